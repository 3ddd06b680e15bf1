using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>
/// The share of votes that makes control, as a contract draws it: <c>&gt;50%</c> for more than half, <c>&gt;=50%</c> for at least half. From 0 to 100 percent.
/// Compared by number and by whether the number itself is enough.
/// </summary>
public sealed class ControlThreshold : Scalar<ControlThreshold>, IScalar<ControlThreshold>
{
    private ControlThreshold(Percentage share, bool isShareEnough)
    {
        Share = share;
        IsShareEnough = isShareEnough;
    }

    /// <inheritdoc/>
    public static string Expectation => "a threshold of control: `>` or `>=` and a percentage from 0 to 100, such as `>50%`";

    /// <inheritdoc/>
    public static string Pattern => "^>=?(100|(0|[1-9][0-9]?)(\\.[0-9]{0,25}[1-9])?)%$";

    /// <summary>More than half: what contracts usually say.</summary>
    public static ControlThreshold MoreThanHalf { get; } = MoreThan(Percentage.FromPercent(50));

    /// <summary>The share.</summary>
    public Percentage Share { get; }

    /// <summary>Whether exactly this share is enough, as in "at least 50 %".</summary>
    public bool IsShareEnough { get; }

    /// <summary>More than a share.</summary>
    /// <param name="share">From 0 to 100 percent.</param>
    /// <exception cref="ArgumentException">The share is outside these bounds.</exception>
    public static ControlThreshold MoreThan(Percentage share) => new(InRange(share), false);

    /// <summary>At least a share.</summary>
    /// <param name="share">From 0 to 100 percent.</param>
    /// <exception cref="ArgumentException">The share is outside these bounds.</exception>
    public static ControlThreshold AtLeast(Percentage share) => new(InRange(share), true);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ControlThreshold? result)
    {
        var isShareEnough = text is ['>', '=', ..];
        result = text is ['>', ..] && Percentage.TryParse(text[(isShareEnough ? 2 : 1)..], out var share) && IsInRange(share) ? new ControlThreshold(share, isShareEnough) : null;
        return result is not null;
    }

    /// <summary>Whether a share reaches the threshold.</summary>
    /// <param name="share">The share.</param>
    public bool IsReachedBy(Percentage share)
    {
        ArgumentNullException.ThrowIfNull(share);
        return share > Share || (IsShareEnough && share == Share);
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] ControlThreshold? other) => other is not null && Share == other.Share && IsShareEnough == other.IsShareEnough;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Share, IsShareEnough);

    /// <inheritdoc/>
    public override string ToString() => (IsShareEnough ? ">=" : ">") + Share;

    private static Percentage InRange(Percentage share) => Preconditions.Valid(Preconditions.NotNull(share), IsInRange(share), "A threshold lies between 0 and 100 percent.");

    private static bool IsInRange(Percentage share) => share.Percent is >= 0 and <= 100;
}
