using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Questions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Serialization;
using LicensingModel.Suppositions;
using NodaTime;

namespace LicensingModel.Tests.Suppositions;

public class WhatIfTests
{
    private static readonly LocalDate _day = new(2020, 6, 15);
    private static readonly MayQuestion _may = new() { Actor = PartyId.Parse("beta"), Act = Act.Sell, On = _day, Patents = LicensingModel.Patents.Scopes.PatentScope.Listed(PatentId.Parse("p1")) };

    public static TheoryData<string> Deals => ["aomedia-patent-license-1.0", "intel-nvidia-2011", "motorola-zebra-2014", "nokia-xiaomi-2017"];

    private static LicensingDocument Document => TerminableDeal.Document;

    [Fact]
    public void An_event_that_ends_a_licence_changes_the_answer_and_says_by_which_test()
    {
        var answer = Document.WhatIf([_may], Suppose(TerminableDeal.Suit)).Answers.Single();

        ((MayAnswer)answer.Before!).Outcome.Should().Be(Outcome.Licensed);
        ((MayAnswer)answer.After!).Outcome.Should().Be(Outcome.NotLicensed);
        (answer.IsAsked, answer.Differs, answer.IsAnotherAnswer).Should().Be((true, true, true));
        answer.Differences.Select(difference => difference.Member).Should().Equal("outcome", "basis", "clauses");
        answer.Differences[0].Should().Be(new AnswerDifference("outcome", ["licensed"], ["not-licensed"]));
        answer.Differences[1].Gone.Should().Equal("grant");
        answer.Differences[1].Come.Should().BeEmpty();
        var test = answer.Because.Should().ContainSingle().Which;
        (test.Provision?.Value, test.Clause?.ToString(), test.Test).Should().Be(("grant", "§2.1", TestKind.InEffect));
        (test.Before.Single().Result, test.After.Single().Result).Should().Be((Truth.True, Truth.False));
        test.After.Single().Reason.Should().Contain("defence");
    }

    [Fact]
    public void What_nothing_turns_on_changes_nothing()
    {
        var report = Document.WhatIf([_may], Suppose("""{ "event": "closing", "on": "2020-03-01" }"""));

        report.IsUnchanged.Should().BeTrue();
        report.Answers.Single().After.Should().Be(Document.Ask(_may with { Assume = report.Assumptions }));
        report.Answers.Single().Because.Should().BeEmpty();
    }

    [Fact]
    public void Only_the_grounds_may_differ()
    {
        var (document, _) = Read("motorola-zebra-2014");
        var closing = Suppose("""[{ "event": "initial-closing", "on": "2014-10-27" }, { "event": "applicable-closing", "on": "2014-10-27" }]""", document);
        var status = new StatusQuestion { Agreement = document.Agreements[0].Id, Provision = ProvisionId.Parse("fallback-licence"), On = new LocalDate(2014, 10, 28) };

        var answer = document.WhatIf([status], closing, status.On).Answers.Single();

        (answer.Differs, answer.IsAnotherAnswer).Should().Be((true, false));
        answer.Differences.Should().Equal(new AnswerDifference("missing", answer.Differences[0].Before, answer.Differences[0].After));
        answer.Differences[0].Gone.Should().Equal("applicable-closing on");
    }

    [Fact]
    public void An_obligation_falls_due_by_what_is_supposed()
    {
        var answer = Document.WhatIf([new OwedQuestion { Agreement = AgreementId.Parse("license"), On = _day }], Suppose("""{ "event": "closing", "on": "2020-03-01" }""")).Answers.Single();

        answer.IsAnotherAnswer.Should().BeTrue();
        answer.Differences[0].Member.Should().Be("obligations");
        answer.Differences[0].Come.Should().ContainSingle().Which.Should().StartWith("fee: ").And.Contain("2020-03-01");
    }

    [Fact]
    public void A_stated_term_is_answered_and_stays()
    {
        var answer = Document.WhatIf([new ValueQuestion { Agreement = AgreementId.Parse("license"), Term = "term/until" }], Suppose(TerminableDeal.Suit), new LocalDate(2031, 1, 1)).Answers.Single();

        (answer.IsAsked, answer.Differs, answer.Findings.Count).Should().Be((true, false, 0));
        ((ValueAnswer)answer.After!).State.Should().Be(DisclosureState.Stated);
    }

    [Fact]
    public void What_a_question_supposes_already_changes_nothing_more()
    {
        var suit = Suppose(TerminableDeal.Suit);
        var answer = Document.WhatIf([_may with { Assume = suit }], suit).Answers.Single();

        (answer.IsAsked, answer.Differs).Should().Be((true, false));
        ((MayAnswer)answer.Before!).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_question_that_supposes_otherwise_is_told_and_not_left_out()
    {
        var suit = Suppose(TerminableDeal.Suit);
        var report = Document.WhatIf([_may with { Assume = Suppose(TerminableDeal.Suit.Replace("2020-03-01", "2020-04-01", StringComparison.Ordinal)) }, _may], suit);

        var told = report.NotAsked.Should().ContainSingle().Which;
        (told.Before is not null, told.After is null).Should().Be((true, true));
        told.Findings.Should().ContainSingle().Which.Code.Should().Be("LM5008");
        report.IsUnchanged.Should().BeFalse();
    }

    [Fact]
    public void A_question_that_means_nothing_to_the_document_is_told_and_not_left_out()
    {
        var told = Document.WhatIf([_may with { Actor = PartyId.Parse("delta") }], Suppose(TerminableDeal.Suit)).Answers.Single();

        (told.Before, told.After, told.Differs).Should().Be((null, null, false));
        told.Findings.Should().ContainSingle().Which.Code.Should().Be("LM5003");
    }

    [Fact]
    public void A_stake_that_was_not_known_on_the_day_of_asking_cannot_be_supposed_to_end()
    {
        var known = _may with { KnownOn = new LocalDate(2010, 1, 1) };
        var document = Document with { Ownership = [new() { Owner = PartyId.Parse("gamma"), Owned = PartyId.Parse("beta"), During = DateSpan.From(new LocalDate(2015, 1, 1)) }] };
        var told = document.WhatIf([known], Suppose("""{ "ownershipEnds": [{ "owner": "gamma", "owned": "beta", "on": "2020-01-01" }] }""", document)).Answers.Single();

        told.Before.Should().NotBeNull();
        told.Findings.Should().ContainSingle().Which.Code.Should().Be("LM5015");
    }

    [Fact]
    public void Presumptions_are_carried_before_and_after_alike_and_never_shortened()
    {
        var late = _may with { On = new LocalDate(2022, 1, 1) };
        var suit = Suppose(TerminableDeal.Suit);
        ((MayAnswer)Document.WhatIf([late], suit).Answers.Single().Before!).Outcome.Should().Be(Outcome.Undetermined);

        var report = Document.WhatIf([late, late with { PresumeThrough = new LocalDate(2025, 1, 1) }], suit, new LocalDate(2022, 1, 1));

        report.Answers.Select(answer => ((MayAnswer)answer.Before!).Outcome).Should().Equal(Outcome.Licensed, Outcome.Licensed);
        report.Answers.Select(answer => answer.Question.Ask.PresumeThrough).Should().Equal(new LocalDate(2022, 1, 1), new LocalDate(2025, 1, 1));
    }

    [Theory]
    [MemberData(nameof(Deals))]
    public void Where_nothing_is_supposed_no_answer_to_a_real_deal_differs(string deal)
    {
        var (document, set) = Read(deal);

        document.WhatIf(set.Posed, Assumptions.None).IsUnchanged.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Deals))]
    public void What_is_answered_after_is_what_the_question_with_the_supposition_is_answered(string deal)
    {
        var (document, set) = Read(deal);
        var end = document.RecordedThrough!.Value.PlusDays(1);
        var ending = Suppose($$"""{ "id": "supposed-end", "name": { "en": "it ends" }, "kind": "termination", "agreements": ["{{document.Agreements[0].Id}}"], "on": "{{IsoDay(end)}}" }""", document);

        var report = document.WhatIf(set.Posed, ending, end);

        report.Answers.Select(answer => answer.Question.Id).Should().Equal(set.Posed.Select(posed => posed.Id));
        foreach (var answer in report.Answers.Where(answer => answer.IsAsked && answer.Question.Ask is not ValueQuestion))
        {
            answer.After.Should().Be(document.Ask(answer.Question.Ask with { Assume = answer.Question.Ask.Assume.And(ending) }), answer.Question.Id);
            answer.Before.Should().Be(document.Ask(answer.Question.Ask), answer.Question.Id);
        }
    }

    [Fact]
    public void What_two_suppose_together_holds_all_that_each_supposes()
    {
        var right = Suppose("""{ "intangibles": [{ "id": "sign", "kind": "mark", "name": { "en": "a sign" } }] }""");
        Suppose(TerminableDeal.Suit).And(right).Intangibles.Should().Equal(right.Intangibles).And.ContainSingle();
    }

    private static string IsoDay(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static Assumptions Suppose(string json, LicensingDocument? document = null) => SuppositionJson.Read(json, document ?? Document).GetValueOrThrow();

    private static (LicensingDocument Document, QuestionSet Set) Read(string deal)
    {
        var document = LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo("docs", "deals", deal + ".json"))).GetValueOrThrow();
        return (document, QuestionJson.Read(File.ReadAllBytes(Checkout.PathTo("docs", "deals", deal + ".questions.json")), document).GetValueOrThrow());
    }
}
