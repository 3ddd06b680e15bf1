using LicensingModel.Parties;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="Party"/>.</summary>
internal sealed class PartyFormat : RecordFormat<Party>
{
    private static readonly Field<Party, PartyId> IdField = Required("id", KernelFormats.PartyId, x => x.Id);
    private static readonly Field<Party, PartyKind> KindField = Required("kind", new CodeFormat<PartyKind>(), x => x.Kind);
    private static readonly Field<Party, LocalizedText> NameField = Required("name", KernelFormats.LocalizedText, x => x.Name);
    private static readonly Field<Party, ValueList<string>> AliasesField = List("aliases", KernelFormats.Text, x => x.Aliases);
    private static readonly Field<Party, ValueList<PartyIdentifier>> IdentifiersField = List("identifiers", new PartyIdentifierFormat(), x => x.Identifiers);
    private static readonly Field<Party, CountryCode> JurisdictionField = Optional("jurisdiction", KernelFormats.CountryCode, x => x.Jurisdiction);

    internal PartyFormat()
        : base(null, IdField, KindField, NameField, AliasesField, IdentifiersField, JurisdictionField)
    {
    }

    private protected override Party Create(Slots slots) => new()
    {
        Id = slots.Get(IdField),
        Kind = slots.Get(KindField),
        Name = slots.Get(NameField),
        Aliases = slots.Get(AliasesField, []),
        Identifiers = slots.Get(IdentifiersField, []),
        Jurisdiction = slots.Find(JurisdictionField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="OwnershipStake"/>.</summary>
internal sealed class OwnershipStakeFormat : RecordFormat<OwnershipStake>
{
    private static readonly Field<OwnershipStake, PartyId> OwnerField = Required("owner", KernelFormats.PartyId, x => x.Owner);
    private static readonly Field<OwnershipStake, PartyId> OwnedField = Required("owned", KernelFormats.PartyId, x => x.Owned);
    private static readonly Field<OwnershipStake, Disclosed<Percentage>> ShareField = Term("share", KernelFormats.Percentage, x => x.Share);
    private static readonly Field<OwnershipStake, Disclosed<ControlKind>> ControlField = Term("control", new CodeFormat<ControlKind>(), x => x.Control);
    private static readonly Field<OwnershipStake, DateSpan> DuringField = Required("during", KernelFormats.DateSpan, x => x.During);
    private static readonly Field<OwnershipStake, ValueList<Mention>> ClaimsField = List("claims", KernelFormats.Mention, x => x.Claims);

    internal OwnershipStakeFormat()
        : base(null, OwnerField, OwnedField, ShareField, ControlField, DuringField, ClaimsField)
    {
    }

    private protected override OwnershipStake Create(Slots slots) => new()
    {
        Owner = slots.Get(OwnerField),
        Owned = slots.Get(OwnedField),
        Share = slots.Term(ShareField),
        Control = slots.Term(ControlField),
        During = slots.Get(DuringField),
        Claims = slots.Get(ClaimsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="AffiliateRule"/>.</summary>
internal sealed class AffiliateRuleFormat : RecordFormat<AffiliateRule>
{
    private static readonly Field<AffiliateRule, Disclosed<ControlThreshold>> ControlField = Term("control", KernelFormats.ControlThreshold, x => x.Control);
    private static readonly Field<AffiliateRule, ValueSet<AffiliateDirection>> DirectionsField = Required("directions", new SetFormat<AffiliateDirection>(new CodeFormat<AffiliateDirection>(), 0), x => x.Directions);
    private static readonly Field<AffiliateRule, Disclosed<ChainCounting>> ChainField = Term("chain", new CodeFormat<ChainCounting>(), x => x.Chain);
    private static readonly Field<AffiliateRule, Disclosed<AffiliateMembership>> MembershipField = Term("membership", new CodeFormat<AffiliateMembership>(), x => x.Membership);
    private static readonly Field<AffiliateRule, Disclosed<AnchoredDate>> AsOfField = Term("asOf", KernelFormats.AnchoredDate, x => x.AsOf);
    private static readonly Field<AffiliateRule, ValueSet<PartyId>> IncludedField = Set("included", KernelFormats.PartyId, x => x.Included);
    private static readonly Field<AffiliateRule, ValueSet<PartyId>> ExcludedField = Set("excluded", KernelFormats.PartyId, x => x.Excluded);
    private static readonly Field<AffiliateRule, Disclosed<LeavingRule>> OnLeavingField = Term("onLeaving", new CodeFormat<LeavingRule>(), x => x.OnLeaving);
    private static readonly Field<AffiliateRule, Disclosed<ContractPeriod>> TailField = Term("tail", KernelFormats.ContractPeriod, x => x.Tail);
    private static readonly Field<AffiliateRule, Disclosed<AcquirerRule>> AcquirersField = Term("acquirers", new CodeFormat<AcquirerRule>(), x => x.Acquirers);

    internal AffiliateRuleFormat()
        : base(null, ControlField, DirectionsField, ChainField, MembershipField, AsOfField, IncludedField, ExcludedField, OnLeavingField, TailField, AcquirersField)
    {
    }

    private protected override AffiliateRule Create(Slots slots) => new()
    {
        Control = slots.Term(ControlField),
        Directions = slots.Get(DirectionsField),
        Chain = slots.Term(ChainField),
        Membership = slots.Term(MembershipField),
        AsOf = slots.Term(AsOfField),
        Included = slots.Get(IncludedField, []),
        Excluded = slots.Get(ExcludedField, []),
        OnLeaving = slots.Term(OnLeavingField),
        Tail = slots.Term(TailField),
        Acquirers = slots.Term(AcquirersField),
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
