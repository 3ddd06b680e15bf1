using LicensingModel.Agreements.Changes;
using LicensingModel.Diagnostics;
using NodaTime;

namespace LicensingModel.Validation.Terms;

/// <summary>An end of an agreement, or of provisions of it.</summary>
/// <param name="Amendment">The amendment that says so; -1 where a status does, and the greatest number where an event does, of which nobody can say whether it came before an amendment of its day.</param>
/// <param name="Day">The first day of its being ended.</param>
/// <param name="Provisions">What ended; the agreement where none is named.</param>
/// <param name="Place">Where that stands.</param>
internal sealed record EndOfText(int Amendment, LocalDate Day, ValueSet<ProvisionId> Provisions, JsonPointer Place)
{
    /// <summary>What ended.</summary>
    internal string InWords => Provisions.Count == 0 ? "the agreement" : string.Join(", ", Provisions.Select(static id => $"`{id}`"));

    /// <summary>Whether it had ended when another amendment was effective; of two of one day the order of making counts.</summary>
    internal bool IsBefore(int amendment, LocalDate day) => amendment != Amendment && (Day < day || (Day == day && Amendment < amendment));

    /// <summary>Whether a change is one of what ended. What is corrected or passed to others may have ended.</summary>
    internal bool Touches(AmendmentChange change) => change switch
    {
        CorrectProvision or AssignBenefit or UnrecognizedChange => false,
        ExtendTerm { Provision: { } provision } => IsOf(provision),
        ReplaceProvision { Provision.Id: var provision } => IsOf(provision),
        RemoveProvision => Provisions.Count == 0,
        TerminateText { Provisions: { Count: > 0 } provisions } => provisions.Any(IsOf),
        _ => Provisions.Count == 0,
    };

    private bool IsOf(ProvisionId provision) => Provisions.Count == 0 || Provisions.Contains(provision);
}
