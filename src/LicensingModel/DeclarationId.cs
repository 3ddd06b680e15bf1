using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>Names a declaration that patents are, or may be, essential to standards. Text that <see cref="Identifier{TSelf}"/> describes.</summary>
public sealed class DeclarationId : Identifier<DeclarationId>, IScalar<DeclarationId>
{
    private DeclarationId(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public static string Expectation => "a declaration id: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out DeclarationId? result)
    {
        result = IsWellFormed(text) ? new DeclarationId(text.ToString()) : null;
        return result is not null;
    }
}
