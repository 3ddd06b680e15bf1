using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LicensingModel.Agreements;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.RealDeals;

/// <summary>
/// The facts of a deal for which no source is named, and which questions need them. A fact is what a document says besides names and ids: that a company holds a stake or belongs to a class; what is
/// recorded of a patent, a right or a product; on which day something happened; what a person found; a status; how agreements stand to each other; a provision; a stated term. A source is named where a
/// claim or mention stands in it, or in the term or provision of which it is a part. A question needs a fact if without it the answer is not as expected, or it cannot be asked. Questions of one number
/// (<c>q4</c>, <c>q4-others</c>) are one. What a question supposes is no fact.
/// </summary>
internal static partial class UnsourcedFacts
{
    private static readonly ReadOptions _withoutIntegrity = new() { CheckIntegrity = false };

    // Of these the whole entry is the fact; of the others in the lists below, each member.
    private static readonly string[] _entries = ["ownership", "memberships", "declarations", "portfolioCounts"];

    private static readonly (string List, string[] Members)[] _members =
    [
        ("parties", ["jurisdiction", "identifiers"]),
        ("products", ["within", "stages", "compliesWith", "marks", "distributor", "revenue"]),
        ("patents", ["filed", "firstFiled", "priorities", "classifications", "protection", "unitaryEffect", "holders", "essentiality"]),
        ("intangibles", ["holders"]),
        ("events", ["on"]),
        ("determinations", ["finding"]),
    ];

    /// <summary>The facts without a source that only one question needs.</summary>
    internal static IEnumerable<(string Fact, string Question)> OfOneQuestion(Deal deal)
        => from fact in In(deal.Document)
           let needing = Needing(deal, fact.Without()).ToList()
           where needing.Count == 1
           select (fact.Name, needing[0]);

    /// <summary>Every fact without a source, with the document without it.</summary>
    internal static IEnumerable<(string Name, Func<LicensingDocument> Without)> In(LicensingDocument document)
    {
        var root = (JsonObject)JsonNode.Parse(LicensingJson.Write(document))!;
        return from path in Paths(root).Concat(Terms(document)) select (string.Join('/', path.Select((step, at) => step as string ?? Named(At(root, path[..(at + 1)]) as JsonObject))), (Func<LicensingDocument>)(() => Without(root, path)));
    }

    private static IEnumerable<string> Needing(Deal deal, LicensingDocument without)
        => deal.Questions.Where(posed => IsOtherwise(deal, without, posed)).Select(static posed => Number().Match(posed.Id ?? string.Empty) is { Success: true } number ? number.Value : posed.Id ?? string.Empty).Distinct();

    private static bool IsOtherwise(Deal deal, LicensingDocument without, PosedQuestion posed)
    {
        try
        {
            return ExpectationComparison.Compare(deal.Answers(without, posed.Ask), posed.Expect!).Count > 0;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static IEnumerable<object[]> Paths(JsonObject root)
        => _entries.SelectMany(list => Unsourced(root, [list]))
            .Concat(from list in _members
                    from index in Indexes(root[list.List])
                    let item = (JsonObject)root[list.List]![index]!
                    where !IsSourced(item["claims"])
                    from member in list.Members
                    where item[member] is not null && !IsSourced(item[member]) && !IsUnknown(item[member])
                    select new object[] { list.List, index, member })
            .Concat(from agreement in Indexes(root["agreements"])
                    from list in new[] { "status", "relations", "provisions" }
                    from path in Unsourced(root, ["agreements", agreement, list])
                    select path);

    /// <summary>The stated terms of agreements of which no claim tells; those of provisions without any source are told of by the provision.</summary>
    private static IEnumerable<object[]> Terms(LicensingDocument document)
    {
        for (var i = 0; i < document.Agreements.Count; i++)
        {
            var agreement = document.Agreements[i];
            foreach (var path in UnsourcedTerms.Of(agreement with { Provisions = [], Status = [] }))
                yield return ["agreements", i, .. path];
            for (var j = 0; j < agreement.Provisions.Count; j++)
            {
                var provision = agreement.Provisions[j];
                if (provision.Claims.Count > 0 || !IsSourced(JsonNode.Parse(LicensingJson.Write(document with { Agreements = [agreement with { Provisions = [provision] }] }))!["agreements"]![0]!["provisions"]))
                    continue;
                foreach (var path in UnsourcedTerms.Of(provision))
                    yield return ["agreements", i, "provisions", j, .. path];
            }
        }
    }

    private static IEnumerable<object[]> Unsourced(JsonObject root, object[] list)
        => from index in Indexes(At(root, list)) where !IsSourced(At(root, [.. list, index])) select (object[])[.. list, index];

    private static IEnumerable<int> Indexes(JsonNode? list) => Enumerable.Range(0, (list as JsonArray)?.Count ?? 0);

    private static bool IsSourced(JsonNode? node) => node switch
    {
        JsonObject item => item["source"] is not null || item.Any(static member => IsSourced(member.Value)),
        JsonArray list => list.Any(IsSourced),
        _ => false,
    };

    private static bool IsUnknown(JsonNode? node) => node is JsonObject item && item["state"] is JsonValue state && (string?)state != "stated";

    private static JsonNode? At(JsonNode root, object[] path) => path.Aggregate((JsonNode?)root, static (node, step) => step is int index ? node?[index] : node?[(string)step]);

    /// <summary>An entry of a list by its id, or by what it says, so that its name stays when others come and go.</summary>
    private static string Named(JsonObject? item)
        => (string?)item?["id"] ?? string.Join(' ', (item ?? []).Where(static member => member.Value is JsonValue).Select(static member => member.Value!.ToString()));

    private static LicensingDocument Without(JsonObject root, object[] path)
    {
        var less = root.DeepClone();
        var holder = At(less, path[..^1]);
        if (path[^1] is int index)
            holder!.AsArray().RemoveAt(index);
        else
            holder!.AsObject().Remove((string)path[^1]);
        return LicensingJson.Read(less.ToJsonString(), _withoutIntegrity).GetValueOrThrow();
    }

    [GeneratedRegex(@"^q\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    /// <summary>Where the stated terms are of which no claim tells, and that are no part of another term.</summary>
    private sealed class UnsourcedTerms : ModelVisitor
    {
        private readonly List<object[]> _found = [];

        internal static List<object[]> Of(Element element)
        {
            var walk = new UnsourcedTerms();
            element.Accept(walk);
            return walk._found;
        }

        protected internal override void VisitTerm(Disclosed term)
        {
            if (term.IsStated && term.Claims.Count == 0)
                _found.Add([.. Path.Select(static segment => (object?)segment.Member ?? segment.Index)]);
        }
    }
}
