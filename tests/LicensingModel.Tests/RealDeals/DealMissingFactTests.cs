using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Serialization;
using LicensingModel.Tests.Decisions.Laws;

namespace LicensingModel.Tests.RealDeals;

/// <summary>
/// The undetermined answers of the fifteen deals, with a value supplied for everything that each says is missing: it becomes definite, or the approved list says what is left, which no fact
/// of a document decides or which is not understood.
/// </summary>
public class DealMissingFactTests
{
    private const int Rounds = 12;
    private static readonly string _folder = Checkout.PathTo("docs", "deals");
    private static readonly string _approved = Checkout.PathTo("tests", "LicensingModel.Tests", "RealDeals", "MissingFacts.approved.txt");

    [Fact]
    public void Undetermined_answers_about_deals_become_definite_or_are_listed_with_what_is_left()
    {
        var text = string.Concat(Directory.GetFiles(_folder, "*.questions.json").Order(StringComparer.Ordinal).SelectMany(Lines).Select(static line => line + "\n"));
        if (Checkout.IsApproving)
            File.WriteAllText(_approved, text);
        text.Should().Be(File.ReadAllText(_approved), "LICENSINGMODEL_APPROVE=1 dotnet test writes it so");
    }

    private static IEnumerable<string> Lines(string path)
    {
        var document = LicensingJson.Read(File.ReadAllBytes(path.Replace(".questions.json", ".json", StringComparison.Ordinal))).GetValueOrThrow();
        var set = QuestionJson.Read(File.ReadAllBytes(path), document).GetValueOrThrow();
        foreach (var posed in set.Questions.ToArray())
        {
            if (posed.Ask is not MayQuestion question || SuppliedRounds.IsDefinite(Evaluators.Ask(document, question)))
                continue;

            // What the question supposes is put into the document, so that what it lacks can be supplied.
            var whole = document.Supposing(question.Assume);
            var (last, wrong) = SuppliedRounds.Of(Evaluators.Ask, whole, question with { Assume = Assumptions.None }, new Random(1), Rounds);
            wrong.Should().BeNull("{0} of {1} names what is missing", posed.Id, Path.GetFileName(path));
            yield return $"{Path.GetFileName(path)} {posed.Id}: {(SuppliedRounds.IsDefinite(last) ? "definite" : $"left: {Left(last)}")}";
        }
    }

    private static string Left(MayAnswer answer) => string.Join("; ", answer.Missing.Where(SuppliedRounds.IsExcused).Select(static fact => $"{fact.Subject} {fact.Term} ({fact.Why})").Distinct());
}
