using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Provisions;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="Amendment"/>.</summary>
internal sealed class AmendmentFormat : RecordFormat<Amendment>
{
    private static readonly Field<Amendment, AmendmentId> IdField = Required("id", KernelFormats.AmendmentId, x => x.Id)
        .Means("The id by which the consolidated text cites it; unique within the document.");
    private static readonly Field<Amendment, LocalizedText> TitleField = Required("title", KernelFormats.LocalizedText, x => x.Title)
        .Means("Its title, in one language or several.");
    private static readonly Field<Amendment, Disclosed<BindingEffect>> BindingEffectField = Term("bindingEffect", new CodeFormat<BindingEffect>(), x => x.BindingEffect)
        .Means("Whether it binds. Where nothing was recorded, it binds as the agreement does.");
    private static readonly Field<Amendment, Disclosed<AnchoredDate>> SignedField = Term("signed", KernelFormats.AnchoredDate, x => x.Signed)
        .Means("The day on which it was made: as known on an earlier day it does not exist.");
    private static readonly Field<Amendment, Disclosed<AnchoredDate>> EffectiveField = Term("effective", KernelFormats.AnchoredDate, x => x.Effective)
        .Means("The first day for which the changed text holds; it may lie before `signed`. Where nothing was recorded, it is the day on which it was made.");
    private static readonly Field<Amendment, ValueList<AmendmentChange>> ChangesField = List("changes", new AmendmentChangeFormat(), x => x.Changes)
        .Means("What it changes, in the order in which that is done.");
    private static readonly Field<Amendment, ValueList<Mention>> ClaimsField = List("claims", KernelFormats.Mention, x => x.Claims)
        .Means("What sources say of the amendment as a whole.");

    internal AmendmentFormat()
        : base(null, IdField, TitleField, BindingEffectField, SignedField, EffectiveField, ChangesField, ClaimsField)
    {
    }

    private protected override Amendment Create(Slots slots) => new()
    {
        Id = slots.Get(IdField),
        Title = slots.Get(TitleField),
        BindingEffect = slots.Term(BindingEffectField),
        Signed = slots.Term(SignedField),
        Effective = slots.Term(EffectiveField),
        Changes = slots.Get(ChangesField, []),
        Claims = slots.Get(ClaimsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The choice of changes.</summary>
internal sealed class AmendmentChangeFormat() : ChoiceFormat<AmendmentChange>(static () =>
[
    new Case<AddProvision>(new AddProvisionFormat()),
    new Case<ReplaceProvision>(new ReplaceProvisionFormat()),
    new Case<RemoveProvision>(new RemoveProvisionFormat()),
    new Case<RestateText>(new RestateTextFormat()),
    new Case<ExtendTerm>(new ExtendTermFormat()),
    new Case<NovateParty>(new NovatePartyFormat()),
    new Case<AssignBenefit>(new AssignBenefitFormat()),
    new Case<TerminateText>(new TerminateTextFormat()),
    new Case<CorrectProvision>(new CorrectProvisionFormat()),
])
{
    private protected override AmendmentChange Unrecognized(string kind, RawJson json) => new UnrecognizedChange { Kind = kind, Json = json };
}

/// <summary>The table of <see cref="AddProvision"/>.</summary>
internal sealed class AddProvisionFormat : RecordFormat<AddProvision>
{
    private static readonly Field<AddProvision, Provision> ProvisionField = Required("provision", ProvisionFormat.Instance, x => x.Provision)
        .Means("What is added; its id is that of no provision of the text.");
    private static readonly Field<AddProvision, ProvisionId> BeforeField = Optional("before", KernelFormats.ProvisionId, x => x.Before)
        .Means("The provision before which it stands; left out where it comes last.");
    private static readonly Field<AddProvision, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause)
        .Means("Where in the text of the amendment it stands; left out where that was not seen.");

    internal AddProvisionFormat()
        : base("add", ProvisionField, BeforeField, ClauseField)
    {
    }

    private protected override AddProvision Create(Slots slots) => new()
    {
        Provision = slots.Get(ProvisionField),
        Before = slots.Find(BeforeField),
        Clause = slots.Find(ClauseField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ReplaceProvision"/>.</summary>
internal sealed class ReplaceProvisionFormat : RecordFormat<ReplaceProvision>
{
    private static readonly Field<ReplaceProvision, Provision> ProvisionField = Required("provision", ProvisionFormat.Instance, x => x.Provision)
        .Means("What stands there from then on, under the id of the provision that it replaces.");
    private static readonly Field<ReplaceProvision, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause)
        .Means("Where in the text of the amendment it stands; left out where that was not seen.");

    internal ReplaceProvisionFormat()
        : base("replace", ProvisionField, ClauseField)
    {
    }

    private protected override ReplaceProvision Create(Slots slots) => new()
    {
        Provision = slots.Get(ProvisionField),
        Clause = slots.Find(ClauseField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="RemoveProvision"/>.</summary>
internal sealed class RemoveProvisionFormat : RecordFormat<RemoveProvision>
{
    private static readonly Field<RemoveProvision, ProvisionId> ProvisionField = Required("provision", KernelFormats.ProvisionId, x => x.Provision)
        .Means("The provision that is taken out.");
    private static readonly Field<RemoveProvision, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause)
        .Means("Where in the text of the amendment it stands; left out where that was not seen.");

    internal RemoveProvisionFormat()
        : base("remove", ProvisionField, ClauseField)
    {
    }

    private protected override RemoveProvision Create(Slots slots) => new()
    {
        Provision = slots.Get(ProvisionField),
        Clause = slots.Find(ClauseField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="RestateText"/>.</summary>
internal sealed class RestateTextFormat : RecordFormat<RestateText>
{
    private static readonly Field<RestateText, ValueList<Provision>> ProvisionsField = Required("provisions", new ListFormat<Provision>(ProvisionFormat.Instance), x => x.Provisions)
        .Means("All provisions of the restated text, in its order.");
    private static readonly Field<RestateText, Completeness> CompletenessField = Required("completeness", AgreementFormat.Completeness, x => x.Completeness)
        .Means("How much of the restated text was seen.");
    private static readonly Field<RestateText, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause)
        .Means("Where in the text of the amendment it stands; left out where that was not seen.");

    internal RestateTextFormat()
        : base("restate", ProvisionsField, CompletenessField, ClauseField)
    {
    }

    private protected override RestateText Create(Slots slots) => new()
    {
        Provisions = slots.Get(ProvisionsField),
        Completeness = slots.Get(CompletenessField),
        Clause = slots.Find(ClauseField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ExtendTerm"/>.</summary>
internal sealed class ExtendTermFormat : RecordFormat<ExtendTerm>
{
    private static readonly Field<ExtendTerm, ProvisionId> ProvisionField = Optional("provision", KernelFormats.ProvisionId, x => x.Provision)
        .Means("The provision whose last day is set; left out where it is that of the agreement.");
    private static readonly Field<ExtendTerm, Disclosed<AnchoredDate>> UntilField = Term("until", KernelFormats.AnchoredDate, x => x.Until)
        .Means("The last day on which it operates.");
    private static readonly Field<ExtendTerm, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause)
        .Means("Where in the text of the amendment it stands; left out where that was not seen.");

    internal ExtendTermFormat()
        : base("extend", ProvisionField, UntilField, ClauseField)
    {
    }

    private protected override ExtendTerm Create(Slots slots) => new()
    {
        Provision = slots.Find(ProvisionField),
        Until = slots.Term(UntilField),
        Clause = slots.Find(ClauseField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="NovateParty"/>.</summary>
internal sealed class NovatePartyFormat : RecordFormat<NovateParty>
{
    private static readonly Field<NovateParty, PartyId> FromField = Required("from", KernelFormats.PartyId, x => x.From)
        .Means("Who leaves the agreement.");
    private static readonly Field<NovateParty, PartyId> ToField = Required("to", KernelFormats.PartyId, x => x.To)
        .Means("Who takes its place.");
    private static readonly Field<NovateParty, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause)
        .Means("Where in the text of the amendment it stands; left out where that was not seen.");

    internal NovatePartyFormat()
        : base("novate", FromField, ToField, ClauseField)
    {
    }

    private protected override NovateParty Create(Slots slots) => new()
    {
        From = slots.Get(FromField),
        To = slots.Get(ToField),
        Clause = slots.Find(ClauseField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="AssignBenefit"/>.</summary>
internal sealed class AssignBenefitFormat : RecordFormat<AssignBenefit>
{
    private static readonly Field<AssignBenefit, PartyId> FromField = Required("from", KernelFormats.PartyId, x => x.From)
        .Means("Who had it.");
    private static readonly Field<AssignBenefit, PartyId> ToField = Required("to", KernelFormats.PartyId, x => x.To)
        .Means("Who has it from then on.");
    private static readonly Field<AssignBenefit, ValueSet<ProvisionId>> ProvisionsField = Set("provisions", KernelFormats.ProvisionId, x => x.Provisions)
        .Means("Under which provisions; none named: under all.");
    private static readonly Field<AssignBenefit, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause)
        .Means("Where in the text of the amendment it stands; left out where that was not seen.");

    internal AssignBenefitFormat()
        : base("assign", FromField, ToField, ProvisionsField, ClauseField)
    {
    }

    private protected override AssignBenefit Create(Slots slots) => new()
    {
        From = slots.Get(FromField),
        To = slots.Get(ToField),
        Provisions = slots.Get(ProvisionsField, []),
        Clause = slots.Find(ClauseField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="TerminateText"/>.</summary>
internal sealed class TerminateTextFormat : RecordFormat<TerminateText>
{
    private static readonly Field<TerminateText, ValueSet<ProvisionId>> ProvisionsField = Set("provisions", KernelFormats.ProvisionId, x => x.Provisions)
        .Means("The provisions that end; none named: the agreement.");
    private static readonly Field<TerminateText, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause)
        .Means("Where in the text of the amendment it stands; left out where that was not seen.");

    internal TerminateTextFormat()
        : base("terminate", ProvisionsField, ClauseField)
    {
    }

    private protected override TerminateText Create(Slots slots) => new()
    {
        Provisions = slots.Get(ProvisionsField, []),
        Clause = slots.Find(ClauseField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="CorrectProvision"/>.</summary>
internal sealed class CorrectProvisionFormat : RecordFormat<CorrectProvision>
{
    private static readonly Field<CorrectProvision, Provision> ProvisionField = Required("provision", ProvisionFormat.Instance, x => x.Provision)
        .Means("What the provision of this id says and always said.");
    private static readonly Field<CorrectProvision, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause)
        .Means("Where in the text of the amendment it stands; left out where that was not seen.");

    internal CorrectProvisionFormat()
        : base("correct", ProvisionField, ClauseField)
    {
    }

    private protected override CorrectProvision Create(Slots slots) => new()
    {
        Provision = slots.Get(ProvisionField),
        Clause = slots.Find(ClauseField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
