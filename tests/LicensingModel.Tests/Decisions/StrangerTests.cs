using LicensingModel.Decisions;
using LicensingModel.Interchange;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Decisions;

/// <summary>Small worlds by which somebody who knew the pages alone got wrong answers out of the library: each question with the answer that was held right before it was asked.</summary>
public class StrangerTests
{
    private static readonly string Folder = Checkout.PathTo("tests", "strangers");

    public static TheoryData<string> Worlds => [.. Names];

    internal static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.questions.json").Select(static path => Path.GetFileName(path).Replace(".questions.json", string.Empty, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Worlds))]
    public void A_world_of_a_stranger_is_answered_as_was_expected(string world)
    {
        var document = LicensingJson.Read(File.ReadAllBytes(Path.Combine(Folder, world + ".json"))).GetValueOrThrow();
        var posed = QuestionJson.Read(File.ReadAllBytes(Path.Combine(Folder, world + ".questions.json")), document).GetValueOrThrow().Questions;
        posed.Should().NotBeEmpty().And.OnlyContain(question => question.Expect != null);
        foreach (var question in posed)
            document.Ask(question).Mismatches.Should().BeEmpty($"so {question.Id} of {world} expects");
    }
}
