using LicensingModel.Decisions.Questions;

namespace LicensingModel.Decisions.Answers;

/// <summary>Whether somebody may do something, by which provisions, and what is missing where nobody can say.</summary>
public sealed record MayAnswer : Answer
{
    /// <summary>The question.</summary>
    public required MayQuestion Question { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The outcome.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required Outcome Outcome { get; init => field = Preconditions.Defined(value); }

    /// <summary>
    /// Where dimensions were open: the combination in which the outcome was found, as the question that fixes them as far as they could be; null where none was open.
    /// </summary>
    public MayQuestion? Witness { get; init; }

    /// <summary>
    /// Where the question lists several patents: the answer for each, in their order. The outcome of the whole is then the least favourable of theirs, and everything else
    /// here is that of the first patent that has it. Empty where one patent is asked about, or a scope.
    /// </summary>
    public ValueList<MayAnswer> Each { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>All provisions that suffice. Empty unless something permits.</summary>
    public ValueList<Basis> Basis { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Provisions that fail on one test only.</summary>
    public ValueList<NearMiss> NearMisses { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Every unknown fact that an undecided test read, of provisions that fail no other test.</summary>
    public ValueList<MissingFact> Missing { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>
    /// One smallest set of missing facts of which some values settle the outcome, whatever the others are: as the proof shows it, a test holds only when all that it misses is
    /// supplied, and fails perhaps by one. Among equally small sets the first in the order of subjects and terms. Where several patents are listed, the set settles the outcome
    /// for the patent whose answer this is. Empty where nothing is missing, or where no set of sixteen facts or fewer was found.
    /// </summary>
    public ValueList<MissingFact> SettledBy { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether the search for <see cref="SettledBy"/> was cut short, so that there may be a smaller set, or one where none was found.</summary>
    public bool IsSettledByCut { get; init; }

    /// <summary>
    /// Where one patent is asked about and nothing permits: what was undertaken of it towards standards bodies, as far as that binds its holder or may. None is a licence, and none
    /// bears on the outcome.
    /// </summary>
    public ValueList<DeclaredUndertaking> Undertakings { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>When the outcome changes next, if presumptions are carried forward; null where the day is open.</summary>
    public OutcomeChange? ChangesOn { get; init; }

    /// <summary>Every test of every provision, reading by reading where contested terms give several.</summary>
    public required ValueList<ReadingProof> Proof { get; init => field = Preconditions.NotNull(value); }

    /// <summary>
    /// Whether the contested terms were too many to try every joint reading, the combinations of open dimensions too many to look through them all, or where the day is open the days too
    /// many, so that the outcome is undetermined, perhaps for that alone.
    /// </summary>
    public bool IsBoundExceeded { get; init; }

    /// <summary>Whether the act is permitted: no licence needed, licensed, or covered.</summary>
    public bool IsPermitted => Outcome is Outcome.NoLicenseNeeded or Outcome.Licensed or Outcome.Covered;
}
