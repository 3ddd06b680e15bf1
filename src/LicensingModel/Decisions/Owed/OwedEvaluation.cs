using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Texts;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using NodaTime;

namespace LicensingModel.Decisions.Owed;

/// <summary>Answers who owes what to whom: under the text of the day, and what fell due under earlier ones.</summary>
internal sealed class OwedEvaluation
{
    private readonly OwedQuestion _question;
    private readonly IReadOnlyList<TextDues> _texts;
    private readonly EarlierDues _earlier;

    internal OwedEvaluation(DatedTexts texts, OwedQuestion question)
    {
        _question = question;
        _texts = Held(texts, question);
        _earlier = new EarlierDues(texts, _question.On, _texts);
    }

    private TextDues Present => _texts[^1];

    internal OwedAnswer Answer()
    {
        var obligations = All().Where(due => MayBeMeant(due.Owed)).Select(WhoIsNotKnown).ToValueList();
        var others = _texts.Reverse().SelectMany(Others).Distinct().ToList();
        return new OwedAnswer
        {
            Question = _question,
            Obligations = obligations,
            IsComplete = others.Count == 0,
            Missing = obligations.SelectMany(static owed => owed.Missing).Concat(others).Distinct().ToValueList(),
            Presumptions = obligations.SelectMany(static owed => owed.Tests).SelectMany(static test => test.Presumptions).Distinct().ToValueList(),
        };
    }

    /// <summary>The texts that held up to the day, the earliest first; of those before the present one, only the agreements that read otherwise.</summary>
    private static IReadOnlyList<TextDues> Held(DatedTexts texts, OwedQuestion question)
    {
        var present = texts.On(question.On);
        var unchanged = present.Agreements.ToHashSet<Agreement>(ReferenceEqualityComparer.Instance);
        List<TextDues> held = [];
        var first = IsoDay.First;
        foreach (var begin in texts.Boundaries.Where(day => day <= question.On && day > IsoDay.First).Distinct().Order())
        {
            held.Add(new TextDues(texts.On(begin.PlusDays(-1)), question, first, begin.PlusDays(-1), agreement => !unchanged.Contains(agreement)));
            first = begin;
        }

        return [.. held, new TextDues(present, question, first, question.On, static _ => true)];
    }

    /// <summary>What is owed, in the order of the text: what an earlier text left of a provision, then what it says now; after that, what is left of provisions that are gone.</summary>
    private IEnumerable<DueUnder> All()
    {
        foreach (var agreement in Present.Agreements)
        {
            var asked = Present.Asked(agreement).ToList();
            foreach (var due in asked.SelectMany(provision => _earlier.Left(agreement.Id, provision.Id).Concat(_earlier.Present(agreement, provision))))
                yield return due;
            foreach (var due in _earlier.LeftBesides(agreement.Id, asked.ConvertAll(static provision => provision.Id)))
                yield return due;
        }
    }

    /// <summary>Whether it is not shown to be somebody else's, or of another time.</summary>
    private bool MayBeMeant(Obligation owed)
        => IsTheirs(owed) && (owed.DueOn is not { } due || ((_question.From is not { } from || !due.IsBefore(from).IsTrue) && (_question.Through is not { } through || !due.IsAfter(through).IsTrue)));

    private bool IsTheirs(Obligation owed)
        => (owed.From is null || !_question.By.TryGetValue(out var by) || owed.From == by) && (owed.To is null || !_question.To.TryGetValue(out var to) || owed.To == to);

    /// <summary>Where it is asked what somebody owes, or is owed, and the provision does not say whose it is, nobody can say.</summary>
    private Obligation WhoIsNotKnown(DueUnder due)
    {
        var owed = due.Owed;
        if ((owed.From is not null || !_question.By.IsFixed) && (owed.To is not null || !_question.To.IsFixed))
            return owed;

        if (due.Provision.Body is Duty duty && EveryPartys.Is(duty))
            return OfEveryParty(due);

        var isPayment = owed.Kind == ObligationKind.Payment;
        var (term, path) = due.Provision.Body is Payment payment
            ? owed.From is null && _question.By.IsFixed ? ((Disclosed)payment.Payer, "body/payer") : (payment.Payee, "body/payee")
            : (((Duty)due.Provision.Body).Direction, "body/direction");
        if (owed.State == ObligationState.NotOwed)
            return owed;
        var missing = new MissingFact(owed.Provision.Value, path, Words.Why(term), isPayment ? "Who pays whom." : "Who owes it to whom.");
        return owed with { State = ObligationState.Undetermined, HasFallenDue = false, Reason = "Who owes it to whom is not known.", Missing = owed.Missing.Contains(missing) ? owed.Missing : [missing, .. owed.Missing] };
    }

    /// <summary>What binds every party is owed by each, to the others.</summary>
    private Obligation OfEveryParty(DueUnder due)
    {
        static PartyId? Named(Dimension<PartyId> who) => who.TryGetValue(out var party) ? party : null;
        Truth IsParty(Dimension<PartyId> who) => who.TryGetValue(out var party) ? EveryPartys.IsParty(Present.Facts, due.Agreement, party, _question.On) : Truth.True;
        var isTheirs = IsParty(_question.By) & IsParty(_question.To) & !(_question.By.TryGetValue(out var by) && _question.To.TryGetValue(out var to) && by == to);
        if (due.Owed.State == ObligationState.NotOwed)
            return due.Owed;
        var named = new[] { Named(_question.By), Named(_question.To) }.OfType<PartyId>().ToList();
        var hasLeft = named.Exists(party => due.Agreement.AllParties.Any(@class => Present.Facts.IsOpenClass(@class) && DuesOfMembers.HasBelonged(Present.Facts, @class, party, _question.On)));

        // Of what has its day, it matters who belonged to a class on that.
        if (due.Owed.DueOn is not null && !named.TrueForAll(due.Agreement.AllParties.Contains) && (hasLeft || !isTheirs.IsFalse))
            isTheirs = Truth.Unknown;
        var missing = new MissingFact(due.Owed.Provision.Value, "body/direction", MissingReason.NotDecidable, "Whether it binds who is asked about, as it does the parties.");
        return isTheirs.IsTrue ? due.Owed with { From = Named(_question.By), To = Named(_question.To) }
            : isTheirs.IsFalse && hasLeft && due.Provision.Survival.IsSilent ? due.Owed with { State = ObligationState.Ended, HasFallenDue = false, Reason = $"It binds the parties of {due.Agreement.Id}, of whom {Words.List(named)} is none any more.", Missing = [] }
            : isTheirs.IsFalse && !hasLeft ? due.Owed with { State = ObligationState.NotOwed, HasFallenDue = false, Reason = $"It binds the parties of {due.Agreement.Id}, towards each other.", Missing = [] }
            : due.Owed with { State = ObligationState.Undetermined, HasFallenDue = false, Reason = "It binds every party; whether it binds who is asked about, or is owed to him, is not known.", Missing = [missing, .. due.Owed.Missing] };
    }

    /// <summary>What was not seen, or not understood, in a text, of agreements that may concern those who are asked about.</summary>
    private IEnumerable<MissingFact> Others(TextDues text)
    {
        var agreements = text.Agreements.Where(agreement => IsAsked(text.Facts, agreement)).ToList();
        foreach (var obscurity in text.Facts.Obscurities.Where(obscurity => agreements.Contains(obscurity.Agreement, ReferenceEqualityComparer.Instance) && Grants.IsAsked(_question, obscurity.Agreement, obscurity.Provision)))
            yield return new MissingFact(obscurity.Provision?.Id.Value ?? obscurity.Agreement.Id.Value, obscurity.Path, MissingReason.NotUnderstood, $"What `{obscurity.Path}` of {obscurity.Provision?.Id.Value ?? obscurity.Agreement.Id.Value} provides.");
        foreach (var (provision, duty) in Duties(text, agreements))
        {
            if (RecurringDays.Unlisted(text.Facts, provision, duty, _question) is { } unlisted)
                yield return unlisted;
        }

        if (_question.IsConfined)
            yield break;
        foreach (var agreement in agreements.Where(static agreement => agreement.Completeness != Completeness.FullText))
            yield return new MissingFact(agreement.Id.Value, "provisions", MissingReason.NotCaptured, $"Whether {agreement.Id} has provisions that were not seen and under which something is owed.");
    }

    /// <summary>The duties of some agreements that are owed, or may be, by and to whom it is asked.</summary>
    private IEnumerable<(Provision Provision, Duty Duty)> Duties(TextDues text, IReadOnlyCollection<Agreement> agreements)
        => from agreement in agreements
           from provision in text.Asked(agreement)
           let dues = text.All.Where(due => due.Agreement.Id == agreement.Id && due.Provision.Id == provision.Id && due.Owed.State != ObligationState.NotOwed && IsTheirs(due.Owed))
           where provision.Body is Duty && dues.Any()
           select (provision, (Duty)provision.Body);

    private bool IsAsked(Facts facts, Agreement agreement)
        => (!_question.By.TryGetValue(out var by) || MayConcern(facts, agreement, by)) && (!_question.To.TryGetValue(out var to) || MayConcern(facts, agreement, to));

    private bool MayConcern(Facts facts, Agreement agreement, PartyId party)
        => agreement.AllParties.Count == 0 || agreement.AllParties.Contains(party) || agreement.AllParties.Any(facts.IsOpenClass) || !Affiliation.MayBeLinked(facts, agreement.AllParties, party, _question.On).IsFalse;
}
