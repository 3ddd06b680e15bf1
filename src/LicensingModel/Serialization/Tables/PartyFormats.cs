using LicensingModel.Parties;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="Party"/>.</summary>
internal sealed class PartyFormat : RecordFormat<Party>
{
    private static readonly Field<Party, PartyId> IdField = Required("id", KernelFormats.PartyId, x => x.Id);
    private static readonly Field<Party, PartyKind> KindField = Required("kind", new CodeFormat<PartyKind>(), x => x.Kind);
    private static readonly Field<Party, LocalizedText> NameField = Required("name", KernelFormats.LocalizedText, x => x.Name);
    private static readonly Field<Party, CountryCode> JurisdictionField = Optional("jurisdiction", KernelFormats.CountryCode, x => x.Jurisdiction);

    internal PartyFormat()
        : base(null, IdField, KindField, NameField, JurisdictionField)
    {
    }

    private protected override Party Create(Slots slots) => new()
    {
        Id = slots.Get(IdField),
        Kind = slots.Get(KindField),
        Name = slots.Get(NameField),
        Jurisdiction = slots.Find(JurisdictionField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="OwnershipStake"/>.</summary>
internal sealed class OwnershipStakeFormat : RecordFormat<OwnershipStake>
{
    private static readonly Field<OwnershipStake, PartyId> OwnerField = Required("owner", KernelFormats.PartyId, x => x.Owner);
    private static readonly Field<OwnershipStake, PartyId> OwnedField = Required("owned", KernelFormats.PartyId, x => x.Owned);
    private static readonly Field<OwnershipStake, Disclosed<Percentage>> ShareField = Required("share", new DisclosedFormat<Percentage>(KernelFormats.Percentage), x => x.Share);
    private static readonly Field<OwnershipStake, DateSpan> DuringField = Required("during", KernelFormats.DateSpan, x => x.During);
    private static readonly Field<OwnershipStake, ValueList<Mention>> ClaimsField = List("claims", KernelFormats.Mention, x => x.Claims);

    internal OwnershipStakeFormat()
        : base(null, OwnerField, OwnedField, ShareField, DuringField, ClaimsField)
    {
    }

    private protected override OwnershipStake Create(Slots slots) => new()
    {
        Owner = slots.Get(OwnerField),
        Owned = slots.Get(OwnedField),
        Share = slots.Get(ShareField),
        During = slots.Get(DuringField),
        Claims = slots.Get(ClaimsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="AffiliateRule"/>.</summary>
internal sealed class AffiliateRuleFormat : RecordFormat<AffiliateRule>
{
    private static readonly Field<AffiliateRule, Percentage> ControlAboveField = Required("controlAbove", KernelFormats.Percentage, x => x.ControlAbove);
    private static readonly Field<AffiliateRule, ValueSet<AffiliateDirection>> DirectionsField = Required("directions", new SetFormat<AffiliateDirection>(new CodeFormat<AffiliateDirection>(), 0), x => x.Directions);

    internal AffiliateRuleFormat()
        : base(null, ControlAboveField, DirectionsField)
    {
    }

    private protected override AffiliateRule Create(Slots slots) => new()
    {
        ControlAbove = slots.Get(ControlAboveField),
        Directions = slots.Get(DirectionsField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="PartySet"/>.</summary>
internal sealed class PartySetFormat : RecordFormat<PartySet>
{
    private static readonly Field<PartySet, ValueSet<PartyId>> PartiesField = Required("parties", new SetFormat<PartyId>(KernelFormats.PartyId, 1), x => x.Parties);
    private static readonly Field<PartySet, Disclosed<AffiliateRule>> AffiliatesField = Term("affiliates", PartyFormats.AffiliateRule, x => x.Affiliates);

    internal PartySetFormat()
        : base(null, PartiesField, AffiliatesField)
    {
    }

    private protected override PartySet Create(Slots slots) => new()
    {
        Parties = slots.Get(PartiesField),
        Affiliates = slots.Term(AffiliatesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The formats of what concerns parties.</summary>
internal static class PartyFormats
{
    internal static readonly AffiliateRuleFormat AffiliateRule = new();
    internal static readonly PartySetFormat PartySet = new();
}
