using LicensingModel.Decisions.Answers;
using NodaTime;

namespace LicensingModel.Decisions.States;

/// <summary>One way in which an agreement or provision may be ended by somebody's decision, and whether it is open on the day.</summary>
public sealed record WayToEnd
{
    /// <summary>The agreement whose clause it is.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The provision.</summary>
    public required ProvisionId Provision { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Where in the text it stands; null where the text was not seen.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>What sort of right it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required EndingKind Kind { get; init => field = Preconditions.Defined(value); }

    /// <summary>Who may use it; empty where that is not known.</summary>
    public ValueSet<PartyId> By { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>How much notice must be given; null where none is stated.</summary>
    public ContractPeriod? Notice { get; init; }

    /// <summary>How long there is to cure first; null where no time is stated.</summary>
    public ContractPeriod? Cure { get; init; }

    /// <summary>The day on which what opens it happened; null where that is not one recorded day.</summary>
    public LocalDate? TriggeredOn { get; init; }

    /// <summary>Whether it is open on the day to those who have it: they may then give notice, or decide.</summary>
    public required Truth IsOpen { get; init; }

    /// <summary>Whether the one of whom it is asked may use it on the day; null where nobody is asked about.</summary>
    public Truth? IsOpenToAsked { get; init; }

    /// <summary>Why, with what is missing and presumed.</summary>
    public required TestResult Test { get; init => field = Preconditions.NotNull(value); }
}
