using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

public class OpenDimensionTests
{
    private static readonly MayQuestion Anything = new();

    [Fact]
    public void A_wholly_open_question_asks_whether_anything_is_licensed_to_anybody()
    {
        Document.Ask(Anything).Outcome.Should().Be(Outcome.Licensed);
        With(Licence with { BindingEffect = BindingEffect.NonBinding }).Ask(Anything with { On = Day }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_witness_names_the_combination_and_only_where_something_was_open()
    {
        Document.Ask(Asked).Witness.Should().BeNull();
        var answer = With(TheGrant with { Territory = Territory.Parse("DE") }).Ask(Asked with { Country = Dimension<CountryCode>.Open });
        answer.Outcome.Should().Be(Outcome.Licensed);
        answer.Witness!.Country.Should().Be(Dimension<CountryCode>.At(DE));
        answer.Witness.Actor.Should().Be(Asked.Actor);
    }

    [Fact]
    public void Countries_in_which_no_licence_is_needed_do_not_count_unless_there_are_no_others()
    {
        var expired = Rights(US, DE).Select(right => right.Country == US ? right with { LastDayInForce = Date(2015, 1, 1) } : right).ToValueList();
        var open = Asked with { Country = Dimension<CountryCode>.Open, Actor = Stranger };
        With(Invention with { Protection = expired }).Ask(open).Outcome.Should().Be(Outcome.NotLicensed);
        With(Invention with { Protection = expired.Where(right => right.Country == US).ToValueList() }).Ask(open).Outcome.Should().Be(Outcome.NoLicenseNeeded);
        With(Invention with { Protection = ValueList<NationalRight>.Empty }).Ask(open).Outcome.Should().Be(Outcome.NoLicenseNeeded);
    }

    [Fact]
    public void Several_patents_are_answered_one_by_one_and_the_least_favourable_counts()
    {
        var both = Asked with { Patents = PatentScope.Listed(P, Q) };
        var answer = With(Invention, PatentOf(Q, Owner)).Ask(both);
        answer.Outcome.Should().Be(Outcome.NotLicensed);
        answer.Each.Select(one => one.Outcome).Should().Equal(Outcome.Licensed, Outcome.NotLicensed);
        answer.Each[0].Question.Should().Be(both with { Patents = PatentScope.Listed(P) });
        answer.Each[0].Basis.Should().ContainSingle();
        answer.Question.Should().Be(both);
        (With(TheGrant with { Subject = PatentScope.Listed(P, Q) }) with { Patents = [Invention, PatentOf(Q, Owner)] }).Ask(both).Outcome.Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void An_open_day_ranges_over_all_days_on_which_something_changes()
    {
        var once = With(Contract with { Term = new() { From = Date(2016, 1, 1), Until = Date(2016, 12, 31) } });
        var answer = once.Ask(Asked with { On = Dimension<LocalDate>.Open });
        answer.Outcome.Should().Be(Outcome.Licensed);
        answer.Witness!.On.TryGetValue(out var day).Should().BeTrue();
        day.Should().BeInRange(new LocalDate(2016, 1, 1), new LocalDate(2016, 12, 31));
        answer.ChangesOn.Should().BeNull();
    }

    [Fact]
    public void A_question_about_a_scope_is_licensed_if_the_subject_lies_within_it_or_around_it()
    {
        var seps = PatentScope.OwnedBy(Owner).And(PatentScope.EssentialTo(Cellular));
        var document = With(TheGrant with { Subject = seps });
        document.Ask(Asked with { Patents = seps }).Outcome.Should().Be(Outcome.Licensed);
        document.Ask(Asked with { Patents = PatentScope.OwnedBy(Owner) }).Outcome.Should().Be(Outcome.Licensed);
        document.Ask(Asked with { Patents = PatentScope.OwnedBy(Owner).And(PatentScope.EssentialTo(Lte)) }).Outcome.Should().Be(Outcome.Licensed);
        document.Ask(Asked with { Patents = PatentScope.OwnedBy(Owner).And(PatentScope.EssentialTo(Video)) }).Outcome.Should().Be(Outcome.Undetermined, "one patent may be essential to both");
        document.Ask(Asked with { Patents = Dimension<PatentScope>.Open }).Outcome.Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void A_scope_that_its_own_words_empty_is_licensed_to_nobody()
        => With(TheGrant with { Subject = PatentScope.OwnedBy(Owner).Except(PatentScope.All) }).Ask(Asked with { Patents = PatentScope.OwnedBy(Owner) }).Outcome.Should().Be(Outcome.NotLicensed);

    [Fact]
    public void An_assumed_patent_stands_beside_those_of_the_document()
    {
        var question = Asked with { Patents = PatentScope.Listed(Q), Assume = new() { Patents = [PatentOf(Q, Owner)] } };
        With(TheGrant with { Subject = PatentScope.OwnedBy(Owner) }).Ask(question).Outcome.Should().Be(Outcome.Licensed);
        Document.Ask(question).Outcome.Should().Be(Outcome.NotLicensed);
    }
}
