using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Subjects;

/// <summary>Whether one who granted to a class to which it belongs takes under its own grant, when it has parted with the right: nothing says so.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="asset">The right.</param>
/// <param name="provision">The provision.</param>
/// <param name="from">The first day on which title counts; null for the first on which anybody holds it.</param>
/// <param name="last">The last day on which title counts.</param>
/// <param name="isGrantor">Whether somebody is a grantor on a day.</param>
internal sealed class OwnGrant(Facts facts, JointReading reading, Asset asset, Provision provision, LocalDate? from, LocalDate last, Func<PartyId, LocalDate, Truth> isGrantor)
{
    /// <summary>That it is not known; null where it never held the right, or another grantor did.</summary>
    internal TestResult? Judge(PartyId actor)
    {
        if (new TitleChain(facts, reading, asset) is not { IsKnown: true } chain || chain.Between(null, last, (party, _) => party == actor).Ever.IsFalse
            || chain.Between(from, last, (party, day) => party == actor ? Truth.False : isGrantor(party, day)).Ever.IsTrue || IsShared(chain, actor))
        {
            return null;
        }

        var test = new TestBuilder(TestKind.Actor, provision.Id.Value);
        return test.Unknown(
            $"Of those who grant it, {actor} alone is known to have held {asset.Id}; whether its grant to a class to which it belongs gives it anything is not said.",
            test.Missing("grantees/parties", MissingReason.NotDecidable, $"Whether {actor} is licensed by its own grant.")).Build();
    }

    /// <summary>Whether other owners granted it together with him on the first day: then he has it from them.</summary>
    private bool IsShared(TitleChain chain, PartyId actor)
        => from is { } day && day <= last && chain.On(day) is { Doubt: null, Holders: { Count: > 1 } holders } && holders.All(holder => holder == actor || isGrantor(holder, day).IsTrue);
}
