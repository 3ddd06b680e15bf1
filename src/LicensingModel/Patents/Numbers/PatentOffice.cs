using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace LicensingModel.Patents.Numbers;

/// <summary>
/// An office, or the state it acts for, as patent documents name it: one of the two-letter codes of WIPO Standard ST.3, current or historic. Written <c>EP</c>. Compared
/// ordinally. <c>EU</c> is no code of the standard for a patent office and is not one here.
/// </summary>
public sealed class PatentOffice : Scalar<PatentOffice>, IScalar<PatentOffice>, IComparable<PatentOffice>
{
    private PatentOffice(byte index, ListedOffices.Row row)
    {
        Index = index;
        Value = row.Code;
        EnglishName = row.EnglishName;
        Reach = row.Reach;
        From = row.From;
        Until = row.Until;
    }

    /// <summary>Every office of the standard, sorted by code.</summary>
    public static ValueList<PatentOffice> All { get; } = ListedOffices.Rows.Select((row, i) => new PatentOffice((byte)(i + 1), row)).ToValueList();

    /// <summary>The United States Patent and Trademark Office.</summary>
    public static PatentOffice UnitedStates { get; } = Parse("US");

    /// <summary>The European Patent Office.</summary>
    public static PatentOffice European { get; } = Parse("EP");

    /// <summary>The World Intellectual Property Organization, for international applications under the Patent Cooperation Treaty.</summary>
    public static PatentOffice World { get; } = Parse("WO");

    /// <inheritdoc/>
    public static string Expectation => "a patent office: a code of WIPO ST.3, such as `EP`";

    /// <inheritdoc/>
    public static string Pattern => "^(" + string.Join('|', All.Select(office => office.Value)) + ")$";

    /// <summary>The two letters.</summary>
    public string Value { get; }

    /// <summary>The name of the office or of its state in English.</summary>
    public string EnglishName { get; }

    /// <summary>For whom it acts.</summary>
    public OfficeReach Reach { get; }

    /// <summary>Whether the code is no longer given to new documents.</summary>
    public bool IsHistoric => Until is not null;

    /// <summary>The first day of what the code stands for; null where it is not recorded here.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day of what the code stands for; null where it still stands for it.</summary>
    public LocalDate? Until { get; }

    /// <summary>From 1; 0 is no office.</summary>
    internal byte Index { get; }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PatentOffice? result)
    {
        result = text.Length == 2 && ListedOffices.IndexOf(text[0], text[1]) is > 0 and var index ? All[index - 1] : null;
        return result is not null;
    }

    /// <summary>
    /// The name of what the code stood for on a day. <c>CS</c> was Czechoslovakia until the end of 1992, and Serbia and Montenegro from 4 February 2003 to 3 June 2006;
    /// every other code has stood for one thing. Source: ISO 3166-3 (general knowledge, not read again).
    /// </summary>
    /// <param name="day">The day on which a document was published, or filed.</param>
    public string NameOn(LocalDate day) => Value == "CS" && day >= new LocalDate(2003, 2, 4) ? "Serbia and Montenegro" : EnglishName;

    /// <summary>Compares ordinally by code.</summary>
    /// <param name="other">The other office; null comes first.</param>
    public int CompareTo(PatentOffice? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] PatentOffice? other) => other is not null && Index == other.Index;

    /// <inheritdoc/>
    public override int GetHashCode() => Index;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
