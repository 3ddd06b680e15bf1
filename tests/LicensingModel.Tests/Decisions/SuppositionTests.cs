using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Sources;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

public class SuppositionTests
{
    private static readonly DeterminationId Found = DeterminationId.Parse("found");

    private static readonly LicensingDocument UnderConditions = With(
        Licence with { Condition = new AllConditions { Conditions = [Condition.After(Closing), Condition.Determined(Found)] } }) with
    {
        Determinations = [new() { Id = Found, Question = Text("Is it so?") }],
    };

    [Fact]
    public void What_happens_and_what_is_found_can_be_supposed()
    {
        var assume = new Assumptions { Happened = [new(Closing, new LocalDate(2019, 1, 1))], Found = [new(Found, DeterminationResult.Yes)] };
        UnderConditions.Ask(Asked).Outcome.Should().NotBe(Outcome.Licensed);
        UnderConditions.Ask(Asked with { Assume = assume }).Outcome.Should().Be(Outcome.Licensed);
        UnderConditions.Ask(Asked with { Assume = assume with { Happened = [new(Closing, Day.PlusDays(1))] } }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void Stakes_and_the_end_of_stakes_can_be_supposed()
    {
        var grant = TheGrant with { Grantees = PartySet.Of(Licensee) with { Affiliates = Rule("50%", AffiliateDirection.Subsidiaries) with { OnLeaving = LeavingRule.EndsAtOnce } } };
        var document = With(grant) with { Ownership = [Stake(Licensee, Other, "100%")] };
        document.Ask(Asked with { Actor = Stranger, Assume = new() { Ownership = [Stake(Licensee, Stranger, "80%", "2018-01-01/..")] } }).Outcome.Should().Be(Outcome.Licensed);
        document.Ask(Asked with { Actor = Other }).Outcome.Should().Be(Outcome.Licensed);
        document.Ask(Asked with { Actor = Other, Assume = new() { OwnershipEnds = [new(Licensee, Other, Day)] } }).Outcome.Should().Be(Outcome.NotLicensed);
        document.Ask(Asked with { Actor = Other, Assume = new() { OwnershipEnds = [new(Licensee, Other, Day.PlusDays(1))] } }).Outcome.Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void A_transfer_of_a_patent_can_be_supposed()
    {
        var sale = new RecordedEvent { Id = EventId.Parse("sale"), Name = Text("sale"), Kind = EventKind.Transfer, By = [Owner], Against = [Stranger], Patents = [P], On = Date(2019, 1, 1) };
        Document.Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.NotLicensed);
        Document.Ask(Asked with { Actor = Stranger, Assume = new() { Events = [sale] } }).Outcome.Should().Be(Outcome.NoLicenseNeeded);
        Document.Ask(Asked with { Assume = new() { Events = [sale] } }).Outcome.Should().Be(Outcome.Licensed, "what was licensed before it stays so");
    }

    public static TheoryData<string, Assumptions> Contradictions => new()
    {
        { "a patent that exists", new() { Patents = [Invention] } },
        { "a party twice", new() { Parties = [PartyOf("new"), PartyOf("new")] } },
        { "an event that is not declared", new() { Happened = [new(EventId.Parse("nothing"), Day)] } },
        { "an event twice", new() { Happened = [new(Closing, Day), new(Closing, Day)] } },
        { "a finding on nothing", new() { Found = [new(DeterminationId.Parse("nothing"), DeterminationResult.Yes)] } },
        { "the end of a stake that nobody holds", new() { OwnershipEnds = [new(Owner, Other, Day)] } },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void What_contradicts_the_document_is_refused(string because, Assumptions assume)
        => Document.Invoking(document => document.Supposing(assume)).Should().Throw<ArgumentException>(because);

    [Fact]
    public void Supposing_nothing_changes_nothing() => Document.Supposing(Assumptions.None).Should().BeSameAs(Document);

    [Theory]
    [InlineData(2014, Outcome.NotLicensed)]
    [InlineData(2016, Outcome.Licensed)]
    public void An_agreement_is_known_since_it_was_signed(int year, Outcome expected)
        => With(Contract with { Signed = Date(2015, 6, 1) }).Ask(Asked with { On = new LocalDate(2015, 2, 1), KnownOn = new LocalDate(year, 1, 1), PresumeThrough = Day }).Outcome.Should().Be(expected);

    [Fact]
    public void What_was_only_reported_before_it_was_signed_was_a_rumour()
    {
        var document = With(Contract with
        {
            Signed = Date(2018, 6, 1),
            Provisions = [Licence with { Claims = [new() { Source = SourceId.Parse("press") }] }],
        }) with
        {
            Sources = [new Source { Id = SourceId.Parse("press"), Kind = SourceKind.NewsReport, Language = LanguageTag.Parse("en"), Published = Date(2016, 1, 1) }],
        };
        document.Ask(Asked with { KnownOn = new LocalDate(2017, 1, 1), PresumeThrough = Day }).Outcome.Should().Be(Outcome.Undetermined);
        document.Ask(Asked with { KnownOn = new LocalDate(2015, 1, 1), PresumeThrough = Day }).Outcome.Should().Be(Outcome.NotLicensed);
        document.Ask(Asked with { KnownOn = new LocalDate(2019, 1, 1), PresumeThrough = Day }).Outcome.Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void An_agreement_of_which_nothing_says_since_when_it_is_known_counts_as_rumoured()
        => Document.Ask(Asked with { KnownOn = Day }).Outcome.Should().Be(Outcome.Undetermined);

    [Fact]
    public void What_happened_later_was_not_known()
    {
        var signed = Contract with { Signed = Date(2015, 1, 1) };
        var document = With(signed with { Status = [new() { Status = AgreementStatus.Terminated, On = Date(2018, 1, 1) }] }) with
        {
            Patents = [Invention with { Holders = ValueList.Create<TitleHolding>([Held(Owner, "../2018-12-31"), Held(Stranger, "2019-01-01/..")]) }],
        };
        document.Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
        var then = document.AsKnownOn(new LocalDate(2017, 1, 1));
        then.RecordedThrough.Should().Be(new LocalDate(2017, 1, 1));
        then.Ask(Asked with { PresumeThrough = Day }).Outcome.Should().Be(Outcome.Licensed);
        then.TitleOf(P, Day, Day).Owners.Should().Equal(Owner);
    }

    [Fact]
    public void Nothing_is_presumed_past_the_day_as_known_on_which_is_asked()
        => With(Contract with { Signed = Date(2015, 1, 1) }).Ask(Asked with { KnownOn = Day.PlusDays(-1) }).Outcome.Should().Be(Outcome.Undetermined);

    private static Party PartyOf(string id) => new() { Id = PartyId.Parse(id), Kind = PartyKind.Company, Name = Text(id) };
}
