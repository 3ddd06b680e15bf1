using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Triggers;

/// <summary>What leaves open whether a termination that is recorded, or a clause, did what it says to a provision: it is irrevocable; it was done, or agreed upon, by somebody who has no part in it; it was renewed since.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision; null where the agreement as a whole is asked about.</param>
/// <param name="day">The day asked about.</param>
internal sealed class DoubtsOfEnd(Facts facts, JointReading reading, Agreement agreement, Provision? provision, LocalDate day)
{
    private string Name => provision?.Id.Value ?? agreement.Id.Value;

    /// <summary>Why it is not known whether a termination that has happened ended it; null where it did.</summary>
    internal (string Reason, MissingFact Missing)? Of(RecordedEvent recorded)
    {
        if (IsIrrevocable(recorded))
            return ($"It is irrevocable; whether {recorded.Id}, by which its agreement was terminated, ended it too is not known.", new MissingFact(provision!.Id.Value, "body/revocability", MissingReason.NotDecidable, $"Whether {recorded.Id} ended what is irrevocable."));
        LocalDate? on = facts.Find(recorded.Id).TryGetDate(out var date) ? date : null;
        if (recorded.By.Count > 0 && !recorded.By.Any(who => TakesPart(who, on ?? day)))
            return ($"{recorded.Id} is recorded of {Words.List(recorded.By)}, who has no part in {agreement.Id}; whether it was ended by that is not known.", new MissingFact(recorded.Id.Value, "by", MissingReason.NotDecidable, $"Whether {Words.List(recorded.By)} could end {Name}."));
        return Since(on, $"It was terminated, {recorded.Id}, and may have been renewed since.");
    }

    /// <summary>Why it is not known whether what a clause ended is still at an end; null where it is.</summary>
    internal (string Reason, MissingFact Missing)? Since(LocalDate? ended, string reason)
        => new Renewals(facts, agreement, provision, day).OfEnd(ended) is { } renewed ? (reason, renewed) : null;

    /// <summary>
    /// Why it is not known whether a clause of another agreement can do anything to a grant: that takes nothing from those to whom it is granted who have no part in that agreement, and lays nothing upon those who grant it. Null where they have.
    /// </summary>
    internal MissingFact? OfClause(Agreement owner, Provision source, TriggeredEffect effect)
    {
        if (ReferenceEquals(owner, agreement) || owner.Id == agreement.Id || provision?.Body is not Grant grant)
            return null;
        var isBenefit = effect.Consequence == Consequence.Spring || effect.Consequence == Consequence.Extend || effect.Consequence == Consequence.Reinstate || effect.Replacements.Contains(provision.Id);
        return AreBound(owner, grant.Grantors.Parties) && (isBenefit || AreBound(owner, grant.Grantees.Parties)) ? null
            : new MissingFact(source.Id.Value, "body/targets", MissingReason.NotDecidable, $"Whether {source.Id} of {owner.Id} can {effect.Consequence} {provision.Id}, between others than the parties of {owner.Id}.");
    }

    /// <summary>Whether one of those on a side is a party of an agreement, or may be bound by it.</summary>
    private bool AreBound(Agreement owner, ValueSet<PartyId> side)
        => owner.AllParties.Count == 0 || side.Any(who => MayBeOf(owner.AllParties, who, day) || (facts.IsOpenClass(who) && owner.AllParties.Any(party => !facts.IsMember(who, party, day).IsFalse)));

    /// <summary>Whether a provision is not known to bind nobody: what does not bind gives nobody a part.</summary>
    private static bool MayBind(Provision one) => !(one.BindingEffect.TryGetValue(out var effect) && !one.BindingEffect.IsDoubtful && effect == BindingEffect.NonBinding);

    /// <summary>Whether somebody has, or may have, a part in the agreement, by the text of a day or of that asked about: as a party, or on a side of what it grants and may bind, or in the group of one of these.</summary>
    private bool TakesPart(PartyId who, LocalDate on)
        => new[] { agreement, facts.On(on).Document.Agreements.FirstOrDefault(then => then.Id == agreement.Id) }.OfType<Agreement>().Any(text => text.AllParties.Count == 0
            || MayBeOf(text.AllParties.Concat(text.Provisions.Where(MayBind).Select(static one => one.Body).OfType<Grant>().SelectMany(static grant => grant.Grantors.Parties.Concat(grant.Grantees.Parties))).ToValueSet(), who, on));

    private bool MayBeOf(ValueSet<PartyId> parties, PartyId who, LocalDate on)
        => parties.Contains(who) || parties.Any(@class => facts.IsOpenClass(@class) && !facts.IsMember(@class, who, on).IsFalse) || !Affiliation.MayBeLinked(facts, parties, who, on).IsFalse;

    /// <summary>Whether it is granted irrevocably, without an exception, and a termination is of its agreement and does not name it.</summary>
    private bool IsIrrevocable(RecordedEvent recorded)
        => provision?.Body is Grant grant && !recorded.Provisions.Contains(provision.Id) && reading.TryGet(grant.Revocability, $"revocability of {provision.Id}", out var revocability) && revocability == Revocability.Irrevocable;
}
