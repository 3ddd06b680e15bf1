using LicensingModel.Conditions;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Tests.Provisions;

/// <summary>The factories that give grants, and the parts of grants, the words of contracts.</summary>
public class NamedGrantTests
{
    private static readonly PartyId Acme = PartyId.Parse("acme");
    private static readonly PartyId Borealis = PartyId.Parse("borealis");
    private static readonly PartySet From = PartySet.Of(Borealis);
    private static readonly PartySet To = PartySet.Of(Acme);
    private static readonly PatentScope Patents = PatentScope.OwnedBy(Borealis);
    private static readonly IntangibleScope Mark = IntangibleScope.Listed(IntangibleId.Parse("mark"));

    private static readonly Dictionary<string, (Element Made, Element SpelledOut)> Cases = new()
    {
        ["NonExclusive of patents"] = (Grant.NonExclusive(Borealis, Acme, Patents), new PatentGrant { Effect = GrantEffect.License, Grantors = From, Grantees = To, Subject = Patents, Exclusivity = Exclusivity.NonExclusive }),
        ["NonExclusive of a mark"] = (Grant.NonExclusive(From, To, Mark), new RightGrant { Effect = GrantEffect.License, Grantors = From, Grantees = To, Subject = Mark, Exclusivity = Exclusivity.NonExclusive }),
        ["Exclusive of patents"] = (Grant.Exclusive(Borealis, Acme, Patents), new PatentGrant { Effect = GrantEffect.License, Grantors = From, Grantees = To, Subject = Patents, Exclusivity = Exclusivity.Exclusive }),
        ["Exclusive of a mark"] = (Grant.Exclusive(From, To, Mark), new RightGrant { Effect = GrantEffect.License, Grantors = From, Grantees = To, Subject = Mark, Exclusivity = Exclusivity.Exclusive }),
        ["Sole of patents"] = (Grant.Sole(Borealis, Acme, Patents), new PatentGrant { Effect = GrantEffect.License, Grantors = From, Grantees = To, Subject = Patents, Exclusivity = Exclusivity.Sole }),
        ["Sole of a mark"] = (Grant.Sole(From, To, Mark), new RightGrant { Effect = GrantEffect.License, Grantors = From, Grantees = To, Subject = Mark, Exclusivity = Exclusivity.Sole }),
        ["CoExclusive of patents"] = (Grant.CoExclusive(Borealis, Acme, Patents), new PatentGrant { Effect = GrantEffect.License, Grantors = From, Grantees = To, Subject = Patents, Exclusivity = Exclusivity.CoExclusive }),
        ["CoExclusive of a mark"] = (Grant.CoExclusive(From, To, Mark), new RightGrant { Effect = GrantEffect.License, Grantors = From, Grantees = To, Subject = Mark, Exclusivity = Exclusivity.CoExclusive }),
        ["undisclosed subject"] = (Grant.NonExclusive(From, To, Disclosed<PatentScope>.Undisclosed), new PatentGrant { Effect = GrantEffect.License, Grantors = From, Grantees = To, Subject = Disclosed<PatentScope>.Undisclosed, Exclusivity = Exclusivity.NonExclusive }),
        ["Back"] = (Grant.Back(Grant.NonExclusive(From, To, Patents), PatentScope.OwnedBy(Acme)), new PatentGrant { Effect = GrantEffect.License, Grantors = To, Grantees = From, Subject = PatentScope.OwnedBy(Acme) }),
        ["Back of a mark"] = (Grant.Back(Grant.NonExclusive(From, To, Patents), Mark), new RightGrant { Effect = GrantEffect.License, Grantors = To, Grantees = From, Subject = Mark }),
        ["Reserved"] = (Grant.Reserved(From, Patents), new PatentGrant { Effect = GrantEffect.Reservation, Grantors = From, Grantees = From, Subject = Patents }),
        ["Option"] = (Grant.Option(From, To, Patents), new PatentGrant { Effect = GrantEffect.Option, Grantors = From, Grantees = To, Subject = Patents }),
        ["exclusivity in steps"] = (Grant.Exclusive(From, To, Patents).Then(Exclusivity.Sole, AnchoredDate.On(2020, 1, 1)).Then(Exclusivity.NonExclusive, AnchoredDate.On(2022, 1, 1)), new PatentGrant { Effect = GrantEffect.License, Grantors = From, Grantees = To, Subject = Patents, Exclusivity = Exclusivity.Exclusive, ExclusivityChanges = [new() { From = AnchoredDate.On(2020, 1, 1), Becomes = Exclusivity.Sole }, new() { From = AnchoredDate.On(2022, 1, 1), Becomes = Exclusivity.NonExclusive }] }),
        ["NotToSue"] = (Covenant.NotToSue(From, To, Patents), new PatentGrant { Effect = GrantEffect.CovenantNotToSue, Grantors = From, Grantees = To, Subject = Patents }),
        ["Standstill"] = (Covenant.Standstill(From, To, Patents), new PatentGrant { Effect = GrantEffect.Standstill, Grantors = From, Grantees = To, Subject = Patents }),
        ["ForPastActs"] = (Release.ForPastActs(From, To, Patents, AnchoredDate.On(2020, 1, 1)), new PatentGrant { Effect = GrantEffect.Release, Grantors = From, Grantees = To, Subject = Patents, PastActsUntil = AnchoredDate.On(2020, 1, 1) }),
        ["Undertaking.Frand"] = (Undertaking.Frand(From, To, Patents), new PatentGrant { Effect = GrantEffect.Undertaking, Grantors = From, Grantees = To, Subject = Patents, Undertaking = UndertakingTerms.Frand }),
        ["Undertaking.RoyaltyFree"] = (Undertaking.RoyaltyFree(From, To, Patents), new PatentGrant { Effect = GrantEffect.Undertaking, Grantors = From, Grantees = To, Subject = Patents, Undertaking = UndertakingTerms.RoyaltyFree }),
        ["Undertaking.NonAssertion"] = (Undertaking.NonAssertion(From, To, Patents), new PatentGrant { Effect = GrantEffect.Undertaking, Grantors = From, Grantees = To, Subject = Patents, Undertaking = UndertakingTerms.NonAssertion }),
        ["FirstRefusal"] = (Grant.FirstRefusal(From, To, Patents), new PatentGrant { Effect = GrantEffect.FirstRefusal, Grantors = From, Grantees = To, Subject = Patents }),
        ["FirstOffer"] = (Grant.FirstOffer(From, To, Patents), new PatentGrant { Effect = GrantEffect.FirstOffer, Grantors = From, Grantees = To, Subject = Patents }),
        ["FirstNegotiation"] = (Grant.FirstNegotiation(From, To, Patents), new PatentGrant { Effect = GrantEffect.FirstNegotiation, Grantors = From, Grantees = To, Subject = Patents }),
        ["HaveMade.Granted"] = (HaveMade.Granted, new HaveMade { Rule = HaveMadeRule.Granted }),
        ["HaveMade.Excluded"] = (HaveMade.Excluded, new HaveMade { Rule = HaveMadeRule.Excluded }),
        ["HaveMade.If"] = (HaveMade.If(Condition.Described("to its designs")), new HaveMade { Rule = HaveMadeRule.Conditional, Condition = Condition.Described("to its designs") }),
        ["Sublicensing.None"] = (Sublicensing.None, new Sublicensing { Rule = SublicensingRule.None }),
        ["Sublicensing.Permitted"] = (Sublicensing.Permitted, new Sublicensing { Rule = SublicensingRule.Permitted }),
        ["Sublicensing.ToClasses"] = (Sublicensing.ToClasses(BeneficiaryClass.Affiliates), new Sublicensing { Rule = SublicensingRule.ListedClasses, To = [BeneficiaryClass.Affiliates] }),
        ["PassThrough.ToClasses"] = (PassThrough.ToClasses(BeneficiaryClass.EndUsers, BeneficiaryClass.Customers), new PassThrough { To = [BeneficiaryClass.Customers, BeneficiaryClass.EndUsers] }),
        ["party"] = ((PartySet)Acme, new PartySet { Parties = [Acme] }),
        ["WithAffiliates"] = (To.WithAffiliates(AffiliateRule.Nobody), new PartySet { Parties = [Acme], Affiliates = new AffiliateRule { Directions = [] } }),
        ["Subsidiaries"] = (AffiliateRule.Subsidiaries(ControlThreshold.MoreThanHalf), new AffiliateRule { Control = ControlThreshold.MoreThanHalf, Directions = [AffiliateDirection.Subsidiaries] }),
        ["Group"] = (AffiliateRule.Group(Disclosed<ControlThreshold>.Redacted), new AffiliateRule { Control = Disclosed<ControlThreshold>.Redacted, Directions = [AffiliateDirection.Sisters, AffiliateDirection.Subsidiaries, AffiliateDirection.Parents] }),
        ["Listed"] = (AffiliateRule.Listed(Acme), new AffiliateRule { Directions = [], Membership = AffiliateMembership.ListedOnly, Included = [Acme] }),
        ["FixedOn"] = (AffiliateRule.Nobody.FixedOn(AnchoredDate.On(2020, 1, 1)), new AffiliateRule { Directions = [], Membership = AffiliateMembership.AsOfDate, AsOf = AnchoredDate.On(2020, 1, 1) }),
        ["EndingAfter"] = (AffiliateRule.Nobody.EndingAfter(ContractPeriod.OfYears(1)), new AffiliateRule { Directions = [], OnLeaving = LeavingRule.EndsAfterTail, Tail = ContractPeriod.OfYears(1) }),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_named_factory_makes_the_record_spelled_out(string name) => Cases[name].Made.Should().Be(Cases[name].SpelledOut);
}
