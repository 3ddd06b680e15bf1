namespace LicensingModel.Amendments;

/// <summary>Where an amendment stands on a day.</summary>
public sealed record AmendmentStanding
{
    /// <summary>The agreement that it changes.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The amendment.</summary>
    public required AmendmentId Amendment { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether it is in the text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required AmendmentState State { get; init => field = Preconditions.Defined(value); }

    /// <summary>Why, in a sentence.</summary>
    public required string Reason { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Of one that is undetermined, the member of the amendment that would have to be known: <c>effective</c>, <c>bindingEffect</c>, <c>claims</c>; otherwise null.</summary>
    public string? Missing { get; init; }

    /// <summary>Whether the day from which it is effective is presumed to be that on which it was made: in a text that was not seen in full another may not have been read.</summary>
    public bool IsDayPresumed { get; init; }
}
