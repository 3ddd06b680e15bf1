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
    private readonly Dictionary<(string Question, Place Place, string Without), bool> _known = [];

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
    /// Whether a question is answered as expected, and otherwise if the term, or all that stands in its place, is taken out: it names it, or the answer or its proof is
    /// another. That the proof no longer lists what was taken out is not enough.
    /// </summary>
    public bool TurnsOn(string question, Place place, Row row) => TurnsOnTerm(question, place, row) || Known(question, place, string.Empty, posed => IsOtherwise(posed, place, _json, Pruning.Without(_json, place.Id)));

    /// <summary>The same, where only the term of the row is taken out, and what remains can still be read.</summary>
    public bool TurnsOnTerm(string question, Place place, Row row) => Known(question, place, string.Join('\n', row.Json), posed => Pruning.WithoutTerm(_json, place.Id, row) is { } without
        ? IsOtherwise(posed, place, _json, without)
        : IsOtherwise(posed, place, _bare, Pruning.WithoutTerm(_bare, place.Id, row)));

    private bool Known(string question, Place place, string without, Func<PosedQuestion, bool> compute)
    {
        var posed = Questions.SingleOrDefault(posed => posed.Id == question);
        if (posed is null)
            return false;
        lock (_known)
        {
            if (!_known.TryGetValue((question, place, without), out var known))
                _known[(question, place, without)] = known = posed.Expect is not null && _document.Ask(posed).Mismatches.Count == 0 && compute(posed);
            return known;
        }
    }

    private static bool IsOtherwise(PosedQuestion posed, Place place, JsonObject before, JsonObject? after)
    {
        if (Read(before) is not { } with || after is null || Read(after) is not { } without)
            return false;
        return QuestionIntegrity.Check(posed.Ask, without).Count > 0 || !JsonNode.DeepEquals(Answer(with, posed, place), Answer(without, posed, place));
    }

    private static LicensingDocument? Read(JsonObject json)
        => LicensingJson.Read(json.ToJsonString(), new ReadOptions { CheckIntegrity = false }) is var result && result.TryGetValue(out var document) ? document : null;

    private static JsonObject Answer(LicensingDocument document, PosedQuestion posed, Place place)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            AnswerJson.Write(writer, document.Ask(posed.Ask));
        var answer = JsonNode.Parse(stream.ToArray())!.AsObject();
        foreach (var reading in answer["proof"]?.AsArray() ?? [])
        {
            var provisions = reading!["provisions"]?.AsArray();
            foreach (var own in provisions?.Where(entry => (string?)entry!["provision"] == place.Id || (string?)entry["agreement"] == place.Id).ToArray() ?? [])
                provisions!.Remove(own);
        }

        return answer;
    }
}
