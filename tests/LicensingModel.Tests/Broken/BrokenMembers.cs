namespace LicensingModel.Tests.Broken;

/// <summary>Members that are missing, stand twice, contradict each other, or that nobody knows; ids that lead nowhere or to two things.</summary>
internal static class BrokenMembers
{
    internal static IEnumerable<BrokenDocument> All { get; } =
    [
        new("a member twice at the top", """{"schemaVersion": 1, "recordedThrough": "2017-07-05", ‸"recordedThrough": "2017-07-06"}""", """{"schemaVersion":1,"recordedThrough":"2017-07-05"}""", "LM1012 /recordedThrough"),
        new("a member twice, once with escapes", """{"schemaVersion": 1, ‸"schem\u0061Version": 1}""", """{"schemaVersion":1}""", "LM1012 /schemaVersion"),
        new(
            "members twice at several depths",
            """
            {"schemaVersion": 1, <parties>, "agreements": [{"id": "deal", ‸"id": "other", "title": {"en": "Deal", ‸"en": "Handel"}, "kind": "patentLicense", "completeness": "press",
              "signed": {"state": "stated", ‸"state": "undisclosed", "value": "2017-07-05"},
              "provisions": [{"id": "p1", "body": {"kind": "patentTransfer", ‸"kind": "payment", "from": "alpha", "to": "beta", ‸"to": "alpha"}}]}]}
            """,
            """{"schemaVersion":1,<parties>,"agreements":[{<deal>,"signed":"2017-07-05","provisions":[{"id":"p1","body":{"kind":"patentTransfer","from":"alpha","to":"beta"}}]}]}""",
            "LM1012 /agreements/0/id",
            "LM1012 /agreements/0/title/en",
            "LM1012 /agreements/0/signed/state",
            "LM1012 /agreements/0/provisions/0/body/kind",
            "LM1012 /agreements/0/provisions/0/body/to"),
        new(
            "members twice where nobody knows them",
            """{"schemaVersion": 1, ‸"x": ‸{"a": 1, "a": 2}, ‸"x": 3}""",
            """{"schemaVersion":1,"x":{"a":1,"a":2}}""",
            "LM2010 /x",
            "LM1013 /x",
            "LM1012 /x") { IsWhole = false },
        new(
            "members that are missing, in a party and in a body; what could not be read is not called unknown, nor a reference to it dangling",
            """
            {"schemaVersion": 1, "parties": [‸{"id": "alpha", "kind": "company"}], "agreements": [{<deal>, "parties": [{"role": "party", "parties": ["alpha"]}],
              "provisions": [{"id": "p1", "body": ‸{"kind": "patentTransfer", "from": "alpha"}}, ‸{"id": "p2"}]}]}
            """,
            """{"schemaVersion":1,"agreements":[{<deal>,"parties":[{"role":"party","parties":["alpha"]}],"provisions":[{"id":"p1","body":{"kind":"patentTransfer","from":"alpha"}}]}]}""",
            "LM1011 /parties/0",
            "LM1011 /agreements/0/provisions/0/body",
            "LM1011 /agreements/0/provisions/1") { IsWhole = false },
        new(
            "a value without its kind, with a kind that is no text, and with a kind that nobody knows",
            """
            {"schemaVersion": 1, "events": [
              {"id": "a", "name": {"en": "A"}, "on": ‸{"event": "b"}},
              {"id": "b", "name": {"en": "B"}, "on": {"kind": ‸1}},
              {"id": "c", "name": {"en": "C"}, "on": ‸{"kind": "ofset", "from": "2017-07-05"}}]}
            """,
            """{"schemaVersion":1,"events":[{"id":"a","name":{"en":"A"},"on":{"event":"b"}},{"id":"b","name":{"en":"B"},"on":{"kind":1}},{"id":"c","name":{"en":"C"},"on":{"kind":"ofset","from":"2017-07-05"}}]}""",
            "LM1014 /events/0/on",
            "LM1010 /events/1/on/kind",
            "LM2011 /events/2/on") { IsWhole = false },
        new(
            "unknown members at several depths, which are kept",
            """
            {"schemaVersion": 1, ‸"x": [1.0, {"y": null}], <parties>, "agreements": [{<deal>, "signed": {"state": "stated", "value": "2017-07-05", ‸"note": "n"},
              "provisions": [{"id": "p1", "body": {"kind": "payment", "payee": "beta", ‸"recipient": "beta"}, ‸"": 1e2}]}]}
            """,
            """{"schemaVersion":1,<parties>,"agreements":[{<deal>,"signed":{"state":"stated","value":"2017-07-05","note":"n"},"provisions":[{"id":"p1","body":{"kind":"payment","payee":"beta","recipient":"beta"},"":1e2}]}],"x":[1.0,{"y":null}]}""",
            "LM2010 /x",
            "LM2010 /agreements/0/signed/note",
            "LM2010 /agreements/0/provisions/0/body/recipient",
            "LM2010 /agreements/0/provisions/0/"),
        new(
            "kinds and words that nobody knows, which are kept",
            """
            {"schemaVersion": 1, <parties>, "agreements": [{"id": "deal", "title": {"en": "Deal"}, "kind": ‸"patentLicence", "completeness": "press", "provisions": [
              {"id": "p1", "body": ‸{"kind": "escrow", "bearsOn": "nothing", "agent": "beta"}},
              {"id": "p2", "body": {"kind": "patentGrant", "effect": ‸"favour", "grantors": {"parties": ["alpha"]}, "grantees": {"parties": ["beta"]}, "subject": ‸{"kind": "byMood"}, "acts": ["make", ‸"sel"]}}]}]}
            """,
            """{"schemaVersion":1,<parties>,"agreements":[{"id":"deal","title":{"en":"Deal"},"kind":"patentLicence","completeness":"press","provisions":[{"id":"p1","body":{"kind":"escrow","bearsOn":"nothing","agent":"beta"}},{"id":"p2","body":{"kind":"patentGrant","effect":"favour","grantors":{"parties":["alpha"]},"grantees":{"parties":["beta"]},"subject":{"kind":"byMood"},"acts":["make","sel"]}}]}]}""",
            "LM2012 /agreements/0/kind",
            "LM2011 /agreements/0/provisions/0/body",
            "LM2012 /agreements/0/provisions/1/body/effect",
            "LM2011 /agreements/0/provisions/1/body/subject",
            "LM2012 /agreements/0/provisions/1/body/acts/1"),
        new(
            "a country, a region and a currency that nobody knows",
            """
            {"schemaVersion": 1, "parties": [{"id": "alpha", "kind": "company", "name": {"en": "Alpha"}, "jurisdiction": ‸"UK"}], "agreements": [{<deal>, "provisions": [
              {"id": "p1", "body": {"kind": "payment", "amount": ‸"ABC 1"}},
              {"id": "p2", "body": {"kind": "patentGrant", "effect": "license", "grantors": {"parties": ["alpha"]}, "grantees": {"parties": ["alpha"]}, "territory": ‸‸"ASEAN, ZZ"}}]}]}
            """,
            """{"schemaVersion":1,"parties":[{"id":"alpha","kind":"company","name":{"en":"Alpha"},"jurisdiction":"UK"}],"agreements":[{<deal>,"provisions":[{"id":"p1","body":{"kind":"payment","amount":"ABC 1"}},{"id":"p2","body":{"kind":"patentGrant","effect":"license","grantors":{"parties":["alpha"]},"grantees":{"parties":["alpha"]},"territory":"ASEAN, ZZ"}}]}]}""",
            "LM2013 /parties/0/jurisdiction",
            "LM2015 /agreements/0/provisions/0/body/amount",
            "LM2013 /agreements/0/provisions/1/body/territory",
            "LM2014 /agreements/0/provisions/1/body/territory"),
        new(
            "terms whose state contradicts what they hold",
            """
            {"schemaVersion": 1, <parties>, "sources": [{"id": "report", "kind": "newsReport", "language": "en"}], "agreements": [{<deal>, "announced": ‸{"state": "stated"}, "signed": ‸{"state": "undisclosed", "value": "2017-07-05"},
              "term": {"from": ‸{"state": "notCaptured", "choice": {"rule": "person"}}, "until": ‸{"state": "contested", "claims": [{"source": "report", "value": "2020-12-31"}, {"source": "report", "stance": "denies", "value": "2021-12-31"}]}},
              "bindingEffect": {"state": ‸"known", "value": "binding"}}]}
            """,
            """{"schemaVersion":1,<parties>,"sources":[{"id":"report","kind":"newsReport","language":"en"}],"agreements":[{<deal>}]}""",
            "LM1030 /agreements/0/announced",
            "LM1031 /agreements/0/signed",
            "LM1032 /agreements/0/term/from",
            "LM1033 /agreements/0/term/until",
            "LM1015 /agreements/0/bindingEffect/state"),
        new(
            "a reference of every kind that leads nowhere",
            """
            {"schemaVersion": 1, <parties>,
              "ownership": [{"owner": ‸"alfa", "owned": "beta", "share": "50%", "during": "../.."}],
              "standards": [{"id": "lte", "name": {"en": "LTE"}, "within": ‸"cellular"}],
              "products": [{"id": "phones", "name": {"en": "Phones"}, "within": ‸"phone"}],
              "patents": [{"id": "ep1", "holders": [{"holders": [‸"gamma"], "during": "../.."}], "essentiality": [{"standard": ‸"lt", "status": "declared"}]}],
              "sources": [{"id": "report", "kind": "newsReport", "language": "en", "reliesOn": [‸"reports"]}],
              "events": [{"id": "closing", "name": {"en": "Closing"}, "on": {"kind": "event", "event": ‸"closng"}}],
              "agreements": [{<deal>, "relations": [{"kind": "supersedes", "agreement": ‸"dael"}], "provisions": [
                {"id": "p1", "body": {"kind": "payment", "payer": {"state": "stated", "value": "alpha", "claims": [{"source": ‸"repot", "value": ‸"betta"}]}, "for": [‸"p2"]}},
                {"id": "p3", "body": {"kind": "patentTransfer", "from": "alpha", "to": "beta", "subject": {"kind": "listed", "patents": [‸"ep2"]}}}]}]}
            """,
            """{"schemaVersion":1,<parties>,"ownership":[{"owner":"alfa","owned":"beta","share":"50%","during":"../.."}],"standards":[{"id":"lte","name":{"en":"LTE"},"within":"cellular"}],"products":[{"id":"phones","name":{"en":"Phones"},"within":"phone"}],"patents":[{"id":"ep1","holders":[{"holders":["gamma"],"during":"../.."}],"essentiality":[{"standard":"lt","status":"declared"}]}],"sources":[{"id":"report","kind":"newsReport","language":"en","reliesOn":["reports"]}],"events":[{"id":"closing","name":{"en":"Closing"},"on":{"kind":"event","event":"closng"}}],"agreements":[{<deal>,"relations":[{"kind":"supersedes","agreement":"dael"}],"provisions":[{"id":"p1","body":{"kind":"payment","payer":{"state":"stated","value":"alpha","claims":[{"source":"repot","value":"betta"}]},"for":["p2"]}},{"id":"p3","body":{"kind":"patentTransfer","from":"alpha","to":"beta","subject":{"kind":"listed","patents":["ep2"]}}}]}]}""",
            "LM2001 /ownership/0/owner",
            "LM2001 /standards/0/within",
            "LM2001 /products/0/within",
            "LM2001 /patents/0/holders/0/holders/0",
            "LM2001 /patents/0/essentiality/0/standard",
            "LM2001 /sources/0/reliesOn/0",
            "LM2001 /events/0/on/event",
            "LM2001 /agreements/0/relations/0/agreement",
            "LM2001 /agreements/0/provisions/0/body/payer/claims/0/source",
            "LM2001 /agreements/0/provisions/0/body/payer/claims/0/value",
            "LM2001 /agreements/0/provisions/0/body/for/0",
            "LM2001 /agreements/0/provisions/1/body/subject/patents/0"),
        new(
            "ids that are taken, also in another agreement",
            """
            {"schemaVersion": 1, "parties": [{"id": "alpha", "kind": "company", "name": {"en": "Alpha"}}, {"id": ‸"alpha", "kind": "company", "name": {"en": "Alpha"}}],
              "sources": [{"id": "alpha", "kind": "filing", "language": "en"}, {"id": ‸"alpha", "kind": "filing", "language": "en"}],
              "agreements": [{<deal>, "provisions": [{"id": "p1", "body": {"kind": "payment"}}]}, {"id": ‸"deal", "title": {"en": "D"}, "kind": "covenant", "completeness": "press", "provisions": [{"id": ‸"p1", "body": {"kind": "payment"}}]}]}
            """,
            """{"schemaVersion":1,"parties":[{"id":"alpha","kind":"company","name":{"en":"Alpha"}},{"id":"alpha","kind":"company","name":{"en":"Alpha"}}],"sources":[{"id":"alpha","kind":"filing","language":"en"},{"id":"alpha","kind":"filing","language":"en"}],"agreements":[{<deal>,"provisions":[{"id":"p1","body":{"kind":"payment"}}]},{"id":"deal","title":{"en":"D"},"kind":"covenant","completeness":"press","provisions":[{"id":"p1","body":{"kind":"payment"}}]}]}""",
            "LM2002 /parties/1/id",
            "LM2002 /sources/1/id",
            "LM2002 /agreements/1/id",
            "LM2002 /agreements/1/provisions/0/id"),
    ];
}
