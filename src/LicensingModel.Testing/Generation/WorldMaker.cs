using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Declarations;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Products;
using LicensingModel.Sources;
using NodaTime;

namespace LicensingModel.Testing.Generation;

/// <summary>Makes a document from a seed.</summary>
internal sealed class WorldMaker
{
    private static readonly LocalDate _granted = new(2010, 1, 1);
    private static readonly string[] _countries = ["US", "DE", "CN"];
    private readonly Dice _dice;
    private readonly Cast _cast;
    private readonly GenerationOptions _options;
    private readonly TermMaker _terms;
    private readonly ScopeMaker _scopes;

    internal WorldMaker(int seed, GenerationOptions options)
    {
        (_dice, _cast, _options) = (new Dice((ulong)seed), new Cast(options.Size), options);
        _terms = new TermMaker(_dice, _cast, options);
        _scopes = new ScopeMaker(_dice, _cast, _terms);
    }

    internal LicensingDocument Make()
    {
        var agreements = new AgreementMaker(_dice, _cast, _terms, _scopes, _options);
        var document = new LicensingDocument
        {
            RecordedThrough = _dice.Chance(0.95) ? new LocalDate(2026, 1, 1).PlusMonths(_dice.Below(60)) : null,
            WithoutPresumptions = _dice.Chance(0.1) ? [_dice.Any(Presumption.Known)] : [],
            Parties = [.. _cast.Companies.Select(Company), new() { Id = _cast.Network, Kind = PartyKind.OpenClass, Name = Name("network") }],
            Ownership = Stakes(),
            Memberships = [.. _cast.Companies.Where(_ => _dice.Chance(0.2)).Select(company => new Membership { Class = _cast.Network, Member = company, During = Span() })],
            Standards = [.. _cast.Standards.Select((id, i) => new Standard { Id = id, Name = Name(id.Value), Within = i == 1 ? _cast.Standards[0] : null })],
            Products = [.. _cast.Products.Select((id, i) => new ProductCategory { Id = id, Name = Name(id.Value), Within = i == 1 ? _cast.Products[0] : null })],
            Patents = [.. _cast.Patents.Select(MakePatent)],
            Declarations = _dice.Chance(0.4) ? [Declaration()] : [],
            PortfolioCounts = _dice.Chance(0.3) ? [new() { Holder = _cast.Companies[0], Unit = _dice.Any(CountUnit.Known), Count = _terms.Of(() => new Quantity { Number = 1 + _dice.Below(9000) }) }] : [],
            Intangibles = [.. _cast.Intangibles.Select(MakeIntangible)],
            Sources = [.. _cast.Sources.Select(MakeSource)],
            Events = [.. _cast.Events.Select(Event)],
            Determinations = [.. _cast.Determinations.Select(Determination)],
        };
        return document with { Agreements = Enumerable.Range(0, _options.Size).Select(agreements.Make).ToValueList() };
    }

    private static LocalizedText Name(string text) => LocalizedText.Of("en", text);

    private Party Company(PartyId id) => new()
    {
        Id = id,
        Kind = _dice.Chance(0.85) ? PartyKind.Company : _dice.Any(PartyKind.Known.Where(static kind => kind != PartyKind.OpenClass).ToArray()),
        Name = Name(id.Value),
        Jurisdiction = _dice.Chance(0.5) ? CountryCode.Parse(_dice.Any(["US", "DE", "JP", "CN", "FI"])) : null,
    };

    /// <summary>Owners stand before whom they own, and nobody is owned twice: no circles, and no more than the whole.</summary>
    private ValueList<OwnershipStake> Stakes()
    {
        List<OwnershipStake> stakes = [];
        for (var i = 1; i < _cast.Companies.Count; i++)
        {
            if (_dice.Chance(0.3))
            {
                stakes.Add(new()
                {
                    Owner = _cast.Companies[_dice.Below(i)],
                    Owned = _cast.Companies[i],
                    Share = _terms.Of(() => Percentage.FromPercent(_dice.Any([30, 50, 51, 80, 100]))),
                    During = Span(),
                });
            }
        }

        return stakes.ToValueList();
    }

    private DateSpan Span()
    {
        var first = _dice.Day();
        return _dice.Below(4) switch { 0 => DateSpan.From(first), 1 => DateSpan.Until(first), 2 => DateSpan.Between(first, _dice.DayAfter(first)), _ => DateSpan.Always };
    }

    private Patent MakePatent(PatentId id)
    {
        var number = 7_000_000 + _dice.Below(3_000_000);
        return new Patent
        {
            Id = id,
            Number = _dice.Chance(0.5) ? DocumentNumber.Read(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"US{number}B2")) : null,
            Filed = _terms.Optional(static () => AnchoredDate.On(2008, 3, 1)),
            FirstFiled = _terms.Optional(static () => AnchoredDate.On(2007, 3, 1)),
            Protection = _terms.Of(Rights),
            Holders = _terms.Of(Chain),
            Essentiality = _terms.Of(() => _dice.SomeOrNoneOf(2, () => new Essentiality { Standard = _dice.Any(_cast.Standards), Status = _dice.Any(EssentialityStatus.Known) })),
        };
    }

    private ValueList<NationalRight> Rights() => [.. _countries.Where(_ => _dice.Chance(0.8)).Select(country => new NationalRight
    {
        Country = CountryCode.Parse(country),
        Granted = _terms.Of(static () => AnchoredDate.On(_granted)),
        LastDayInForce = _terms.Of(() => AnchoredDate.On(new LocalDate(2026, 1, 1).PlusDays(_dice.Below(3000)))),
        Statuses = _dice.Chance(0.15) ? _terms.Of<ValueList<LegalStatusEntry>>(() => [new() { Status = _dice.Any(LegalStatus.Known), On = AnchoredDate.On(_dice.Day()) }]) : Disclosed<ValueList<LegalStatusEntry>>.NotCaptured,
    })];

    private ValueList<TitleHolding> Chain()
    {
        var (first, sold) = (_scopes.Company(), _dice.Day());
        return _dice.Below(4) switch
        {
            0 => [new() { Holders = [first], During = DateSpan.Until(sold) }, new() { Holders = [_scopes.OtherThan(first)], During = DateSpan.From(sold.PlusDays(1)) }],
            1 => [new() { Holders = [first, _scopes.OtherThan(first)], During = DateSpan.Always }],
            _ => [new() { Holders = [first], During = DateSpan.Always }],
        };
    }

    private Intangible MakeIntangible(IntangibleId id) => new()
    {
        Id = id,
        Kind = _dice.Any(IntangibleKind.Known),
        Name = Name(id.Value),
        Holders = _terms.Of<ValueList<TitleHolding>>(() => [new() { Holders = [_scopes.Company()], During = DateSpan.Always }]),
    };

    private EssentialityDeclaration Declaration() => new()
    {
        Id = DeclarationId.Parse("declaration"),
        Declarant = _cast.Companies[0],
        Patents = _terms.Of(() => PatentScope.Listed(_dice.Any(_cast.Patents))),
        On = _terms.Of(() => AnchoredDate.On(_dice.Day())),
        Undertaking = _terms.Of(() => new LicensingUndertaking { Policy = UndertakingPolicy.Etsi, Option = UndertakingOption.Frand }),
    };

    private Source MakeSource(SourceId id) => new()
    {
        Id = id,
        Kind = _dice.Any(SourceKind.Known),
        Publisher = Name("publisher of " + id.Value),
        Language = LanguageTag.Parse("en"),
        Published = _terms.Optional(() => AnchoredDate.On(_dice.Day())),
    };

    private RecordedEvent Event(EventId id) => new()
    {
        Id = id,
        Name = Name(id.Value),
        Kind = _dice.Any(EventKind.Known),
        By = _dice.SomeOrNone(_cast.Companies, 1),
        Against = _dice.SomeOrNone(_cast.Companies, 1),
        Agreements = _dice.SomeOrNone(_cast.Agreements, 1),
        On = _dice.Chance(0.5) ? _terms.Of(() => AnchoredDate.On(_dice.Day())) : Disclosed<AnchoredDate>.NotCaptured,
    };

    private Determination Determination(DeterminationId id) => new()
    {
        Id = id,
        Question = Name($"whether there is {id}"),
        Finding = _dice.Chance(0.5) ? _terms.Of(() => _dice.Any(DeterminationResult.Known)) : Disclosed<DeterminationResult>.NotCaptured,
    };
}
