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
            { "id": "b", "kind": "company", "name": { "en": "Beta" } },
            { "id": "net", "kind": "openClass", "name": { "en": "the network" } }
          ],
          "memberships": [{ "class": "net", "member": "b", "during": "2019-01-01/..", "claims": [{ "source": "post" }] }],
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
          "products": [{ "id": "phones", "name": { "en": "phones" } }],
          "intangibles": [{ "id": "mark", "kind": "mark", "name": { "en": "ALPHA" }, "holders": [{ "holders": ["a"], "during": "1998-05-01/.." }] }],
          "events": [
            { "id": "suit", "name": { "en": "Alpha v. Beta" }, "kind": "suit", "by": ["a"], "against": ["b"], "agreements": ["all"], "on": "2018-03-02", "claims": [{ "source": "post" }] },
            { "id": "sale", "name": { "en": "the sale" } }
          ],
          "determinations": [
            { "id": "evolved", "question": { "en": "Is it a natural evolution?" }, "finding": "yes", "by": { "en": "the arbitrators" }, "on": "2019-05-01", "about": ["license"], "products": ["phones"] }
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
              "languages": ["en", "fr"],
              "governingLaw": "US-NY",
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
                {
                  "id": "rich",
                  "clause": "§3",
                  "condition": { "kind": "allOf", "conditions": [{ "kind": "after", "event": "sale" }, { "kind": "complies", "by": ["b"], "provisions": ["fee"] }] },
                  "survival": { "extent": "capturedPatents", "period": "P3Y" },
                  "body": {
                    "kind": "patentGrant",
                    "effect": "license",
                    "grantors": { "parties": ["a"] },
                    "grantees": {
                      "parties": ["b"],
                      "affiliates": {
                        "control": ">=50%",
                        "directions": ["subsidiaries"],
                        "chain": "multiplied",
                        "membership": "asOfDate",
                        "asOf": "2018-01-01",
                        "included": ["net"],
                        "excluded": ["a"],
                        "onLeaving": "endsAfterTail",
                        "tail": "P1Y",
                        "acquirers": "excluded"
                      }
                    },
                    "subject": {
                      "kind": "anyOf",
                      "scopes": [
                        { "kind": "ownedBy", "owners": { "parties": ["a"] }, "holding": ["owned", "licensable"], "during": { "until": "2022-12-31" } },
                        { "kind": "byDate", "event": "firstFiled", "from": "2010-01-01", "until": "2017-07-05" },
                        { "kind": "classified", "scheme": "cpc", "prefixes": ["H04W"] },
                        { "kind": "usedIn", "business": { "en": "the Handset Business" } }
                      ]
                    },
                    "products": { "kind": "allOf", "scopes": [{ "kind": "categories", "categories": ["phones"] }, { "kind": "underBrand", "marks": ["mark"] }] },
                    "quantity": { "maximum": { "number": 1000000 }, "unit": { "en": "handsets" }, "every": "P1Y" },
                    "exclusivity": "sole",
                    "exclusivityChanges": [{ "from": "2020-01-01", "becomes": "nonExclusive" }],
                    "sublicensing": { "rule": "listedClasses", "to": ["affiliates", "contractors"], "tiers": { "number": 1 } },
                    "haveMade": { "rule": "conditional", "condition": { "kind": "described", "description": { "en": "to its own designs" } } },
                    "transferability": ["withBusiness", "withConsent"],
                    "revocability": "irrevocableExceptAsStated",
                    "passThrough": { "to": ["customers"], "condition": { "kind": "forActs", "acts": ["use"], "condition": { "kind": "determined", "determination": "evolved" } } }
                  }
                },
                { "id": "brand", "body": { "kind": "rightGrant", "effect": "license", "grantors": { "parties": ["a"] }, "grantees": { "parties": ["b"] }, "subject": { "kind": "listed", "intangibles": ["mark"] } } },
                { "id": "passing", "body": { "kind": "rightTransfer", "from": "a", "to": "b", "subject": { "kind": "ofKind", "kinds": ["software"] }, "pastDamages": "included", "encumbrances": "mustBind", "fallback": "brand" } },
                { "id": "defence", "body": { "kind": "effect", "consequence": "end", "targets": ["license"], "trigger": { "kind": "happens", "what": "suit", "by": ["a"], "against": ["b"] }, "exceptions": { "en": "counterclaims" } } },
                {
                  "id": "exit",
                  "body": {
                    "kind": "effect",
                    "consequence": "terminable",
                    "electors": ["b"],
                    "trigger": { "state": "stated", "value": { "kind": "happens", "what": "nonPayment", "by": ["a"] }, "claims": [{ "source": "filing", "clause": "§8" }] },
                    "notice": "P30D",
                    "cure": "P60D"
                  }
                },
                { "id": "thaw", "body": { "kind": "effect", "consequence": "convert", "targets": ["rich"], "trigger": { "state": "redacted" }, "becomes": "nonExclusive", "replacements": ["brand"] } },
                { "id": "tie", "body": { "kind": "reciprocity", "form": "crossLicense", "legs": ["license", "covenant"], "mutuality": "mutual" } },
                { "id": "transfer", "body": { "kind": "patentTransfer", "from": "a", "to": "b", "count": { "number": 12 }, "closing": "2017-12-31" } },
                { "id": "fee", "body": { "kind": "payment", "payer": "b", "payee": "a", "amount": "USD 1000000", "for": ["license"] } },
                {
                  "id": "parts",
                  "body": { "kind": "payment", "payer": "b", "payee": "a", "form": "instalments", "instalments": [{ "on": "2018-01-15", "amount": "USD 5" }, { "on": { "kind": "event", "event": "sale" }, "amount": { "state": "redacted" } }] }
                },
                { "id": "work", "body": { "kind": "collaborationScope", "participants": ["a", "b"], "topics": ["internetOfThings", "cloud"], "depth": "explore" } },
                {
                  "id": "lab",
                  "body": {
                    "kind": "collaborationScope",
                    "participants": ["a", "b"],
                    "depth": "developJointly",
                    "contributions": [{ "party": "a", "does": { "en": "builds the prototype" }, "modality": "must", "claims": [{ "source": "post", "quotation": { "language": "en", "text": "Alpha will build it" } }] }],
                    "results": [{ "ground": "foreground", "owners": ["a", "b"], "use": { "state": "undisclosed" } }],
                    "milestones": [{ "name": { "en": "prototype" }, "due": "2019-06-30" }, { "name": { "en": "series" } }]
                  }
                },
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
