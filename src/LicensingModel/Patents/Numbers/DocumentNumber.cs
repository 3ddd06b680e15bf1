using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Patents.Numbers;

/// <summary>Placeholder until the number grammar is merged.</summary>
public sealed class DocumentNumber : Scalar<DocumentNumber>, IScalar<DocumentNumber>, IComparable<DocumentNumber>
{
    private readonly string _text;

    private DocumentNumber(string text) => _text = text;

    /// <inheritdoc/>
    public static string Expectation => "the number of a patent document, such as `US7650331B1`";

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out DocumentNumber? result)
    {
        result = text.Length is > 2 and < 100 && !text.ContainsAny(" \r\n\t") ? new DocumentNumber(text.ToString()) : null;
        return result is not null;
    }

    /// <summary>Compares ordinally by text.</summary>
    /// <param name="other">The other number; null comes first.</param>
    public int CompareTo(DocumentNumber? other) => string.CompareOrdinal(_text, other?._text);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] DocumentNumber? other) => other is not null && other._text == _text;

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _text;
}
