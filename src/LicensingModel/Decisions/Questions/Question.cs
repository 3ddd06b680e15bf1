using NodaTime;

namespace LicensingModel.Decisions.Questions;

/// <summary>
/// Something that an application asks of a document. A closed choice of kinds, with what every kind can have: to what it is confined, what it presumes and supposes, and as known
/// on which day. Immutable; compared by value.
/// </summary>
public abstract record Question
{
    private protected Question()
    {
    }

    /// <summary>What the question supposes besides what the document says: "if X acquires Y".</summary>
    public Assumptions Assume { get; init => field = Preconditions.NotNull(value); } = Assumptions.None;

    /// <summary>
    /// The agreements to whose captured provisions the question is confined, with those of <see cref="WithinProvisions"/>. Both empty: the whole document.
    /// </summary>
    public ValueSet<AgreementId> WithinAgreements { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The provisions to which the question is confined, with the agreements of <see cref="WithinAgreements"/>.</summary>
    public ValueSet<ProvisionId> WithinProvisions { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>
    /// Through which day it is to be presumed that nothing unrecorded happened, beyond the day through which the document records events. Null: no further.
    /// </summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public LocalDate? PresumeThrough { get; init => field = value is { } day ? IsoDay.Checked(day, nameof(PresumeThrough)) : null; }

    /// <summary>The day on which somebody is supposed to ask, who knows nothing that became known later. Null: everything that the document holds is known.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public LocalDate? KnownOn { get; init => field = value is { } day ? IsoDay.Checked(day, nameof(KnownOn)) : null; }

    /// <summary>Whether the question is confined to stated agreements or provisions.</summary>
    public bool IsConfined => WithinAgreements.Count > 0 || WithinProvisions.Count > 0;

    /// <summary>What stands behind the question in words: to what it is confined, what it presumes and supposes.</summary>
    private protected string Circumstances
        => (IsConfined ? $", within {string.Join(", ", WithinAgreements.Select(id => id.Value).Concat(WithinProvisions.Select(id => id.Value)))}" : string.Empty)
            + (PresumeThrough is { } day ? $", presuming through {IsoDay.Format(day)}" : string.Empty)
            + (KnownOn is { } known ? $", as known on {IsoDay.Format(known)}" : string.Empty)
            + (Assume.IsEmpty ? string.Empty : $", supposing {Assume}");
}
