using LicensingModel.Serialization.Reading;

namespace LicensingModel.Tests.Broken;

/// <summary>Texts that are not JSON, or more of it than is taken.</summary>
internal static class BrokenSyntax
{
    internal static IEnumerable<BrokenDocument> All { get; } =
    [
        new("nothing at all", "‸", null, "LM1001 "),
        new("only white space", " \n ‸", null, "LM1001 "),
        new("null", "‸null", null, "LM1010 "),
        new("an array", "‸[]", null, "LM1010 "),
        new("a comma after the last member", """{"schemaVersion": 1,‸}""", """{"schemaVersion":1}""", "LM1001 /schemaVersion"),
        new("a comment", """{"schemaVersion": 1, ‸// one""", """{"schemaVersion":1}""", "LM1001 /schemaVersion"),
        new("single quotation marks", "{‸'schemaVersion': 1}", null, "LM1001 "),
        new("two documents", """{"schemaVersion": 1} ‸{"schemaVersion": 1}""", """{"schemaVersion":1}""", "LM1001 "),
        new("a member without a value", """{"schemaVersion": 1, "recordedThrough": ‸}""", """{"schemaVersion":1}""", "LM1001 /recordedThrough"),
        new("a number that JSON does not have", """{"schemaVersion": 1, "portfolioCounts": [{"holder": "alpha", "count": 0‸16000}]}""", """{"schemaVersion":1}""", "LM1001 /portfolioCounts/0/count"),
        new("a line break in a string", "{\"schemaVersion\": 1, \"recordedThrough\": \"2017-‸\n07-05\"}", """{"schemaVersion":1}""", "LM1001 /recordedThrough"),
        new("broken off in a string", """{"schemaVersion": 1, "recordedThrough": "2017-‸""", """{"schemaVersion":1}""", "LM1001 /recordedThrough"),
        new(
            "broken off between parties",
            """
            {
              "schemaVersion": 1,
              "parties": [
                {"id": "alpha", "kind": "company", "name": {"en": "Alpha"}},
                {"id": "beta", "kind": "company"‸
            """,
            """{"schemaVersion":1,"parties":[<alpha>]}""",
            "LM1001 /parties/1/kind"),
        new(
            "broken off after a mistake, which is still found",
            """
            {
              "schemaVersion": 1,
              "recordedThrough": ‸"5 July 2017",
              "parties": [{"id": "alpha", "kind": "company", "name": {"en": "Alpha"}}], "sources": [{"id": "report"‸,
            """,
            """{"schemaVersion":1,"parties":[<alpha>]}""",
            "LM1021 /recordedThrough",
            "LM1001 /sources/0/id"),
        new(
            "broken off in a body and in a term",
            """
            {"schemaVersion": 1, "agreements": [{"id": "deal", "title": {"en": "D"}, "kind": "covenant", "completeness": "press",
              "provisions": [{"id": "p1", "body": {‸
            """,
            """{"schemaVersion":1,"agreements":[{"id":"deal","title":{"en":"D"},"kind":"covenant","completeness":"press","provisions":[{"id":"p1","body":{}}]}]}""",
            "LM1001 /agreements/0/provisions/0/body") { IsWhole = false },
        new(
            "broken off in a contested term, whose other reading is not there",
            """
            {"schemaVersion": 1, "agreements": [{<deal>, "announced": "2017-07-05",
              "signed": {"state": "contested", "claims": [{"source": "report", "value": "2017-07-05"}, {"source": "other"‸
            """,
            """{"schemaVersion":1,"agreements":[{<deal>,"announced":"2017-07-05"}]}""",
            "LM1001 /agreements/0/signed/claims/1/source"),
        new("longer than is taken", """‸{"schemaVersion": 1}""", null, "LM1002 ") { Limits = ReadLimits.Default with { MaximumBytes = 19 } },
        new(
            "deeper than is taken",
            """{"schemaVersion": 1, "parties": [{"id": "alpha", "kind": "company", "name": ‸{"en": "Alpha"}}]}""",
            """{"schemaVersion":1}""",
            "LM1003 /parties/0/name") { Limits = ReadLimits.Default with { MaximumDepth = 3 } },
        new(
            "an unknown member deeper than is kept",
            $$"""{"schemaVersion": 1, "x": ‸{{new string('[', 65)}}{{new string(']', 65)}}, "parties": [<alpha>]}""",
            """{"schemaVersion":1,"parties":[<alpha>]}""",
            "LM1003 /x"),
        new(
            "more items than are taken",
            """{"schemaVersion": 1, "parties": [{"id": "alpha", "kind": "company", "name": {"en": "Alpha"}}, ‸{"id": "beta", "kind": "company", "name": {"en": "Beta"}}]}""",
            """{"schemaVersion":1,"parties":[<alpha>]}""",
            "LM1004 /parties/1") { Limits = ReadLimits.Default with { MaximumItems = 4 } },
        new(
            "more findings than are listed",
            """‸{"schemaVersion": 1, "parties": [‸1, ‸2, 3, 4]}""",
            """{"schemaVersion":1}""",
            "LM1010 /parties/0",
            "LM1010 /parties/1",
            "LM1005 ") { Limits = ReadLimits.Default with { MaximumDiagnostics = 2 } },
        new(
            "more findings than are listed, some of them of integrity",
            """‸{"schemaVersion": 1, "parties": [‸1], ‸"x": 0, "y": 0}""",
            """{"schemaVersion":1,"x":0,"y":0}""",
            "LM1010 /parties/0",
            "LM2010 /x",
            "LM1005 ") { Limits = ReadLimits.Default with { MaximumDiagnostics = 2 } },
        new("half of a surrogate pair as a name", """{"schemaVersion": 1, ‸"\ud83d": 1}""", """{"schemaVersion":1}""", "LM1007 /\uFFFD"),
        new("half of a surrogate pair that begins like a name", """{"schemaVersion": 1, ‸"parties\ud83d": []}""", """{"schemaVersion":1}""", "LM1007 /\uFFFD"),
        new(
            "half of a surrogate pair as a word",
            """{"schemaVersion": 1, "parties": [{"id": "alpha", "kind": ‸"company\udc00", "name": {"en": "Alpha"}}]}""",
            """{"schemaVersion":1}""",
            "LM1007 /parties/0/kind"),
        new(
            "half of a surrogate pair in a text and a language",
            """{"schemaVersion": 1, "parties": [{"id": "alpha", "kind": "company", "name": {"en": ‸"\ud800", ‸"\udfff": "x", "fr": "Alpha"}}]}""",
            """{"schemaVersion":1,"parties":[{"id":"alpha","kind":"company","name":{"fr":"Alpha"}}]}""",
            "LM1007 /parties/0/name/en",
            "LM1007 /parties/0/name/\uFFFD"),
        new(
            "half of a surrogate pair in a state, a kind and an unknown member",
            """
            {"schemaVersion": 1, "events": [
              {"id": "a", "name": {"en": "A"}, "on": {"state": ‸"\ud800"}},
              {"id": "b", "name": {"en": "B"}, "on": {"kind": ‸"\ud800"}},
              {"id": "c", "name": {"en": "C"}, "x": ‸["\ud800"]}]}
            """,
            """{"schemaVersion":1,"events":[{"id":"a","name":{"en":"A"}},{"id":"b","name":{"en":"B"}},{"id":"c","name":{"en":"C"}}]}""",
            "LM1007 /events/0/on/state",
            "LM1007 /events/1/on/kind",
            "LM1007 /events/2/x"),
    ];
}
