using LicensingModel.Agreements;
using LicensingModel.Royalties;
using LicensingModel.Royalties.Rates;
using LicensingModel.Royalties.Statements;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Royalties;

/// <summary>Statements over small schedules and reports.</summary>
internal static class Reckoning
{
    /// <summary>A document with one payment that has this schedule, in US dollars.</summary>
    internal static LicensingDocument Document(string schedule, string completeness = "fullText", string term = "\"from\": \"1990-01-01\", \"until\": { \"kind\": \"never\" }", string others = "")
        => LicensingJson.Read($$"""
            {
              "schemaVersion": 1,
              "recordedThrough": "2026-11-21",
              "parties": [{ "id": "alpha", "kind": "company", "name": { "en": "Alpha" } }, { "id": "beta", "kind": "company", "name": { "en": "Beta" } }],
              "products": [{ "id": "phone", "name": { "en": "Phones" } }, { "id": "folding", "name": { "en": "Folding phones" }, "within": "phone" }, { "id": "watch", "name": { "en": "Watches" } }],
              "agreements": [{ "id": "a", "title": { "en": "A" }, "kind": "patentLicense", "completeness": "{{completeness}}", "bindingEffect": "binding", "term": { {{term}} }, "provisions": [{{others}}{ "id": "p", "clause": "4.1", "body": { "kind": "payment", "payer": "beta", "payee": "alpha", "royalty": {{schedule}} } }] }]
            }
            """).GetValueOrThrow();

    /// <summary>A schedule of one line with these steps.</summary>
    internal static string Line(string steps, string rest = "") => $$"""{ "currency": "USD", "every": "quarter", "lines": [{ "name": "l", "steps": [{{steps}}] }]{{rest}} }""";

    internal static RoyaltyStatement Of(string schedule, string report, RoyaltyLedger? prior = null, string rates = "date,from,to,rate", string completeness = "fullText", string term = "\"from\": \"1990-01-01\", \"until\": { \"kind\": \"never\" }", string references = "date,name,value")
        => Document(schedule, completeness, term).Royalties(new RoyaltyRequest { References = ReferenceFigures.Read(new StringReader(references.Replace('|', '\n'))), Agreement = AgreementId.Parse("a"), Prior = prior ?? RoyaltyLedger.Empty, Rates = ExchangeRates.Read(new StringReader(rates)) }, new StringReader(report.Replace('|', '\n')));

    /// <summary>The totals in a few signs: sums, and for what is not known the first term for which it is not.</summary>
    internal static string Due(this RoyaltyStatement statement)
        => string.Join(' ', statement.Totals.Select(static total => total.Amount is { } amount ? $"{total.Currency} {ExactDecimal.Format(amount)}" : $"? {total.Unknown[0].Term}"));
}
