using System.Text.Json;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Tests.Interchange;

public class AnswerJsonTests
{
    private static readonly AgreementId _agreement = AgreementId.Parse("a");
    private static readonly MissingFact _fact = new("a", "term/until", MissingReason.Undisclosed, "Its end is not disclosed.");
    private static readonly UsedPresumption _presumption = new(LicensingModel.Agreements.Presumption.UnreadText, "a", "No end was read.");

    private static readonly TestResult _test = new()
    {
        Test = TestKind.InEffect,
        Result = Truth.Unknown,
        Reason = "Its end is not disclosed.",
        Term = "term/until",
        Sources = [SourceId.Parse("s")],
        Missing = [_fact],
        Presumptions = [_presumption],
    };

    private const string FactJson = """{"subject":"a","term":"term/until","why":"undisclosed","explanation":"Its end is not disclosed."}""";
    private const string PresumptionJson = """{"presumption":"unreadText","subject":"a","explanation":"No end was read."}""";
    private const string TestJson = $$"""{"test":"inEffect","result":"unknown","reason":"Its end is not disclosed.","term":"term/until","sources":["s"],"missing":[{{FactJson}}],"presumptions":[{{PresumptionJson}}]}""";

    [Fact]
    public void Everything_that_an_answer_has_is_written()
    {
        var question = new MayQuestion { Actor = PartyId.Parse("x"), On = new LocalDate(2017, 8, 15) };
        var answer = new MayAnswer
        {
            Question = question,
            Witness = question with { Act = Act.Sell },
            Outcome = Outcome.NoLicenseNeeded,
            Basis = [new Basis(_agreement, ProvisionId.Parse("p"), ClauseReference.Parse("§2"), Outcome.Covered)],
            Missing = [_fact],
            SettledBy = [_fact],
            IsSettledByCut = true,
            Each = [new MayAnswer { Question = question with { Patents = PatentScope.Listed(PatentId.Parse("p1")) }, Outcome = Outcome.Licensed, Proof = [] }],
            Presumptions = [_presumption],
            NearMisses = [new NearMiss(_agreement, ProvisionId.Parse("q"), null, _test)],
            ChangesOn = new OutcomeChange { Day = new LocalDate(2019, 1, 2), Becomes = Outcome.Undetermined, WaitsFor = [_fact] },
            IsBoundExceeded = true,
            Proof =
            [
                new ReadingProof
                {
                    Reading = ["payer: x"],
                    Outcome = Outcome.Conflicting,
                    Need = [_test],
                    Exhaustion = [_test],
                    Provisions = [new ProvisionProof { Agreement = _agreement, Gives = Outcome.Licensed, Tests = [_test] }],
                },
            ],
        };

        JsonOf.Written(writer => AnswerJson.Write(writer, answer)).Should().Be(JsonOf.Compact($$"""
            {
              "question": { "kind": "may", "actor": "x", "on": "2017-08-15" },
              "outcome": "no-license-needed",
              "isPermitted": true,
              "basis": [{ "agreement": "a", "provision": "p", "clause": "§2", "gives": "covered" }],
              "missing": [{{FactJson}}],
              "settledBy": [{{FactJson}}],
              "isSettledByCut": true,
              "each": [{ "patent": "p1", "outcome": "licensed", "basis": [], "missing": [], "undertakings": [] }],
              "presumptions": [{{PresumptionJson}}],
              "nearMisses": [{ "agreement": "a", "provision": "q", "clause": null, "failedTest": {{TestJson}} }],
              "undertakings": [],
              "changesOn": { "day": "2019-01-02", "becomes": "undetermined", "waitsFor": [{{FactJson}}] },
              "witness": { "kind": "may", "actor": "x", "act": "sell", "on": "2017-08-15" },
              "isBoundExceeded": true,
              "proof": [
                {
                  "reading": ["payer: x"],
                  "outcome": "conflicting",
                  "need": [{{TestJson}}],
                  "exhaustion": [{{TestJson}}],
                  "provisions": [{ "agreement": "a", "provision": null, "clause": null, "gives": "licensed", "result": "unknown", "tests": [{{TestJson}}] }]
                }
              ],
              "immaterial": [],
              "origins": []
            }
            """));
    }

    [Theory]
    [InlineData(Outcome.NoLicenseNeeded, "no-license-needed")]
    [InlineData(Outcome.Licensed, "licensed")]
    [InlineData(Outcome.Covered, "covered")]
    [InlineData(Outcome.Conflicting, "conflicting")]
    [InlineData(Outcome.Undetermined, "undetermined")]
    [InlineData(Outcome.NotLicensed, "not-licensed")]
    public void Outcomes_have_the_names_that_scripts_rely_on(Outcome outcome, string name)
        => Member(new MayAnswer { Question = new MayQuestion(), Outcome = outcome, Proof = [] }, "outcome").Should().Be($"\"{name}\"");

    [Fact]
    public void A_change_that_never_comes_and_one_that_does_not_apply_are_told_apart()
    {
        var answer = new MayAnswer { Question = new MayQuestion(), Outcome = Outcome.Licensed, Proof = [] };

        Member(answer, "changesOn").Should().Be("null");
        Member(answer with { ChangesOn = OutcomeChange.Never }, "changesOn").Should().Be("\"never\"");
    }

    /// <summary>Every type of value that a term, or a member of an agreement or provision, has.</summary>
    public static TheoryData<string, string?, string, string> Values => new()
    {
        { "license", null, "id", "\"license\"" },
        { "license", null, "kind", "\"patentLicense\"" },
        { "license", null, "title", """{"en":"Alpha–Beta licence","fr":"Licence Alpha–Beta"}""" },
        { "license", null, "signed", "\"2015-01-01\"" },
        { "license", null, "bindingEffect", "\"binding\"" },
        { "license", null, "term", """{"from":"2015-01-01","until":"2019-12-31"}""" },
        { "license", null, "parties/0", """{"role":"licensor","parties":["alpha"]}""" },
        { "license", null, "parties/1/role", "\"licensee\"" },
        { "license", "grant", "clause", "\"§2.1\"" },
        { "license", "grant", "body/effect", "\"license\"" },
        { "license", "grant", "body/grantors", """{"parties":["alpha"]}""" },
        { "license", "grant", "body/grantees/affiliates", """{"control":">50%","directions":["subsidiaries"]}""" },
        { "license", "grant", "body/subject", """{"kind":"listed","patents":["p1"]}""" },
        { "license", "grant", "body/acts", """["make","sell"]""" },
        { "license", "grant", "body/products", """{"kind":"categories","categories":["phones"]}""" },
        { "license", "grant", "body/territory", "\"worldwide\"" },
        { "license", "fee", "body/payer", "\"beta\"" },
        { "license", "fee", "body", """{"kind":"payment","payer":"beta","payee":"alpha","amount":{"state":"redacted","claims":[{"source":"text","clause":"§4"}]},"for":["grant"]}""" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_written_as_a_document_has_it(string agreement, string? provision, string term, string value)
    {
        var question = new ValueQuestion { Agreement = AgreementId.Parse(agreement), Provision = provision is null ? null : ProvisionId.Parse(provision), Term = term };
        QuestionIntegrity.Check(question, SmallDeal.Document).Should().BeEmpty();

        var answer = DocumentTerms.Ask(SmallDeal.Document, question);

        Member(answer, "state").Should().Be("\"stated\"");
        Member(answer, "value").Should().Be(value);
    }

    [Fact]
    public void What_is_not_known_is_said_with_its_state_its_sources_and_what_is_missing()
    {
        var answer = DocumentTerms.Ask(SmallDeal.Document, new ValueQuestion { Agreement = AgreementId.Parse("license"), Provision = ProvisionId.Parse("fee"), Term = "body/amount" });

        JsonOf.Written(writer => AnswerJson.Write(writer, answer)).Should().Be(JsonOf.Compact("""
            {
              "question": { "kind": "value", "agreement": "license", "provision": "fee", "term": "body/amount" },
              "state": "redacted",
              "value": null,
              "choice": null,
              "claims": [{ "source": "text", "stance": "asserts", "value": null, "quotation": null, "clause": "§4" }],
              "bounds": [],
              "basis": [],
              "missing": [{ "subject": "fee", "term": "body/amount", "why": "redacted", "explanation": "`body/amount` of fee is not known." }],
              "presumptions": [],
              "nearMisses": [],
              "changesOn": null,
              "proof": [],
              "immaterial": [],
              "origins": []
            }
            """));
    }

    [Fact]
    public void What_sources_say_of_a_contested_term_stands_side_by_side()
        => Member(DocumentTerms.Ask(SmallDeal.Document, new ValueQuestion { Agreement = AgreementId.Parse("talks"), Provision = ProvisionId.Parse("supply"), Term = "body/direction" }), "claims")
            .Should().Be(JsonOf.Compact("""
                [
                  { "source": "text", "stance": "asserts", "value": { "from": "alpha", "to": "gamma" }, "quotation": { "language": "en", "text": "Alpha supplies Gamma" }, "clause": null },
                  { "source": "report", "stance": "asserts", "value": { "from": "gamma", "to": "alpha" }, "quotation": { "language": "fr", "text": "Gamma fournira Alpha" }, "clause": null }
                ]
                """));

    [Fact]
    public void Answers_of_a_file_are_counted_and_carry_what_was_not_as_expected()
    {
        var met = new PosedAnswer { Question = new PosedQuestion { Id = "a", Ask = new MayQuestion(), Expect = new Expectation { Outcome = Outcome.Licensed } }, Answer = Answered(Outcome.Licensed) };
        var unmet = met with
        {
            Question = met.Question with { Id = "b", Title = LocalizedText.Of("en", "T") },
            Answer = Answered(Outcome.NotLicensed),
            Mismatches = [new Mismatch("outcome", "licensed", "not-licensed")],
        };
        var free = met with { Question = new PosedQuestion { Ask = new MayQuestion() } };

        using var json = JsonDocument.Parse(JsonOf.Written(writer => AnswerJson.Write(writer, [met, unmet, free])));

        json.RootElement.GetProperty("asked").GetInt32().Should().Be(3);
        json.RootElement.GetProperty("asExpected").GetInt32().Should().Be(1);
        json.RootElement.GetProperty("notAsExpected").GetInt32().Should().Be(1);
        var questions = json.RootElement.GetProperty("questions");
        questions[0].GetProperty("isAsExpected").GetRawText().Should().Be("true");
        questions[1].GetProperty("mismatches").GetRawText().Should().Be("""[{"member":"outcome","expected":"licensed","actual":"not-licensed"}]""");
        questions[1].GetProperty("title").GetRawText().Should().Be("""{"en":"T"}""");
        questions[1].GetProperty("answer").GetProperty("outcome").GetString().Should().Be("not-licensed");
        questions[2].GetProperty("isAsExpected").GetRawText().Should().Be("null");
    }

    [Fact]
    public void The_same_document_and_question_give_the_same_bytes()
    {
        static string Ask() => JsonOf.Written(writer => AnswerJson.Write(writer, DocumentQuestions.Ask(
            LicensingModel.Serialization.LicensingJson.Read(SmallDeal.Json).GetValueOrThrow(), new MayQuestion { Actor = PartyId.Parse("beta"), On = new LocalDate(2017, 1, 1) })));

        Ask().Should().Be(Ask()).And.Contain("\"proof\":[{");
    }

    private static MayAnswer Answered(Outcome outcome) => new() { Question = new MayQuestion(), Outcome = outcome, Proof = [] };

    private static string Member(Answer answer, string member)
    {
        using var json = JsonDocument.Parse(JsonOf.Written(writer => AnswerJson.Write(writer, answer)));
        return json.RootElement.GetProperty(member).GetRawText();
    }

    [Fact]
    public void Every_test_and_outcome_has_its_word()
    {
        foreach (var kind in Enum.GetValues<TestKind>())
            AnswerFormats.TestKind.NameOf(kind).ToString().Should().NotBeEmpty();
        foreach (var outcome in Enum.GetValues<Outcome>())
            AnswerFormats.Outcome.NameOf(outcome).ToString().Should().NotBeEmpty();
        foreach (var reason in Enum.GetValues<MissingReason>())
            AnswerFormats.MissingReason.NameOf(reason).ToString().Should().NotBeEmpty();
    }
}
