using LicensingModel.Agreements;
using LicensingModel.Amendments;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Matrices;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Collisions;
using LicensingModel.Interchange.Matrices;
using LicensingModel.Patents.Scopes;
using LicensingModel.Serialization;
using LicensingModel.Tests.Decisions;
using NodaTime;

namespace LicensingModel.Tests.RealDeals;

/// <summary>
/// A survey of every small world and every deal: questions of all kinds on several days, each kind as a line of an approved file with the first letters of what the answers come to and a digest of the whole of them, proofs
/// included. What is right stands in the files of questions; this says what has changed besides.
/// </summary>
public class SurveyTests
{
    private static readonly string _folder = Checkout.PathTo("tests", "LicensingModel.Tests", "RealDeals", "Answers", "Surveys");

    public static TheoryData<string> Worlds => [.. StrangerTests.Names];

    public static TheoryData<string> Deals => AnswerRecordTests.Deals;

    [Theory]
    [MemberData(nameof(Worlds))]
    public void A_survey_of_a_world_finds_what_it_found(string world) => Hold(world, Lines(Read("tests", "strangers", world), 8));

    [Theory]
    [MemberData(nameof(Deals))]
    public void A_survey_of_a_deal_finds_what_it_found(string deal) => Hold(deal, Lines(Read("docs", "deals", deal), 4));

    [Fact]
    public void There_are_no_surveys_of_anything_else()
        => Directory.GetFiles(_folder).Select(static path => Path.GetFileName(path).Replace(".approved.txt", string.Empty, StringComparison.Ordinal)).Should().BeEquivalentTo(StrangerTests.Names.Concat(Directory.GetFiles(Checkout.PathTo("docs", "deals"), "*.questions.json").Select(static path => Path.GetFileName(path).Replace(".questions.json", string.Empty, StringComparison.Ordinal))));

    private static LicensingDocument Read(string folder, string below, string name) => LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo(folder, below, name + ".json"))).GetValueOrThrow();

    private static IEnumerable<string> Lines(LicensingDocument document, int most)
    {
        foreach (var on in Survey.DaysOf(document))
        {
            var text = document.AsOf(on).Document;
            foreach (var (kind, asked) in Survey.Of(text, on, most).Where(static entry => entry.Asked.Count > 0))
            {
                yield return $"{IsoDay.Format(on)} {Survey.Line(document, kind, asked)}";
            }

            if (text.Parties.Count > 0 && text.Patents.Count is > 0 and < 20)
            {
                var matrix = document.Matrix(new MatrixQuestion
                {
                    Asked = new MayQuestion { Actor = text.Parties[^1].Id, Act = Act.Sell, On = on, PresumeThrough = on },
                    Products = text.Products.Select(static product => product.Id).Take(3).ToValueList(),
                    Patents = text.Patents.Select(static patent => patent.Id).Take(4).ToValueList(),
                });
                yield return $"{IsoDay.Format(on)} matrix {string.Concat(matrix.Cells.Select(static cell => cell.Outcome.ToString()[0]))} #{Survey.Digest(Survey.Written(writer => MatrixJson.Write(writer, matrix)))}";
            }
        }

        if (document.Agreements.Count < 10)
        {
            var report = document.Collisions();
            yield return $"collisions {string.Concat(report.Collisions.Select(static collision => collision.IsCertain.IsTrue ? 'C' : 'P'))} of {report.Pairs} #{Survey.Digest(Survey.Written(writer => CollisionJson.Write(writer, report)))}";
        }
    }

    private static void Hold(string name, IEnumerable<string> lines)
    {
        var path = Path.Combine(_folder, name + ".approved.txt");
        var found = lines.ToList();
        if (Checkout.IsApproving)
        {
            Directory.CreateDirectory(_folder);
            File.WriteAllText(path, string.Concat(found.Select(static line => line + "\n")));
        }

        var expected = File.ReadAllLines(path);
        found.Where((line, index) => index >= expected.Length || line != expected[index]).Should().BeEmpty("LICENSINGMODEL_APPROVE=1 dotnet test writes the lines anew; `licensing ask` shows the whole of an answer");
        found.Should().HaveSameCount(expected);
    }
}
