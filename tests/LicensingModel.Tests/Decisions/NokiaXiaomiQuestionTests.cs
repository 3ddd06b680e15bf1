using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using NodaTime;

namespace LicensingModel.Tests.Decisions;

/// <summary>The seven questions on the deal of July 2017, with what its press reports answer.</summary>
public class NokiaXiaomiQuestionTests
{
    private static readonly PartyId Nokia = PartyId.Parse("nokia");
    private static readonly PartyId Xiaomi = PartyId.Parse("xiaomi");
    private static readonly AgreementId Patents = AgreementId.Parse("nokia-xiaomi-patents");
    private static readonly PatentScope Cellular = PatentScope.EssentialTo(StandardId.Parse("cellular"));

    [Fact]
    public void Q1_a_Nokia_cellular_SEP_is_licensed_to_Xiaomi_in_August_2017()
    {
        var answer = NokiaXiaomi2017.Document.Ask(August(Xiaomi) with { Patents = PatentScope.OwnedBy(Nokia).And(Cellular) });
        answer.Outcome.Should().Be(Outcome.Licensed);
        answer.Basis.Select(basis => basis.Provision.Value).Should().Equal("grant-nokia-to-xiaomi");
        answer.ChangesOn!.Day.Should().Be(new LocalDate(2019, 7, 5), "several years are at least two");
        answer.ChangesOn.Becomes.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void Q1_holds_for_one_patent_that_has_been_found_essential_too()
    {
        var patent = new Patent
        {
            Id = PatentId.Parse("a-nokia-sep"),
            Holders = ValueList.Create<TitleHolding>([new() { Holders = [Nokia], During = DateSpan.Always }]),
            Essentiality = ValueList.Create<Essentiality>([new() { Standard = StandardId.Parse("cellular"), Status = EssentialityStatus.AssessedEssential }]),
        };
        var answer = NokiaXiaomi2017.Document.Ask(August(Xiaomi) with { Patents = PatentScope.Listed(patent.Id), Assume = new() { Patents = [patent] } });
        answer.Outcome.Should().Be(Outcome.Licensed);
        answer.Basis.Select(basis => basis.Provision.Value).Should().Equal("grant-nokia-to-xiaomi");
    }

    [Fact]
    public void Q2_a_Xiaomi_cellular_SEP_is_licensed_to_Nokia()
    {
        var answer = NokiaXiaomi2017.Document.Ask(August(Nokia) with { Patents = PatentScope.OwnedBy(Xiaomi).And(Cellular) });
        answer.Outcome.Should().Be(Outcome.Licensed);
        answer.Basis.Select(basis => basis.Provision.Value).Should().Equal("grant-xiaomi-to-nokia");
    }

    [Fact]
    public void Q3_whether_a_Nokia_video_patent_is_licensed_is_not_stated()
    {
        var patent = new Patent
        {
            Id = PatentId.Parse("a-video-patent"),
            Holders = ValueList.Create<TitleHolding>([new() { Holders = [Nokia], During = DateSpan.Always }]),
            Essentiality = ValueList<Essentiality>.Empty,
        };
        var answer = NokiaXiaomi2017.Document.Ask(August(Xiaomi) with { Patents = PatentScope.Listed(patent.Id), Assume = new() { Patents = [patent] } });
        answer.Outcome.Should().Be(Outcome.Undetermined);
        answer.Basis.Should().BeEmpty();
        answer.Missing.Should().Contain(fact => fact.Subject == "grant-nokia-to-xiaomi" && fact.Term == "subject" && fact.Why == MissingReason.NotCaptured);
    }

    [Fact]
    public void Q4_exploring_artificial_intelligence_together_grants_nothing()
    {
        var answer = NokiaXiaomi2017.Document.Ask(August(Xiaomi) with { WithinProvisions = [ProvisionId.Parse("exploration")] });
        answer.Outcome.Should().Be(Outcome.NotLicensed);
        answer.Basis.Should().BeEmpty();
        NokiaXiaomi2017.Document.Ask(August(Nokia) with { WithinProvisions = [ProvisionId.Parse("exploration")] }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void Q5_when_it_expires_is_not_captured_but_not_before_two_years()
    {
        var answer = NokiaXiaomi2017.Document.Ask(new ValueQuestion { Agreement = Patents, Term = "term/until" });
        answer.State.Should().Be(DisclosureState.NotCaptured);
        answer.Value.Should().BeNull();
        answer.Bounds.Select(bound => bound.Path).Should().Equal("term/atLeast");
    }

    [Fact]
    public void Q6_who_pays_is_undisclosed_although_one_report_names_somebody()
    {
        var answer = NokiaXiaomi2017.Document.Ask(new ValueQuestion { Agreement = Patents, Provision = ProvisionId.Parse("payment"), Term = "body/payer" });
        answer.State.Should().Be(DisclosureState.Undisclosed);
        answer.Value.Should().BeNull();
        var claim = answer.Term!.Claims.Should().ContainSingle().Subject;
        claim.Source.Should().Be(SourceId.Parse("pocketnow"));
        claim.Should().BeOfType<Claim<PartyId>>().Which.Value.Should().Be(Xiaomi);
    }

    [Fact]
    public void Q7_the_patent_assets_go_to_Xiaomi()
    {
        var answer = NokiaXiaomi2017.Document.Ask(new ValueQuestion { Agreement = Patents, Provision = ProvisionId.Parse("transfer-nokia-to-xiaomi"), Term = "body/to" });
        answer.State.Should().Be(DisclosureState.Stated);
        answer.Value.Should().Be(Xiaomi);
    }

    private static MayQuestion August(PartyId actor) => new() { Actor = actor, On = new LocalDate(2017, 8, 15), PresumeThrough = new LocalDate(2017, 8, 31) };
}
