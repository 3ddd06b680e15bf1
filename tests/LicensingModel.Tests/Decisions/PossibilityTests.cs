using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Rendering;
using LicensingModel.Tests.Interchange;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

public class PossibilityTests
{
    private static readonly AnchoredDate June = Between(new(2020, 6, 1), new(2020, 6, 30));
    private static readonly LocalDate InJune = new(2020, 6, 15);

    [Fact]
    public void What_every_day_of_the_month_gives_is_the_answer()
    {
        var answer = Changeover(June, gap: 0).Ask(Asked with { On = InJune });
        answer.Outcome.Should().Be(Outcome.Licensed);
        answer.Immaterial.Should().Equal(new MissingFact("closing", "on", MissingReason.NotDecidable, "Which day it is, from 2020-06-01 to 2020-06-30."));
        answer.Missing.Should().BeEmpty();
        answer.SettledBy.Should().BeEmpty();
        answer.Basis.Should().BeEmpty("neither provision suffices on every day");
        answer.ChangesOn.Should().Be(new OutcomeChange { SearchedThrough = InJune });
    }

    [Fact]
    public void One_day_that_gives_another_answer_leaves_it_open()
    {
        var answer = Changeover(June, gap: 1).Ask(Asked with { On = InJune });
        answer.Outcome.Should().Be(Outcome.Undetermined);
        answer.Immaterial.Should().BeEmpty();
        answer.Missing.Should().NotBeEmpty();
    }

    [Fact]
    public void A_year_is_tried_and_what_is_longer_than_can_be_tried_is_not()
    {
        OutcomeOf(Changeover(Between(new(2020, 1, 1), new(2020, 12, 31)), gap: 0)).Should().Be(Outcome.Licensed);
        OutcomeOf(Changeover(Between(new(2019, 6, 1), new(2020, 12, 31)), gap: 0)).Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void What_changes_on_the_first_day_that_it_may_be_is_said_only_if_the_answer_then_differs()
    {
        var before = Asked with { On = new LocalDate(2020, 5, 1) };
        Changeover(June, gap: 0).Ask(before).ChangesOn.Should().Be(new OutcomeChange { SearchedThrough = new LocalDate(2020, 6, 2) });
        Changeover(June, gap: 1).Ask(before).ChangesOn.Should().Match<OutcomeChange>(change => change.Day == new LocalDate(2020, 6, 2) && change.Becomes == Outcome.Undetermined && change.WaitsFor.Count > 0);
    }

    [Theory]
    [InlineData("100%", "60%", Outcome.Licensed)]
    [InlineData("20%", "40%", Outcome.NotLicensed)]
    [InlineData("60%", "40%", Outcome.Conflicting)]
    public void A_stake_on_which_sources_differ_is_read_as_each_has_it(string one, string other, Outcome expected)
    {
        var affiliates = Rule("50%", AffiliateDirection.Subsidiaries);
        var document = With(TheGrant with { Grantees = PartySet.Of(Licensee) with { Affiliates = affiliates } }) with
        {
            Ownership = [Stake(Licensee, Other, "100%") with { Share = Contested(Percentage.Parse(one), Percentage.Parse(other)) }],
        };
        var answer = document.Ask(Asked with { Actor = Other });
        answer.Outcome.Should().Be(expected);
        if (expected != Outcome.Conflicting)
        {
            answer.Immaterial.Should().ContainSingle().Which.Should().Match<MissingFact>(fact => fact.Subject == "other" && fact.Term == "share" && fact.Why == MissingReason.Contested);
            return;
        }

        answer.Immaterial.Should().BeEmpty();
        answer.SettledBy.Should().Equal(answer.Missing).And.ContainSingle().Which.Why.Should().Be(MissingReason.Contested);
        answer.Proof.Select(static proof => proof.Outcome).Should().Equal(Outcome.Licensed, Outcome.NotLicensed);
        answer.Proof.Select(static proof => proof.Reading.Single()).Should().Equal("share of other: 60%", "share of other: 40%");
    }

    [Fact]
    public void A_day_on_which_sources_differ_conflicts_where_they_answer_otherwise()
    {
        var document = Changeover(AnchoredDate.On(2020, 1, 1), gap: 0);
        document = document with
        {
            Agreements = [Contract with { Term = new() { From = AnchoredDate.OfEvent(Closing), Until = AnchoredDate.Never } }],
            Events = [document.Events[0] with { On = Contested(AnchoredDate.On(2019, 1, 1), AnchoredDate.On(2021, 1, 1)) }],
        };
        OutcomeOf(document).Should().Be(Outcome.Conflicting);
        document.Ask(Asked with { On = new LocalDate(2018, 1, 1) }).Outcome.Should().Be(Outcome.NotLicensed);
        document.Ask(Asked with { On = new LocalDate(2022, 1, 1) }).Outcome.Should().Be(Outcome.Licensed);
        document.Ask(new AssertQuestion { Holder = Owner, Against = Licensee, Act = Asked.Act, Product = Asked.Product, Country = Asked.Country, Patents = PatentScope.Listed(P), On = Day })
            .Verdict.Should().Be(Verdict.Undetermined, "a yes or no has no word for a conflict");
    }

    [Fact]
    public void What_was_tried_is_written()
    {
        var answer = Changeover(June, gap: 0).Ask(Asked with { On = InJune });
        JsonOf.Written(writer => AnswerJson.Write(writer, answer)).Should().Contain("\"immaterial\":[{\"subject\":\"closing\",\"term\":\"on\"");
        ProofText.Of(answer, Changeover(June, gap: 0)).Should().Contain("The same whichever it is (shown for the first):");
    }

    private static AnchoredDate Between(LocalDate first, LocalDate last) => AnchoredDate.EarlierOf(AnchoredDate.On(last), AnchoredDate.LaterOf(AnchoredDate.On(first), AnchoredDate.Unstated));

    /// <summary>A licence until the closing, and one from some days after the day that follows it.</summary>
    private static LicensingDocument Changeover(AnchoredDate closing, int gap) => Document with
    {
        Events = [Document.Events[0] with { On = closing }],
        Agreements =
        [
            Contract with
            {
                Provisions =
                [
                    Licence with { Term = new() { From = Date(2015, 1, 1), Until = AnchoredDate.OfEvent(Closing) } },
                    Licence with { Id = ProvisionId.Parse("renewal"), Term = new() { From = AnchoredDate.OfEvent(Closing).Plus(ContractPeriod.OfDays(1 + gap)), Until = AnchoredDate.Never } },
                ],
            },
        ],
    };
}
