using LicensingModel.Agreements;
using NodaTime;

namespace LicensingModel.Amendments;

/// <summary>A document as its agreements read on a day, with what was changed by which amendment. The document itself is not edited. Compared by value.</summary>
public sealed record Consolidation
{
    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>
    /// The document with the text of the day. Amendments that are in it are gone; those that are effective later, or of which nobody can say whether they are in the text, are
    /// still listed, so that the text of a later day can be made of this one.
    /// </summary>
    public required LicensingDocument Document { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Every amendment, and whether it is in the text.</summary>
    public ValueList<AmendmentStanding> Amendments { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Which members come from which amendment: of several that changed one member, the last.</summary>
    public ValueList<TermOrigin> Origins { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The changes that could not be made.</summary>
    public ValueList<AmendmentConflict> Conflicts { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether the text is known for certain: no amendment is undetermined, and every change could be made.</summary>
    public bool IsCertain => Conflicts.Count == 0 && Amendments.All(static standing => standing.State != AmendmentState.Undetermined);
}
