using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
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
    private const int Worlds = 500;
    private static readonly string _folder = Checkout.PathTo("docs", "deals");

    public static TheoryData<string> Deals => [.. Directory.GetFiles(_folder, "*.questions.json").Select(path => Path.GetFileName(path).Replace(".questions.json", string.Empty, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Strangers => [.. StrangerTests.Names];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, Worlds)];

    [Theory]
    [MemberData(nameof(Deals))]
    public void The_answers_about_a_deal_are_those_that_were_looked_at(string deal)
    {
        var document = LicensingJson.Read(File.ReadAllBytes(Path.Combine(_folder, deal + ".json"))).GetValueOrThrow();
        var posed = QuestionJson.Read(File.ReadAllBytes(Path.Combine(_folder, deal + ".questions.json")), document).GetValueOrThrow().Questions;
        var on = document.RecordedThrough ?? new LocalDate(2020, 1, 1);
        Hold(deal, posed.Select(question => (question.Id ?? string.Empty, question.Ask)).Concat(Standing(document, on)).Select(question => Line(document, question.Item1, question.Item2)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_answers_about_a_random_world_are_those_that_were_looked_at(int seed)
    {
        var world = RandomWorld.Of(seed, seed % 3 * 0.04);
        var on = world.Question.On.TryGetValue(out var day) ? day : new LocalDate(2021, 6, 1);
        var surveyed = Survey.Of(world.Document, on, 2).Where(static entry => entry.Asked.Count > 0).Select(entry => $"{Named(seed)} {Survey.Line(world.Document, entry.Kind, entry.Asked)}");
        Hold("worlds", Named(seed), surveyed.Prepend(Line(world.Document, $"{Named(seed)} question", world.Question)));
    }

    [Theory]
    [MemberData(nameof(Strangers))]
    public void The_answers_about_the_world_of_a_stranger_are_those_that_were_looked_at(string name)
    {
        var folder = Checkout.PathTo("tests", "strangers");
        var document = LicensingJson.Read(File.ReadAllBytes(Path.Combine(folder, name + ".json"))).GetValueOrThrow();
        var posed = QuestionJson.Read(File.ReadAllBytes(Path.Combine(folder, name + ".questions.json")), document).GetValueOrThrow().Questions;

        // What a text has that an amendment takes out cannot be asked about on every day.
        var days = document.Agreements.Any(static agreement => agreement.Amendments.Count > 0) ? [] : document.Events.Select(static happening => happening.On.StatedValue).OfType<FixedDate>().Select(static on => on.Date).Append(document.RecordedThrough ?? new LocalDate(2020, 1, 1)).Distinct().Order().Take(3).ToList();
        var asked = posed.AsEnumerable().Select(static question => (question.Id ?? string.Empty, question.Ask)).Concat(days.SelectMany(on => Standing(document, on).Take(24).Select(question => ($"{question.Id} {IsoDay.Format(on)}", question.Ask))));
        Hold("strangers", name, asked.Select(question => Line(document, $"{name} {question.Item1}", question.Item2)));
    }

    [Fact]
    public void There_are_no_answers_about_other_worlds()
    {
        Sections("strangers").Should().BeEquivalentTo(StrangerTests.Names);
        Sections("worlds").Should().BeEquivalentTo(Enumerable.Range(0, Worlds).Select(Named));
    }

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

    private static string Named(int seed) => seed.ToString("000", CultureInfo.InvariantCulture);

    private static void Hold(string name, IEnumerable<string> lines) => Compare(lines.ToList(), FileOf(name), static _ => true);

    /// <summary>Of a file in which each line begins with what it is about: the lines about one thing, which stand together.</summary>
    private static void Hold(string name, string about, IEnumerable<string> lines) => Compare(lines.ToList(), FileOf(name), line => Section(line) == about);

    private static void Compare(List<string> lines, string approved, Func<string, bool> isMeant)
    {
        if (Checkout.IsApproving)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
            var all = (File.Exists(approved) ? File.ReadAllLines(approved) : []).Where(line => !isMeant(line)).Concat(lines);
            File.WriteAllText(approved, string.Concat((lines.All(isMeant) && !isMeant(string.Empty) ? all.OrderBy(Section, StringComparer.Ordinal) : all).Select(static line => line + "\n")));
        }

        var expected = File.ReadAllLines(approved).Where(isMeant).ToList();
        lines.Where((line, index) => index >= expected.Count || line != expected[index]).Take(20).Should().BeEmpty("LICENSINGMODEL_APPROVE=1 dotnet test writes the lines anew; `licensing ask` shows the whole of an answer");
        lines.Should().HaveSameCount(expected);
    }

    private static IEnumerable<string> Sections(string name) => File.ReadAllLines(FileOf(name)).Select(Section).Distinct();

    private static string Section(string line) => line.Split(' ')[0];

    private static string FileOf(string name) => Checkout.PathTo("tests", "LicensingModel.Tests", "RealDeals", "Answers", name + ".approved.txt");
}
