namespace LicensingModel.Aspects.Reciprocities;

/// <summary>One term in each direction, side by side.</summary>
public sealed record ComparedTerm
{
    /// <summary>The term of the provision that runs forward.</summary>
    public required TermSide Forward { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The term of the provision that runs backward.</summary>
    public required TermSide Backward { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether they are the same when the sides are mirrored.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required Likeness Likeness { get; init => field = Preconditions.Defined(value); }

    /// <summary>Whether one side states it and of the other nothing was captured, so that it is not known whether they differ.</summary>
    public bool IsOneSided => Forward.HoldsNothing != Backward.HoldsNothing;
}
