using System.Globalization;
using System.Text;

namespace LicensingModel.Interchange.PatentRegisters;

/// <summary>Makes ids of names and numbers: one for each, the same on every run.</summary>
internal sealed class ImportIds
{
    private const int Longest = 80;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>An id that no other text has.</summary>
    internal string Make(string text)
    {
        var stem = Stem(text);
        var id = stem;
        for (var number = 2; !_taken.Add(id); number++)
            id = stem + "-" + number.ToString(CultureInfo.InvariantCulture);
        return id;
    }

    private static string Stem(string text)
    {
        var stem = new StringBuilder();
        foreach (var character in text)
        {
            if (stem.Length == Longest)
                break;
            if (char.IsAsciiLetterOrDigit(character))
                stem.Append(char.ToLowerInvariant(character));
            else if (stem.Length > 0 && stem[^1] != '-')
                stem.Append('-');
        }

        var id = stem.ToString().TrimEnd('-');
        return id.Length == 0 ? "unnamed" : id;
    }
}
