using LicensingModel.Decisions.Answers;
using NodaTime;

namespace LicensingModel.Decisions.Owed;

/// <summary>Something that fell due under an earlier text, or may have.</summary>
/// <param name="Text">The text.</param>
/// <param name="Due">What is owed.</param>
/// <param name="Open">Why it is not known whether it is still owed; none where it is.</param>
internal sealed record EarlierDue(TextDues Text, DueUnder Due, ValueList<MissingFact> Open)
{
    /// <summary>How it stands on a day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="besides">The days on which its provision makes something else fall due, by other texts.</param>
    internal DueUnder Stands(LocalDate on, IReadOnlyCollection<LocalDate> besides)
    {
        var due = Due.Owed.DueOn is null || besides.Count == 0 ? Due : Text.Of(Due.Agreement, Due.Provision, on, besides).FirstOrDefault(one => one.IsSame(Due)) ?? Due;
        return Open.Count == 0 ? due : due with
        {
            Owed = due.Owed with
            {
                State = ObligationState.Undetermined,
                HasFallenDue = false,
                Reason = "It fell due under an earlier text, or may have; whether it is still owed as the text now reads is not known.",
                Missing = [.. due.Owed.Missing, .. Open.Where(missing => !due.Owed.Missing.Contains(missing))],
            },
        };
    }

    /// <summary>Whether it is said for something that the present text says of the same day.</summary>
    internal bool StandsFor(DueUnder present) => Due.Day is not null && Due.Day <= Text.Last && (present.IsSame(Due) || (present.Restates(Due) && !Text.All.Any(present.IsSame)));
}
