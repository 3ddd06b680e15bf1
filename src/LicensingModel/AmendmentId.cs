using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>Names an amendment of an agreement. Text that <see cref="Identifier{TSelf}"/> describes.</summary>
public sealed class AmendmentId : Identifier<AmendmentId>, IScalar<AmendmentId>
{
    private AmendmentId(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public static string Expectation => "an amendment id: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out AmendmentId? result)
    {
        result = IsWellFormed(text) ? new AmendmentId(text.ToString()) : null;
        return result is not null;
    }
}
