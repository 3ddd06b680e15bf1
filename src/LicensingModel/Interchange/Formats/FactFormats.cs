using LicensingModel.Decisions.Owed;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Interchange.Formats;

/// <summary>The words of answers on what is owed.</summary>
internal static class FactFormats
{
    internal static readonly EnumFormat<ObligationKind> Kind = new((ObligationKind.Payment, "payment"), (ObligationKind.Duty, "duty"));

    internal static readonly EnumFormat<ObligationState> State = new(
        (ObligationState.NotYetDue, "notYetDue"),
        (ObligationState.FallenDue, "fallenDue"),
        (ObligationState.Overdue, "overdue"),
        (ObligationState.Performed, "performed"),
        (ObligationState.Continuing, "continuing"),
        (ObligationState.Undated, "undated"),
        (ObligationState.Conditional, "conditional"),
        (ObligationState.Ended, "ended"),
        (ObligationState.NotOwed, "notOwed"),
        (ObligationState.Undetermined, "undetermined"));
}
