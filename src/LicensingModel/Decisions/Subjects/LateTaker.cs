using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Subjects;

/// <summary>
/// Whether who takes under a grant to a class came to belong to it only after the grantor had parted with the right. Whether the grant was made once to all who would ever come, or is
/// made to each who comes, no term says.
/// </summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="provision">The provision.</param>
/// <param name="grant">Its grant.</param>
internal sealed class LateTaker(Facts facts, JointReading reading, Case @case, Provision provision, Grant grant)
{
    /// <summary>The first day on which the actor, or somebody through whose stakes he may take, belonged to a class to which it is granted; null where he is named, or always belonged.</summary>
    internal LocalDate? Since
    {
        get
        {
            if (!@case.Actor.TryGetValue(out var actor) || grant.Grantees.Parties.Contains(actor))
                return null;
            var entries = facts.Document.Memberships.Where(entry => grant.Grantees.Parties.Contains(entry.Class)).ToList();
            var own = entries.Where(entry => entry.Member == actor).ToList();
            var through = own.Count > 0 ? own : entries.Where(entry => facts.Control.Linked([entry.Member], @case.Day).Contains(actor)).ToList();
            return through.Count == 0 || through.Exists(static entry => !entry.During.HasFirstDay) ? null : through.Min(static entry => entry.During.FirstDay);
        }
    }

    /// <param name="test">The test of power.</param>
    /// <param name="latest">The latest day on which the grant took effect; null where that is not known.</param>
    /// <param name="last">The last day on which title counts.</param>
    /// <param name="isGrantor">Whether somebody is a grantor.</param>
    internal void Add(TestBuilder test, LocalDate? latest, LocalDate last, Func<PartyId, LocalDate, Truth> isGrantor)
    {
        if (Since is not { } since || @case.Asset is not { } asset || since <= latest || since > last || new TitleChain(facts, reading, asset).Between(since, last, isGrantor).Ever.IsTrue)
            return;
        test.Unknown(
            $"{@case.Actor} came to belong to those to whom it is granted when the grantor no longer held {asset.Id}.",
            new MissingFact(provision.Id.Value, "grantees/parties", MissingReason.NotDecidable, $"Whether it reaches {asset.Id} for those who come after the grantor had parted with it."));
    }
}
