using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Owed;

/// <summary>
/// What is owed by, or to, the members of an open class, where it is asked of one of them. Each of them owes it, as long as he belongs to the class: what falls due on a day, if he then does. Of money that is paid to a
/// class nobody says whether each of its members is paid it.
/// </summary>
/// <param name="facts">What the document says.</param>
/// <param name="question">The question.</param>
/// <param name="provision">The provision.</param>
/// <param name="path">Which term says whose it is: of those who owe it, and of those who are owed it.</param>
internal sealed class DuesOfMembers(Facts facts, OwedQuestion question, Provision provision, (string From, string To) path)
{
    private PartyId? _debtors;
    private PartyId? _creditors;

    /// <summary>What is owed, told of the one who is asked about in the place of the class to which he may belong.</summary>
    internal Obligation Name(Obligation bare)
    {
        _debtors = ClassOf(bare.From, question.By, bare.To);
        _creditors = ClassOf(bare.To, question.To, bare.From);
        return bare with
        {
            From = _debtors is not null && question.By.TryGetValue(out var by) ? by : bare.From,
            To = _creditors is not null && question.To.TryGetValue(out var to) ? to : bare.To,
        };
    }

    /// <summary>How it stands for him.</summary>
    internal Obligation Judge(Obligation judged)
    {
        if (_debtors is { } debtors && judged.From is { } debtor)
            judged = Of(judged, debtors, debtor, path.From);
        if (_creditors is { } creditors && judged.To is { } creditor)
        {
            judged = Of(judged, creditors, creditor, path.To);
            if (judged.Kind == ObligationKind.Payment && judged.State is not (ObligationState.NotOwed or ObligationState.Ended))
                judged = Open(judged, $"It is paid to {creditors}; how much of it to {creditor} is not known.", new MissingFact(provision.Id.Value, path.To, MissingReason.NotDecidable, $"Whether each of {creditors} is paid it, or all of them together."));
        }

        return judged;
    }

    /// <summary>Whether somebody has belonged to a class before a day.</summary>
    internal static bool HasBelonged(Facts facts, PartyId @class, PartyId who, LocalDate day)
        => facts.Document.Memberships.Any(entry => entry.Class == @class && entry.Member == who && (!entry.During.HasFirstDay || entry.During.FirstDay < day));

    private PartyId? ClassOf(PartyId? stated, Dimension<PartyId> asked, PartyId? other)
        => stated is not null && asked.TryGetValue(out var who) && who != stated && who != other && facts.IsOpenClass(stated)
            && (!facts.IsOpenClass(who) || facts.Document.Memberships.Any(entry => entry.Class == stated && entry.Member == who)) ? stated : null;

    private Obligation Of(Obligation judged, PartyId @class, PartyId who, string term)
    {
        if (judged.State == ObligationState.NotOwed)
            return judged;
        List<LocalDate> days = judged.DueOn is { IsNever: false } due && due.TryGetEarliest(out var earliest) && due.TryGetLatest(out var latest) ? [earliest, latest] : [];
        var isMember = days.Count == 0 ? facts.IsMember(@class, who, question.On)
            : days.ConvertAll(day => IsMember(@class, who, day)).Distinct().ToList() is [var alike] ? alike : Truth.Unknown;
        if (isMember.IsTrue)
            return judged;
        if (isMember.IsUnknown)
            return Open(judged, $"Whether {who} belongs to {@class} is not known.", new MissingFact(provision.Id.Value, term, MissingReason.NotRecorded, $"Whether {who} belongs to {@class}."));
        if (!HasBelonged(facts, @class, who, days.Count == 0 ? question.On : days[^1]))
            return judged with { State = ObligationState.NotOwed, HasFallenDue = false, MayHaveAccrued = false, Reason = $"{who} does not belong to {@class}.", Missing = [] };
        return Left(judged, @class, who, days.Count > 0);
    }

    /// <summary>Of a day that is still to come, he who belongs to the class now is taken to belong to it then, unless it is recorded that he does not.</summary>
    private Truth IsMember(PartyId @class, PartyId who, LocalDate day)
    {
        var then = facts.IsMember(@class, who, day);
        return then.IsUnknown && day > question.On ? facts.IsMember(@class, who, question.On) : then;
    }

    /// <summary>Of one who has left: what falls due afterwards is none of his, and what had no day may have come to be owed before.</summary>
    private Obligation Left(Obligation judged, PartyId @class, PartyId who, bool isDated)
    {
        if (!provision.Survival.IsSilent)
            return Open(judged, $"{who} no longer belongs to {@class}; whether what survives goes on for who has left is not known.", new MissingFact(provision.Id.Value, "survival", MissingReason.NotDecidable, $"Whether it goes on for who has left {@class}."));
        if (!isDated && judged.State is ObligationState.Performed or ObligationState.Overdue or ObligationState.FallenDue)
            return judged;
        if (!isDated && judged.State is ObligationState.Undated or ObligationState.Undetermined)
            return Open(judged, $"{who} no longer belongs to {@class}; whether it had fallen due before is not known.", new MissingFact(provision.Id.Value, "body/due", MissingReason.NotDecidable, $"Whether it had fallen due before {who} left {@class}."));
        return judged with
        {
            State = ObligationState.Ended,
            HasFallenDue = false,
            MayHaveAccrued = !isDated && judged.Kind == ObligationKind.Payment,
            Reason = isDated ? $"{who} no longer belongs to {@class} on its day." : $"{who} no longer belongs to {@class}.",
            Missing = [],
        };
    }

    private static Obligation Open(Obligation judged, string reason, MissingFact missing)
        => judged with { State = ObligationState.Undetermined, HasFallenDue = false, Reason = reason, Missing = judged.Missing.Contains(missing) ? judged.Missing : [.. judged.Missing, missing] };
}
