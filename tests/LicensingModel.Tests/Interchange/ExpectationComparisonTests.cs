using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Expectations;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization;
using NodaTime;

namespace LicensingModel.Tests.Interchange;

public class ExpectationComparisonTests
{
    private static readonly LocalDate _day = new(2020, 1, 1);

    private static readonly MayAnswer _answer = new()
    {
        Question = new MayQuestion(),
        Outcome = Outcome.Licensed,
        Basis = [new Basis(AgreementId.Parse("a"), ProvisionId.Parse("p"), ClauseReference.Parse("§2"), Outcome.Licensed), new Basis(AgreementId.Parse("a"), ProvisionId.Parse("o"), null, Outcome.Licensed)],
        Missing = [new MissingFact("a", "term/until", MissingReason.Redacted, "It.")],
        ChangesOn = new OutcomeChange { Day = _day, Becomes = Outcome.NotLicensed },
        Proof =
        [
            new()
            {
                Outcome = Outcome.Licensed,
                Need = [],
                Provisions =
                [
                    new()
                    {
                        Agreement = AgreementId.Parse("a"), Provision = ProvisionId.Parse("q"), Clause = ClauseReference.Parse("§3"), Gives = Outcome.Licensed,
                        Tests = [new() { Test = TestKind.Act, Result = Truth.True, Reason = "It is." }, new() { Test = TestKind.Product, Result = Truth.False, Reason = "It is not." }],
                    },
                ],
            },
        ],
    };

    private static readonly ValueAnswer _value = new()
    {
        Question = new ValueQuestion { Agreement = AgreementId.Parse("a"), Term = "x" },
        State = DisclosureState.Stated,
        Value = new PartyFlow { From = PartyId.Parse("n"), To = PartyId.Parse("x") },
    };

    public static TheoryData<Expectation, string[]> OfMay => new()
    {
        { new Expectation { Outcome = Outcome.Licensed, Basis = [ProvisionId.Parse("p"), ProvisionId.Parse("o")], ChangesOn = new ExpectedChange { Day = _day }, Missing = [new ExpectedFact { Subject = "a", Term = "term/until" }] }, [] },
        { new Expectation { ChangesOn = new ExpectedChange { Day = _day, Becomes = Outcome.NotLicensed } }, [] },
        { new Expectation { Outcome = Outcome.Covered }, ["outcome: covered, licensed"] },
        { new Expectation { Basis = [ProvisionId.Parse("p")] }, ["basis: p, o, p"] },
        { new Expectation { Basis = [] }, ["basis: none, o, p"] },
        { new Expectation { ChangesOn = ExpectedChange.Never }, ["changesOn: never, 2020-01-01 not-licensed"] },
        { new Expectation { ChangesOn = new ExpectedChange { Day = _day.PlusDays(1) } }, ["changesOn: 2020-01-02, 2020-01-01 not-licensed"] },
        { new Expectation { ChangesOn = new ExpectedChange { Day = _day, Becomes = Outcome.Covered } }, ["changesOn: 2020-01-01 covered, 2020-01-01 not-licensed"] },
        { new Expectation { Missing = [new ExpectedFact { Subject = "a", Term = "signed" }] }, ["missing: a signed, a term/until"] },
        { new Expectation { Clauses = [ClauseReference.Parse("§2")] }, [] },
        { new Expectation { Clauses = [ClauseReference.Parse("§2"), ClauseReference.Parse("§3")] }, ["clauses: §3, §2"] },
        { new Expectation { Fails = [new ExpectedFailure { Provision = ProvisionId.Parse("p"), Test = TestKind.Act }] }, ["fails: p act, q product"] },
        { new Expectation { Fails = [new ExpectedFailure { Provision = ProvisionId.Parse("q"), Test = TestKind.Product }] }, [] },
        { new Expectation { State = DisclosureState.Stated, Value = RawJson.Parse("1") }, ["state: stated, none", "value: 1, null"] },
    };

    [Fact]
    public void A_no_cites_what_fails_and_what_nobody_can_say_cites_what_is_undecided()
    {
        var undecided = _answer.Proof[0].Provisions[0] with { Clause = ClauseReference.Parse("§4"), Tests = [new() { Test = TestKind.Act, Result = Truth.Unknown, Reason = "Who knows?" }] };
        var no = _answer with { Outcome = Outcome.NotLicensed, Basis = [], Proof = [_answer.Proof[0] with { Provisions = [.. _answer.Proof[0].Provisions, undecided] }] };

        AnswerGrounds.Of(_answer).Clauses.Should().Equal(ClauseReference.Parse("§2"));
        AnswerGrounds.Of(no).Clauses.Should().Equal(ClauseReference.Parse("§3"));
        AnswerGrounds.Of(no with { Outcome = Outcome.Undetermined }).Clauses.Should().Equal(ClauseReference.Parse("§4"));
        AnswerGrounds.Of(no with { Outcome = Outcome.NoLicenseNeeded }).Clauses.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(OfMay))]
    public void An_answer_whether_somebody_may_is_compared(Expectation expectation, string[] mismatches)
        => Compare(_answer, expectation).Should().Equal(mismatches);

    public static TheoryData<Expectation, string[]> OfValue => new()
    {
        { new Expectation { State = DisclosureState.Stated, Value = RawJson.Parse("""{ "to": "x", "from": "n" }""") }, [] },
        { new Expectation { State = DisclosureState.Contested }, ["state: contested, stated"] },
        { new Expectation { Value = RawJson.Parse("""{"from":"x","to":"n"}""") }, ["""value: {"from":"x","to":"n"}, {"from":"n","to":"x"}"""] },
        { new Expectation { Value = RawJson.Parse("null") }, ["""value: null, {"from":"n","to":"x"}"""] },
        { new Expectation { Outcome = Outcome.Licensed, Basis = [ProvisionId.Parse("p")], ChangesOn = ExpectedChange.Never }, ["outcome: licensed, none", "basis: p, none", "changesOn: never, none"] },
    };

    [Theory]
    [MemberData(nameof(OfValue))]
    public void An_answer_what_a_term_is_is_compared(Expectation expectation, string[] mismatches)
        => Compare(_value, expectation).Should().Equal(mismatches);

    [Fact]
    public void No_value_is_met_by_expecting_null()
        => Compare(_value with { State = DisclosureState.Undisclosed, Value = null }, new Expectation { Value = RawJson.Parse("null") }).Should().BeEmpty();

    [Fact]
    public void An_expectation_that_states_nothing_says_so() => new Expectation().IsEmpty.Should().BeTrue();

    [Fact]
    public void The_questions_about_Nokia_and_Xiaomi_are_answered_as_their_texts_answer()
    {
        var document = LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo("docs", "deals", "nokia-xiaomi-2017.json"))).GetValueOrThrow();
        var set = QuestionJson.Read(File.ReadAllBytes(Checkout.PathTo("docs", "deals", "nokia-xiaomi-2017.questions.json")), document).GetValueOrThrow();

        var answers = set.Questions.Select(question => document.Ask(question)).ToArray();

        answers.Should().HaveCountGreaterThan(7);
        answers.SelectMany(answer => answer.Mismatches.Select(mismatch => $"{answer.Question.Id} {mismatch}")).Should().BeEmpty();
        answers.Should().OnlyContain(answer => answer.IsAsExpected == true);
    }

    private static IEnumerable<string> Compare(Answer answer, Expectation expectation)
        => ExpectationComparison.Compare(answer, expectation).Select(mismatch => $"{mismatch.Member}: {mismatch.Expected}, {mismatch.Actual}");
}
