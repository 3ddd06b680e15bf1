using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>
/// What all scalars share: the parsing members that follow from <see cref="IScalar{TSelf}.TryParse(ReadOnlySpan{char}, out TSelf)"/>, and
/// equality.
/// </summary>
/// <typeparam name="TSelf">The scalar type itself.</typeparam>
public abstract class Scalar<TSelf> : IEquatable<TSelf>
    where TSelf : Scalar<TSelf>, IScalar<TSelf>
{
    private protected Scalar()
    {
    }

    /// <summary>Reads <paramref name="text"/>, refusing what is not such a scalar.</summary>
    /// <param name="text">The text, exactly as written to a document.</param>
    /// <returns>The scalar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such a scalar; the message says what was expected.</exception>
    public static TSelf Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text, exactly as written to a document.</param>
    /// <param name="provider">Ignored: culture never matters.</param>
    public static TSelf Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text, exactly as written to a document.</param>
    /// <param name="provider">Ignored: culture never matters.</param>
    public static TSelf Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TSelf.TryParse(s, out var result)
            ? result
            : throw new FormatException($"`{s}` is not {TSelf.Expectation}.");

    /// <summary>Reads <paramref name="text"/>, if it is such a scalar.</summary>
    /// <param name="text">The text; null is not a scalar.</param>
    /// <param name="result">The scalar, when the text is one.</param>
    /// <returns>Whether the text is such a scalar.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TSelf? result)
    {
        result = null;
        return text is not null && TSelf.TryParse(text.AsSpan(), out result);
    }

    /// <inheritdoc cref="TryParse(string?, out TSelf)"/>
    /// <param name="s">The text; null is not a scalar.</param>
    /// <param name="provider">Ignored: culture never matters.</param>
    /// <param name="result">The scalar, when the text is one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result)
        => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out TSelf)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: culture never matters.</param>
    /// <param name="result">The scalar, when the text is one.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result)
        => TSelf.TryParse(s, out result);

    /// <summary>Whether both are the same value or both are null.</summary>
    public static bool operator ==(Scalar<TSelf>? left, Scalar<TSelf>? right)
        => left is null ? right is null : left.Equals((object?)right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Scalar<TSelf>? left, Scalar<TSelf>? right) => !(left == right);

    /// <inheritdoc/>
    public abstract bool Equals(TSelf? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>The text that is written to a document.</summary>
    public abstract override string ToString();
}
