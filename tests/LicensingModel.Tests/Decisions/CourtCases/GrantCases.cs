using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Patents;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.CourtCases;

/// <summary>What a grant gives, as courts had to decide it. The outcome follows from the terms in the document.</summary>
public class GrantCases
{
    /// <summary>CoreBrace v. Star Seismic (Fed. Cir. 2009): a right to make, use and sell includes the right to have made, unless the contract clearly says otherwise.</summary>
    [Theory]
    [InlineData("US", null, Outcome.Licensed)]
    [InlineData("US", "excluded", Outcome.NotLicensed)]
    [InlineData("US", "granted", Outcome.Licensed)]
    [InlineData("GB", null, Outcome.Undetermined)]
    [InlineData(null, null, Outcome.Undetermined)]
    public void CoreBrace_v_Star_Seismic_silence_on_having_made(string? law, string? rule, Outcome expected)
    {
        var grant = TheGrant with
        {
            Acts = ValueSet.Create<Act>([Act.Make, Act.Use, Act.Sell]),
            HaveMade = rule is null ? Disclosed<HaveMade>.Unstated : new HaveMade { Rule = HaveMadeRule.Parse(rule), Condition = Disclosed<Condition>.Unstated },
        };
        var document = With(Contract with { GoverningLaw = law is null ? Disclosed<Jurisdiction>.NotCaptured : Jurisdiction.Parse(law), Provisions = [Licence with { Body = grant }] });
        document.Ask(Asked with { Act = Act.HaveMade }).Outcome.Should().Be(expected);
    }

    /// <summary>Innovus Prime v. Panasonic (N.D. Cal. 2013): who buys a patent takes it subject to a covenant that its earlier owner gave.</summary>
    [Theory]
    [InlineData("everything")]
    [InlineData(null)]
    public void Innovus_Prime_a_patent_that_is_sold_after_a_covenant_stays_under_it(string? survives)
    {
        var covenant = Licence with
        {
            Body = TheGrant with { Effect = GrantEffect.CovenantNotToSue },
            Survival = survives is null ? Disclosed<Survival>.NotCaptured : new Survival { Extent = SurvivalExtent.Parse(survives) },
        };
        var sold = With(covenant) with { Patents = [Invention with { Holders = ValueList.Create<TitleHolding>([Held(Owner, "../2018-12-31"), Held(Stranger, "2019-01-01/..")]) }] };
        var answer = sold.Ask(Asked);
        answer.Outcome.Should().Be(Outcome.Covered);
        answer.Basis.Select(basis => basis.Provision).Should().Equal(Licence.Id);
    }

    /// <summary>A covenant given after the sale by who owned it before gives nothing.</summary>
    [Fact]
    public void Innovus_Prime_but_not_under_one_that_is_given_after_the_sale()
    {
        var covenant = Licence with { Body = TheGrant with { Effect = GrantEffect.CovenantNotToSue }, Term = new() { From = Date(2019, 6, 1), Until = AnchoredDate.Never } };
        (With(covenant) with { Patents = [Invention with { Holders = ValueList.Create<TitleHolding>([Held(Owner, "../2018-12-31"), Held(Stranger, "2019-01-01/..")]) }] }).Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
    }

    /// <summary>One suit under different defensive clauses, as the two versions of a software licence had them: against the licensor only, or against anybody over the licensed software.</summary>
    [Theory]
    [InlineData("none", "2020-06-16", Outcome.Licensed)]
    [InlineData("against the licensor", "2020-06-16", Outcome.Licensed)]
    [InlineData("against anybody", "2020-06-16", Outcome.NotLicensed)]
    [InlineData("against anybody", "2020-05-01", Outcome.Licensed)]
    [InlineData("against anybody, suspends", "2020-06-16", Outcome.NotLicensed)]
    [InlineData("against anybody, at the licensor's election", "2020-06-16", Outcome.Undetermined)]
    [InlineData("against anybody, does not bind", "2020-06-16", Outcome.Licensed)]
    public void One_suit_under_different_defensive_clauses(string clause, string day, Outcome expected)
    {
        var suit = new RecordedEvent { Id = EventId.Parse("suit"), Name = Text("suit"), Kind = EventKind.Suit, By = [Licensee], Against = [Other], On = Date(2020, 6, 1) };
        var defence = new TriggeredEffect
        {
            Consequence = clause.EndsWith("suspends", StringComparison.Ordinal) ? Consequence.Suspend : Consequence.End,
            Trigger = clause.StartsWith("against the licensor", StringComparison.Ordinal) ? Condition.Suit(Licensee, Owner) : Condition.Happens(EventKind.Suit, Licensee),
            Targets = [Licence.Id],
            Electors = clause.EndsWith("election", StringComparison.Ordinal) ? Disclosed.Stated<ValueSet<PartyId>>([Owner]) : Disclosed<ValueSet<PartyId>>.NotCaptured,
        };
        Provision[] provisions = clause == "none" ? [Licence] : [Licence, ProvisionOf("defence", defence) with { BindingEffect = clause.EndsWith("bind", StringComparison.Ordinal) ? BindingEffect.NonBinding : BindingEffect.Binding }];
        (With(provisions) with { Events = [suit] }).Ask(Asked with { On = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value }).Outcome.Should().Be(expected);
    }
}
