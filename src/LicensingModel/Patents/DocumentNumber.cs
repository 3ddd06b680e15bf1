using System.Diagnostics.CodeAnalysis;
using LicensingModel.Patents.Numbers;

namespace LicensingModel.Patents;

/// <summary>
/// A <see cref="PatentNumber"/> as a document holds it: of an application, a publication or a grant, in its one spelling. Equal where the numbers are, kind code included.
/// </summary>
public sealed class DocumentNumber : Scalar<DocumentNumber>, IScalar<DocumentNumber>, IComparable<DocumentNumber>
{
    private DocumentNumber(PatentNumber value) => Value = value;

    /// <inheritdoc/>
    public static string Expectation => "the number of a patent, publication or application in its one spelling, such as `US7650331B1`";

    /// <inheritdoc/>
    public static string Pattern => "^(?=.{1,48}$)(PCT/)?[A-Z]{2}[ -~]+$";

    /// <summary>The number; never <see cref="PatentNumber.Unspecified"/>.</summary>
    public PatentNumber Value { get; }

    /// <summary>A number as a document holds it.</summary>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentException">It is <see cref="PatentNumber.Unspecified"/>.</exception>
    public static DocumentNumber Of(PatentNumber number)
        => number.IsUnspecified ? throw new ArgumentException("There is no number.", nameof(number)) : new DocumentNumber(number);

    /// <summary>Reads a number as people write it; the spelling need not be that of documents.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">It is not one number; the message says why.</exception>
    public static DocumentNumber Read(string text) => Of(PatentNumber.Parse(text, null));

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out DocumentNumber? result)
    {
        Span<char> spelling = stackalloc char[PatentNumber.LongestSpelling];
        result = PatentNumber.TryParse(text, null, out var number) && number.TryFormat(spelling, out var written, default, null) && text.SequenceEqual(spelling[..written])
            ? new DocumentNumber(number)
            : null;
        return result is not null;
    }

    /// <summary>Compares by office, number and kind code.</summary>
    /// <param name="other">The other number; null comes first.</param>
    public int CompareTo(DocumentNumber? other) => other is null ? 1 : Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] DocumentNumber? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();

    /// <summary>The spelling that a document would take for a text that is a number in another one; null where it is none.</summary>
    internal static string? Suggest(string text) => PatentNumber.TryParse(text, null, out var number) ? number.ToString(null, null) : null;
}
