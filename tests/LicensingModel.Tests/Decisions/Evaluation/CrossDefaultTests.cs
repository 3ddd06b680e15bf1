using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

public class CrossDefaultTests
{
    private static readonly AgreementId First = AgreementId.Parse("first");

    private static TriggeredEffect End { get; } = new() { Consequence = Consequence.End, Trigger = new Happening { What = EventKind.Breach, By = [Licensee], Agreements = [Contract.Id] }, Targets = [Licence.Id] };

    private static Agreement Linked { get; } = Contract with { Relations = [new() { Kind = RelationKind.CrossDefault, Agreement = First }], Provisions = [Licence, ProvisionOf("end", End)] };

    private static Agreement Other { get; } = Contract with { Id = First, Provisions = [] };

    [Theory]
    [InlineData("2018-01-01", Outcome.NotLicensed)]
    [InlineData("2021-01-01", Outcome.Licensed)]
    public void A_breach_of_the_one_is_a_breach_of_the_other(string day, Outcome expected)
    {
        OutcomeOf(With(Linked, Other) with { Events = [Breach(day)] }).Should().Be(expected);
        OutcomeOf(With(Linked with { Relations = [] }, Other with { Relations = [new() { Kind = RelationKind.CrossDefault, Agreement = Contract.Id }] }) with { Events = [Breach(day)] }).Should().Be(expected, "it is said from the other side");
        OutcomeOf(With(Linked with { Relations = [] }, Other) with { Events = [Breach(day)] }).Should().Be(Outcome.Licensed, "nothing links them");
    }

    [Fact]
    public void What_is_not_in_force_or_reaches_over_several_agreements_may_carry_a_breach()
    {
        OutcomeOf(With(Linked with { BindingEffect = Disclosed<BindingEffect>.NotCaptured, Provisions = [Licence with { BindingEffect = BindingEffect.Binding }, ProvisionOf("end", End) with { BindingEffect = BindingEffect.Binding }] }, Other) with { Events = [Breach("2018-01-01")] })
            .Should().Be(Outcome.Undetermined);
        var between = Contract with { Id = AgreementId.Parse("between"), Provisions = [], Relations = [new() { Kind = RelationKind.CrossDefault, Agreement = First }] };
        OutcomeOf(With(Linked with { Relations = [new() { Kind = RelationKind.CrossDefault, Agreement = between.Id }] }, between, Other) with { Events = [Breach("2018-01-01")] })
            .Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void Compliance_with_the_one_is_lost_by_a_breach_of_the_other()
    {
        var condition = new ComplianceCondition { By = [Licensee], Agreements = [Contract.Id] };
        var world = With(Linked with { Provisions = [Licence with { Condition = condition }] }, Other);
        OutcomeOf(world).Should().Be(Outcome.Licensed);
        OutcomeOf(world with { Events = [Breach("2018-01-01")] }).Should().Be(Outcome.NotLicensed);
        OutcomeOf(world with { Events = [Breach("2018-01-01"), RenewalTests.Event(EventKind.Cure, "2018-02-01", First)] }).Should().Be(Outcome.Undetermined);
    }

    [Theory]
    [InlineData("end", Outcome.Undetermined)]
    [InlineData("suspend", Outcome.Undetermined)]
    [InlineData("freeze", Outcome.Undetermined)]
    [InlineData("terminable", Outcome.Licensed)]
    public void What_befalls_an_agreement_as_a_whole_may_befall_what_depends_on_it(string consequence, Outcome expected)
    {
        var effect = End with { Consequence = Consequence.Parse(consequence), Targets = [], Trigger = Condition.Happens(EventKind.Suit) };
        var dependent = Contract with { Relations = [new() { Kind = RelationKind.ConditionalOn, Agreement = First }] };
        OutcomeOf(With(dependent, Other with { Provisions = [ProvisionOf("effect", effect)] }) with { Events = [RenewalTests.Event(EventKind.Suit, "2018-01-01")] }).Should().Be(expected);
    }

    [Fact]
    public void What_depends_on_something_that_depends_on_what_is_over_may_be_over_too()
    {
        var over = Contract with { Id = AgreementId.Parse("over"), Provisions = [], Term = new() { From = Date(2015, 1, 1), Until = Date(2018, 1, 1) } };
        var dependent = Contract with { Relations = [new() { Kind = RelationKind.ConditionalOn, Agreement = First }] };
        OutcomeOf(With(dependent, Other with { Relations = [new() { Kind = RelationKind.ConditionalOn, Agreement = over.Id }] }, over)).Should().Be(Outcome.Undetermined);
        OutcomeOf(With(dependent, Other with { Relations = [new() { Kind = RelationKind.ConditionalOn, Agreement = over.Id }] }, over with { Term = new() { From = Date(2030, 1, 1), Until = AnchoredDate.Never } })).Should().Be(Outcome.NotLicensed, "what it depends on has not begun");
        OutcomeOf(With(dependent, Other, over with { Term = Contract.Term, Relations = [new() { Kind = RelationKind.Supersedes, Agreement = First }] })).Should().Be(Outcome.Undetermined);
    }

    private static RecordedEvent Breach(string day) => RenewalTests.Event(EventKind.Breach, day, First);
}
