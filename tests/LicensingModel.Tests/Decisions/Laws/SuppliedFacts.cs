using System.Text.Json.Nodes;
using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Serialization;
using NodaTime;
using NodaTime.Text;

namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>
/// Supplies what an answer says is missing: finds the subject in the document as it is written, and puts a value where the term leads. So an answer that names the wrong subject, or a term that is
/// not there, is found out.
/// </summary>
internal sealed class SuppliedFacts(LicensingDocument document, MayQuestion question)
{
    private static readonly ReadOptions _withoutIntegrity = new() { CheckIntegrity = false };
    private readonly JsonObject _root = (JsonObject)JsonNode.Parse(LicensingJson.Write(document))!;

    /// <summary>The document with what was supplied.</summary>
    internal LicensingDocument Document => LicensingJson.Read(_root.ToJsonString(), _withoutIntegrity).GetValueOrThrow();

    /// <summary>Supplies a fact in one of the ways in which it can be, by their number; false where there is no such way.</summary>
    internal bool Supply(MissingFact fact, int way)
    {
        var ways = Ways(fact).ToList();
        if (way >= ways.Count)
            return false;
        ways[way]();
        return true;
    }

    /// <summary>In how many ways a fact can be supplied; none where the library says that no fact decides it, or where it is not found.</summary>
    internal int Count(MissingFact fact) => Ways(fact).Count();

    private IEnumerable<Action> Ways(MissingFact fact)
    {
        if (fact is { Why: MissingReason.Contested, Term: "value" })
            return Choices(fact.Subject);
        if (fact.Why == MissingReason.NotUnderstood)
            return [];
        if (fact is { Subject: "agreements", Term: "provisions", Why: MissingReason.NotCaptured })
            return Conveyances();
        if (Find("events", fact.Subject) is { } happening)
            return fact.Term == "after" ? Order(happening) : Values(happening, "on", "2015-01-01", "2090-01-01");
        if (fact.Why == MissingReason.NotRecorded)
            return fact.Term is "grantees/parties" ? Membership(fact.Subject) : fact.Term is "grantors/parties" ? Grantors(fact.Subject) : Unrecorded(fact);
        if (Find("patents", fact.Subject) is { } patent)
            return OfPatent(patent, fact.Term, isOpen: false);
        if (Find("products", fact.Subject) is { } product)
            return OfProduct(product, fact.Term);
        if (Find("agreements", fact.Subject) is { } agreement)
            return OfAgreement(agreement, fact);
        return Provisions().FirstOrDefault(provision => Id(provision) == fact.Subject) is { } found ? OfProvision(found, fact) : [];
    }

    private IEnumerable<JsonObject> Provisions() => List("agreements").SelectMany(static agreement => agreement["provisions"] as JsonArray ?? []).OfType<JsonObject>();

    private IEnumerable<JsonObject> List(string member) => (_root[member] as JsonArray ?? []).OfType<JsonObject>();

    private JsonObject? Find(string member, string id) => List(member).FirstOrDefault(item => Id(item) == id);

    private static string? Id(JsonObject item) => (string?)item["id"];

    /// <summary>It is recorded that nothing more happened: nothing unrecorded, for as long as anybody asks.</summary>
    private void Record()
    {
        _root["recordedThrough"] = "2100-01-01";
        _root.Remove("withoutPresumptions");
    }

    private static IEnumerable<Action> Values(JsonObject item, string member, params JsonNode[] values)
        => values.Select<JsonNode, Action>(value => () => item[member] = value.DeepClone());

    /// <summary>That it came after all others of its day that are not known to have come after it, or before all that are not known to have come before.</summary>
    private IEnumerable<Action> Order(JsonObject happening)
    {
        bool Follows(JsonObject later, JsonObject earlier) => After(later).Any(id => id == Id(earlier) || (Find("events", id) is { } before && Follows(before, earlier)));
        var others = List("events").Where(other => other != happening && other["on"]?.ToJsonString() == happening["on"]?.ToJsonString()).ToList();
        yield return () => happening["after"] = Ids([.. After(happening), .. others.Where(other => !Follows(other, happening)).Select(Id).OfType<string>()]);
        yield return () =>
        {
            foreach (var other in others.Where(other => !Follows(happening, other)))
                other["after"] = Ids([.. After(other), Id(happening)!]);
        };
    }

    private static List<string> After(JsonObject happening) => (happening["after"] as JsonArray ?? []).Select(static id => (string)id!).ToList();

    private static JsonArray Ids(IEnumerable<string> ids) => new([.. ids.Distinct().Select(static id => (JsonNode)JsonValue.Create(id))]);

    private static JsonNode Json(string text) => JsonNode.Parse(text)!;

    /// <summary>Each value that sources give a contested term, named as “territory of provision-0-0”.</summary>
    private IEnumerable<Action> Choices(string label)
    {
        var at = label.LastIndexOf(" of ", StringComparison.Ordinal);
        if (at < 0)
            return [];
        var (what, id) = (label[..at], label[(at + 4)..]);
        var owner = Find("agreements", id) ?? Find("patents", id) ?? Provisions().FirstOrDefault(provision => Id(provision) == id);
        var (item, member) = what switch
        {
            "start" when IsContested(owner?["term"]?["from"]) => (owner?["term"], "from"),
            "start" => (owner, IsContested(owner?["signed"]) ? "signed" : "announced"), // From when it is concluded, where no beginning was read.
            "end" => (owner?["term"], "until"),
            "binding effect" => (owner, "bindingEffect"),
            "governing law" => (owner, "governingLaw"),
            "condition" or "survival" or "holders" or "protection" or "essentiality" => (owner, what),
            "having made" => (owner?["body"], "haveMade"),
            "pass-through" => (owner?["body"], "passThrough"),
            "past acts" => (owner?["body"], "pastActsUntil"),
            _ => (owner?["body"], what),
        };
        return item is JsonObject found && IsContested(found[member]) && found[member]!["claims"] is JsonArray claims
            ? Values(found, member, claims.Select(static claim => claim!["value"]).OfType<JsonNode>().ToArray())
            : [];
    }

    private static bool IsContested(JsonNode? term) => term is JsonObject { } found && (string?)found["state"] == "contested";

    private IEnumerable<Action> Membership(string id)
    {
        var classes = (Provisions().FirstOrDefault(provision => Id(provision) == id)?["body"]?["grantees"]?["parties"] as JsonArray ?? []).Select(static party => (string)party!)
            .Where(party => (string?)Find("parties", party)?["kind"] == "openClass").ToList();
        if (classes.Count == 0)
            return [];
        List<string> actors = question.Actor.TryGetValue(out var actor) ? [actor.Value] : [.. List("parties").Where(static party => (string?)party["kind"] != "openClass").Select(static party => Id(party)!)];
        return new[] { "../..", "../1990-01-01" }.Select<string, Action>(during => () =>
        {
            var members = (_root["memberships"] ??= new JsonArray()).AsArray();
            foreach (var member in actors)
                members.Add(new JsonObject { ["class"] = classes[0], ["member"] = member, ["during"] = during });
            Record();
        });
    }

    /// <summary>That everybody belongs to the class that grants, always or long ago.</summary>
    private IEnumerable<Action> Grantors(string id)
    {
        var classes = (Provisions().FirstOrDefault(provision => Id(provision) == id)?["body"]?["grantors"]?["parties"] as JsonArray ?? []).Select(static party => (string)party!)
            .Where(party => (string?)Find("parties", party)?["kind"] == "openClass").ToList();
        return classes.Count == 0 ? [] : new[] { "../..", "../1990-01-01" }.Select<string, Action>(during => () =>
        {
            var members = (_root["memberships"] ??= new JsonArray()).AsArray();
            foreach (var party in List("parties").Where(static party => (string?)party["kind"] != "openClass"))
                members.Add(new JsonObject { ["class"] = classes[0], ["member"] = Id(party), ["during"] = during });
            Record();
        });
    }

    /// <summary>That nothing happened which is not recorded; or that an agreement was terminated, or a patent lapsed or passed on.</summary>
    private IEnumerable<Action> Unrecorded(MissingFact fact)
    {
        var instead = Find("agreements", fact.Subject) is { } agreement && fact.Term == "status" ? Values(agreement, "status", Json("""[{"status":"terminated","on":"2001-01-01"}]"""))
            : Find("patents", fact.Subject) is { } patent ? OfPatent(patent, fact.Term, isOpen: true)
            : [];
        return instead.Select<Action, Action>(set => () =>
        {
            Record();
            set();
        }).Prepend(Record);
    }

    /// <summary>That each patent passed by an agreement from each sole holder to the next, with the claims for what was done before or without them.</summary>
    private IEnumerable<Action> Conveyances() => new[] { "included", "excluded" }.Select<string, Action>(pastDamages => () =>
    {
        var provisions = new JsonArray();
        foreach (var patent in List("patents"))
        {
            var holdings = (patent["holders"] as JsonArray ?? []).OfType<JsonObject>().Where(static holding => holding["holders"] is JsonArray { Count: 1 }).ToList();
            foreach (var (from, to) in holdings.SelectMany(from => holdings.Where(to => IsNext(from, to)).Select(to => (from, to))))
            {
                provisions.Add(new JsonObject
                {
                    ["id"] = $"conveyance-{provisions.Count}",
                    ["bindingEffect"] = "binding",
                    ["body"] = new JsonObject
                    {
                        ["kind"] = "patentTransfer",
                        ["from"] = (string)from["holders"]![0]!,
                        ["to"] = (string)to["holders"]![0]!,
                        ["subject"] = new JsonObject { ["kind"] = "listed", ["patents"] = new JsonArray(Id(patent)) },
                        ["closing"] = ((string)to["during"]!).Split('/')[0],
                        ["pastDamages"] = pastDamages,
                    },
                });
            }
        }

        ((_root["agreements"] ??= new JsonArray()) as JsonArray)!.Add(new JsonObject { ["id"] = "conveyance", ["kind"] = "patentPurchase", ["title"] = new JsonObject { ["en"] = "Assignments" }, ["completeness"] = "fullText", ["provisions"] = provisions });
    });

    private static bool IsNext(JsonObject holding, JsonObject next)
        => ((string)holding["during"]!).Split('/')[1] is var last && ((string)next["during"]!).Split('/')[0] is var first && last != ".." && first != ".."
            && LocalDatePattern.Iso.Parse(last).Value.PlusDays(1) == LocalDatePattern.Iso.Parse(first).Value && (string)holding["holders"]![0]! != (string)next["holders"]![0]!;

    /// <summary>What is recorded of a product, so that it is in a scope that looks at that, or is not.</summary>
    private IEnumerable<Action> OfProduct(JsonObject product, string term) => term switch
    {
        "stages" => Values(product, term, Json("""[{"stage":"sold","on":"1990-01-01"},{"stage":"made","on":"1990-01-01"}]"""), new JsonArray()),
        "compliesWith" => Values(product, term, new JsonArray([.. List("standards").Select(static standard => JsonValue.Create(Id(standard)))]), new JsonArray()),
        "marks" => Values(product, term, new JsonArray([.. List("intangibles").Select(static mark => JsonValue.Create(Id(mark)))]), new JsonArray()),
        "distributor" => List("parties").Select(Id).OfType<string>().SelectMany(party => Values(product, term, party)),
        "revenue" => Values(product, term, "forRevenue", "freeOfCharge"),
        _ => [],
    };

    private IEnumerable<Action> OfPatent(JsonObject patent, string term, bool isOpen)
    {
        var parts = term.Split('/');
        if (parts is ["protection", var country, var day])
        {
            return patent["protection"] is JsonArray rights && rights.OfType<JsonObject>().FirstOrDefault(right => (string?)right["country"] == country) is { } right
                ? day == "statuses" ? Values(right, day, new JsonArray()) : Values(right, day, day == "granted" ? ["2010-01-01", "2090-01-01"] : ["2090-01-01", "2011-01-01"])
                : [];
        }

        var actor = question.Actor.TryGetValue(out var who) ? who.Value : "nobody";
        return term switch
        {
            "holders" => Holders(actor).Concat(List("parties").Select(Id).OfType<string>().Where(party => party != actor).SelectMany(Holders)).Concat(List("parties").Select(Id).OfType<string>().SelectMany(Lately)),
            "protection" => Values(patent, term, Json("""[{"country":"US","granted":"2010-01-01","lastDayInForce":"2090-01-01"},{"country":"DE","granted":"2010-01-01","lastDayInForce":"2090-01-01"}]"""), new JsonArray()),
            "filed" or "firstFiled" => Values(patent, term, "2005-01-01", "2050-01-01"),
            "priorities" or "classifications" => Values(patent, term, new JsonArray()),
            "essentiality" => Values(patent, term, new JsonArray(), new JsonArray([.. List("standards").Select(static standard => new JsonObject { ["standard"] = Id(standard), ["status"] = "adjudicatedEssential" })])),
            _ => [],
        };

        IEnumerable<Action> Holders(string party)
            => !isOpen && patent[term] is JsonArray { Count: > 0 } ? [] : Values(patent, term, new JsonArray(new JsonObject { ["holders"] = new JsonArray(party), ["during"] = "../.." }));

        // Who took it over from somebody who is named nowhere else.
        IEnumerable<Action> Lately(string party)
            => !isOpen && patent[term] is JsonArray { Count: > 0 } ? [] : Values(patent, term, new JsonArray(new JsonObject { ["holders"] = new JsonArray("nobody"), ["during"] = $"../{IsoDay.Format(Asked.PlusDays(-2))}" }, new JsonObject { ["holders"] = new JsonArray(party), ["during"] = $"{IsoDay.Format(Asked.PlusDays(-1))}/.." }));
    }

    private IEnumerable<Action> OfAgreement(JsonObject agreement, MissingFact fact) => fact.Term switch
    {
        "provisions" => [() => agreement["completeness"] = "fullText", () => Reveal(agreement)],
        "bindingEffect" => Values(agreement, "bindingEffect", "binding", "nonBinding"),
        "status" => Values(agreement, "status", Json("""[{"status":"inForce"}]"""), Json("""[{"status":"denied"}]""")),
        _ when fact.Term.StartsWith("relations/", StringComparison.Ordinal) => [() => agreement.Remove("relations")],
        _ when fact.Term.Split('/') is ["status", var status, "on"] => new[] { "2000-01-01", "2090-01-01" }.Select<string, Action>(day => () =>
        {
            foreach (var entry in agreement["status"]!.AsArray().OfType<JsonObject>().Where(entry => (string?)entry["status"] == status && entry["on"] is not JsonValue))
                entry["on"] = day;
        }),
        _ => [],
    };

    /// <summary>That there is a provision, not seen so far, by which everything is licensed to whoever is asked about.</summary>
    private void Reveal(JsonObject agreement)
    {
        agreement["completeness"] = "fullText";
        var companies = List("parties").Where(static party => (string?)party["kind"] != "openClass").Select(Id).OfType<string>().ToList();
        JsonArray Parties() => new([.. companies.Select(static company => JsonValue.Create(company))]);
        ((agreement["provisions"] ??= new JsonArray()) as JsonArray)!.Add(new JsonObject
        {
            ["id"] = $"{Id(agreement)}-unseen",
            ["bindingEffect"] = "binding",
            ["term"] = new JsonObject { ["from"] = "2000-01-01", ["until"] = Json("""{"kind":"never"}""") },
            ["body"] = new JsonObject
            {
                ["kind"] = "patentGrant",
                ["effect"] = "license",
                ["grantors"] = new JsonObject { ["parties"] = Parties() },
                ["grantees"] = new JsonObject { ["parties"] = Parties() },
                ["subject"] = Json("""{"kind":"allPatents"}"""),
                ["acts"] = new JsonArray([.. Act.Known.ToArray().Select(static act => JsonValue.Create(act.Value))]),
                ["products"] = Json("""{"kind":"allProducts"}"""),
                ["territory"] = "worldwide",
                ["exclusivity"] = "nonExclusive",
            },
        });
    }

    private IEnumerable<Action> OfProvision(JsonObject provision, MissingFact fact)
    {
        var body = (JsonObject)provision["body"]!;
        var term = provision["term"] as JsonObject ?? [];
        IEnumerable<Action> Term(string member, params JsonNode[] values) => Values(term, member, values).Select<Action, Action>(set => () =>
        {
            set();
            if (term.Parent is null)
                provision["term"] = term;
        });
        return fact.Term switch
        {
            "bindingEffect" => Values(provision, "bindingEffect", "binding", "nonBinding"),
            "term/from" => Term("from", "2015-01-01", "2090-01-01", IsoDay.Format(Asked), IsoDay.Format(Asked.PlusDays(1))),
            "term/until" => Term("until", Json("""{"kind":"never"}"""), "2001-01-01"),
            "condition" => Values(provision, "condition", Json("""{"state":"unstated"}"""), Json("""{"kind":"not","condition":{"kind":"after","event":"triggered"}}""")).Select<Action, Action>(set => () =>
            {
                Happened();
                set();
            }),
            "survival" => Values(provision, "survival", Json("""{"extent":"nothing"}"""), Json("""{"extent":"everything"}""")),
            "subject" or "products" or "territory" or "acts" when fact.Why == MissingReason.NotCaptured && body[fact.Term] is not null => Scope(body, fact.Term).Take(1).Concat(Confined(body, fact)),
            "subject/during" => new[] { """{"until":{"kind":"never"}}""", """{"until":"2000-01-01"}""" }.Select<string, Action>(period => () => Capture(body["subject"], period)),
            "acts" when fact.Why == MissingReason.Unstated && body["acts"] is JsonArray => Values(body, "haveMade", Json("""{"rule":"granted"}"""), Json("""{"rule":"excluded"}""")),
            "subject" or "products" or "territory" or "acts" => Scope(body, fact.Term),
            "quantity" => Values(body, "quantity", Json("""{"maximum":{"number":1},"unit":{"en":"units"}}""")).Append(() => body.Remove("quantity")),
            "passThrough" => Values(body, "passThrough", Json("""{"to":["customers"]}""")).Append(() => body.Remove("passThrough")),
            "exclusivity" => Values(body, "exclusivity", "nonExclusive", "exclusive"),
            "sublicensing/onEnd" when body["sublicensing"] is not JsonObject { } rule || rule["rule"] is null => Values(body, "sublicensing", Json("""{"rule":"permitted","onEnd":"survive"}"""), Json("""{"rule":"permitted","onEnd":"end"}""")),
            "sublicensing/onEnd" => Values((JsonObject)body["sublicensing"]!, "onEnd", "survive", "end"),
            "sublicensing" => Values(body, "sublicensing", Json("""{"rule":"permitted"}"""), Json("""{"rule":"none"}""")),
            "haveMade" or "haveMade/condition" => Values(body, "haveMade", Json("""{"rule":"granted"}"""), Json("""{"rule":"excluded"}""")),
            "bars" => Values(body, "bars", "actsInTerm", "suitsInTerm"),
            "pastActsUntil" => Values(body, "pastActsUntil", "2090-01-01", "2000-01-01"),
            "body/reach" => Values(body, "reach", "all", "whoTriggers"),
            "body/trigger" => [() => (body["consequence"], _) = ("negotiate", body.Remove("replacements")), () => Trigger(body)],
            "closing" => Values(body, "closing", "2016-01-01", "2090-01-01"),
            "grantors/affiliates" or "grantees/affiliates" => Affiliates((JsonObject)body[fact.Term.Split('/')[0]]!),
            _ => [],
        };
    }

    private void Happened()
    {
        if (Find("events", "triggered") is null)
            ((_root["events"] ??= new JsonArray()) as JsonArray)!.Add(Json("""{"id":"triggered","name":{"en":"what triggers it"},"on":"2000-01-01"}"""));
    }

    /// <summary>In which days patents must be held, wherever a scope does not say.</summary>
    private static void Capture(JsonNode? scope, string period)
    {
        if (scope is not JsonObject part)
            return;
        if ((string?)part["kind"] == "ownedBy" && (part["during"] is null || part["during"]!["state"] is not null))
            part["during"] = Json(period);
        foreach (var inner in (part["scopes"] as JsonArray ?? []).Concat([part["value"], part["scope"], part["excluded"], part["of"]]))
            Capture(inner, period);
    }

    /// <summary>That a clause was triggered on a day before anybody asks.</summary>
    private void Trigger(JsonObject body)
    {
        Happened();
        body["trigger"] = Json("""{"kind":"after","event":"triggered"}""");
    }

    /// <summary>The day that is asked about; where it is left open, one like those of the worlds.</summary>
    private LocalDate Asked => question.On.TryGetValue(out var day) ? day : new LocalDate(2021, 6, 1);

    /// <summary>That a scope takes everything in; and that it takes in nothing, or nothing that is asked about.</summary>
    private IEnumerable<Action> Scope(JsonObject body, string term) => term switch
    {
        "territory" => Values(body, term, "worldwide", "none"),
        "acts" => Values(body, term, new JsonArray([.. Act.Known.ToArray().Select(static act => JsonValue.Create(act.Value))]), new JsonArray(question.Act.TryGetValue(out var act) && act == Act.Lease ? "dispose" : "lease")),
        _ => Values(body, term, Everything(term), new JsonObject { ["kind"] = "except", ["scope"] = Everything(term), ["excluded"] = Everything(term) }),
    };

    private static JsonNode Everything(string term) => Json(term == "subject" ? """{"kind":"allPatents"}""" : """{"kind":"allProducts"}""");

    /// <summary>That a scope reaches no further than what was captured of it.</summary>
    private static IEnumerable<Action> Confined(JsonObject body, MissingFact fact)
    {
        return [() => body["confinedIn"] = new JsonArray([.. (body["confinedIn"] as JsonArray ?? []).Select(static word => (string)word!).Append(fact.Term).Distinct().Select(static word => JsonValue.Create(word))])];
    }

    private IEnumerable<Action> Affiliates(JsonObject side)
        => Values(side, "affiliates", Json("""{"directions":[]}"""), new JsonObject { ["directions"] = new JsonArray(), ["included"] = new JsonArray([.. List("parties").Where(static party => (string?)party["kind"] != "openClass").Select(static party => JsonValue.Create(Id(party)))]) });
}
