using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>
/// A name by which one thing in a document is referred to from elsewhere: 1 to 128 ASCII letters, digits and
/// <c>. _ ~ - / : # @ +</c>, beginning with a letter or digit. Ids of different kinds are different types, so that a party can never stand where an
/// agreement is meant. Compared ordinally, case matters.
/// </summary>
/// <typeparam name="TSelf">The id type itself.</typeparam>
public abstract class Identifier<TSelf> : Scalar<TSelf>, IComparable<TSelf>, IVisitable, IRewritable
    where TSelf : Identifier<TSelf>, IScalar<TSelf>
{
    /// <summary>The longest id, in characters.</summary>
    public const int MaximumLength = 128;

    private protected const string Form = "1 to 128 letters, digits or any of `. _ ~ - / : # @ +`, beginning with a letter or digit";

    private protected Identifier(string value) => Value = value;

    /// <inheritdoc cref="IScalar{TSelf}.Pattern"/>
    public static string Pattern => "^[A-Za-z0-9][A-Za-z0-9._~/:#@+-]{0,127}$";

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>Compares ordinally by text.</summary>
    /// <param name="other">The other id; null comes first.</param>
    public int CompareTo(TSelf? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    public sealed override bool Equals([NotNullWhen(true)] TSelf? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public sealed override string ToString() => Value;

    void IVisitable.Accept(ModelVisitor visitor) => visitor.VisitReference((TSelf)this);

    object IRewritable.Rewrite(ModelRewriter rewriter) => rewriter.Id((TSelf)this);

    private protected static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaximumLength || !char.IsAsciiLetterOrDigit(text[0]))
            return false;

        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && !"._~-/:#@+".Contains(character, StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
