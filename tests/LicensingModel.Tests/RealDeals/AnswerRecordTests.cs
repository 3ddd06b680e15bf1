using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions.Rights;
using LicensingModel.Serialization;
using LicensingModel.Suppositions;
using LicensingModel.Tests.Decisions;
using LicensingModel.Tests.Decisions.Laws;
using NodaTime;

namespace LicensingModel.Tests.RealDeals;

/// <summary>
/// The whole of some thousand answers, with proofs, as they were when somebody last looked at them: each is a line of an approved file, with what it comes to, on what it rests, what is missing, and a digest of all the rest.
/// What changes an answer changes a line, on purpose or not.
/// </summary>
public class AnswerRecordTests
{
    private const int Worlds = 150;
    private static readonly string _folder = Checkout.PathTo("docs", "deals");

    public static TheoryData<string> Deals => [.. Directory.GetFiles(_folder, "*.questions.json").Select(path => Path.GetFileName(path).Replace(".questions.json", string.Empty, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Deals))]
    public void The_answers_about_a_deal_are_those_that_were_looked_at(string deal)
    {
        var document = LicensingJson.Read(File.ReadAllBytes(Path.Combine(_folder, deal + ".json"))).GetValueOrThrow();
        var posed = QuestionJson.Read(File.ReadAllBytes(Path.Combine(_folder, deal + ".questions.json")), document).GetValueOrThrow().Questions;
        var on = document.RecordedThrough ?? new LocalDate(2020, 1, 1);
        Hold(deal, posed.Select(question => (question.Id ?? string.Empty, question.Ask)).Concat(Standing(document, on)).Select(question => Line(document, question.Item1, question.Item2)));
    }

    [Fact]
    public void The_answers_about_random_worlds_are_those_that_were_looked_at()
        => Hold("worlds", Enumerable.Range(0, Worlds).SelectMany(seed =>
        {
            var world = RandomWorld.Of(seed, seed % 3 * 0.04);
            var on = world.Question.On.TryGetValue(out var day) ? day : new LocalDate(2021, 6, 1);
            var id = seed.ToString("000", CultureInfo.InvariantCulture);
            return Standing(world.Document, on).Take(6).Prepend(("may", world.Question)).Select(question => Line(world.Document, $"{id} {question.Item1}", question.Item2));
        }));

    [Fact]
    public void The_answers_about_the_worlds_of_strangers_are_those_that_were_looked_at()
        => Hold("strangers", StrangerTests.Names.SelectMany(static name =>
        {
            var folder = Checkout.PathTo("tests", "strangers");
            var document = LicensingJson.Read(File.ReadAllBytes(Path.Combine(folder, name + ".json"))).GetValueOrThrow();
            var posed = QuestionJson.Read(File.ReadAllBytes(Path.Combine(folder, name + ".questions.json")), document).GetValueOrThrow().Questions;
            // What a text has that an amendment takes out cannot be asked about on every day.
            var days = document.Agreements.Any(static agreement => agreement.Amendments.Count > 0) ? [] : document.Events.Select(static happening => happening.On.StatedValue).OfType<FixedDate>().Select(static on => on.Date).Append(document.RecordedThrough ?? new LocalDate(2020, 1, 1)).Distinct().Order().Take(3).ToList();
            return posed.AsEnumerable().Select(static question => (question.Id ?? string.Empty, question.Ask)).Concat(days.SelectMany(on => Standing(document, on).Take(24).Select(question => ($"{question.Id} {IsoDay.Format(on)}", question.Ask))))
                .Select(question => Line(document, $"{name} {question.Item1}", question.Item2));
        }));

    /// <summary>Questions that can be put to any document: where its agreements stand, what is owed, what each side may do, pass on and assert.</summary>
    private static IEnumerable<(string Id, Question Ask)> Standing(LicensingDocument document, LocalDate on)
    {
        foreach (var agreement in document.Agreements.ToList())
        {
            foreach (var provision in agreement.Provisions.Where(static provision => provision.Body is Grant).Take(6).ToList())
            {
                var grant = (Grant)provision.Body;
                foreach (var party in grant.Grantees.Parties.Take(1).ToList())
                {
                    yield return ($"sublicense:{provision.Id}", new GrantQuestion { What = GrantAction.Sublicense, By = party, Agreement = agreement.Id, Provision = provision.Id, On = on, PresumeThrough = on });
                    yield return ($"assign:{provision.Id}", new GrantQuestion { What = GrantAction.AssignLicense, By = party, Agreement = agreement.Id, Provision = provision.Id, On = on, PresumeThrough = on });
                    foreach (var holder in grant.Grantors.Parties.Take(1).ToList())
                        yield return ($"assert:{holder}/{provision.Id}", new AssertQuestion { Holder = holder, Against = Dimension<PartyId>.At(party), Patents = grant is PatentGrant { Subject.StatedValue: PatentScope scope } ? Dimension<PatentScope>.At(scope) : default, On = on, Suit = on.PlusMonths(2), PresumeThrough = on });
                }
            }
        }

        foreach (var question in StandingQuestions.Of(document, Assumptions.None, on).Questions.Take(40).ToList())
            yield return (question.Id ?? string.Empty, question.Ask);
    }

    private static string Line(LicensingDocument document, string id, Question question)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
            AnswerJson.Write(writer, document.Ask(question));
        using var answer = JsonDocument.Parse(bytes.WrittenMemory);
        var all = answer.RootElement;
        var comesTo = string.Join(' ', new[] { "outcome", "verdict", "state", "value" }.Select(name => all.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null).OfType<string>());
        return $"{id}: {comesTo} [{Of(all, "basis", "provision", null)}] ?{Of(all, "missing", "subject", "term")} #{Convert.ToHexString(SHA256.HashData(bytes.WrittenSpan))[..12]}";
    }

    private static string Of(JsonElement answer, string list, string first, string? second)
        => answer.TryGetProperty(list, out var entries) && entries.ValueKind == JsonValueKind.Array
            ? string.Join(", ", entries.EnumerateArray().Select(entry => string.Join('/', new[] { first, second }.OfType<string>().Select(name => entry.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : string.Empty))))
            : string.Empty;

    private static void Hold(string name, IEnumerable<string> lines)
    {
        var approved = Checkout.PathTo("tests", "LicensingModel.Tests", "RealDeals", "Answers", name + ".approved.txt");
        var text = new StringBuilder();
        foreach (var line in lines)
            text.Append(line).Append('\n');
        if (Checkout.IsApproving)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
            File.WriteAllText(approved, text.ToString());
        }

        var expected = File.ReadAllText(approved).Split('\n');
        text.ToString().Split('\n').Where((line, index) => index >= expected.Length || line != expected[index]).Take(20).Should().BeEmpty("LICENSINGMODEL_APPROVE=1 dotnet test writes the file anew; `licensing ask` shows the whole of an answer");
        text.ToString().Split('\n').Should().HaveSameCount(expected);
    }
}
