using LicensingModel.Provisions.Consideration.Schedules.Steps;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>Which step is taken on which sales.</summary>
/// <param name="Line">The line; empty for the sum of the lines.</param>
/// <param name="LineClause">The clause of the line.</param>
/// <param name="Index">Which step, from 0.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Key">The sales.</param>
internal sealed record StepPosition(string Line, ClauseReference? LineClause, int Index, TermPlace At, PoolKey Key)
{
    /// <summary>The step.</summary>
    internal RoyaltyStep Step(ScheduleParts parts) => Line.Length == 0 ? parts.Schedule.Steps[Index] : parts.Schedule.Lines.First(line => line.Name.ToString() == Line).Steps[Index];
}
