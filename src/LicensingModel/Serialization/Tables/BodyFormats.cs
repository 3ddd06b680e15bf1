using System.Text.Json;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The choice of what a provision may provide.</summary>
internal sealed class ProvisionBodyFormat() : ChoiceFormat<ProvisionBody>(() =>
[
    new Case<PatentGrant>(new PatentGrantFormat()),
    new Case<PatentTransfer>(new PatentTransferFormat()),
    new Case<Reciprocity>(new ReciprocityFormat()),
    new Case<CollaborationScope>(new CollaborationScopeFormat()),
    new Case<Duty>(new DutyFormat()),
    new Case<Payment>(new PaymentFormat()),
    new Case<GeneralTerm>(new GeneralTermFormat()),
])
{
    private protected override ProvisionBody Unrecognized(string kind, RawJson json)
        => new UnrecognizedBody { Kind = kind, BearsOn = BearingOf(json), Json = json };

    private static Bearing BearingOf(RawJson json)
    {
        using var document = JsonDocument.Parse(json.Text, new JsonDocumentOptions { MaxDepth = RawJson.MaximumDepth });
        return document.RootElement.TryGetProperty("bearsOn", out var member) && member.ValueKind == JsonValueKind.String && Bearing.TryParse(member.GetString(), out var bearing)
            ? bearing
            : Bearing.Unstated;
    }
}

/// <summary>The table of <see cref="PatentGrant"/>.</summary>
internal sealed class PatentGrantFormat : RecordFormat<PatentGrant>
{
    private static readonly Field<PatentGrant, GrantEffect> EffectField = Required("effect", new CodeFormat<GrantEffect>(), x => x.Effect);
    private static readonly Field<PatentGrant, PartySet> GrantorsField = Required("grantors", PartyFormats.PartySet, x => x.Grantors);
    private static readonly Field<PatentGrant, PartySet> GranteesField = Required("grantees", PartyFormats.PartySet, x => x.Grantees);
    private static readonly Field<PatentGrant, Disclosed<PatentScope>> SubjectField = Term("subject", PatentScopeFormat.Instance, x => x.Subject);
    private static readonly Field<PatentGrant, Disclosed<Quantity>> CountField = Term("count", KernelFormats.Quantity, x => x.Count);
    private static readonly Field<PatentGrant, Disclosed<ValueSet<Act>>> ActsField = Term("acts", new SetFormat<Act>(new CodeFormat<Act>(), 1), x => x.Acts);
    private static readonly Field<PatentGrant, Disclosed<ProductScope>> ProductsField = Term("products", ProductScopeFormat.Instance, x => x.Products);
    private static readonly Field<PatentGrant, Disclosed<Territory>> TerritoryField = Term("territory", KernelFormats.Territory, x => x.Territory);
    private static readonly Field<PatentGrant, ValueSet<ScopeDimension>> ConfinedInField = Set("confinedIn", new CodeFormat<ScopeDimension>(), x => x.ConfinedIn);
    private static readonly Field<PatentGrant, Disclosed<Exclusivity>> ExclusivityField = Term("exclusivity", new CodeFormat<Exclusivity>(), x => x.Exclusivity);

    internal PatentGrantFormat()
        : base("patentGrant", EffectField, GrantorsField, GranteesField, SubjectField, CountField, ActsField, ProductsField, TerritoryField, ConfinedInField, ExclusivityField)
    {
    }

    private protected override PatentGrant Create(Slots slots) => new()
    {
        Effect = slots.Get(EffectField),
        Grantors = slots.Get(GrantorsField),
        Grantees = slots.Get(GranteesField),
        Subject = slots.Term(SubjectField),
        Count = slots.Term(CountField),
        Acts = slots.Term(ActsField),
        Products = slots.Term(ProductsField),
        Territory = slots.Term(TerritoryField),
        ConfinedIn = slots.Get(ConfinedInField, []),
        Exclusivity = slots.Term(ExclusivityField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="PatentTransfer"/>.</summary>
internal sealed class PatentTransferFormat : RecordFormat<PatentTransfer>
{
    private static readonly Field<PatentTransfer, PartyId> FromField = Required("from", KernelFormats.PartyId, x => x.From);
    private static readonly Field<PatentTransfer, PartyId> ToField = Required("to", KernelFormats.PartyId, x => x.To);
    private static readonly Field<PatentTransfer, Disclosed<PatentScope>> SubjectField = Term("subject", PatentScopeFormat.Instance, x => x.Subject);
    private static readonly Field<PatentTransfer, Disclosed<Quantity>> CountField = Term("count", KernelFormats.Quantity, x => x.Count);
    private static readonly Field<PatentTransfer, Disclosed<AnchoredDate>> ClosingField = Term("closing", KernelFormats.AnchoredDate, x => x.Closing);

    internal PatentTransferFormat()
        : base("patentTransfer", FromField, ToField, SubjectField, CountField, ClosingField)
    {
    }

    private protected override PatentTransfer Create(Slots slots) => new()
    {
        From = slots.Get(FromField),
        To = slots.Get(ToField),
        Subject = slots.Term(SubjectField),
        Count = slots.Term(CountField),
        Closing = slots.Term(ClosingField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Reciprocity"/>.</summary>
internal sealed class ReciprocityFormat : RecordFormat<Reciprocity>
{
    private static readonly Field<Reciprocity, ReciprocityForm> FormField = Required("form", new CodeFormat<ReciprocityForm>(), x => x.Form);
    private static readonly Field<Reciprocity, ValueList<ProvisionId>> LegsField = Required("legs", new ListFormat<ProvisionId>(KernelFormats.ProvisionId, 2), x => x.Legs);
    private static readonly Field<Reciprocity, Disclosed<Mutuality>> MutualityField = Term("mutuality", new CodeFormat<Mutuality>(), x => x.Mutuality);

    internal ReciprocityFormat()
        : base("reciprocity", FormField, LegsField, MutualityField)
    {
    }

    private protected override Reciprocity Create(Slots slots) => new()
    {
        Form = slots.Get(FormField),
        Legs = slots.Get(LegsField),
        Mutuality = slots.Term(MutualityField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="CollaborationScope"/>.</summary>
internal sealed class CollaborationScopeFormat : RecordFormat<CollaborationScope>
{
    private static readonly Field<CollaborationScope, ValueSet<PartyId>> ParticipantsField = Required("participants", new SetFormat<PartyId>(KernelFormats.PartyId, 2), x => x.Participants);
    private static readonly Field<CollaborationScope, Disclosed<ValueSet<Topic>>> TopicsField = Term("topics", new SetFormat<Topic>(new CodeFormat<Topic>(), 1), x => x.Topics);
    private static readonly Field<CollaborationScope, Disclosed<CollaborationDepth>> DepthField = Term("depth", new CodeFormat<CollaborationDepth>(), x => x.Depth);

    internal CollaborationScopeFormat()
        : base("collaborationScope", ParticipantsField, TopicsField, DepthField)
    {
    }

    private protected override CollaborationScope Create(Slots slots) => new()
    {
        Participants = slots.Get(ParticipantsField),
        Topics = slots.Term(TopicsField),
        Depth = slots.Term(DepthField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Duty"/>.</summary>
internal sealed class DutyFormat : RecordFormat<Duty>
{
    private static readonly Field<Duty, DutyModality> ModalityField = Required("modality", new CodeFormat<DutyModality>(), x => x.Modality);
    private static readonly Field<Duty, DutyAction> ActionField = Required("action", new CodeFormat<DutyAction>(), x => x.Action);
    private static readonly Field<Duty, Disclosed<PartyFlow>> DirectionField = Term("direction", KernelFormats.PartyFlow, x => x.Direction);
    private static readonly Field<Duty, Disclosed<LocalizedText>> ObjectField = Term("object", KernelFormats.LocalizedText, x => x.Object);

    internal DutyFormat()
        : base("duty", ModalityField, ActionField, DirectionField, ObjectField)
    {
    }

    private protected override Duty Create(Slots slots) => new()
    {
        Modality = slots.Get(ModalityField),
        Action = slots.Get(ActionField),
        Direction = slots.Term(DirectionField),
        Object = slots.Term(ObjectField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Payment"/>.</summary>
internal sealed class PaymentFormat : RecordFormat<Payment>
{
    private static readonly Field<Payment, Disclosed<PartyId>> PayerField = Term("payer", KernelFormats.PartyId, x => x.Payer);
    private static readonly Field<Payment, Disclosed<PartyId>> PayeeField = Term("payee", KernelFormats.PartyId, x => x.Payee);
    private static readonly Field<Payment, Disclosed<Money>> AmountField = Term("amount", KernelFormats.Money, x => x.Amount);
    private static readonly Field<Payment, ValueSet<ProvisionId>> ForField = Set("for", KernelFormats.ProvisionId, x => x.For);

    internal PaymentFormat()
        : base("payment", PayerField, PayeeField, AmountField, ForField)
    {
    }

    private protected override Payment Create(Slots slots) => new()
    {
        Payer = slots.Term(PayerField),
        Payee = slots.Term(PayeeField),
        Amount = slots.Term(AmountField),
        For = slots.Get(ForField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="GeneralTerm"/>.</summary>
internal sealed class GeneralTermFormat : RecordFormat<GeneralTerm>
{
    private static readonly Field<GeneralTerm, GeneralTopic> TopicField = Required("topic", new CodeFormat<GeneralTopic>(), x => x.Topic);
    private static readonly Field<GeneralTerm, Disclosed<LocalizedText>> TextField = Term("text", KernelFormats.LocalizedText, x => x.Text);

    internal GeneralTermFormat()
        : base("generalTerm", TopicField, TextField)
    {
    }

    private protected override GeneralTerm Create(Slots slots) => new()
    {
        Topic = slots.Get(TopicField),
        Text = slots.Term(TextField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
