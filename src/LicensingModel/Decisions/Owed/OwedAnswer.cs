using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;

namespace LicensingModel.Decisions.Owed;

/// <summary>Who owes what to whom, and how each obligation stands on the day.</summary>
public sealed record OwedAnswer : Answer
{
    /// <summary>The question.</summary>
    public required OwedQuestion Question { get; init => field = Preconditions.NotNull(value); }

    /// <summary>
    /// Every obligation that the question is about, or may be: by the order of the document, and within a provision by that of its text. What owes nothing, has ended or was performed
    /// is among them, and says so. A duty that recurs has one for each day, through the last day asked about or, without one, through the first after the day of the question;
    /// of several in a row that have ended or owe nothing, the first stands for all.
    /// </summary>
    public ValueList<Obligation> Obligations { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether there can be no others in the time asked about: every text was seen in full and understood, or the question is confined to what was captured.</summary>
    public bool IsComplete { get; init; }

    /// <summary>What is not known and matters.</summary>
    public ValueList<MissingFact> Missing { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The provisions under which something is owed on the day, be it due or not.</summary>
    public ValueList<CitedProvision> Basis => Obligations.Where(static owed => owed.IsOwed.IsTrue || owed.State == ObligationState.FallenDue)
        .Select(static owed => new CitedProvision(owed.Agreement, owed.Provision, owed.Clause)).Distinct().ToValueList();

    /// <summary>Whether it is known how every obligation stands, and that there are no others.</summary>
    public bool IsKnown => IsComplete && Obligations.All(static owed => owed.State != ObligationState.Undetermined);
}
