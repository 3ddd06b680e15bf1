using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange.Questions;
using LicensingModel.Validation;

namespace LicensingModel.Tests;

/// <summary>A number that is none of the words of its type is refused where it is set, by <c>with</c> too.</summary>
public class DefinedWordTests
{
    private static readonly Agreement _agreement = NokiaXiaomi2017.Document.Agreements[0];
    private static readonly Diagnostic _finding = new LicensingDocument { Agreements = [_agreement] }.Validate()[0];
    private static readonly MissingFact _missing = new("deal", "term", MissingReason.Redacted, "It.");
    private static readonly Basis _basis = new(_agreement.Id, ProvisionId.Parse("p"), null, Outcome.Licensed);
    private static readonly MayAnswer _answer = NokiaXiaomi2017.Document.Ask(new MayQuestion());
    private static readonly TestResult _test = _answer.Proof[0].Provisions[0].Tests[0];

    public static TheoryData<string, Action> Refused => new()
    {
        { "Completeness", () => _ = _agreement with { Completeness = (Completeness)99 } },
        { "Completeness", () => _ = _agreement with { Completeness = (Completeness)(-1) } },
        { "Precision", () => _ = new Quantity { Number = 1, Precision = (Precision)99 } },
        { "Stance", () => _ = new Mention { Source = SourceId.Parse("a"), Stance = (ClaimStance)99 } },
        { "Stance", () => _ = new Claim<PartyId> { Source = SourceId.Parse("a"), Stance = (ClaimStance)99 } },
        { "Severity", () => _ = _finding with { Severity = (Severity)99 } },
        { "severity", () => _ = new DiagnosticDescriptor("ACME1", (Severity)99, "Title", "Message.") },
        { "Why", () => _ = _missing with { Why = (MissingReason)99 } },
        { "Why", () => _ = new MissingFact("deal", "term", (MissingReason)99, "It.") },
        { "Gives", () => _ = _basis with { Gives = (Outcome)99 } },
        { "Outcome", () => _ = _answer with { Outcome = (Outcome)99 } },
        { "Outcome", () => _ = _answer.Proof[0] with { Outcome = (Outcome)99 } },
        { "Gives", () => _ = _answer.Proof[0].Provisions[0] with { Gives = (Outcome)99 } },
        { "Test", () => _ = _test with { Test = (TestKind)99 } },
        { "Becomes", () => _ = new OutcomeChange { Becomes = (Outcome)99 } },
        { "State", () => _ = new ValueAnswer { Question = new ValueQuestion { Agreement = _agreement.Id, Term = "x" }, State = (DisclosureState)99 } },
        { "Outcome", () => _ = new Expectation { Outcome = (Outcome)99 } },
        { "State", () => _ = new Expectation { State = (DisclosureState)99 } },
        { "Becomes", () => _ = new ExpectedChange { Becomes = (Outcome)99 } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_number_that_is_no_word_is_refused(string member, Action set) => set.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(member);

    [Fact]
    public void A_direction_that_is_none_is_refused()
        => FluentActions.Invoking(() => new OffsetDate { From = AnchoredDate.On(2017, 7, 5), Period = ContractPeriod.OfYears(1), Direction = (OffsetDirection)99 }).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(Completeness.FullText)]
    [InlineData(Completeness.Press)]
    public void Every_word_is_taken(Completeness completeness) => (_agreement with { Completeness = completeness }).Completeness.Should().Be(completeness);

    [Fact]
    public void No_word_is_taken_where_there_may_be_none() => new Expectation { Outcome = null, State = null }.State.Should().BeNull();
}
