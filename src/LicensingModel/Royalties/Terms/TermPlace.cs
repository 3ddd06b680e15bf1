namespace LicensingModel.Royalties.Terms;

/// <summary>Where something stands in a schedule.</summary>
/// <param name="Provision">The payment.</param>
/// <param name="Path">The member names that lead to it.</param>
internal sealed record TermPlace(ProvisionId Provision, string Path)
{
    internal TermPlace In(string member) => this with { Path = $"{Path}/{member}" };
}
