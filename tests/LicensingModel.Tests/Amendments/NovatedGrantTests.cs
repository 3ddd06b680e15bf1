using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Amendments.Texts;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Amendments;

/// <summary>Another takes the place of the licensor in 2020, of a licence of what the licensor owned through 2017. What had been captured stays so.</summary>
public class NovatedGrantTests
{
    private static readonly CapturePeriod Closed = new() { Until = AnchoredDate.On(2017, 12, 31) };

    [Theory]
    [InlineData("../2019-12-31", "owner", "2020-01-01/..", "other", Outcome.Licensed)]
    [InlineData("../2016-12-31", "owner", "2017-01-01/..", "stranger", Outcome.Licensed)]
    [InlineData("../..", "owner", null, null, Outcome.Licensed)]
    [InlineData("../2018-05-31", "stranger", "2018-06-01/..", "owner", Outcome.NotLicensed)]
    [InlineData("../2018-05-31", "stranger", "2018-06-01/..", "other", Outcome.NotLicensed)]
    [InlineData("../..", "other", null, null, Outcome.Undetermined)]
    public void What_the_first_grantor_had_captured_stays_licensed_in_whosever_hands(string first, string holder, string? then, string? taker, Outcome expected)
        => On(2021, Novated(Closed, Held(PartyId.Parse(holder), first), then is null ? null : Held(PartyId.Parse(taker!), then))).Should().Be(expected);

    [Fact]
    public void The_new_grantor_cannot_assert_what_had_been_captured()
    {
        var world = Novated(Closed, Held(Owner, "../2019-12-31"), Held(Other, "2020-01-01/.."));
        AssertQuestion Of(int year) => new()
        {
            Holder = Other,
            Against = Licensee,
            Act = Act.Sell,
            Product = Phones,
            Country = US,
            On = new LocalDate(year, 6, 15),
            Suit = new LocalDate(2022, 1, 1),
            Remedy = Remedy.Damages,
            Patents = PatentScope.Listed(P),
        };
        world.Ask(Of(2021)).Verdict.Should().Be(Verdict.No);
        world.Ask(Of(2019)).Verdict.Should().Be(Verdict.No);
    }

    [Fact]
    public void While_the_capture_goes_on_it_is_what_the_new_grantor_holds_that_counts()
    {
        var open = new CapturePeriod();
        On(2022, Novated(open, Held(Stranger, "../2020-12-31"), Held(Other, "2021-01-01/.."))).Should().Be(Outcome.Licensed);
        On(2022, Novated(open, Held(Other, "../2018-12-31"), Held(Stranger, "2019-01-01/.."))).Should().Be(Outcome.Undetermined, "it was the new grantor's only before it was one");
        On(2022, Novated(open, Held(Stranger, "../2020-12-31"), Held(Owner, "2021-01-01/.."))).Should().Be(Outcome.NotLicensed, "the first grantor grants no more");
    }

    [Fact]
    public void A_listed_patent_that_was_sold_before_the_novation_stays_licensed()
    {
        var world = With(Contract with { Amendments = [AmendmentOf("novation", 2020, new NovateParty { From = Owner, To = Other })] });
        On(2021, world with { Patents = [Invention with { Holders = ValueList.Create<TitleHolding>([Held(Owner, "../2017-12-31"), Held(Stranger, "2018-01-01/..")]) }] }).Should().Be(Outcome.Licensed);
        On(2021, world with { Patents = [Invention with { Holders = ValueList.Create<TitleHolding>([Held(Stranger, "../..")]) }] }).Should().Be(Outcome.NotLicensed);
    }

    private static LicensingDocument Novated(CapturePeriod during, TitleHolding first, TitleHolding? then)
        => With(Contract with
        {
            Provisions = [Licence with { Body = TheGrant with { Subject = PatentScope.OwnedBy(Only(Owner), during) } }],
            Amendments = [AmendmentOf("novation", 2020, new NovateParty { From = Owner, To = Other })],
        }) with
        {
            Patents = [Invention with { Holders = then is null ? ValueList.Create<TitleHolding>([first]) : ValueList.Create<TitleHolding>([first, then]) }],
        };

    private static Outcome On(int year, LicensingDocument document) => document.Ask(Asked with { On = new LocalDate(year, 6, 15) }).Outcome;
}
