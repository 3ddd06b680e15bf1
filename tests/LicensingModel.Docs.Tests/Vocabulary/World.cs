using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Declarations;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Sources;

namespace LicensingModel.Docs.Tests.Vocabulary;

/// <summary>
/// A document in which everything that the examples refer to is declared, and the places in it where the parts of a document stand. A part is put there as C# has it; the
/// pointer says where it then is in the JSON.
/// </summary>
internal static class World
{
    private static readonly LocalizedText Name = LocalizedText.Of("en", "an example");

    private static readonly PartySet Acme = PartySet.Of(PartyId.Parse("acme"));

    private static readonly PartySet Borealis = PartySet.Of(PartyId.Parse("borealis"));

    private static readonly Agreement Agreement = new()
    {
        Id = AgreementId.Parse("agreement"),
        Title = Name,
        Kind = AgreementKind.CrossLicense,
        Completeness = Completeness.FullText,
        Parties = [new() { Role = PartyRole.Party, Parties = [.. Acme.Parties, .. Borealis.Parties] }],
        Provisions =
        [
            new() { Id = ProvisionId.Parse("licence"), Body = Grant.NonExclusive(Borealis, Acme, PatentScope.All) },
            new() { Id = ProvisionId.Parse("licence-back"), Body = Grant.NonExclusive(Acme, Borealis, PatentScope.All) },
            new() { Id = ProvisionId.Parse("transfer"), Body = Transfer.Assignment(Borealis.Parties[0], Acme.Parties[0], PatentScope.All) },
            new() { Id = ProvisionId.Parse("fee"), Body = Payment.LumpSum(Acme.Parties[0], Borealis.Parties[0], Disclosed<Money>.Undisclosed) },
            new() { Id = ProvisionId.Parse("clause-8-3"), Body = GeneralTerm.On(GeneralTopic.Definitions, "an example") },
        ],
    };

    private static readonly LicensingDocument Empty = new()
    {
        Parties =
        [
            .. new[] { "acme", "borealis", "cronus", "acme-mobile" }.Select(id => new Party { Id = PartyId.Parse(id), Kind = PartyKind.Company, Name = Name }),
            new() { Id = PartyId.Parse("members"), Kind = PartyKind.OpenClass, Name = Name },
        ],
        Standards = [new() { Id = StandardId.Parse("cellular"), Name = Name }],
        Products = [.. new[] { "smartphones", "televisions" }.Select(id => new ProductCategory { Id = ProductId.Parse(id), Name = Name })],
        Patents = [new() { Id = PatentId.Parse("ep-1234567") }],
        Intangibles = [new() { Id = IntangibleId.Parse("mark"), Kind = IntangibleKind.Mark, Name = Name }],
        Sources = [.. new[] { "filing", "press" }.Select(id => new Source { Id = SourceId.Parse(id), Kind = SourceKind.NewsReport, Language = LanguageTag.Parse("en") })],
        Events = [new() { Id = EventId.Parse("closing"), Name = Name }],
        Determinations = [new() { Id = DeterminationId.Parse("price"), Question = Name }],
        Agreements = [Agreement, new() { Id = AgreementId.Parse("other"), Title = Name, Kind = AgreementKind.Framework, Completeness = Completeness.Press }],
    };

    /// <summary>Each part: its type in C#, where it stands in the JSON, and how it is put there.</summary>
    public static IReadOnlyDictionary<string, (Type Type, string Pointer, Func<object, LicensingDocument> Put)> Parts { get; }
        = new Dictionary<string, (Type, string, Func<object, LicensingDocument>)>
        {
            ["document"] = (typeof(LicensingDocument), "", value => (LicensingDocument)value),
            ["party"] = Of<Party>($"/parties/{Empty.Parties.Count}", value => Empty with { Parties = [.. Empty.Parties, value] }),
            ["stake"] = Of<OwnershipStake>("/ownership/0", value => Empty with { Ownership = [value] }),
            ["membership"] = Of<Membership>("/memberships/0", value => Empty with { Memberships = [value] }),
            ["patent"] = Of<Patent>("/patents/1", value => Empty with { Patents = [.. Empty.Patents, value] }),
            ["standard"] = Of<Standard>("/standards/1", value => Empty with { Standards = [.. Empty.Standards, value] }),
            ["declaration"] = Of<EssentialityDeclaration>("/declarations/0", value => Empty with { Declarations = [value] }),
            ["intangible"] = Of<Intangible>("/intangibles/1", value => Empty with { Intangibles = [.. Empty.Intangibles, value] }),
            ["source"] = Of<Source>($"/sources/{Empty.Sources.Count}", value => Empty with { Sources = [.. Empty.Sources, value] }),
            ["event"] = Of<RecordedEvent>("/events/1", value => Empty with { Events = [.. Empty.Events, value] }),
            ["determination"] = Of<Determination>("/determinations/1", value => Empty with { Determinations = [.. Empty.Determinations, value] }),
            ["agreement"] = Of<Agreement>($"/agreements/{Empty.Agreements.Count}", value => Empty with { Agreements = [.. Empty.Agreements, value] }),
            ["status"] = Of<StatusEntry>("/agreements/0/status/0", value => With(Agreement with { Status = [value] })),
            ["relation"] = Of<AgreementRelation>("/agreements/0/relations/0", value => With(Agreement with { Relations = [value] })),
            ["date"] = Of<AnchoredDate>("/agreements/0/signed", value => With(Agreement with { Signed = value })),
            ["provision"] = Of<Provision>(Last(), With),
            ["condition"] = Of<Condition>(Last("/condition"), value => With(Body(new Duty { Modality = DutyModality.Must, Action = DutyAction.Supply }) with { Condition = value })),
            ["body"] = Of<ProvisionBody>(Last("/body"), value => With(Body(value))),
            ["party-set"] = Of<PartySet>(Last("/body/grantees"), value => With(Body(Grant.NonExclusive(Borealis, value, PatentScope.All)))),
            ["patents"] = Of<PatentScope>(Last("/body/subject"), value => With(Body(Grant.NonExclusive(Borealis, Acme, value)))),
            ["products"] = Of<ProductScope>(Last("/body/products"), value => With(Body(Grant.NonExclusive(Borealis, Acme, PatentScope.All) with { Products = value }))),
            ["intangibles"] = Of<IntangibleScope>(Last("/body/subject"), value => With(Body(Grant.NonExclusive(Borealis, Acme, value)))),
            ["acts"] = Of<ValueSet<Act>>(Last("/body/acts"), value => With(Body(Grant.NonExclusive(Borealis, Acme, PatentScope.All) with { Acts = value }))),
            ["territory"] = Of<Territory>(Last("/body/territory"), value => With(Body(Grant.NonExclusive(Borealis, Acme, PatentScope.All) with { Territory = value }))),
            ["text"] = Of<LocalizedText>(Last("/body/text"), value => With(Body(new GeneralTerm { Topic = GeneralTopic.Notices, Text = value }))),
            ["rate"] = Of<Percentage>(Last("/body/rate"), value => With(Body(new Payment { Rate = value }))),
            ["period"] = Of<ContractPeriod>(Last("/body/every"), value => With(Body(new Duty { Modality = DutyModality.Must, Action = DutyAction.Report, Every = value }))),
            ["amount"] = Of<Disclosed<Money>>(Last("/body/amount"), value => With(Body(new Payment { Amount = value }))),
        };

    private static (Type Type, string Pointer, Func<object, LicensingDocument> Put) Of<T>(string pointer, Func<T, LicensingDocument> put) => (typeof(T), pointer, value => put((T)value));

    private static string Last(string member = "") => $"/agreements/0/provisions/{Agreement.Provisions.Count}{member}";

    private static Provision Body(ProvisionBody body) => new() { Id = ProvisionId.Parse("example"), Body = body };

    private static LicensingDocument With(Provision provision) => With(Agreement with { Provisions = [.. Agreement.Provisions, provision] });

    private static LicensingDocument With(Agreement agreement) => Empty with { Agreements = [agreement, .. Empty.Agreements.Skip(1)] };
}
