using LicensingModel.Conditions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Tests.Provisions;

/// <summary>The factories that give effects and conditions the words of contracts.</summary>
public class NamedEffectTests
{
    private static readonly PartyId Acme = PartyId.Parse("acme");
    private static readonly PartyId Borealis = PartyId.Parse("borealis");
    private static readonly ProvisionId Licence = ProvisionId.Parse("licence");
    private static readonly Condition Closing = Condition.After(EventId.Parse("closing"));

    private static readonly Dictionary<string, (Element Made, Element SpelledOut)> Cases = new()
    {
        ["DefensiveSuspension"] = (Effect.DefensiveSuspension(Acme, Borealis, Licence), new TriggeredEffect { Consequence = Consequence.Suspend, Trigger = new Happening { What = EventKind.Suit, By = [Acme], Against = [Borealis] }, Targets = [Licence], Reach = EffectReach.WhoTriggers }),
        ["DefensiveTermination"] = (Effect.DefensiveTermination(Acme, Borealis, Licence), new TriggeredEffect { Consequence = Consequence.End, Trigger = new Happening { What = EventKind.Suit, By = [Acme], Against = [Borealis] }, Targets = [Licence], Reach = EffectReach.WhoTriggers }),
        ["TerminationForBreach"] = (Effect.TerminationForBreach(Acme, Borealis, Licence), new TriggeredEffect { Consequence = Consequence.Terminable, Trigger = new Happening { What = EventKind.Breach, By = [Acme] }, Targets = [Licence], Electors = Disclosed.Stated<ValueSet<PartyId>>([Borealis]) }),
        ["TerminationForInsolvency"] = (Effect.TerminationForInsolvency(Acme, Borealis, Licence), new TriggeredEffect { Consequence = Consequence.Terminable, Trigger = new Happening { What = EventKind.Insolvency, By = [Acme] }, Targets = [Licence], Electors = Disclosed.Stated<ValueSet<PartyId>>([Borealis]) }),
        ["TerminationForChangeOfControl"] = (Effect.TerminationForChangeOfControl(Acme, Borealis, Licence), new TriggeredEffect { Consequence = Consequence.Terminable, Trigger = new Happening { What = EventKind.ChangeOfControl, By = [Acme] }, Targets = [Licence], Electors = Disclosed.Stated<ValueSet<PartyId>>([Borealis]) }),
        ["ConversionForBreach"] = (Effect.ConversionForBreach(Acme, Exclusivity.Sole, Licence), new TriggeredEffect { Consequence = Consequence.Convert, Trigger = new Happening { What = EventKind.Breach, By = [Acme] }, Targets = [Licence], Becomes = Exclusivity.Sole }),
        ["FreezeOnChangeOfControl"] = (Effect.FreezeOnChangeOfControl(Acme, Licence), new TriggeredEffect { Consequence = Consequence.Freeze, Trigger = new Happening { What = EventKind.ChangeOfControl, By = [Acme] }, Targets = [Licence] }),
        ["EndOnDivestiture"] = (Effect.EndOnDivestiture(Acme, Licence), new TriggeredEffect { Consequence = Consequence.End, Trigger = new Happening { What = EventKind.Divestiture, By = [Acme] }, Targets = [Licence] }),
        ["SpringingLicense"] = (Effect.SpringingLicense(Closing, Licence), new TriggeredEffect { Consequence = Consequence.Spring, Trigger = Closing, Targets = [Licence] }),
        ["LapseOfExclusivity"] = (Effect.LapseOfExclusivity(Closing, Licence), new TriggeredEffect { Consequence = Consequence.Convert, Trigger = Closing, Targets = [Licence], Becomes = Exclusivity.NonExclusive }),
        ["Renewal"] = (Effect.Renewal(Closing, ContractPeriod.OfYears(1), Licence), new TriggeredEffect { Consequence = Consequence.Extend, Trigger = Closing, Targets = [Licence], Period = ContractPeriod.OfYears(1) }),
        ["Reinstatement"] = (Effect.Reinstatement(Closing, Licence), new TriggeredEffect { Consequence = Consequence.Reinstate, Trigger = Closing, Targets = [Licence] }),
        ["Negotiation"] = (Effect.Negotiation(Closing, Licence), new TriggeredEffect { Consequence = Consequence.Negotiate, Trigger = Closing, Targets = [Licence] }),
        ["no targets"] = (Effect.Reinstatement(Closing), new TriggeredEffect { Consequence = Consequence.Reinstate, Trigger = Closing }),
        ["Suit"] = (Condition.Suit(Acme, Borealis), new Happening { What = EventKind.Suit, By = [Acme], Against = [Borealis] }),
        ["Complies with provisions"] = (Condition.Complies(Acme, Licence), new ComplianceCondition { By = [Acme], Provisions = [Licence] }),
        ["Complies with words"] = (Condition.Complies(Acme, "marks its products"), new ComplianceCondition { By = [Acme], Requirement = LocalizedText.Of("en", "marks its products") }),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_named_factory_makes_the_record_spelled_out(string name) => Cases[name].Made.Should().Be(Cases[name].SpelledOut);
}
