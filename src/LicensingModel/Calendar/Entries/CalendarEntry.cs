using LicensingModel.Decisions.Answers;
using NodaTime;

namespace LicensingModel.Calendar.Entries;

/// <summary>Something that falls on a day by the terms of an agreement, or would if its day were known. Compared by value.</summary>
public sealed record CalendarEntry
{
    /// <summary>What tells it from every other: the same whenever it is made of the same document, and also after its day has changed.</summary>
    public required string Uid { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What falls on the day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required CalendarEntryKind Kind { get; init => field = Preconditions.Defined(value); }

    /// <summary>The day; null where it is not known.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>How it was moved to a business day, or why not; null where nothing says that days are moved.</summary>
    public DayAdjustment? Adjustment { get; init; }

    /// <summary>Where its day is not known: between which days it falls, as far as that is known; otherwise null.</summary>
    public ResolvedDate? Between { get; init; }

    /// <summary>The time for which it is owed, such as a quarter; null where it is for none.</summary>
    public DateSpan? Period { get; init; }

    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The provision; null of the agreement itself.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>Where in the text it stands; null where that was not recorded.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>The member names that lead to the term from which it comes, separated by <c>/</c>: <c>body/instalments/2/on</c>.</summary>
    public required string Term { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Who has to do it, or gives what ends or begins; nobody where that is not known.</summary>
    public ValueSet<PartyId> From { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>For whom; nobody where that is not known.</summary>
    public ValueSet<PartyId> To { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Of money: how much, or why that is not known; null of anything else.</summary>
    public Disclosed<Money>? Amount { get; init; }

    /// <summary>What it is, in a sentence in English.</summary>
    public required string Words { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How its day comes about: from which day or event, and by how much.</summary>
    public required string Derivation { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether it holds on its day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required EntryStanding Standing { get; init => field = Preconditions.Defined(value); }

    /// <summary>Why, in a sentence.</summary>
    public required string Reason { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What is not known: of its day, or of whether it holds.</summary>
    public ValueList<MissingFact> Missing { get; init => field = Preconditions.NotNull(value); } = [];
}
