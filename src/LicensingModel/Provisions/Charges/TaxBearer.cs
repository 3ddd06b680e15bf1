using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Charges;

/// <summary>Who bears a tax that is withheld. An open vocabulary: an unknown word is kept.</summary>
public sealed class TaxBearer : Code<TaxBearer>, IScalar<TaxBearer>, ICode<TaxBearer>
{
    private TaxBearer(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Who is paid: what is withheld is taken off. Written <c>payee</c>.</summary>
    public static TaxBearer Payee { get; } = new("payee", true);

    /// <summary>Who pays: the sum is increased so that what is left behind the tax is what is owed. Written <c>payer</c>.</summary>
    public static TaxBearer Payer { get; } = new("payer", true);

    /// <inheritdoc/>
    public static ValueList<TaxBearer> Known { get; } =
    [
        Payee,
        Payer,
    ];

    /// <inheritdoc/>
    public static string Expectation => "who bears a tax: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out TaxBearer? result)
        => TryRead(text, static word => new TaxBearer(word), out result);
}
