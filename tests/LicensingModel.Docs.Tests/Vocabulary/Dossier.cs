using System.Text.Json;
using System.Text.Json.Nodes;
using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Docs.Tests.Vocabulary;

/// <summary>A deal, or a deal with the supposition beside it, and the questions that are asked of it.</summary>
internal sealed class Dossier
{
    private static readonly Dictionary<string, Dossier> All = [];

    private readonly JsonObject _json;
    private readonly JsonObject _bare;
    private readonly LicensingDocument _document;
    private readonly Dictionary<(string Place, string Term), (LicensingDocument? With, LicensingDocument? Without)> _pruned = [];
    private readonly Dictionary<(PosedQuestion Question, (string Place, string Term)), bool> _known = [];

    private Dossier(Place place)
    {
        string[] files = place.IsSupposed ? [$"docs/deals/{place.Deal}.json", $"docs/{place.File}.json"] : [$"docs/{place.File}.json"];
        _document = DocumentFiles.Read([.. files.Select(file => new NamedText(file, File.ReadAllBytes(Repository.PathTo(file))))]).Document!;
        _json = JsonNode.Parse(LicensingJson.Write(_document))!.AsObject();
        _bare = Deals.Bare(_json)!.AsObject();
        Questions = QuestionJson.Read(File.ReadAllBytes(Repository.PathTo($"docs/{place.File}.questions.json")), _document).GetValueOrThrow().Questions;
    }

    /// <summary>The questions, in the order of their file.</summary>
    public IReadOnlyList<PosedQuestion> Questions { get; }

    public static Dossier Of(Place place)
    {
        lock (All)
            return All.TryGetValue(place.File, out var dossier) ? dossier : All[place.File] = new(place);
    }

    /// <summary>
    /// Whether a question is answered as expected, and otherwise if the least part that holds the term of a row is taken out, such that the rest can be read: at most all
    /// that stands in the place.
    /// </summary>
    public bool TurnsOn(string question, Place place, Row row)
    {
        var posed = Questions.SingleOrDefault(posed => posed.Id == question);
        if (posed?.Expect is null)
            return false;
        lock (_known)
        {
            var what = (place.Id, string.Join('\n', row.Json));
            if (!_pruned.TryGetValue(what, out var pruned))
                _pruned[what] = pruned = Candidates(place, row).FirstOrDefault(one => one is (not null, not null));
            if (!_known.TryGetValue((posed, what), out var known))
                _known[(posed, what)] = known = pruned is ({ } with, { } without) && _document.Ask(posed).Mismatches.Count == 0 && IsOtherwise(posed, place, with, without);
            return known;
        }
    }

    private IEnumerable<(LicensingDocument? With, LicensingDocument? Without)> Candidates(Place place, Row row)
        => from json in new[] { _json, _bare }
           from without in Pruning.WithoutTerm(json, place.Id, row)
           select (Read(json), Read(without));

    /// <summary>Whether the question is no longer understood, or the answer is another, or its proof.</summary>
    private static bool IsOtherwise(PosedQuestion posed, Place place, LicensingDocument with, LicensingDocument without)
    {
        if (QuestionIntegrity.Check(posed.Ask, without).Count > 0)
            return true;

        var (said, then) = (Answer(with, posed), Answer(without, posed));
        var (own, ownThen) = (Detach(said, place), Detach(then, place));
        var (proof, proofThen) = (said["proof"]?.ToJsonString(), then["proof"]?.ToJsonString());
        said.Remove("proof");
        then.Remove("proof");
        return proof != proofThen || !JsonNode.DeepEquals(said, then) || (own != ownThen && ownThen.Length > 0 && said.ToJsonString().Contains($"\"{place.Id}\"", StringComparison.Ordinal));
    }

    private static LicensingDocument? Read(JsonObject json)
        => LicensingJson.Read(json.ToJsonString(), new ReadOptions { CheckIntegrity = false }) is var result && result.TryGetValue(out var document) ? document : null;

    private static JsonObject Answer(LicensingDocument document, PosedQuestion posed)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            AnswerJson.Write(writer, document.Ask(posed.Ask));
        var answer = JsonNode.Parse(stream.ToArray())!.AsObject();
        answer.Remove("question");
        return answer;
    }

    /// <summary>Takes out of a proof what it says of the place itself: that it is listed is not enough, unless the answer names it.</summary>
    private static string Detach(JsonObject answer, Place place)
    {
        var taken = new JsonArray();
        foreach (var provisions in answer["proof"]?.AsArray().Select(reading => reading!["provisions"]).OfType<JsonArray>() ?? [])
        {
            foreach (var own in provisions.Where(entry => (string?)entry!["provision"] == place.Id || (string?)entry["agreement"] == place.Id).ToArray())
            {
                provisions.Remove(own);
                taken.Add(own);
            }
        }

        return taken.Count == 0 ? string.Empty : taken.ToJsonString();
    }
}
