using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Intangibles;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Subjects;

/// <summary>Whether a right or asset other than a patent is in a scope on a day.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="intangible">The right or asset.</param>
/// <param name="day">The day.</param>
internal sealed class IntangibleMembership(Facts facts, JointReading reading, Intangible intangible, LocalDate day)
{
    private readonly List<MissingFact> _missing = [];

    /// <summary>What was missing in the scopes looked at so far.</summary>
    internal IReadOnlyList<MissingFact> Missing => _missing;

    /// <summary>Whether who holds it is asked of the recorded chain alone, and not of what agreements pass.</summary>
    internal bool IsTitleAsRecorded { get; init; }

    /// <summary>The provision whose scope it is: what a person found belongs to one; null where it is nobody's.</summary>
    internal Provisions.Provision? Provision { get; init; }

    internal Truth IsIn(IntangibleScope scope)
    {
        if (scope.UnrecognizedMembers.Count > 0)
            return NotKnown(MissingReason.NotUnderstood, $"What belongs to {scope}.");

        return scope switch
        {
            ListedIntangibles listed => listed.Intangibles.Contains(intangible.Id),
            IntangibleUnion union => union.Scopes.Aggregate(Truth.False, (result, part) => result | IsIn(part)),
            IntangibleDifference difference => IsIn(difference.Scope) & !IsIn(difference.Excluded),
            IntangiblesOfKind some => IsOfKind(some.Kinds) & (some.Owners is { } owners ? IsHeldBy(owners) : Truth.True),
            IntangiblesDescribed { Kinds.Count: > 0 } described when IsOfKind(described.Kinds).IsFalse => Truth.False,
            IntangiblesDescribed => IsFound(scope),
            _ => NotKnown(MissingReason.NotDecidable, $"Whether {intangible.Id} belongs to {scope}."),
        };
    }

    private Truth IsOfKind(ValueSet<IntangibleKind> kinds)
        => kinds.Contains(intangible.Kind) ? Truth.True
            : intangible.Kind.IsKnown && kinds.All(static kind => kind.IsKnown) ? Truth.False
            : NotKnown(MissingReason.NotUnderstood, $"Whether {intangible.Id}, a {intangible.Kind}, is of the kind {Words.List(kinds)}.");

    private Truth IsFound(IntangibleScope scope)
    {
        var (result, missing) = FindingOf.On(facts, reading, DeterminationMatter.AsDescribed, Provision, scope, intangible.Id, $"Whether {intangible.Id} is meant by “{scope}”.");
        if (missing is not null)
            _missing.Add(missing);
        return result;
    }

    private Truth IsHeldBy(Parties.PartySet owners)
    {
        var chain = new TitleChain(facts, reading, intangible, IsTitleAsRecorded);
        if (!chain.IsKnown)
        {
            _missing.Add(chain.Missing);
            return Truth.Unknown;
        }

        var isHeld = chain.Between(day, day, (holder, on) => PatentMembership.Ownership(facts, reading, owners, holder, null, on)).Ever;
        return isHeld.IsUnknown ? NotKnown(MissingReason.NotDecidable, $"Whether {intangible.Id} is held by {Words.List(owners.Parties)} or its affiliates.") : isHeld;
    }

    private Truth NotKnown(MissingReason why, string explanation)
    {
        _missing.Add(Provision is { } provision ? new MissingFact(provision.Id.Value, "subject", why, explanation) : new MissingFact(intangible.Id.Value, "holders", why, explanation));
        return Truth.Unknown;
    }
}
