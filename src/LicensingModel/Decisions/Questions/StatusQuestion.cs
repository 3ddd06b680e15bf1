using NodaTime;

namespace LicensingModel.Decisions.Questions;

/// <summary>In what state is an agreement, or one provision of it, on a day; since when, until when, and who may end it?</summary>
public sealed record StatusQuestion : Question
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The provision; null where the agreement as a whole is asked about.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>The day.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public required LocalDate On { get; init => field = IsoDay.Checked(value); }

    /// <summary>Whose rights are asked about, where a clause can come upon one grantee alone; open: those of all.</summary>
    public Dimension<PartyId> For { get; init; }

    /// <summary>Of whom it is asked whether it may end it on that day; null where nobody is.</summary>
    public PartyId? EndableBy { get; init; }

    /// <summary>The question in words.</summary>
    public override string ToString()
        => $"status of {Provision?.Value ?? Agreement.Value} on {IsoDay.Format(On)}"
            + (For.IsFixed ? $" for {For}" : string.Empty)
            + (EndableBy is { } party ? $", may {party} end it" : string.Empty)
            + Circumstances;
}
