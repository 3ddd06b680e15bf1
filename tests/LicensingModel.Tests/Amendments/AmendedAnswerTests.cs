using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Amendments.Texts;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Amendments;

/// <summary>Questions are answered from the text of the day.</summary>
public class AmendedAnswerTests
{
    private static LicensingDocument CarsFrom2022 => Amended(AmendmentOf("first", 2022, Replace(TheGrant with { Products = ProductScope.In(Cars), ConfinedIn = [ScopeDimension.Products] })));

    private static MayQuestion On(int year) => Asked with { On = new LocalDate(year, 6, 15) };

    [Fact]
    public void The_text_of_the_day_decides()
    {
        CarsFrom2022.Ask(On(2021)).Outcome.Should().Be(Outcome.Licensed);
        CarsFrom2022.Ask(On(2022)).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void What_changes_next_is_looked_for_across_amendments()
    {
        var change = CarsFrom2022.Ask(On(2020)).ChangesOn!;
        (change.Day, change.Becomes).Should().Be((new LocalDate(2022, 1, 1), Outcome.NotLicensed));
    }

    [Fact]
    public void On_some_day_means_under_some_text()
        => CarsFrom2022.Ask(Asked with { On = Dimension<LocalDate>.Open }).Outcome.Should().Be(Outcome.Licensed);

    [Fact]
    public void An_answer_cites_the_amendment()
        => CarsFrom2022.Ask(On(2022)).Origins.Select(origin => (origin.Provision!.Value, origin.Member, origin.Amendment.Value))
            .Should().Equal(("grant", "body/confinedIn", "first"), ("grant", "body/products", "first"));

    [Fact]
    public void Where_nobody_knows_whether_it_was_amended_nobody_can_say()
    {
        var answer = Amended(AmendmentOf("first", 2018, Remove()) with { Effective = Disclosed<AnchoredDate>.Undisclosed }).Ask(Asked);
        answer.Outcome.Should().Be(Outcome.Undetermined);
        answer.Basis.Should().BeEmpty();
        answer.Missing.Should().Contain(fact => fact.Subject == "first" && fact.Term == "effective");
    }

    [Fact]
    public void Where_it_comes_to_the_same_whether_it_was_amended_the_answer_is_definite()
    {
        var answer = Amended(AmendmentOf("first", 2018, Add("more", GrantOf(Owner, Stranger, PatentScope.Listed(P)))) with { Effective = Disclosed<AnchoredDate>.Undisclosed }).Ask(Asked);
        answer.Outcome.Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void A_change_that_could_not_be_made_leaves_it_open()
        => Amended(AmendmentOf("first", 2018, new RemoveProvision { Provision = ProvisionId.Parse("nothing") })).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);

    [Fact]
    public void An_amendment_that_was_not_made_yet_is_not_known()
    {
        var retroactive = AmendmentOf("first", 2022, Remove()) with { Effective = Date(2018, 1, 1) };
        var document = With(Contract with { Signed = Date(2010, 1, 1), Amendments = [retroactive] });
        document.Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
        document.Ask(Asked with { KnownOn = new LocalDate(2021, 1, 1) }).Outcome.Should().Be(Outcome.Licensed);
        document.Ask(Asked with { KnownOn = new LocalDate(2022, 1, 1) }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_term_is_that_of_the_day_asked_about()
    {
        ValueQuestion Exclusivity(int year) => new() { Agreement = Contract.Id, Provision = Texts.Grant, Term = "body/products", On = new LocalDate(year, 6, 1) };
        CarsFrom2022.Ask(Exclusivity(2021)).Value.Should().Be(ProductScope.All);
        CarsFrom2022.Ask(Exclusivity(2022)).Value.Should().Be(ProductScope.In(Cars));
        CarsFrom2022.Ask(Exclusivity(2021) with { On = null }).Value.Should().Be(ProductScope.In(Cars));
    }

    [Fact]
    public void A_provision_has_a_state_for_as_long_as_it_is_in_the_text()
    {
        var document = Amended(AmendmentOf("first", 2018, Add("more", TheGrant)), AmendmentOf("second", 2022, new RemoveProvision { Provision = ProvisionId.Parse("more") }));
        OperationState In(int year) => document.Ask(new StatusQuestion { Agreement = Contract.Id, Provision = ProvisionId.Parse("more"), On = new LocalDate(year, 6, 1) }).State;
        (In(2017), In(2019), In(2023)).Should().Be((OperationState.NotYet, OperationState.InForce, OperationState.Terminated));
    }

    [Fact]
    public void A_termination_by_consent_ends_the_agreement_on_its_day()
    {
        var document = Amended(AmendmentOf("first", 2022, new TerminateText()));
        document.Ask(On(2021)).Outcome.Should().Be(Outcome.Licensed);
        document.Ask(On(2022)).Outcome.Should().Be(Outcome.NotLicensed);
        document.Ask(new StatusQuestion { Agreement = Contract.Id, On = new LocalDate(2022, 6, 1) }).State.Should().Be(OperationState.Terminated);
    }

    [Fact]
    public void An_extension_moves_the_end()
    {
        var ends = Contract with { Term = Contract.Term with { Until = Date(2020, 12, 31) } };
        var document = With(ends with { Amendments = [AmendmentOf("first", 2020, new ExtendTerm { Until = Date(2023, 12, 31) })] });
        With(ends).Ask(On(2021)).Outcome.Should().Be(Outcome.NotLicensed);
        document.Ask(On(2021)).Outcome.Should().Be(Outcome.Licensed);
        document.Ask(On(2024)).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_novation_passes_the_licence()
    {
        var document = Amended(AmendmentOf("first", 2022, new NovateParty { From = Licensee, To = Other }));
        document.Ask(On(2022)).Outcome.Should().Be(Outcome.NotLicensed);
        document.Ask(On(2022) with { Actor = Other }).Outcome.Should().Be(Outcome.Licensed);
        document.Ask(On(2021) with { Actor = Other }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_change_that_could_not_be_made_leaves_the_state_open()
    {
        var document = Amended(AmendmentOf("first", 2018, new UnrecognizedChange { Kind = "novelty", Json = RawJson.Parse("{\"kind\":\"novelty\"}") }));
        document.Ask(new StatusQuestion { Agreement = Contract.Id, On = new LocalDate(2022, 6, 1) }).State.Should().Be(OperationState.Undetermined);
        document.Ask(new StatusQuestion { Agreement = Contract.Id, Provision = Texts.Grant, On = new LocalDate(2022, 6, 1) }).State.Should().Be(OperationState.Undetermined);
        document.Ask(new StatusQuestion { Agreement = Contract.Id, On = new LocalDate(2017, 6, 1) }).State.Should().Be(OperationState.InForce);
    }

    [Fact]
    public void What_a_clause_ended_is_not_known_to_come_back_when_the_clause_is_taken_out()
    {
        var ends = Provision("ends", new TriggeredEffect { Consequence = Consequence.End, Trigger = Condition.Happens(EventKind.Suit, Licensee), Targets = [Texts.Grant] });
        RecordedEvent Suit(int year) => new() { Id = EventId.Parse("suit"), Name = Text("suit"), Kind = EventKind.Suit, By = [Licensee], On = Date(year, 1, 1) };
        LicensingDocument Sued(int year) => With(Contract with { Provisions = [Licence, ends], Amendments = [AmendmentOf("first", 2018, new RemoveProvision { Provision = ends.Id })] }) with { Events = [.. Document.Events, Suit(year)] };

        Sued(2016).Ask(On(2017)).Outcome.Should().Be(Outcome.NotLicensed);
        Sued(2016).Ask(On(2021)).Outcome.Should().Be(Outcome.Undetermined, "the amendment does not say that what had ended is granted again");
        Sued(2016).Ask(new StatusQuestion { Agreement = Contract.Id, Provision = Texts.Grant, On = new LocalDate(2021, 6, 1) }).State.Should().Be(OperationState.Undetermined);
        Sued(2019).Ask(On(2021)).Outcome.Should().Be(Outcome.Licensed, "the clause was gone when suit was brought");
    }

    [Fact]
    public void An_amendment_that_one_source_denies_leaves_it_open()
    {
        Mention Says(string source, ClaimStance stance) => new() { Source = SourceId.Parse(source), Stance = stance };
        var removed = AmendmentOf("first", 2018, Remove()) with { Claims = [Says("press", ClaimStance.Asserts), Says("court", ClaimStance.Denies)] };
        Amended(removed).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void That_it_is_effective_from_the_day_on_which_it_was_made_is_presumed_where_not_all_was_seen()
    {
        var undated = AmendmentOf("first", 2018, Remove()) with { Effective = Disclosed<AnchoredDate>.NotCaptured };
        var seen = With(Contract with { Completeness = Completeness.Extracts, Amendments = [undated] });
        var question = Asked with { WithinAgreements = [Contract.Id] };
        seen.Ask(question).Presumptions.Should().Contain(used => used.Presumption == Presumption.UnreadText && used.Subject == "first");
        (seen with { WithoutPresumptions = [Presumption.UnreadText] }).Ask(question).Outcome.Should().Be(Outcome.Undetermined);
        Amended(undated).Ask(Asked).Presumptions.Should().NotContain(used => used.Subject == "first");
    }
}
