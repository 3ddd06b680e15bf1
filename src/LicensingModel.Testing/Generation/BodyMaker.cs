using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Testing.Generation;

/// <summary>Makes what an agreement provides besides grants.</summary>
internal sealed class BodyMaker(Dice dice, Cast cast, TermMaker terms, ScopeMaker scopes)
{
    // A rule for business days is not made, so that a seed means what it meant before there was one.
    private static readonly ValueList<GeneralTopic> _topics = GeneralTopic.Known.Where(static topic => topic != GeneralTopic.BusinessDays).ToValueList();
    private static readonly string[] _amounts = ["USD 1000000", "EUR 250000", "JPY 30000000", "USD 0.5"];
    private static readonly string[] _rates = ["0.5%", "3%", "12.5%"];

    internal Transfer Transfer(PartyId from, PartyId to)
    {
        Transfer bare = dice.Chance(0.7)
            ? new PatentTransfer { From = from, To = to, Subject = terms.Of(() => scopes.Patents(0)) }
            : new RightTransfer { From = from, To = to, Subject = terms.Of(() => scopes.Intangibles(0)) };
        return bare with
        {
            Closing = terms.Of(scopes.Date),
            Count = terms.Optional(() => new Quantity { Number = 1 + dice.Below(500) }),
            PastDamages = terms.Optional(() => dice.Any(PastDamages.Known)),
            Encumbrances = terms.Optional(() => dice.Any(Encumbrances.Known)),
        };
    }

    internal Payment Payment(PartyId payer, PartyId payee, ProvisionId paid)
    {
        var form = dice.Any(PaymentForm.Known);
        var payment = new Payment { Payer = terms.Of(() => payer), Payee = payee, Form = form, For = [paid] };
        return form == PaymentForm.RoyaltyFree ? payment
            : form == PaymentForm.RunningRoyalty || form == PaymentForm.RevenueShare ? payment with { Rate = terms.Of(Rate), Base = terms.Of(scopes.Words) }
            : form == PaymentForm.Instalments ? payment with { Instalments = terms.Of(Instalments) }
            : form == PaymentForm.InKind || form == PaymentForm.Equity ? payment with { InKind = terms.Of(scopes.Words) }
            : payment with { Amount = terms.Of(Amount), Due = terms.Optional(scopes.Words) };
    }

    internal TriggeredEffect Effect(PartyId elector, ProvisionId target)
    {
        var consequence = dice.Any(Consequence.Known);
        return new TriggeredEffect
        {
            Consequence = consequence,
            Trigger = terms.Of(() => scopes.Condition()),
            Targets = [target],
            Electors = consequence == Consequence.Terminable || dice.Chance(0.1) ? terms.Of(() => ValueSet.Create<PartyId>([elector])) : Disclosed<ValueSet<PartyId>>.NotCaptured,
            Reach = terms.Optional(() => dice.Any(EffectReach.Known)),
            Notice = dice.Chance(0.2) ? terms.Of(scopes.Period) : Disclosed<ContractPeriod>.NotCaptured,
            Cure = dice.Chance(0.2) ? terms.Of(scopes.Period) : Disclosed<ContractPeriod>.NotCaptured,
            Period = consequence == Consequence.Extend ? terms.Of(scopes.Period) : Disclosed<ContractPeriod>.NotCaptured,
            Becomes = consequence == Consequence.Convert ? terms.Of(static () => Exclusivity.NonExclusive) : Disclosed<Exclusivity>.NotCaptured,
        };
    }

    internal Duty Duty(PartyId from, PartyId to) => new()
    {
        Modality = dice.Any(DutyModality.Known),
        Action = dice.Any(DutyAction.Known),
        Direction = terms.Of(() => new PartyFlow { From = from, To = to }),
        Object = terms.Optional(scopes.Words),
        Due = terms.Optional(scopes.Date),
        Every = dice.Chance(0.2) ? terms.Of(scopes.Period) : Disclosed<ContractPeriod>.NotCaptured,
        Products = terms.Optional(() => scopes.Products(0)),
        Territory = terms.Optional(scopes.Territory),
    };

    internal CollaborationScope Collaboration(PartyId one, PartyId other) => new()
    {
        Participants = [one, other],
        Topics = terms.Of(() => dice.Some(Topic.Known, 3)),
        Depth = terms.Of(() => dice.Any(CollaborationDepth.Known)),
        Contributions = dice.Chance(0.5) ? [new() { Party = one, Does = scopes.Words(), Modality = dice.Any(DutyModality.Known) }] : [],
        Results = dice.Chance(0.5) ? [new() { Ground = dice.Any(ResultGround.Known), Owners = terms.Of(() => ValueSet.Create<PartyId>([one])) }] : [],
        Milestones = dice.Chance(0.3) ? [new() { Name = LocalizedText.Of("en", "prototype"), Due = terms.Of(scopes.Date) }] : [],
    };

    internal GeneralTerm General() => new()
    {
        Topic = dice.Any(_topics),
        Text = terms.Of(scopes.Words),
        Amount = dice.Chance(0.2) ? terms.Of(Amount) : Disclosed<Money>.NotCaptured,
        Jurisdiction = dice.Chance(0.2) ? terms.Of(() => Jurisdiction.Parse(dice.Any(["US-NY", "DE", "GB", "JP"]))) : Disclosed<Jurisdiction>.NotCaptured,
    };

    /// <summary>A kind that this version of the library does not know.</summary>
    internal UnrecognizedBody Strange()
    {
        var bearing = dice.Any(Bearing.Known);
        return new() { Kind = "licenceOfTomorrow", BearsOn = bearing, Json = RawJson.Parse($$"""{"kind":"licenceOfTomorrow","bearsOn":"{{bearing}}"}""") };
    }

    private Money Amount() => Money.Parse(dice.Any(_amounts));

    private Percentage Rate() => Percentage.Parse(dice.Any(_rates));

    private ValueList<Instalment> Instalments()
    {
        var first = dice.Day();
        var second = dice.DayAfter(first);
        return [new() { On = AnchoredDate.On(first), Amount = terms.Of(Amount) }, new() { On = dice.Chance(0.5) ? AnchoredDate.On(second) : AnchoredDate.OfEvent(dice.Any(cast.Events)), Amount = terms.Of(Amount) }];
    }
}
