using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents.Scopes;
using NodaTime;

namespace LicensingModel.Decisions.Collisions;

/// <summary>Compares every grant that may be exclusive with every other, on every day on which anything about them changes: each day as the text of that day has them.</summary>
internal sealed class CollisionSearch
{
    private const int MostDays = 256;
    private const int MostCases = 200_000;

    private readonly LocalDate? _presumeThrough;
    private readonly GrantTexts _texts;
    private int _cases;
    private bool _isExceeded;

    internal CollisionSearch(LicensingDocument document, LocalDate? presumeThrough)
    {
        _presumeThrough = presumeThrough;
        _texts = new GrantTexts(document, presumeThrough);
    }

    internal CollisionReport Run(IProgress<int>? progress, CancellationToken cancellation)
    {
        Dictionary<(ProvisionId, ProvisionId), GrantCollision> found = [];
        HashSet<(ProvisionId, ProvisionId)> compared = [];
        _isExceeded = _texts.IsExceeded;
        foreach (var (exclusive, other) in _texts.Pairs())
        {
            cancellation.ThrowIfCancellationRequested();
            if (compared.Add(KeyOf(exclusive, other)))
                progress?.Report(compared.Count);
            if (Find(_texts.Of(exclusive, other), cancellation) is { } collision)
                Keep(found, KeyOf(exclusive, other), collision);
        }

        return new CollisionReport
        {
            Collisions = found.Values.Where(static collision => collision.IsCertain.IsTrue).Concat(found.Values.Where(static collision => collision.IsCertain.IsUnknown)).ToValueList(),
            Pairs = compared.Count,
            IsBoundExceeded = _isExceeded,
        };
    }

    private static (ProvisionId, ProvisionId) KeyOf(ProvisionId one, ProvisionId other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);

    /// <summary>Of the two ways round, what is certain counts; where both are only possible, that which was found first.</summary>
    private static void Keep(Dictionary<(ProvisionId, ProvisionId), GrantCollision> found, (ProvisionId, ProvisionId) key, GrantCollision collision)
    {
        if (!found.TryGetValue(key, out var before) || (collision.IsCertain.IsTrue && before.IsCertain.IsUnknown))
            found[key] = collision;
    }

    private GrantCollision? Find(PairOverTime pair, CancellationToken cancellation)
    {
        if (pair.IsIdle)
            return null;

        SortedDictionary<LocalDate, PairFinding> tried = [];
        var recorded = _texts.Horizon ?? new LocalDate(2000, 1, 1);
        SortedSet<LocalDate> days = [recorded, recorded == IsoDay.Last ? recorded : recorded.PlusDays(1)];
        while (days.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            if (tried.Count >= MostDays || _cases + pair.Cases > MostCases)
            {
                _isExceeded = true;
                break;
            }

            var day = days.Min;
            days.Remove(day);
            tried.Add(day, pair.On(day));
            var boundaries = pair.Boundaries.ToList();
            days.UnionWith(boundaries.Where(boundary => !tried.ContainsKey(boundary)));

            // Before the first day on which anything changes lies a stretch of its own.
            if (boundaries.Count > 0 && boundaries.Min() is var first && first > IsoDay.First && !tried.ContainsKey(first.PlusDays(-1)))
                days.Add(first.PlusDays(-1));
        }

        _cases += pair.Cases;
        return Summarise(pair, tried);
    }

    private GrantCollision? Summarise(PairOverTime pair, SortedDictionary<LocalDate, PairFinding> tried)
    {
        var best = tried.Values.Aggregate(Truth.False, static (result, finding) => result | finding.Result);
        if (best.IsFalse)
            return null;

        var since = tried.First(entry => entry.Value.Result == best).Key;
        var over = tried.Where(entry => entry.Key > since && entry.Value.Result.IsFalse).Select(entry => (LocalDate?)entry.Key).FirstOrDefault();

        // The plainest day is shown: what is certain, since when it is; else that on which least is missing.
        var (shown, worst) = tried.Where(entry => entry.Value.Result == best).MinBy(entry => MissingIn(entry.Value).Count);
        var deciding = worst.Parts.Where(part => part.Result == best).ToList();
        var (exclusive, other) = pair.Described(shown);
        return new GrantCollision
        {
            Exclusive = exclusive,
            Other = other,
            IsCertain = best,
            Since = since == tried.Keys.First() ? null : since,
            Until = over?.PlusDays(-1),
            Example = ExampleOf(worst, shown),
            Reason = best.IsTrue ? deciding[^1].Reason : string.Join(" ", deciding.Select(part => part.Reason).Distinct(StringComparer.Ordinal)),
            Missing = MissingIn(worst),
            Presumptions = worst.Parts.SelectMany(part => part.Presumptions).Distinct().ToValueList(),
        };
    }

    /// <summary>What is missing, each fact once; nothing where the finding is definite.</summary>
    private static ValueList<MissingFact> MissingIn(PairFinding finding)
        => finding.Parts.Where(part => part.Result.IsUnknown).SelectMany(part => part.Missing).DistinctBy(fact => (fact.Subject, fact.Term)).ToValueList();

    private MayQuestion ExampleOf(PairFinding finding, LocalDate day)
    {
        var witness = finding.Case!;
        return new MayQuestion
        {
            Actor = witness.Actor,
            Act = witness.Act,
            Product = witness.Product,
            Country = witness.Country,
            On = day,
            Patents = witness.Patent is { } patent ? PatentScope.Listed(patent.Id) : finding.Subject is { } subject ? subject : default(Dimension<PatentScope>),
            PresumeThrough = _presumeThrough,
        };
    }
}
