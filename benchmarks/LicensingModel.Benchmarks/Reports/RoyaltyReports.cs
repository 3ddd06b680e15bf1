using System.Diagnostics;
using System.Globalization;
using LicensingModel.Agreements;
using LicensingModel.Royalties;
using LicensingModel.Serialization;

namespace LicensingModel.Benchmarks.Reports;

/// <summary>Statements over reports of sales of ten thousand rows and more, beside a loop written by hand over the same rows, and the most memory that the process had.</summary>
internal static class RoyaltyReports
{
    private const string Document = """
        {
          "schemaVersion": 1,
          "recordedThrough": "2026-11-21",
          "parties": [{ "id": "alpha", "kind": "company", "name": { "en": "Alpha" } }, { "id": "beta", "kind": "company", "name": { "en": "Beta" } }],
          "products": [{ "id": "phone", "name": { "en": "Phones" } }, { "id": "folding", "name": { "en": "Folding phones" }, "within": "phone" }, { "id": "watch", "name": { "en": "Watches" } }],
          "agreements": [{
            "id": "a", "title": { "en": "A" }, "kind": "patentLicense", "completeness": "fullText", "bindingEffect": "binding", "term": { "from": "1990-01-01", "until": { "kind": "never" } },
            "provisions": [{ "id": "p", "clause": "4.1", "body": { "kind": "payment", "payer": "beta", "payee": "alpha", "royalty": {
              "currency": "USD", "every": "quarter", "rounding": { "decimals": 2, "manner": "halfUp" },
              "lines": [{ "name": "devices", "steps": [
                { "kind": "base", "measure": "sales" },
                { "kind": "limit", "floor": [{ "amount": "USD 60" }], "cap": [{ "amount": "USD 200" }], "per": ["unit"] },
                { "kind": "rate", "rate": { "kind": "percent", "rate": "0.6%" } },
                { "kind": "limit", "cap": [{ "amount": "USD 5000000000" }], "over": "year" }
              ] }]
            } } }]
          }]
        }
        """;

    internal static void Run(int most)
    {
        var document = LicensingJson.Read(Document).GetValueOrThrow();
        Check();
        Console.WriteLine("| rows | statement, ns a row | by hand, ns a row | making the rows alone, ns a row | ratio without making them | growth for each row | most memory so far |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        double? first = null;
        for (var rows = 10_000; rows <= most; rows *= 10)
        {
            var (statement, hand, alone) = (double.MaxValue, double.MaxValue, double.MaxValue);
            for (var round = 0; round < Math.Clamp(3_000_000 / rows, 1, 20); round++)
            {
                statement = Math.Min(statement, Seconds(rows, () => Due(document, rows)));
                hand = Math.Min(hand, Seconds(rows, () => ByHand(rows)));
                alone = Math.Min(alone, Seconds(rows, () => Drain(rows)));
            }

            first ??= statement - alone;
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {rows:N0} | {statement * 1e9:0} | {hand * 1e9:0} | {alone * 1e9:0} | {(statement - alone) / (hand - alone):0.0} | {(statement - alone) / first:0.00} | {process.PeakWorkingSet64 / 1e6:0} MB |"));
        }
    }

    /// <summary>Only makes and decodes the rows.</summary>
    private static void Drain(int rows)
    {
        using var report = SalesText.Of(rows);
        var buffer = new char[32_768];
        while (report.Read(buffer, 0, buffer.Length) > 0)
        {
            // It is read and not looked at.
        }
    }

    /// <summary>Both come to the same, before anything is timed; and both are warm.</summary>
    internal static void Check()
    {
        var document = LicensingJson.Read(Document).GetValueOrThrow();
        for (var rows = 100; rows <= 5_000; rows += 700)
        {
            using var report = SalesText.Of(rows);
            if (Due(document, rows) != HandWrittenLoop.Due(report))
                throw new InvalidOperationException("The loop by hand reckons something else.");
        }
    }

    private static decimal ByHand(int rows)
    {
        using var report = SalesText.Of(rows);
        return HandWrittenLoop.Due(report);
    }

    private static decimal? Due(LicensingDocument document, int rows)
    {
        using var report = SalesText.Of(rows);
        var statement = document.Royalties(new RoyaltyRequest { Agreement = AgreementId.Parse("a") }, report);
        return statement.Totals[0].Amount is { } due && statement.Rows == rows && statement.LeftOut.Count == 0 ? due : throw new InvalidOperationException("The statement is not whole.");
    }

    /// <summary>The time of the processor, whatever else the machine does.</summary>
    private static double Seconds(int rows, Action run)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        run();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds / rows;
    }
}
