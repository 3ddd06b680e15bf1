using LicensingModel.Agreements;
using LicensingModel.Comparison.Asking;
using LicensingModel.Comparison.Reading;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;

namespace LicensingModel.Comparison;

/// <summary>Looks for questions that two documents answer differently, change by change.</summary>
internal sealed class CoverageSearch(LicensingDocument old, LicensingDocument @new, ComparisonOptions options)
{
    private readonly Dictionary<Question, (Answer Before, Answer After)> _asked = [];

    internal CoverageComparison Compare()
    {
        var (readOld, readNew) = ReadPart.Of(old, @new);
        if (readOld == readNew)
            return new CoverageComparison { Method = ComparisonMethod.Exact };

        var concerns = Concern.Between(old, @new, readOld, readNew).ToList();
        List<CoverageDifference> differences = [];
        var isExceeded = false;
        for (var at = 0; at < concerns.Count; at++)
        {
            // What one change leaves unused is there for the next.
            var most = _asked.Count + ((options.MostQuestions - _asked.Count) / (concerns.Count - at));
            differences.AddRange(Look(concerns[at], most, out var isCut));
            isExceeded |= isCut;
        }

        return new CoverageComparison { Method = ComparisonMethod.Searched, Differences = differences.ToValueList(), Asked = _asked.Count, IsBoundExceeded = isExceeded };
    }

    private List<CoverageDifference> Look(Concern concern, int most, out bool isCut)
    {
        Dictionary<CoverageDirection, CoverageDifference> found = [];
        isCut = false;
        foreach (var question in new ConcernQuestions(old, @new, concern).All())
        {
            if (options.OneExampleEach && found.Count > 0)
                break;
            if (_asked.Count >= most && !_asked.ContainsKey(question))
            {
                isCut = true;
                break;
            }

            var (before, after) = Answers(question);
            if (AnswerReading.Direction(AnswerReading.Of(before), AnswerReading.Of(after)) is { } direction && !found.ContainsKey(direction))
            {
                found.Add(direction, new CoverageDifference
                {
                    Direction = direction,
                    Agreement = concern.Agreement,
                    Provision = concern.Provision,
                    Clause = concern.Clause,
                    Question = question,
                    Before = before,
                    After = after,
                });
            }
        }

        return [.. found.Values.OrderBy(static difference => difference.Direction)];
    }

    private (Answer Before, Answer After) Answers(Question question)
    {
        if (!_asked.TryGetValue(question, out var answers))
            _asked.Add(question, answers = (Ask(old, question), Ask(@new, question)));
        return answers;
    }

    // When an outcome changes next is not compared: another day would be another question.
    private static Answer Ask(LicensingDocument document, Question question) => question switch
    {
        MayQuestion may => document.AskForTheDay(may),
        AssertQuestion asserted => document.Ask(asserted),
        GrantQuestion grant => document.Ask(grant),
        StatusQuestion status => document.Ask(status),
        OwedQuestion owed => document.Ask(owed),
        BreachQuestion breach => document.Ask(breach),
        _ => throw new ArgumentException("No such question is asked.", nameof(question)),
    };
}
