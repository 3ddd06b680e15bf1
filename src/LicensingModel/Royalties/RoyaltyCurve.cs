using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties;

/// <summary>What is owed on one sale, drawn against how much is sold or for how much; every point is a statement that was reckoned, before rounding.</summary>
public sealed record RoyaltyCurve
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Against what it is drawn.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public CurveVariable Of { get; init => field = Preconditions.Defined(value); }

    /// <summary>In which currency it is owed; null where nothing is owed anywhere on the curve, or it is not known.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The stretches, from the left to the right.</summary>
    public ValueList<CurveStretch> Stretches { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What the sale is beside what is varied: the columns of its row, by name.</summary>
    public ValueList<string> Sale { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Payments of the agreement that are not in it.</summary>
    public ValueList<UnknownAmount> NotReckoned { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether all of it is known.</summary>
    public bool IsWhole => NotReckoned.Count == 0 && Stretches.All(static stretch => stretch.Unknown.Count == 0);
}
