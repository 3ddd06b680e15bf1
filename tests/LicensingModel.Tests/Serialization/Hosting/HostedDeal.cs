using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Tests.Serialization.Hosting;

/// <summary>Values of the model for hosts to hold.</summary>
internal static class HostedDeal
{
    internal static readonly PartyId Nokia = PartyId.Parse("nokia");
    internal static readonly PartyId Xiaomi = PartyId.Parse("xiaomi");

    internal static readonly PatentGrant Grant = new()
    {
        Effect = GrantEffect.License,
        Grantors = PartySet.Of(Nokia),
        Grantees = PartySet.Of(Xiaomi),
        Subject = PatentScope.OwnedBy(Nokia).And(PatentScope.StandardEssential),
        Territory = Territory.Parse("worldwide except CN"),
    };

    internal static readonly Agreement Agreement = new()
    {
        Id = AgreementId.Parse("deal"),
        Title = LocalizedText.Of("en", "Cross-licence").With("fr", "Licence croisée"),
        Kind = AgreementKind.CrossLicense,
        Completeness = Completeness.Press,
        Parties = [new() { Role = PartyRole.Party, Parties = [Nokia, Xiaomi] }],
        Signed = AnchoredDate.On(2017, 7, 5),
        Provisions = [new() { Id = ProvisionId.Parse("grant"), Body = Grant }],
    };

    internal static readonly LicensingDocument Document = new()
    {
        Parties =
        [
            new() { Id = Nokia, Kind = PartyKind.Company, Name = LocalizedText.Of("en", "Nokia") },
            new() { Id = Xiaomi, Kind = PartyKind.Company, Name = LocalizedText.Of("en", "Xiaomi") },
        ],
        Agreements = [Agreement],
    };

    internal static readonly DealFile File = new()
    {
        Number = "2017/42",
        Agreement = Agreement,
        Document = Document,
        Scope = PatentScope.EssentialTo(StandardId.Parse("cellular")),
        Grant = Grant,
        Due = AnchoredDate.OfEvent(EventId.Parse("closing")).Plus(ContractPeriod.OfMonths(3)),
        Price = Money.Parse("USD 20000000.5"),
        Rate = Disclosed<Percentage>.Redacted,
        Note = LocalizedText.Of("vi", "điện thoại"),
        Territories = [[Territory.Parse("EU, CH")], [], [Territory.Parse("none")]],
        Others = [Agreement],
        Acts = [Act.Sell, Act.Make],
        Seats = new() { [Nokia] = CountryCode.Parse("FI"), [Xiaomi] = CountryCode.Parse("CN") },
        Seen = new() { [Completeness.FullText] = 1 },
        Depth = Completeness.Extracts,
    };
}
