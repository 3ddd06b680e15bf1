using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.States;

/// <summary>In what state an agreement or provision is on a day, since when and until when, and who may end it.</summary>
public sealed record StatusAnswer : Answer
{
    /// <summary>The question.</summary>
    public required StatusQuestion Question { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The state.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required OperationState State { get; init => field = Preconditions.Defined(value); }

    /// <summary>Whether it binds: what does not bind operates as little as it is in force.</summary>
    public required Truth Binds { get; init; }

    /// <summary>Whether the one of whom it is asked may end it on the day; null where nobody is asked about.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public Verdict? Verdict { get; init => field = Preconditions.Defined(value); }

    /// <summary>The first day of the state; null where no recorded day begins it.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>The term that says until when it runs, its own or the agreement's; null where nothing is recorded of that.</summary>
    public Disclosed<AnchoredDate>? Until { get; init; }

    /// <summary>Whom a grant excludes on the day; null where it is no grant, or that is not known.</summary>
    public Exclusivity? Exclusivity { get; init; }

    /// <summary>What the state rests on: the clause that ended or changed it, else it itself; and where somebody may end it, the clauses by which it may.</summary>
    public ValueList<CitedProvision> Basis { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Every way in which somebody may end it, in the order of the document, as the first reading has it.</summary>
    public ValueList<WayToEnd> Ends { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What is not known and matters.</summary>
    public ValueList<MissingFact> Missing { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>When the state changes next, if presumptions are carried forward.</summary>
    public StateChange? ChangesOn { get; init; }

    /// <summary>The tests, reading by reading where contested terms give several.</summary>
    public required ValueList<StatusProof> Proof { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether the contested terms were too many to try every joint reading, so that the answer is undetermined for that alone.</summary>
    public bool IsBoundExceeded { get; init; }
}
