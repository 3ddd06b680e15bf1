using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Royalties.Reckoning;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;

namespace LicensingModel.Royalties.Payments;

/// <summary>Choices over a time: what several lines come to with all their steps is compared, and one of them is owed. What is owed now is what the choice gives of all so far, less what it gave before.</summary>
/// <param name="parts">What the lines share.</param>
/// <param name="book">What was counted before.</param>
/// <param name="write">Takes the lines of the statement.</param>
internal sealed class TimeChoices(ScheduleParts parts, LedgerBook book, Action<StatementLine> write)
{
    private Counting Counting => field ??= new Counting(parts, book);

    /// <summary>Puts in the place of lines what the choices make of them.</summary>
    /// <param name="lines">What came of each line, by its name; those that were chosen from are taken out.</param>
    /// <returns>What is owed, by what it is for.</returns>
    internal Dictionary<PoolKey, Pool> Take(Dictionary<string, IReadOnlyDictionary<PoolKey, Pool>> lines)
    {
        var later = parts.Schedule.Steps.Aggregate(0UL, (bits, step) => bits | parts.Bit(step));
        for (var i = 0; i < parts.Schedule.Choices.Count; i++)
        {
            var choice = parts.Schedule.Choices[i];
            if (choice.Over is null)
                continue;
            var fault = Fault(choice, i, lines);
            List<(string Name, IReadOnlyDictionary<PoolKey, Pool> Pools)> members = [];
            foreach (var name in choice.Lines.Select(static name => name.ToString()))
            {
                if (lines.Remove(name, out var pools))
                    members.Add((name, pools));
            }

            lines[choice.Name?.ToString() ?? $"choices/{i}"] = Chosen(choice, i, members, later, fault);
        }

        var sum = new Dictionary<PoolKey, Pool>();
        foreach (var (key, pool) in lines.Values.SelectMany(static pools => pools))
            PooledSteps.Into(sum, key, pool);
        return sum;
    }

    private UnknownAmount? Fault(LineChoice choice, int index, Dictionary<string, IReadOnlyDictionary<PoolKey, Pool>> lines)
    {
        var at = parts.Place.In($"choices/{index}");
        return choice.UnrecognizedMembers.Count > 0 ? NotKnown(at, "Something of the choice is not understood.")
            : choice.Manner == ChoiceManner.First || !choice.Manner.IsKnown ? NotKnown(at.In("manner"), choice.Manner.IsKnown ? "The first line that a sale falls under is of each sale by itself, and the choice is over a time." : "How one of the lines is chosen is not understood.")
            : choice.Name is { } name && lines.ContainsKey(name.ToString()) ? NotKnown(at.In("name"), "A line or another choice has this name.")
            : choice.Lines.Any(line => !lines.ContainsKey(line.ToString())) || choice.Lines.Distinct().Count() != choice.Lines.Count ? NotKnown(at.In("lines"), "The choice names what is no line and no earlier choice, or what another choice has taken up.")
            : choice.Per.Contains(RoyaltyScope.Unit) ? NotKnown(at.In("per"), "The lines are compared over a time, and not for each unit.")
            : null;
    }

    private static UnknownAmount NotKnown(TermPlace at, string explanation) => new(at.Provision.Value, at.Path, explanation);

    private Dictionary<PoolKey, Pool> Chosen(LineChoice choice, int index, List<(string Name, IReadOnlyDictionary<PoolKey, Pool> Pools)> members, ulong later, UnknownAmount? fault)
    {
        var result = new Dictionary<PoolKey, Pool>();
        foreach (var key in members.SelectMany(static member => member.Pools.Keys).Select(key => Plain(key, choice.Per)).Distinct().OrderBy(static key => key.Scope, StringComparer.Ordinal).ToList())
        {
            var pools = members.ConvertAll(member => (member.Name, Pool: Together(member.Pools.Where(entry => Plain(entry.Key, choice.Per) == key))));
            var all = members.SelectMany(member => member.Pools.Where(entry => Plain(entry.Key, choice.Per) == key)).ToList();
            var bits = all.Select(entry => entry.Key.Meant & later).Distinct().ToList();
            var currencies = all.Where(static entry => !(entry.Key.Currency is null && entry.Value.IsNothing)).Select(static entry => entry.Key.Currency).Distinct().ToList();
            var of = key with { Currency = currencies is [var only] ? only : parts.Currency, Meant = bits is [var one] ? one : later };
            var position = new StepPosition(string.Empty, null, LedgerEntry.Choice - index, parts.Place.In($"choices/{index}"), of);
            var why = fault ?? (currencies.Count > 1 ? new UnknownAmount("report", "currency", "The lines of which one is chosen come to sums in different currencies.")
                : bits.Count > 1 ? NotKnown(position.At, "A later step is for some of these sales only, and the choice puts them together.")
                : key.Lacking(choice.Per) is { } lacking ? new UnknownAmount("report", lacking, $"It is compared by the {lacking}, which the report does not tell, or which an earlier step has put together.") : null);
            var pool = new Pool(0, parts.Columns.Count) { Sales = pools.Max(static entry => entry.Pool.Sales), HasAmount = true, CameBack = pools.Exists(static entry => entry.Pool.CameBack) };
            var owed = Owed(choice, position, pools, why, out var arithmetic);
            if (owed.Unknown is { } unknown)
                pool.NotKnown(unknown);
            (pool.Amount, pool.Units) = (owed.Amount ?? 0, owed.Units);
            write(new StatementLine
            {
                Payment = parts.Payment,
                Line = choice.Name?.ToString() ?? string.Empty,
                Step = "choice",
                Clause = choice.Clause ?? parts.Provision.Clause,
                Scope = of.Scope,
                Arithmetic = owed.Unknown is null ? arithmetic : "not known",
                Amount = owed.Unknown is null ? pool.Amount : null,
                Currency = of.Currency,
                Sales = pool.Sales,
                Unknown = [.. pool.Unknown],
            });
            PooledSteps.Into(result, of, pool);
        }

        return result;
    }

    private static PoolKey Plain(PoolKey key, ValueSet<RoyaltyScope> per) => key.Over(per, 0) with { Currency = null, Reported = null };

    private Pool Together(IEnumerable<KeyValuePair<PoolKey, Pool>> pools)
    {
        var sum = new Pool(0, parts.Columns.Count);
        foreach (var (_, pool) in pools)
            sum.Take(pool);
        return sum;
    }

    /// <summary>What the choice gives of all so far, less what it gave before.</summary>
    private Reckoned Owed(LineChoice choice, StepPosition position, List<(string Name, Pool Pool)> pools, UnknownAmount? why, out string arithmetic)
    {
        arithmetic = string.Empty;
        var window = parts.Over(choice.Over, position.Key.Window) ?? position.Key.Window;
        string? elected = null;
        if (why is null && choice.Manner == ChoiceManner.Elected)
            elected = Elected(choice, position, window, out why);
        foreach (var (name, pool) in pools.Where(entry => elected is null || entry.Name == elected))
            why ??= pool.Unknown.Count > 0 ? pool.Unknown[0] : !pool.HasAmount && (pool.Units != 0 || pool.IsUnitsOpen) ? NotKnown(position.At, $"No step makes a sum of what was counted under `{name}`.") : null;
        var input = new Reckoned(0, 0, position.Key.Currency, why);
        if (!Counting.TryOpen(choice.Over, position, input, position.Key.Currency, out var prior, out _, out why))
            return input.Without(why!);
        if (parts.Schedule.Steps.Any(step => ScheduleParts.IsBent(step) && !(parts.Over(ScheduleParts.PeriodOf(step), position.Key.Window) is { } shorter && shorter.Contains(window))) && book.IsLate(parts.Payment, position.Key, window))
            return input.Without(new UnknownAmount("ledger", string.Empty, $"What is told of {position.Key.Window} after later times were counted changes what was compared in {window}, and a later step counts by shorter times; report {window} anew."));

        var columns = LedgerColumn.Together(prior.Columns, [.. pools.Where(entry => elected is null || entry.Name == elected).Select(static entry => new LedgerColumn(entry.Name, entry.Pool.Amount)).OrderBy(static column => column.Name, StringComparer.Ordinal)]);
        var (before, now) = (prior.Amount, Of(choice, elected, columns, out var chosen));
        book.Keep(prior with { Amount = now, Columns = columns });
        var isFirst = prior.Columns.All(static column => column.Sum == 0) && before == 0;
        var sums = string.Join(choice.Manner == ChoiceManner.Sum ? " + " : " and ", choice.Lines.Select(name => name.ToString()).Where(name => elected is null || name == elected).Select(name => $"{name} {StepWords.Number(Sum(columns, name))}"));
        arithmetic = $"{(elected is not null ? "elected: " : choice.Manner == ChoiceManner.Sum ? string.Empty : $"the {choice.Manner} of ")}{sums}{(isFirst ? string.Empty : $" on all so far in {window}")} = {StepWords.Number(now)}{(isFirst ? string.Empty : $"; less {StepWords.Number(before)} before = {StepWords.Number(now - before)}")}";
        return input with { Amount = now - before, Units = pools.Find(entry => entry.Name == chosen).Pool?.Units ?? 0 };
    }

    private static decimal Sum(ValueList<LedgerColumn> columns, string name) => columns.FirstOrDefault(column => column.Name == name)?.Sum ?? 0;

    private static decimal Of(LineChoice choice, string? elected, ValueList<LedgerColumn> columns, out string chosen)
    {
        var sums = choice.Lines.Select(name => (Name: name.ToString(), Sum: Sum(columns, name.ToString()))).ToList();
        var one = elected is not null ? (elected, Sum(columns, elected))
            : choice.Manner == ChoiceManner.Greatest ? sums.MaxBy(static entry => entry.Sum)
            : choice.Manner == ChoiceManner.Least ? sums.MinBy(static entry => entry.Sum)
            : (string.Empty, sums.Sum(static entry => entry.Sum));
        chosen = one.Item1;
        return one.Item2;
    }

    /// <summary>The line that was elected for a time; null where that is not known.</summary>
    private string? Elected(LineChoice choice, StepPosition position, ReportWindow window, out UnknownAmount? why)
    {
        why = null;
        HashSet<string> found = new(StringComparer.Ordinal);
        var isAll = true;
        foreach (var election in choice.Elections)
        {
            var isAny = (election.From?.Resolve(parts.Events).IsOnOrBefore(window.Last) ?? Truth.True) & (election.Until?.Resolve(parts.Events).IsOnOrAfter(window.First) ?? Truth.True);
            if (isAny.IsFalse)
                continue;
            found.Add(election.Line.ToString());
            isAll &= election.UnrecognizedMembers.Count == 0 && ((election.From?.Resolve(parts.Events).IsOnOrBefore(position.Key.Window.First) ?? Truth.True) & (election.Until?.Resolve(parts.Events).IsOnOrAfter(position.Key.Window.Last) ?? Truth.True)).IsTrue;
        }

        var elected = found.Count == 1 ? found.First() : null;
        if (elected is null || !isAll || !choice.Lines.Any(line => line.ToString() == elected))
            why = NotKnown(position.At.In("elections"), found.Count > 1 ? $"Several lines were elected for {window}, and the choice is for all of it." : elected is null ? $"Which line was elected for {window} was not recorded." : $"What was elected is for a part of {position.Key.Window} only, or is none of the lines.");
        return why is null ? elected : null;
    }
}
