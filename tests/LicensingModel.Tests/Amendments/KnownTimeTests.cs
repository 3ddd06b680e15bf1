using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Provisions.Rights;
using LicensingModel.Sources;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Amendments;

/// <summary>What was so on a day, and what was known of it.</summary>
public class KnownTimeTests
{
    private static readonly LocalDate Later = new(2021, 6, 1);

    private static LicensingDocument Reported(LicensingDocument document) => document with { Sources = [Told("early", 2016), Told("register", 2021)] };

    private static Source Told(string id, int year) => new() { Id = SourceId.Parse(id), Kind = SourceKind.NewsReport, Language = LanguageTag.Parse("en"), Published = Date(year, 5, 1) };

    private static Outcome Known(LicensingDocument document, MayQuestion question, LocalDate day) => document.Ask(question with { KnownOn = day }).Outcome;

    private static LicensingDocument Lapsed(int year, params Claim<ValueList<LegalStatusEntry>>[] claims)
    {
        var entries = ValueList.Create<LegalStatusEntry>([new() { Status = LegalStatus.Lapsed, On = AnchoredDate.On(year, 1, 1) }]);
        var statuses = Disclosed.Stated(entries).WithClaims(claims.Select(claim => claim with { Value = entries }).ToArray());
        return Reported(With(Invention with { Protection = Rights(US, DE).Select(right => right with { Statuses = statuses }).ToValueList() }));
    }

    [Fact]
    public void A_lapse_that_was_discovered_late_counts_once_it_is_known()
    {
        var document = Lapsed(2019, new Claim<ValueList<LegalStatusEntry>> { Source = SourceId.Parse("register") });
        var question = Asked with { Actor = Stranger };
        document.Ask(question).Outcome.Should().Be(Outcome.NoLicenseNeeded);
        Known(document, question, Day).Should().Be(Outcome.NotLicensed);
        Known(document, question, Later).Should().Be(Outcome.NoLicenseNeeded);
    }

    [Fact]
    public void A_lapse_that_lay_ahead_was_not_known()
    {
        var question = Asked with { Actor = Stranger, On = new LocalDate(2022, 6, 15), PresumeThrough = new LocalDate(2022, 12, 31) };
        Lapsed(2022).Ask(question).Outcome.Should().Be(Outcome.NoLicenseNeeded);
        Known(Lapsed(2022), question, Day).Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void An_assignment_that_was_recorded_late_counts_once_it_is_known()
    {
        var before = ValueList.Create<TitleHolding>([Held(Owner, "../..")]);
        var after = ValueList.Create<TitleHolding>([Held(Owner, "../2019-06-30"), Held(Other, "2019-07-01/..")]);
        var document = Reported(With(Invention with { Holders = Disclosed.Stated(after).WithClaims(Says("early", before), Says("register", after)) }));
        var question = Asked with { Actor = Other };
        document.Ask(question).Outcome.Should().Be(Outcome.NoLicenseNeeded);
        Known(document, question, Day).Should().Be(Outcome.NotLicensed);
        Known(document, question, Later).Should().Be(Outcome.NoLicenseNeeded);
        document.AsKnownOn(Day).Patents[0].Holders.StatedValue.Should().Be(before);
    }

    [Fact]
    public void A_chain_of_title_that_only_a_later_source_gives_was_not_captured_whatever_else_is_cut_off()
    {
        var chain = ValueList.Create<TitleHolding>([Held(Owner, "../2023-06-30"), Held(Other, "2023-07-01/..")]);
        var document = Reported(With(Invention with { Holders = Disclosed.Stated(chain).WithClaims(Says("register", chain)) }));
        document.AsKnownOn(Day).Patents[0].Holders.IsBlank.Should().BeTrue();
        document.AsKnownOn(Later).Patents[0].Holders.StatedValue.Should().Be(ValueList.Create<TitleHolding>([Held(Owner, "../..")]));
    }

    [Fact]
    public void An_acquisition_that_was_reported_late_counts_once_it_is_known()
    {
        var grant = TheGrant with { Grantees = PartySet.Of(Licensee) with { Affiliates = Rule("50%", AffiliateDirection.Subsidiaries) } };
        var document = Reported(With(Contract with { Signed = Date(2014, 12, 1), Provisions = [Licence with { Body = grant }] }) with { Ownership = [Stake(Licensee, Other, "100%", "2018-01-01/..") with { Claims = [new Mention { Source = SourceId.Parse("register") }] }] });
        var question = Asked with { Actor = Other };
        document.Ask(question).Outcome.Should().Be(Outcome.Licensed);
        Known(document, question, Day).Should().Be(Outcome.NotLicensed);
        Known(document, question, Later).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void A_provision_of_which_only_later_sources_tell_leaves_it_open_what_the_text_has()
    {
        var document = Reported(With(Contract with { Signed = Date(2014, 12, 1), Provisions = [Licence with { Claims = [new Mention { Source = SourceId.Parse("register") }] }] }));
        document.Ask(Asked).Outcome.Should().Be(Outcome.Licensed);
        Known(document, Asked, Day).Should().Be(Outcome.Undetermined);
        Known(document, Asked, Later).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void What_stands_in_the_text_of_a_contract_is_known_to_those_who_made_it_whenever_that_was_published()
    {
        var document = Reported(With(Contract with { Signed = Date(2014, 12, 1), Provisions = [Licence with { Claims = [new Mention { Source = SourceId.Parse("register") }] }] }));
        document = document with { Sources = document.Sources.Select(static source => source with { Kind = SourceKind.ContractText }).ToValueList() };
        Known(document, Asked, Day).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void A_value_that_only_a_later_source_gives_was_not_known_although_an_earlier_one_speaks_of_the_term()
    {
        var territory = Disclosed.Stated(Territory.Of(US)).WithClaims(new Claim<Territory> { Source = SourceId.Parse("early") }, new Claim<Territory> { Source = SourceId.Parse("register"), Value = Territory.Of(US) });
        var document = Reported(With(Contract with { Signed = Date(2010, 1, 1), Provisions = [Licence with { Body = TheGrant with { Territory = territory } }] }));
        var question = new ValueQuestion { Agreement = Contract.Id, Provision = Licence.Id, Term = "body/territory" };
        document.Ask(question).Value.Should().Be(Territory.Of(US));
        document.Ask(question with { KnownOn = Day }).State.Should().Be(DisclosureState.NotCaptured);
        document.Ask(question with { KnownOn = Later }).Value.Should().Be(Territory.Of(US));
    }
}
