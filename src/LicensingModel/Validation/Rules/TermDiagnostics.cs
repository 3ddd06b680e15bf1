using LicensingModel.Diagnostics;

namespace LicensingModel.Validation.Rules;

/// <summary>What the terms of provisions, and what they refer to, may contradict or leave out: a part of block LM3000.</summary>
public static class TermDiagnostics
{
    /// <summary>LM3104.</summary>
    public static DiagnosticDescriptor AsOfUnused { get; } =
        new("LM3104", Severity.Warning, "Day of membership that no rule uses", "The rule names a day, but membership is tested `{0}`, not as of a day.");

    /// <summary>LM3105.</summary>
    public static DiagnosticDescriptor AsOfMissing { get; } =
        new("LM3105", Severity.Warning, "Membership as of no day", "Membership is tested as of a day, but no day is recorded.");

    /// <summary>LM3106.</summary>
    public static DiagnosticDescriptor TailUnused { get; } =
        new("LM3106", Severity.Warning, "Tail that does not fit the rule for leavers", "{0}");

    /// <summary>LM3107.</summary>
    public static DiagnosticDescriptor IncludedAndExcluded { get; } =
        new("LM3107", Severity.Error, "Affiliate both in and out", "`{0}` is both included and excluded.");

    /// <summary>LM3108.</summary>
    public static DiagnosticDescriptor NobodyListed { get; } =
        new("LM3108", Severity.Warning, "List of affiliates without anybody", "Membership is `listedOnly`, but nobody is listed.");

    /// <summary>LM3110.</summary>
    public static DiagnosticDescriptor NotOfThisEffect { get; } =
        new("LM3110", Severity.Warning, "Term of another effect", "`{0}` says something only of {1}, and the effect is `{2}`.");

    /// <summary>LM3111.</summary>
    public static DiagnosticDescriptor ChangesOutOfOrder { get; } =
        new("LM3111", Severity.Warning, "Changes of exclusivity out of order", "The change of {0} stands after one of {1}.");

    /// <summary>LM3112.</summary>
    public static DiagnosticDescriptor SublicenseesUnfit { get; } =
        new("LM3112", Severity.Warning, "Sublicensees that do not fit the rule", "{0}");

    /// <summary>LM3113.</summary>
    public static DiagnosticDescriptor HaveMadeContradicted { get; } =
        new("LM3113", Severity.Error, "Having made both granted and excluded", "The acts include `haveMade`, but having made is `{0}`.");

    /// <summary>LM3114.</summary>
    public static DiagnosticDescriptor HaveMadeWithoutCondition { get; } =
        new("LM3114", Severity.Info, "Condition of having made not captured", "Having made is conditional, but the condition is not captured.");

    /// <summary>LM3115.</summary>
    public static DiagnosticDescriptor TransferRulesContradict { get; } =
        new("LM3115", Severity.Error, "Neither transferable nor not", "Transfer is `none` beside {0}.");

    /// <summary>LM3116.</summary>
    public static DiagnosticDescriptor ExclusivesOverlap { get; } =
        new("LM3116", Severity.Warning, "Exclusive grants that overlap", "`{0}` is exclusive to others for the same patents, products and countries at the same time, and nothing that is recorded keeps them apart.");

    /// <summary>LM3117.</summary>
    public static DiagnosticDescriptor CaptureReversed { get; } =
        new("LM3117", Severity.Error, "Capture ends before it begins", "The capture period ends on {0}, before it begins on {1}.");

    /// <summary>LM3118.</summary>
    public static DiagnosticDescriptor CaptureAfterTerm { get; } =
        new("LM3118", Severity.Warning, "Capture begins after the term", "The capture period begins on {0}, after the agreement ended on {1}.");

    /// <summary>LM3119.</summary>
    public static DiagnosticDescriptor DatesReversed { get; } =
        new("LM3119", Severity.Error, "Dates of patents reversed", "The patents are those from {1} until {0}, which is none.");

    /// <summary>LM3133.</summary>
    public static DiagnosticDescriptor DatesWithoutEnd { get; } =
        new("LM3133", Severity.Warning, "Dates of patents without any end", "Neither a first nor a last day is written, so that every patent is in it.");

    /// <summary>LM3124.</summary>
    public static DiagnosticDescriptor LeiCheckDigits { get; } =
        new("LM3124", Severity.Error, "LEI that fails its check digits", "`{0}` is no Legal Entity Identifier: 18 letters or digits and two check digits (ISO 17442).");

    /// <summary>LM3125.</summary>
    public static DiagnosticDescriptor NoOpenClass { get; } =
        new("LM3125", Severity.Error, "Member of what is no class", "`{0}` is not a party of the kind `openClass`, so nobody belongs to it.");

    /// <summary>LM3126.</summary>
    public static DiagnosticDescriptor OwnMember { get; } =
        new("LM3126", Severity.Error, "Class that belongs to itself", "`{0}` is recorded as a member of itself.");

    /// <summary>LM3127.</summary>
    public static DiagnosticDescriptor StakeUnsized { get; } =
        new("LM3127", Severity.Info, "Stake of unknown size", "Neither a share nor a kind of control is captured.");

    /// <summary>LM3128.</summary>
    public static DiagnosticDescriptor ControlContradicted { get; } =
        new("LM3128", Severity.Error, "Share and control contradict", "The share is `{0}`, but the control is `{1}`.");

    /// <summary>LM3160.</summary>
    public static DiagnosticDescriptor TransferOfUnknown { get; } =
        new("LM3160", Severity.Info, "Transfer of what was not captured", "Nothing says what passes.");

    /// <summary>LM3161.</summary>
    public static DiagnosticDescriptor FallbackIsNoGrant { get; } =
        new("LM3161", Severity.Error, "Fallback that is no grant", "The fallback `{0}` is no grant.");

    /// <summary>LM3162.</summary>
    public static DiagnosticDescriptor BalanceIsNoPayment { get; } =
        new("LM3162", Severity.Error, "Balance that is no payment", "`{0}` is no payment, so it balances nothing.");

    /// <summary>LM3163.</summary>
    public static DiagnosticDescriptor NoTrigger { get; } =
        new("LM3163", Severity.Warning, "Effect without a trigger", "Nothing says when the effect follows.");

    /// <summary>LM3164.</summary>
    public static DiagnosticDescriptor EffectOnItself { get; } =
        new("LM3164", Severity.Error, "Effect on itself", "The effect `{0}` is among its own targets.");

    /// <summary>LM3165.</summary>
    public static DiagnosticDescriptor ConvertsIntoNothing { get; } =
        new("LM3165", Severity.Warning, "Conversion into nothing", "The targets are converted, but nothing says into what.");

    /// <summary>LM3166.</summary>
    public static DiagnosticDescriptor ReplacementsUnused { get; } =
        new("LM3166", Severity.Warning, "Replacements of what is not converted", "There are replacements, but the consequence is `{0}`.");

    /// <summary>LM3167.</summary>
    public static DiagnosticDescriptor ConditionOnItself { get; } =
        new("LM3167", Severity.Error, "Condition on itself", "The provision `{0}` is conditional on compliance with itself.");

    /// <summary>LM3168.</summary>
    public static DiagnosticDescriptor FoundByNobody { get; } =
        new("LM3168", Severity.Info, "Finding of nobody", "The finding is recorded, but not who made it.");

    /// <summary>LM3169.</summary>
    public static DiagnosticDescriptor EventAfterRecord { get; } =
        new("LM3169", Severity.Info, "Event after the record ends", "The event is of {0}, but events are recorded through {1} only.");

    /// <summary>LM3170.</summary>
    public static DiagnosticDescriptor TerminationOfNothing { get; } =
        new("LM3170", Severity.Warning, "Termination of nothing", "The event is a termination, but names no agreement and no provision.");

    /// <summary>LM3171.</summary>
    public static DiagnosticDescriptor OutsideContributor { get; } =
        new("LM3171", Severity.Warning, "Contribution of an outsider", "`{0}` contributes, but is no participant.");

    /// <summary>LM3172.</summary>
    public static DiagnosticDescriptor OptionIsNone { get; } =
        new("LM3172", Severity.Warning, "Option that is none", "`{0}` is no option, nor a right of first refusal, offer or negotiation.");

    /// <summary>LM3173.</summary>
    public static DiagnosticDescriptor NoSuchCollaboration { get; } =
        new("LM3173", Severity.Error, "Duty of joint work that is none", "`{0}` is no joint work.");

    /// <summary>LM3174.</summary>
    public static DiagnosticDescriptor OrderCircle { get; } =
        new("LM3174", Severity.Error, "Events that came after each other", "The events {0} are each said to have come after the other.");

    /// <summary>LM3175.</summary>
    public static DiagnosticDescriptor OrderContradicted { get; } =
        new("LM3175", Severity.Error, "Event after a later one", "The event is of {0} and said to have come after `{1}`, which is of {2}.");

    /// <summary>LM3180.</summary>
    public static DiagnosticDescriptor SumContradicted { get; } =
        new("LM3180", Severity.Error, "Instalments that do not add up", "The instalments add up to `{0}`, not to `{1}`.");

    /// <summary>LM3181.</summary>
    public static DiagnosticDescriptor InstalmentsOutOfOrder { get; } =
        new("LM3181", Severity.Warning, "Instalments out of order", "The instalment of {0} stands after one of {1}.");

    /// <summary>LM3182.</summary>
    public static DiagnosticDescriptor FreeYetOwed { get; } =
        new("LM3182", Severity.Error, "Free of royalties, and yet owed", "The payment is `royaltyFree`, but states {0}.");

    /// <summary>LM3183.</summary>
    public static DiagnosticDescriptor MinimumAboveMaximum { get; } =
        new("LM3183", Severity.Error, "Least above most", "The least that is owed, `{0}`, is more than the most, `{1}`.");

    /// <summary>LM3184.</summary>
    public static DiagnosticDescriptor MixedCurrencies { get; } =
        new("LM3184", Severity.Warning, "Several currencies in one payment", "The payment is in {0}.");

    /// <summary>LM3145.</summary>
    public static DiagnosticDescriptor FiledAfterGrant { get; } =
        new("LM3145", Severity.Error, "First filed after it was granted", "The right in `{0}` was granted on {1}, before the patent was first filed on {2}.");

    /// <summary>LM3146.</summary>
    public static DiagnosticDescriptor BrandIsNoMark { get; } =
        new("LM3146", Severity.Warning, "Brand that is no mark", "`{0}` is not a mark, but `{1}`.");

    /// <summary>LM3185.</summary>
    public static DiagnosticDescriptor LegWithoutCounterpart { get; } =
        new("LM3185", Severity.Warning, "Leg without its counterpart", "Under `{0}` nothing comes back: no other leg of the cross-licence is granted by {1}.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        AsOfUnused,
        AsOfMissing,
        TailUnused,
        IncludedAndExcluded,
        NobodyListed,
        NotOfThisEffect,
        ChangesOutOfOrder,
        SublicenseesUnfit,
        HaveMadeContradicted,
        HaveMadeWithoutCondition,
        TransferRulesContradict,
        ExclusivesOverlap,
        CaptureReversed,
        CaptureAfterTerm,
        DatesReversed,
        LeiCheckDigits,
        NoOpenClass,
        OwnMember,
        StakeUnsized,
        ControlContradicted,
        DatesWithoutEnd,
        FiledAfterGrant,
        BrandIsNoMark,
        TransferOfUnknown,
        FallbackIsNoGrant,
        BalanceIsNoPayment,
        NoTrigger,
        EffectOnItself,
        ConvertsIntoNothing,
        ReplacementsUnused,
        ConditionOnItself,
        FoundByNobody,
        EventAfterRecord,
        TerminationOfNothing,
        OutsideContributor,
        OptionIsNone,
        NoSuchCollaboration,
        OrderCircle,
        OrderContradicted,
        SumContradicted,
        InstalmentsOutOfOrder,
        FreeYetOwed,
        MinimumAboveMaximum,
        MixedCurrencies,
        LegWithoutCounterpart,
    ];
}
