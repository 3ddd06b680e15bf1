using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>How many units each line has in one time, where tiers of one line count those of others too.</summary>
internal sealed class LineUnits
{
    private readonly Dictionary<string, List<(PoolKey Key, decimal Units, UnknownAmount? Unknown)>> _units = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<LineRun> _lines;

    /// <summary>Counts them.</summary>
    /// <param name="lines">The lines of the schedule.</param>
    /// <param name="pools">What was sold under each in the time.</param>
    internal LineUnits(IReadOnlyList<LineRun> lines, Func<LineRun, IEnumerable<KeyValuePair<PoolKey, Pool>>> pools)
    {
        _lines = lines;
        if (!lines.Any(static line => line.Line.Steps.Any(static step => step is RateStep { Together.Count: > 0 })))
            return;
        foreach (var line in lines)
            _units[line.Line.Name.ToString()] = [.. pools(line).Select(static entry => (entry.Key, entry.Value.Units, entry.Value.Unknown.Count > 0 ? entry.Value.Unknown[0] : entry.Value.IsUnitsOpen ? Reckoned.NoUnits.Unknown : null))];
    }

    /// <summary>Over what the other lines of a step have units.</summary>
    internal IEnumerable<PoolKey> Keys(RateStep step) => step.Together.SelectMany(name => _units.GetValueOrDefault(name.ToString()) ?? []).Select(entry => entry.Key.Over(step.Per, 0) with { Currency = null, Reported = null }).Distinct();

    /// <summary>How many units the other lines of a step have that count together with those of this one.</summary>
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

        if (step.Rate is not Provisions.Rates.TieredRate { By: var by } || (by is not null && by != ReportName.Units))
            unknown ??= NotKnown("Only tiers of units are counted together.");
        var units = 0m;
        foreach (var name in step.Together.Append(own.Line.Name))
        {
            if (_lines.FirstOrDefault(line => line.Line.Name == name) is not { } line)
                unknown ??= NotKnown($"The schedule has no line `{name}`.");
            else if (line.Line.Steps.Take(line.SaleSteps + 1).ElementAtOrDefault(line.SaleSteps) is not RateStep { Sales: null })
                unknown ??= NotKnown($"Units are counted together before any other step counts them, and the first step of `{name}` that counts is no rate for all of its sales.");
            if (name.ToString() == position.Line)
                continue;
            foreach (var entry in _units.GetValueOrDefault(name.ToString()) ?? [])
            {
                if ((entry.Key.Over(step.Per, 0) with { Currency = null, Reported = null, Meant = 0 }) != (position.Key with { Currency = null, Reported = null, Meant = 0 }))
                    continue;
                unknown ??= entry.Unknown;
                units += entry.Units;
            }
        }

        return units;
    }
}
