using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>
/// A currency by its ISO 4217 alphabetic code: three upper-case letters (<c>USD</c>). Any such code is kept, so that a withdrawn or future currency
/// loses nothing; <see cref="IsKnown"/> tells whether it is one in use. Compared ordinally by code.
/// </summary>
public sealed class Currency : Scalar<Currency>, IScalar<Currency>, IComparable<Currency>
{
    private Currency(string code)
    {
        Code = code;
        IsKnown = ActiveCurrencies.MinorUnits.TryGetValue(code, out var minorUnits);
        MinorUnits = minorUnits;
    }

    /// <inheritdoc/>
    public static string Expectation => "a currency: an ISO 4217 code of three upper-case letters, such as `USD`";

    /// <inheritdoc/>
    public static string Pattern => "^[A-Z]{3}$";

    /// <summary>The United States dollar, <c>USD</c>.</summary>
    public static Currency Usd { get; } = new("USD");

    /// <summary>The euro, <c>EUR</c>.</summary>
    public static Currency Eur { get; } = new("EUR");

    /// <summary>The Chinese yuan (renminbi), <c>CNY</c>.</summary>
    public static Currency Cny { get; } = new("CNY");

    /// <summary>The Japanese yen, <c>JPY</c>.</summary>
    public static Currency Jpy { get; } = new("JPY");

    /// <summary>The pound sterling, <c>GBP</c>.</summary>
    public static Currency Gbp { get; } = new("GBP");

    /// <summary>The South Korean won, <c>KRW</c>.</summary>
    public static Currency Krw { get; } = new("KRW");

    /// <summary>The three letters.</summary>
    public string Code { get; }

    /// <summary>
    /// Whether the code is in list one of ISO 4217 as it stood on 1 January 2026. The list also holds funds, precious metals, <c>XTS</c> (testing) and
    /// <c>XXX</c> (no currency); withdrawn codes such as <c>DEM</c> are not in it.
    /// </summary>
    public bool IsKnown { get; }

    /// <summary>
    /// How many decimals the smallest unit of the currency has: 2 for <c>USD</c>, 0 for <c>JPY</c>. Null where the code is not known or has no smallest
    /// unit (gold). Nothing in this library rounds to it.
    /// </summary>
    public int? MinorUnits { get; }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Currency? result)
    {
        result = IsWellFormed(text) ? new Currency(text.ToString()) : null;
        return result is not null;
    }

    /// <summary>Compares ordinally by code.</summary>
    /// <param name="other">The other currency; null comes first.</param>
    public int CompareTo(Currency? other) => string.CompareOrdinal(Code, other?.Code);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] Currency? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Code;

    private static bool IsWellFormed(ReadOnlySpan<char> text)
        => text.Length == 3 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]) && char.IsAsciiLetterUpper(text[2]);
}
