using System.Buffers;
using System.Text;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Tests.Broken;

/// <summary>
/// A text that is wrong, with everything that must be found and everything that must be kept. A <c>‸</c> stands before each place of a finding, in the order of the
/// findings (several where several are at one place); the text is read without them, so line and column follow from where they stand. In the texts, <c>&lt;alpha&gt;</c>, <c>&lt;parties&gt;</c> and <c>&lt;deal&gt;</c>
/// stand for a party, two parties, and the beginning of an agreement.
/// </summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Marked">The text.</param>
/// <param name="Kept">What is written of what could be read, without white space; null where nothing could.</param>
/// <param name="Expected">Code and pointer of each finding, in order.</param>
internal sealed record BrokenDocument(string Name, string Marked, string? Kept, params string[] Expected)
{
    private const char Mark = '‸';

    public ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>Whether what is written of it is read back to the same; not where it keeps what could not be read.</summary>
    public bool IsWhole { get; init; } = true;

    public string Text => MarkedText.Replace(Mark.ToString(), "", StringComparison.Ordinal);

    public string? KeptText => Kept is null ? null : Expand(Kept);

    public IEnumerable<string> ExpectedWithPlaces => Expected.Zip(Places(), (finding, place) => $"{finding} {place}");

    public ReadResult<LicensingDocument> Read() => LicensingJson.Read(Text, new ReadOptions { Limits = Limits });

    public static string Show(Diagnostic finding) => $"{finding.Code} {finding.Pointer} {finding.Position}";

    public static string? Write(LicensingDocument? document)
    {
        if (document is null)
            return null;

        var buffer = new ArrayBufferWriter<byte>();
        LicensingJson.Write(buffer, document, indented: false);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public override string ToString() => Name;

    private string MarkedText => Expand(Marked.ReplaceLineEndings("\n"));

    private static string Expand(string text)
        => text
            .Replace("<parties>", """
                "parties":[<alpha>,{"id":"beta","kind":"company","name":{"en":"Beta"}}]
                """, StringComparison.Ordinal)
            .Replace("<alpha>", """{"id":"alpha","kind":"company","name":{"en":"Alpha"}}""", StringComparison.Ordinal)
            .Replace("<deal>", """
                "id":"deal","title":{"en":"Deal"},"kind":"patentLicense","completeness":"press"
                """, StringComparison.Ordinal);

    private IEnumerable<TextPosition> Places()
    {
        var (line, column) = (1, 1);
        foreach (var character in MarkedText)
        {
            if (character == Mark)
                yield return new TextPosition(line, column);
            else
                (line, column) = character == '\n' ? (line + 1, 1) : (line, column + 1);
        }
    }
}
