using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The choice of scopes of intangibles.</summary>
internal sealed class IntangibleScopeFormat() : ChoiceFormat<IntangibleScope>(() =>
[
    new Case<ListedIntangibles>(new ListedIntangiblesFormat()),
    new Case<IntangiblesOfKind>(new IntangiblesOfKindFormat()),
    new Case<IntangiblesDescribed>(new IntangiblesDescribedFormat()),
    new Case<IntangibleUnion>(new IntangibleUnionFormat()),
    new Case<IntangibleDifference>(new IntangibleDifferenceFormat()),
])
{
    /// <summary>The one instance; the cases that hold others refer to it.</summary>
    internal static readonly IntangibleScopeFormat Instance = new();

    private protected override IntangibleScope Unrecognized(string kind, RawJson json) => new UnrecognizedIntangibleScope { Kind = kind, Json = json };
}

/// <summary>The table of <see cref="Intangible"/>.</summary>
internal sealed class IntangibleFormat : RecordFormat<Intangible>
{
    private static readonly Field<Intangible, IntangibleId> IdField = Required("id", KernelFormats.IntangibleId, x => x.Id)
        .Means("The id by which scopes refer to it.");
    private static readonly Field<Intangible, IntangibleKind> KindField = Required("kind", new CodeFormat<IntangibleKind>(), x => x.Kind)
        .Means("What sort of right or asset it is.");
    private static readonly Field<Intangible, LocalizedText> NameField = Required("name", KernelFormats.LocalizedText, x => x.Name)
        .Means("What it is called, in one language or several.");
    private static readonly Field<Intangible, Disclosed<ValueList<TitleHolding>>> HoldersField = Term("holders", new ListFormat<TitleHolding>(new TitleHoldingFormat()), x => x.Holders)
        .Means("Who held it and when. Stated means the whole chain.");

    internal IntangibleFormat()
        : base(null, IdField, KindField, NameField, HoldersField)
    {
    }

    private protected override Intangible Create(Slots slots) => new()
    {
        Id = slots.Get(IdField),
        Kind = slots.Get(KindField),
        Name = slots.Get(NameField),
        Holders = slots.Term(HoldersField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ListedIntangibles"/>.</summary>
internal sealed class ListedIntangiblesFormat : RecordFormat<ListedIntangibles>
{
    private static readonly Field<ListedIntangibles, ValueSet<IntangibleId>> IntangiblesField = Required("intangibles", new SetFormat<IntangibleId>(KernelFormats.IntangibleId, 1), x => x.Intangibles)
        .Means("The intangibles.");

    internal ListedIntangiblesFormat()
        : base("listed", IntangiblesField)
    {
    }

    private protected override ListedIntangibles Create(Slots slots) => new()
    {
        Intangibles = slots.Get(IntangiblesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="IntangiblesOfKind"/>.</summary>
internal sealed class IntangiblesOfKindFormat : RecordFormat<IntangiblesOfKind>
{
    private static readonly Field<IntangiblesOfKind, ValueSet<IntangibleKind>> KindsField = Required("kinds", new SetFormat<IntangibleKind>(new CodeFormat<IntangibleKind>(), 1), x => x.Kinds)
        .Means("The kinds.");
    private static readonly Field<IntangiblesOfKind, PartySet> OwnersField = Optional("owners", PartyFormats.PartySet, x => x.Owners)
        .Means("Whose; null where anybody's.");

    internal IntangiblesOfKindFormat()
        : base("ofKind", KindsField, OwnersField)
    {
    }

    private protected override IntangiblesOfKind Create(Slots slots) => new()
    {
        Kinds = slots.Get(KindsField),
        Owners = slots.Find(OwnersField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="IntangiblesDescribed"/>.</summary>
internal sealed class IntangiblesDescribedFormat : RecordFormat<IntangiblesDescribed>
{
    private static readonly Field<IntangiblesDescribed, ValueSet<IntangibleKind>> KindsField = Set("kinds", new CodeFormat<IntangibleKind>(), x => x.Kinds)
        .Means("The kinds that the text names; none at all: it names none.");
    private static readonly Field<IntangiblesDescribed, LocalizedText> DescriptionField = Required("description", KernelFormats.LocalizedText, x => x.Description)
        .Means("The words.");

    internal IntangiblesDescribedFormat()
        : base("described", KindsField, DescriptionField)
    {
    }

    private protected override IntangiblesDescribed Create(Slots slots) => new()
    {
        Kinds = slots.Get(KindsField, []),
        Description = slots.Get(DescriptionField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="IntangibleUnion"/>.</summary>
internal sealed class IntangibleUnionFormat : RecordFormat<IntangibleUnion>
{
    private static readonly Field<IntangibleUnion, ValueList<IntangibleScope>> ScopesField = Required("scopes", new ListFormat<IntangibleScope>(IntangibleScopeFormat.Instance, 1), x => x.Scopes)
        .Means("The scopes.");

    internal IntangibleUnionFormat()
        : base("anyOf", ScopesField)
    {
    }

    private protected override IntangibleUnion Create(Slots slots) => new()
    {
        Scopes = slots.Get(ScopesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="IntangibleDifference"/>.</summary>
internal sealed class IntangibleDifferenceFormat : RecordFormat<IntangibleDifference>
{
    private static readonly Field<IntangibleDifference, IntangibleScope> ScopeField = Required("scope", IntangibleScopeFormat.Instance, x => x.Scope)
        .Means("The scope from which it takes away.");
    private static readonly Field<IntangibleDifference, IntangibleScope> ExcludedField = Required("excluded", IntangibleScopeFormat.Instance, x => x.Excluded)
        .Means("What it takes away.");

    internal IntangibleDifferenceFormat()
        : base("except", ScopeField, ExcludedField)
    {
    }

    private protected override IntangibleDifference Create(Slots slots) => new()
    {
        Scope = slots.Get(ScopeField),
        Excluded = slots.Get(ExcludedField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
