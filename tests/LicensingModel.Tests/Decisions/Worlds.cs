using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Tests.Decisions;

/// <summary>
/// A small world in which everything is known: <c>owner</c> holds the patent <c>p</c>, in force in the US and Germany, and licenses it to <c>licensee</c> by the provision
/// <c>grant</c> of a full text. Tests change one thing of it.
/// </summary>
internal static class Worlds
{
    internal static readonly PartyId Owner = PartyId.Parse("owner");
    internal static readonly PartyId Licensee = PartyId.Parse("licensee");
    internal static readonly PartyId Other = PartyId.Parse("other");
    internal static readonly PartyId Stranger = PartyId.Parse("stranger");
    internal static readonly PatentId P = PatentId.Parse("p");
    internal static readonly PatentId Q = PatentId.Parse("q");
    internal static readonly ProductId Electronics = ProductId.Parse("electronics");
    internal static readonly ProductId Phones = ProductId.Parse("phones");
    internal static readonly ProductId FoldingPhones = ProductId.Parse("folding-phones");
    internal static readonly ProductId Cars = ProductId.Parse("cars");
    internal static readonly StandardId Cellular = StandardId.Parse("cellular");
    internal static readonly StandardId Lte = StandardId.Parse("lte");
    internal static readonly StandardId Video = StandardId.Parse("video");
    internal static readonly EventId Closing = EventId.Parse("closing");
    internal static readonly CountryCode US = CountryCode.Parse("US");
    internal static readonly CountryCode DE = CountryCode.Parse("DE");
    internal static readonly LocalDate Day = new(2020, 6, 15);
    internal static readonly LocalDate RecordedThrough = new(2025, 12, 31);

    /// <summary>No affiliates at all.</summary>
    internal static AffiliateRule NoAffiliates => Rule("50%");

    internal static Patent Invention { get; } = PatentOf(P, Owner);

    internal static PatentGrant TheGrant { get; } = GrantOf(Owner, Licensee, PatentScope.Listed(P));

    internal static Provision Licence { get; } = new() { Id = ProvisionId.Parse("grant"), Body = TheGrant };

    internal static Agreement Contract { get; } = new()
    {
        Id = AgreementId.Parse("agreement"),
        Title = Text("agreement"),
        Kind = AgreementKind.PatentLicense,
        Completeness = Completeness.FullText,
        Parties = [new() { Role = PartyRole.Party, Parties = [Owner, Licensee] }],
        BindingEffect = BindingEffect.Binding,
        Term = new() { From = Date(2015, 1, 1), Until = AnchoredDate.Never },
        Provisions = [Licence],
    };

    internal static LicensingDocument Document { get; } = new()
    {
        RecordedThrough = RecordedThrough,
        Parties = new[] { Owner, Licensee, Other, Stranger }.Select(id => new Party { Id = id, Kind = PartyKind.Company, Name = Text(id.Value) }).ToValueList(),
        Standards =
        [
            new() { Id = Cellular, Name = Text("cellular") },
            new() { Id = Lte, Name = Text("LTE"), Within = Cellular },
            new() { Id = Video, Name = Text("video") },
        ],
        Products =
        [
            new() { Id = Electronics, Name = Text("electronics") },
            new() { Id = Phones, Name = Text("phones"), Within = Electronics },
            new() { Id = FoldingPhones, Name = Text("folding phones"), Within = Phones },
            new() { Id = Cars, Name = Text("cars") },
        ],
        Patents = [Invention],
        Events = [new() { Id = Closing, Name = Text("closing") }],
        Agreements = [Contract],
    };

    internal static MayQuestion Asked { get; } = new()
    {
        Actor = Licensee,
        Act = Act.Sell,
        Product = Phones,
        Country = US,
        On = Day,
        Patents = PatentScope.Listed(P),
    };

    internal static LocalizedText Text(string text) => LocalizedText.Of("en", text);

    internal static Disclosed<AnchoredDate> Date(int year, int month, int day) => AnchoredDate.On(year, month, day);

    internal static AffiliateRule Rule(string above, params AffiliateDirection[] directions)
        => new() { Control = ControlThreshold.MoreThan(Percentage.Parse(above)), Chain = ChainCounting.EachLink, Membership = AffiliateMembership.FromTimeToTime, Directions = directions.ToValueSet() };

    internal static PartySet Only(params PartyId[] parties) => PartySet.Of(parties) with { Affiliates = NoAffiliates };

    internal static PatentGrant GrantOf(PartyId from, PartyId to, PatentScope subject) => new()
    {
        Effect = GrantEffect.License,
        Grantors = Only(from),
        Grantees = Only(to),
        Subject = subject,
        Acts = Act.Known.ToValueSet(),
        Products = ProductScope.All,
        Territory = Territory.Worldwide,
        Exclusivity = Exclusivity.NonExclusive,
    };

    internal static Patent PatentOf(PatentId id, params PartyId[] holders) => new()
    {
        Id = id,
        Protection = Rights(US, DE),
        Holders = ValueList.Create<TitleHolding>([new() { Holders = holders.ToValueSet(), During = DateSpan.Always }]),
        Essentiality = ValueList<Essentiality>.Empty,
    };

    internal static ValueList<NationalRight> Rights(params CountryCode[] countries)
        => countries.Select(country => new NationalRight { Country = country, Granted = Date(2010, 1, 1), LastDayInForce = Date(2030, 12, 31) }).ToValueList();

    internal static TitleHolding Held(PartyId holder, string during) => new() { Holders = [holder], During = DateSpan.Parse(during) };

    internal static OwnershipStake Stake(PartyId owner, PartyId owned, string share, string during = "../..")
        => new() { Owner = owner, Owned = owned, Share = Percentage.Parse(share), During = DateSpan.Parse(during) };

    internal static UnrecognizedMember Unknown(string name = "novelty") => new() { Name = name, Value = RawJson.Parse("true") };

    internal static Claim<T> Says<T>(string source, T value)
        where T : class, IEquatable<T>
        => new() { Source = SourceId.Parse(source), Value = value };

    internal static Disclosed<T> Contested<T>(params T[] values)
        where T : class, IEquatable<T>
        => Disclosed<T>.Contested(values.Select((value, i) => Says($"source-{i}", value)).ToValueList());

    /// <summary>The world with another grant.</summary>
    internal static LicensingDocument With(PatentGrant grant) => With(Licence with { Body = grant });

    /// <summary>The world with other provisions.</summary>
    internal static LicensingDocument With(params Provision[] provisions) => With(Contract with { Provisions = provisions.ToValueList() });

    /// <summary>The world with other agreements.</summary>
    internal static LicensingDocument With(params Agreement[] agreements) => Document with { Agreements = agreements.ToValueList() };

    /// <summary>The world with other patents.</summary>
    internal static LicensingDocument With(params Patent[] patents) => Document with { Patents = patents.ToValueList() };

    internal static Agreement AgreementOf(string id, Provision provision) => Contract with { Id = AgreementId.Parse(id), Provisions = [provision] };

    internal static Provision ProvisionOf(string id, ProvisionBody body) => new() { Id = ProvisionId.Parse(id), Body = body };

    internal static Outcome OutcomeOf(LicensingDocument document) => document.Ask(Asked).Outcome;

    /// <summary>The result of one test of the first provision in the only reading.</summary>
    internal static TestResult TestOf(MayAnswer answer, TestKind kind) => answer.Proof.Single().Provisions[0].Tests.Single(test => test.Test == kind);
}
