using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Texts;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Collisions;

/// <summary>Two grants, one of which may be exclusive, from day to day as the text of the day has them.</summary>
/// <param name="texts">The texts.</param>
/// <param name="presumeThrough">The day through which it is presumed that nothing unrecorded happened.</param>
/// <param name="grantsOf">The grants of a text.</param>
/// <param name="exclusive">The one that may be exclusive.</param>
/// <param name="other">The other one.</param>
internal sealed class PairInTexts(DatedTexts texts, LocalDate? presumeThrough, Func<LicensingDocument, TextGrants> grantsOf, ProvisionId exclusive, ProvisionId other)
{
    private readonly Dictionary<LicensingDocument, (Facts Facts, PairTest? Pair)> _tests = new(ReferenceEqualityComparer.Instance);
    private readonly List<PairTest> _former = [];

    /// <summary>Whether they need not be compared in any text.</summary>
    internal bool IsIdle => GrantTexts.Starts(texts).All(day => Entries(day) is not var (one, another) || PairTest.IsIdle(one, another));

    /// <summary>How many cases were looked at.</summary>
    internal int Cases => _tests.Values.Sum(static entry => entry.Pair?.Cases ?? 0) + _former.Sum(static pair => pair.Cases);

    /// <summary>The days on which something about them may change, of those met so far.</summary>
    internal IEnumerable<LocalDate> Boundaries => _tests.Values.SelectMany(static entry => entry.Facts.Boundaries).Concat(texts.Boundaries);

    /// <summary>What is found on a day.</summary>
    internal PairFinding On(LocalDate day)
    {
        var (facts, pair) = TestsOf(day);
        if (pair is not null)
            return pair.On(day);
        if (grantsOf(texts.On(day)).Exclusives.ContainsKey(exclusive) || !grantsOf(texts.On(day)).All.TryGetValue(other, out var left))
            return PairFinding.None;

        // What a later text leaves out, or makes non-exclusive, may have left no power when the other was granted.
        foreach (var eve in texts.Boundaries.Where(boundary => boundary <= day && boundary > IsoDay.First).Select(static boundary => boundary.PlusDays(-1)).OrderDescending())
        {
            if (TestsOf(eve).Pair is null || Entries(eve) is not var (former, _))
                continue;
            var after = new PairTest(facts, former, left);
            _former.Add(after);
            return after.AfterExclusive(On(eve), day);
        }

        return PairFinding.None;
    }

    /// <summary>The two as a day has them; where it has one no more, as the last text had it, or else the first.</summary>
    internal (CollidingGrant Exclusive, CollidingGrant Other) Described(LocalDate day)
    {
        var on = GrantTexts.Starts(texts).Where(start => start <= day).Append(day).LastOrDefault(start => Entries(start) is not null, day);
        var (one, another) = Entries(on) ?? GrantTexts.Starts(texts).Select(Entries).First(static entries => entries is not null)!.Value;
        var facts = TestsOf(on).Facts;
        return (Described(one, facts, on), Described(another, facts, on));
    }

    private static CollidingGrant Described((Agreement Agreement, Provision Provision, Grant Grant) entry, Facts facts, LocalDate day)
        => new(entry.Agreement.Id, entry.Provision.Id, entry.Provision.Clause, Exclusiveness.On(day, facts, new JointReading(), entry.Provision, entry.Grant));

    private ((Agreement Agreement, Provision Provision, Grant Grant) Exclusive, (Agreement Agreement, Provision Provision, Grant Grant) Other)? Entries(LocalDate day)
    {
        var grants = grantsOf(texts.On(day));
        return grants.Exclusives.TryGetValue(exclusive, out var one) && grants.All.TryGetValue(other, out var another) ? (one, another) : null;
    }

    private (Facts Facts, PairTest? Pair) TestsOf(LocalDate day)
    {
        var text = texts.On(day);
        if (_tests.TryGetValue(text, out var known))
            return known;

        var facts = texts.FactsOn(day, presumeThrough, grantsOf(text).Facts);
        var made = (facts, Entries(day) is var (one, another) && !PairTest.IsIdle(one, another) ? new PairTest(facts, one, another) : null);
        _tests.Add(text, made);
        return made;
    }
}
