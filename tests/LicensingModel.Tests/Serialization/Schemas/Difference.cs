using System.Text.Json.Nodes;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Tests.Serialization.Schemas;

/// <summary>An error that the reader finds and no JSON Schema can express, by the words of the page that lists them.</summary>
/// <param name="Words">What it is, as the page says.</param>
/// <param name="Example">A text that the reader refuses for this reason alone, and the schema accepts.</param>
/// <param name="IsIt">Whether a finding is such an error.</param>
internal sealed record Difference(string Words, string Example, Func<Diagnostic, bool> IsIt)
{
    /// <summary>The one that cannot be told from the findings.</summary>
    internal const string KindAndState = "an object that has both `kind` and `state`, which is a value or a term by which of them comes first";

    private const string Deal = "\"id\":\"deal\",\"title\":{\"en\":\"Deal\"},\"kind\":\"patentLicense\",\"completeness\":\"press\"";

    internal static IReadOnlyList<Difference> All { get; } =
    [
        new("a member that stands twice in one object", """{"schemaVersion":1,"x":1,"x":1}""", Is(ReadingDiagnostics.DuplicateMember)),
        new("a member that stands twice in a value that is not understood", """{"schemaVersion":1,"x":{"a":1,"a":1}}""", Is(ReadingDiagnostics.DuplicateInUnknown)),
        new("objects and arrays that nest deeper than the limit", $$"""{"schemaVersion":1,"x":{{new string('[', 70)}}{{new string(']', 70)}}}""", Is(ReadingDiagnostics.TooDeep)),
        new("half of a surrogate pair", """{"schemaVersion":1,"x":"\ud800"}""", Is(ReadingDiagnostics.NotUnicode)),
        new("a day that the calendar does not have, `2017-02-29`", """{"schemaVersion":1,"recordedThrough":"2017-02-29"}""", Is(ReadingDiagnostics.NotADate)),
        new("a span that ends before it begins", In("memberships", """{"class":"a","member":"b","during":"2018-01-01/2017-01-01"}"""), Text("a span of days")),
        new("a count with a point or an exponent, `1.0`", In("portfolioCounts", """{"holder":"a","unit":"families","count":{"number":1.0}}"""), Is(ReadingDiagnostics.NotACount)),
        new("an amount or percentage of more digits than are kept exactly", Body("""{"kind":"payment","amount":"USD 79228162514264337593543950336"}"""), Decimals),
        new("a territory whose parentheses do not match, nest too deep, or that names `and` or `except`", Body("""{"kind":"patentGrant","effect":"license","grantors":{"parties":["a"]},"grantees":{"parties":["b"]},"territory":"(DE"}"""), Text("a territory")),
        new("a patent number, and the designation of a standard, in another spelling than its own", In("patents", """{"id":"a","number":"US 7,650,331 B1"}"""), Numbers),
        new("a language tag that repeats a variant or extension", In("parties", """{"id":"a","kind":"company","name":{"de-1996-1996":"A"}}"""), Text("a language")),
        new("a text that is too long in UTF-16, where the validator counts characters", In("parties", $$"""{"id":"a","kind":"company","name":{"en":"A"},"aliases":["{{string.Concat(Enumerable.Repeat("😀", 5001))}}"]}"""), Is(ReadingDiagnostics.BadText)),
        new("a set that has its least number of items only because one is repeated", Body("""{"kind":"collaborationScope","participants":["a","a"]}"""), Is(ReadingDiagnostics.TooFewItems)),
        new("claims of a contested term that assert the same value", $$$"""{"schemaVersion":1,"agreements":[{{{{Deal}}},"signed":{"state":"contested","claims":[{"source":"a","value":"2017-07-05"},{"source":"b","value":"2017-07-05"}]}}]}""", Is(ReadingDiagnostics.ContestedWithoutReadings)),
        new(KindAndState, """{"schemaVersion":1,"events":[{"id":"a","name":{"en":"A"},"on":{"state":"known","kind":"never"}}]}""", _ => false),
        new("what a value refuses as a whole: dates in terms of each other more than 32 deep, a claim numbered 0", Body("""{"kind":"patentGrant","effect":"license","grantors":{"parties":["a"]},"grantees":{"parties":["b"]},"subject":{"kind":"claims","patent":"a","claims":[0]}}"""), Is(ReadingDiagnostics.Refused)),
    ];

    /// <summary>Whether some object has both members.</summary>
    internal static bool HasKindAndState(JsonNode? node) => node switch
    {
        JsonObject one => (one.ContainsKey("kind") && one.ContainsKey("state")) || one.Any(member => HasKindAndState(member.Value)),
        JsonArray many => many.Any(HasKindAndState),
        _ => false,
    };

    /// <summary>Whether the reader found nothing but what no schema can express.</summary>
    internal static bool Explains(ReadResult<Agreements.LicensingDocument> read)
        => read.Diagnostics.Where(finding => finding.Severity == Severity.Error).All(finding => All.Any(difference => difference.IsIt(finding)));

    /// <summary>Whether the text is of an older version, which the schema of the current one does not accept.</summary>
    internal static bool IsOfOlderVersion(ReadResult<Agreements.LicensingDocument> read) => read.Diagnostics.Any(finding => finding.Descriptor == ReadingDiagnostics.OlderVersion);

    private static string In(string member, string item) => $$"""{"schemaVersion":1,"{{member}}":[{{item}}]}""";

    private static string Body(string body) => $$"""{"schemaVersion":1,"agreements":[{{{Deal}},"provisions":[{"id":"p","body":{{body}}}]}]}""";

    private static Func<Diagnostic, bool> Is(DiagnosticDescriptor descriptor) => finding => finding.Descriptor == descriptor;

    private static Func<Diagnostic, bool> Text(string expectation)
        => finding => finding.Descriptor == ReadingDiagnostics.NotSuchText && finding.Arguments[1].StartsWith(expectation, StringComparison.Ordinal);

    private static bool Decimals(Diagnostic finding)
        => finding.Descriptor == ReadingDiagnostics.NotSuchText && finding.Arguments[1] is var expected
            && (expected.StartsWith("an amount", StringComparison.Ordinal) || expected.StartsWith("a percentage", StringComparison.Ordinal) || expected.StartsWith("a threshold", StringComparison.Ordinal))
            && finding.Arguments[0].Count(char.IsAsciiDigit) > 25;

    private static bool Numbers(Diagnostic finding)
        => finding.Descriptor == ReadingDiagnostics.NotTheSpelling && finding.Arguments[1].StartsWith("the number", StringComparison.Ordinal)
            || Text("the number")(finding) || Text("the designation")(finding);
}
