using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Interchange.Kinds;

/// <summary>An earlier sale as it is written.</summary>
internal sealed record WrittenSale : IKeepsUnrecognized
{
    public ValueList<UnrecognizedMember> UnrecognizedMembers { get; init; } = [];

    internal required PartyId Seller { get; init; }

    internal PartyId? Buyer { get; init; }

    internal required CountryCode Country { get; init; }

    internal required FixedDate On { get; init; }

    internal ProductId? Product { get; init; }

    internal ValueSet<PatentId> Embodies { get; init; } = [];

    internal EarlierSale Sale => new() { Seller = Seller, Buyer = Buyer, Country = Country, On = On.Date, Product = Product, Embodies = Embodies };

    internal static WrittenSale Of(EarlierSale sale)
        => new() { Seller = sale.Seller, Buyer = sale.Buyer, Country = sale.Country, On = new FixedDate { Date = sale.On }, Product = sale.Product, Embodies = sale.Embodies };
}
