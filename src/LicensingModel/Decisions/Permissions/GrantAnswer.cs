using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;

namespace LicensingModel.Decisions.Permissions;

/// <summary>Whether somebody may grant or transfer something without further consent; under which conditions, or whose consent would be needed.</summary>
public sealed record GrantAnswer : Answer
{
    /// <summary>The question.</summary>
    public required GrantQuestion Question { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether it may.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required Verdict Verdict { get; init => field = Preconditions.Defined(value); }

    /// <summary>What the verdict rests on: the provisions that allow it where it may, those that stand in the way where it may not.</summary>
    public ValueList<CitedProvision> Basis { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whose consent is needed where it may not; empty where no consent is known to help. Every one of them is needed.</summary>
    public ValueList<NeededConsent> Consents { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What must be done or kept where it may; and where it may not, what would change that.</summary>
    public ValueList<GrantCondition> Conditions { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Provisions that fail to allow it on one test only.</summary>
    public ValueList<NearMiss> NearMisses { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What is not known and matters.</summary>
    public ValueList<MissingFact> Missing { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The tests, reading by reading where contested terms give several.</summary>
    public required ValueList<GrantProof> Proof { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether the contested terms were too many to try every joint reading, so that the answer is undetermined for that alone.</summary>
    public bool IsBoundExceeded { get; init; }
}
