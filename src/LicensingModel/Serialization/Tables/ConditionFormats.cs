using LicensingModel.Conditions;
using LicensingModel.Parties;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The choice of conditions.</summary>
internal sealed class ConditionFormat() : ChoiceFormat<Condition>(() =>
[
    new Case<AllConditions>(new AllConditionsFormat()),
    new Case<AnyCondition>(new AnyConditionFormat()),
    new Case<NotCondition>(new NotConditionFormat()),
    new Case<AfterEvent>(new AfterEventFormat()),
    new Case<Happening>(new HappeningFormat()),
    new Case<ComplianceCondition>(new ComplianceConditionFormat()),
    new Case<DeterminedCondition>(new DeterminedConditionFormat()),
    new Case<ConditionForActs>(new ConditionForActsFormat()),
    new Case<ConditionDescribed>(new ConditionDescribedFormat()),
])
{
    /// <summary>The one instance; the cases that hold others refer to it.</summary>
    internal static readonly ConditionFormat Instance = new();

    private protected override Condition Unrecognized(string kind, RawJson json) => new UnrecognizedCondition { Kind = kind, Json = json };
}

/// <summary>The table of <see cref="AllConditions"/>.</summary>
internal sealed class AllConditionsFormat : RecordFormat<AllConditions>
{
    private static readonly Field<AllConditions, ValueList<Condition>> ConditionsField = Required("conditions", new ListFormat<Condition>(ConditionFormat.Instance, 1), x => x.Conditions)
        .Means("The conditions.");

    internal AllConditionsFormat()
        : base("allOf", ConditionsField)
    {
    }

    private protected override AllConditions Create(Slots slots) => new()
    {
        Conditions = slots.Get(ConditionsField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="AnyCondition"/>.</summary>
internal sealed class AnyConditionFormat : RecordFormat<AnyCondition>
{
    private static readonly Field<AnyCondition, ValueList<Condition>> ConditionsField = Required("conditions", new ListFormat<Condition>(ConditionFormat.Instance, 1), x => x.Conditions)
        .Means("The conditions.");

    internal AnyConditionFormat()
        : base("anyOf", ConditionsField)
    {
    }

    private protected override AnyCondition Create(Slots slots) => new()
    {
        Conditions = slots.Get(ConditionsField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="NotCondition"/>.</summary>
internal sealed class NotConditionFormat : RecordFormat<NotCondition>
{
    private static readonly Field<NotCondition, Condition> ConditionField = Required("condition", ConditionFormat.Instance, x => x.Condition)
        .Means("The condition.");

    internal NotConditionFormat()
        : base("not", ConditionField)
    {
    }

    private protected override NotCondition Create(Slots slots) => new()
    {
        Condition = slots.Get(ConditionField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="AfterEvent"/>.</summary>
internal sealed class AfterEventFormat : RecordFormat<AfterEvent>
{
    private static readonly Field<AfterEvent, EventId> EventField = Required("event", KernelFormats.EventId, x => x.Event)
        .Means("The event.");

    internal AfterEventFormat()
        : base("after", EventField)
    {
    }

    private protected override AfterEvent Create(Slots slots) => new()
    {
        Event = slots.Get(EventField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Happening"/>.</summary>
internal sealed class HappeningFormat : RecordFormat<Happening>
{
    private static readonly Field<Happening, EventKind> WhatField = Required("what", new CodeFormat<EventKind>(), x => x.What)
        .Means("What must happen.");
    private static readonly Field<Happening, ValueSet<PartyId>> ByField = Set("by", KernelFormats.PartyId, x => x.By)
        .Means("By whom, or to whom; none at all: anybody.");
    private static readonly Field<Happening, Disclosed<AffiliateRule>> AffiliatesField = Term("affiliates", PartyFormats.AffiliateRule, x => x.Affiliates)
        .Means("Which affiliates of those by whom it happens count with them: what one of them does, the party has done. Whether somebody is one is asked of the day on which it happens.");
    private static readonly Field<Happening, ValueSet<PartyId>> AgainstField = Set("against", KernelFormats.PartyId, x => x.Against)
        .Means("Against whom, or towards whom; none at all: anybody.");
    private static readonly Field<Happening, ValueSet<PartyId>> NotAgainstField = Set("notAgainst", KernelFormats.PartyId, x => x.NotAgainst)
        .Means("Against whom, or towards whom, it does not count: a transfer from one member to another.");
    private static readonly Field<Happening, Disclosed<AffiliateRule>> AgainstAffiliatesField = Term("againstAffiliates", PartyFormats.AffiliateRule, x => x.AgainstAffiliates)
        .Means("Which affiliates of those named in `against` and in `notAgainst` count with them: a suit against one of them is one against the party. Whether somebody is one is asked of the day on which it happens.");
    private static readonly Field<Happening, ValueSet<AgreementId>> AgreementsField = Set("agreements", KernelFormats.AgreementId, x => x.Agreements)
        .Means("The agreements concerned; none at all: not confined.");
    private static readonly Field<Happening, ValueSet<ProvisionId>> ProvisionsField = Set("provisions", KernelFormats.ProvisionId, x => x.Provisions)
        .Means("The provisions concerned; none at all: not confined.");
    private static readonly Field<Happening, Disclosed<LocalizedText>> ExceptionsField = Term("exceptions", KernelFormats.LocalizedText, x => x.Exceptions)
        .Means("What does not count.");

    internal HappeningFormat()
        : base("happens", WhatField, ByField, AffiliatesField, AgainstField, NotAgainstField, AgainstAffiliatesField, AgreementsField, ProvisionsField, ExceptionsField)
    {
    }

    private protected override Happening Create(Slots slots) => new()
    {
        What = slots.Get(WhatField),
        By = slots.Get(ByField, []),
        Affiliates = slots.Term(AffiliatesField),
        Against = slots.Get(AgainstField, []),
        NotAgainst = slots.Get(NotAgainstField, []),
        AgainstAffiliates = slots.Term(AgainstAffiliatesField),
        Agreements = slots.Get(AgreementsField, []),
        Provisions = slots.Get(ProvisionsField, []),
        Exceptions = slots.Term(ExceptionsField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ComplianceCondition"/>.</summary>
internal sealed class ComplianceConditionFormat : RecordFormat<ComplianceCondition>
{
    private static readonly Field<ComplianceCondition, ValueSet<PartyId>> ByField = Set("by", KernelFormats.PartyId, x => x.By)
        .Means("Who must comply; none at all: whoever takes the right.");
    private static readonly Field<ComplianceCondition, ValueSet<AgreementId>> AgreementsField = Set("agreements", KernelFormats.AgreementId, x => x.Agreements)
        .Means("The agreements with which; none at all: the provisions say which.");
    private static readonly Field<ComplianceCondition, ValueSet<ProvisionId>> ProvisionsField = Set("provisions", KernelFormats.ProvisionId, x => x.Provisions)
        .Means("The provisions with which.");
    private static readonly Field<ComplianceCondition, LocalizedText> RequirementField = Optional("requirement", KernelFormats.LocalizedText, x => x.Requirement)
        .Means("What is required, in the words of the contract; null where the provisions say it.");

    internal ComplianceConditionFormat()
        : base("complies", ByField, AgreementsField, ProvisionsField, RequirementField)
    {
    }

    private protected override ComplianceCondition Create(Slots slots) => new()
    {
        By = slots.Get(ByField, []),
        Agreements = slots.Get(AgreementsField, []),
        Provisions = slots.Get(ProvisionsField, []),
        Requirement = slots.Find(RequirementField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="DeterminedCondition"/>.</summary>
internal sealed class DeterminedConditionFormat : RecordFormat<DeterminedCondition>
{
    private static readonly Field<DeterminedCondition, DeterminationId> DeterminationField = Required("determination", KernelFormats.DeterminationId, x => x.Determination)
        .Means("The determination.");

    internal DeterminedConditionFormat()
        : base("determined", DeterminationField)
    {
    }

    private protected override DeterminedCondition Create(Slots slots) => new()
    {
        Determination = slots.Get(DeterminationField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ConditionForActs"/>.</summary>
internal sealed class ConditionForActsFormat : RecordFormat<ConditionForActs>
{
    private static readonly Field<ConditionForActs, ValueSet<Act>> ActsField = Required("acts", new SetFormat<Act>(new CodeFormat<Act>(), 1), x => x.Acts)
        .Means("The acts.");
    private static readonly Field<ConditionForActs, Condition> ConditionField = Required("condition", ConditionFormat.Instance, x => x.Condition)
        .Means("The condition.");

    internal ConditionForActsFormat()
        : base("forActs", ActsField, ConditionField)
    {
    }

    private protected override ConditionForActs Create(Slots slots) => new()
    {
        Acts = slots.Get(ActsField),
        Condition = slots.Get(ConditionField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ConditionDescribed"/>.</summary>
internal sealed class ConditionDescribedFormat : RecordFormat<ConditionDescribed>
{
    private static readonly Field<ConditionDescribed, LocalizedText> DescriptionField = Required("description", KernelFormats.LocalizedText, x => x.Description)
        .Means("The words.");

    internal ConditionDescribedFormat()
        : base("described", DescriptionField)
    {
    }

    private protected override ConditionDescribed Create(Slots slots) => new()
    {
        Description = slots.Get(DescriptionField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
