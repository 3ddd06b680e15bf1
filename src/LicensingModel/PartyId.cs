using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>Names a party: a company, person, body or open class of parties. Text that <see cref="Identifier{TSelf}"/> describes.</summary>
public sealed class PartyId : Identifier<PartyId>, IScalar<PartyId>
{
    private PartyId(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public static string Expectation => "a party id: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PartyId? result)
    {
        result = IsWellFormed(text) ? new PartyId(text.ToString()) : null;
        return result is not null;
    }
}
