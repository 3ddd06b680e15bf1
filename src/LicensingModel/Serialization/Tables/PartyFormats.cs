using LicensingModel.Parties;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="Party"/>.</summary>
internal sealed class PartyFormat : RecordFormat<Party>
{
    private static readonly Field<Party, PartyId> IdField = Required("id", KernelFormats.PartyId, x => x.Id)
        .Means("The id by which everything else refers to the party.");
    private static readonly Field<Party, PartyKind> KindField = Required("kind", new CodeFormat<PartyKind>(), x => x.Kind)
        .Means("What sort of party it is.");
    private static readonly Field<Party, LocalizedText> NameField = Required("name", KernelFormats.LocalizedText, x => x.Name)
        .Means("The name, in one language or several.");
    private static readonly Field<Party, ValueList<string>> AliasesField = List("aliases", KernelFormats.Text, x => x.Aliases)
        .Means("Other names under which it goes.");
    private static readonly Field<Party, ValueList<PartyIdentifier>> IdentifiersField = List("identifiers", new PartyIdentifierFormat(), x => x.Identifiers)
        .Means("How registers know it.");
    private static readonly Field<Party, CountryCode> JurisdictionField = Optional("jurisdiction", KernelFormats.CountryCode, x => x.Jurisdiction)
        .Means("The country under whose law it exists; left out where that was not recorded.");

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
    private static readonly Field<OwnershipStake, PartyId> OwnerField = Required("owner", KernelFormats.PartyId, x => x.Owner)
        .Means("Who holds the share.");
    private static readonly Field<OwnershipStake, PartyId> OwnedField = Required("owned", KernelFormats.PartyId, x => x.Owned)
        .Means("In whom it is held.");
    private static readonly Field<OwnershipStake, Disclosed<Percentage>> ShareField = Term("share", KernelFormats.Percentage, x => x.Share)
        .Means("How much of the votes.");
    private static readonly Field<OwnershipStake, Disclosed<ControlKind>> ControlField = Term("control", new CodeFormat<ControlKind>(), x => x.Control)
        .Means("How far it controls, where no share is given.");
    private static readonly Field<OwnershipStake, DateSpan> DuringField = Required("during", KernelFormats.DateSpan, x => x.During)
        .Means("The days on which it is held, both ends included.");
    private static readonly Field<OwnershipStake, ValueList<Mention>> ClaimsField = List("claims", KernelFormats.Mention, x => x.Claims)
        .Means("What sources say of it.");

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
    private static readonly Field<AffiliateRule, Disclosed<ControlThreshold>> ControlField = Term("control", KernelFormats.ControlThreshold, x => x.Control)
        .Means("The share of votes that makes control: `\">50%\"` is more than half, `\">=50%\"` half or more.")
        .Formerly("controlAbove", until: 0, KernelFormats.Percentage, static share => Disclosed.Stated(ControlThreshold.MoreThan(share)));
    private static readonly Field<AffiliateRule, ValueSet<AffiliateDirection>> DirectionsField = Required("directions", new SetFormat<AffiliateDirection>(new CodeFormat<AffiliateDirection>(), 0), x => x.Directions)
        .Means("Which ways control is followed. None at all: nobody but the parties named and those included.");
    private static readonly Field<AffiliateRule, Disclosed<ChainCounting>> ChainField = Term("chain", new CodeFormat<ChainCounting>(), x => x.Chain)
        .Means("How control passes along a chain of owners.");
    private static readonly Field<AffiliateRule, Disclosed<AffiliateMembership>> MembershipField = Term("membership", new CodeFormat<AffiliateMembership>(), x => x.Membership)
        .Means("On which day somebody must be an affiliate to count as one.");
    private static readonly Field<AffiliateRule, Disclosed<AnchoredDate>> AsOfField = Term("asOf", KernelFormats.AnchoredDate, x => x.AsOf)
        .Means("The day, where membership is tested as of one.");
    private static readonly Field<AffiliateRule, ValueSet<PartyId>> IncludedField = Set("included", KernelFormats.PartyId, x => x.Included)
        .Means("Who is in it by name, whoever controls them.");
    private static readonly Field<AffiliateRule, ValueSet<PartyId>> ExcludedField = Set("excluded", KernelFormats.PartyId, x => x.Excluded)
        .Means("Who is not in it, whoever controls them.");
    private static readonly Field<AffiliateRule, Disclosed<LeavingRule>> OnLeavingField = Term("onLeaving", new CodeFormat<LeavingRule>(), x => x.OnLeaving)
        .Means("What becomes of an affiliate that ceases to be one.");
    private static readonly Field<AffiliateRule, Disclosed<ContractPeriod>> TailField = Term("tail", KernelFormats.ContractPeriod, x => x.Tail)
        .Means("For how long a leaver keeps its rights, where they end after a time.");
    private static readonly Field<AffiliateRule, Disclosed<AcquirerRule>> AcquirersField = Term("acquirers", new CodeFormat<AcquirerRule>(), x => x.Acquirers)
        .Means("Whether somebody who acquires a party, and its earlier group, come in.");

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
    private static readonly Field<PartySet, ValueSet<PartyId>> PartiesField = Required("parties", new SetFormat<PartyId>(KernelFormats.PartyId, 1), x => x.Parties)
        .Means("The parties named; at least one.");
    private static readonly Field<PartySet, Disclosed<AffiliateRule>> AffiliatesField = Term("affiliates", PartyFormats.AffiliateRule, x => x.Affiliates)
        .Means("Which affiliates are in it with them.");

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
