using System.Text.Json.Nodes;
using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.RealDeals;

/// <summary>
/// A document with the terms altered on which failed tests of one provision rest, as far as the tests say, so that these tests pass: the scope takes in what is asked, the actor is among the grantees,
/// the provision operates always. Nothing else is touched.
/// </summary>
internal sealed class AlteredTerms(LicensingDocument document, Question question)
{
    private static readonly ReadOptions _withoutIntegrity = new() { CheckIntegrity = false };
    private readonly JsonObject _root = (JsonObject)JsonNode.Parse(LicensingJson.Write(document))!;

    internal LicensingDocument Document => LicensingJson.Read(_root.ToJsonString(), _withoutIntegrity).GetValueOrThrow();

    /// <summary>Whether what a test of a provision looks at is a term of the provision, and not a fact about patents, owners or products.</summary>
    internal static bool IsOfTerms(TestKind test) => test
        is TestKind.Permits or TestKind.Binding or TestKind.InEffect or TestKind.Captured or TestKind.Actor or TestKind.Act or TestKind.Product or TestKind.Territory or TestKind.Quantity
        or TestKind.PowerGiven or TestKind.Triggered or TestKind.Forbids or TestKind.Bound or TestKind.MayEnd or TestKind.Affiliate;

    /// <summary>Alters what failed tests of a provision rest on.</summary>
    internal AlteredTerms Passing(ProvisionId id, IEnumerable<TestKind> failed)
    {
        var provision = Find(id);
        foreach (var test in failed)
            Pass(provision, (JsonObject)provision["body"]!, test);
        return this;
    }

    /// <summary>Alters a provision that keeps somebody from something, so that it does not: what is exclusive is not, if it is to be kept, and anything else is gone.</summary>
    internal AlteredTerms Yielding(ProvisionId id, bool keeps)
    {
        var provision = Find(id);
        var body = (JsonObject)provision["body"]!;
        if (keeps && body["exclusivity"] is not null)
            body["exclusivity"] = "nonExclusive";
        else
            provision.Parent!.AsArray().Remove(provision);
        return this;
    }

    /// <summary>Alters transfers, so that the claims for what was done before pass too.</summary>
    internal AlteredTerms WithPastDamages()
    {
        foreach (var provision in Provisions().Where(static one => one["body"]?["pastDamages"] is not null))
            provision["body"]!["pastDamages"] = "included";
        return this;
    }

    private void Pass(JsonObject provision, JsonObject body, TestKind test)
    {
        switch (test)
        {
            case TestKind.Binding: provision["bindingEffect"] = "binding"; break;
            case TestKind.InEffect: Operate(provision, body); break;
            case TestKind.Permits: body["effect"] = "license"; break;
            case TestKind.Captured: body["subject"] = Json("""{"kind":"allPatents"}"""); break;
            case TestKind.Actor: body["grantees"]!["parties"] = new JsonArray([.. body["grantees"]!["parties"]!.AsArray().Select(static one => one!.DeepClone()), Actor()]); break;
            case TestKind.Act: (body["acts"], body["haveMade"]) = (new JsonArray([.. Act.Known.ToArray().Select(static act => JsonValue.Create(act.Value))]), Json("""{"rule":"granted"}""")); break;
            case TestKind.Product: body["products"] = Json("""{"kind":"allProducts"}"""); break;
            case TestKind.Territory: body["territory"] = "worldwide"; break;
            case TestKind.Quantity: body.Remove("quantity"); break;
            case TestKind.PowerGiven: body["sublicensing"] = Json("""{"rule":"permitted"}"""); break;
            case TestKind.Triggered: Trigger(body); break;
            case TestKind.Forbids: body["modality"] = "mustNot"; break;
            case TestKind.MayEnd: body.Remove("cure"); break;
            default: throw new NotSupportedException($"{test} rests on no term.");
        }
    }

    /// <summary>It operates from long ago and always, under no condition, and survives every end; a release becomes a licence; and what must trigger it has, without exceptions.</summary>
    private void Operate(JsonObject provision, JsonObject body)
    {
        Always(provision);
        provision.Remove("condition");
        provision["survival"] = Json("""{"extent":"everything"}""");
        if ((string?)body["effect"] == "release")
            body["effect"] = "license";
        foreach (var effect in Provisions().Where(one => (string?)one["body"]?["consequence"] == "spring" && one["body"]!["targets"] is JsonArray targets && targets.Any(target => (string?)target == (string?)provision["id"])))
        {
            Always(effect);
            Trigger((JsonObject)effect["body"]!);
        }
    }

    private static void Always(JsonObject provision) => provision["term"] = Json("""{"from":"1900-01-01","until":{"kind":"never"}}""");

    private void Trigger(JsonObject effect)
    {
        effect["trigger"] = Happened();
        effect.Remove("exceptions");
    }

    private JsonValue Actor() => JsonValue.Create((question switch
    {
        MayQuestion may when may.Actor.TryGetValue(out var actor) => actor,
        AssertQuestion asserted when asserted.Against.TryGetValue(out var against) => against,
        GrantQuestion grant => grant.By,
        _ => throw new NotSupportedException("Nobody is asked about."),
    }).Value);

    private JsonNode Happened()
    {
        if (!((_root["events"] ??= new JsonArray()).AsArray()).Any(static one => (string?)one!["id"] == "long-ago"))
            _root["events"]!.AsArray().Add(Json("""{"id":"long-ago","name":{"en":"long ago"},"on":"1900-01-01"}"""));
        return Json("""{"kind":"after","event":"long-ago"}""");
    }

    private JsonObject Find(ProvisionId id) => Provisions().First(provision => (string?)provision["id"] == id.Value);

    private IEnumerable<JsonObject> Provisions() => _root["agreements"]!.AsArray().SelectMany(static agreement => agreement!["provisions"] as JsonArray ?? []).OfType<JsonObject>();

    private static JsonNode Json(string text) => JsonNode.Parse(text)!;
}
