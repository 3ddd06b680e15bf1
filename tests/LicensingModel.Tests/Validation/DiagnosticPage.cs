using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LicensingModel.Advisories;
using LicensingModel.Advisories.Facts;
using LicensingModel.Agreements;
using LicensingModel.Calendar;
using LicensingModel.Calendar.BusinessDays;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Advisories;
using LicensingModel.Interchange.PatentNumbers;
using LicensingModel.Interchange.PatentRegisters;
using LicensingModel.Interchange.Valuation;
using LicensingModel.Patents.Numbers;
using LicensingModel.Royalties;
using LicensingModel.Royalties.Rates;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Streaming;
using LicensingModel.Validation;
using LicensingModel.Validation.Rules;
using LicensingModel.Valuation;
using LicensingModel.Yaml;

namespace LicensingModel.Tests.Validation;

/// <summary>A page of docs/diagnostics: its two examples, and what it says of the first.</summary>
internal sealed partial class DiagnosticPage
{
    private readonly string _text;
    private readonly Match _reported;
    private readonly Match _silent;

    private DiagnosticPage(string text)
    {
        _text = text;
        _reported = ReportedExample().Match(text);
        _silent = SilentExample().Match(text);
    }

    public static DiagnosticPage Of(string code) => new(File.ReadAllText(Checkout.PathTo("docs", "diagnostics", code + ".md")).ReplaceLineEndings("\n"));

    public string Heading => _text.Split('\n')[0];

    public string Severity => _text.Split('\n')[2].Split('.')[0];

    public bool IsComplete => _reported.Success && _silent.Success && _text.Contains("\n## How to mend it\n\n", StringComparison.Ordinal);

    public string Pointer => _reported.Groups["pointer"].Value;

    public int Line => int.Parse(_reported.Groups["line"].Value, CultureInfo.InvariantCulture);

    public string[] Beside => _reported.Groups["beside"].Success ? _reported.Groups["beside"].Value.Split(", ") : [];

    public ValueList<Diagnostic> FindingsInTheFirst() => Findings(_reported.Groups["json"].Value);

    public ValueList<Diagnostic> FindingsInTheSecond() => Findings(_silent.Groups["json"].Value);

    /// <summary>Reads and validates an example, as the comment on the page says; a question is read for the document that the page names.</summary>
    private ValueList<Diagnostic> Findings(string json)
    {
        if (Asked().Match(_text) is { Success: true } asked)
            return QuestionJson.Read(json, LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo(asked.Groups[1].Value.Split('/')))).GetValueOrThrow()).Diagnostics;

        if (_text.Contains("<!-- a table of holidays -->", StringComparison.Ordinal))
            return HolidayCalendar.Read(new StringReader(json)).Diagnostics;

        if (Calendared().Match(_text) is { Success: true } calendared)
            return LicensingJson.Read(json).GetValueOrThrow().Calendar(new CalendarRequest { Limit = int.Parse(calendared.Groups[1].Value, CultureInfo.InvariantCulture) }).Diagnostics;

        if (Reported().Match(_text) is { Success: true } reported)
            return ReportFindings(reported.Groups["file"].Value, reported.Groups["agreement"].Value, reported.Groups["period"].Value, json);

        if (Valued().Match(_text) is { Success: true } valued)
            return ValuationFindings(valued.Groups["file"].Value, valued.Groups["agreement"].Value, json);

        if (Imported().Match(_text) is { Success: true } imported)
            return Imported(imported.Groups[1].Value, json);

        if (_text.Contains("\n```csv\n", StringComparison.Ordinal))
            return NumberFindings(json);

        if (_text.Contains("\n```yaml\n", StringComparison.Ordinal))
            return LicensingYaml.Read(json).Diagnostics;

        if (Streamed().Match(_text) is { Success: true } streamed)
        {
            var options = new StreamOptions { Limits = ReadLimits.Default with { MaximumBytes = int.Parse(streamed.Groups[1].Value, CultureInfo.InvariantCulture) } };
            return LicensingStreaming.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(json)), options).ToBlockingEnumerable().SelectMany(element => element.Diagnostics).ToValueList();
        }

        var bytes = _text.Contains("<!-- bytes:", StringComparison.Ordinal)
            ? Encoding.Latin1.GetBytes(EscapedByte().Replace(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(json)), hex => $"{(char)Convert.ToByte(hex.Groups[1].Value, 16)}"))
            : Encoding.UTF8.GetBytes(json);
        var read = LicensingJson.Read(bytes, new ReadOptions { Limits = Limits() });
        if (read.Value is not null && Advised().Match(_text) is { Success: true } advised)
            return read.Text.Locate(read.Value.Advise(Request(advised)).Select(static advisory => advisory.Diagnostic).ToValueList());
        return read.Value is null
            ? read.Diagnostics
            : read.Diagnostics.Concat(read.Text.Locate(read.Value.Validate(Rules())).Where(finding => !finding.Code.StartsWith("LM2", StringComparison.Ordinal))).ToValueList();
    }

    /// <summary>Reckons on a report of sales what is owed under the agreement that the page names, or reads a table of rates of exchange or of reference figures.</summary>
    private ValueList<Diagnostic> ReportFindings(string file, string agreement, string period, string csv)
    {
        if (_text.Contains("<!-- a table of rates -->", StringComparison.Ordinal))
            return ExchangeRates.Read(new StringReader(csv)).Diagnostics;
        if (_text.Contains("<!-- a table of reference figures -->", StringComparison.Ordinal))
            return ReferenceFigures.Read(new StringReader(csv)).Diagnostics;
        var document = LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo(file.Split('/')))).GetValueOrThrow();
        var request = new RoyaltyRequest { Agreement = AgreementId.Parse(agreement), Period = period.Length == 0 ? null : DateSpan.Parse(period) };
        return document.Royalties(request, new StringReader(csv)).Diagnostics;
    }

    /// <summary>Values the agreement that the page names by the methods of an example.</summary>
    private static ValueList<Diagnostic> ValuationFindings(string file, string agreement, string json)
    {
        var read = ValuationInputsJson.Read(json);
        var document = LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo(file.Split('/')))).GetValueOrThrow();
        return read.TryGetValue(out var inputs) ? read.Text.Locate(document.Value(AgreementId.Parse(agreement), inputs).Diagnostics) : read.Diagnostics;
    }

    /// <summary>Reads a list of patent numbers, by the column and in the dialect that the page names.</summary>
    private ValueList<Diagnostic> NumberFindings(string csv)
    {
        var column = _text.Contains("<!-- column: number -->", StringComparison.Ordinal) ? "number" : null;
        using var reader = new StringReader(csv.Replace(@"\{65537}", new string(' ', 65_537), StringComparison.Ordinal));
        var list = PatentNumberCsv.Read(reader, column);
        return !_text.Contains("<!-- dialect: uspto -->", StringComparison.Ordinal)
            ? list.Diagnostics
            : list.Rows.Where(row => row.Number.Format(NumberDialect.Uspto) is null).Select(row => PatentNumberDiagnostics.OfDialect(row.Number, NumberDialect.Uspto, row.Position)).ToValueList();
    }

    /// <summary>Imports an example, or exports it, as the comment on the page says.</summary>
    private ValueList<Diagnostic> Imported(string way, string text)
    {
        var limits = ImportLimits.Default;
        foreach (Match limit in Limit().Matches(_text))
        {
            var number = int.Parse(limit.Groups["number"].Value, CultureInfo.InvariantCulture);
            limits = limit.Groups["name"].Value == "entries" ? limits with { MaximumEntries = number } : limits with { MaximumDiagnostics = number };
        }

        if (way == "from etsi-isld")
            return IsldImport.Read(new StringReader(text), limits).Diagnostics;
        if (way == "from cyclonedx")
            return CycloneDxPatents.Read(Encoding.UTF8.GetBytes(text), limits).Diagnostics;
        var read = LicensingJson.Read(text);
        using var writer = new System.Text.Json.Utf8JsonWriter(Stream.Null);
        return read.Text.Locate(CycloneDxPatents.Write(writer, read.GetValueOrThrow(), new NodaTime.LocalDate(2020, 1, 1)));
    }

    private static AdvisoryRequest Request(Match advised)
        => new()
        {
            On = advised.Groups["on"].Success ? DateSpan.Parse(advised.Groups["on"].Value + "/..").FirstDay : null,
            Facts = advised.Groups["facts"].Success ? AdvisoryFactsJson.Read(Encoding.UTF8.GetBytes($$"""{"agreements": [{"agreement": "deal", {{advised.Groups["facts"].Value}}}]}""")) : AdvisoryFacts.None,
        };

    private ReadLimits Limits()
    {
        var limits = ReadLimits.Default;
        foreach (Match limit in Limit().Matches(_text))
        {
            var number = int.Parse(limit.Groups["number"].Value, CultureInfo.InvariantCulture);
            limits = limit.Groups["name"].Value switch
            {
                "bytes" => limits with { MaximumBytes = number },
                "depth" => limits with { MaximumDepth = number },
                "items" => limits with { MaximumItems = number },
                "diagnostics" => limits with { MaximumDiagnostics = number },
                var other => throw new InvalidOperationException($"There is no limit `{other}`."),
            };
        }

        return limits;
    }

    private RuleSet Rules()
    {
        var rules = RuleSet.Default;
        if (_text.Contains("<!-- rules: at most 1 finding -->", StringComparison.Ordinal))
            rules = rules.WithMaximumFindings(1);
        if (_text.Contains("<!-- rules: one named `broken`", StringComparison.Ordinal))
            rules = rules.With(ValidationRule.Of<Agreement>("broken", [Broken], (_, _) => throw new InvalidOperationException("It is broken.")));
        return rules;
    }

    private static DiagnosticDescriptor Broken { get; } = new("HOST1", LicensingModel.Diagnostics.Severity.Error, "Never", "Never.");

    [GeneratedRegex(@"\n## Reported\n\n```(?:json|csv|yaml)\n(?<json>.*?)\n```\n\nAt (?:`(?<pointer>[^`]*)`|the document itself), line (?<line>\d+)\.(?: Beside it: (?<beside>.*?)\.)?\n", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex ReportedExample();

    [GeneratedRegex(@"\n## Not reported\n\n```(?:json|csv|yaml)\n(?<json>.*?)\n```\n", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex SilentExample();

    [GeneratedRegex("\nThe examples are reports for `(?<agreement>[^`]+)` of `(?<file>[^`]+)`(?: and the time `(?<period>[^`]+)`)?\\.\n", RegexOptions.CultureInvariant)]
    private static partial Regex Reported();

    [GeneratedRegex("\nThe examples are looked at(?: on (?<on>[0-9-]+)| on every day)(?:, with the facts `(?<facts>[^`]+)`)?\\.\n", RegexOptions.CultureInvariant)]
    private static partial Regex Advised();

    [GeneratedRegex("\nThe examples are valued for `(?<agreement>[^`]+)` of `(?<file>[^`]+)`\\.\n", RegexOptions.CultureInvariant)]
    private static partial Regex Valued();

    [GeneratedRegex("<!-- calendar: limit=([0-9]+) -->", RegexOptions.CultureInvariant)]
    private static partial Regex Calendared();

    [GeneratedRegex("\nThe examples are asked of `([^`]+)`\\.\n", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    [GeneratedRegex("<!-- import: (from etsi-isld|from cyclonedx|to cyclonedx on 2020-01-01) -->", RegexOptions.CultureInvariant)]
    private static partial Regex Imported();

    [GeneratedRegex(@"<!-- limits: (?<name>\w+)=(?<number>\d+) -->", RegexOptions.CultureInvariant)]
    private static partial Regex Limit();

    [GeneratedRegex(@"<!-- stream: bytes=(\d+) -->", RegexOptions.CultureInvariant)]
    private static partial Regex Streamed();

    [GeneratedRegex(@"\\x([0-9a-f]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedByte();
}
