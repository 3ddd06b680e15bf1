namespace LicensingModel.Tests.Broken;

/// <summary>Values that are of another type or form than what may stand there.</summary>
internal static class BrokenValues
{
    internal static IEnumerable<BrokenDocument> All { get; } =
    [
        new("a schema version to come", """{"schemaVersion": ‸2}""", null, "LM1040 /schemaVersion"),
        new("a schema version that is no whole number", """{"schemaVersion": ‸1.0}""", null, "LM1040 /schemaVersion"),
        new("a schema version as text", """{"schemaVersion": ‸"1"}""", null, "LM1010 /schemaVersion"),
        new("no schema version", "‸{}", null, "LM1011 "),
        new("no schema version, and other mistakes", """‸{"recordedThrough": ‸true}""", null, "LM1011 ", "LM1010 /recordedThrough"),
        new("null for a list", """{"schemaVersion": 1, "parties": ‸null}""", """{"schemaVersion":1}""", "LM1010 /parties"),
        new("an object for a list", """{"schemaVersion": 1, "sources": ‸{"id": "a"}}""", """{"schemaVersion":1}""", "LM1010 /sources"),
        new(
            "wrong types for text, a word, an id, a set and a day",
            """
            {
              "schemaVersion": 1,
              "recordedThrough": ‸20170705,
              "withoutPresumptions": ‸"unreadText",
              "parties": [
                {"id": ‸7, "kind": ‸null, "name": ‸"Alpha"},
                {"id": "beta", "kind": "company", "name": {"en": "Beta"}, "jurisdiction": ‸["FI"]}
              ]
            }
            """,
            """{"schemaVersion":1,"parties":[{"id":"beta","kind":"company","name":{"en":"Beta"}}]}""",
            "LM1010 /recordedThrough",
            "LM1010 /withoutPresumptions",
            "LM1010 /parties/0/id",
            "LM1010 /parties/0/kind",
            "LM1010 /parties/0/name",
            "LM1010 /parties/1/jurisdiction"),
        new(
            "wrong types for a closed word, a term, a span, a percentage and an object",
            """
            {"schemaVersion": 1, <parties>,
              "ownership": [{"owner": "alpha", "owned": "beta", "share": ‸50, "during": ‸2015}, ‸"alpha owns beta"],
              "agreements": [{"id": "deal", "title": {"en": "Deal"}, "kind": "covenant", "completeness": ‸true}, {<deal>, "signed": ‸false, "term": ‸"long"}]}
            """,
            """{"schemaVersion":1,<parties>,"agreements":[{<deal>}]}""",
            "LM1010 /ownership/0/share",
            "LM1010 /ownership/0/during",
            "LM1010 /ownership/1",
            "LM1010 /agreements/0/completeness",
            "LM1010 /agreements/1/signed",
            "LM1010 /agreements/1/term"),
        new("a day that the calendar does not have", """{"schemaVersion": 1, "recordedThrough": ‸"2017-02-30"}""", """{"schemaVersion":1}""", "LM1021 /recordedThrough"),
        new("the leap day of a common year", """{"schemaVersion": 1, "recordedThrough": ‸"2017-02-29"}""", """{"schemaVersion":1}""", "LM1021 /recordedThrough"),
        new("a day before the year one", """{"schemaVersion": 1, "recordedThrough": ‸"-0044-03-15"}""", """{"schemaVersion":1}""", "LM1021 /recordedThrough"),
        new("a day of the year zero", """{"schemaVersion": 1, "recordedThrough": ‸"0000-03-15"}""", """{"schemaVersion":1}""", "LM1021 /recordedThrough"),
        new("a day with a time", """{"schemaVersion": 1, "recordedThrough": ‸"2017-07-05T00:00:00Z"}""", """{"schemaVersion":1}""", "LM1021 /recordedThrough"),
        new(
            "spans that are none",
            """
            {"schemaVersion": 1, <parties>, "ownership": [
              {"owner": "alpha", "owned": "beta", "share": "50%", "during": ‸"2017-07-05/2017-02-30"},
              {"owner": "alpha", "owned": "beta", "share": "50%", "during": ‸"2018-01-01/2017-01-01"},
              {"owner": "alpha", "owned": "beta", "share": "50%", "during": "2017-01-01/2018-01-01"}]}
            """,
            """{"schemaVersion":1,<parties>,"ownership":[{"owner":"alpha","owned":"beta","share":"50%","during":"2017-01-01/2018-01-01"}]}""",
            "LM1020 /ownership/0/during",
            "LM1020 /ownership/1/during"),
        new(
            "decimals in another spelling",
            """
            {"schemaVersion": 1, <parties>, "ownership": [
              {"owner": "alpha", "owned": "beta", "share": ‸"1.50%", "during": "../.."},
              {"owner": "alpha", "owned": "beta", "share": ‸"+3%", "during": "../.."},
              {"owner": "alpha", "owned": "beta", "share": ‸"0.5", "during": "../.."},
              {"owner": "alpha", "owned": "beta", "share": ‸"1,5%", "during": "../.."}]}
            """,
            """{"schemaVersion":1,<parties>,"ownership":[{"owner":"alpha","owned":"beta","during":"../.."},{"owner":"alpha","owned":"beta","during":"../.."},{"owner":"alpha","owned":"beta","during":"../.."},{"owner":"alpha","owned":"beta","during":"../.."}]}""",
            "LM1023 /ownership/0/share",
            "LM1023 /ownership/1/share",
            "LM1023 /ownership/2/share",
            "LM1020 /ownership/3/share"),
        new(
            "amounts in another spelling",
            """
            {"schemaVersion": 1, "agreements": [{<deal>, "provisions": [
              {"id": "p1", "body": {"kind": "payment", "amount": ‸"usd 1"}},
              {"id": "p2", "body": {"kind": "payment", "amount": ‸"USD 01.50"}},
              {"id": "p3", "body": {"kind": "payment", "amount": ‸"USD 79228162514264337593543950336"}},
              {"id": "p4", "body": {"kind": "payment", "amount": ‸20000000}}]}]}
            """,
            """{"schemaVersion":1,"agreements":[{<deal>,"provisions":[{"id":"p1","body":{"kind":"payment"}},{"id":"p2","body":{"kind":"payment"}},{"id":"p3","body":{"kind":"payment"}},{"id":"p4","body":{"kind":"payment"}}]}]}""",
            "LM1023 /agreements/0/provisions/0/body/amount",
            "LM1023 /agreements/0/provisions/1/body/amount",
            "LM1020 /agreements/0/provisions/2/body/amount",
            "LM1010 /agreements/0/provisions/3/body/amount"),
        new(
            "counts that do not fit",
            """
            {"schemaVersion": 1, <parties>, "portfolioCounts": [
              {"holder": "alpha", "unit": "grants", "count": {"number": ‸-1}},
              {"holder": "alpha", "unit": "grants", "count": {"number": ‸4000.0}},
              {"holder": "alpha", "unit": "grants", "count": {"number": ‸4e3}},
              {"holder": "alpha", "unit": "grants", "count": {"number": ‸9007199254740992}},
              {"holder": "alpha", "unit": "grants", "count": {"number": ‸99999999999999999999999}},
              {"holder": "alpha", "unit": "grants", "count": {"number": 9007199254740991}}]}
            """,
            """{"schemaVersion":1,<parties>,"portfolioCounts":[{"holder":"alpha","unit":"grants","count":{"number":9007199254740991}}]}""",
            "LM1022 /portfolioCounts/0/count/number",
            "LM1022 /portfolioCounts/1/count/number",
            "LM1022 /portfolioCounts/2/count/number",
            "LM1022 /portfolioCounts/3/count/number",
            "LM1022 /portfolioCounts/4/count/number"),
        new(
            "ids, periods, clauses and territories of another form",
            """
            {"schemaVersion": 1, "parties": [{"id": ‸"al pha", "kind": "company", "name": {"en": "Alpha"}}],
              "agreements": [{<deal>, "term": {"atLeast": ‸"2 years"}, "provisions": [
                {"id": "p1", "clause": ‸" §1", "body": {"kind": "patentGrant", "effect": "license", "grantors": {"parties": [‸"-x"]}, "grantees": {"parties": [‸""]}, "territory": ‸"worldwide but CN"}}]}]}
            """,
            """{"schemaVersion":1,"agreements":[{<deal>,"provisions":[{"id":"p1","body":{"kind":"patentGrant","effect":"license","grantors":{"parties":["-x"]},"grantees":{"parties":[""]},"territory":"worldwide but CN"}}]}]}""",
            "LM1020 /parties/0/id",
            "LM1020 /agreements/0/term/atLeast",
            "LM1020 /agreements/0/provisions/0/clause",
            "LM1020 /agreements/0/provisions/0/body/grantors/parties/0",
            "LM1020 /agreements/0/provisions/0/body/grantees/parties/0",
            "LM1020 /agreements/0/provisions/0/body/territory") { IsWhole = false },
        new(
            "language tags that are none",
            """{"schemaVersion": 1, "parties": [{"id": "alpha", "kind": "company", "name": {‸"EN": "Alpha", ‸"english!": "Alpha", "fr": "Alpha"}}]}""",
            """{"schemaVersion":1,"parties":[{"id":"alpha","kind":"company","name":{"fr":"Alpha"}}]}""",
            "LM1020 /parties/0/name/EN",
            "LM1020 /parties/0/name/english!"),
        new(
            "texts that say nothing",
            """{"schemaVersion": 1, "parties": [{"id": "alpha", "kind": "company", "name": ‸{}}, {"id": "beta", "kind": "company", "name": {"en": ‸" "}}]}""",
            """{"schemaVersion":1}""",
            "LM1016 /parties/0/name",
            "LM1024 /parties/1/name/en"),
        new(
            "words that are none of the closed list, with what was meant",
            """{"schemaVersion": 1, "agreements": [{"id": "deal", "title": {"en": "Deal"}, "kind": "covenant", "completeness": ‸"fulltext"}]}""",
            """{"schemaVersion":1}""",
            "LM1015 /agreements/0/completeness"),
        new(
            "sets that are empty or repeat themselves",
            """
            {"schemaVersion": 1, <parties>, "agreements": [{<deal>, "parties": [
              {"role": "party", "parties": ‸[]}, {"role": "licensee", "parties": ‸["beta", "beta"]}]}]}
            """,
            """{"schemaVersion":1,<parties>,"agreements":[{<deal>,"parties":[{"role":"licensee","parties":["beta"]}]}]}""",
            "LM1016 /agreements/0/parties/0/parties",
            "LM1017 /agreements/0/parties/1/parties"),
        new(
            "a collaboration of one, named twice",
            """{"schemaVersion": 1, <parties>, "agreements": [{<deal>, "provisions": [{"id": "p1", "body": {"kind": "collaborationScope", "participants": ‸‸["beta", "beta"]}}]}]}""",
            """{"schemaVersion":1,<parties>,"agreements":[{<deal>,"provisions":[{"id":"p1","body":{"kind":"collaborationScope","participants":["beta","beta"]}}]}]}""",
            "LM1017 /agreements/0/provisions/0/body/participants",
            "LM1016 /agreements/0/provisions/0/body/participants") { IsWhole = false },
    ];
}
