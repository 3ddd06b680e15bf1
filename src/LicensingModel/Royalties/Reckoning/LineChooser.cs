using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>Lines of which one counts for each sale.</summary>
internal sealed class LineChooser
{
    private readonly LineChoice _choice;
    private readonly UnknownAmount? _fault;

    internal LineChooser(LineChoice choice, TermPlace place, List<LineRun> lines)
    {
        _choice = choice;
        Lines = [.. choice.Lines.Select(name => lines.Find(line => line.Line.Name == name)).OfType<LineRun>()];
        var fault = choice.UnrecognizedMembers.Count > 0 ? "Something of the choice is not understood."
            : choice.Per.Count > 0 || choice.Elections.Count > 0 ? "The choice is made sale by sale, and names what is for choices over a time."
            : Lines.Count != choice.Lines.Count ? "The choice names a line that the schedule does not have."
            : choice.Manner == ChoiceManner.First ? null
            : choice.Manner != ChoiceManner.Greatest && choice.Manner != ChoiceManner.Least ? "How one of the lines is chosen is not understood."
            : Lines.All(static line => line.HasRate) ? null : "Lines are compared sale by sale, and of one of them the royalty on a sale by itself is not known.";
        _fault = fault is null ? null : new UnknownAmount(place.Provision.Value, place.Path, fault);
    }

    /// <summary>The lines, in their order.</summary>
    internal IReadOnlyList<LineRun> Lines { get; }

    /// <summary>Counts a sale under the line that is chosen; false where it falls under none of them.</summary>
    /// <param name="row">The sale.</param>
    /// <param name="sell">Told under which lines it falls or may fall.</param>
    internal bool Count(SaleRow row, Action<LineRun, SaleRow> sell)
    {
        var chosen = Choose(row, out var meant, out var why);
        if (meant.Count == 0)
            return false;
        if (chosen is null)
        {
            // It may be any of them, so that nothing later goes on from what any of them has counted.
            foreach (var line in meant)
            {
                sell(line, row);
                line.CountUnknown(row, why!);
            }

            return true;
        }

        sell(chosen, row);

        // The steps of the one that counts are taken again, so that what came out of each is noted.
        chosen.Count(row, chosen.Reckon(row, out var reckonedOn), reckonedOn);
        return true;
    }

    /// <summary>The line that counts for a sale; null where it falls under none, or nobody can say under which.</summary>
    /// <param name="row">The sale.</param>
    /// <param name="meant">The lines under which it falls or may fall.</param>
    /// <param name="why">Why nobody can say which counts.</param>
    internal LineRun? Choose(SaleRow row, out List<LineRun> meant, out UnknownAmount? why)
    {
        meant = [];
        why = null;
        foreach (var line in Lines)
        {
            var isOne = line.Includes(row, out var open);
            if (isOne.IsFalse)
                continue;
            meant.Add(line);
            why ??= open;
            if (_choice.Manner == ChoiceManner.First && _fault is null && isOne.IsTrue)
                break;
        }

        if (meant.Count == 0)
            return null;
        why ??= _fault;
        return why is null ? Chosen(meant, row, out why) : null;
    }

    private LineRun? Chosen(List<LineRun> lines, SaleRow row, out UnknownAmount? why)
    {
        why = null;
        if (lines.Count == 1 || _choice.Manner == ChoiceManner.First)
            return lines[^1];
        if (lines.Find(static line => line.SaleSteps < line.Line.Steps.Count) is { } later)
        {
            why = new UnknownAmount(later.Place.Provision.Value, $"{later.Place.Path}/steps/{later.SaleSteps}", "Lines are compared sale by sale, and what this step, which is taken of many sales, leaves of a sale by itself is not known.");
            return null;
        }

        (LineRun Line, Reckoned Result)? best = null;
        foreach (var line in lines)
        {
            var result = line.Reckon(row, out _);
            why = result.Unknown ?? (best is { } other && other.Result.Currency != result.Currency ? new UnknownAmount("rates", $"{result.Currency}", "The lines of which one is chosen come to sums in different currencies.") : null);
            if (why is not null)
                return null;

            // What came back counts under the line under which it was sold.
            if (best is not { } before || (_choice.Manner == ChoiceManner.Greatest ? row.Sign * result.Amount > row.Sign * before.Result.Amount : row.Sign * result.Amount < row.Sign * before.Result.Amount))
                best = (line, result);
        }

        return best?.Line;
    }
}
