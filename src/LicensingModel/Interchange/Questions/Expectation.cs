using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using LicensingModel.Interchange.Expectations;
using LicensingModel.Interchange.Kinds;
using NodaTime;

namespace LicensingModel.Interchange.Questions;

/// <summary>
/// What somebody expects of an answer. Only what is stated is compared; an expectation that states nothing cannot fail and is refused when it is read.
/// </summary>
public sealed record Expectation : IKeepsUnrecognized
{
    /// <summary>The outcome, of a question whether somebody may; null where it is not compared.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public Outcome? Outcome { get; init => field = Preconditions.Defined(value); }

    /// <summary>What the answer is, of a question that is answered by yes or no; null where it is not compared. Written <c>outcome</c> too.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public Verdict? Verdict { get; init => field = Preconditions.Defined(value); }

    /// <summary>Exactly the provisions that suffice; null where they are not compared.</summary>
    public ValueSet<ProvisionId>? Basis { get; init; }

    /// <summary>The state of the term, of a question what a term is; null where it is not compared.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public DisclosureState? State { get; init => field = Preconditions.Defined(value); }

    /// <summary>The state of the agreement or provision, of a question for it; null where it is not compared.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public OperationState? Status { get; init => field = Preconditions.Defined(value); }

    /// <summary>The first day of that state; null where it is not compared.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>Exactly those whose consent is needed; null where they are not compared.</summary>
    public ValueSet<PartyId>? Consents { get; init; }

    /// <summary>The value of the term, as it is written in a document; the order of members does not matter. Null where it is not compared.</summary>
    public RawJson? Value { get; init; }

    /// <summary>When the outcome changes next; null where it is not compared.</summary>
    public ExpectedChange? ChangesOn { get; init; }

    /// <summary>Facts that must be among the missing ones; there may be others.</summary>
    public ValueList<ExpectedFact> Missing { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Obligations that must be among those of the answer, of a question who owes what; there may be others.</summary>
    public ValueList<ExpectedObligation> Owed { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Clauses that the answer must cite (see <see cref="AnswerGrounds.Clauses"/>); it may cite others.</summary>
    public ValueList<ClauseReference> Clauses { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Tests that must be among those that fail, in any reading of contested terms; there may be others.</summary>
    public ValueList<ExpectedFailure> Fails { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether it states nothing to compare.</summary>
    public bool IsEmpty => Outcome is null && Verdict is null && Basis is null && State is null && Status is null && Since is null && Consents is null && Value is null && ChangesOn is null && Missing.Count == 0 && Owed.Count == 0 && Clauses.Count == 0 && Fails.Count == 0;

    internal ValueList<UnrecognizedMember> UnrecognizedMembers { get; init; } = [];

    ValueList<UnrecognizedMember> IKeepsUnrecognized.UnrecognizedMembers => UnrecognizedMembers;
}
