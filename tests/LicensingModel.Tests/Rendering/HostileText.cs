using LicensingModel.Agreements;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Rendering;

/// <summary>A document that puts the same hostile text wherever a document can hold text.</summary>
internal static class HostileText
{
    /// <summary>Text that closes elements and attributes, runs scripts, turns the writing direction, moves the cursor and is not a character at all.</summary>
    public const string Text = "</title></text></q></style><script>alert(1)</script>\" onload=\"x\" '><img src=http://e.example/x>]]><!-- &lt;&#60; \u202Eesrever\u202C\u2066i\u2069 \u0007\u001B[2J\uFFFE \r\n# z";

    private const string Json = """
        {
          "schemaVersion": 1,
          "parties": [
            { "id": "a", "kind": "acme:HOSTILE-KIND", "name": { "en": TEXT } },
            { "id": "b", "kind": "company", "name": { "en": "Beta", "he": TEXT } }
          ],
          "events": [{ "id": "closing", "name": { "en": TEXT }, "on": "2017-08-01" }],
          "sources": [{ "id": "s", "kind": "newsReport", "publisher": { "en": TEXT }, "title": { "fr": TEXT }, "language": "ar", "reference": TEXT }],
          "agreements": [
            {
              "id": "deal",
              "title": { "en": TEXT },
              "kind": "patentLicense",
              "completeness": "press",
              "parties": [{ "role": "party", "parties": ["a", "b"] }],
              "announced": { "state": "contested", "claims": [{ "source": "s", "value": "2017-07-05", "quotation": { "language": "ar", "text": TEXT } }, { "source": "s", "value": "2017-07-06" }] },
              "term": { "until": { "kind": "offset", "from": { "kind": "event", "event": "closing" }, "period": "P5Y", "direction": "after" } },
              "provisions": [
                {
                  "id": "supply",
                  "clause": CLAUSE,
                  "body": {
                    "kind": "duty",
                    "modality": "must",
                    "action": "supply",
                    "direction": { "from": "a", "to": "b" },
                    "object": { "state": "stated", "value": { "en": TEXT }, "choice": { "rule": "person", "by": TEXT, "reason": { "en": TEXT } }, "claims": [{ "source": "s", "quotation": { "language": "he", "text": TEXT } }] }
                  },
                  MEMBER: 1
                },
                { "id": "strange", "body": { "kind": "acme:strange", TEXT: 1 } }
              ]
            }
          ]
        }
        """;

    private static readonly string _quoted = System.Text.Json.JsonSerializer.Serialize(Text);

    public static LicensingDocument Document { get; } = LicensingJson.Read(Json
        .Replace("MEMBER", _quoted, StringComparison.Ordinal)
        .Replace("CLAUSE", "\"§1 <b>\"", StringComparison.Ordinal)
        .Replace("TEXT", _quoted, StringComparison.Ordinal)).GetValueOrThrow();
}
