using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using NodaTime;

namespace LicensingModel.Comparison.Asking;

/// <summary>Questions about an agreement that two documents have: what is owed, what would be a breach, in what state it is, who may end or assign it.</summary>
internal sealed class AgreementQuestions
{
    private readonly LicensingDocument _old;
    private readonly LicensingDocument _new;
    private readonly IReadOnlyList<ChangedPart> _parts;
    private readonly AgreementId _agreement;
    private readonly List<PartyId> _parties;
    private readonly IReadOnlyList<LocalDate> _days;
    private readonly IReadOnlyList<Assumptions> _suppositions;
    private readonly List<ValueSet<AgreementId>> _confines;

    internal AgreementQuestions(LicensingDocument old, LicensingDocument @new, IReadOnlyList<ChangedPart> parts, Agreement agreement, IReadOnlyList<LocalDate> days, IReadOnlyList<Assumptions> suppositions)
    {
        (_old, _new, _parts, _agreement, _days, _suppositions) = (old, @new, parts, agreement.Id, days, suppositions);
        _parties = [.. agreement.AllParties.Take(4)];
        _confines = [[agreement.Id], []];
    }

    internal IEnumerable<IEnumerable<Question>> Streams() => [Owed(), Breach(), Status(), Assigning()];

    private IEnumerable<Question> Owed()
        => Combinations.Of(_confines.Count, _suppositions.Count, _days.Count).Select(at => new OwedQuestion
        {
            WithinAgreements = _confines[at[0]],
            Assume = _suppositions[at[1]],
            Agreement = _agreement,
            On = _days[at[2]],
            PresumeThrough = ChoiceOfDays.Presuming(_old, _new, _days[at[2]]),
        });

    private IEnumerable<Question> Breach()
    {
        var duties = _parts.SelectMany(static part => part.Bodies).OfType<Duty>().ToList();
        var actions = duties.Select(static duty => duty.Action).Concat([DutyAction.KeepConfidential, DutyAction.Compete]).Distinct().Take(5).ToList();
        var obliged = duties.Select(static duty => (duty.Direction.StatedValue as PartyFlow)?.From).OfType<PartyId>().Concat(_parties).Distinct().Take(4).ToList();
        var products = new[] { Dimension<ProductId>.Open }.Concat(MentionedFacts.Of(_parts.SelectMany(static part => part.Provisions)).Products.Take(2).Select(static product => Dimension<ProductId>.At(product))).ToList();
        return Combinations.Of(_confines.Count, _suppositions.Count, actions.Count, obliged.Count, _days.Count, products.Count).Select(at => new BreachQuestion
        {
            WithinAgreements = _confines[at[0]],
            Assume = _suppositions[at[1]],
            Agreement = _agreement,
            Action = actions[at[2]],
            By = obliged[at[3]],
            On = _days[at[4]],
            Product = products[at[5]],
            PresumeThrough = ChoiceOfDays.Presuming(_old, _new, _days[at[4]]),
        });
    }

    private IEnumerable<Question> Status()
    {
        var endable = new PartyId?[] { null }.Concat(_parties).ToList();
        var targets = _parts.SelectMany(static part => part.Bodies).OfType<TriggeredEffect>().SelectMany(static effect => effect.Targets).Concat(_parts.Where(static part => part is { Before: not null, After: not null }).Select(static part => part.Id));
        var some = targets.Where(IsInBoth).Distinct().Take(3).Cast<ProvisionId?>().ToList();
        List<ProvisionId?> provisions = _parts.Any(static part => part.Bodies.Any(static body => body is TriggeredEffect)) ? [.. some, null] : [null, .. some];
        return Combinations.Of(_confines.Count, _suppositions.Count, endable.Count, provisions.Count, _days.Count).Select(at => new StatusQuestion
        {
            WithinAgreements = _confines[at[0]],
            Assume = _suppositions[at[1]],
            Agreement = _agreement,
            EndableBy = endable[at[2]],
            Provision = provisions[at[3]],
            On = _days[at[4]],
            PresumeThrough = ChoiceOfDays.Presuming(_old, _new, _days[at[4]]),
        });
    }

    private IEnumerable<Question> Assigning()
    {
        var deeds = (from who in _parties from whom in _old.Parties.Select(static party => party.Id).Where(party => !_parties.Contains(party)).Concat(_parties).Where(party => party != who).Take(2) select (By: who, To: whom)).ToList();
        TransferOccasion?[] occasions = [null, .. TransferOccasion.Known.Take(3)];
        return Combinations.Of(_confines.Count, _suppositions.Count, deeds.Count, occasions.Length, _days.Count).Select(at => new GrantQuestion
        {
            WithinAgreements = _confines[at[0]],
            Assume = _suppositions[at[1]],
            What = GrantAction.AssignAgreement,
            Agreement = _agreement,
            By = deeds[at[2]].By,
            To = deeds[at[2]].To,
            Occasion = occasions[at[3]],
            On = _days[at[4]],
            PresumeThrough = ChoiceOfDays.Presuming(_old, _new, _days[at[4]]),
        });
    }

    private bool IsInBoth(ProvisionId id) => new[] { _old, _new }.All(document => document.Agreements.Any(agreement => agreement.Id == _agreement && agreement.Declares(id)));
}
