using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>Draws the provisions of a small world.</summary>
internal sealed class RandomProvisions(Draw draw, RandomPatents patents)
{
    private static readonly string[] Goods = ["electronics", "phones", "cars"];
    private static readonly string[] Places = ["worldwide", "worldwide", "worldwide", "worldwide", "US", "DE", "EU", "worldwide except US", "none"];

    internal static IReadOnlyList<string> EveryGood => Goods;

    internal static IReadOnlyList<EventKind> Kinds { get; } =
        [EventKind.Breach, EventKind.Cure, EventKind.Termination, EventKind.Suit, EventKind.Challenge, EventKind.Notice, EventKind.Election, EventKind.ChangeOfControl, EventKind.Transfer];

    internal Provision Make(string word) => new()
    {
        Id = ProvisionId.Parse(draw.Name(word)),
        BindingEffect = draw.Chance(0.85) ? Disclosed<BindingEffect>.NotCaptured : draw.Any([BindingEffect.Binding, BindingEffect.NonBinding, BindingEffect.AgreementToNegotiate]),
        Term = draw.Chance(0.8) ? OperativeTerm.NotCaptured : new() { Until = draw.Withheld<AnchoredDate>(draw.Date()) },
        Condition = draw.Seldom(0.06, Condition),
        Survival = draw.Seldom(0.1, Survives),
        Body = draw.Number(0, 24) switch
        {
            0 => Strange(),
            1 => new Duty { Modality = DutyModality.Must, Action = DutyAction.Report },
            2 or 3 => Effect(),
            4 => Tie(),
            5 => Assignment(),
            _ => Grant(),
        },
    };

    private UnrecognizedBody Strange()
    {
        var bearing = draw.Any(Bearing.Known);
        return new() { Kind = "strange", BearsOn = bearing, Json = RawJson.Parse($$"""{"kind":"strange","bearsOn":"{{bearing}}"}""") };
    }

    private Survival Survives() => new()
    {
        Extent = draw.Any(SurvivalExtent.Known),
        Period = draw.Chance(0.3) ? draw.Withheld<ContractPeriod>(ContractPeriod.OfMonths(draw.Number(1, 40))) : Disclosed<ContractPeriod>.NotCaptured,
    };

    private Condition Condition() => draw.Number(0, 6) switch
    {
        0 or 1 => LicensingModel.Conditions.Condition.After(draw.Event()),
        2 => LicensingModel.Conditions.Condition.After(draw.Event()).Not(),
        3 => new ComplianceCondition { By = [draw.Company("beta")], Agreements = [draw.Agreement()] },
        _ => Happening(),
    };

    private Happening Happening()
    {
        var what = draw.Any(Kinds);
        return new Happening
        {
            What = what,
            By = draw.Chance(0.5) ? [draw.Company("beta")] : [],
            Agreements = draw.Chance(0.4) ? [draw.Agreement()] : [],
        };
    }

    private TriggeredEffect Effect()
    {
        var consequence = draw.Any(Consequence.Known);
        return new()
        {
            Consequence = consequence,
            Trigger = draw.Hidden(draw.Term(Condition)),
            Targets = draw.Chance(0.8) ? [draw.Provision()] : [],
            Reach = draw.Seldom(0.4, () => draw.Any(EffectReach.Known)),
            Period = consequence == Consequence.Extend ? draw.Withheld<ContractPeriod>(ContractPeriod.OfMonths(draw.Number(1, 30))) : Disclosed<ContractPeriod>.NotCaptured,
            Electors = draw.Seldom(0.1, () => new[] { draw.Company() }.ToValueSet()),
            Becomes = consequence == Consequence.Convert && draw.Chance(0.5) ? Exclusivity.NonExclusive : Disclosed<Exclusivity>.NotCaptured,
            Replacements = consequence == Consequence.Convert && draw.Chance(0.5) ? [draw.Provision()] : [],
        };
    }

    private ProvisionBody Tie()
    {
        var (one, other, form) = (draw.Provision(), draw.Provision(), draw.Chance(0.7) ? ReciprocityForm.ReciprocityCondition : draw.Any(ReciprocityForm.Known));
        return one == other ? new Duty { Modality = DutyModality.Must, Action = DutyAction.Report } : new Reciprocity { Form = form, Legs = [one, other] };
    }

    /// <summary>What it passes is never hidden: a transfer of which it is not known that it includes a patent does not shake a chain that is stated.</summary>
    private PatentTransfer Assignment() => new()
    {
        From = draw.Company("alpha"),
        To = draw.Company(),
        Subject = draw.Chance(0.7) ? PatentScope.Listed(draw.Patent()) : PatentScope.All,
        Closing = draw.Hidden(draw.Term(draw.Date)),
    };

    private PatentGrant Grant()
    {
        var effect = draw.Number(0, 40) switch
        {
            < 6 => GrantEffect.CovenantNotToSue,
            < 9 => GrantEffect.Release,
            9 => GrantEffect.Standstill,
            10 => GrantEffect.Option,
            11 => draw.Any(GrantEffect.Known),
            _ => GrantEffect.License,
        };
        var isBelow = draw.Chance(0.15);
        return new()
        {
            Effect = effect,
            Grantors = Side(isBelow ? "beta" : "alpha"),
            Grantees = draw.Chance(0.06) ? PartySet.Of(PartyId.Parse(draw.Name("users"))) with { Affiliates = AffiliateRule.Nobody } : Side(isBelow ? "gamma" : "beta"),
            Subject = draw.Hidden(draw.Term(() => patents.Scope(2))),
            Acts = draw.Hidden(draw.Term(() => draw.Chance(0.75) ? Act.Known.ToValueSet() : ValueSet.Create<Act>([draw.Any<Act>([Act.Sell, Act.Make]), draw.Any(Act.Known)]))),
            Products = draw.Hidden(draw.Term(Products)),
            Territory = draw.Hidden(draw.Term(() => Territory.Parse(draw.Any(Places)))),
            ConfinedIn = draw.Chance(0.1) ? [draw.Any(ScopeDimension.Known)] : [],
            Quantity = draw.Seldom(0.03, () => new QuantityLimit { Maximum = new LicensingModel.Quantity { Number = 1000 }, Unit = LocalizedText.Of("en", "units") }),
            Exclusivity = draw.Withheld(draw.Term(() => draw.Chance(0.9) ? Exclusivity.NonExclusive : draw.Any(Exclusivity.Known))),
            ExclusivityChanges = draw.Chance(0.04) ? [new() { From = draw.Date(), Becomes = draw.Any(Exclusivity.Known) }] : [],
            Sublicensing = draw.Seldom(0.4, () => draw.Any([Sublicensing.Permitted, Sublicensing.Permitted, Sublicensing.None, Sublicensing.ToClasses(BeneficiaryClass.Customers)])),
            HaveMade = draw.Seldom(0.15, () => draw.Any([HaveMade.Granted, HaveMade.Excluded, HaveMade.If(Condition())])),
            PassThrough = draw.Seldom(0.08, () => PassThrough.ToClasses(BeneficiaryClass.Customers)),
            PastActsUntil = effect == GrantEffect.Release ? draw.Withheld<AnchoredDate>(draw.Chance(0.5) ? AnchoredDate.Never : draw.Date()) : Disclosed<AnchoredDate>.NotCaptured,
            Bars = effect == GrantEffect.CovenantNotToSue ? draw.Seldom(0.4, () => draw.Any(CovenantBar.Known)) : Disclosed<CovenantBar>.NotCaptured,
        };
    }

    private PartySet Side(string usual) => PartySet.Of(draw.Company(usual)) with { Affiliates = draw.Hidden<AffiliateRule>(Rule()) };

    private AffiliateRule Rule()
    {
        ValueSet<AffiliateDirection> directions = draw.Chance(0.5) ? [] : [draw.Any(AffiliateDirection.Known)];
        var rule = new AffiliateRule { Control = ControlThreshold.MoreThanHalf, Directions = directions };
        if (directions.Count == 0 || draw.Chance(0.4))
            return rule;

        var membership = draw.Any(AffiliateMembership.Known);
        return rule with
        {
            Membership = draw.Hidden<AffiliateMembership>(membership),
            AsOf = membership == AffiliateMembership.AsOfDate ? draw.Hidden<AnchoredDate>(AnchoredDate.On(draw.Day())) : Disclosed<AnchoredDate>.NotCaptured,
            Chain = draw.Hidden<ChainCounting>(draw.Any(ChainCounting.Known)),
            OnLeaving = draw.Seldom(0.5, () => draw.Any(LeavingRule.Known)),
            Tail = draw.Seldom(0.3, () => ContractPeriod.OfMonths(draw.Number(1, 20))),
            Acquirers = draw.Hidden<AcquirerRule>(draw.Any(AcquirerRule.Known)),
            Included = draw.Chance(0.1) ? [draw.Company()] : [],
            Excluded = draw.Chance(0.1) ? [draw.Company()] : [],
        };
    }

    private ProductScope Products() => draw.Number(0, 7) switch
    {
        0 => ProductScope.In(draw.Good(draw.Any(Goods))),
        1 => ProductScope.All.Except(ProductScope.In(draw.Good(draw.Any(Goods)))),
        _ => ProductScope.All,
    };
}
