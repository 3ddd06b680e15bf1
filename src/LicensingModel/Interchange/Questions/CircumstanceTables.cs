using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Questions;

/// <summary>The table of <see cref="WrittenConfines"/>.</summary>
internal sealed class ConfinesTable : RecordFormat<WrittenConfines>
{
    private static readonly Field<WrittenConfines, ValueList<AgreementId>> AgreementsField = List("agreements", KernelFormats.AgreementId, x => x.Agreements);
    private static readonly Field<WrittenConfines, ValueList<ProvisionId>> ProvisionsField = List("provisions", KernelFormats.ProvisionId, x => x.Provisions);

    internal ConfinesTable()
        : base(null, AgreementsField, ProvisionsField)
    {
    }

    private protected override WrittenConfines Create(Slots slots) => new()
    {
        Agreements = slots.Get(AgreementsField, []),
        Provisions = slots.Get(ProvisionsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="WrittenAssumptions"/>.</summary>
internal sealed class AssumptionsTable : RecordFormat<WrittenAssumptions>
{
    private static readonly Field<WrittenAssumptions, ValueList<Party>> PartiesField = List("parties", new PartyFormat(), x => x.Parties);
    private static readonly Field<WrittenAssumptions, ValueList<OwnershipStake>> OwnershipField = List("ownership", new OwnershipStakeFormat(), x => x.Ownership);
    private static readonly Field<WrittenAssumptions, ValueList<WrittenStakeEnd>> OwnershipEndsField = List("ownershipEnds", new StakeEndTable(), x => x.OwnershipEnds);
    private static readonly Field<WrittenAssumptions, ValueList<Membership>> MembershipsField = List("memberships", new MembershipFormat(), x => x.Memberships);
    private static readonly Field<WrittenAssumptions, ValueList<ProductCategory>> ProductsField = List("products", new ProductCategoryFormat(), x => x.Products);
    private static readonly Field<WrittenAssumptions, ValueList<Patent>> PatentsField = List("patents", new PatentFormat(), x => x.Patents);
    private static readonly Field<WrittenAssumptions, ValueList<Intangible>> IntangiblesField = List("intangibles", new IntangibleFormat(), x => x.Intangibles);
    private static readonly Field<WrittenAssumptions, ValueList<RecordedEvent>> EventsField = List("events", new RecordedEventFormat(), x => x.Events);
    private static readonly Field<WrittenAssumptions, ValueList<WrittenOccurrence>> HappenedField = List("happened", new OccurrenceTable(), x => x.Happened);
    private static readonly Field<WrittenAssumptions, ValueList<WrittenFinding>> FoundField = List("found", new FindingTable(), x => x.Found);
    private static readonly Field<WrittenAssumptions, ValueList<Determination>> DeterminationsField = List("determinations", new DeterminationFormat(), x => x.Determinations);
    private static readonly Field<WrittenAssumptions, ValueList<Provision>> ProvisionsField = List("provisions", new ProvisionFormat(), x => x.Provisions);

    internal AssumptionsTable()
        : base(null, PartiesField, OwnershipField, OwnershipEndsField, MembershipsField, ProductsField, PatentsField, IntangiblesField, EventsField, HappenedField, FoundField, DeterminationsField, ProvisionsField)
    {
    }

    private protected override WrittenAssumptions Create(Slots slots) => new()
    {
        Parties = slots.Get(PartiesField, []),
        Ownership = slots.Get(OwnershipField, []),
        OwnershipEnds = slots.Get(OwnershipEndsField, []),
        Memberships = slots.Get(MembershipsField, []),
        Products = slots.Get(ProductsField, []),
        Patents = slots.Get(PatentsField, []),
        Intangibles = slots.Get(IntangiblesField, []),
        Events = slots.Get(EventsField, []),
        Happened = slots.Get(HappenedField, []),
        Found = slots.Get(FoundField, []),
        Determinations = slots.Get(DeterminationsField, []),
        Provisions = slots.Get(ProvisionsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };

    /// <summary>The table of <see cref="WrittenStakeEnd"/>.</summary>
    private sealed class StakeEndTable : RecordFormat<WrittenStakeEnd>
    {
        private static readonly Field<WrittenStakeEnd, PartyId> OwnerField = Required("owner", KernelFormats.PartyId, x => x.Owner);
        private static readonly Field<WrittenStakeEnd, PartyId> OwnedField = Required("owned", KernelFormats.PartyId, x => x.Owned);
        private static readonly Field<WrittenStakeEnd, FixedDate> OnField = Required("on", KernelFormats.Day, x => x.On);

        internal StakeEndTable()
            : base(null, OwnerField, OwnedField, OnField)
        {
        }

        private protected override WrittenStakeEnd Create(Slots slots)
            => new() { Owner = slots.Get(OwnerField), Owned = slots.Get(OwnedField), On = slots.Get(OnField), UnrecognizedMembers = slots.Unrecognized };
    }

    /// <summary>The table of <see cref="WrittenOccurrence"/>.</summary>
    internal sealed class OccurrenceTable : RecordFormat<WrittenOccurrence>
    {
        private static readonly Field<WrittenOccurrence, EventId> EventField = Required("event", KernelFormats.EventId, x => x.Event);
        private static readonly Field<WrittenOccurrence, FixedDate> OnField = Required("on", KernelFormats.Day, x => x.On);

        internal OccurrenceTable()
            : base(null, EventField, OnField)
        {
        }

        private protected override WrittenOccurrence Create(Slots slots) => new() { Event = slots.Get(EventField), On = slots.Get(OnField), UnrecognizedMembers = slots.Unrecognized };
    }

    /// <summary>The table of <see cref="WrittenFinding"/>.</summary>
    internal sealed class FindingTable : RecordFormat<WrittenFinding>
    {
        private static readonly Field<WrittenFinding, DeterminationId> DeterminationField = Required("determination", KernelFormats.DeterminationId, x => x.Determination);
        private static readonly Field<WrittenFinding, DeterminationResult> ResultField = Required("finding", new CodeFormat<DeterminationResult>(), x => x.Finding);

        internal FindingTable()
            : base(null, DeterminationField, ResultField)
        {
        }

        private protected override WrittenFinding Create(Slots slots)
            => new() { Determination = slots.Get(DeterminationField), Finding = slots.Get(ResultField), UnrecognizedMembers = slots.Unrecognized };
    }
}
