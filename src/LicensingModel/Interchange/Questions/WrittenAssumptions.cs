using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Products;
using LicensingModel.Provisions;

namespace LicensingModel.Interchange.Questions;

/// <summary>What a question supposes.</summary>
internal sealed record WrittenAssumptions : IKeepsUnrecognized
{
    public ValueList<UnrecognizedMember> UnrecognizedMembers { get; init; } = [];

    internal ValueList<Party> Parties { get; init; } = [];

    internal ValueList<OwnershipStake> Ownership { get; init; } = [];

    internal ValueList<WrittenStakeEnd> OwnershipEnds { get; init; } = [];

    internal ValueList<Membership> Memberships { get; init; } = [];

    internal ValueList<ProductCategory> Products { get; init; } = [];

    internal ValueList<Patent> Patents { get; init; } = [];

    internal ValueList<Intangible> Intangibles { get; init; } = [];

    internal ValueList<RecordedEvent> Events { get; init; } = [];

    internal ValueList<WrittenOccurrence> Happened { get; init; } = [];

    internal ValueList<WrittenFinding> Found { get; init; } = [];

    internal ValueList<Determination> Determinations { get; init; } = [];

    internal ValueList<Provision> Provisions { get; init; } = [];

    internal Assumptions Assumptions => new()
    {
        Parties = Parties,
        Ownership = Ownership,
        OwnershipEnds = OwnershipEnds.Select(end => new StakeEnd(end.Owner, end.Owned, end.On.Date)).ToValueList(),
        Memberships = Memberships,
        Products = Products,
        Patents = Patents,
        Intangibles = Intangibles,
        Events = Events,
        Happened = Happened.Select(occurrence => new AssumedOccurrence(occurrence.Event, occurrence.On.Date)).ToValueList(),
        Found = Found.Select(found => new AssumedFinding(found.Determination, found.Finding)).ToValueList(),
        Determinations = Determinations,
        Provisions = Provisions,
    };

    internal static WrittenAssumptions Of(Assumptions assumptions) => new()
    {
        Parties = assumptions.Parties,
        Ownership = assumptions.Ownership,
        OwnershipEnds = assumptions.OwnershipEnds.Select(end => new WrittenStakeEnd { Owner = end.Owner, Owned = end.Owned, On = new FixedDate { Date = end.On } }).ToValueList(),
        Memberships = assumptions.Memberships,
        Products = assumptions.Products,
        Patents = assumptions.Patents,
        Intangibles = assumptions.Intangibles,
        Events = assumptions.Events,
        Happened = assumptions.Happened.Select(occurrence => new WrittenOccurrence { Event = occurrence.Event, On = new FixedDate { Date = occurrence.On } }).ToValueList(),
        Found = assumptions.Found.Select(found => new WrittenFinding { Determination = found.Determination, Finding = found.Finding }).ToValueList(),
        Determinations = assumptions.Determinations,
        Provisions = assumptions.Provisions,
    };
}

/// <summary>A stake that is given up.</summary>
internal sealed record WrittenStakeEnd : IKeepsUnrecognized
{
    public ValueList<UnrecognizedMember> UnrecognizedMembers { get; init; } = [];

    internal required PartyId Owner { get; init; }

    internal required PartyId Owned { get; init; }

    internal required FixedDate On { get; init; }
}

/// <summary>An event of the document that happens.</summary>
internal sealed record WrittenOccurrence : IKeepsUnrecognized
{
    public ValueList<UnrecognizedMember> UnrecognizedMembers { get; init; } = [];

    internal required EventId Event { get; init; }

    internal required FixedDate On { get; init; }
}

/// <summary>A finding of what the document leaves open.</summary>
internal sealed record WrittenFinding : IKeepsUnrecognized
{
    public ValueList<UnrecognizedMember> UnrecognizedMembers { get; init; } = [];

    internal required DeterminationId Determination { get; init; }

    internal required DeterminationResult Finding { get; init; }
}
