using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Intangibles;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions.Rights;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Subjects;

/// <summary>A finding answers one question. Where a provision leaves several things to a person, nothing says to which of them it answers.</summary>
public class WordedScopeTests
{
    private static readonly ProductScope A = ProductScope.Described("covered devices");
    private static readonly ProductScope B = ProductScope.Described("cloned devices");
    private static readonly PatentScope One = PatentScope.Described("one thing");
    private static readonly PatentScope Another = PatentScope.Described("another thing");

    public static TheoryData<string, ProductScope, string> OfSeveralProducts => new()
    {
        { "an exclusion in words", A.Except(B), "asDescribed" },
        { "two exclusions in words", ProductScope.All.Except(A.Or(B)), "asDescribed" },
        { "two that must be met", A.And(B), "asDescribed" },
        { "either", A.Or(B), "asDescribed" },
        { "two evolutions", ProductScope.In(Cars).NaturalEvolutions().Except(ProductScope.In(Electronics).NaturalEvolutions()), "naturalEvolution" },
    };

    public static TheoryData<string, PatentScope> OfSeveralPatents => new()
    {
        { "an exclusion in words", One.Except(Another) },
        { "two exclusions in words", PatentScope.All.Except(One.Or(Another)) },
        { "two that must be met", One.And(Another) },
        { "necessary for one product and not for another", PatentScope.NecessaryFor(Phones).Except(PatentScope.NecessaryFor(Cars)) },
        { "used in a business, but not what is described", PatentScope.UsedIn("radio").Except(One) },
    };

    [Theory]
    [MemberData(nameof(OfSeveralProducts))]
    public void A_finding_of_a_product_does_not_answer_for_several_worded_scopes(string because, ProductScope products, string matter)
    {
        foreach (var result in new[] { DeterminationResult.Yes, DeterminationResult.No })
        {
            var answer = (With(TheGrant with { Products = products }) with { Determinations = [Found(result) with { Matter = DeterminationMatter.Parse(matter), Products = [Phones] }] }).Ask(Asked);
            answer.Outcome.Should().Be(Outcome.Undetermined, because);
            answer.Missing.Should().Contain(fact => fact.Subject == "found" && fact.Term == "about");
        }
    }

    [Theory]
    [MemberData(nameof(OfSeveralPatents))]
    public void A_finding_of_a_patent_does_not_answer_for_several_worded_scopes(string because, PatentScope subject)
    {
        foreach (var result in new[] { DeterminationResult.Yes, DeterminationResult.No })
            OutcomeOf(With(TheGrant with { Subject = subject }) with { Determinations = [Found(result) with { Patents = [P] }] }).Should().Be(Outcome.Undetermined, because);
    }

    [Fact]
    public void One_description_is_answered_wherever_it_stands_and_whatever_is_said_of_other_things()
    {
        var yes = Found(DeterminationResult.Yes);
        OutcomeOf(With(TheGrant with { Products = A.Or(ProductScope.In(Cars).And(A)) }) with { Determinations = [yes with { Products = [Phones] }] }).Should().Be(Outcome.Licensed, "the same words twice are one thing");
        OutcomeOf(With(TheGrant with { Products = A, Subject = One }) with { Determinations = [yes with { Products = [Phones] }, yes with { Id = DeterminationId.Parse("patent"), Patents = [P] }] }).Should().Be(Outcome.Licensed);
        OutcomeOf(With(TheGrant with { Products = A.Or(B.NaturalEvolutions()) }) with { Determinations = [yes with { Products = [Phones] }] }).Should().Be(Outcome.Licensed, "from what a product evolved is not asked by itself");
        OutcomeOf(With(TheGrant with { Products = A.Or(ProductScope.In(Cars).NaturalEvolutions()) }) with { Determinations = [yes with { Products = [Phones] }] }).Should().Be(Outcome.Licensed, "they are different matters");
    }

    [Fact]
    public void Findings_to_as_many_questions_as_there_are_descriptions_answer_them_where_they_are_alike()
    {
        static Outcome With(params DeterminationResult[] results) => OutcomeOf(Worlds.With(TheGrant with { Subject = PatentScope.All.Except(One.Or(Another)) }) with
        {
            Determinations = results.Select((result, i) => Found(result) with { Id = DeterminationId.Parse($"found-{i}"), Question = Text($"Is it thing {i}?"), Patents = [P] }).ToValueList(),
        });
        With(DeterminationResult.No, DeterminationResult.No).Should().Be(Outcome.Licensed);
        With(DeterminationResult.Yes, DeterminationResult.Yes).Should().Be(Outcome.NotLicensed);
        With(DeterminationResult.Yes, DeterminationResult.No).Should().Be(Outcome.Undetermined, "which is of which nobody says");
        var twice = Found(DeterminationResult.No) with { Patents = [P] };
        OutcomeOf(Worlds.With(TheGrant with { Subject = PatentScope.All.Except(One.Or(Another)) }) with { Determinations = [twice, twice with { Id = DeterminationId.Parse("again") }] }).Should().Be(Outcome.Undetermined, "one question was answered twice");
    }

    private static Determination Found(DeterminationResult result) => new()
    {
        Id = DeterminationId.Parse("found"),
        Question = Text("Is it?"),
        Matter = DeterminationMatter.AsDescribed,
        About = [Licence.Id],
        Finding = result,
    };
}
