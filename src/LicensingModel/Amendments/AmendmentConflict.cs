namespace LicensingModel.Amendments;

/// <summary>
/// A change that could not be made to the text that the earlier ones left. What the text then says is not known: a provision of an unrecognised kind stands in it under the id of the amendment.
/// </summary>
public sealed record AmendmentConflict
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The amendment.</summary>
    public required AmendmentId Amendment { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Which of its changes, counted from zero.</summary>
    /// <exception cref="ArgumentException">It is negative.</exception>
    public required int Change { get; init => field = Preconditions.Valid(value, value >= 0, "Changes are counted from zero."); }

    /// <summary>What stands in the way.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required AmendmentObstacle Obstacle { get; init => field = Preconditions.Defined(value); }

    /// <summary>What is meant: the id of the provision or party that is missing or there already; null where the change is not understood.</summary>
    public string? Subject { get; init; }

    /// <summary>The conflict in a sentence.</summary>
    public override string ToString() => Obstacle switch
    {
        AmendmentObstacle.ProvisionMissing => $"{Amendment} changes {Subject}, which is not in the text of {Agreement}.",
        AmendmentObstacle.ProvisionAlreadyThere => $"{Amendment} adds {Subject}, which is in the text of {Agreement} already.",
        AmendmentObstacle.PartyMissing => $"{Amendment} puts somebody in the place of {Subject}, which is no party of {Agreement}.",
        AmendmentObstacle.NothingPasses => $"By {Amendment} nothing passes: {Subject} has nothing under what it names in {Agreement}.",
        _ => $"A change of {Amendment} to {Agreement} is not understood.",
    };
}
