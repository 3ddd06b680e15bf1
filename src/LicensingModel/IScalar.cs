using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>
/// A value that is written as one piece of text and means something by itself: an id, a country, an amount of money.
/// A scalar is immutable, cannot be made invalid, compares by value, and its <see cref="object.ToString"/> is the text that
/// is written to a document. Culture never matters.
/// </summary>
/// <typeparam name="TSelf">The scalar type itself.</typeparam>
public interface IScalar<TSelf> : ISpanParsable<TSelf>, IEquatable<TSelf>
    where TSelf : class, IScalar<TSelf>
{
    /// <summary>What text the scalar is written as, with an example; it completes the sentence "expected …".</summary>
    static abstract string Expectation { get; }

    /// <summary>
    /// A regular expression (ECMA-262, anchored) that the text of every such scalar matches, for schemas and forms. What matches need not be one: no expression counts
    /// the days of February. <see cref="TryParse(ReadOnlySpan{char}, out TSelf)"/> decides.
    /// </summary>
    static abstract string Pattern { get; }

    /// <summary>Reads <paramref name="text"/> in the one spelling in which the scalar is written.</summary>
    /// <param name="text">The text, exactly as written; white space around it is not accepted.</param>
    /// <param name="result">The scalar, when the text is one.</param>
    /// <returns>Whether the text is such a scalar.</returns>
    static abstract bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out TSelf? result);
}
