using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="CapturePeriod"/>.</summary>
internal sealed class CapturePeriodFormat : RecordFormat<CapturePeriod>
{
    private static readonly Field<CapturePeriod, AnchoredDate> FromField = Optional("from", KernelFormats.AnchoredDate, x => x.From)
        .Means("The first day that counts; null where any earlier day counts too.");
    private static readonly Field<CapturePeriod, AnchoredDate> UntilField = Optional("until", KernelFormats.AnchoredDate, x => x.Until)
        .Means("The last day that counts; null where any later day counts too.");

    internal CapturePeriodFormat()
        : base(null, FromField, UntilField)
    {
    }

    private protected override CapturePeriod Create(Slots slots) => new()
    {
        From = slots.Find(FromField),
        Until = slots.Find(UntilField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ListedClaims"/>.</summary>
internal sealed class ListedClaimsFormat : RecordFormat<ListedClaims>
{
    private static readonly Field<ListedClaims, PatentId> PatentField = Required("patent", KernelFormats.PatentId, x => x.Patent)
        .Means("The patent.");
    private static readonly Field<ListedClaims, ValueSet<long>> ClaimsField = Required("claims", new SetFormat<long>(KernelFormats.Count, 1), x => x.Claims)
        .Means("The numbers of the claims.");

    internal ListedClaimsFormat()
        : base("claims", PatentField, ClaimsField)
    {
    }

    private protected override ListedClaims Create(Slots slots) => new()
    {
        Patent = slots.Get(PatentField),
        Claims = slots.Get(ClaimsField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="PatentsByDate"/>.</summary>
internal sealed class PatentsByDateFormat : RecordFormat<PatentsByDate>
{
    private static readonly Field<PatentsByDate, PatentDateKind> EventField = Required("event", new CodeFormat<PatentDateKind>(), x => x.Event)
        .Means("What must have happened.");
    private static readonly Field<PatentsByDate, AnchoredDate> FromField = Optional("from", KernelFormats.AnchoredDate, x => x.From)
        .Means("The first day; null where there is none.");
    private static readonly Field<PatentsByDate, AnchoredDate> UntilField = Optional("until", KernelFormats.AnchoredDate, x => x.Until)
        .Means("The last day; null where there is none.");

    internal PatentsByDateFormat()
        : base("byDate", EventField, FromField, UntilField)
    {
    }

    private protected override PatentsByDate Create(Slots slots) => new()
    {
        Event = slots.Get(EventField),
        From = slots.Find(FromField),
        Until = slots.Find(UntilField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="PatentFamilies"/>.</summary>
internal sealed class PatentFamiliesFormat : RecordFormat<PatentFamilies>
{
    private static readonly Field<PatentFamilies, PatentScope> OfField = Required("of", PatentScopeFormat.Instance, x => x.Of)
        .Means("The patents from which it goes out; they are in it.");
    private static readonly Field<PatentFamilies, ValueSet<FamilyLink>> LinksField = Set("links", new CodeFormat<FamilyLink>(), x => x.Links)
        .Means("Which descendants are in it, and descendants of these. None at all: counterparts of any kind were not named.");

    internal PatentFamiliesFormat()
        : base("families", OfField, LinksField)
    {
    }

    private protected override PatentFamilies Create(Slots slots) => new()
    {
        Of = slots.Get(OfField),
        Links = slots.Get(LinksField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="PatentsNecessaryFor"/>.</summary>
internal sealed class PatentsNecessaryForFormat : RecordFormat<PatentsNecessaryFor>
{
    private static readonly Field<PatentsNecessaryFor, ValueSet<ProductId>> ProductsField = Required("products", new SetFormat<ProductId>(KernelFormats.ProductId, 1), x => x.Products)
        .Means("The products; necessary for one of them is enough.");

    internal PatentsNecessaryForFormat()
        : base("necessaryFor", ProductsField)
    {
    }

    private protected override PatentsNecessaryFor Create(Slots slots) => new()
    {
        Products = slots.Get(ProductsField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="PatentsClassified"/>.</summary>
internal sealed class PatentsClassifiedFormat : RecordFormat<PatentsClassified>
{
    private static readonly Field<PatentsClassified, ClassificationScheme> SchemeField = Required("scheme", new CodeFormat<ClassificationScheme>(), x => x.Scheme)
        .Means("The classification.");
    private static readonly Field<PatentsClassified, ValueSet<string>> PrefixesField = Required("prefixes", new SetFormat<string>(KernelFormats.Text, 1), x => x.Prefixes)
        .Means("How the symbols of the classes begin.");

    internal PatentsClassifiedFormat()
        : base("classified", SchemeField, PrefixesField)
    {
    }

    private protected override PatentsClassified Create(Slots slots) => new()
    {
        Scheme = slots.Get(SchemeField),
        Prefixes = slots.Get(PrefixesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="PatentsUsedIn"/>.</summary>
internal sealed class PatentsUsedInFormat : RecordFormat<PatentsUsedIn>
{
    private static readonly Field<PatentsUsedIn, LocalizedText> BusinessField = Required("business", KernelFormats.LocalizedText, x => x.Business)
        .Means("The business, in the words of the contract.");
    private static readonly Field<PatentsUsedIn, AnchoredDate> AsOfField = Optional("asOf", KernelFormats.AnchoredDate, x => x.AsOf)
        .Means("The day on which they were used; null where none is named.");

    internal PatentsUsedInFormat()
        : base("usedIn", BusinessField, AsOfField)
    {
    }

    private protected override PatentsUsedIn Create(Slots slots) => new()
    {
        Business = slots.Get(BusinessField),
        AsOf = slots.Find(AsOfField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="PatentsDescribed"/>.</summary>
internal sealed class PatentsDescribedFormat : RecordFormat<PatentsDescribed>
{
    private static readonly Field<PatentsDescribed, LocalizedText> DescriptionField = Required("description", KernelFormats.LocalizedText, x => x.Description)
        .Means("The words.");

    internal PatentsDescribedFormat()
        : base("described", DescriptionField)
    {
    }

    private protected override PatentsDescribed Create(Slots slots) => new()
    {
        Description = slots.Get(DescriptionField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
