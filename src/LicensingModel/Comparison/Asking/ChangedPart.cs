using LicensingModel.Agreements;
using LicensingModel.Provisions;

namespace LicensingModel.Comparison.Asking;

/// <summary>A provision in two documents; absent where one does not have it.</summary>
/// <param name="Old">The agreement in the old document.</param>
/// <param name="New">The agreement in the new document.</param>
/// <param name="Before">The provision in the old document.</param>
/// <param name="After">The provision in the new document.</param>
internal sealed record ChangedPart(Agreement? Old, Agreement? New, Provision? Before, Provision? After)
{
    internal ProvisionId Id => (Before ?? After)!.Id;

    /// <summary>The agreement, in whichever document has it.</summary>
    internal Agreement Agreement => (Old ?? New)!;

    /// <summary>What the provision says, in either document.</summary>
    internal IEnumerable<ProvisionBody> Bodies => new[] { Before?.Body, After?.Body }.OfType<ProvisionBody>();

    /// <summary>The provision in either document.</summary>
    internal IEnumerable<Provision> Provisions => new[] { Before, After }.OfType<Provision>();
}
