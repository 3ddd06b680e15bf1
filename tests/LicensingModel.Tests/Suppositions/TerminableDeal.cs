using LicensingModel.Agreements;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Suppositions;

/// <summary>A licence seen in full that takes effect at a closing which has not happened, ends when the licensee sues, and obliges to a payment.</summary>
internal static class TerminableDeal
{
    public const string Json = """
        {
          "schemaVersion": 1,
          "recordedThrough": "2020-12-31",
          "parties": [
            { "id": "alpha", "kind": "company", "name": { "en": "Alpha" } },
            { "id": "beta", "kind": "company", "name": { "en": "Beta" } },
            { "id": "gamma", "kind": "company", "name": { "en": "Gamma" } }
          ],
          "ownership": [{ "owner": "gamma", "owned": "beta", "share": "20%", "during": "../.." }],
          "patents": [
            {
              "id": "p1",
              "number": "EP1000001B1",
              "protection": [{ "country": "DE", "granted": "2010-01-01", "lastDayInForce": "2029-06-30" }],
              "holders": [{ "holders": ["alpha"], "during": "2009-01-01/.." }],
              "essentiality": []
            }
          ],
          "events": [{ "id": "closing", "name": { "en": "the Closing" }, "kind": "closing", "by": ["alpha"] }],
          "determinations": [{ "id": "material", "question": { "en": "Is the breach material?" } }],
          "agreements": [
            {
              "id": "license",
              "title": { "en": "Alpha–Beta licence" },
              "kind": "patentLicense",
              "completeness": "fullText",
              "parties": [{ "role": "licensor", "parties": ["alpha"] }, { "role": "licensee", "parties": ["beta"] }],
              "bindingEffect": "binding",
              "signed": "2015-01-01",
              "term": { "from": "2015-01-01", "until": "2029-12-31" },
              "provisions": [
                {
                  "id": "grant",
                  "clause": "§2.1",
                  "body": {
                    "kind": "patentGrant",
                    "effect": "license",
                    "grantors": { "parties": ["alpha"] },
                    "grantees": { "parties": ["beta"], "affiliates": { "control": ">50%", "directions": ["parents"] } },
                    "subject": { "kind": "listed", "patents": ["p1"] },
                    "acts": ["make", "sell"],
                    "products": { "kind": "allProducts" },
                    "territory": "worldwide",
                    "exclusivity": "nonExclusive"
                  }
                },
                {
                  "id": "later-grant",
                  "clause": "§2.2",
                  "term": { "from": { "kind": "event", "event": "closing" }, "until": "2029-12-31" },
                  "body": {
                    "kind": "patentGrant",
                    "effect": "license",
                    "grantors": { "parties": ["alpha"] },
                    "grantees": { "parties": ["gamma"], "affiliates": { "control": ">50%", "directions": [] } },
                    "subject": { "kind": "listed", "patents": ["p1"] },
                    "acts": ["make", "sell"],
                    "products": { "kind": "allProducts" },
                    "territory": "worldwide",
                    "exclusivity": "nonExclusive"
                  }
                },
                { "id": "defence", "clause": "§7", "body": { "kind": "effect", "consequence": "end", "trigger": { "kind": "happens", "what": "suit", "by": ["beta"] }, "targets": ["grant"] } },
                { "id": "fee", "clause": "§4", "body": { "kind": "payment", "form": "instalments", "payer": "beta", "payee": "alpha", "instalments": [{ "on": { "kind": "event", "event": "closing" }, "amount": "EUR 1000" }] } }
              ]
            }
          ]
        }
        """;

    /// <summary>Beta sues.</summary>
    public const string Suit = """{ "id": "suit", "name": { "en": "Beta sues Alpha" }, "kind": "suit", "by": ["beta"], "against": ["alpha"], "on": "2020-03-01" }""";

    public static LicensingDocument Document { get; } = LicensingJson.Read(Json).GetValueOrThrow();
}
