using LicensingModel.Agreements;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Rendering;

/// <summary>A document with a provision of every kind, terms in every state, and sources that agree, differ and conflict.</summary>
internal static class EveryProvision
{
    private const string Json = """
        {
          "schemaVersion": 1,
          "parties": [
            { "id": "a", "kind": "company", "name": { "en": "Alpha" } },
            { "id": "b", "kind": "company", "name": { "en": "Beta" } }
          ],
          "standards": [{ "id": "radio", "name": { "en": "radio" } }],
          "portfolioCounts": [
            {
              "holder": "a",
              "unit": "grants",
              "count": {
                "state": "stated",
                "value": { "number": 1887, "precision": "about" },
                "claims": [{ "source": "post", "value": { "number": 1887, "precision": "about" } }, { "source": "filing", "value": { "number": 1887, "precision": "about" } }]
              },
              "territory": "worldwide except CN",
              "asOf": "2017-07-05"
            }
          ],
          "sources": [
            { "id": "post", "kind": "newsReport", "publisher": { "en": "The Post" }, "title": { "en": "A deal" }, "language": "en", "published": "2017-07-05", "reference": "https://example.org/deal" },
            { "id": "copy", "kind": "newsReport", "publisher": { "fr": "La Copie" }, "language": "fr", "reliesOn": ["post"] },
            { "id": "filing", "kind": "filing", "language": "en" },
            { "id": "gossip", "kind": "rumour", "language": "vi" }
          ],
          "agreements": [
            {
              "id": "all",
              "title": { "en": "All kinds" },
              "kind": "acme:frameworkDeal",
              "completeness": "extracts",
              "parties": [{ "role": "licensor", "parties": ["a"] }, { "role": "licensee", "parties": ["b"] }],
              "announced": "2017-07-05",
              "status": [
                { "status": "rumoured", "claims": [{ "source": "gossip", "stance": "reportsAsRumour" }] },
                { "status": "denied", "on": "2017-07-01", "claims": [{ "source": "post", "stance": "denies", "quotation": { "language": "en", "text": "There is no deal" } }] }
              ],
              "odd": true,
              "provisions": [
                {
                  "id": "license",
                  "clause": "§1",
                  "term": { "from": "2017-07-05", "until": { "kind": "offset", "from": { "kind": "unstated" }, "period": "P5Y", "direction": "after" }, "atLeast": "P2Y" },
                  "body": {
                    "kind": "patentGrant",
                    "effect": "license",
                    "grantors": { "parties": ["a"], "affiliates": { "control": ">50%", "directions": ["subsidiaries"] } },
                    "grantees": { "parties": ["b"] },
                    "subject": {
                      "state": "contested",
                      "claims": [
                        { "source": "post", "value": { "kind": "ownedBy", "owners": { "parties": ["a"] } } },
                        { "source": "filing", "value": { "kind": "allOf", "scopes": [{ "kind": "ownedBy", "owners": { "parties": ["a"] } }, { "kind": "essentialTo", "standards": ["radio"] }] } }
                      ]
                    },
                    "acts": ["make", "sell"],
                    "products": { "state": "redacted" },
                    "territory": "worldwide",
                    "confinedIn": ["acts", "territory"],
                    "exclusivity": { "state": "undisclosed", "claims": [{ "source": "copy", "quotation": { "language": "fr", "text": "sans plus de détails" } }, { "source": "post" }] }
                  },
                  "claims": [{ "source": "post" }]
                },
                { "id": "covenant", "bindingEffect": "nonBinding", "body": { "kind": "patentGrant", "effect": "covenantNotToSue", "grantors": { "parties": ["b"] }, "grantees": { "parties": ["a"] } } },
                { "id": "tie", "body": { "kind": "reciprocity", "form": "crossLicense", "legs": ["license", "covenant"], "mutuality": "mutual" } },
                { "id": "transfer", "body": { "kind": "patentTransfer", "from": "a", "to": "b", "count": { "number": 12 }, "closing": "2017-12-31" } },
                { "id": "fee", "body": { "kind": "payment", "payer": "b", "payee": "a", "amount": "USD 1000000", "for": ["license"] } },
                { "id": "work", "body": { "kind": "collaborationScope", "participants": ["a", "b"], "topics": ["internetOfThings", "cloud"], "depth": "explore" } },
                { "id": "supply", "body": { "kind": "duty", "modality": "must", "action": "supply", "direction": { "from": "a", "to": "b" }, "object": { "en": "equipment" } } },
                { "id": "law", "body": { "kind": "generalTerm", "topic": "governingLaw", "text": { "state": "unstated" } } },
                { "id": "future", "body": { "kind": "option", "bearsOn": "mayGrant" } }
              ]
            }
          ]
        }
        """;

    public static LicensingDocument Document { get; } = LicensingJson.Read(Json).GetValueOrThrow();
}
