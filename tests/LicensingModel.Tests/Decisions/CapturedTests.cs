using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

public class CapturedTests
{
    [Fact]
    public void A_listed_patent_is_captured_and_no_other()
    {
        OutcomeOf(With(TheGrant)).Should().Be(Outcome.Licensed);
        OutcomeOf(With(TheGrant with { Subject = PatentScope.Listed(Q) })).Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void All_patents_are_captured_by_their_owners_words()
        => OutcomeOf(With(TheGrant with { Subject = PatentScope.All })).Should().Be(Outcome.Licensed);

    [Fact]
    public void A_patent_that_nobody_declares_is_one_of_which_nothing_is_known()
        => (Document with { Patents = [] }).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);

    [Theory]
    [InlineData("../..", Outcome.Licensed)]
    [InlineData("2015-01-01/..", Outcome.Licensed)]
    [InlineData("2016-01-01/..", Outcome.Undetermined)]
    [InlineData("../2018-12-31", Outcome.Undetermined)]
    public void A_patent_is_captured_by_ownership_if_held_from_the_effect_on(string during, Outcome expected)
    {
        var patent = Invention with { Holders = ValueList.Create<TitleHolding>([Held(Owner, during)]) };
        (With(TheGrant with { Subject = PatentScope.OwnedBy(Owner) }) with { Patents = [patent] }).Ask(Asked).Outcome.Should().Be(expected);
    }

    [Fact]
    public void A_patent_that_came_to_the_owner_later_is_not_captured_by_ownership()
    {
        var patent = Invention with { Holders = ValueList.Create<TitleHolding>([Held(Other, "../2020-12-31"), Held(Owner, "2021-01-01/..")]) };
        (With(TheGrant with { Subject = PatentScope.OwnedBy(Owner) }) with { Patents = [patent] }).Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_patent_that_changed_hands_may_or_may_not_be_captured_by_ownership()
    {
        var patent = Invention with { Holders = ValueList.Create<TitleHolding>([Held(Owner, "../2018-12-31"), Held(Other, "2019-01-01/..")]) };
        (With(TheGrant with { Subject = PatentScope.OwnedBy(Owner) }) with { Patents = [patent] }).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Theory]
    [InlineData("declared", Outcome.Undetermined)]
    [InlineData("assessedEssential", Outcome.Licensed)]
    [InlineData("adjudicatedEssential", Outcome.Licensed)]
    [InlineData("assessedNotEssential", Outcome.NotLicensed)]
    [InlineData("adjudicatedNotEssential", Outcome.NotLicensed)]
    [InlineData("guessed", Outcome.Undetermined)]
    public void Essentiality_counts_by_how_well_it_is_established(string status, Outcome expected)
        => Essential((Lte, status)).Should().Be(expected);

    [Fact]
    public void Essentiality_to_a_family_is_essentiality_to_one_of_its_standards()
    {
        Essential((Video, "adjudicatedEssential")).Should().Be(Outcome.NotLicensed, "video is no cellular standard");
        Essential((Lte, "adjudicatedNotEssential"), (Cellular, "assessedEssential")).Should().Be(Outcome.Licensed);
        Essential(Lte, (Cellular, "assessedEssential")).Should().Be(Outcome.Undetermined, "what is essential to a family may not be essential to this standard of it");
        Essential((StandardId.Parse("undeclared"), "assessedEssential")).Should().Be(Outcome.Undetermined, "nobody says to which family it belongs");
    }

    [Fact]
    public void Findings_that_contradict_each_other_decide_nothing()
        => Essential((Lte, "assessedEssential"), (Lte, "adjudicatedNotEssential")).Should().Be(Outcome.Undetermined);

    [Fact]
    public void A_patent_whose_essentiality_is_not_captured_may_be_essential()
        => (With(TheGrant with { Subject = PatentScope.StandardEssential }) with { Patents = [Invention with { Essentiality = Disclosed<ValueList<Essentiality>>.NotCaptured }] })
            .Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);

    [Fact]
    public void Scopes_are_composed_by_set_algebra()
    {
        var (yes, no) = (PatentScope.Listed(P), PatentScope.Listed(Q));
        foreach (var (scope, expected) in new (PatentScope, Outcome)[]
        {
            (no.Or(yes), Outcome.Licensed),
            (no.Or(no), Outcome.NotLicensed),
            (yes.And(yes), Outcome.Licensed),
            (yes.And(no), Outcome.NotLicensed),
            (PatentScope.All.Except(no), Outcome.Licensed),
            (PatentScope.All.Except(yes), Outcome.NotLicensed),
            (yes.Or(PatentScope.StandardEssential), Outcome.Licensed),
            (yes.And(PatentScope.StandardEssential), Outcome.NotLicensed),
        })
            OutcomeOf(With(TheGrant with { Subject = scope })).Should().Be(expected, scope.ToString());
    }

    [Fact]
    public void An_unrecognized_scope_captures_nobody_knows_what()
    {
        var strange = new UnrecognizedPatentScope { Kind = "byClass", Json = RawJson.Parse("""{"kind":"byClass"}""") };
        OutcomeOf(With(TheGrant with { Subject = strange })).Should().Be(Outcome.Undetermined);
        OutcomeOf(With(TheGrant with { Subject = PatentScope.Listed(Q).And(strange) })).Should().Be(Outcome.Undetermined, "what is not understood may bear on all of the provision");
    }

    [Theory]
    [InlineData(Completeness.FullText, Outcome.NotLicensed)]
    [InlineData(Completeness.Extracts, Outcome.Undetermined)]
    [InlineData(Completeness.Summary, Outcome.Undetermined)]
    [InlineData(Completeness.Press, Outcome.Undetermined)]
    public void Only_a_full_text_excludes_what_it_does_not_name(Completeness completeness, Outcome expected)
    {
        var document = With(Contract with { Completeness = completeness, Provisions = [Licence with { Body = TheGrant with { Subject = PatentScope.Listed(Q) } }] });
        document.Ask(Asked with { WithinProvisions = [Licence.Id] }).Outcome.Should().Be(expected);
    }

    [Fact]
    public void A_press_report_excludes_what_it_says_that_it_does()
    {
        var confined = TheGrant with { Subject = PatentScope.Listed(Q), ConfinedIn = [ScopeDimension.Subject] };
        var document = With(Contract with { Completeness = Completeness.Press, Provisions = [Licence with { Body = confined }] });
        document.Ask(Asked with { WithinProvisions = [Licence.Id] }).Outcome.Should().Be(Outcome.NotLicensed);
        document.Ask(Asked).Outcome.Should().Be(Outcome.Undetermined, "provisions that were not seen could still cover it");
    }

    private static Outcome Essential(params (StandardId Standard, string Status)[] findings) => Essential(Cellular, findings);

    private static Outcome Essential(StandardId asked, params (StandardId Standard, string Status)[] findings)
    {
        var essentiality = findings.Select(finding => new Essentiality { Standard = finding.Standard, Status = EssentialityStatus.Parse(finding.Status) }).ToValueList();
        return (With(TheGrant with { Subject = PatentScope.EssentialTo(asked) }) with { Patents = [Invention with { Essentiality = essentiality }] }).Ask(Asked).Outcome;
    }
}
