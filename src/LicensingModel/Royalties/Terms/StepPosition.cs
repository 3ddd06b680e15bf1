using LicensingModel.Royalties.Reports;

namespace LicensingModel.Royalties.Terms;

/// <summary>Which step is taken on which sales.</summary>
/// <param name="Line">The line; empty for the sum of the lines.</param>
/// <param name="LineClause">The clause of the line.</param>
/// <param name="Index">Which step, from 0.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Key">The sales.</param>
internal sealed record StepPosition(string Line, ClauseReference? LineClause, int Index, TermPlace At, PoolKey Key);
