using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;

namespace LicensingModel.Decisions.Owed;

/// <summary>Whether doing something would breach a stated duty, and which.</summary>
public sealed record BreachAnswer : Answer
{
    /// <summary>The question.</summary>
    public required BreachQuestion Question { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Yes: it would breach the duties of the basis. No: no duty that is stated, and none can be unseen. Everything else is undetermined.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required Verdict Outcome { get; init => field = Preconditions.Defined(value); }

    /// <summary>The duties that it would breach. Empty unless the outcome is yes.</summary>
    public ValueList<CitedProvision> Basis { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What is not known and matters. Empty unless the outcome is undetermined.</summary>
    public ValueList<MissingFact> Missing { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Duties that fail on one test only, as where what was done is expressly excepted.</summary>
    public ValueList<TestedProvision> NearMisses { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Every provision that could forbid it, with its tests, in the order of the document; under several readings of contested terms, reading by reading.</summary>
    public ValueList<TestedProvision> Proof { get; init => field = Preconditions.NotNull(value); } = [];
}
