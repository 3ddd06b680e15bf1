using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Rendering.Suppositions;
using LicensingModel.Suppositions;
using NodaTime;

namespace LicensingModel.Tests.Suppositions;

public class StandingQuestionsTests
{
    private static readonly LocalDate _day = new(2020, 6, 15);

    private static LicensingDocument Document => TerminableDeal.Document;

    [Fact]
    public void They_ask_for_states_permissions_and_obligations()
    {
        var standing = StandingQuestions.Of(Document, Suppose("""{ "event": "closing", "on": "2020-03-01" }"""), _day);

        standing.Questions.Select(posed => posed.Id).Should().Equal(
            "status:license", "may:beta/grant", "may:gamma/later-grant", "owed:license", "status:grant", "status:later-grant", "status:defence", "status:fee");
        standing.Questions.Should().OnlyContain(posed => posed.Ask.PresumeThrough == _day && QuestionIntegrity.Check(posed.Ask, Document).Count == 0);
        (standing.On, standing.Left).Should().Be((_day, 0));
    }

    [Fact]
    public void Who_is_concerned_by_what_is_supposed_is_asked_about_too_but_not_under_its_own_grants()
    {
        var standing = StandingQuestions.Of(Document, Suppose("""{ "ownership": [{ "owner": "gamma", "owned": "beta", "share": "60%", "during": "2020-01-01/.." }] }"""), _day);
        var suit = StandingQuestions.Of(Document, Suppose(TerminableDeal.Suit), _day);

        Permissions(standing).Should().Equal("may:beta/grant", "may:gamma/grant", "may:gamma/later-grant", "may:beta/later-grant");
        Permissions(suit).Should().Equal("may:beta/grant", "may:gamma/later-grant", "may:beta/later-grant");
    }

    [Fact]
    public void There_are_a_bounded_number_of_them_and_how_many_are_left_is_said()
    {
        var many = Document with
        {
            Agreements = [.. Enumerable.Range(0, StandingQuestions.Most).Select(i => Document.Agreements[0] with { Id = AgreementId.Parse($"a{i}"), Provisions = [] })],
        };
        var suit = Suppose(TerminableDeal.Suit);
        var standing = StandingQuestions.Of(many, suit, _day);

        (standing.Questions.Count, standing.Left).Should().Be((StandingQuestions.Most, StandingQuestions.Most));
        SuppositionSheet.ToText(new SuppositionReport { Assumptions = suit, Answers = [] }, Document, standing).ReplaceLineEndings(" ").Should().Contain("1000 more were not");
    }

    [Theory]
    [InlineData(TerminableDeal.Suit, "2020-03-02")]
    [InlineData("""{ "event": "closing", "on": "2021-03-31" }""", "2021-04-01")]
    [InlineData("[" + TerminableDeal.Suit + """, { "event": "closing", "on": "2021-03-31" }]""", "2021-04-01")]
    [InlineData("""{ "ownershipEnds": [{ "owner": "gamma", "owned": "beta", "on": "2020-05-01" }] }""", "2020-05-02")]
    [InlineData("""{ "ownership": [{ "owner": "gamma", "owned": "beta", "during": "2020-05-01/.." }] }""", "2020-05-02")]
    [InlineData("""{ "event": "closing", "on": "9999-12-31" }""", "9999-12-31")]
    [InlineData("""{ "determination": "material", "finding": "yes" }""", null)]
    public void They_are_asked_for_the_day_after_the_last_of_what_is_supposed(string json, string? day)
        => (StandingQuestions.DayAfter(Document, Suppose(json)) is { } after ? NodaTime.Text.LocalDatePattern.Iso.Format(after) : null).Should().Be(day);

    [Fact]
    public void The_text_tells_before_and_after_and_why()
    {
        var suit = Suppose(TerminableDeal.Suit);
        var standing = StandingQuestions.Of(Document, suit, _day);

        var text = SuppositionSheet.ToText(Document.WhatIf(standing.Questions, suit), Document, standing);

        text.Should().StartWith("What if\n=======\n  • Beta sues Alpha (suit), by Beta, against Alpha: 2020-03-01\n");
        text.Should().Contain("  before: licensed\n  after: not licensed\n").And.Contain("  rests no longer on: §2.1 (grant)\n").And.Contain("  ✗ in effect, §2.1 (grant): ").And.Contain("Unchanged\n---------\n");
    }

    [Fact]
    public void The_text_tells_what_could_not_be_asked()
    {
        var suit = Suppose(TerminableDeal.Suit);
        var text = SuppositionSheet.ToText(Document.WhatIf([new MayQuestion { Actor = PartyId.Parse("beta"), On = _day, Assume = Suppose(TerminableDeal.Suit.Replace("2020-03-01", "2020-04-01", StringComparison.Ordinal)) }], suit), Document);

        text.ReplaceLineEndings(" ").Should().Contain("1 could not   be asked.");
        text.Should().Contain("Could not be asked\n").And.Contain("✗ LM5008: ");
    }

    private static IEnumerable<string?> Permissions(StandingQuestions standing) => standing.Questions.Select(posed => posed.Id).Where(id => id!.StartsWith("may:", StringComparison.Ordinal));

    private static Assumptions Suppose(string json) => SuppositionJson.Read(json, Document).GetValueOrThrow();
}
