using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>Names an agreement. Text that <see cref="Identifier{TSelf}"/> describes.</summary>
public sealed class AgreementId : Identifier<AgreementId>, IScalar<AgreementId>
{
    private AgreementId(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public static string Expectation => "an agreement id: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out AgreementId? result)
    {
        result = IsWellFormed(text) ? new AgreementId(text.ToString()) : null;
        return result is not null;
    }
}
