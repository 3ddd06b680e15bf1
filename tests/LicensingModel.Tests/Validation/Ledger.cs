using System.Text;
using LicensingModel.Diagnostics;

namespace LicensingModel.Tests.Validation;

/// <summary>
/// The ledger of codes: those that a release has shipped, those that the next will, and those that are no longer reported. A code never leaves it, so that it is never
/// given another meaning.
/// </summary>
internal sealed class Ledger
{
    private const string Head = """
        # Ledger of diagnostic codes

        Every code that this library reports, or has ever reported. A code keeps its meaning for ever: one that is no longer reported moves to *Retired*, and no other
        gets it. Written from the descriptors; a test compares (`LICENSINGMODEL_APPROVE=1 dotnet test` approves what has changed). On a release, the rows of
        *Unshipped* move to *Shipped*. Hosts number their own codes with other letters than `LM`.


        """;

    private static readonly string[] Sections = ["Unshipped", "Shipped", "Retired"];

    private readonly List<Row> _rows;

    private Ledger(IEnumerable<Row> rows) => _rows = [.. rows.OrderBy(row => row.Code, StringComparer.Ordinal)];

    public static Ledger Parse(string text)
    {
        var section = "";
        List<Row> rows = [];
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                section = line[3..];
            else if (line.StartsWith("| [LM", StringComparison.Ordinal))
                rows.Add(Row.Parse(section, line));
        }

        return new Ledger(rows);
    }

    /// <summary>The ledger as it must be now: what is new is unshipped, what is no longer reported is retired.</summary>
    public Ledger UpdatedTo(IEnumerable<DiagnosticDescriptor> descriptors, string version)
    {
        var known = _rows.ToDictionary(row => row.Code);
        List<Row> rows = [];
        foreach (var descriptor in descriptors)
        {
            var row = known.GetValueOrDefault(descriptor.Code) ?? new Row("Unshipped", descriptor.Code, "", "", version);
            if (row.Section == "Retired")
                throw new InvalidOperationException($"{row.Code} is retired: it meant \"{row.Title}\" and is never used again.");
            rows.Add(row with { Severity = descriptor.Severity.ToString(), Title = descriptor.Title });
        }

        var gone = _rows.Where(row => rows.TrueForAll(kept => kept.Code != row.Code) && row.Section != "Unshipped");
        return new Ledger(rows.Concat(gone.Select(row => row with { Section = "Retired" })));
    }

    public override string ToString()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var section in Sections)
        {
            text.Append($"## {section}\n\n");
            var rows = _rows.Where(row => row.Section == section).ToList();
            if (rows.Count == 0)
                text.Append("None.\n\n");
            else
                text.Append("| Code | Severity | Title | Since |\n|---|---|---|---|\n").AppendJoin("", rows).Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private sealed record Row(string Section, string Code, string Severity, string Title, string Since)
    {
        public static Row Parse(string section, string line)
        {
            var cells = line.Trim('|', ' ').Split(" | ");
            return new Row(section, cells[0][1..cells[0].IndexOf(']', StringComparison.Ordinal)], cells[1], cells[2], cells[3]);
        }

        public override string ToString() => $"| [{Code}]({Code}.md) | {Severity} | {Title} | {Since} |\n";
    }
}
