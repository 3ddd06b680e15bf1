using System.Text;

namespace LicensingModel.Interchange.Calendars;

/// <summary>Writes the lines of an iCalendar: escaped, folded at 75 octets between characters, ended with CR and LF.</summary>
internal sealed class IcsLines(TextWriter writer)
{
    private const int MostOctets = 75;

    /// <summary>Writes a value that holds nothing that has to be escaped.</summary>
    internal void Write(string name, string value) => Fold($"{name}:{value}");

    /// <summary>Writes text.</summary>
    internal void WriteText(string name, string text) => Fold($"{name}:{Escape(text)}");

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\\' => escaped.Append(@"\\"),
                ';' => escaped.Append(@"\;"),
                ',' => escaped.Append(@"\,"),
                '\n' or '\r' or 0x85 or 0x2028 or 0x2029 => escaped.Append(@"\n"),
                '\t' => escaped.Append('\t'),
                < 0x20 or (>= 0x7F and <= 0x9F) => escaped.Append(' '),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }

    private void Fold(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                writer.Write("\r\n ");
                octets = 1;
            }

            writer.Write(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        writer.Write("\r\n");
    }
}
