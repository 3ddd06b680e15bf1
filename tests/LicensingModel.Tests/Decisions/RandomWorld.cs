using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Tests.Decisions;

/// <summary>
/// A small world and a question, made from a seed. The same seed with another naming gives the same world under other names. Terms are stated, or contested, or hidden:
/// with less hidden, the same seed gives the same world of which more is known.
/// </summary>
internal sealed class RandomWorld
{
    private static readonly string[] Companies = ["alpha", "beta", "gamma", "delta"];
    private static readonly string[] Inventions = ["one", "two"];
    private static readonly string[] Goods = ["electronics", "phones", "cars"];
    private static readonly string[] Norms = ["cellular", "lte", "video"];
    private readonly Random _random;
    private readonly Random _hiding;
    private readonly double _hidden;
    private readonly Func<string, string> _name;
    private int _contested;

    private RandomWorld(int seed, double hidden, Func<string, string> name)
    {
        (_random, _hiding) = (new Random(seed), new Random(seed + 1));
        (_hidden, _name) = (hidden, name);
        Document = MakeDocument();
        Question = MakeQuestion();
    }

    internal LicensingDocument Document { get; }

    internal MayQuestion Question { get; }

    /// <summary>A world of which a share of the terms is hidden.</summary>
    internal static RandomWorld Of(int seed, double hidden = 0.04, Func<string, string>? name = null) => new(seed, hidden, name ?? (static word => word));

    private bool Chance(double chance) => _random.NextDouble() < chance;

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private List<T> Some<T>(int most, Func<T> make) => Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make()).ToList();

    private PartyId Company() => PartyId.Parse(_name(Any(Companies)));

    /// <summary>Mostly the same one, so that what grants, patents and questions name often meets.</summary>
    private PartyId Company(string usual) => Chance(0.7) ? PartyId.Parse(_name(usual)) : Company();

    private LocalizedText Name(string word) => LocalizedText.Of("en", word);

    private LocalDate Day() => new LocalDate(2015, 1, 1).PlusMonths(_random.Next(0, 120)).PlusDays(_random.Next(0, 3));

    /// <summary>Hides what is presumed where nothing was captured by saying that it is withheld, so that its value is no replaced presumption.</summary>
    private Disclosed<T> Withheld<T>(Disclosed<T> term)
        where T : class, IEquatable<T>
    {
        var isRedacted = _hiding.Next(2) == 0;
        return _hiding.NextDouble() >= _hidden ? term : isRedacted ? Disclosed<T>.Redacted : Disclosed<T>.Undisclosed;
    }

    private Disclosed<T> Hidden<T>(Disclosed<T> term)
        where T : class, IEquatable<T>
    {
        var state = _hiding.Next(4);
        return _hiding.NextDouble() >= _hidden ? term : state switch
        {
            0 => Disclosed<T>.Undisclosed,
            1 => Disclosed<T>.Redacted,
            2 => Disclosed<T>.Unstated,
            _ => Disclosed<T>.NotCaptured,
        };
    }

    private Disclosed<T> Term<T>(Func<T> make)
        where T : class, IEquatable<T>
    {
        var (one, other) = (make(), make());
        var isContested = Chance(0.06) && _contested < 3 && !one.Equals(other);
        _contested += isContested ? 1 : 0;
        return isContested ? Worlds.Contested(one, other) : one;
    }

    private AnchoredDate Date() => _random.Next(8) switch
    {
        0 => AnchoredDate.Never,
        1 => AnchoredDate.OfEvent(Event()),
        2 => AnchoredDate.LaterOf(AnchoredDate.On(Day()), AnchoredDate.OfEvent(Event())),
        3 => AnchoredDate.EarlierOf(AnchoredDate.On(Day()), AnchoredDate.OfEvent(Event()).Plus(ContractPeriod.OfMonths(6))),
        _ => AnchoredDate.On(Day()),
    };

    private EventId Event() => EventId.Parse(_name(Any(["closing", "launch"])));

    private DateSpan Span()
    {
        var (first, last) = (Day(), Day());
        return _random.Next(4) switch
        {
            0 => DateSpan.From(first),
            1 => DateSpan.Until(last),
            2 when first <= last => DateSpan.Between(first, last),
            _ => DateSpan.Always,
        };
    }

    private LicensingDocument MakeDocument() => new()
    {
        RecordedThrough = Chance(0.95) ? new LocalDate(2022, 1, 1).PlusMonths(_random.Next(60)) : null,
        WithoutPresumptions = Chance(0.1) ? [Any(Presumption.Known)] : [],
        Parties = Companies.Select(word => new Party { Id = PartyId.Parse(_name(word)), Kind = PartyKind.Company, Name = Name(word) }).ToValueList(),
        Ownership = Chance(0.5) ? [] : Some(3, Stake).ToValueList(),
        Standards = Norms.Select(word => new Standard { Id = Norm(word), Name = Name(word), Within = word == "lte" ? Norm("cellular") : null }).ToValueList(),
        Products = Goods.Select(word => new ProductCategory { Id = Good(word), Name = Name(word), Within = word == "phones" ? Good("electronics") : null }).ToValueList(),
        Patents = Inventions.Select(MakePatent).ToValueList(),
        Events = new[] { "closing", "launch" }.Select(word => new RecordedEvent { Id = EventId.Parse(_name(word)), Name = Name(word), On = Chance(0.5) ? Withheld<AnchoredDate>(AnchoredDate.On(Day())) : Disclosed<AnchoredDate>.NotCaptured }).ToValueList(),
        Agreements = Enumerable.Range(0, _random.Next(1, 4)).Select(MakeAgreement).ToValueList(),
    };

    private StandardId Norm(string word) => StandardId.Parse(_name(word));

    private ProductId Good(string word) => ProductId.Parse(_name(word));

    private OwnershipStake Stake() => new()
    {
        Owner = Company(),
        Owned = Company(),
        Share = Hidden<Percentage>(Percentage.FromPercent(Any([30, 50, 51, 100]))),
        During = Span(),
    };

    private Patent MakePatent(string word)
    {
        var first = Company("alpha");
        var sold = Day();
        ValueList<TitleHolding> chain = _random.Next(4) switch
        {
            0 => [new() { Holders = [first], During = DateSpan.Until(sold) }, new() { Holders = [Company()], During = DateSpan.From(sold.PlusDays(1)) }],
            1 when Chance(0.4) => [new() { Holders = [first], During = DateSpan.Always }, new() { Holders = [Company()], During = Span() }],
            _ => [new() { Holders = [first], During = DateSpan.Always }],
        };
        ValueList<NationalRight> rights = [.. new[] { "US", "DE" }.Where(_ => Chance(0.95)).Select(country => new NationalRight
        {
            Country = CountryCode.Parse(country),
            Granted = Hidden<AnchoredDate>(Chance(0.93) ? AnchoredDate.On(2010, 1, 1) : Date()),
            LastDayInForce = Hidden<AnchoredDate>(Chance(0.93) ? AnchoredDate.On(2029, 5, 5) : Date()),
        })];
        return new()
        {
            Id = PatentId.Parse(_name(word)),
            Protection = Hidden<ValueList<NationalRight>>(rights),
            Holders = Hidden<ValueList<TitleHolding>>(chain),
            Essentiality = Hidden<ValueList<Essentiality>>(Some(2, () => new Essentiality { Standard = Norm(Any(Norms)), Status = Any(EssentialityStatus.Known) }).ToValueList()),
        };
    }

    private Agreement MakeAgreement(int number) => new()
    {
        Id = AgreementId.Parse(_name($"agreement-{number}")),
        Title = Name("agreement"),
        Kind = AgreementKind.PatentLicense,
        Completeness = Chance(0.8) ? Completeness.FullText : Any([Completeness.Press, Completeness.Extracts]),
        Parties = [new() { Role = PartyRole.Party, Parties = new[] { Company("alpha"), Company("beta") }.ToValueSet() }],
        BindingEffect = Hidden(Term(() => Chance(0.9) ? BindingEffect.Binding : BindingEffect.NonBinding)),
        Signed = Hidden<AnchoredDate>(AnchoredDate.On(Day())),
        Term = new() { From = Withheld(Term(() => Chance(0.85) ? AnchoredDate.On(2015, 1, 1) : Date())), Until = Withheld(Term(() => Chance(0.75) ? AnchoredDate.Never : Date())) },
        Status = Some(1, () => new StatusEntry { Status = Chance(0.8) ? AgreementStatus.InForce : Any(AgreementStatus.Known), On = Withheld<AnchoredDate>(AnchoredDate.On(Day())) }).ToValueList(),
        Relations = Chance(0.1) ? [new() { Kind = Any(RelationKind.Known), Agreement = AgreementId.Parse(_name("agreement-0")) }] : [],
        Provisions = Enumerable.Range(0, _random.Next(1, 4)).Select(i => MakeProvision($"provision-{number}-{i}")).ToValueList(),
    };

    private Provision MakeProvision(string word) => new()
    {
        Id = ProvisionId.Parse(_name(word)),
        BindingEffect = Chance(0.8) ? Disclosed<BindingEffect>.NotCaptured : Any([BindingEffect.Binding, BindingEffect.NonBinding, BindingEffect.AgreementToNegotiate]),
        Term = Chance(0.8) ? OperativeTerm.NotCaptured : new() { Until = Withheld<AnchoredDate>(Date()) },
        Body = _random.Next(16) switch
        {
            0 => Strange(),
            1 => new Duty { Modality = DutyModality.Must, Action = DutyAction.Report },
            _ => MakeGrant(),
        },
    };

    private UnrecognizedBody Strange()
    {
        var bearing = Any(Bearing.Known);
        return new() { Kind = "strange", BearsOn = bearing, Json = RawJson.Parse($$"""{"kind":"strange","bearsOn":"{{bearing}}"}""") };
    }

    private PatentGrant MakeGrant() => new()
    {
        Effect = Chance(0.8) ? GrantEffect.License : GrantEffect.CovenantNotToSue,
        Grantors = Side("alpha"),
        Grantees = Side("beta"),
        Subject = Hidden(Term(() => Scope(2))),
        Acts = Hidden(Term(() => Chance(0.75) ? Act.Known.ToValueSet() : ValueSet.Create<Act>([Act.Sell, Any(Act.Known)]))),
        Products = Hidden(Term(Products)),
        Territory = Hidden(Term(() => Territory.Parse(Any(["worldwide", "worldwide", "worldwide", "worldwide", "US", "DE", "EU", "worldwide except US", "none"])))),
        ConfinedIn = Chance(0.1) ? [Any(ScopeDimension.Known)] : [],
        Exclusivity = Withheld(Term(() => Chance(0.92) ? Exclusivity.NonExclusive : Any(Exclusivity.Known))),
    };

    private PartySet Side(string usual) => PartySet.Of(Company(usual)) with
    {
        Affiliates = Hidden<AffiliateRule>(new AffiliateRule { Control = ControlThreshold.MoreThanHalf, Directions = Chance(0.5) ? [] : [Any(AffiliateDirection.Known)] }),
    };

    private ProductScope Products() => _random.Next(7) switch
    {
        0 => ProductScope.In(Good(Any(Goods))),
        1 => ProductScope.All.Except(ProductScope.In(Good(Any(Goods)))),
        _ => ProductScope.All,
    };

    private PatentScope Scope(int depth) => _random.Next(depth == 0 ? 8 : 11) switch
    {
        0 => PatentScope.All,
        1 => PatentScope.StandardEssential,
        2 => PatentScope.EssentialTo(Norm(Any(Norms))),
        3 => PatentScope.OwnedBy(Company()),
        4 or 5 or 6 or 7 => PatentScope.Listed(PatentId.Parse(_name(Any(Inventions)))),
        8 => Scope(depth - 1).Or(Scope(depth - 1)),
        9 => Scope(depth - 1).And(Scope(depth - 1)),
        _ => Scope(depth - 1).Except(Scope(depth - 1)),
    };

    private MayQuestion MakeQuestion() => new()
    {
        Actor = Chance(0.9) ? Company("beta") : Dimension<PartyId>.Open,
        Act = Chance(0.8) ? Chance(0.7) ? Act.Sell : Any(Act.Known) : Dimension<Act>.Open,
        Product = Chance(0.8) ? Good(Any(Goods)) : Dimension<ProductId>.Open,
        Country = Chance(0.85) ? CountryCode.Parse(Any(["US", "US", "US", "DE", "DE", "CN"])) : Dimension<CountryCode>.Open,
        On = Day(),
        Patents = _random.Next(10) switch
        {
            0 => Dimension<PatentScope>.Open,
            1 or 2 => Scope(1),
            _ => PatentScope.Listed(PatentId.Parse(_name(Any(Inventions)))),
        },
        WithinAgreements = Chance(0.2) ? [AgreementId.Parse(_name("agreement-0"))] : [],
        PresumeThrough = Chance(0.3) ? new LocalDate(2030, 1, 1) : null,
    };
}
