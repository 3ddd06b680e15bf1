using LicensingModel.Patents.Numbers;

namespace LicensingModel.Tests.Patents.Numbers;

/// <summary>Random texts and mutations of real numbers: none may throw, and what is read must be read the same again from its wire text.</summary>
internal static class NumberFuzz
{
    private const string Alphabet = "0123456789012345678901234567890123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabc -/.,_()特願開平昭０１Ａ第号\u00a0\0\ud800";
    private const int MostReported = 20;

    private static readonly string[] Seeds =
    [
        "US 7,650,331 B1", "US20020066904A1", "US09/930,611", "USRE39998E1", "USD281167S", "EP07109822.2", "EP1000000B1", "EP20070109822", "WO0198623A1", "WO2006/113621 A3",
        "PCT/EP02/07746", "WO2007IB51010", "GB.0204635.W", "CN200410012345.5", "ZL95115608.X", "CN100998275A", "JP8-179521", "JPH08179521A", "特開平8-179521号公報", "JP2000-347427",
        "KR 10-2015-0124192 A", "KR Appl. 10-2014-0052345", "DE 10 2004 002000 A1", "DE3130619.5", "TWI234567B", "TW 098123456", "IN201917012345A", "IN 1234/DEL/2005",
        "AT A 967/94", "AU200042655B2", "BR PI0502229-8 A2", "GEP20053700B", "ITVR0020130124A", "MXPA05006297A", "MD.20050130.A.20050130", "ZA 2004/01234", "GB0408721.9",
        "SE 1101235-4", "CL 1234-2018", "EA012345B1", "U.S. Pat. No. 6,147,451",
    ];

    /// <summary>Reads so many texts.</summary>
    /// <returns>What is wrong; nothing where nothing is.</returns>
    public static IReadOnlyList<string> Run(int texts, int seed)
    {
        var random = new Random(seed);
        var offices = PatentOffice.All;
        List<string> wrong = [];
        for (var i = 0; i < texts && wrong.Count < MostReported; i++)
        {
            var text = random.Next(3) == 0 ? Random(random, offices) : Mutation(random);
            if (Check(text) is { } problem)
                wrong.Add(problem);
        }

        return wrong;
    }

    /// <summary>What is wrong with how a text is read; null where nothing is.</summary>
    public static string? Check(string text)
    {
        try
        {
            if (!PatentNumber.TryParse(text, out var number))
                return null;
            var written = number.ToString();
            if (written.Length == 0 || !PatentNumber.TryParse(written, out var again) || again != number)
                return $"`{text}` is read as `{written}`, which is not read as the same";
            foreach (var dialect in Enum.GetValues<NumberDialect>())
                _ = number.LosesIn(dialect);
            return number.Office is null || number.Number.Length == 0 || number.Type == PatentNumberType.Unspecified ? $"`{text}` is read as nothing" : null;
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return $"`{text}` throws {thrown}";
        }
    }

    private static string Random(Random random, ValueList<PatentOffice> offices)
    {
        var digits = Enumerable.Range(0, random.Next(1, 16)).Select(_ => random.Next(6) == 0 ? Alphabet[random.Next(Alphabet.Length)] : (char)('0' + random.Next(10)));
        return offices[random.Next(offices.Count)].Value + (random.Next(3) == 0 ? " " : "") + string.Concat(digits) + (random.Next(2) == 0 ? "A1" : "");
    }

    private static string Mutation(Random random)
    {
        var text = Seeds[random.Next(Seeds.Length)].ToList();
        for (var turns = random.Next(1, 5); turns > 0; turns--)
        {
            var at = random.Next(text.Count + 1);
            var other = Seeds[random.Next(Seeds.Length)];
            switch (random.Next(4))
            {
                case 0: text.Insert(at, Alphabet[random.Next(Alphabet.Length)]); break;
                case 1 when at < text.Count: text.RemoveAt(at); break;
                case 2 when at < text.Count: text[at] = Alphabet[random.Next(Alphabet.Length)]; break;
                default: text.InsertRange(at, other.Skip(random.Next(other.Length)).Take(4)); break;
            }
        }

        return string.Concat(text);
    }
}
