using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>Names a provision; unique within the whole document, so that a decision can cite it alone. Text that <see cref="Identifier{TSelf}"/> describes.</summary>
public sealed class ProvisionId : Identifier<ProvisionId>, IScalar<ProvisionId>
{
    private ProvisionId(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public static string Expectation => "a provision id: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ProvisionId? result)
    {
        result = IsWellFormed(text) ? new ProvisionId(text.ToString()) : null;
        return result is not null;
    }
}
