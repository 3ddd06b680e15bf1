using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Reconciliation;
using LicensingModel.Rendering;
using LicensingModel.Serialization;
using LicensingModel.Tests.Interchange;
using NodaTime;

namespace LicensingModel.Tests.Rendering;

public class ReportTests
{
    private static readonly ValueList<LanguageTag> _french = [LanguageTag.Parse("fr")];

    [Fact]
    public void A_term_sheet_as_text() => Approved.Check("TermSheet.txt", TermSheet.ToText(SmallDeal.Document));

    [Fact]
    public void A_term_sheet_of_one_agreement_as_Markdown_in_French()
        => Approved.Check("TermSheet.md", TermSheet.ToMarkdown(SmallDeal.Document, AgreementId.Parse("license"), _french));

    [Fact]
    public void A_term_sheet_of_every_kind_of_provision() => Approved.Check("EveryProvision.txt", TermSheet.ToText(EveryProvision.Document));

    [Fact]
    public void Sources_side_by_side() => Approved.Check("Sources.txt", SourcesText.Of(SourceReconciliation.Of(EveryProvision.Document), EveryProvision.Document));

    [Fact]
    public void Sources_of_a_document_without_any()
        => SourcesText.Of([], new LicensingDocument()).Should().Be("No source says anything of what the document holds.\n");

    [Fact]
    public void An_empty_document_says_so()
        => TermSheet.ToText(new LicensingDocument()).Should().Be("The document holds no agreement.\n\nThe document does not say through which day events are recorded.\n");

    [Fact]
    public void An_agreement_that_is_not_there_is_refused()
        => FluentActions.Invoking(() => TermSheet.ToText(SmallDeal.Document, AgreementId.Parse("x"))).Should().Throw<ArgumentException>().WithMessage("*`x`*");

    [Theory]
    [InlineData(Outcome.NoLicenseNeeded, "No licence needed: Beta Inc may sell phones in Germany on 2017-08-15 under patent EP1000001B1 without one.")]
    [InlineData(Outcome.Licensed, "Licensed: Beta Inc may sell phones in Germany on 2017-08-15 under patent EP1000001B1.")]
    [InlineData(Outcome.Covered, "Covered: Beta Inc may sell phones in Germany on 2017-08-15 under patent EP1000001B1, because a covenant not to sue or a release covers it.")]
    [InlineData(Outcome.Conflicting, "Conflicting: whether Beta Inc may sell phones in Germany on 2017-08-15 under patent EP1000001B1 depends on which of the contested terms holds; under one reading it is permitted, under another it is not.")]
    [InlineData(Outcome.Undetermined, "Undetermined: whether Beta Inc may sell phones in Germany on 2017-08-15 under patent EP1000001B1 depends on what is not known.")]
    [InlineData(Outcome.NotLicensed, "Not licensed: Beta Inc has no licence to sell phones in Germany on 2017-08-15 under patent EP1000001B1; everything that could cover it fails on something definite.")]
    public void An_answer_begins_with_one_sentence(Outcome outcome, string sentence)
        => Joined(ProofText.Of(new MayAnswer { Question = Fixed, Outcome = outcome, Proof = [] }, SmallDeal.Document)).Should().Be(sentence);

    [Fact]
    public void An_open_question_is_answered_of_at_least_one_case()
    {
        var open = new MayQuestion { WithinProvisions = [ProvisionId.Parse("grant")] };

        Joined(ProofText.Of(new MayAnswer { Question = open, Witness = Fixed with { On = default }, Outcome = Outcome.Licensed, Proof = [] }, SmallDeal.Document)).Should().Be(
            "Licensed: somebody may do something with some product in some country on some day under some patent. It is said of at least one of the cases that the question leaves open; found for: "
            + "Beta Inc, to sell phones in Germany on some day under patent EP1000001B1. The question is confined to what was captured of the provisions that it names.");
    }

    [Fact]
    public void A_proof_shows_every_test_with_its_reason() => Approved.Check("Proof.txt", ProofText.Of(ProvenAnswer.Answer, SmallDeal.Document));

    [Fact]
    public void What_the_evaluator_proves_can_be_read()
    {
        var text = ProofText.Of(DocumentQuestions.Ask(SmallDeal.Document, Fixed), SmallDeal.Document);

        text.Should().StartWith("Licensed: Beta Inc may sell phones").And.Contain("§2.1 (grant) of Alpha–Beta licence — a licence").And.Contain("✓ territory:").And.Contain("It changes on 2020-01-01: undetermined");
        DocumentQuestions.Ask(SmallDeal.Document, Fixed).Outcome.Should().Be(Outcome.Licensed);
    }

    [Theory]
    [InlineData("license", "grant", "body/territory", "territory (body/territory) of grant of Alpha–Beta licence: worldwide.\n")]
    [InlineData("license", null, "kind", "kind (kind) of Alpha–Beta licence: patent licence.\n")]
    [InlineData("license", null, "announced", "announced (announced) of Alpha–Beta licence: not seen.\n")]
    [InlineData("license", "fee", "body/amount", "amount (body/amount) of fee of Alpha–Beta licence: blacked out in the text.\n\nWhat the sources say:\n  • text mentions it [§4]\n")]
    public void A_value_is_answered_in_a_sentence(string agreement, string? provision, string term, string expected)
        => ProofText.Of(
            DocumentTerms.Ask(SmallDeal.Document, new ValueQuestion { Agreement = AgreementId.Parse(agreement), Provision = provision is null ? null : ProvisionId.Parse(provision), Term = term }),
            SmallDeal.Document).Should().Be(expected);

    [Fact]
    public void A_file_of_questions_is_reported_line_by_line()
    {
        var met = new PosedAnswer
        {
            Question = new PosedQuestion { Id = "q1", Title = LocalizedText.Of("en", "First"), Ask = Fixed, Expect = new Expectation { Outcome = Outcome.Licensed } },
            Answer = new MayAnswer { Question = Fixed, Outcome = Outcome.Licensed, Proof = [] },
        };
        var unmet = met with { Question = met.Question with { Id = "q2", Title = null }, Mismatches = [new Mismatch("outcome", "covered", "licensed")] };
        var free = new PosedAnswer
        {
            Question = new PosedQuestion { Id = "q3", Ask = Fixed },
            Answer = DocumentTerms.Ask(SmallDeal.Document, new ValueQuestion { Agreement = AgreementId.Parse("license"), Provision = ProvisionId.Parse("fee"), Term = "body/amount" }),
        };

        QuestionSetText.Of([met, unmet, free], SmallDeal.Document).Should().Be("""
            pass q1: licensed — First
            FAIL q2: licensed
                ✗ outcome: expected covered, answered licensed
            q3: blacked out in the text

            3 asked: 1 as expected, 1 not, 1 without an expectation.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_finding_is_a_line_that_editors_understand()
    {
        var descriptor = new DiagnosticDescriptor("LM9999", Severity.Warning, "T", "`{0}` is odd.");
        var finding = new FileFinding
        {
            File = "dir/a.json",
            Diagnostic = new Diagnostic { Descriptor = descriptor, Pointer = JsonPointer.Parse("/a/0"), Position = new TextPosition(12, 5), Arguments = ["x\ny\e[2J"] },
            Related = [new FilePlace("b.json", new RelatedPlace { Pointer = JsonPointer.Root, Note = "see", Position = new TextPosition(1, 1) })],
        };

        DiagnosticText.Lines(finding).Should().Equal("dir/a.json:12:5: warning LM9999: `x y[2J` is odd. (/a/0)", "  b.json:1:1: see");
        DiagnosticText.Lines(finding with { Diagnostic = finding.Diagnostic with { Position = default, Pointer = JsonPointer.Root, Severity = Severity.Advisory }, Related = [] })
            .Should().Equal("dir/a.json: advisory LM9999: `x y[2J` is odd.");
    }

    [Fact]
    public void No_text_of_a_document_begins_a_line_or_becomes_markup()
    {
        const string forged = "x\n# Forged\n- item\n=====\n```\n<b>";
        var party = SmallDeal.Document.Parties[0] with { Name = LocalizedText.Of("en", forged) };
        var agreement = SmallDeal.Document.Agreements[0] with { Title = LocalizedText.Of("en", forged) };
        var document = SmallDeal.Document with { Parties = [party, .. SmallDeal.Document.Parties.Skip(1)], Agreements = [agreement] };

        foreach (var text in new[] { TermSheet.ToText(document), TermSheet.ToMarkdown(document), ProofText.Of(DocumentQuestions.Ask(document, Fixed), document) })
        {
            text.Should().Contain("Forged").And.NotContain("\n# Forged").And.NotContain("\n=====\n").And.NotContain("\n```").And.NotContain("\n- item");
        }

        TermSheet.ToMarkdown(document).Should().NotContain("<b>").And.NotContain("``");
    }

    [Fact]
    public void The_deal_of_Nokia_and_Xiaomi_can_be_read_in_both_formats()
    {
        var document = LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo("docs", "deals", "nokia-xiaomi-2017.json"))).GetValueOrThrow();

        TermSheet.ToText(document).Should().Contain("licence from Nokia to Xiaomi").And.Contain("(fr)").And.Contain("(vi)").And.Contain("not disclosed").And.Contain("Where sources conflict");
        TermSheet.ToText(document).Split('\n').Should().OnlyContain(line => line.Length <= 100);
        TermSheet.ToMarkdown(document).Should().Contain("## Grants of patents");
    }

    private static MayQuestion Fixed => new()
    {
        Actor = PartyId.Parse("beta"),
        Act = Act.Sell,
        Product = ProductId.Parse("phones"),
        Country = CountryCode.Parse("DE"),
        On = new LocalDate(2017, 8, 15),
        Patents = Dimension<LicensingModel.Patents.Scopes.PatentScope>.At(LicensingModel.Patents.Scopes.PatentScope.Listed(PatentId.Parse("p1"))),
    };

    private static string Joined(string text) => string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
}
