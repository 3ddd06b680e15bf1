using LicensingModel.Diagnostics;

namespace LicensingModel.Validation.Rules;

/// <summary>What a document may contradict or leave out: block LM3000.</summary>
public static class ValidationDiagnostics
{
    /// <summary>LM3001.</summary>
    public static DiagnosticDescriptor RuleFailed { get; } =
        new("LM3001", Severity.Error, "Rule failed", "The rule `{0}` failed with {1}: {2}{3}; what it would have found is not known.");

    /// <summary>LM3002.</summary>
    public static DiagnosticDescriptor TooManyFindings { get; } =
        new("LM3002", Severity.Info, "Too many findings", "There are {0} more findings; the first {1} are listed.");

    /// <summary>LM3010.</summary>
    public static DiagnosticDescriptor SilentWithoutFullText { get; } =
        new("LM3010", Severity.Error, "Silence of a text not seen in full", "The term is unstated, but the agreement is known from {0} only; what was not seen is `notCaptured`, only a full text can be silent.");

    /// <summary>LM3011.</summary>
    public static DiagnosticDescriptor UncapturedInFullText { get; } =
        new("LM3011", Severity.Info, "Not captured in a full text", "The agreement was seen in full, but {0} is not captured; state it, or write `unstated` where the text is silent.");

    /// <summary>LM3012.</summary>
    public static DiagnosticDescriptor UndisclosedWithoutClaim { get; } =
        new("LM3012", Severity.Warning, "Undisclosed, but nobody says so", "The term is undisclosed, but no claim names the source that says so; without one it is `notCaptured`.");

    /// <summary>LM3013.</summary>
    public static DiagnosticDescriptor RedactedWithoutText { get; } =
        new("LM3013", Severity.Warning, "Redacted in a text not seen", "The term is redacted, but the agreement is known from {0} and no claim cites a text that could be blacked out.");

    /// <summary>LM3014.</summary>
    public static DiagnosticDescriptor StatedAgainstClaims { get; } =
        new("LM3014", Severity.Error, "Stated against a claim", "The stated value is not the one that `{0}` asserts, and no `choice` says why it was preferred.");

    /// <summary>LM3015.</summary>
    public static DiagnosticDescriptor StatedAgainstDenial { get; } =
        new("LM3015", Severity.Warning, "Stated against a denial", "`{0}` denies the stated value, and no `choice` says why it was preferred.");

    /// <summary>LM3016.</summary>
    public static DiagnosticDescriptor ChosenValueUnclaimed { get; } =
        new("LM3016", Severity.Warning, "Chosen value that nobody gives", "The `choice` prefers one reading to others, but no claim gives the value that is stated.");

    /// <summary>LM3017.</summary>
    public static DiagnosticDescriptor ContestedByDependents { get; } =
        new("LM3017", Severity.Info, "Contested by a source and its own source", "`{0}` relies on `{1}`, yet gives another value; the two may not be independent readings.");

    /// <summary>LM3018.</summary>
    public static DiagnosticDescriptor RumourAsserts { get; } =
        new("LM3018", Severity.Warning, "Rumour that asserts", "The source `{0}` is a rumour, but the claim asserts; write `reportsAsRumour`.");

    /// <summary>LM3019.</summary>
    public static DiagnosticDescriptor QuotationLanguage { get; } =
        new("LM3019", Severity.Warning, "Quotation in another language", "The quotation is in `{0}`, but its source `{1}` is in `{2}`; quote the source's own words.");

    /// <summary>LM3020.</summary>
    public static DiagnosticDescriptor ChoiceRuleUnmet { get; } =
        new("LM3020", Severity.Warning, "Rule of choice that the sources do not bear out", "The value was chosen by `{0}`, but {1}; name the source that decides, or the person who chose.");

    /// <summary>LM3040.</summary>
    public static DiagnosticDescriptor SourceCircle { get; } =
        new("LM3040", Severity.Error, "Sources that rely on each other", "The sources {0} rely on each other in a circle, so none of them stands on its own.");

    /// <summary>LM3041.</summary>
    public static DiagnosticDescriptor SourceWithoutDate { get; } =
        new("LM3041", Severity.Info, "Publication without a date", "The source is a publication, but the day on which it appeared is not recorded.");

    /// <summary>LM3042.</summary>
    public static DiagnosticDescriptor FullTextFromReports { get; } =
        new("LM3042", Severity.Warning, "Full text known from reports alone", "The agreement is said to have been seen in full, but every source that is cited is a report or statement about it.");

    /// <summary>LM3050.</summary>
    public static DiagnosticDescriptor NoParties { get; } =
        new("LM3050", Severity.Warning, "Agreement without parties", "The agreement names no party.");

    /// <summary>LM3051.</summary>
    public static DiagnosticDescriptor AnnouncedBeforeSigned { get; } =
        new("LM3051", Severity.Info, "Announced before signed", "The agreement was announced on {0}, before it was signed on {1}; if both are right, nothing is wrong.");

    /// <summary>LM3052.</summary>
    public static DiagnosticDescriptor StatusOutOfOrder { get; } =
        new("LM3052", Severity.Warning, "Status entries out of order", "The status `{0}` is from {1}, before the entry above it, which is from {2}.");

    /// <summary>LM3053.</summary>
    public static DiagnosticDescriptor EndedWithoutDate { get; } =
        new("LM3053", Severity.Warning, "End without a date", "The agreement is said to be `{0}`, but not from which day.");

    /// <summary>LM3054.</summary>
    public static DiagnosticDescriptor SelfRelation { get; } =
        new("LM3054", Severity.Error, "Agreement related to itself", "The agreement `{0}` says of itself that it {1} it.");

    /// <summary>LM3055.</summary>
    public static DiagnosticDescriptor RelationCircle { get; } =
        new("LM3055", Severity.Error, "Agreements that replace or change each other", "The agreements {0} stand in the relation `{1}` to each other in a circle.");

    /// <summary>LM3056.</summary>
    public static DiagnosticDescriptor PreliminaryUnmarked { get; } =
        new("LM3056", Severity.Warning, "Preliminary agreement without its binding effect", "Nothing says whether {0} of the provisions bind, and an agreement of the kind `{1}` may well not.");

    /// <summary>LM3057.</summary>
    public static DiagnosticDescriptor NonBindingGrant { get; } =
        new("LM3057", Severity.Warning, "Grant in an agreement that does not bind", "The agreement is `{0}`, and the grant does not say whether it binds; as it stands it grants nothing.");

    /// <summary>LM3058.</summary>
    public static DiagnosticDescriptor SignedOnTwoDays { get; } =
        new("LM3058", Severity.Warning, "Signed on two days", "The status `signed` is from {0}, but the agreement was signed on {1}.");

    /// <summary>LM3080.</summary>
    public static DiagnosticDescriptor EndsBeforeItBegins { get; } =
        new("LM3080", Severity.Error, "Term ends before it begins", "The term ends on {0}, before it begins on {1}.");

    /// <summary>LM3081.</summary>
    public static DiagnosticDescriptor EndsBeforeMinimum { get; } =
        new("LM3081", Severity.Error, "Term ends before its minimum", "The term ends on {0}, but from {1} it runs for at least {2}.");

    /// <summary>LM3090.</summary>
    public static DiagnosticDescriptor GrantorIsGrantee { get; } =
        new("LM3090", Severity.Warning, "Grantor that is also grantee", "`{0}` stands on both sides of the grant; write a grant for each direction.");

    /// <summary>LM3091.</summary>
    public static DiagnosticDescriptor LegIsNoGrant { get; } =
        new("LM3091", Severity.Warning, "Leg that is no grant", "The leg `{0}` of the cross-licence is no grant.");

    /// <summary>LM3092.</summary>
    public static DiagnosticDescriptor MutualityContradicted { get; } =
        new("LM3092", Severity.Warning, "Legs contradict mutuality", "The reciprocity is stated to be `{0}`, but its legs run {1}.");

    /// <summary>LM3093.</summary>
    public static DiagnosticDescriptor LegOfAnotherAgreement { get; } =
        new("LM3093", Severity.Warning, "Leg of an unrelated agreement", "The leg `{0}` belongs to the agreement `{1}`, to which this one stands in no relation.");

    /// <summary>LM3094.</summary>
    public static DiagnosticDescriptor RepeatedLeg { get; } =
        new("LM3094", Severity.Warning, "Leg named twice", "The leg `{0}` is named more than once.");

    /// <summary>LM3095.</summary>
    public static DiagnosticDescriptor TransferToItself { get; } =
        new("LM3095", Severity.Error, "Transfer to oneself", "`{0}` assigns the patents to itself.");

    /// <summary>LM3096.</summary>
    public static DiagnosticDescriptor PaymentToItself { get; } =
        new("LM3096", Severity.Error, "Payment to oneself", "`{0}` is both payer and payee.");

    /// <summary>LM3097.</summary>
    public static DiagnosticDescriptor PaymentForItself { get; } =
        new("LM3097", Severity.Error, "Payment for itself", "The payment `{0}` is said to be made for itself.");

    /// <summary>LM3098.</summary>
    public static DiagnosticDescriptor FlowToItself { get; } =
        new("LM3098", Severity.Warning, "Direction from a party to itself", "The direction runs from `{0}` to itself.");

    /// <summary>LM3099.</summary>
    public static DiagnosticDescriptor NegativePayment { get; } =
        new("LM3099", Severity.Warning, "Negative payment", "The amount `{0}` is negative; exchange payer and payee.");

    /// <summary>LM3100.</summary>
    public static DiagnosticDescriptor CollaborationUncaptured { get; } =
        new("LM3100", Severity.Info, "Collaboration of which little was captured", "The collaboration's {0} not captured, so how far it goes is not known.");

    /// <summary>LM3101.</summary>
    public static DiagnosticDescriptor ConfinedToNothing { get; } =
        new("LM3101", Severity.Warning, "Confined to what the text does not state", "The grant is confined in its `{0}`, but the text is said to be silent on them.");

    /// <summary>LM3102.</summary>
    public static DiagnosticDescriptor CoversNothing { get; } =
        new("LM3102", Severity.Warning, "Scope that takes in nothing", "The scope takes in nothing: {0}.");

    /// <summary>LM3103.</summary>
    public static DiagnosticDescriptor ControlOutOfRange { get; } =
        new("LM3103", Severity.Warning, "Control that nobody can have", "Nobody can hold more than `{0}` of the votes; a share lies from 0% to 100%.");

    /// <summary>LM3120.</summary>
    public static DiagnosticDescriptor OwnsItself { get; } =
        new("LM3120", Severity.Error, "Party that owns itself", "`{0}` is recorded as its own owner.");

    /// <summary>LM3121.</summary>
    public static DiagnosticDescriptor ShareOutOfRange { get; } =
        new("LM3121", Severity.Error, "Share out of range", "The share `{0}` is not from 0% to 100%.");

    /// <summary>LM3122.</summary>
    public static DiagnosticDescriptor MoreThanWhole { get; } =
        new("LM3122", Severity.Error, "More than the whole owned", "On {1}, the recorded shares in `{0}` add up to `{2}`.");

    /// <summary>LM3123.</summary>
    public static DiagnosticDescriptor ControlCircle { get; } =
        new("LM3123", Severity.Error, "Parties that control each other", "On {1}, {0} hold more than half of each other in a circle.");

    /// <summary>LM3130.</summary>
    public static DiagnosticDescriptor ProductCircle { get; } =
        new("LM3130", Severity.Error, "Product categories within each other", "The product categories {0} lie within each other in a circle.");

    /// <summary>LM3131.</summary>
    public static DiagnosticDescriptor StandardCircle { get; } =
        new("LM3131", Severity.Error, "Standards within each other", "The standards {0} lie within each other in a circle.");

    /// <summary>LM3132.</summary>
    public static DiagnosticDescriptor EventCircle { get; } =
        new("LM3132", Severity.Error, "Events that wait for each other", "The days of the events {0} are reckoned from each other in a circle.");

    /// <summary>LM3140.</summary>
    public static DiagnosticDescriptor RightEndsBeforeGrant { get; } =
        new("LM3140", Severity.Error, "Right ends before it is granted", "The right in `{0}` ends on {1}, before it is granted on {2}.");

    /// <summary>LM3141.</summary>
    public static DiagnosticDescriptor TitleGap { get; } =
        new("LM3141", Severity.Warning, "Gap in title", "Nobody is recorded as holder from {0} to {1}, but a stated list of holders is the whole chain.");

    /// <summary>LM3142.</summary>
    public static DiagnosticDescriptor TitleFork { get; } =
        new("LM3142", Severity.Warning, "Fork in title", "Both {0} and {1} are recorded as holder on {2}; co-owners stand together in one holding, and both ends of a span are included.");

    /// <summary>LM3143.</summary>
    public static DiagnosticDescriptor CountryTwice { get; } =
        new("LM3143", Severity.Warning, "Country named twice", "The protection in `{0}` is recorded more than once.");

    /// <summary>LM3144.</summary>
    public static DiagnosticDescriptor CountWithoutUnit { get; } =
        new("LM3144", Severity.Info, "Count without a unit", "The source says only how many patents, not what it counts; such counts cannot be compared.");

    /// <summary>LM3150.</summary>
    public static DiagnosticDescriptor NoRecordedThrough { get; } =
        new("LM3150", Severity.Info, "Nothing says how far the record goes", "The document does not say through which day events were recorded (`recordedThrough`), so nothing is presumed of any day.");

    /// <summary>Every descriptor of the block.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        RuleFailed, TooManyFindings,
        SilentWithoutFullText, UncapturedInFullText, UndisclosedWithoutClaim, RedactedWithoutText, StatedAgainstClaims, StatedAgainstDenial, ChosenValueUnclaimed, ContestedByDependents, RumourAsserts, QuotationLanguage, ChoiceRuleUnmet,
        SourceCircle, SourceWithoutDate, FullTextFromReports,
        NoParties, AnnouncedBeforeSigned, StatusOutOfOrder, EndedWithoutDate, SelfRelation, RelationCircle, PreliminaryUnmarked, NonBindingGrant, SignedOnTwoDays,
        EndsBeforeItBegins, EndsBeforeMinimum,
        GrantorIsGrantee, LegIsNoGrant, MutualityContradicted, LegOfAnotherAgreement, RepeatedLeg, TransferToItself, PaymentToItself, PaymentForItself, FlowToItself, NegativePayment,
        CollaborationUncaptured, ConfinedToNothing, CoversNothing, ControlOutOfRange,
        OwnsItself, ShareOutOfRange, MoreThanWhole, ControlCircle,
        ProductCircle, StandardCircle, EventCircle,
        RightEndsBeforeGrant, TitleGap, TitleFork, CountryTwice, CountWithoutUnit,
        NoRecordedThrough,
    ];
}
