using LicensingModel.Agreements;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Interchange;

/// <summary>A licence seen in full, about which definite things can be said, and a second agreement of which little is known.</summary>
internal static class SmallDeal
{
    public const string Json = """
        {
          "schemaVersion": 1,
          "recordedThrough": "2020-12-31",
          "parties": [
            { "id": "alpha", "kind": "company", "name": { "en": "Alpha Ltd", "fr": "Alpha SA" } },
            { "id": "beta", "kind": "company", "name": { "en": "Beta Inc" } },
            { "id": "gamma", "kind": "company", "name": { "en": "Gamma" } }
          ],
          "standards": [{ "id": "radio", "name": { "en": "radio standards" } }],
          "products": [
            { "id": "phones", "name": { "en": "phones", "fr": "téléphones" } },
            { "id": "cars", "name": { "en": "cars" } }
          ],
          "patents": [
            {
              "id": "p1",
              "number": "EP1000001B1",
              "protection": [{ "country": "DE", "granted": "2010-01-01", "lastDayInForce": "2025-06-30" }],
              "holders": [{ "holders": ["alpha"], "during": "2009-01-01/.." }],
              "essentiality": []
            }
          ],
          "sources": [
            { "id": "text", "kind": "contractText", "language": "en", "published": "2015-01-05" },
            { "id": "report", "kind": "newsReport", "publisher": { "en": "The Report" }, "language": "fr", "published": "2015-01-06" }
          ],
          "agreements": [
            {
              "id": "license",
              "title": { "en": "Alpha–Beta licence", "fr": "Licence Alpha–Beta" },
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
                    "grantees": { "parties": ["beta"], "affiliates": { "control": ">50%", "directions": ["subsidiaries"] } },
                    "subject": { "kind": "listed", "patents": ["p1"] },
                    "acts": ["make", "sell"],
                    "products": { "kind": "categories", "categories": ["phones"] },
                    "territory": "worldwide",
                    "exclusivity": "nonExclusive"
                  }
                },
                {
                  "id": "fee",
                  "clause": "§4",
                  "body": {
                    "kind": "payment",
                    "payer": "beta",
                    "payee": "alpha",
                    "amount": {
                      "state": "redacted",
                      "claims": [{ "source": "text", "clause": "§4" }]
                    },
                    "for": ["grant"]
                  }
                }
              ]
            },
            {
              "id": "talks",
              "title": { "en": "Talks of Alpha and Gamma" },
              "kind": "memorandumOfUnderstanding",
              "completeness": "press",
              "parties": [{ "role": "party", "parties": ["alpha", "gamma"] }],
              "bindingEffect": "nonBinding",
              "announced": "2016-05-01",
              "provisions": [
                {
                  "id": "supply",
                  "body": {
                    "kind": "duty",
                    "modality": "shallDiscuss",
                    "action": "supply",
                    "direction": {
                      "state": "contested",
                      "claims": [
                        { "source": "text", "value": { "from": "alpha", "to": "gamma" }, "quotation": { "language": "en", "text": "Alpha supplies Gamma" } },
                        { "source": "report", "value": { "from": "gamma", "to": "alpha" }, "quotation": { "language": "fr", "text": "Gamma fournira Alpha" } }
                      ]
                    }
                  }
                }
              ]
            }
          ]
        }
        """;

    public static LicensingDocument Document { get; } = LicensingJson.Read(Json).GetValueOrThrow();
}
