using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Testing.Generation;

/// <summary>Makes grants of rights under patents, and of other rights.</summary>
internal sealed class GrantMaker(Dice dice, TermMaker terms, ScopeMaker scopes)
{
    private static readonly ValueSet<Act> _all = Act.Known.ToValueSet();
    private bool _hasExclusive;

    internal PatentGrant Patents(PartyId from, PartyId to)
    {
        if (dice.Chance(0.4))
            return Plain(from, to);

        var grant = new PatentGrant { Effect = Effect(), Grantors = scopes.Side(from), Grantees = scopes.Side(to), Subject = terms.Of(() => scopes.Patents()) };
        return (PatentGrant)Told(dice.Chance(0.1) ? grant with { Count = terms.Of(() => new Quantity { Number = 1 + dice.Below(500) }) } : grant);
    }

    internal RightGrant Intangibles(PartyId from, PartyId to)
        => (RightGrant)Told(new RightGrant { Effect = Effect(), Grantors = scopes.Side(from), Grantees = scopes.Side(to), Subject = terms.Of(() => scopes.Intangibles()) });

    /// <summary>A grant without limits of which everything is known, so that something is permitted now and then.</summary>
    private PatentGrant Plain(PartyId from, PartyId to) => new()
    {
        Effect = dice.Chance(0.75) ? GrantEffect.License : GrantEffect.CovenantNotToSue,
        Grantors = PartySet.Of(from).WithAffiliates(AffiliateRule.Nobody),
        Grantees = PartySet.Of(to).WithAffiliates(AffiliateRule.Nobody),
        Subject = PatentScope.All,
        Acts = _all,
        Products = ProductScope.All,
        Territory = terms.Of(static () => Territory.Worldwide),
        Exclusivity = Exclusivity.NonExclusive,
        HaveMade = Provisions.Rights.HaveMade.Granted,
        Sublicensing = Provisions.Rights.Sublicensing.None,
    };

    private GrantEffect Effect() => dice.Chance(0.7) ? GrantEffect.License : dice.Any(GrantEffect.Known);

    private Grant Told(Grant grant)
    {
        var acts = terms.Of(() => dice.Chance(0.6) ? _all : dice.Some(Act.Known, 6));
        var told = grant with
        {
            Acts = acts,
            Products = terms.Of(() => scopes.Products()),
            Territory = terms.Of(scopes.Territory),
            ConfinedIn = dice.Chance(0.05) ? [dice.Any(ScopeDimension.Known)] : [],
            Quantity = dice.Chance(0.05) ? terms.Of(Quantity) : Disclosed<QuantityLimit>.NotCaptured,
            Sublicensing = terms.Optional(Sublicensing),
            HaveMade = terms.Optional(() => HaveMade(acts)),
            Transferability = terms.Optional(() => ValueSet.Create<TransferRule>([dice.Any(TransferRule.Known)])),
            Revocability = terms.Optional(() => dice.Any(Revocability.Known)),
            PassThrough = terms.Optional(() => dice.Chance(0.5) ? new PassThrough() : PassThrough.ToClasses(dice.Any(BeneficiaryClass.Known))),
        };
        return Own(Excluding(told));
    }

    /// <summary>One grant of a world excludes others; two might exclude each other.</summary>
    private Grant Excluding(Grant grant)
    {
        if (_hasExclusive || !dice.Chance(0.2))
            return grant with { Exclusivity = terms.Of(static () => Exclusivity.NonExclusive) };

        _hasExclusive = true;
        var excluding = grant with { Exclusivity = dice.Any(Exclusivity.Known) };
        return dice.Chance(0.4) ? excluding.Then(Exclusivity.NonExclusive, AnchoredDate.On(dice.Day())) : excluding;
    }

    /// <summary>What only a grant of its effect says.</summary>
    private Grant Own(Grant grant)
        => grant.Effect == GrantEffect.Release ? grant with { PastActsUntil = terms.Of(scopes.Date) }
            : grant.Effect == GrantEffect.CovenantNotToSue ? grant with { Bars = terms.Optional(() => dice.Any(CovenantBar.Known)) }
            : grant.Effect == GrantEffect.Undertaking ? grant with { Undertaking = terms.Of(() => dice.Any(UndertakingTerms.Known)) }
            : grant;

    private QuantityLimit Quantity() => new() { Maximum = new Quantity { Number = 1 + dice.Below(100_000) }, Unit = LocalizedText.Of("en", "units") };

    private Sublicensing Sublicensing() => dice.Below(3) switch
    {
        0 => Provisions.Rights.Sublicensing.None,
        1 => Provisions.Rights.Sublicensing.Permitted,
        _ => Provisions.Rights.Sublicensing.ToClasses(dice.Any(BeneficiaryClass.Known)),
    };

    /// <summary>What is said of having made does not contradict the acts.</summary>
    private HaveMade HaveMade(Disclosed<ValueSet<Act>> acts) => dice.Below(3) switch
    {
        0 => Provisions.Rights.HaveMade.If(scopes.Condition(0)),
        1 when acts.TryGetValue(out var stated) && !stated.Contains(Act.HaveMade) => Provisions.Rights.HaveMade.Excluded,
        _ => Provisions.Rights.HaveMade.Granted,
    };
}
