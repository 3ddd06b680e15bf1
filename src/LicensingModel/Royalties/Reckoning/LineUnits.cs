using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>How many units each line has in one time, and what its base is, where tiers of one line count those of others too.</summary>
internal sealed class LineUnits
{
    private readonly Dictionary<string, List<(PoolKey Key, Taken Pool)>> _units = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<LineRun> _lines;
    private readonly Currency? _currency;

    /// <summary>Counts them.</summary>
    /// <param name="lines">The lines of the schedule.</param>
    /// <param name="currency">The currency of the schedule, in which the bounds of tiers of money are; null where it is not known.</param>
    /// <param name="pools">What was sold under each in the time.</param>
    internal LineUnits(IReadOnlyList<LineRun> lines, Currency? currency, Func<LineRun, IEnumerable<KeyValuePair<PoolKey, Pool>>> pools)
    {
        (_lines, _currency) = (lines, currency);
        if (!lines.Any(static line => line.Line.Steps.Any(static step => step is RateStep { Together.Count: > 0 })))
            return;
        foreach (var line in lines)
            _units[line.Line.Name.ToString()] = [.. pools(line).Select(static entry => (entry.Key, new Taken(entry.Value.Units, entry.Value.HasAmount ? entry.Value.Amount : null, entry.Value.Unknown.Count > 0 ? entry.Value.Unknown[0] : null, entry.Value.IsUnitsOpen)))];
    }

    /// <summary>Over what the other lines of a step have units.</summary>
    internal IEnumerable<PoolKey> Keys(RateStep step) => step.Together.SelectMany(name => _units.GetValueOrDefault(name.ToString()) ?? []).Select(entry => entry.Key.Over(step.Per, 0) with { Currency = null, Reported = null }).Distinct();

    /// <summary>How many units the other lines of a step have, or what their bases are, that count together with those of this one.</summary>
    /// <param name="step">The step.</param>
    /// <param name="position">Where it stands, and over what it is counted.</param>
    /// <param name="unknown">Why it is not known; null where it is.</param>
    internal decimal Of(RateStep step, StepPosition position, out UnknownAmount? unknown)
    {
        unknown = null;
        if (step.Together.Count == 0)
            return 0;
        UnknownAmount NotKnown(string explanation) => new(position.At.Provision.Value, position.At.In("together").Path, explanation);
        if (_lines.FirstOrDefault(line => line.Line.Name.ToString() == position.Line) is not { } own)
        {
            unknown = NotKnown("Lines are counted together in a step of a line, and this one is of their sum.");
            return 0;
        }

        var by = step.Rate is Provisions.Rates.TieredRate tiers ? tiers.By ?? ReportName.Units : null;
        if (by is null || (by != ReportName.Units && by != ReportName.Base))
            unknown ??= NotKnown("Only tiers of units or of the base are counted together.");
        var units = 0m;
        foreach (var name in step.Together.Append(own.Line.Name))
        {
            if (_lines.FirstOrDefault(line => line.Line.Name == name) is not { } line)
                unknown ??= NotKnown($"The schedule has no line `{name}`.");
            else if (line.Line.Steps.Take(line.SaleSteps + 1).ElementAtOrDefault(line.SaleSteps) is not RateStep { Sales: null })
                unknown ??= NotKnown($"It is counted together before any other step counts them, and the first step of `{name}` that counts is no rate for all of its sales.");
            if (name.ToString() == position.Line)
                continue;
            foreach (var entry in _units.GetValueOrDefault(name.ToString()) ?? [])
            {
                if ((entry.Key.Over(step.Per, 0) with { Currency = null, Reported = null, Meant = 0 }) != (position.Key with { Currency = null, Reported = null, Meant = 0 }))
                    continue;
                unknown ??= by == ReportName.Base ? OfBase(entry.Key, entry.Pool, name) : entry.Pool.Unknown ?? (entry.Pool.IsUnitsOpen ? Reckoned.NoUnits.Unknown : null);
                units += by == ReportName.Base ? entry.Pool.Amount ?? 0 : entry.Pool.Units;
            }
        }

        return units;

        UnknownAmount? OfBase(PoolKey key, Taken pool, ReportName name)
            => pool.Unknown is { } open ? open
                : pool.Amount == 0 ? null
                : pool.Amount is null ? NotKnown($"The base of `{name}` is no sum of money, and the tiers are of the base.")
                : key.Currency is null || key.Currency != _currency ? new UnknownAmount("rates", $"{key.Currency} to {_currency}", $"The base of `{name}` is in {key.Currency}, and the bounds of the tiers are in the currency of the schedule.")
                : null;
    }

    private sealed record Taken(decimal Units, decimal? Amount, UnknownAmount? Unknown, bool IsUnitsOpen);
}
