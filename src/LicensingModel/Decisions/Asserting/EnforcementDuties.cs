using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Owed;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using NodaTime;

namespace LicensingModel.Decisions.Asserting;

/// <summary>
/// The duties not to enforce that are owed to the other side on the day of the suit, or may be. Whether one bars the suit, as a covenant does, or only makes it a breach of contract, no term says.
/// </summary>
internal sealed class EnforcementDuties(Facts facts, JointReading reading, Case @case, PartyId holder, LocalDate suit)
{
    /// <summary>Tells a test of each.</summary>
    internal void Tell(TestBuilder test)
    {
        foreach (var (agreement, provision, duty) in Grants.With<Duty>(facts.Document).Where(entry => entry.Body.Action == DutyAction.Enforce && @case.IsAsked(entry.Agreement, entry.Provision)))
        {
            if (Obliged(agreement, provision, duty) is not { } obliged || IsOwedToOther(agreement, provision, duty).IsFalse)
                continue;
            var question = new BreachQuestion { By = obliged, Action = DutyAction.Enforce, On = suit, Product = @case.Product, Country = @case.Country };
            var proof = new ProhibitionTests(facts, reading, question, agreement, provision, duty).Prove();
            if (proof.Result.IsFalse)
                continue;
            test.Unknown(
                $"{provision.Id} of {agreement.Id} forbids {obliged} to enforce, or may; whether that bars the suit, or makes it a breach alone, is not said.",
                proof.Tests.SelectMany(static one => one.Missing).Prepend(new MissingFact(provision.Id.Value, "body/action", MissingReason.NotDecidable, $"Whether {provision.Id} bars the suit, or makes it a breach alone.")));
        }
    }

    /// <summary>Whose duty it is, where that is the one who asserts the right, or may be, or somebody from whom it has the right; null where it is somebody else's.</summary>
    private PartyId? Obliged(Agreement agreement, Provision provision, Duty duty)
    {
        if (!reading.TryGet(duty.Direction, $"direction of {provision.Id}", out var flow))
            return IsAmong(agreement, holder) ? holder : null;
        if (flow.From == holder || (facts.IsOpenClass(flow.From) && !facts.IsMember(flow.From, holder, suit).IsFalse) || !Affiliation.MayBeLinked(facts, [flow.From], holder, suit).IsFalse)
            return holder;
        return IsPredecessor(flow.From, agreement, provision) ? flow.From : null;
    }

    /// <summary>Whether somebody held the patent while the duty could operate: whether the duty went with the patent, no term says.</summary>
    private bool IsPredecessor(PartyId party, Agreement agreement, Provision provision)
        => @case.Patent is { } patent && new TitleChain(facts, reading, patent) is { IsKnown: true } chain
            && !chain.Between(new TermTest(facts, reading, agreement, provision, suit).Earliest, suit, (owner, _) => owner == party).Ever.IsFalse;

    /// <summary>Whether it is owed to the one against whom the right is asserted.</summary>
    private Truth IsOwedToOther(Agreement agreement, Provision provision, Duty duty)
    {
        if (!@case.Actor.TryGetValue(out var against))
            return Truth.Unknown;
        if (!reading.TryGet(duty.Direction, $"direction of {provision.Id}", out var flow))
            return IsAmong(agreement, against) ? Truth.Unknown : Truth.False;
        if (flow.To == against)
            return Truth.True;
        return facts.IsOpenClass(flow.To) ? facts.IsMember(flow.To, against, suit) : Affiliation.MayBeLinked(facts, [flow.To], against, suit);
    }

    private bool IsAmong(Agreement agreement, PartyId party)
        => agreement.AllParties.Count == 0 || agreement.AllParties.Contains(party) || agreement.AllParties.Any(facts.IsOpenClass) || !Affiliation.MayBeLinked(facts, agreement.AllParties, party, suit).IsFalse;
}
