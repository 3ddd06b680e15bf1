using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Streaming;

namespace LicensingModel.Tests.Serialization.Streaming;

/// <summary>A text read as a stream, and what came of it put together again.</summary>
internal sealed class Streamed
{
    private Streamed(List<StreamedElement> elements, bool hasIds)
    {
        Elements = elements;
        HasIds = hasIds;
    }

    public List<StreamedElement> Elements { get; }

    /// <summary>Whether it could be said which ids lead nowhere.</summary>
    public bool HasIds { get; }

    public IEnumerable<Diagnostic> Findings => Elements.SelectMany(element => element.Diagnostics);

    /// <summary>The text read in two passes, each in pieces.</summary>
    public static Streamed Read(byte[] text, Func<int> length, StreamOptions? options = null)
    {
        var ids = LicensingStreaming.CollectIdsAsync(new PiecesStream(text, length), options: options).GetAwaiter().GetResult();
        options = (options ?? StreamOptions.Default) with { Ids = ids };
        return new Streamed(All(LicensingStreaming.ReadAsync(new PiecesStream(text, length), options)), ids.IsComplete);
    }

    public static List<T> All<T>(IAsyncEnumerable<T> items) => items.ToListAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>What is written of what was read; null where no document came of it.</summary>
    public string? Written()
    {
        if (Elements[^1] is not { Member: null, Value: LicensingDocument document })
            return null;

        var order = DocumentTable.Fields.Select(field => field.Name).ToList();
        var values = Elements.Where(element => element is { Member: not null, Value: not null }).OrderBy(element => order.IndexOf(element.Member!)).Select(element => element.Value!);
        using var output = new MemoryStream();
        LicensingStreaming.WriteAsync(output, document, values.ToAsyncEnumerable()).GetAwaiter().GetResult();
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>What is not the same as in the whole text; null where all is.</summary>
    public string? DifferenceFrom(ReadResult<LicensingDocument> whole)
    {
        if (whole.Diagnostics is [{ Code: "LM1006" } invalid])
            return Findings.Last().Code == "LM1001" || Show(Elements[^1].Diagnostics[^1]) == Show(invalid) ? null : $"{invalid} but {Findings.Last()}";

        // Of a member that stands there twice nothing is held, so where it breaks is said less exactly.
        if (!HasIds && whole.Diagnostics.Any(finding => finding.Code == "LM1012" && finding.Pointer.Segments.Count == 1) && whole.Diagnostics.Any(finding => finding.Descriptor == ReadingDiagnostics.Syntax))
            return whole.Diagnostics.Select(finding => finding.Code).Where(code => code[2] == '1').Order().SequenceEqual(Findings.Select(finding => finding.Code).Where(code => code[2] == '1').Order()) ? null : "other codes";

        var value = whole.Value is null ? null : LicensingJson.Write(whole.Value);
        if (Written() != value)
            return $"{value}\nbut\n{Written()}";

        // Of a text that breaks off, and of one that gives no document, the whole reading does not look at ids and words.
        var isChecked = whole.Value is not null && !whole.Diagnostics.Any(finding => finding.Descriptor == ReadingDiagnostics.Syntax || finding.Descriptor == ReadingDiagnostics.TooManyItems);
        var one = Shown(whole.Diagnostics, isChecked);
        var other = Shown(Findings, isChecked);
        return one.SequenceEqual(other) ? null : $"{string.Join('\n', one.Except(other))}\nbut\n{string.Join('\n', other.Except(one))}";
    }

    private List<string> Shown(IEnumerable<Diagnostic> findings, bool isChecked)
        => findings.Where(finding => isChecked || !finding.Code.StartsWith("LM2", StringComparison.Ordinal)).Where(finding => HasIds || finding.Code != "LM2001" && finding.Code != "LM2002")
            .Select(Show).Order(StringComparer.Ordinal).ToList();

    private static string Show(Diagnostic finding)
        => $"{finding.Pointer} {finding} {string.Join(' ', finding.Related.Select(place => $"{place.Pointer} {place.Position} {place.Note}"))}";
}
