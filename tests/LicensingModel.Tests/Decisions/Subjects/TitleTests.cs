using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Subjects;

public class TitleTests
{
    private static readonly LocalDate Day = new(2017, 6, 1);

    [Fact]
    public void The_owner_on_a_day_stands_in_the_chain()
    {
        var report = Title([Held(Owner, "../2015-12-31"), Held(Other, "2016-01-01/..")]);
        report.Owners.Should().Equal(Other);
        report.Missing.Should().BeNull();
        Chain(report).Should().Equal("../2015-12-31 owner", "2016-01-01/.. other");
    }

    [Fact]
    public void Co_owners_stand_together()
    {
        var report = Title([Held(Owner, "../..") with { Holders = [Owner, Other] }]);
        report.Owners.Should().Equal(Other, Owner);
        report.Doubts.Should().BeEmpty();
    }

    [Fact]
    public void A_gap_is_told()
    {
        var report = Title([Held(Owner, "../2015-12-31"), Held(Other, "2018-01-01/..")]);
        report.Owners.Should().BeEmpty();
        report.Missing!.Why.Should().Be(MissingReason.NotCaptured);
        report.Gaps.Select(gap => gap.During.ToString()).Should().Equal("2016-01-01/2017-12-31");
    }

    [Fact]
    public void A_fork_leaves_in_doubt_who_owns_it()
    {
        var report = Title([Held(Owner, "../.."), Held(Other, "2016-01-01/2017-12-31")]);
        report.Owners.Should().Equal(Other, Owner);
        report.Missing!.Why.Should().Be(MissingReason.NotDecidable);
        Chain(report).Should().Equal("../2015-12-31 owner", "2016-01-01/2017-12-31 other owner?", "2018-01-01/.. owner");
    }

    [Fact]
    public void A_chain_that_is_not_known_is_told()
    {
        var report = (Document with { Patents = [new Patent { Id = Invention.Id, Holders = Disclosed<ValueList<TitleHolding>>.Undisclosed }] }).TitleOf(Invention.Id, Day);
        report.Owners.Should().BeEmpty();
        report.Missing!.Why.Should().Be(MissingReason.Undisclosed);
    }

    [Fact]
    public void An_agreement_of_the_document_passes_title()
    {
        var report = Title([Held(Owner, "../..")], Assigns(Owner, Other, Date(2016, 3, 1)));
        report.Owners.Should().Equal(Other);
        Chain(report).Should().Equal("../2016-02-29 owner", "2016-03-01/.. other");
    }

    [Fact]
    public void Agreements_pass_it_on()
        => Title([Held(Owner, "../..")], Assigns(Other, Licensee, Date(2017, 1, 1)), Assigns(Owner, Other, Date(2016, 3, 1))).Owners.Should().Equal(Licensee);

    [Fact]
    public void A_chain_that_records_the_transfer_already_is_not_passed_twice()
        => Chain(Title([Held(Owner, "../2016-02-29"), Held(Other, "2016-03-01/..")], Assigns(Owner, Other, Date(2016, 3, 1)))).Should().Equal("../2016-02-29 owner", "2016-03-01/.. other");

    [Fact]
    public void A_transfer_by_somebody_who_does_not_hold_it_passes_nothing()
        => Title([Held(Owner, "../..")], Assigns(Other, Licensee, Date(2016, 3, 1))).Owners.Should().Equal(Owner);

    public static TheoryData<string, Func<Provision, Provision>> Doubtful => new()
    {
        { "the closing is not captured", provision => provision with { Body = ((PatentTransfer)provision.Body) with { Closing = Disclosed<AnchoredDate>.NotCaptured } } },
        { "whether it binds is not stated", provision => provision with { BindingEffect = Disclosed<BindingEffect>.Unstated } },
        { "it is said to be a rumour", provision => provision with { Claims = [new Mention { Source = SourceId.Parse("press"), Stance = ClaimStance.ReportsAsRumour }] } },
        { "it says something that is not understood", provision => provision with { UnrecognizedMembers = [Unknown()] } },
    };

    [Theory]
    [MemberData(nameof(Doubtful))]
    public void Where_a_transfer_may_have_passed_it_the_owner_is_in_doubt(string because, Func<Provision, Provision> change)
    {
        var report = Title([Held(Owner, "../..")], change(Assigns(Owner, Other, Date(2016, 3, 1))));
        report.Owners.Should().Equal([Other, Owner], because);
        report.Missing!.Why.Should().Be(MissingReason.NotDecidable);
    }

    [Fact]
    public void A_transfer_that_does_not_bind_passes_nothing()
        => Title([Held(Owner, "../..")], Assigns(Owner, Other, Date(2016, 3, 1)) with { BindingEffect = BindingEffect.NonBinding }).Owners.Should().Equal(Owner);

    [Fact]
    public void What_an_agreement_is_not_known_to_include_stays_where_the_chain_has_it()
        => Title([Held(Owner, "../..")], Assigns(Owner, Other, Date(2016, 3, 1)) with { Body = Transfer.Assignment(Owner, Other, Disclosed<PatentScope>.Undisclosed) }).Owners.Should().Equal(Owner);

    [Theory]
    [InlineData("rumoured", true)]
    [InlineData("denied", false)]
    [InlineData("inForce", null)]
    public void A_transfer_by_an_agreement_that_is_rumoured_leaves_the_owner_in_doubt_and_one_that_is_denied_passes_nothing(string status, bool? isDoubtful)
    {
        var transfer = AgreementOf("purchase", Assigns(Owner, Other, Date(2016, 3, 1))) with { Status = [new() { Status = AgreementStatus.Parse(status) }] };
        var report = (With(Contract, transfer) with { Patents = [Invention with { Holders = ValueList.Create<TitleHolding>([Held(Owner, "../..")]) }] }).TitleOf(Invention.Id, Day);
        report.Owners.Should().Equal(isDoubtful switch { true => [Other, Owner], false => [Owner], _ => [Other] });
        (report.Missing is not null).Should().Be(isDoubtful == true);
    }

    [Fact]
    public void What_is_presumed_of_the_agreement_that_passed_it_is_told_with_the_title_and_with_answers()
    {
        var press = AgreementOf("purchase", Assigns(Owner, Licensee, Date(2016, 3, 1))) with { Completeness = Completeness.Press };
        var document = With(Contract, press) with { Patents = [Invention with { Holders = ValueList.Create<TitleHolding>([Held(Owner, "../..")]) }] };
        document.TitleOf(Invention.Id, Day).Presumptions.Should().Contain(used => used.Presumption == Presumption.UnreadText && used.Subject == "purchase");
        document.Ask(Asked).Presumptions.Should().Contain(used => used.Presumption == Presumption.UnreadText && used.Subject == "purchase");
    }

    [Fact]
    public void A_recorded_transfer_passes_it()
    {
        var document = World([Held(Owner, "../..")]) with { Events = [Passed([Other])] };
        document.TitleOf(Invention.Id, Day).Owners.Should().Equal(Other);
        document.TitleOf(Invention.Id, new LocalDate(2016, 2, 29)).Owners.Should().Equal(Owner);
    }

    [Fact]
    public void A_transfer_that_is_declared_and_not_recorded_as_having_happened_passes_nothing()
        => (World([Held(Owner, "../..")]) with { Events = [Passed([Other]) with { On = Disclosed<AnchoredDate>.NotCaptured }] }).TitleOf(Invention.Id, Day).Owners.Should().Equal(Owner);

    [Fact]
    public void A_transfer_to_nobody_knows_whom_leaves_open_who_holds_it()
    {
        var document = World([Held(Owner, "../..")]) with { Events = [Passed([])] };
        document.TitleOf(Invention.Id, Day).Missing!.Why.Should().Be(MissingReason.NotDecidable);
        document.Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void After_events_were_last_recorded_nobody_can_say()
        => (Document with { Patents = [Invention] }).TitleOf(Invention.Id, RecordedThrough.PlusDays(1)).Missing!.Why.Should().Be(MissingReason.NotRecorded);

    [Fact]
    public void A_licence_runs_with_the_patent_and_is_no_exclusive_one()
    {
        var encumbrance = Title([Held(Owner, "../2015-12-31"), Held(Other, "2016-01-01/..")]).Encumbrances.Single();
        encumbrance.Provision.Should().Be(Licence.Id);
        encumbrance.Effect.Should().Be(GrantEffect.License);
        encumbrance.To.Should().Equal(Licensee);
        encumbrance.Runs.Should().Be(Truth.True);
        encumbrance.IsExclusive.Should().Be(Truth.False);
    }

    [Fact]
    public void A_licence_of_somebody_who_never_held_it_does_not()
        => Title([Held(Other, "../..")]).Encumbrances.Should().BeEmpty();

    [Fact]
    public void An_answer_about_a_patent_that_an_agreement_passed_follows_the_new_owner()
    {
        var document = World([Held(Owner, "../..")], Assigns(Owner, Stranger, Date(2016, 3, 1)));
        document.Ask(Asked with { Actor = Stranger, On = Day }).Outcome.Should().Be(Outcome.NoLicenseNeeded);
        document.Ask(Asked with { Actor = Stranger, On = new LocalDate(2016, 2, 1) }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    private static RecordedEvent Passed(ValueSet<PartyId> to)
        => new() { Id = EventId.Parse("sale"), Name = Text("sale"), Kind = EventKind.Transfer, By = [Owner], Against = to, Patents = [Invention.Id], On = Date(2016, 3, 1) };

    private static Provision Assigns(PartyId from, PartyId to, Disclosed<AnchoredDate> closing)
        => Licence with { Id = ProvisionId.Parse($"{from}-to-{to}"), Body = Transfer.Assignment(from, to, PatentScope.Listed(Invention.Id)) with { Closing = closing } };

    private static LicensingDocument World(TitleHolding[] holdings, params Provision[] transfers)
        => With([Licence, .. transfers]) with { Patents = [Invention with { Holders = holdings.ToValueList() }] };

    private static TitleReport Title(TitleHolding[] holdings, params Provision[] transfers) => World(holdings, transfers).TitleOf(Invention.Id, Day);

    private static IEnumerable<string> Chain(TitleReport report)
        => report.Chain.Select(stretch => $"{stretch.During} {string.Join(' ', stretch.Holders)}{(stretch.Doubt is null ? string.Empty : "?")}");
}
