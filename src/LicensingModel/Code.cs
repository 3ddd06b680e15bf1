using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>
/// A word from an open vocabulary: the library knows some words and what they mean, and keeps any other as it came, so that a document written
/// for a later version, or in a house's own terms, loses nothing. Written in camel case: a lower-case letter, then up to 63 letters, digits, or
/// <c>-</c>, <c>.</c> and <c>:</c> between them (<c>acme:smartGlasses</c>). Compared ordinally.
/// </summary>
/// <typeparam name="TSelf">The vocabulary.</typeparam>
public abstract class Code<TSelf> : Scalar<TSelf>, IComparable<TSelf>, IVisitable
    where TSelf : Code<TSelf>, IScalar<TSelf>, ICode<TSelf>
{
    private protected const string Form = "a lower-case letter, then letters, digits, `-`, `.` or `:`, at most 64 in all";

    private protected Code(string value, bool isKnown)
    {
        Value = value;
        IsKnown = isKnown;
    }

    /// <inheritdoc cref="IScalar{TSelf}.Pattern"/>
    public static string Pattern => "^[a-z]([A-Za-z0-9.:-]{0,62}[A-Za-z0-9])?$";

    /// <summary>The word.</summary>
    public string Value { get; }

    /// <summary>Whether this version of the library knows what the word means. What it does not know it keeps, diagnoses, and treats as unknown.</summary>
    public bool IsKnown { get; }

    /// <summary>Compares ordinally by word.</summary>
    /// <param name="other">The other word; null comes first.</param>
    public int CompareTo(TSelf? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    public sealed override bool Equals([NotNullWhen(true)] TSelf? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public sealed override string ToString() => Value;

    void IVisitable.Accept(ModelVisitor visitor) => visitor.VisitCode((TSelf)this);

    private protected static bool TryRead(ReadOnlySpan<char> text, Func<string, TSelf> unknown, [NotNullWhen(true)] out TSelf? result)
    {
        foreach (var known in TSelf.Known)
        {
            if (text.SequenceEqual(known.Value))
            {
                result = known;
                return true;
            }
        }

        result = IsWellFormed(text) ? unknown(text.ToString()) : null;
        return result is not null;
    }

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 64 || !char.IsAsciiLetterLower(text[0]) || !char.IsAsciiLetterOrDigit(text[^1]))
            return false;

        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '.' or ':'))
                return false;
        }

        return true;
    }
}
