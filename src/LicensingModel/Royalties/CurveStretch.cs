using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties;

/// <summary>A stretch of a royalty curve: a straight line, a line that is nearly straight, or a stretch of which nobody can say what is owed.</summary>
public sealed record CurveStretch
{
    /// <summary>Where it begins.</summary>
    public required decimal From { get; init; }

    /// <summary>Where it ends; the next begins there, or one step further where the royalty jumps.</summary>
    public required decimal To { get; init; }

    /// <summary>The points through which it goes, at least its two ends; none where it is not known.</summary>
    public ValueList<CurvePoint> Points { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What each further unit, or each further unit of money in the price, adds; null where that is not the same all along, or not known.</summary>
    public decimal? Slope { get; init; }

    /// <summary>Whether the royalty jumps here from one unit, or one hundredth of the price, to the next.</summary>
    public bool IsJump { get; init; }

    /// <summary>The step from which on it is reckoned otherwise than on the stretch before; null for the first stretch, and where no one step is.</summary>
    public StatementLine? Cause { get; init; }

    /// <summary>Why it is not known; none where it is.</summary>
    public ValueList<UnknownAmount> Unknown { get; init => field = Preconditions.NotNull(value); } = [];
}
