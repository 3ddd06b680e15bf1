using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;

namespace LicensingModel.Amendments;

/// <summary>One change of an amendment, with the text before it and the text that it left.</summary>
/// <param name="Amendment">The amendment.</param>
/// <param name="Change">Which of its changes, counted from zero.</param>
/// <param name="Before">The text before it.</param>
/// <param name="After">The text that it left.</param>
internal sealed record ChangeMade(Amendment Amendment, int Change, Agreement Before, Agreement After)
{
    /// <summary>The change.</summary>
    internal AmendmentChange What => Amendment.Changes[Change];

    /// <summary>Every change of some amendments of an agreement, in the order in which they are made: corrections first.</summary>
    internal static IReadOnlyList<ChangeMade> Of(Agreement agreement, Func<Amendment, bool> isIn)
    {
        List<ChangeMade> made = [];
        var text = new TextInWork(agreement) { Made = made.Add };
        var amendments = agreement.Amendments.Where(isIn).ToList();
        text.Apply(amendments, amendments);
        return made;
    }
}
