using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>
/// A small world and a question, made from a seed. The same seed with another naming gives the same world under other names. With less hidden, the same seed gives the same world of
/// which more is known.
/// </summary>
internal sealed class RandomWorld
{
    private readonly Draw _draw;
    private readonly RandomPatents _patents;
    private readonly RandomProvisions _provisions;

    private RandomWorld(Draw draw)
    {
        _draw = draw;
        _patents = new RandomPatents(draw);
        _provisions = new RandomProvisions(draw, _patents);
        Document = MakeDocument();
        Question = MakeQuestion();
    }

    internal LicensingDocument Document { get; }

    internal MayQuestion Question { get; }

    /// <summary>A world of which a share of the terms is hidden.</summary>
    internal static RandomWorld Of(int seed, double hidden = 0.04, Func<string, string>? name = null) => new(new Draw(seed, hidden, name ?? (static word => word)));

    /// <summary>The question and the provisions in short, for people who look for what broke a law.</summary>
    internal string InShort => $"{Question}\n  " + string.Join("\n  ", Document.Agreements.Select(agreement =>
        $"{agreement.Id} ({agreement.Completeness}): {string.Join(", ", agreement.Provisions.Select(provision => $"{provision.Id} {InWords(provision.Body)}"))}"));

    private static string InWords(ProvisionBody body)
        => body is PatentGrant grant ? $"{grant.Effect} {string.Join('+', grant.Grantors.Parties)}→{string.Join('+', grant.Grantees.Parties)}" : body.GetType().Name;

    private static LocalizedText Name(string word) => LocalizedText.Of("en", word);

    private PartyId Users => PartyId.Parse(_draw.Name("users"));

    private LicensingDocument MakeDocument() => new()
    {
        RecordedThrough = _draw.Chance(0.95) ? new LocalDate(2022, 1, 1).PlusMonths(_draw.Number(0, 60)) : null,
        WithoutPresumptions = _draw.Chance(0.1) ? [_draw.Any(Presumption.Known)] : [],
        Parties = Draw.Everybody.Select(word => new Party { Id = PartyId.Parse(_draw.Name(word)), Kind = PartyKind.Company, Name = Name(word) })
            .Append(new Party { Id = Users, Kind = PartyKind.OpenClass, Name = Name("users") }).ToValueList(),
        Ownership = _draw.Chance(0.5) ? [] : _draw.Some(3, Stake).ToValueList(),
        Memberships = _draw.Chance(0.5) ? [] : _draw.Some(2, () => new Membership { Class = Users, Member = _draw.Company("beta"), During = _draw.Span() }).ToValueList(),
        Standards = RandomPatents.EveryNorm.Select(word => new Standard { Id = _draw.Norm(word), Name = Name(word), Within = word == "lte" ? _draw.Norm("cellular") : null }).ToValueList(),
        Products = RandomProvisions.EveryGood.Select(word => new ProductCategory { Id = _draw.Good(word), Name = Name(word), Within = word == "phones" ? _draw.Good("electronics") : null }).ToValueList(),
        Patents = RandomPatents.Inventions.Select(_patents.Make).ToValueList(),
        Events = [.. Draw.EveryEvent.Select(Awaited), .. _draw.Chance(0.6) ? [] : SameDay(_draw.Some(2, () => 0).Select((_, i) => Happened($"happening-{i}")).ToList())],
        Agreements = _draw.Shape.Select((_, number) => MakeAgreement(number)).ToValueList(),
    };

    private OwnershipStake Stake() => new()
    {
        Owner = _draw.Company(),
        Owned = _draw.Company(),
        Share = _draw.Hidden<Percentage>(Percentage.FromPercent(_draw.Any([30, 50, 51, 100]))),
        During = _draw.Span(),
    };

    private RecordedEvent Awaited(string word) => new()
    {
        Id = EventId.Parse(_draw.Name(word)),
        Name = Name(word),
        On = _draw.Chance(0.5) ? _draw.Withheld<AnchoredDate>(AnchoredDate.On(_draw.Day())) : Disclosed<AnchoredDate>.NotCaptured,
    };

    private RecordedEvent Happened(string word) => new()
    {
        Id = EventId.Parse(_draw.Name(word)),
        Name = Name(word),
        Kind = _draw.Any(RandomProvisions.Kinds),
        By = _draw.Chance(0.7) ? [_draw.Company("beta")] : [],
        Against = _draw.Chance(0.3) ? [_draw.Company("alpha")] : [],
        Agreements = _draw.Chance(0.5) ? [_draw.Agreement()] : [],
        Provisions = _draw.Chance(0.2) ? [_draw.Provision()] : [],
        On = _draw.Withheld<AnchoredDate>(AnchoredDate.On(_draw.Day())),
    };

    /// <summary>Of two events the second is often of the day of the first, in an order that is recorded or not.</summary>
    private List<RecordedEvent> SameDay(List<RecordedEvent> happened)
        => happened is [var first, var second] && _draw.Chance(0.4) ? [first, second with { On = first.On, After = _draw.Chance(0.5) ? [first.Id] : [] }] : happened;

    private Agreement MakeAgreement(int number) => new()
    {
        Id = AgreementId.Parse(_draw.Name($"agreement-{number}")),
        Title = Name("agreement"),
        Kind = AgreementKind.PatentLicense,
        Completeness = _draw.Chance(0.8) ? Completeness.FullText : _draw.Any([Completeness.Press, Completeness.Extracts]),
        Parties = [new() { Role = PartyRole.Party, Parties = new[] { _draw.Company("alpha"), _draw.Company("beta") }.ToValueSet() }],
        BindingEffect = _draw.Hidden(_draw.Term(() => _draw.Chance(0.9) ? BindingEffect.Binding : BindingEffect.NonBinding)),
        GoverningLaw = _draw.Chance(0.5) ? _draw.Hidden<Jurisdiction>(Jurisdiction.Parse(_draw.Any(["US", "DE"]))) : Disclosed<Jurisdiction>.NotCaptured,
        Signed = _draw.Hidden<AnchoredDate>(AnchoredDate.On(_draw.Day())),
        Term = new()
        {
            From = _draw.Withheld(_draw.Term(() => _draw.Chance(0.85) ? AnchoredDate.On(2015, 1, 1) : _draw.Date())),
            Until = _draw.Withheld(_draw.Term(() => _draw.Chance(0.75) ? AnchoredDate.Never : _draw.Date())),
        },
        Status = _draw.Some(1, () => new StatusEntry { Status = _draw.Chance(0.8) ? AgreementStatus.InForce : _draw.Any(AgreementStatus.Known), On = _draw.Withheld<AnchoredDate>(AnchoredDate.On(_draw.Day())) }).ToValueList(),
        Relations = _draw.Chance(0.1) ? [new() { Kind = _draw.Any(RelationKind.Known), Agreement = AgreementId.Parse(_draw.Name("agreement-0")) }] : [],
        Provisions = Enumerable.Range(0, _draw.Shape[number]).Select(i => _provisions.Make($"provision-{number}-{i}")).ToValueList(),
    };

    private MayQuestion MakeQuestion() => new()
    {
        Actor = _draw.Chance(0.9) ? _draw.Company("beta") : Dimension<PartyId>.Open,
        Act = _draw.Chance(0.8) ? _draw.Chance(0.7) ? Act.Sell : _draw.Any(Act.Known) : Dimension<Act>.Open,
        Product = _draw.Chance(0.8) ? _draw.Good(_draw.Any(RandomProvisions.EveryGood)) : Dimension<ProductId>.Open,
        Country = _draw.Chance(0.85) ? CountryCode.Parse(_draw.Any(["US", "US", "US", "DE", "DE", "CN"])) : Dimension<CountryCode>.Open,
        On = _draw.Day(),
        Patents = _draw.Number(0, 10) switch
        {
            0 => Dimension<PatentScope>.Open,
            1 or 2 => _patents.Scope(1),
            _ => PatentScope.Listed(_draw.Patent()),
        },
        WithinAgreements = _draw.Chance(0.2) ? [AgreementId.Parse(_draw.Name("agreement-0"))] : [],
        PresumeThrough = _draw.Chance(0.3) ? new LocalDate(2030, 1, 1) : null,
    };
}
