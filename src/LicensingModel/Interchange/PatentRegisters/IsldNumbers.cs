using LicensingModel.Patents;
using LicensingModel.Patents.Numbers;

namespace LicensingModel.Interchange.PatentRegisters;

/// <summary>The one place where the numbers of a row become the number of a patent.</summary>
internal static class IsldNumbers
{
    /// <summary>The publications, which stand between bars: <c>CN102238152 A | CN102238152 B</c>.</summary>
    internal static string[] Publications(IsldRow row)
        => row[IsldColumns.Publication]?.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>The application, unless it is not known yet.</summary>
    internal static string? Application(IsldRow row)
        => row[IsldColumns.Application] is { } text && !text.Equals("Pending", StringComparison.OrdinalIgnoreCase) ? text : null;

    /// <summary>The number that a text is, with the office of the row where the text names none; null where it is not one, which is noted.</summary>
    internal static DocumentNumber? Read(string text, string? country, int line, string column, ImportLog log)
    {
        if (PatentNumber.TryParse(text, null, out var number) || (country is { Length: >= 2 } && PatentNumber.TryParse(country[..2] + text, null, out number)))
            return DocumentNumber.Of(number);
        log.Add(RegisterDiagnostics.UnreadNumber, line, column, PatentNumberReading.Of(text).Message);
        return null;
    }

    /// <summary>The text by which rows of one patent are known: its last publication, or else its application; null where neither is known.</summary>
    internal static string? NumberOf(IReadOnlyList<string> publications, string? application) => publications.Count > 0 ? publications[^1] : application;
}
