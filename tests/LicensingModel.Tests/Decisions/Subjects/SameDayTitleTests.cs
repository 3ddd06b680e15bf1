using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Transfers;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Subjects;

/// <summary>Transfers of one day have no order, unless one is recorded, or only one lets everybody give what he has; nor has a grant that takes effect on the day on which its grantor parts with the right.</summary>
public class SameDayTitleTests
{
    private static readonly LocalDate Later = new(2017, 6, 1);

    [Fact]
    public void Who_holds_it_after_two_transfers_by_one_holder_on_one_day_is_in_doubt()
    {
        foreach (var events in new RecordedEvent[][] { [Passed(Owner, Other), Passed(Owner, Stranger)], [Passed(Owner, Stranger), Passed(Owner, Other)] })
        {
            var report = World(events).TitleOf(Invention.Id, Later);
            report.Missing!.Why.Should().Be(MissingReason.NotDecidable);
            report.Owners.Should().Contain([Other, Stranger]);
            World(events).Ask(Asked with { Actor = Stranger, On = Later }).Outcome.Should().Be(Outcome.Undetermined);
        }
    }

    [Fact]
    public void Whoever_passes_it_on_on_the_day_on_which_he_takes_it_has_taken_it_first()
    {
        foreach (var events in new RecordedEvent[][] { [Passed(Owner, Other), Passed(Other, Stranger)], [Passed(Other, Stranger), Passed(Owner, Other)] })
        {
            var report = World(events).TitleOf(Invention.Id, Later);
            report.Missing.Should().BeNull();
            report.Owners.Should().Equal(Stranger);
            World(events).Ask(Asked with { Actor = Stranger, On = Later }).Outcome.Should().Be(Outcome.NoLicenseNeeded);
        }
    }

    [Fact]
    public void Of_three_transfers_of_one_day_that_cannot_all_be_made_the_end_is_in_doubt()
        => World(Passed(Owner, Other), Passed(Other, Stranger), Passed(Owner, Licensee)).TitleOf(Invention.Id, Later).Missing!.Why.Should().Be(MissingReason.NotDecidable);

    [Fact]
    public void A_recorded_order_says_who_holds_it()
    {
        var (first, second) = (Passed(Owner, Other), Passed(Other, Stranger));
        foreach (var events in new RecordedEvent[][] { [first, second with { After = [first.Id] }], [second with { After = [first.Id] }, first] })
            World(events).TitleOf(Invention.Id, Later).Should().Match<LicensingModel.Decisions.Subjects.TitleReport>(report => report.Missing == null && report.Owners.SequenceEqual(new[] { Stranger }));
        World(first with { After = [second.Id] }, second).TitleOf(Invention.Id, Later).Owners.Should().Equal(Other);
    }

    [Fact]
    public void It_can_be_passed_to_two_on_one_day_only_once()
    {
        var (one, two) = (Passed(Owner, Other), Passed(Owner, Stranger));
        World(one, two).TitleOf(Invention.Id, Later).Missing.Should().NotBeNull();
        World(one, two with { After = [one.Id] }).TitleOf(Invention.Id, Later).Owners.Should().Equal(Other);
    }

    [Fact]
    public void Agreements_that_close_with_events_follow_their_order()
    {
        var (first, second) = (Closes("first-closing"), Closes("second-closing"));
        var document = With(Licence, Assigns(Owner, Other, first.Id), Assigns(Other, Stranger, second.Id));
        (document with { Events = [first, second] }).TitleOf(Invention.Id, Later).Owners.Should().Equal(Stranger);
        (document with { Events = [first with { After = [second.Id] }, second] }).TitleOf(Invention.Id, Later).Owners.Should().Equal(Other);
        (document with { Events = [first, second with { After = [first.Id] }] }).TitleOf(Invention.Id, Later).Owners.Should().Equal(Stranger);
    }

    [Fact]
    public void A_licence_of_the_day_on_which_its_grantor_parts_with_the_patent_may_have_come_too_late()
    {
        var start = Closes("start");
        var contract = Contract with { Term = Contract.Term with { From = Disclosed.Stated(AnchoredDate.OfEvent(start.Id)) } };
        Outcome On(RecordedEvent begins, RecordedEvent parts) => (With(contract) with { Events = [begins, parts] }).Ask(Asked).Outcome;
        On(start, Passed(Owner, Other)).Should().Be(Outcome.Undetermined);
        On(start, Passed(Owner, Other) with { After = [start.Id] }).Should().Be(Outcome.Licensed);
        On(start with { After = [Passed(Owner, Other).Id] }, Passed(Owner, Other)).Should().Be(Outcome.NotLicensed);
        On(start with { On = Date(2016, 3, 2) }, Passed(Owner, Other)).Should().Be(Outcome.NotLicensed);
        On(start with { On = Date(2016, 2, 29) }, Passed(Owner, Other)).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void So_may_one_from_a_day_alone()
    {
        var answer = (With(Contract with { Term = Contract.Term with { From = Date(2016, 3, 1) } }) with { Events = [Passed(Owner, Other)] }).Ask(Asked);
        answer.Outcome.Should().Be(Outcome.Undetermined);
        answer.Missing.Should().Contain(fact => fact.Subject == Licence.Id.Value && fact.Term == "term/from");
    }

    private static RecordedEvent Passed(PartyId from, PartyId to)
        => new() { Id = EventId.Parse($"{from}-to-{to}"), Name = Text("sale"), Kind = EventKind.Transfer, By = [from], Against = [to], Patents = [Invention.Id], On = Date(2016, 3, 1) };

    private static RecordedEvent Closes(string id) => new() { Id = EventId.Parse(id), Name = Text(id), Kind = EventKind.Closing, On = Date(2016, 3, 1) };

    private static Provision Assigns(PartyId from, PartyId to, EventId closing)
        => Licence with { Id = ProvisionId.Parse($"{from}-gives-{to}"), Body = Transfer.Assignment(from, to, PatentScope.Listed(Invention.Id)) with { Closing = Disclosed.Stated(AnchoredDate.OfEvent(closing)) } };

    private static LicensingDocument World(params RecordedEvent[] events) => Document with { Events = events.ToValueList() };
}
