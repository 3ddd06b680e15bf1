using LicensingModel.Patents.Declarations;
using LicensingModel.Patents.Scopes;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="EssentialityDeclaration"/>.</summary>
internal sealed class EssentialityDeclarationFormat : RecordFormat<EssentialityDeclaration>
{
    private static readonly Field<EssentialityDeclaration, DeclarationId> IdField = Required("id", KernelFormats.DeclarationId, x => x.Id)
        .Means("The id by which answers refer to it.");
    private static readonly Field<EssentialityDeclaration, PartyId> DeclarantField = Required("declarant", KernelFormats.PartyId, x => x.Declarant)
        .Means("Who declared.");
    private static readonly Field<EssentialityDeclaration, Disclosed<PatentScope>> PatentsField = Term("patents", PatentScopeFormat.Instance, x => x.Patents)
        .Means("Which patents it names: listed ones, their families, or in a blanket declaration whatever the declarant owns that is essential. Every one is declared to every one of `standards`.");
    private static readonly Field<EssentialityDeclaration, Disclosed<ValueSet<StandardId>>> StandardsField = Term("standards", new SetFormat<StandardId>(KernelFormats.StandardId, 1), x => x.Standards)
        .Means("To which standards.");
    private static readonly Field<EssentialityDeclaration, Disclosed<AnchoredDate>> OnField = Term("on", KernelFormats.AnchoredDate, x => x.On)
        .Means("The day on which it was made.");
    private static readonly Field<EssentialityDeclaration, Disclosed<LicensingUndertaking>> UndertakingField = Term("undertaking", new LicensingUndertakingFormat(), x => x.Undertaking)
        .Means("What is undertaken; stated or not, it is no licence.");
    private static readonly Field<EssentialityDeclaration, string> ReferenceField = Optional("reference", KernelFormats.Text, x => x.Reference)
        .Means("How the body that received it refers to it.");
    private static readonly Field<EssentialityDeclaration, ValueList<Mention>> ClaimsField = List("claims", KernelFormats.Mention, x => x.Claims)
        .Means("What sources say of it.");

    internal EssentialityDeclarationFormat()
        : base(null, IdField, DeclarantField, PatentsField, StandardsField, OnField, UndertakingField, ReferenceField, ClaimsField)
    {
    }

    private protected override EssentialityDeclaration Create(Slots slots) => new()
    {
        Id = slots.Get(IdField),
        Declarant = slots.Get(DeclarantField),
        Patents = slots.Term(PatentsField),
        Standards = slots.Term(StandardsField),
        On = slots.Term(OnField),
        Undertaking = slots.Term(UndertakingField),
        Reference = slots.Find(ReferenceField),
        Claims = slots.Get(ClaimsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="LicensingUndertaking"/>.</summary>
internal sealed class LicensingUndertakingFormat : RecordFormat<LicensingUndertaking>
{
    private static readonly Field<LicensingUndertaking, UndertakingPolicy> PolicyField = Required("policy", new CodeFormat<UndertakingPolicy>(), x => x.Policy)
        .Means("The policy under which it is made, which says what it means.");
    private static readonly Field<LicensingUndertaking, UndertakingOption> OptionField = Required("option", new CodeFormat<UndertakingOption>(), x => x.Option)
        .Means("What is undertaken.");
    private static readonly Field<LicensingUndertaking, Disclosed<UndertakingReciprocity>> ReciprocityField = Term("reciprocity", new CodeFormat<UndertakingReciprocity>(), x => x.Reciprocity)
        .Means("Whether it is made on condition of reciprocity.");
    private static readonly Field<LicensingUndertaking, LocalizedText> TermsField = Optional("terms", KernelFormats.LocalizedText, x => x.Terms)
        .Means("The rate, the terms or the text that stand beside it.");

    internal LicensingUndertakingFormat()
        : base(null, PolicyField, OptionField, ReciprocityField, TermsField)
    {
    }

    private protected override LicensingUndertaking Create(Slots slots) => new()
    {
        Policy = slots.Get(PolicyField),
        Option = slots.Get(OptionField),
        Reciprocity = slots.Term(ReciprocityField),
        Terms = slots.Find(TermsField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
