using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The choice of patent scopes.</summary>
internal sealed class PatentScopeFormat() : ChoiceFormat<PatentScope>(() =>
[
    new Case<AllPatents>(new AllPatentsFormat()),
    new Case<ListedPatents>(new ListedPatentsFormat()),
    new Case<PatentsOwnedBy>(new PatentsOwnedByFormat()),
    new Case<StandardEssentialPatents>(new StandardEssentialPatentsFormat()),
    new Case<PatentsEssentialTo>(new PatentsEssentialToFormat()),
    new Case<ListedClaims>(new ListedClaimsFormat()),
    new Case<PatentsByDate>(new PatentsByDateFormat()),
    new Case<PatentFamilies>(new PatentFamiliesFormat()),
    new Case<PatentsNecessaryFor>(new PatentsNecessaryForFormat()),
    new Case<PatentsClassified>(new PatentsClassifiedFormat()),
    new Case<PatentsUsedIn>(new PatentsUsedInFormat()),
    new Case<PatentsDescribed>(new PatentsDescribedFormat()),
    new Case<PatentUnion>(new PatentUnionFormat()),
    new Case<PatentIntersection>(new PatentIntersectionFormat()),
    new Case<PatentDifference>(new PatentDifferenceFormat()),
])
{
    /// <summary>The one instance; the cases that hold scopes refer to it.</summary>
    internal static readonly PatentScopeFormat Instance = new();

    private protected override PatentScope Unrecognized(string kind, RawJson json) => new UnrecognizedPatentScope { Kind = kind, Json = json };
}

/// <summary>The table of <see cref="AllPatents"/>.</summary>
internal sealed class AllPatentsFormat : RecordFormat<AllPatents>
{

    internal AllPatentsFormat()
        : base("allPatents")
    {
    }

    private protected override AllPatents Create(Slots slots) => new()
    {
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ListedPatents"/>.</summary>
internal sealed class ListedPatentsFormat : RecordFormat<ListedPatents>
{
    private static readonly Field<ListedPatents, ValueSet<PatentId>> PatentsField = Required("patents", new SetFormat<PatentId>(KernelFormats.PatentId, 1), x => x.Patents)
        .Means("The patents.");

    internal ListedPatentsFormat()
        : base("listed", PatentsField)
    {
    }

    private protected override ListedPatents Create(Slots slots) => new()
    {
        Patents = slots.Get(PatentsField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="PatentsOwnedBy"/>.</summary>
internal sealed class PatentsOwnedByFormat : RecordFormat<PatentsOwnedBy>
{
    private static readonly Field<PatentsOwnedBy, PartySet> OwnersField = Required("owners", PartyFormats.PartySet, x => x.Owners)
        .Means("Whose patents, and how far affiliates' are in it.");
    private static readonly Field<PatentsOwnedBy, ValueSet<HoldingKind>> HoldingField = Set("holding", new CodeFormat<HoldingKind>(), x => x.Holding)
        .Means("In which ways they may hold them; one is enough. None at all: they must own them.");
    private static readonly Field<PatentsOwnedBy, Disclosed<CapturePeriod>> DuringField = Term("during", new CapturePeriodFormat(), x => x.During)
        .Means("In which days they must hold them; to hold one on any of these days is enough.");

    internal PatentsOwnedByFormat()
        : base("ownedBy", OwnersField, HoldingField, DuringField)
    {
    }

    private protected override PatentsOwnedBy Create(Slots slots) => new()
    {
        Owners = slots.Get(OwnersField),
        Holding = slots.Get(HoldingField, []),
        During = slots.Term(DuringField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="StandardEssentialPatents"/>.</summary>
internal sealed class StandardEssentialPatentsFormat : RecordFormat<StandardEssentialPatents>
{

    internal StandardEssentialPatentsFormat()
        : base("standardEssential")
    {
    }

    private protected override StandardEssentialPatents Create(Slots slots) => new()
    {
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="PatentsEssentialTo"/>.</summary>
internal sealed class PatentsEssentialToFormat : RecordFormat<PatentsEssentialTo>
{
    private static readonly Field<PatentsEssentialTo, ValueSet<StandardId>> StandardsField = Required("standards", new SetFormat<StandardId>(KernelFormats.StandardId, 1), x => x.Standards)
        .Means("The standards; essential to one of them is enough.");
    private static readonly Field<PatentsEssentialTo, Disclosed<EssentialPortions>> PortionsField = Term("portions", new CodeFormat<EssentialPortions>(), x => x.Portions)
        .Means("How much of each patent is meant.");

    internal PatentsEssentialToFormat()
        : base("essentialTo", StandardsField, PortionsField)
    {
    }

    private protected override PatentsEssentialTo Create(Slots slots) => new()
    {
        Standards = slots.Get(StandardsField),
        Portions = slots.Term(PortionsField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="PatentUnion"/>.</summary>
internal sealed class PatentUnionFormat : RecordFormat<PatentUnion>
{
    private static readonly Field<PatentUnion, ValueList<PatentScope>> ScopesField = Required("scopes", new ListFormat<PatentScope>(PatentScopeFormat.Instance, 1), x => x.Scopes)
        .Means("The scopes; at least one.");

    internal PatentUnionFormat()
        : base("anyOf", ScopesField)
    {
    }

    private protected override PatentUnion Create(Slots slots) => new()
    {
        Scopes = slots.Get(ScopesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="PatentIntersection"/>.</summary>
internal sealed class PatentIntersectionFormat : RecordFormat<PatentIntersection>
{
    private static readonly Field<PatentIntersection, ValueList<PatentScope>> ScopesField = Required("scopes", new ListFormat<PatentScope>(PatentScopeFormat.Instance, 1), x => x.Scopes)
        .Means("The scopes; at least one.");

    internal PatentIntersectionFormat()
        : base("allOf", ScopesField)
    {
    }

    private protected override PatentIntersection Create(Slots slots) => new()
    {
        Scopes = slots.Get(ScopesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="PatentDifference"/>.</summary>
internal sealed class PatentDifferenceFormat : RecordFormat<PatentDifference>
{
    private static readonly Field<PatentDifference, PatentScope> ScopeField = Required("scope", PatentScopeFormat.Instance, x => x.Scope)
        .Means("The scope that is taken from.");
    private static readonly Field<PatentDifference, PatentScope> ExcludedField = Required("excluded", PatentScopeFormat.Instance, x => x.Excluded)
        .Means("What is taken out.");

    internal PatentDifferenceFormat()
        : base("except", ScopeField, ExcludedField)
    {
    }

    private protected override PatentDifference Create(Slots slots) => new()
    {
        Scope = slots.Get(ScopeField),
        Excluded = slots.Get(ExcludedField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
