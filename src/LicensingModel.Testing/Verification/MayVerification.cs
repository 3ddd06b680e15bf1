using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Patents.Scopes;
using NodaTime;

namespace LicensingModel.Testing.Verification;

/// <summary>What a test says of the answer to a question whether somebody may.</summary>
public sealed class MayVerification : AnswerVerification<MayVerification>
{
    internal MayVerification(MayAnswer answer, LicensingDocument document)
        : base(answer, document)
        => Answer = answer;

    /// <summary>The answer.</summary>
    public MayAnswer Answer { get; }

    /// <summary>The outcome is this one.</summary>
    /// <param name="outcome">The outcome.</param>
    public MayVerification Is(Outcome outcome) => Check(Answer.Outcome == outcome, "outcome", Text.Of(outcome), Text.Of(Answer.Outcome));

    /// <summary>A licence covers it.</summary>
    public MayVerification IsLicensed() => Is(Outcome.Licensed);

    /// <summary>A covenant or release covers it.</summary>
    public MayVerification IsCovered() => Is(Outcome.Covered);

    /// <summary>No licence is needed.</summary>
    public MayVerification NeedsNoLicense() => Is(Outcome.NoLicenseNeeded);

    /// <summary>Readings of contested terms are definite and differ.</summary>
    public MayVerification IsConflicting() => Is(Outcome.Conflicting);

    /// <summary>Nobody can say.</summary>
    public MayVerification IsUndetermined() => Is(Outcome.Undetermined);

    /// <summary>Nothing covers it.</summary>
    public MayVerification IsNotLicensed() => Is(Outcome.NotLicensed);

    /// <summary>It is permitted: no licence needed, licensed, or covered.</summary>
    public MayVerification IsPermitted() => Check(Answer.IsPermitted, "outcome", "permitted", Text.Of(Answer.Outcome));

    /// <summary>The outcome holds through a day, and is another on the next.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The last day.</param>
    public MayVerification Until(int year, int month, int day) => ChangesOn(new LocalDate(year, month, day).PlusDays(1));

    /// <summary>The first later day with another outcome.</summary>
    /// <param name="day">The day.</param>
    /// <param name="becomes">The outcome from then on; null where that does not matter.</param>
    public MayVerification ChangesOn(LocalDate day, Outcome? becomes = null) => Check(
        Answer.ChangesOn is { } change && change.Day == day && (becomes is null || change.Becomes == becomes),
        "changesOn",
        Text.Of(day) + (becomes is { } outcome ? $" {Text.Of(outcome)}" : string.Empty),
        Text.Of(Answer.ChangesOn));

    /// <summary>Nothing that is recorded changes the outcome later.</summary>
    public MayVerification NeverChanges() => Check(Answer.ChangesOn == OutcomeChange.Never, "changesOn", "never", Text.Of(Answer.ChangesOn));

    /// <summary>Of a question about several patents: goes on with the answer for one of them.</summary>
    /// <param name="patent">The patent's id.</param>
    public MayVerification ForPatent(string patent)
    {
        var one = Answer.Each.FirstOrDefault(each => each.Question.Patents.TryGetValue(out var scope) && scope is ListedPatents { Patents: [var only] } && only.Value == patent);
        Check(one is not null, "each", patent, Text.List(Answer.Each.Select(each => each.Question.Patents)));
        return new(one!, Document);
    }
}
