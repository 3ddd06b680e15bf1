using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>Names a right or asset other than a patent: a mark, a work, software. Text that <see cref="Identifier{TSelf}"/> describes.</summary>
public sealed class IntangibleId : Identifier<IntangibleId>, IScalar<IntangibleId>
{
    private IntangibleId(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public static string Expectation => "an intangible id: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out IntangibleId? result)
    {
        result = IsWellFormed(text) ? new IntangibleId(text.ToString()) : null;
        return result is not null;
    }
}
