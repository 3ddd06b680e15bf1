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
    private const int MostMissing = 5;

    private readonly Dictionary<Question, (Answer Before, Answer After)> _asked = [];

    internal CoverageComparison Compare()
    {
        var (readOld, readNew) = ReadPart.Of(old, @new);
        if (readOld == readNew)
            return new CoverageComparison { Method = ComparisonMethod.Exact };

        var concerns = Concern.Between(old, @new, readOld, readNew).ToList();
        List<CoverageDifference> differences = [];
        List<UndecidedChange> undecided = [];
        for (var at = 0; at < concerns.Count; at++)
        {
            // What one change leaves unused is there for the next.
            var most = _asked.Count + ((options.MostQuestions - _asked.Count) / (concerns.Count - at));
            var (found, left) = Look(concerns[at], most);
            differences.AddRange(found);
            undecided.Add(left);
        }

        return new CoverageComparison
        {
            Method = ComparisonMethod.Searched,
            Differences = differences.ToValueList(),
            Undecided = undecided.Where(change => !differences.Exists(difference => difference.Agreement == change.Agreement && difference.Provision == change.Provision)).ToValueList(),
            Asked = _asked.Count,
            IsBoundExceeded = undecided.Exists(static change => change.IsBoundExceeded),
        };
    }

    private (List<CoverageDifference> Found, UndecidedChange Left) Look(Concern concern, int most)
    {
        Dictionary<CoverageDirection, CoverageDifference> found = [];
        var (asked, open, isCut) = (0, 0, false);
        Dictionary<MissingFact, int> missing = [];
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
            var (one, other) = (AnswerReading.Of(before), AnswerReading.Of(after));
            asked++;
            if (AnswerReading.Direction(one, other) is { } direction)
                found.TryAdd(direction, Example(concern, new SimplerExample(old, @new, direction).Of(question), direction));
            else if (!one.IsKnown)
                open += Count(missing, AnswerReading.Missing(before), AnswerReading.Missing(after));
        }

        return ([.. found.Values.OrderBy(static difference => difference.Direction)], new UndecidedChange
        {
            Agreement = concern.Agreement,
            Provision = concern.Provision,
            Clause = concern.Clause,
            Asked = asked,
            IsBoundExceeded = isCut,
            LeftOpen = open,
            Missing = missing.OrderByDescending(static entry => entry.Value).ThenBy(static entry => entry.Key.Subject, StringComparer.Ordinal).ThenBy(static entry => entry.Key.Term, StringComparer.Ordinal)
                .ThenBy(static entry => entry.Key.Explanation, StringComparer.Ordinal).Take(MostMissing).Select(static entry => entry.Key).ToValueList(),
        });
    }

    private static int Count(Dictionary<MissingFact, int> missing, IEnumerable<MissingFact> before, IEnumerable<MissingFact> after)
    {
        foreach (var fact in before.Intersect(after))
            missing[fact] = missing.GetValueOrDefault(fact) + 1;
        return 1;
    }

    private CoverageDifference Example(Concern concern, Question question, CoverageDirection direction) => new()
    {
        Direction = direction,
        Agreement = concern.Agreement,
        Provision = concern.Provision,
        Clause = concern.Clause,
        Question = question,
        Before = Ask(old, question),
        After = Ask(@new, question),
    };

    private (Answer Before, Answer After) Answers(Question question)
    {
        if (!_asked.TryGetValue(question, out var answers))
            _asked.Add(question, answers = (Ask(old, question), Ask(@new, question)));
        return answers;
    }

    // When an outcome changes next is not compared: another day would be another question.
    internal static Answer Ask(LicensingDocument document, Question question) => question switch
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
