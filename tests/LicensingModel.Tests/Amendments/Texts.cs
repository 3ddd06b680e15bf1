using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Amendments;

/// <summary>Amendments of the small world's one agreement.</summary>
internal static class Texts
{
    internal static readonly ProvisionId Grant = ProvisionId.Parse("grant");

    internal static Amendment AmendmentOf(string id, int year, params AmendmentChange[] changes) => new()
    {
        Id = AmendmentId.Parse(id),
        Title = Text(id),
        Signed = Date(year, 1, 1),
        Effective = Date(year, 1, 1),
        Changes = changes.ToValueList(),
    };

    internal static LicensingDocument Amended(params Amendment[] amendments) => With(Contract with { Amendments = amendments.ToValueList() });

    internal static ReplaceProvision Replace(PatentGrant grant) => new() { Provision = Licence with { Body = grant } };

    internal static AddProvision Add(string id, ProvisionBody body) => new() { Provision = ProvisionOf(id, body) };

    internal static RemoveProvision Remove() => new() { Provision = Grant };

    internal static Provision Provision(string id, ProvisionBody body) => ProvisionOf(id, body);
}
