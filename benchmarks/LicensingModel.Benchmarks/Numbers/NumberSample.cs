using LicensingModel.Patents.Numbers;

namespace LicensingModel.Benchmarks.Numbers;

/// <summary>Numbers as portfolios hold them: the large offices most often, spelled compactly and with separators. Both peers read all of them.</summary>
internal static class NumberSample
{
    private static readonly string[] Forms =
    [
        "US{0:0000000}B2", "US 7,{0:000},331 B1", "US2002{0:0000000}A1", "US 2007/{0:0000000} A1", "US09/{0:000000}", "USD{0:000000}S", "EP{0:0000000}B1", "EP 1 {0:000} 321 A1",
        "WO2006{0:000000}A3", "WO 99/1{0:0000}", "PCT/EP2002/{0:000000}", "CN1{0:00000000}A", "CN 10{0:0000000} B", "JPH08{0:000000}A", "JP2000-{0:000000} A", "JP3{0:000000}B2",
        "KR 10-2015-{0:0000000} A", "KR2015{0:0000000}A", "DE 10 2004 {0:000000} A1", "DE1{0:0000000}B4", "GB2{0:000000}A", "FR2{0:000000}B1", "TWI{0:000000}B", "IN201917{0:000000}A",
        "CA2{0:000000}A1", "AU2003{0:000000}B2", "BRPI{0:0000000}A2", "RU2{0:000000}C2",
    ];

    internal static string[] Texts { get; } = Make();

    /// <summary>Both peers read the whole sample, as the same office and kind code.</summary>
    internal static void Check()
    {
        foreach (var text in Texts)
        {
            var expected = NumberExpressions.Read(text) ?? throw new InvalidOperationException($"The expressions do not read `{text}`.");
            if (!PatentNumber.TryParse(text, out var number))
                throw new InvalidOperationException(PatentNumberReading.Of(text).Message);
            if (number.Office!.Value != expected.Office || number.Kind.ToString() != expected.Kind)
                throw new InvalidOperationException($"`{text}` is `{number}` and `{expected}`.");
        }
    }

    private static string[] Make()
    {
        var random = new Random(20261121);
        return [.. Enumerable.Range(0, 1024).Select(i =>
        {
            var form = Forms[i % Forms.Length];
            var width = form.IndexOf('}', StringComparison.Ordinal) - form.IndexOf(':', StringComparison.Ordinal) - 1;
            return string.Format(System.Globalization.CultureInfo.InvariantCulture, form, random.Next((int)Math.Pow(10, width - 1), (int)Math.Pow(10, width)));
        })];
    }
}
