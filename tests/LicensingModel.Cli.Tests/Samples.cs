namespace LicensingModel.Cli.Tests;

/// <summary>Small documents and questions.</summary>
internal static class Samples
{
    /// <summary>A licence of one patent to one party for one product, seen in full.</summary>
    public const string License = """
        {
          "schemaVersion": 1,
          "recordedThrough": "2020-12-31",
          "parties": [
            { "id": "alpha", "kind": "company", "name": { "en": "Alpha", "fr": "Alpha SA" } },
            { "id": "beta", "kind": "company", "name": { "en": "Beta" } },
            { "id": "gamma", "kind": "company", "name": { "en": "Gamma" } }
          ],
          "products": [{ "id": "phones", "name": { "en": "phones", "fr": "téléphones" } }],
          "patents": [
            {
              "id": "p1",
              "number": "EP1000001B1",
              "protection": [{ "country": "DE", "granted": "2010-01-01", "lastDayInForce": "2025-06-30" }],
              "holders": [{ "holders": ["alpha"], "during": "2009-01-01/.." }],
              "essentiality": []
            }
          ],
          "agreements": [
            {
              "id": "license",
              "title": { "en": "Alpha–Beta licence" },
              "kind": "patentLicense",
              "completeness": "fullText",
              "parties": [
                { "role": "licensor", "parties": ["alpha"] },
                { "role": "licensee", "parties": ["beta"] }
              ],
              "bindingEffect": "binding",
              "signed": "2015-01-01",
              "term": { "from": "2015-01-01", "until": "2019-12-31" },
              "provisions": [
                {
                  "id": "grant",
                  "clause": "§2.1",
                  "body": {
                    "kind": "patentGrant",
                    "effect": "license",
                    "grantors": { "parties": ["alpha"] },
                    "grantees": { "parties": ["beta"], "affiliates": { "control": ">50%", "directions": [] } },
                    "subject": { "kind": "listed", "patents": ["p1"] },
                    "acts": ["make", "sell"],
                    "products": { "kind": "categories", "categories": ["phones"] },
                    "territory": "worldwide",
                    "exclusivity": "nonExclusive"
                  }
                }
              ]
            }
          ]
        }
        """;

    public const string Parties = """
        {
          "schemaVersion": 1,
          "parties": [{ "id": "alpha", "kind": "company", "name": { "en": "Alpha" } }]
        }
        """;

    public const string Deal = """
        {
          "schemaVersion": 1,
          "recordedThrough": "2020-12-31",
          "parties": [{ "id": "beta", "kind": "company", "name": { "en": "Beta" } }],
          "agreements": [
            {
              "id": "deal",
              "title": { "en": "Deal" },
              "kind": "patentLicense",
              "completeness": "press",
              "parties": [{ "role": "party", "parties": ["alpha", "beta"] }]
            }
          ]
        }
        """;
}
