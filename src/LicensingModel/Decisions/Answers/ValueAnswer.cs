using LicensingModel.Decisions.Questions;

namespace LicensingModel.Decisions.Answers;

/// <summary>What a term is: one of six states, and what each source says.</summary>
public sealed record ValueAnswer : Answer
{
    /// <summary>The question.</summary>
    public required ValueQuestion Question { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What is known of the term.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required DisclosureState State { get; init => field = Preconditions.Defined(value); }

    /// <summary>The term, with its value where it is stated, its claims and its choice; null where the document says nothing of it.</summary>
    public Disclosed? Term { get; init; }

    /// <summary>
    /// The value where the state is <see cref="DisclosureState.Stated"/>: the model's own value (a <see cref="PartyId"/>, an <see cref="AnchoredDate"/> …); otherwise null.
    /// </summary>
    public object? Value { get; init; }

    /// <summary>Terms beside it that say something of the unknown value: the least length of a term whose end is not known.</summary>
    public ValueList<NamedTerm> Bounds { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What is missing to say which text counts; empty where that is known.</summary>
    public ValueList<MissingFact> Missing { get; init => field = Preconditions.NotNull(value); } = [];
}
