using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using NodaTime;

namespace LicensingModel.Decisions.Derived;

/// <summary>What is asked for besides a stated term: a value in one of six states, or a yes, a no or an undetermined, with what it rests on.</summary>
public sealed record FactAnswer : Answer
{
    /// <summary>The question.</summary>
    public required FactQuestion Question { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Of what is answered by a value: whether it is known, else why not. Null of what is answered by yes or no.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public DisclosureState? State { get; init => field = Preconditions.Defined(value); }

    /// <summary>
    /// The value where the state is <see cref="DisclosureState.Stated"/>: an <see cref="AnchoredDate"/> that is a day or never, a set of parties, a degree of exclusivity. Null of totals.
    /// </summary>
    public object? Value { get; init; }

    /// <summary>Of what is answered by yes or no: the answer. Null of what is answered by a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public Verdict? Outcome { get; init => field = Preconditions.Defined(value); }

    /// <summary>Of a day that is not known: the earliest that it may be; null where nothing bounds it.</summary>
    public LocalDate? Earliest { get; init; }

    /// <summary>Of a day that is not known: the latest that it may be; null where nothing bounds it.</summary>
    public LocalDate? Latest { get; init; }

    /// <summary>Of a total: the sums, by who pays whom and by currency. There also where the state is not stated, as lower bounds.</summary>
    public ValueList<PaymentTotal> Totals { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The provisions, or terms of agreements, on which it rests.</summary>
    public ValueList<CitedProvision> Basis { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What is not known and matters.</summary>
    public ValueList<MissingFact> Missing { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What was tested.</summary>
    public ValueList<TestedProvision> Proof { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether it is known: a value that is stated, or a yes or a no.</summary>
    public bool IsKnown => State is null ? Outcome is Verdict.Yes or Verdict.No : State == DisclosureState.Stated;
}
