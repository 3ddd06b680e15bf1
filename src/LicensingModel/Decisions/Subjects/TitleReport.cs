using LicensingModel.Decisions.Answers;
using NodaTime;

namespace LicensingModel.Decisions.Subjects;

/// <summary>Who holds a patent on a day, how it came there, and what it is subject to.</summary>
public sealed record TitleReport
{
    /// <summary>The patent.</summary>
    public required PatentId Patent { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The day asked about.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The owner, or all co-owners, on that day; where it is in doubt, everybody who may be; empty where nobody is recorded or the chain is not known.</summary>
    public required ValueSet<PartyId> Owners { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Why the owner is not known, or is in doubt; null where it is known.</summary>
    public MissingFact? Missing { get; init; }

    /// <summary>What is presumed of agreements by which it passed: that no condition or end of them went unread, and that none was ended before.</summary>
    public ValueList<UsedPresumption> Presumptions { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The chain, without gaps between its stretches, in the order of the days; empty where it is not known.</summary>
    public ValueList<TitleStretch> Chain { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What is granted under it and follows it, or may, in the order of the document; what certainly does not is left out.</summary>
    public ValueList<Encumbrance> Encumbrances { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Undertakings towards standards bodies that bind the owner, or may.</summary>
    public ValueList<DeclaredUndertaking> Undertakings { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The stretches within the chain in which nobody is recorded as holder.</summary>
    public IEnumerable<TitleStretch> Gaps => Chain.Where(static stretch => stretch.IsGap);

    /// <summary>The stretches in which it is in doubt who holds it.</summary>
    public IEnumerable<TitleStretch> Doubts => Chain.Where(static stretch => stretch.Doubt is not null);
}
