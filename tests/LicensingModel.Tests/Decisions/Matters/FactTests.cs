using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Derived;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Matters;

public class FactTests
{
    private static FactAnswer Ask(LicensingDocument document, Matter matter, LocalDate? presumeThrough = null, Assumptions? assume = null)
        => document.Ask(new FactQuestion { Of = matter, PresumeThrough = presumeThrough, Assume = assume ?? Assumptions.None });

    private static DayOfTerm EndOf(Agreement agreement) => new() { Agreement = agreement.Id, Term = "term/until" };

    private static Agreement Until(Disclosed<AnchoredDate> until) => Contract with { Term = new() { From = Date(2015, 1, 1), Until = until } };

    [Fact]
    public void A_date_falls_on_the_day_that_events_give_it()
    {
        var contract = Until(AnchoredDate.LaterOf(AnchoredDate.On(2018, 1, 1), AnchoredDate.OfEvent(Closing)));

        var open = Ask(With(contract), EndOf(contract));
        var known = Ask(With(contract), EndOf(contract), assume: new() { Happened = [new(Closing, new LocalDate(2024, 5, 6))] });

        open.State.Should().Be(DisclosureState.NotCaptured);
        open.Value.Should().BeNull();
        open.Earliest.Should().Be(RecordedThrough.PlusDays(1));
        open.Latest.Should().BeNull();
        open.Missing.Should().ContainSingle().Which.Subject.Should().Be("closing");
        open.Presumptions.Should().ContainSingle();
        known.State.Should().Be(DisclosureState.Stated);
        known.Value.Should().Be(AnchoredDate.On(2024, 5, 6));
        known.Missing.Should().BeEmpty();
    }

    [Fact]
    public void A_date_that_is_not_known_is_bounded_by_the_least_length()
    {
        var contract = Contract with { Term = new() { From = Date(2015, 1, 1), AtLeast = ContractPeriod.OfYears(2) } };

        var answer = Ask(With(contract), EndOf(contract));

        answer.State.Should().Be(DisclosureState.NotCaptured);
        answer.Earliest.Should().Be(new LocalDate(2016, 12, 31));
    }

    public static TheoryData<Disclosed<AnchoredDate>, DisclosureState, object?> Dates => new()
    {
        { AnchoredDate.Never, DisclosureState.Stated, AnchoredDate.Never },
        { AnchoredDate.Unstated, DisclosureState.Unstated, null },
        { Disclosed<AnchoredDate>.Redacted, DisclosureState.Redacted, null },
        { Contested(AnchoredDate.On(2020, 1, 1), AnchoredDate.On(2021, 1, 1)), DisclosureState.Contested, null },
        { Contested(AnchoredDate.On(2020, 1, 1), AnchoredDate.On(2019, 1, 1).Plus(ContractPeriod.OfYears(1))), DisclosureState.Stated, AnchoredDate.On(2020, 1, 1) },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_is_as_known_as_its_term(Disclosed<AnchoredDate> until, DisclosureState state, object? value)
    {
        var answer = Ask(With(Until(until)), EndOf(Contract));

        answer.State.Should().Be(state);
        answer.Value.Should().Be(value);
    }

    [Fact]
    public void What_is_no_date_is_refused()
        => FluentActions.Invoking(() => Ask(Document, new DayOfTerm { Agreement = Contract.Id, Term = "bindingEffect" })).Should().Throw<ArgumentException>();

    [Fact]
    public void The_owner_is_who_holds_it_on_the_day()
    {
        var sold = Invention with { Holders = ValueList.Create<TitleHolding>([Held(Owner, "../2019-12-31"), Held(Other, "2020-01-01/..")]) };

        Ask(With(sold), new OwnerOfPatent { Patent = P, On = new LocalDate(2019, 12, 31) }).Value.Should().Be(ValueSet.Create<PartyId>([Owner]));
        Ask(With(sold), new OwnerOfPatent { Patent = P, On = new LocalDate(2020, 1, 1) }).Value.Should().Be(ValueSet.Create<PartyId>([Other]));
        Ask(With(Invention with { Holders = Disclosed<ValueList<TitleHolding>>.NotCaptured }), new OwnerOfPatent { Patent = P, On = Day }).State.Should().Be(DisclosureState.NotCaptured);
        Ask(With(sold), new OwnerOfPatent { Patent = P, On = RecordedThrough.PlusDays(1) }).State.Should().Be(DisclosureState.NotCaptured);
    }

    [Fact]
    public void An_affiliate_belongs_to_a_side_by_the_rule_of_the_grant()
    {
        var grant = TheGrant with { Grantees = PartySet.Of(Licensee) with { Affiliates = Rule("50%", AffiliateDirection.Subsidiaries) } };
        var document = With(grant) with { Ownership = [Stake(Licensee, Other, "60%", "2019-01-01/..")] };
        Verdict? Of(PartyId party, LocalDate day, GrantSide side = GrantSide.Grantees) => Ask(document, new MemberOfSide { Provision = Licence.Id, Side = side, Party = party, On = day }).Outcome;

        Of(Licensee, Day).Should().Be(Verdict.Yes);
        Of(Other, Day).Should().Be(Verdict.Yes);
        Of(Other, new LocalDate(2018, 1, 1)).Should().Be(Verdict.No);
        Of(Stranger, Day).Should().Be(Verdict.No);
        Of(Stranger, RecordedThrough.PlusDays(1)).Should().Be(Verdict.Undetermined);
        Of(Other, Day, GrantSide.Grantors).Should().Be(Verdict.No);
        Of(Owner, Day, GrantSide.Grantors).Should().Be(Verdict.Yes);
    }

    [Fact]
    public void A_rule_that_was_not_seen_leaves_it_open_who_is_an_affiliate()
    {
        var grant = TheGrant with { Grantees = PartySet.Of(Licensee) };
        var document = With(grant) with { Ownership = [Stake(Licensee, Other, "60%")] };

        var answer = Ask(document, new MemberOfSide { Provision = Licence.Id, Side = GrantSide.Grantees, Party = Other, On = Day });

        answer.Outcome.Should().Be(Verdict.Undetermined);
        answer.Missing.Should().ContainSingle().Which.Term.Should().Be("grantees/affiliates");
    }

    [Fact]
    public void A_patent_is_captured_by_the_rule_of_the_subject()
    {
        var document = Document with { Patents = [Invention, PatentOf(Q, Owner)] };
        Verdict? Of(PatentId patent, LicensingDocument world) => Ask(world, new PatentInSubject { Provision = Licence.Id, Patent = patent, On = Day }).Outcome;

        Of(P, document).Should().Be(Verdict.Yes);
        Of(Q, document).Should().Be(Verdict.No);
        Of(P, document with { Agreements = [Contract with { Provisions = [Licence with { Body = TheGrant with { Subject = Disclosed<PatentScope>.NotCaptured } }] }] }).Should().Be(Verdict.Undetermined);
    }

    private static readonly Provision Clause = ProvisionOf("clause", Effect.TerminationForChangeOfControl(Licensee, Owner));

    private static LicensingDocument Changed(LocalDate day, PartyId? of = null, Provision? clause = null)
        => With(Licence, clause ?? Clause) with { Events = [new() { Id = EventId.Parse("change"), Name = Text("change"), Kind = EventKind.ChangeOfControl, By = [of ?? Licensee], On = AnchoredDate.On(day) }] };

    [Fact]
    public void A_trigger_is_met_from_the_day_of_what_sets_it_off()
    {
        var matter = new TriggerMet { Provision = Clause.Id, On = Day };

        Ask(Changed(Day), matter).Outcome.Should().Be(Verdict.Yes);
        Ask(Changed(Day), matter).Basis.Should().ContainSingle().Which.Provision.Should().Be(Clause.Id);
        Ask(Changed(Day.PlusDays(1)), matter).Outcome.Should().Be(Verdict.No);
        Ask(Changed(Day, Stranger), matter).Outcome.Should().Be(Verdict.No);
        Ask(With(Licence, Clause), matter with { On = RecordedThrough.PlusDays(1) }).Outcome.Should().Be(Verdict.Undetermined);
        Ask(With(Licence, Clause), matter with { On = RecordedThrough.PlusDays(1) }, RecordedThrough.PlusDays(1)).Outcome.Should().Be(Verdict.No);
    }

    [Fact]
    public void A_trigger_with_an_exception_in_words_is_undetermined_when_it_is_met()
    {
        var excepted = Clause with { Body = (TriggeredEffect)Clause.Body with { Exceptions = Text("within the group") } };

        Ask(Changed(Day, clause: excepted), new TriggerMet { Provision = Clause.Id, On = Day }).Outcome.Should().Be(Verdict.Undetermined);
        Ask(Changed(Day.PlusDays(1), clause: excepted), new TriggerMet { Provision = Clause.Id, On = Day }).Outcome.Should().Be(Verdict.No);
    }

    [Fact]
    public void A_clause_that_has_ended_may_have_been_triggered_before()
    {
        var ended = Clause with { Term = new() { From = Date(2015, 1, 1), Until = Date(2019, 12, 31) } };

        Ask(Changed(new LocalDate(2018, 1, 1), clause: ended), new TriggerMet { Provision = Clause.Id, On = Day }).Outcome.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void Exclusivity_is_that_of_the_day()
    {
        var grant = (PatentGrant)(TheGrant with { Exclusivity = Exclusivity.Exclusive }).Then(Exclusivity.NonExclusive, AnchoredDate.On(2018, 1, 1));
        object? On(LocalDate day) => Ask(With(grant), new ExclusivityOnDay { Provision = Licence.Id, On = day }).Value;

        On(new LocalDate(2017, 12, 31)).Should().Be(Exclusivity.Exclusive);
        On(new LocalDate(2018, 1, 1)).Should().Be(Exclusivity.NonExclusive);
        On(RecordedThrough.PlusDays(1)).Should().BeNull();
    }

    [Fact]
    public void A_clause_that_converts_it_does_so_when_it_is_triggered()
    {
        var grant = TheGrant with { Exclusivity = Exclusivity.Exclusive };
        var clause = ProvisionOf("clause", Effect.LapseOfExclusivity(Condition.Happens(EventKind.ChangeOfControl, Licensee), Licence.Id));
        LicensingDocument World(LocalDate day) => Changed(day, clause: clause) with { Agreements = [Contract with { Provisions = [Licence with { Body = grant }, clause] }] };
        var matter = new ExclusivityOnDay { Provision = Licence.Id, On = Day };

        Ask(World(Day.PlusDays(1)), matter).Value.Should().Be(Exclusivity.Exclusive);
        Ask(World(Day), matter).Value.Should().Be(Exclusivity.NonExclusive);
    }

    [Theory]
    [InlineData("clause")]
    [InlineData("nowhere")]
    public void A_provision_of_another_sort_is_refused(string provision)
        => FluentActions.Invoking(() => Ask(With(Licence, Clause), new ExclusivityOnDay { Provision = ProvisionId.Parse(provision), On = Day })).Should().Throw<ArgumentException>();
}
