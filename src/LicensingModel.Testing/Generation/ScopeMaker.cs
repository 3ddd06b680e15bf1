using LicensingModel.Conditions;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;

namespace LicensingModel.Testing.Generation;

/// <summary>Makes what grants and transfers are drawn by: dates, conditions, parties, patents, products, other rights.</summary>
internal sealed class ScopeMaker(Dice dice, Cast cast, TermMaker terms)
{
    private static readonly string[] _territories = ["worldwide", "worldwide", "worldwide", "US", "US, DE", "EU", "worldwide except US", "DE, CN, JP"];

    internal PartyId Company() => dice.Chance(0.7) ? cast.Companies[dice.Below(2)] : dice.Any(cast.Companies);

    internal PartyId OtherThan(PartyId one) => dice.Any(cast.Companies.Where(company => company != one).ToArray());

    internal LocalizedText Words() => LocalizedText.Of("en", dice.Any(["as both know it", "in the usual course", "on fair terms", "with due care"]));

    internal Territory Territory() => LicensingModel.Territory.Parse(dice.Any(_territories));

    internal AnchoredDate Date() => dice.Below(20) switch
    {
        0 => AnchoredDate.OfEvent(Event()),
        1 => AnchoredDate.LaterOf(AnchoredDate.On(dice.Day()), AnchoredDate.OfEvent(Event())),
        2 => AnchoredDate.EarlierOf(AnchoredDate.On(dice.Day()), AnchoredDate.OfEvent(Event()).Plus(Period())),
        3 => AnchoredDate.OfEvent(Event()).Plus(Period()),
        4 => AnchoredDate.On(dice.Day()).Minus(ContractPeriod.OfDays(30)),
        5 => AnchoredDate.EarlierOf(AnchoredDate.OfEvent(Event()), AnchoredDate.Unstated),
        6 => AnchoredDate.OfEvent(Event()),
        7 => new StartOfPeriod { Of = AnchoredDate.OfEvent(Event()), Period = dice.Any([CalendarPeriod.Month, CalendarPeriod.Quarter, CalendarPeriod.Year]) },
        _ => AnchoredDate.On(dice.Day()),
    };

    internal ContractPeriod Period() => ContractPeriod.OfMonths(1 + dice.Below(60));

    internal EventId Event() => dice.Any(cast.Events);

    internal Condition Condition(int depth = 1) => dice.Below(depth == 0 ? 6 : 10) switch
    {
        0 => Conditions.Condition.After(Event()),
        1 => Conditions.Condition.Happens(dice.Any(EventKind.Known), Company()),
        2 => Conditions.Condition.Suit(Company(), Company()),
        3 => Conditions.Condition.Determined(dice.Any(cast.Determinations)),
        4 => Conditions.Condition.Complies(Company(), "pays what is due"),
        5 => Conditions.Condition.Described("the market is ready"),
        6 => Condition(depth - 1).And(Condition(depth - 1)),
        7 => Condition(depth - 1).Or(Condition(depth - 1)),
        8 => Condition(depth - 1).Not(),
        _ => Condition(depth - 1).For(dice.Any(Act.Known)),
    };

    internal PartySet Side(PartyId party) => PartySet.Of(party).WithAffiliates(terms.Of(Affiliates));

    internal AffiliateRule Affiliates() => dice.Below(6) switch
    {
        0 => AffiliateRule.Listed(OtherThan(cast.Companies[0])),
        1 => AffiliateRule.Group(ControlThreshold.MoreThanHalf).EndingAfter(Period()),
        2 => AffiliateRule.Subsidiaries(ControlThreshold.MoreThanHalf).FixedOn(AnchoredDate.On(dice.Day())),
        3 => AffiliateRule.Subsidiaries(ControlThreshold.AtLeast(Percentage.FromPercent(50))) with
        {
            Chain = dice.Any(ChainCounting.Known),
            Membership = AffiliateMembership.FromTimeToTime,
            OnLeaving = dice.Any(LeavingRule.Known.Where(static rule => rule != LeavingRule.EndsAfterTail).ToArray()),
            Acquirers = dice.Any(AcquirerRule.Known),
        },
        _ => AffiliateRule.Nobody,
    };

    internal PatentScope Patents(int depth = 1) => dice.Chance(0.4) ? PatentScope.All : dice.Below(depth == 0 ? 13 : 18) switch
    {
        0 or 1 => PatentScope.StandardEssential,
        2 => PatentScope.EssentialTo(dice.Any(cast.Standards)),
        3 => PatentScope.OwnedBy(Company()),
        4 => PatentScope.OwnedBy(Company(), CapturePeriod.Between(AnchoredDate.On(2010, 1, 1), AnchoredDate.On(dice.DayAfter(new(2014, 1, 1))))),
        5 => dice.Chance(0.5) ? PatentScope.By(dice.Any(PatentDateKind.Known), AnchoredDate.On(dice.Day())) : PatentScope.Since(dice.Any(PatentDateKind.Known), AnchoredDate.On(dice.Day())),
        6 => dice.Chance(0.5) ? PatentScope.NecessaryFor(dice.Any(cast.Products)) : PatentScope.ClaimsOf(dice.Any(cast.Patents), 1 + dice.Below(20)),
        7 => dice.Below(3) switch { 0 => PatentScope.Classified(ClassificationScheme.Cpc, "H04"), 1 => PatentScope.UsedIn("phones"), _ => PatentScope.Described("what the field needs") },
        13 => Patents(depth - 1).Or(Patents(depth - 1)),
        14 => Patents(depth - 1).And(Patents(depth - 1)),
        15 => Patents(depth - 1).Except(Patents(depth - 1)),
        16 => Patents(depth - 1).WithFamilies(dice.Any(FamilyLink.Known)),
        _ => PatentScope.Listed([.. dice.Some(cast.Patents, 2)]),
    };

    internal ProductScope Products(int depth = 1) => dice.Chance(0.5) ? ProductScope.All : dice.Below(depth == 0 ? 10 : 14) switch
    {
        0 => ProductScope.CompliantWith(dice.Any(cast.Standards)),
        1 => ProductScope.UnderBrand(dice.Any(cast.Intangibles)),
        2 => ProductScope.ExistingAt(AnchoredDate.On(dice.Day()), dice.Any(ProductStage.Known)),
        3 => dice.Chance(0.5) ? ProductScope.Foundry : ProductScope.DistributedBy(Company()),
        4 => ProductScope.Described("what the market calls smart"),
        5 or 6 or 7 or 8 or 9 => ProductScope.In([.. dice.Some(cast.Products, 2)]),
        10 => new ProductUnion { Scopes = [Products(depth - 1), Products(depth - 1)] },
        11 => new ProductIntersection { Scopes = [Products(depth - 1), Products(depth - 1)] },
        12 => ProductScope.All.Except(Products(depth - 1)),
        13 => new NaturalEvolutions { Of = Products(depth - 1) },
        _ => ProductScope.All,
    };

    internal IntangibleScope Intangibles(int depth = 1) => dice.Below(depth == 0 ? 4 : 6) switch
    {
        0 => IntangibleScope.Described("what was handed over"),
        1 => IntangibleScope.OfKind(Company(), dice.Any(IntangibleKind.Known)),
        4 => Intangibles(depth - 1).Or(Intangibles(depth - 1)),
        5 => Intangibles(depth - 1).Except(Intangibles(depth - 1)),
        _ => IntangibleScope.Listed(dice.Any(cast.Intangibles)),
    };
}
