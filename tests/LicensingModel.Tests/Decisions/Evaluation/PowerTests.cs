using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

public class PowerTests
{
    private static TitleHolding Both => Held(Owner, "../..") with { Holders = [Owner, Other] };

    [Fact]
    public void Where_the_chain_of_title_forks_nobody_can_say_who_could_grant()
        => Holders(Held(Owner, "../.."), Held(Other, "2012-01-01/..")).Should().Be(Outcome.Undetermined);

    [Theory]
    [InlineData(null, "2014-12-31", Outcome.NotLicensed)]
    [InlineData(null, "2015-01-01", Outcome.Licensed)]
    [InlineData("2020-06-15", null, Outcome.Licensed)]
    [InlineData("2020-06-16", null, Outcome.NotLicensed)]
    public void The_grantor_held_title_at_some_moment_from_the_effect_to_the_day(string? first, string? last, Outcome expected)
    {
        var own = Held(Owner, $"{first ?? ".."}/{last ?? ".."}");
        var others = first is null
            ? Held(Other, DateSpan.From(own.During.LastDay.PlusDays(1)).ToString())
            : Held(Other, DateSpan.Until(own.During.FirstDay.PlusDays(-1)).ToString());
        Holders(own, others).Should().Be(expected);
    }

    [Fact]
    public void A_chain_of_title_with_a_gap_on_the_day_leaves_open_who_holds_it()
        => Holders(Held(Owner, "../2014-12-31")).Should().Be(Outcome.Undetermined);

    [Fact]
    public void A_licence_stays_on_a_patent_that_is_assigned()
        => Holders(Held(Owner, "../2018-12-31"), Held(Other, "2019-01-01/..")).Should().Be(Outcome.Licensed);

    [Fact]
    public void Nobody_grants_under_the_patent_of_another()
        => Holders(Held(Other, "../..")).Should().Be(Outcome.NotLicensed);

    [Fact]
    public void What_one_of_several_owners_may_grant_alone_depends_on_national_law_unless_it_excludes_nobody_in_the_United_States()
    {
        Holders(With(TheGrant with { Exclusivity = Exclusivity.Exclusive }), Both).Should().Be(Outcome.Undetermined);
        Holders(Both).Should().Be(Outcome.Licensed);
        Holders(Both with { During = DateSpan.Parse("../2016-12-31") }, Held(Owner, "2017-01-01/..")).Should().Be(Outcome.Licensed, "it owned it alone later");
        Holders(With(TheGrant with { Grantors = Only(Owner, Other) }), Both).Should().Be(Outcome.Licensed, "all owners granted it");
    }

    [Fact]
    public void Title_that_ended_before_an_effect_of_an_uncertain_day_may_have_sufficed()
    {
        var early = AnchoredDate.EarlierOf(AnchoredDate.On(2019, 1, 1), AnchoredDate.OfEvent(Closing));
        var document = With(Contract with { Term = new() { From = early, Until = AnchoredDate.Never } }) with { Events = [Document.Events[0] with { On = Disclosed<AnchoredDate>.Redacted }] };
        Holders(document, Held(Owner, "../2017-12-31"), Held(Other, "2018-01-01/..")).Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void Title_that_ended_before_a_presumed_effect_may_have_sufficed()
    {
        var press = With(Contract with { Completeness = Completeness.Press, Signed = Date(2017, 7, 5), Term = OperativeTerm.NotCaptured }) with
        {
            Patents = [Invention with { Holders = ValueList.Create<TitleHolding>([Held(Owner, "../2016-12-31"), Held(Other, "2017-01-01/..")]) }],
        };
        press.Ask(Asked with { WithinProvisions = [Licence.Id] }).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Theory]
    [InlineData("exclusive", 2014, Outcome.NotLicensed)]
    [InlineData("sole", 2014, Outcome.NotLicensed)]
    [InlineData("coExclusive", 2014, Outcome.NotLicensed)]
    [InlineData("nonExclusive", 2014, Outcome.Licensed)]
    [InlineData("exclusive", 2016, Outcome.Licensed)]
    public void An_earlier_exclusive_or_sole_grant_takes_the_power_away(string exclusivity, int year, Outcome expected)
        => OutcomeOf(WithPrior(PriorGrant with { Exclusivity = Exclusivity.Parse(exclusivity) }, year)).Should().Be(expected);

    [Fact]
    public void Grants_of_one_agreement_that_take_effect_together_leave_each_other_the_power()
    {
        var unread = Disclosed<Exclusivity>.NotCaptured;
        var both = Contract with { Provisions = [ProvisionOf("other", PriorGrant with { Exclusivity = unread }), Licence with { Body = TheGrant with { Exclusivity = unread } }] };
        OutcomeOf(With(both)).Should().Be(Outcome.Licensed);
        OutcomeOf(WithPrior(PriorGrant with { Exclusivity = unread }, 2014)).Should().Be(Outcome.Undetermined, "what was granted earlier may have been all there was");
    }

    [Fact]
    public void An_earlier_grant_that_does_not_bind_or_is_of_other_patents_takes_nothing_away()
    {
        var prior = PriorGrant with { Exclusivity = Exclusivity.Exclusive };
        OutcomeOf(WithPrior(prior with { Subject = PatentScope.Listed(Q) }, 2014)).Should().Be(Outcome.Licensed);
        OutcomeOf(WithPrior(prior, 2014, BindingEffect.NonBinding)).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void An_exclusive_grant_of_an_earlier_owner_binds_the_later_one()
    {
        var prior = PriorGrant with { Grantors = Only(Other), Grantees = Only(Stranger), Exclusivity = Exclusivity.Exclusive };
        var document = WithPrior(prior, 2012) with { Patents = [Invention with { Holders = ValueList.Create<TitleHolding>([Held(Other, "../2013-12-31"), Held(Owner, "2014-01-01/..")]) }] };
        document.Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void Whether_a_licensee_may_grant_further_is_not_captured()
    {
        var sublicence = AgreementOf("sub", ProvisionOf("sublicence", GrantOf(Licensee, Other, PatentScope.Listed(P))));
        With(Contract, sublicence).Ask(Asked with { Actor = Other }).Outcome.Should().Be(Outcome.Undetermined);
        With(sublicence).Ask(Asked with { Actor = Other }).Outcome.Should().Be(Outcome.NotLicensed, "its grantor never had anything to grant");
    }

    [Fact]
    public void Patents_that_others_own_are_not_taken_to_be_the_grantors()
    {
        var document = With(TheGrant with { Subject = PatentScope.All });
        foreach (var scope in new[]
        {
            PatentScope.OwnedBy(Other),
            PatentScope.OwnedBy(Other).Or(PatentScope.OwnedBy(Stranger)),
            PatentScope.All.Except(PatentScope.OwnedBy(Owner)),
            PatentScope.Listed(Q).And(PatentScope.All),
        })
            document.Ask(Asked with { Patents = scope }).Outcome.Should().Be(Outcome.Undetermined, scope.ToString());

        foreach (var scope in new[] { PatentScope.OwnedBy(Owner), PatentScope.StandardEssential, PatentScope.OwnedBy(Other).Or(PatentScope.OwnedBy(Owner)) })
            document.Ask(Asked with { Patents = scope }).Outcome.Should().Be(Outcome.Licensed, scope.ToString());
    }

    private static PatentGrant PriorGrant => GrantOf(Owner, Other, PatentScope.Listed(P));

    private static LicensingDocument WithPrior(PatentGrant prior, int year, BindingEffect? effect = null)
        => With(Contract, AgreementOf("prior", ProvisionOf("prior-grant", prior) with { BindingEffect = effect ?? BindingEffect.Binding }) with
        {
            Parties = [new() { Role = PartyRole.Party, Parties = [Owner, Other] }],
            Term = new() { From = Date(year, 1, 1), Until = AnchoredDate.Never },
        });

    private static Outcome Holders(params TitleHolding[] holdings) => Holders(Document, holdings);

    private static Outcome Holders(LicensingDocument document, params TitleHolding[] holdings)
        => (document with { Patents = [Invention with { Holders = holdings.ToValueList() }] }).Ask(Asked).Outcome;
}
