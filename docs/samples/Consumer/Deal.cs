using LicensingModel;
using LicensingModel.Patents.Scopes;
using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Sources;
using NodaTime;

/// <summary>A cross-licence as press reports tell it: what they say is stated, what they do not say is left out, and what they withhold is undisclosed.</summary>
internal static class Deal
{
    internal static readonly PartyId Nokia = PartyId.Parse("nokia");
    internal static readonly PartyId Xiaomi = PartyId.Parse("xiaomi");
    internal static readonly SourceId Release = SourceId.Parse("press-release");
    internal static readonly AgreementId Id = AgreementId.Parse("nokia-xiaomi-2017");
    internal static readonly ProvisionId ToXiaomi = ProvisionId.Parse("grant-nokia-to-xiaomi");
    internal static readonly ProvisionId ToNokia = ProvisionId.Parse("grant-xiaomi-to-nokia");
    internal static readonly LocalDate Announced = new(2017, 7, 5);

    private static readonly StandardId Cellular = StandardId.Parse("cellular");

    internal static LicensingDocument Document { get; } = new()
    {
        RecordedThrough = Announced,
        Parties =
        [
            new() { Id = Nokia, Kind = PartyKind.Company, Name = LocalizedText.Of("en", "Nokia"), Jurisdiction = CountryCode.Parse("FI") },
            new() { Id = Xiaomi, Kind = PartyKind.Company, Name = LocalizedText.Of("en", "Xiaomi").With("zh-Hans", "小米"), Jurisdiction = CountryCode.Parse("CN") },
        ],
        Standards = [new() { Id = Cellular, Name = LocalizedText.Of("en", "cellular standards") }],
        Sources =
        [
            new()
            {
                Id = Release,
                Kind = SourceKind.PressRelease,
                Publisher = LocalizedText.Of("en", "Nokia"),
                Language = LanguageTag.Parse("en"),
                Published = AnchoredDate.On(Announced),
            },
        ],
        Agreements = [Agreement()],
    };

    private static Agreement Agreement() => new()
    {
        Id = Id,
        Title = LocalizedText.Of("en", "Nokia and Xiaomi: patent agreement"),
        Kind = AgreementKind.CrossLicense,
        Completeness = Completeness.Press,
        Parties = [new() { Role = PartyRole.Party, Parties = [Nokia, Xiaomi] }],
        BindingEffect = Said(BindingEffect.Binding),
        Announced = Said<AnchoredDate>(AnchoredDate.On(Announced)),
        Term = new() { AtLeast = Said(ContractPeriod.OfYears(2)) },
        Provisions =
        [
            new() { Id = ToXiaomi, Body = Grant(Nokia, Xiaomi) },
            new() { Id = ToNokia, Body = Grant(Xiaomi, Nokia) },
            new()
            {
                Id = ProvisionId.Parse("cross-licence"),
                Body = new Reciprocity { Form = ReciprocityForm.CrossLicense, Legs = [ToXiaomi, ToNokia], Mutuality = Said(Mutuality.Mutual) },
            },
            new() { Id = ProvisionId.Parse("transfer"), Body = new PatentTransfer { From = Nokia, To = Xiaomi, Count = Disclosed<Quantity>.Undisclosed } },
        ],
    };

    private static PatentGrant Grant(PartyId from, PartyId to) => new()
    {
        Effect = GrantEffect.License,
        Grantors = PartySet.Of(from),
        Grantees = PartySet.Of(to),
        Subject = Said(PatentScope.OwnedBy(from).And(PatentScope.EssentialTo(Cellular))),
    };

    private static Disclosed<T> Said<T>(T value)
        where T : class, IEquatable<T>
        => Disclosed.Stated(value).WithClaims(new Claim<T> { Source = Release, Value = value });
}
