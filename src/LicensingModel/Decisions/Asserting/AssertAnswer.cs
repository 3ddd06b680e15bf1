using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;

namespace LicensingModel.Decisions.Asserting;

/// <summary>Whether somebody may assert a right, what protects the other side where it may not, and what is missing where nobody can say.</summary>
public sealed record AssertAnswer : Answer
{
    /// <summary>The question.</summary>
    public required AssertQuestion Question { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether it may.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required Verdict Verdict { get; init => field = Preconditions.Defined(value); }

    /// <summary>
    /// Where dimensions were open: the combination in which the answer was found, as the question that fixes them as far as they could be; null where none was open.
    /// </summary>
    public AssertQuestion? Witness { get; init; }

    /// <summary>
    /// Where the question lists several patents: the answer for each, in their order. The answer of the whole is the one least favourable to the holder, and everything else here is
    /// that of the first patent that has it. Empty where one patent is asked about, or a scope.
    /// </summary>
    public ValueList<AssertAnswer> Each { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>All provisions that protect the other side. Empty unless the answer is no; empty too where it is no because the holder has nothing to assert.</summary>
    public ValueList<Basis> Basis { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Provisions that fail to protect the other side on one test only.</summary>
    public ValueList<NearMiss> NearMisses { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Every unknown fact that an undecided test read, of provisions that fail no other test.</summary>
    public ValueList<MissingFact> Missing { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Every test of the holder's claim and of every provision, reading by reading where contested terms give several.</summary>
    public required ValueList<AssertProof> Proof { get; init => field = Preconditions.NotNull(value); }

    /// <summary>
    /// Whether the contested terms were too many to try every joint reading, or the combinations of open dimensions too many to try them all, so that the answer is undetermined for
    /// that alone.
    /// </summary>
    public bool IsBoundExceeded { get; init; }
}
