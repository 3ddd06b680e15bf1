using LicensingModel.Diagnostics;

namespace LicensingModel.Serialization.Reading;

/// <summary>What can be wrong with a text as such: block LM1000.</summary>
public static class ReadingDiagnostics
{
    /// <summary>LM1001.</summary>
    public static DiagnosticDescriptor Syntax { get; } = Error(1001, "Not JSON", "The text is not JSON: {0}.");

    /// <summary>LM1002.</summary>
    public static DiagnosticDescriptor TooLong { get; } = Error(1002, "Text too long", "The text has {0} bytes; the limit is {1}.");

    /// <summary>LM1003.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = Error(1003, "Nested too deep", "Objects and arrays nest deeper than the limit of {0}; what is inside was not read.");

    /// <summary>LM1004.</summary>
    public static DiagnosticDescriptor TooManyItems { get; } = Error(1004, "Too many items", "The document holds more than {0} objects and list items; what follows was not read.");

    /// <summary>LM1005.</summary>
    public static DiagnosticDescriptor TooManyFindings { get; } = Error(1005, "Too many findings", "There are {0} more findings; the first {1} are listed.");

    /// <summary>LM1006.</summary>
    public static DiagnosticDescriptor NotUtf8 { get; } = Error(1006, "Not UTF-8", "The text is not UTF-8 here; save it as UTF-8.");

    /// <summary>LM1007.</summary>
    public static DiagnosticDescriptor NotUnicode { get; } = Error(1007, "Not Unicode", "The string escapes half of a surrogate pair, which is no character.");

    /// <summary>LM1008.</summary>
    public static DiagnosticDescriptor ElementTooLong { get; } = Error(1008, "Element too long", "The value is longer than {0} bytes, and was not read.");

    /// <summary>LM1010.</summary>
    public static DiagnosticDescriptor WrongType { get; } = Error(1010, "Wrong type", "Expected {0}, found {1}.");

    /// <summary>LM1011.</summary>
    public static DiagnosticDescriptor MissingMember { get; } = Error(1011, "Missing member", "The member `{0}` is missing.");

    /// <summary>LM1012.</summary>
    public static DiagnosticDescriptor DuplicateMember { get; } = Error(1012, "Duplicate member", "The member `{0}` stands here a second time; which of the two is meant cannot be known.");

    /// <summary>LM1013.</summary>
    public static DiagnosticDescriptor DuplicateInUnknown { get; } = Error(1013, "Duplicate member in a value not understood", "The value, which this version does not know, repeats a member; which of the two is meant cannot be known.");

    /// <summary>LM1014.</summary>
    public static DiagnosticDescriptor MissingKind { get; } = Error(1014, "Missing kind", "The member `kind` is missing; known kinds are {0}.");

    /// <summary>LM1015.</summary>
    public static DiagnosticDescriptor NotOneOf { get; } = Error(1015, "Not one of the words", "`{0}` is not one of {1}{2}.");

    /// <summary>LM1016.</summary>
    public static DiagnosticDescriptor TooFewItems { get; } = Error(1016, "Too few items", "At least {0} needed, {1} could be read.");

    /// <summary>LM1017.</summary>
    public static DiagnosticDescriptor RepeatedItem { get; } = new("LM1017", Severity.Warning, "Repeated item", "The set names something more than once; it counts once.");

    /// <summary>LM1018.</summary>
    public static DiagnosticDescriptor Refused { get; } = Error(1018, "Value refused", "The value was refused: {0}");

    /// <summary>LM1020.</summary>
    public static DiagnosticDescriptor NotSuchText { get; } = Error(1020, "Text of another form", "`{0}` is not {1}.");

    /// <summary>LM1021.</summary>
    public static DiagnosticDescriptor NotADate { get; } = Error(1021, "No such date", "`{0}` is not a day of the calendar, written year-month-day as in `2017-07-05`.");

    /// <summary>LM1022.</summary>
    public static DiagnosticDescriptor NotACount { get; } = Error(1022, "No such count", "`{0}` is not {1}.");

    /// <summary>LM1023.</summary>
    public static DiagnosticDescriptor NotTheSpelling { get; } = Error(1023, "Not the one spelling of a decimal", "`{0}` is not {1}; write `{2}`.");

    /// <summary>LM1024.</summary>
    public static DiagnosticDescriptor BadText { get; } = Error(1024, "No such text", "The text is {0}.");

    /// <summary>LM1030.</summary>
    public static DiagnosticDescriptor StatedWithoutValue { get; } = Error(1030, "Stated without a value", "The term is stated but has no `value`.");

    /// <summary>LM1031.</summary>
    public static DiagnosticDescriptor ValueWithoutStated { get; } = Error(1031, "A value that is not stated", "The term has a `value` but its state is not `stated`; what a source gives belongs into its claim.");

    /// <summary>LM1032.</summary>
    public static DiagnosticDescriptor ChoiceWithoutStated { get; } = Error(1032, "A choice without a stated value", "The term has a `choice` but its state is not `stated`.");

    /// <summary>LM1033.</summary>
    public static DiagnosticDescriptor ContestedWithoutReadings { get; } = Error(1033, "Contested by nobody", "The term is contested, but its claims do not assert two different values.");

    /// <summary>LM1040.</summary>
    public static DiagnosticDescriptor SchemaVersion { get; } = Error(1040, "Unknown schema version", "The document has schema version {0}; this library reads {1}.");

    /// <summary>LM1041.</summary>
    public static DiagnosticDescriptor OlderVersion { get; } = new("LM1041", Severity.Info, "Older schema version", "The document has schema version {0}; it was brought up to version {1} while it was read.");

    /// <summary>LM1042.</summary>
    public static DiagnosticDescriptor NotUpgraded { get; } = Error(1042, "Not to be brought up", "`{0}` was allowed in this version of the format, and cannot be brought up to the current one.");

    /// <summary>Every descriptor of the block.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        Syntax, TooLong, TooDeep, TooManyItems, TooManyFindings, NotUtf8, NotUnicode, ElementTooLong,
        WrongType, MissingMember, DuplicateMember, DuplicateInUnknown, MissingKind, NotOneOf, TooFewItems, RepeatedItem, Refused,
        NotSuchText, NotADate, NotACount, NotTheSpelling, BadText,
        StatedWithoutValue, ValueWithoutStated, ChoiceWithoutStated, ContestedWithoutReadings,
        SchemaVersion, OlderVersion, NotUpgraded,
    ];

    private static DiagnosticDescriptor Error(int number, string title, string message) => new($"LM{number}", Severity.Error, title, message);
}
