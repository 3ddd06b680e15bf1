using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Owed;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Texts;
using LicensingModel.Parties;

namespace LicensingModel.Decisions.Derived;

/// <summary>Adds up stated sums. What is not known makes a sum a lower bound, and is never counted as nothing.</summary>
internal sealed class TotalEvaluation(DatedTexts texts, FactQuestion question, TotalOfPayments matter)
{
    // Payments of which all parts are counted and not each is told: the whole counts in their place.
    private readonly HashSet<(AgreementId Agreement, ProvisionId Provision, PartyId? From, PartyId? To)> _wholes = [];

    // What a sum that is exact had no room for.
    private readonly List<Obligation> _tooLarge = [];

    internal FactAnswer Answer()
    {
        var asked = new OwedQuestion
        {
            By = matter.By is { } by ? by : Dimension<PartyId>.Open,
            To = matter.To is { } to ? to : Dimension<PartyId>.Open,
            Agreement = matter.Agreement,
            On = matter.On,
            PresumeThrough = question.PresumeThrough,
            WithinAgreements = question.WithinAgreements,
            WithinProvisions = question.WithinProvisions,
        };
        var owed = new OwedEvaluation(texts, asked).Answer();
        var sums = owed.Obligations.Where(static one => one.Kind == ObligationKind.Payment && one.State != ObligationState.NotOwed).ToList();
        var counted = sums.FindAll(Counts);
        var open = sums.FindAll(one => !Counts(one) && MayCount(one));
        _wholes.UnionWith(counted.Where(static one => one.Whole is not null && one.State != ObligationState.Continuing).GroupBy(Part).Where(static parts => parts.Count() == parts.First().Whole!.Parts).Select(static parts => parts.Key));
        var unknown = counted.FindAll(one => IsOpen(one) && !IsInWhole(one));
        var several = counted.FindAll(IsOfSeveral);
        var totals = Totals(counted, open).ToValueList();
        var missing = open.SelectMany(MissingOf).Concat(several.Select(MissingOfSeveral))
            .Concat(unknown.Select(static one => new MissingFact(one.Provision.Value, one.AmountTerm, Why(one.Amount), $"How much is paid under {one.Provision}.")))
            .Concat(_tooLarge.Select(static one => new MissingFact(one.Provision.Value, one.AmountTerm, MissingReason.NotDecidable, $"What is paid under {one.Provision} with the rest: an exact sum has no room for so many digits."))).Distinct().ToValueList();
        return new FactAnswer
        {
            Question = question,
            State = open.Count == 0 && unknown.Count == 0 && several.Count == 0 && _tooLarge.Count == 0 ? DisclosureState.Stated : unknown.Select(static one => one.Amount.State).Where(static state => state != DisclosureState.Stated).Append(DisclosureState.NotCaptured).First(),
            Totals = totals,
            Basis = counted.Select(static one => new CitedProvision(one.Agreement, one.Provision, one.Clause)).Distinct().ToValueList(),
            Missing = missing,
            Presumptions = owed.Presumptions,
            Proof = sums.GroupBy(static one => (one.Agreement, one.Provision, one.Clause))
                .Select(static group => new TestedProvision { Agreement = group.Key.Agreement, Provision = group.Key.Provision, Clause = group.Key.Clause, Tests = group.First().Tests }).ToValueList(),
        };
    }

    /// <summary>Whether it certainly counts: it has fallen due, paid or not, or, where what is owed on the day is asked for, it is still to be paid.</summary>
    private bool Counts(Obligation one) => matter.IsWhole
        ? one.State is ObligationState.NotYetDue or ObligationState.Undated or ObligationState.Continuing or ObligationState.Overdue
        : one.HasFallenDue;

    /// <summary>
    /// Whether it may count: what has fallen due may have been paid, although that is not recorded, and what waits for something may still come to be owed; what is not paid on one day may have come to be owed by the day.
    /// </summary>
    private bool MayCount(Obligation one) => one.MayHaveAccrued || (matter.IsWhole
        ? one.State is ObligationState.FallenDue or ObligationState.Undetermined or ObligationState.Conditional
        : one.State is ObligationState.Undetermined or ObligationState.Undated or ObligationState.Continuing);

    /// <summary>Whether more may be paid than is stated: the sum is not known, or how often it is paid.</summary>
    private static bool IsOpen(Obligation one) => !one.Amount.IsStated || one.State == ObligationState.Continuing;

    private static (AgreementId Agreement, ProvisionId Provision, PartyId? From, PartyId? To) Part(Obligation one) => (one.Agreement, one.Provision, one.From, one.To);

    private bool IsInWhole(Obligation one) => _wholes.Contains(Part(one));

    /// <summary>Whether it is paid by the members of a class, or to them: by how many, nobody says.</summary>
    private bool IsOfSeveral(Obligation one) => IsClass(one.From) || IsClass(one.To);

    private bool IsClass(PartyId? party) => texts.On(matter.On).Parties.Any(declared => declared.Id == party && declared.Kind == PartyKind.OpenClass);

    private MissingFact MissingOfSeveral(Obligation one)
    {
        var (@class, path) = IsClass(one.From) ? (one.From, "body/payer") : (one.To, "body/payee");
        return new MissingFact(one.Provision.Value, path, MissingReason.NotRecorded, $"How many belong to {@class}, and whether each of them {(IsClass(one.From) ? "pays it" : "is paid it")}.");
    }

    private static IEnumerable<MissingFact> MissingOf(Obligation one) => one switch
    {
        { State: ObligationState.FallenDue } => [new MissingFact(one.Provision.Value, "body", MissingReason.NotRecorded, $"Whether what had fallen due under {one.Provision} was paid.")],
        { Missing.Count: > 0 } => one.Missing,
        { DueOn.MissingEvents: { Count: > 0 } events } => events.Select(static id => new MissingFact(id.Value, "on", MissingReason.NotRecorded, $"When {id} happens.")),
        { State: ObligationState.Conditional } => [new MissingFact(one.Provision.Value, "body", MissingReason.NotRecorded, $"Whether what waits for something else under {one.Provision} comes to be owed, and how much.")],
        _ => [new MissingFact(one.Provision.Value, "body", MissingReason.NotRecorded, $"What has come to be owed under {one.Provision}, which is not reckoned.")],
    };

    private static MissingReason Why(Disclosed<Money> amount) => amount.State switch
    {
        DisclosureState.Stated => MissingReason.NotDecidable,
        DisclosureState.Undisclosed => MissingReason.Undisclosed,
        DisclosureState.Redacted => MissingReason.Redacted,
        DisclosureState.Unstated => MissingReason.Unstated,
        DisclosureState.Contested => MissingReason.Contested,
        _ => MissingReason.NotCaptured,
    };

    private IEnumerable<PaymentTotal> Totals(List<Obligation> counted, List<Obligation> open)
    {
        foreach (var flow in counted.GroupBy(static one => (one.From, one.To)))
        {
            var isOpen = open.Exists(one => MayBe(one, flow.Key.From, flow.Key.To)) || flow.Any(one => IsOpen(one) && !IsInWhole(one)) || flow.Any(IsOfSeveral)
                || counted.Exists(one => (one.From is null || one.To is null) && MayBe(one, flow.Key.From, flow.Key.To) && (one.From, one.To) != flow.Key);
            var sums = flow.Where(one => !IsInWhole(one)).Select(static one => (One: one, Sum: one.Amount.TryGetValue(out var amount) ? amount : one.AtLeast))
                .Concat(flow.Where(one => IsInWhole(one)).DistinctBy(static one => (one.Agreement, one.Provision)).Select(static one => (One: one, Sum: (Money?)one.Whole!.Sum)))
                .Where(static entry => entry.Sum is not null);
            foreach (var currency in sums.GroupBy(static entry => entry.Sum!.Currency))
            {
                var total = 0m;
                var isHeld = true;
                foreach (var (one, sum) in currency)
                {
                    if (ExactDecimal.TryAdd(total, sum!.Amount, out var more))
                    {
                        total = more;
                        continue;
                    }

                    isHeld = false;
                    _tooLarge.Add(one);
                }

                yield return new PaymentTotal(flow.Key.From, flow.Key.To, Money.Of(total, currency.Key), isOpen || !isHeld);
            }
        }
    }

    private static bool MayBe(Obligation one, PartyId? from, PartyId? to)
        => (one.From is null || from is null || one.From == from) && (one.To is null || to is null || one.To == to);
}
