using System.Globalization;
using NodaTime;

namespace LicensingModel.Interchange.PatentRegisters;

/// <summary>One row of <c>ISLD-export.csv</c>, by column. Blank, <c>NULL</c> and the day 1900-01-01 are nothing.</summary>
internal sealed class IsldRow(IReadOnlyDictionary<string, int> columns, IReadOnlyList<string> fields, int line, ImportLog log)
{
    private static readonly LocalDate NoDay = new(1900, 1, 1);

    internal int Line => line;

    internal string? this[string column]
    {
        get
        {
            var text = columns.TryGetValue(column, out var index) ? fields[index].Trim() : string.Empty;
            if (text.Length == 0 || text.Equals("NULL", StringComparison.OrdinalIgnoreCase))
                return null;
            if (text.Contains('\ufffd', StringComparison.Ordinal))
                log.Add(RegisterDiagnostics.NotText, line, column, text);
            return text.Length <= UnicodeText.MaximumLength ? text : text[..(char.IsHighSurrogate(text[UnicodeText.MaximumLength - 1]) ? UnicodeText.MaximumLength - 1 : UnicodeText.MaximumLength)];
        }
    }

    /// <summary>Yes, no, or nothing: which is not no.</summary>
    internal bool? Flag(string column)
    {
        var text = this[column];
        switch (text?.ToUpperInvariant())
        {
            case null: return null;
            case "1" or "Y" or "YES" or "TRUE": return true;
            case "0" or "N" or "NO" or "FALSE": return false;
            default:
                log.Add(RegisterDiagnostics.NotAFlag, line, column, text!);
                return null;
        }
    }

    internal LocalDate? Day(string column)
    {
        if (this[column] is not { } text)
            return null;
        var day = text.Length > 10 && text[10] is ' ' or 'T' ? text.AsSpan(0, 10) : text;
        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            var read = LocalDate.FromDateOnly(date);
            return read == NoDay ? null : read;
        }

        log.Add(RegisterDiagnostics.NotADay, line, column, text);
        return null;
    }
}
