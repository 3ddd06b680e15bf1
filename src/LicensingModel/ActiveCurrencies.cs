using System.Collections.Frozen;

namespace LicensingModel;

/// <summary>
/// The currency codes in use, with the number of decimals of their smallest unit. Source: ISO 4217 list one, with amendments up to number 180
/// (1 January 2026): currencies, funds, precious metals and the codes for testing and for no currency; 178 in all.
/// </summary>
internal static class ActiveCurrencies
{
    private const string TwoDecimals = """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP
        CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD
        KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR
        PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU
        UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG
        """;

    private const string NoDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";

    private const string ThreeDecimals = "BHD IQD JOD KWD LYD OMR TND";

    private const string FourDecimals = "CLF UYW";

    private const string NotApplicable = "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX";

    /// <summary>Code to number of decimals; null where there is no smallest unit.</summary>
    internal static FrozenDictionary<string, int?> MinorUnits { get; } = With(TwoDecimals, 2)
        .Concat(With(NoDecimals, 0))
        .Concat(With(ThreeDecimals, 3))
        .Concat(With(FourDecimals, 4))
        .Concat(With(NotApplicable, null))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, int?>> With(string codes, int? minorUnits)
        => codes.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(code => KeyValuePair.Create(code, minorUnits));
}
