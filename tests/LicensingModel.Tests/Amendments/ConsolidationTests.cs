using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Amendments;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Amendments.Texts;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Amendments;

/// <summary>The text of an agreement on a day.</summary>
public class ConsolidationTests
{
    private static readonly LocalDate Before = new(2017, 12, 31);
    private static readonly LocalDate After = new(2018, 1, 1);

    [Fact]
    public void An_amendment_is_in_the_text_from_its_day_on()
    {
        var document = Amended(AmendmentOf("first", 2018, Remove()));
        document.AsOf(Before).Document.Agreements[0].Provisions.Should().Equal(Licence);
        document.AsOf(After).Document.Agreements[0].Provisions.Should().BeEmpty();
        document.AsOf(Before).Amendments.Single().State.Should().Be(AmendmentState.Later);
        document.AsOf(After).Amendments.Single().State.Should().Be(AmendmentState.Applied);
        document.AsOf(After).Document.Agreements[0].Amendments.Should().BeEmpty();
    }

    [Fact]
    public void What_is_added_operates_from_then_on_and_stands_where_it_is_put()
    {
        var text = Amended(AmendmentOf("first", 2018, new AddProvision { Provision = Provision("more", TheGrant), Before = Texts.Grant })).AsOf(After).Document.Agreements[0];
        text.Provisions.Select(provision => provision.Id.Value).Should().Equal("more", "grant");
        text.Provisions[0].Term.From.Should().Be(Date(2018, 1, 1));
    }

    [Fact]
    public void What_is_replaced_goes_on_under_its_id_and_is_cited_member_by_member()
    {
        var consolidation = Amended(AmendmentOf("first", 2018, Replace(TheGrant with { Exclusivity = Exclusivity.Exclusive }) with { Clause = ClauseReference.Parse("2") })).AsOf(After);
        var text = consolidation.Document.Agreements[0];
        ((PatentGrant)text.Provisions.Single().Body).Exclusivity.Should().Be((Disclosed<Exclusivity>)Exclusivity.Exclusive);
        text.Provisions[0].Term.From.Should().Be(Licence.Term.From);
        var origin = consolidation.Origins.Single();
        (origin.Provision, origin.Member, origin.Amendment.Value, origin.Clause!.ToString()).Should().Be((Texts.Grant, "body/exclusivity", "first", "2"));
    }

    [Fact]
    public void A_later_amendment_is_cited_for_what_it_changed_and_an_earlier_one_for_the_rest()
    {
        var exclusive = TheGrant with { Exclusivity = Exclusivity.Exclusive };
        var consolidation = Amended(
            AmendmentOf("first", 2018, Replace(exclusive)),
            AmendmentOf("second", 2019, Replace(exclusive with { Territory = Territory.Of(DE) }))).AsOf(new LocalDate(2019, 1, 1));
        consolidation.Origins.Select(origin => (origin.Member, origin.Amendment.Value)).Should().Equal(("body/exclusivity", "first"), ("body/territory", "second"));
    }

    [Fact]
    public void A_restatement_keeps_what_keeps_its_id_and_drops_the_rest()
    {
        var kept = Licence with { Body = TheGrant with { Exclusivity = Exclusivity.Sole } };
        var text = Amended(AmendmentOf("first", 2018, new RestateText { Completeness = Completeness.FullText, Provisions = [Provision("new", TheGrant), kept] })).AsOf(After).Document.Agreements[0];
        text.Provisions.Select(provision => provision.Id.Value).Should().Equal("new", "grant");
        text.Provisions[0].Term.From.Should().Be(Date(2018, 1, 1));
        text.Provisions[1].Should().Be(kept);
    }

    [Fact]
    public void A_correction_holds_from_the_beginning()
        => Amended(AmendmentOf("first", 2018, new CorrectProvision { Provision = Licence with { Body = TheGrant with { Exclusivity = Exclusivity.Sole } } }))
            .AsOf(new LocalDate(2015, 1, 1)).Document.Agreements[0].Provisions[0].Body.Should().Be(TheGrant with { Exclusivity = Exclusivity.Sole });

    [Fact]
    public void What_an_amendment_brought_is_corrected_from_then_on()
    {
        var document = Amended(
            AmendmentOf("first", 2018, Add("more", TheGrant)),
            AmendmentOf("second", 2020, new CorrectProvision { Provision = Provision("more", TheGrant with { Exclusivity = Exclusivity.Sole }) }),
            AmendmentOf("third", 2021, new ReplaceProvision { Provision = Provision("more", TheGrant with { Exclusivity = Exclusivity.Exclusive }) }));
        Disclosed<Exclusivity> In(int year) => ((PatentGrant)document.AsOf(new LocalDate(year, 6, 1)).Document.Agreements[0].Provisions[^1].Body).Exclusivity;
        (In(2019), In(2020), In(2021)).Should().Be(((Disclosed<Exclusivity>)Exclusivity.Sole, (Disclosed<Exclusivity>)Exclusivity.Sole, (Disclosed<Exclusivity>)Exclusivity.Exclusive));
        document.AsOf(new LocalDate(2019, 6, 1)).Document.AsOf(new LocalDate(2022, 1, 1)).Document.Should().Be(document.AsOf(new LocalDate(2022, 1, 1)).Document);
    }

    [Fact]
    public void A_novation_puts_one_party_in_the_place_of_another_throughout()
    {
        var text = Amended(AmendmentOf("first", 2018, new NovateParty { From = Licensee, To = Other })).AsOf(After).Document.Agreements[0];
        text.AllParties.Should().NotContain(Licensee).And.Contain(Other);
        ((PatentGrant)text.Provisions[0].Body).Grantees.Parties.Should().Equal(Other);
    }

    [Fact]
    public void An_assignment_passes_what_somebody_has_and_leaves_what_it_owes()
    {
        var back = Provision("back", GrantOf(Licensee, Owner, TheGrant.Subject.TryGetValue(out var subject) ? subject : null!));
        var document = With(Contract with { Provisions = [Licence, back], Amendments = [AmendmentOf("first", 2018, new AssignBenefit { From = Licensee, To = Other })] });
        var text = document.AsOf(After).Document.Agreements[0];
        ((PatentGrant)text.Provisions[0].Body).Grantees.Parties.Should().Equal(Other);
        ((PatentGrant)text.Provisions[1].Body).Grantors.Parties.Should().Equal(Licensee);
    }

    [Fact]
    public void The_text_of_a_later_day_can_be_made_of_that_of_an_earlier_one()
    {
        var document = Amended(
            AmendmentOf("first", 2018, Replace(TheGrant with { Exclusivity = Exclusivity.Sole })),
            AmendmentOf("second", 2019, Add("more", TheGrant)),
            AmendmentOf("third", 2020, new NovateParty { From = Licensee, To = Other }));
        foreach (var (one, two) in new[] { (2018, 2019), (2018, 2020), (2019, 2021), (2017, 2020) })
            document.AsOf(new LocalDate(one, 6, 1)).Document.AsOf(new LocalDate(two, 6, 1)).Document.Should().Be(document.AsOf(new LocalDate(two, 6, 1)).Document);
    }

    [Fact]
    public void Amendments_that_have_nothing_to_do_with_each_other_may_be_made_in_any_order()
    {
        Amendment[] amendments = [AmendmentOf("first", 2018, Replace(TheGrant with { Exclusivity = Exclusivity.Sole })), AmendmentOf("second", 2018, new ExtendTerm { Until = Date(2030, 1, 1) })];
        var (one, other) = (Amended(amendments).AsOf(After), Amended([.. amendments.Reverse()]).AsOf(After));
        one.Document.Should().Be(other.Document);
        one.Origins.Should().Equal(other.Origins);
    }

    public static TheoryData<AmendmentChange, AmendmentObstacle, string?> Impossible => new()
    {
        { new RemoveProvision { Provision = ProvisionId.Parse("nothing") }, AmendmentObstacle.ProvisionMissing, "nothing" },
        { new AddProvision { Provision = Licence }, AmendmentObstacle.ProvisionAlreadyThere, "grant" },
        { new NovateParty { From = Stranger, To = Other }, AmendmentObstacle.PartyMissing, "stranger" },
        { new AssignBenefit { From = Stranger, To = Other }, AmendmentObstacle.NothingPasses, "stranger" },
        { new UnrecognizedChange { Kind = "novelty", Json = RawJson.Parse("{\"kind\":\"novelty\"}") }, AmendmentObstacle.NotUnderstood, null },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_cannot_be_done_is_told_and_leaves_the_text_unknown(AmendmentChange change, AmendmentObstacle obstacle, string? subject)
    {
        var consolidation = Amended(AmendmentOf("first", 2018, change)).AsOf(After);
        var conflict = consolidation.Conflicts.Single();
        (conflict.Amendment.Value, conflict.Change, conflict.Obstacle, conflict.Subject).Should().Be(("first", 0, obstacle, subject));
        consolidation.IsCertain.Should().BeFalse();
        consolidation.Document.Agreements[0].Provisions[^1].Body.Should().BeOfType<UnrecognizedBody>();
    }

    [Fact]
    public void One_of_which_nobody_knows_since_when_it_is_effective_is_undetermined()
    {
        var consolidation = Amended(AmendmentOf("first", 2018, Remove()) with { Effective = Disclosed<AnchoredDate>.Undisclosed }).AsOf(After);
        consolidation.Amendments.Single().State.Should().Be(AmendmentState.Undetermined);
        consolidation.Document.Agreements[0].Provisions.Should().Equal(Licence);
        consolidation.Document.Agreements[0].Amendments.Should().HaveCount(1);
    }

    [Fact]
    public void One_that_does_not_bind_changes_nothing()
        => Amended(AmendmentOf("first", 2018, Remove()) with { BindingEffect = BindingEffect.NonBinding }).AsOf(After).Document.Agreements[0].Provisions.Should().Equal(Licence);
}
