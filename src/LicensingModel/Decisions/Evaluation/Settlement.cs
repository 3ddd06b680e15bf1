using LicensingModel.Decisions.Answers;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>
/// Finds a smallest set of missing facts of which some values settle an outcome, from proofs alone. A test becomes true only when all that it misses is supplied, and false
/// perhaps by one of its parts; so does a provision, which one test that fails takes out. What permits settles a combination; to settle that nothing does, every provision must fail.
/// </summary>
internal sealed class Settlement
{
    private const int MostFacts = 16;
    private const int MostKnown = 128;
    private const int MostSteps = 20_000;

    private readonly List<MissingFact> _facts;
    private readonly Dictionary<MissingFact, int> _index = [];
    private UInt128? _best;
    private int _steps;
    private bool _isCut;

    private Settlement(IEnumerable<MissingFact> facts)
    {
        _facts = facts.Distinct()
            .OrderBy(static fact => fact.Subject, StringComparer.Ordinal).ThenBy(static fact => fact.Term, StringComparer.Ordinal)
            .ThenBy(static fact => fact.Why).ThenBy(static fact => fact.Explanation, StringComparer.Ordinal).ToList();
        for (var i = 0; i < _facts.Count; i++)
            _index.Add(_facts[i], i);
    }

    /// <summary>The smallest set, the first in the order of subjects and terms among equals; empty where none is found. And whether the search was cut short.</summary>
    /// <param name="combinations">The answers of all combinations that a question leaves open and that need a licence: one that permits is enough.</param>
    internal static (ValueList<MissingFact> Facts, bool IsCut) Of(IReadOnlyList<MayAnswer> combinations)
    {
        var settlement = new Settlement(combinations.SelectMany(static answer => answer.Missing));
        if (settlement._facts.Count > MostKnown)
            return ([], true);

        settlement.Search(combinations);
        return settlement._best is { } best ? (settlement.In(best), settlement._isCut) : ([], settlement._isCut);
    }

    private void Search(IReadOnlyList<MayAnswer> combinations)
    {
        foreach (var answer in combinations.Where(static answer => !answer.IsPermitted))
            Choose([answer.Proof], 0, 0, proof => Permitting(proof, isAlone: combinations.Count == 1));
        Choose(combinations.Select(static answer => answer.Proof).ToArray(), 0, 0, Refusing);
    }

    private ValueList<MissingFact> In(UInt128 set) => _facts.Where((_, i) => (set >> i & 1) == 1).ToValueList();

    /// <summary>Solves what the readings ask for together, and again for those that are left when a contested term is chosen.</summary>
    private void Choose(ValueList<ReadingProof>[] combinations, UInt128 chosen, int from, Func<ReadingProof, IEnumerable<UInt128[]>> clauses)
    {
        if (_steps++ > MostSteps || UInt128.PopCount(chosen) > MostFacts)
        {
            _isCut = true;
            return;
        }

        Solve(combinations.SelectMany(static readings => readings).SelectMany(clauses).ToList(), chosen);
        for (var i = from; i < _facts.Count; i++)
        {
            if (_facts[i].Why != MissingReason.Contested)
                continue;
            var begin = _facts[i].Subject + ": ";
            var values = combinations.SelectMany(static readings => readings).SelectMany(static reading => reading.Reading).Where(word => word.StartsWith(begin, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
            foreach (var value in values)
                Choose(Array.ConvertAll(combinations, readings => readings.Where(reading => Agrees(reading, begin, value)).ToValueList()), chosen | Bit(i), i + 1, clauses);
        }
    }

    private static bool Agrees(ReadingProof reading, string begin, string value)
        => reading.Reading.Contains(value, StringComparer.Ordinal) || !reading.Reading.Any(word => word.StartsWith(begin, StringComparison.Ordinal));

    /// <summary>What must be supplied for a reading to permit: one of the sets. Nothing, where it does already.</summary>
    private IEnumerable<UInt128[]> Permitting(ReadingProof reading, bool isAlone)
    {
        if (reading.Outcome <= Outcome.Covered)
            yield break;

        // Of several combinations, one that turns out to need no licence is left out of account.
        var need = isAlone && IsUnknown(reading.Need) ? Parts(reading.Need) : [];
        yield return [.. need, .. reading.Provisions.Where(static proof => proof.Result.IsUnknown).Select(static proof => proof.Tests).Select(All).OfType<UInt128>()];
    }

    /// <summary>What must be supplied for a reading not to permit: one set of each array.</summary>
    private IEnumerable<UInt128[]> Refusing(ReadingProof reading)
    {
        if (reading.Outcome == Outcome.NotLicensed)
            return [];
        if (reading.Outcome <= Outcome.Covered)
            return [[]];
        UInt128[] need = IsUnknown(reading.Need) ? All(reading.Need) is { } all ? [all] : [] : [0];
        return reading.Provisions.Where(static proof => proof.Result.IsUnknown).Select(proof => Parts(proof.Tests)).Prepend(need);
    }

    private static bool IsUnknown(ValueList<TestResult> tests) => tests.Aggregate(Truth.True, static (result, test) => result & test.Result).IsUnknown;

    /// <summary>Everything that the unknown tests miss; null where one of them does not say what.</summary>
    private UInt128? All(ValueList<TestResult> tests)
    {
        UInt128 all = 0;
        foreach (var part in tests.Where(static test => test.Result.IsUnknown).SelectMany(static test => test.UnknownParts))
        {
            if (SetOf(part) is not { } set)
                return null;
            all |= set;
        }

        return all;
    }

    /// <summary>The sets of which each may make one of the tests fail.</summary>
    private UInt128[] Parts(ValueList<TestResult> tests)
        => tests.Where(static test => test.Result.IsUnknown).SelectMany(static test => test.UnknownParts).Select(SetOf).OfType<UInt128>().Distinct().ToArray();

    private UInt128? SetOf(ValueList<MissingFact> part)
    {
        UInt128 set = 0;
        foreach (var fact in part)
        {
            if (!_index.TryGetValue(fact, out var i))
                return null;
            set |= Bit(i);
        }

        return set == 0 ? null : set;
    }

    private static UInt128 Bit(int i) => UInt128.One << i;

    private void Solve(List<UInt128[]> clauses, UInt128 chosen)
    {
        if (clauses.Exists(static clause => clause.Length == 0))
            return;

        // What is fixed comes first, so that little is tried.
        clauses.Sort(static (one, other) => one.Length.CompareTo(other.Length));
        Pick(clauses, 0, chosen);
    }

    private void Pick(List<UInt128[]> clauses, int at, UInt128 chosen)
    {
        if (IsWorse(chosen))
            return;
        if (_steps++ > MostSteps)
        {
            _isCut = true;
            return;
        }

        while (at < clauses.Count && Array.Exists(clauses[at], set => (set & ~chosen) == 0))
            at++;
        if (at == clauses.Count)
        {
            if (chosen != 0 && (_best is not { } best || IsBefore(chosen, best)))
                _best = chosen;
            return;
        }

        foreach (var set in clauses[at])
            Pick(clauses, at + 1, chosen | set);
    }

    private bool IsWorse(UInt128 chosen)
    {
        var count = UInt128.PopCount(chosen);
        _isCut |= count > MostFacts && _best is null;
        return count > MostFacts || (_best is { } best && count > UInt128.PopCount(best));
    }

    /// <summary>Whether a set is smaller, or as small and first in the order of facts.</summary>
    private static bool IsBefore(UInt128 one, UInt128 other)
    {
        var (count, others) = (UInt128.PopCount(one), UInt128.PopCount(other));
        var differs = one ^ other;
        return count < others || (count == others && (one & differs & (~differs + 1)) != 0);
    }
}
