using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Standing;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Collisions;

/// <summary>Compares every grant that may be exclusive with every other, on every day on which anything about them changes.</summary>
internal sealed class CollisionSearch(LicensingDocument document, LocalDate? presumeThrough)
{
    private const int MostDays = 256;
    private const int MostCases = 200_000;

    private readonly Facts _facts = new(document, presumeThrough);
    private int _cases;
    private bool _isExceeded;

    internal CollisionReport Run(IProgress<int>? progress, CancellationToken cancellation)
    {
        Dictionary<(ProvisionId, ProvisionId), GrantCollision> found = [];
        HashSet<(ProvisionId, ProvisionId)> compared = [];
        foreach (var exclusive in _facts.Exclusives.Where(static entry => entry.Grant is PatentGrant))
        {
            foreach (var other in Grants.Of(document))
            {
                cancellation.ThrowIfCancellationRequested();
                if (other.Provision.Id == exclusive.Provision.Id)
                    continue;

                if (compared.Add(KeyOf(exclusive.Provision.Id, other.Provision.Id)))
                    progress?.Report(compared.Count);
                if (!PairTest.IsIdle(exclusive, other) && Find(exclusive, other, cancellation) is { } collision)
                    Keep(found, KeyOf(exclusive.Provision.Id, other.Provision.Id), collision);
            }
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

    private GrantCollision? Find((Agreement Agreement, Provision Provision, Grant Grant) exclusive, (Agreement Agreement, Provision Provision, Grant Grant) other, CancellationToken cancellation)
    {
        var facts = new Facts(document, presumeThrough, _facts);
        var pair = new PairTest(facts, exclusive, other);
        SortedDictionary<LocalDate, PairFinding> tried = [];
        var recorded = facts.Horizon ?? new LocalDate(2000, 1, 1);
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
            days.UnionWith(facts.Boundaries.Where(boundary => !tried.ContainsKey(boundary)));

            // Before the first day on which anything changes lies a stretch of its own.
            if (facts.Boundaries.Count > 0 && facts.Boundaries.Min() is var first && first > IsoDay.First && !tried.ContainsKey(first.PlusDays(-1)))
                days.Add(first.PlusDays(-1));
        }

        _cases += pair.Cases;
        return Summarise(exclusive, other, facts, tried);
    }

    private GrantCollision? Summarise((Agreement Agreement, Provision Provision, Grant Grant) exclusive, (Agreement Agreement, Provision Provision, Grant Grant) other, Facts facts, SortedDictionary<LocalDate, PairFinding> tried)
    {
        var best = tried.Values.Aggregate(Truth.False, static (result, finding) => result | finding.Result);
        if (best.IsFalse)
            return null;

        var since = tried.First(entry => entry.Value.Result == best).Key;
        var over = tried.Where(entry => entry.Key > since && entry.Value.Result.IsFalse).Select(entry => (LocalDate?)entry.Key).FirstOrDefault();

        // The plainest day is shown: what is certain, since when it is; else that on which least is missing.
        var (shown, worst) = tried.Where(entry => entry.Value.Result == best).MinBy(entry => MissingIn(entry.Value).Count);
        var deciding = worst.Parts.Where(part => part.Result == best).ToList();
        return new GrantCollision
        {
            Exclusive = Described(exclusive, facts, shown),
            Other = Described(other, facts, shown),
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

    private static CollidingGrant Described((Agreement Agreement, Provision Provision, Grant Grant) entry, Facts facts, LocalDate day)
        => new(entry.Agreement.Id, entry.Provision.Id, entry.Provision.Clause, Exclusiveness.On(day, facts, new JointReading(), entry.Provision, entry.Grant));

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
            PresumeThrough = presumeThrough,
        };
    }
}
