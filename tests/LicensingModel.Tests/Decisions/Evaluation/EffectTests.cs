using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

public class EffectTests
{
    private static readonly EventId Suit = EventId.Parse("suit");

    private static TriggeredEffect Defence { get; } = new() { Consequence = Consequence.End, Trigger = Condition.Happens(EventKind.Suit, Licensee), Targets = [Licence.Id] };

    [Theory]
    [InlineData("2020-06-15", Outcome.NotLicensed)]
    [InlineData("2020-06-16", Outcome.Licensed)]
    public void What_ends_a_grant_by_itself_ends_it_from_the_day_of_the_trigger(string day, Outcome expected)
        => Ask(Defence, Sued(day)).Should().Be(expected);

    [Fact]
    public void What_was_not_triggered_leaves_a_grant_alone_and_says_what_that_presumes()
    {
        var answer = World(Defence).Ask(Asked);
        answer.Outcome.Should().Be(Outcome.Licensed);
        answer.Presumptions.Should().Contain(used => used.Subject == "events");
    }

    [Theory]
    [InlineData("suspend", Outcome.NotLicensed)]
    [InlineData("end", Outcome.NotLicensed)]
    [InlineData("freeze", Outcome.Undetermined)]
    [InlineData("terminable", Outcome.Licensed)]
    [InlineData("negotiate", Outcome.Licensed)]
    [InlineData("extend", Outcome.Licensed)]
    [InlineData("shrink", Outcome.Undetermined)]
    public void Each_consequence_does_its_own(string consequence, Outcome expected)
        => Ask(Defence with { Consequence = Consequence.Parse(consequence) }, Sued("2018-01-01")).Should().Be(expected);

    [Fact]
    public void What_somebody_must_elect_or_can_cure_or_what_has_exceptions_is_open_once_triggered()
    {
        var sued = Sued("2018-01-01");
        Ask(Defence with { Electors = Disclosed.Stated<ValueSet<PartyId>>([Owner]) }, sued).Should().Be(Outcome.Undetermined);
        Ask(Defence with { Cure = ContractPeriod.OfDays(60) }, sued).Should().Be(Outcome.Undetermined);
        Ask(Defence with { Exceptions = Disclosed.Stated(Text("suits in self-defence")) }, sued).Should().Be(Outcome.Undetermined);
        Ask(Defence with { Trigger = Disclosed<Condition>.Redacted }).Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void An_effect_that_does_not_bind_does_nothing()
        => OutcomeOf(World(Defence, BindingEffect.NonBinding) with { Events = [Sued("2018-01-01")] }).Should().Be(Outcome.Licensed);

    [Fact]
    public void Without_targets_an_effect_is_on_all_of_its_agreement_and_on_no_other()
    {
        Ask(Defence with { Targets = [] }, Sued("2018-01-01")).Should().Be(Outcome.NotLicensed);
        var elsewhere = With(Contract, AgreementOf("other", ProvisionOf("defence", Defence with { Targets = [] }))) with { Events = [Sued("2018-01-01")] };
        OutcomeOf(elsewhere).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void What_springs_up_gives_nothing_before_its_trigger()
    {
        var spring = Defence with { Consequence = Consequence.Spring };
        Ask(spring).Should().Be(Outcome.NotLicensed);
        Ask(spring, Sued("2018-01-01")).Should().Be(Outcome.Licensed);
        Ask(spring, Sued("2021-01-01")).Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_release_that_springs_up_later_is_not_denied_for_what_was_done_before()
    {
        var release = Licence with { Body = TheGrant with { Effect = GrantEffect.Release } };
        var document = With(release, ProvisionOf("spring", Defence with { Consequence = Consequence.Spring }));
        OutcomeOf(document).Should().Be(Outcome.NotLicensed);
        OutcomeOf(document with { Events = [Sued("2021-01-01")] }).Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void What_is_converted_goes_on_as_what_replaces_it()
    {
        var lesser = ProvisionOf("lesser", TheGrant);
        var convert = ProvisionOf("convert", Defence with { Consequence = Consequence.Convert, Replacements = [lesser.Id] });
        var document = With(Licence, lesser, convert);
        document.Ask(Asked).Basis.Select(basis => basis.Provision).Should().Equal(Licence.Id);
        (document with { Events = [Sued("2018-01-01")] }).Ask(Asked).Basis.Select(basis => basis.Provision).Should().Equal(lesser.Id);
    }

    [Fact]
    public void A_recorded_termination_ends_what_it_names()
    {
        var termination = Sued("2018-01-01") with { Kind = EventKind.Termination, By = [], Agreements = [Contract.Id] };
        OutcomeOf(Document with { Events = [termination] }).Should().Be(Outcome.NotLicensed);
        OutcomeOf(Document with { Events = [termination with { Provisions = [ProvisionId.Parse("another")] }] }).Should().Be(Outcome.Licensed);
        OutcomeOf(Document with { Events = [termination with { On = Disclosed<AnchoredDate>.Undisclosed }] }).Should().Be(Outcome.Undetermined);
    }

    [Theory]
    [InlineData("everything", Outcome.Licensed)]
    [InlineData("nothing", Outcome.NotLicensed)]
    [InlineData("accruedRights", Outcome.NotLicensed)]
    [InlineData("capturedPatents", Outcome.Licensed)]
    [InlineData("existingProducts", Outcome.Undetermined)]
    public void What_survives_the_end_goes_on(string extent, Outcome expected)
        => OutcomeOf(With(Contract with { Term = new() { From = Date(2015, 1, 1), Until = Date(2019, 12, 31) }, Provisions = [Licence with { Survival = new Survival { Extent = SurvivalExtent.Parse(extent) } }] })).Should().Be(expected);

    [Fact]
    public void What_may_have_been_extended_has_not_surely_ended()
    {
        var ended = Contract with { Term = new() { From = Date(2015, 1, 1), Until = Date(2019, 12, 31) } };
        var renewal = Defence with { Consequence = Consequence.Extend, Trigger = Condition.Happens(EventKind.Renewal) };
        var document = With(ended with { Provisions = [Licence, ProvisionOf("renewal", renewal)] });
        document.Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
        (document with { Events = [Sued("2019-06-01") with { Kind = EventKind.Renewal, By = [] }] }).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
    }

    private static RecordedEvent Sued(string day)
        => new() { Id = Suit, Name = Text("suit"), Kind = EventKind.Suit, By = [Licensee], On = Disclosed.Stated(AnchoredDate.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)) };

    private static LicensingDocument World(TriggeredEffect effect, BindingEffect? binding = null)
        => With(Licence, ProvisionOf("defence", effect) with { BindingEffect = binding ?? BindingEffect.Binding });

    private static Outcome Ask(TriggeredEffect effect, params RecordedEvent[] events) => (World(effect) with { Events = events.ToValueList() }).Ask(Asked).Outcome;
}
