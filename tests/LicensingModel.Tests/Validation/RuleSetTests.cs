using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Validation;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Tests.Validation;

public class RuleSetTests
{
    private static readonly DiagnosticDescriptor _large = new("ACME1", Severity.Advisory, "Large payment", "The payment of `{0}` needs the board.");
    private static readonly DiagnosticDescriptor _named = new("ACME2", Severity.Info, "Party", "There is `{0}`.");

    private static RuleSet Host => RuleSet.Default.With(new LargePayments());

    [Fact]
    public void A_host_adds_a_rule_of_its_own()
    {
        var finding = Paying("USD 20000000").Validate(Host).Single();
        finding.ToString().Should().Be("advisory ACME1 at /agreements/0/provisions/0/body/amount: The payment of `USD 20000000` needs the board.");
        Paying("USD 1").Validate(Host).Should().BeEmpty();
        Paying("USD 20000000").Validate().Should().BeEmpty();
    }

    [Fact]
    public void A_rule_is_told_where_it_stands()
    {
        List<string> seen = [];
        var rules = RuleSet.Default.With(
            ValidationRule.Of<Element>("looks", [_named], (element, context) => seen.Add($"{element.GetType().Name} {context.Agreement?.Id}/{context.Provision?.Id} {context.Place()}")));
        Paying("USD 1").Validate(rules);
        seen.Should().Contain("LicensingDocument / ")
            .And.Contain("Party / /parties/1")
            .And.Contain("Agreement deal/ /agreements/0")
            .And.Contain("AgreementParty deal/ /agreements/0/parties/0")
            .And.Contain("Provision deal/p1 /agreements/0/provisions/0")
            .And.Contain("Payment deal/p1 /agreements/0/provisions/0/body");
    }

    [Fact]
    public void A_rule_of_a_type_sees_what_derives_from_it_and_nothing_else()
    {
        List<string> seen = [];
        var rules = RuleSet.Default.With(
            ValidationRule.Of<ProvisionBody>("bodies", [_named], (body, _) => seen.Add(body.GetType().Name)),
            ValidationRule.OfTerms("terms", [_named], (term, _) => seen.Add(term.State.ToString())));
        Paying("USD 1").Validate(rules);
        seen.Should().Equal("Stated", "Stated", "Stated", "Payment", "Stated");
    }

    [Fact]
    public void A_rule_finds_what_ids_name()
    {
        var document = Paying("USD 1");
        var p1 = ProvisionId.Parse("p1");
        var rules = RuleSet.Default.With(ValidationRule.Of<LicensingDocument>("finds", [_named], (whole, context) =>
        {
            context.Document.Should().BeSameAs(whole);
            context.Find(p1).Should().Be(whole.Agreements[0].Provisions[0]);
            context.AgreementOf(p1).Should().Be(whole.Agreements[0]);
            context.Find(SourceId.Parse("report")).Should().Be(whole.Sources[0]);
            context.Find(SourceId.Parse("nowhere")).Should().BeNull();
            context.Find(ProvisionId.Parse("nowhere")).Should().BeNull();
            context.Events.Find(EventId.Parse("nowhere")).IsUnknown.Should().BeTrue();
            context.Report(_named, "/parties/0", "alpha");
        }));
        Deals.Show(document.Validate(rules)).Should().Equal("ACME2 /parties/0");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(20)]
    public void Where_a_rule_throws_each_rule_still_runs_once_at_each_thing_in_the_same_order(int first)
    {
        var document = LicensingModel.Tests.Serialization.Generated.Documents.Of(5);
        Seen(_ => { }).Should().HaveCountGreaterThan(100).And.Equal(Seen(at =>
        {
            if (at >= first)
                throw new InvalidOperationException("It is broken.");
        }));

        List<string> Seen(Action<int> fail)
        {
            List<string> seen = [];
            var calls = 0;
            document.Validate(RuleSet.Default.With(
                ValidationRule.Of<Element>("before", [new("ACME7", Severity.Info, "Seen", "Seen.")], (element, context) => seen.Add($"before {context.Place()} {element.GetType().Name}")),
                ValidationRule.Of<Element>("failing", [new("ACME8", Severity.Info, "Seen", "Seen.")], (element, context) =>
                {
                    seen.Add($"failing {context.Place()}");
                    fail(calls++);
                }),
                ValidationRule.OfTerms("behind", [new("ACME9", Severity.Info, "Seen", "Seen.")], (term, context) => seen.Add($"behind {context.Place()} {term.State}"))));
            return seen;
        }
    }

    [Fact]
    public void A_rule_that_throws_is_a_finding_and_the_others_still_run()
    {
        var rules = RuleSet.Default.With(
            ValidationRule.Of<Party>("broken", [_named], (party, context) =>
            {
                context.Report(_named, "", party.Id.Value);
                throw new InvalidOperationException("It is broken.");
            }),
            new LargePayments());
        var findings = Paying("USD 20000000").Validate(rules);
        Deals.Show(findings).Should().Equal("ACME2 /parties/0", "LM3001 /parties/0", "ACME2 /parties/1", "ACME2 /parties/2", "ACME2 /parties/3", "ACME1 /agreements/0/provisions/0/body/amount");
        findings[1].Message.Should().Be("The rule `broken` failed with InvalidOperationException: It is broken. (and at 3 more); what it would have found is not known.");
        findings[1].Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void What_a_rule_did_not_declare_or_fill_in_is_a_failure_of_the_rule()
    {
        Failure((_, context) => context.Report(_large, "", "USD 1")).Should().Contain("does not declare ACME1");
        Failure((_, context) => context.Report(_named)).Should().Contain("more places than the 0 arguments");
        Failure((_, context) => context.Report(_named, "parties", "x")).Should().Contain("FormatException");
    }

    [Fact]
    public void A_canceled_rule_cancels_the_validation()
        => Paying("USD 1").Invoking(document => document.Validate(RuleSet.Default.With(ValidationRule.Of<Party>("slow", [_named], (_, _) => throw new OperationCanceledException()))))
            .Should().Throw<OperationCanceledException>();

    [Fact]
    public void A_rule_cannot_report_after_it_ran()
    {
        RuleContext? kept = null;
        Paying("USD 1").Validate(RuleSet.Default.With(ValidationRule.Of<Party>("keeps", [_named], (_, context) => kept = context)));
        kept!.Invoking(context => context.Report(_named, "", "late")).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Codes_are_left_out_selected_raised_and_lowered_also_those_of_integrity()
    {
        var document = Deals.Document(
            """ "announced": "2017-07-05", "signed": "2017-07-06", "status": [{"status": "expired"}], "x": 1 """);
        Deals.Show(document.Validate()).Should().Equal("LM3051 /agreements/0/announced", "LM3053 /agreements/0/status/0", "LM2010 /agreements/0/x");
        Deals.Show(document.Validate(RuleSet.Default.Without("LM2010", "LM3051"))).Should().Equal("LM3053 /agreements/0/status/0");
        Deals.Show(document.Validate(RuleSet.Default.Only("LM2010", "LM3051"))).Should().Equal("LM3051 /agreements/0/announced", "LM2010 /agreements/0/x");
        Deals.Show(document.Validate(RuleSet.Default.Only())).Should().BeEmpty();
        Deals.Show(document.Validate(RuleSet.Default.Without("LM3051").Only("LM3051"))).Should().BeEmpty();
        document.Validate(RuleSet.Default.WithSeverity("LM3051", Severity.Error).WithSeverity("LM2010", Severity.Info)).Select(finding => finding.Severity)
            .Should().Equal(Severity.Error, Severity.Warning, Severity.Info);
    }

    [Fact]
    public void A_set_is_never_changed_by_what_is_made_of_it()
    {
        var before = RuleSet.Default.Descriptors;
        var rules = RuleSet.Default.Rules;
        _ = Host.Without("LM3051").WithSeverity("LM3053", Severity.Info).Only("ACME1").WithMaximumFindings(1);
        RuleSet.Default.Descriptors.Should().Equal(before);
        RuleSet.Default.Rules.Should().Equal(rules);
        RuleSet.Default.MaximumFindings.Should().Be(1_000);
        Host.Only("ACME1").Descriptors.Select(descriptor => descriptor.Code).Should().Equal("ACME1", "LM3001", "LM3002");
        before.Select(descriptor => descriptor.Code).Order(StringComparer.Ordinal).Should().Equal(IntegrityDiagnostics.All.Concat(ValidationDiagnostics.All).Concat(TermDiagnostics.All).Concat(DeclarationDiagnostics.All).Concat(LifeDiagnostics.All).Concat(AmendmentDiagnostics.All).Concat(ScheduleDiagnostics.All).Select(descriptor => descriptor.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Colliding_and_malformed_codes_are_refused()
    {
        Adding("LM3999").Should().Throw<ArgumentException>().WithMessage("*codes that begin with LM are the library's*");
        Adding("LM3051").Should().Throw<ArgumentException>().WithMessage("*gives LM3051 another meaning*");
        Adding("ACME1").Should().NotThrow();
        var host = Host;
        host.Invoking(rules => rules.With(Rule("again", new DiagnosticDescriptor("ACME1", Severity.Info, "Other", "Other.")))).Should().Throw<ArgumentException>().WithMessage("*gives ACME1 another meaning*");
        host.Invoking(rules => rules.With(Rule("shares", _large))).Should().NotThrow();
        host.Invoking(rules => rules.With(new LargePayments())).Should().Throw<ArgumentException>().WithMessage("*Two rules have the name `large payments`*");
        host.Invoking(rules => rules.With(Rule("malformed", new DiagnosticDescriptor("ACME9", Severity.Info, "Bad", "Bad {"))))
            .Should().Throw<ArgumentException>().WithMessage("*message of ACME9 is not a format*");
    }

    [Fact]
    public void A_rule_has_a_name_and_declares_something()
    {
        FluentActions.Invoking(() => Rule(" ", _named)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ValidationRule.Of<Party>("nothing", [], (_, _) => { })).Should().Throw<ArgumentException>();
        Rule("named", _named).ToString().Should().Be("named");
    }

    [Theory]
    [InlineData("LM3501", "did you mean `LM3001`")]
    [InlineData("lm3051", "did you mean `LM3051`")]
    [InlineData("nonsense", "Nothing in this rule set reports `nonsense`.")]
    [InlineData("ACME1", "Nothing in this rule set reports `ACME1`")]
    public void A_code_that_nothing_reports_is_refused(string code, string message)
    {
        RuleSet.Default.Invoking(rules => rules.Without(code)).Should().Throw<ArgumentException>().WithMessage($"*{message}*");
        RuleSet.Default.Invoking(rules => rules.Only(code)).Should().Throw<ArgumentException>();
        RuleSet.Default.Invoking(rules => rules.WithSeverity(code, Severity.Info)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("LM3001")]
    [InlineData("LM3002")]
    public void What_says_that_validation_failed_cannot_be_left_out(string code)
        => RuleSet.Default.Invoking(rules => rules.Without(code)).Should().Throw<ArgumentException>().WithMessage("*cannot be left out*");

    [Fact]
    public void Severities_and_maxima_are_checked()
    {
        RuleSet.Default.Invoking(rules => rules.WithSeverity("LM3051", (Severity)7)).Should().Throw<ArgumentException>();
        RuleSet.Default.Invoking(rules => rules.WithMaximumFindings(0)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Beyond_the_maximum_the_last_finding_says_how_many_more_and_how_grave_they_are()
    {
        var document = Deals.Document(""" "announced": "2017-07-05", "signed": "2017-07-06", "status": [{"status": "expired"}], "term": {"from": "2017-01-02", "until": "2017-01-01"} """);
        var findings = document.Validate(RuleSet.Default.WithMaximumFindings(1));
        Deals.Show(findings).Should().Equal("LM3051 /agreements/0/announced", "LM3002 ");
        findings[1].Message.Should().Be("There are 2 more findings; the first 1 are listed.");
        findings[1].Severity.Should().Be(Severity.Error);
        document.Validate(RuleSet.Default.WithMaximumFindings(1).WithSeverity("LM3002", Severity.Warning))[1].Severity.Should().Be(Severity.Warning);
        document.Validate(RuleSet.Default.WithMaximumFindings(3)).Should().HaveCount(3);
    }

    [Fact]
    public void The_same_document_has_the_same_findings_in_the_order_in_which_it_is_written()
    {
        var document = Deals.Document(
            """ "status": [{"status": "expired"}], "announced": "2017-07-05", "signed": "2017-07-06", "x": 1 """,
            """ "x": 1, "ownership": [{"owner": "alpha", "owned": "alpha", "share": "1%", "during": "../..", "x": 2}] """,
            """{"id": "p1", "body": {"kind": "payment", "payee": "alpha", "payer": "alpha"}}""");
        var findings = document.Validate();
        Deals.Show(findings).Should().Equal(
            "LM3120 /ownership/0/owned", "LM2010 /ownership/0/x", "LM3051 /agreements/0/announced", "LM3053 /agreements/0/status/0",
            "LM3096 /agreements/0/provisions/0/body/payee", "LM2010 /agreements/0/x", "LM2010 /x");
        document.Validate().Should().Equal(findings);
    }

    [Fact]
    public void A_set_is_used_by_many_threads_at_once()
    {
        var rules = Host;
        var document = Paying("USD 20000000");
        Parallel.For(0, 200, _ => Deals.Show(document.Validate(rules)).Should().Equal("ACME1 /agreements/0/provisions/0/body/amount"));
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => DocumentValidation.Validate(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ValidationRule.Of<Party>("x", [_named], null!)).Should().Throw<ArgumentNullException>();
    }

    private static LicensingDocument Paying(string amount) => Deals.Document(provisions: $$$"""{"id": "p1", "body": {"kind": "payment", "amount": "{{{amount}}}"}}""");

    private static ValidationRule Rule(string name, DiagnosticDescriptor descriptor) => ValidationRule.Of<Party>(name, [descriptor], (_, _) => { });

    private static Action Adding(string code) => () => RuleSet.Default.With(Rule("added", new DiagnosticDescriptor(code, Severity.Info, "Added", "Added.")));

    private static string Failure(Action<LicensingDocument, RuleContext> check)
        => Paying("USD 1").Validate(RuleSet.Default.With(ValidationRule.Of("fails", [_named], check))).Single(finding => finding.Code == "LM3001").Message;

    private sealed class LargePayments() : ValidationRule<Payment>("large payments", _large)
    {
        protected override void Check(Payment element, RuleContext context)
        {
            if (element.Amount.TryGetValue(out var amount) && amount.Amount > 1_000_000)
                context.Report(_large, "/amount", amount.ToString());
        }
    }
}
