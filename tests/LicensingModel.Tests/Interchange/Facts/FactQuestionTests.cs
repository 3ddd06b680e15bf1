using System.Text.Json;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Questions;
using LicensingModel.Provisions.General;
using LicensingModel.Rendering;
using NodaTime;

namespace LicensingModel.Tests.Interchange.Facts;

public class FactQuestionTests
{
    private static readonly LocalDate _day = new(2018, 1, 1);
    private static readonly AgreementId _license = AgreementId.Parse("license");
    private static readonly ProvisionId _grant = ProvisionId.Parse("grant");
    private static readonly PartyId _beta = PartyId.Parse("beta");

    public static TheoryData<string, Question> Written => new()
    {
        { """{"kind":"value","of":"day","agreement":"license","term":"term/until"}""", new FactQuestion { Of = new DayOfTerm { Agreement = _license, Term = "term/until" } } },
        { """{"kind":"value","of":"day","agreement":"license","provision":"grant","term":"term/from","presumeThrough":"2018-01-01"}""", new FactQuestion { Of = new DayOfTerm { Agreement = _license, Provision = _grant, Term = "term/from" }, PresumeThrough = _day } },
        { """{"kind":"value","of":"owner","patent":"p1","on":"2018-01-01"}""", new FactQuestion { Of = new OwnerOfPatent { Patent = PatentId.Parse("p1"), On = _day } } },
        { """{"kind":"value","of":"member","provision":"grant","side":"grantees","party":"beta","on":"2018-01-01"}""", new FactQuestion { Of = new MemberOfSide { Provision = _grant, Side = GrantSide.Grantees, Party = _beta, On = _day } } },
        { """{"kind":"value","of":"captured","provision":"grant","patent":"p1","on":"2018-01-01"}""", new FactQuestion { Of = new PatentInSubject { Provision = _grant, Patent = PatentId.Parse("p1"), On = _day } } },
        { """{"kind":"value","of":"exclusivity","provision":"grant","on":"2018-01-01"}""", new FactQuestion { Of = new ExclusivityOnDay { Provision = _grant, On = _day } } },
        { """{"kind":"value","of":"total","through":"2018-01-01"}""", new FactQuestion { Of = new TotalOfPayments { On = _day } } },
        { """{"kind":"value","of":"total","agreement":"license","by":"beta","on":"2018-01-01","within":{"agreements":["license"]}}""", new FactQuestion { Of = new TotalOfPayments { Agreement = _license, By = _beta, On = _day, IsWhole = true }, WithinAgreements = [_license] } },
        { """{"kind":"owed","on":"2018-01-01"}""", new OwedQuestion { On = _day } },
        { """{"kind":"owed","by":"beta","to":"alpha","agreement":"license","product":"phones","country":"DE","on":"2018-01-01","from":"2018-01-01","through":"2018-01-01"}""", new OwedQuestion { By = _beta, To = PartyId.Parse("alpha"), Agreement = _license, Product = ProductId.Parse("phones"), Country = CountryCode.Parse("DE"), On = _day, From = _day, Through = _day } },
        { """{"kind":"owed","by":"beta","action":"compete","on":"2018-01-01"}""", new BreachQuestion { By = _beta, Action = DutyAction.Compete, On = _day } },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void A_question_is_read_as_it_is_written_and_answered(string json, Question question)
    {
        var read = QuestionJson.Read(json, SmallDeal.Document);

        read.Diagnostics.Should().BeEmpty();
        read.Value!.Questions.Should().Equal(new PosedQuestion { Ask = question });
        JsonOf.Written(writer => QuestionJson.Write(writer, question)).Should().Be(json);

        var answer = SmallDeal.Document.Ask(question);
        using var written = JsonDocument.Parse(JsonOf.Written(writer => AnswerJson.Write(writer, answer)));
        JsonElement.DeepEquals(written.RootElement.GetProperty("question"), JsonDocument.Parse(json).RootElement).Should().BeTrue();
        foreach (var member in new[] { "basis", "missing", "presumptions", "nearMisses", "proof" })
            written.RootElement.GetProperty(member).ValueKind.Should().Be(JsonValueKind.Array, member);
        (written.RootElement.TryGetProperty("outcome", out _) ^ written.RootElement.TryGetProperty("value", out _)).Should().BeTrue();
        ProofText.Of(answer, SmallDeal.Document).Should().NotBeEmpty();
    }

    [Fact]
    public void A_stated_term_may_be_named_as_what_is_asked_for()
        => QuestionJson.Read("""{"kind":"value","of":"term","agreement":"license","term":"term/until"}""", SmallDeal.Document).GetValueOrThrow().Questions[0].Ask
            .Should().Be(new ValueQuestion { Agreement = _license, Term = "term/until" });

    [Theory]
    [InlineData("""{"kind":"value","of":"weather"}""", "LM1015", "/of")]
    [InlineData("""{"kind":"value","of":7}""", "LM1010", "/of")]
    [InlineData("""{"kind":"value","of":"owner","patent":"p1"}""", "LM1011", "")]
    [InlineData("""{"kind":"value","of":"owner","patent":"p1","on":"2018-01-01","actor":"beta"}""", "LM5001", "/actor")]
    [InlineData("""{"kind":"value","of":"owner","patent":"p9","on":"2018-01-01"}""", "LM5003", "/patent")]
    [InlineData("""{"kind":"value","of":"owner","patent":"p1","on":"2018-01-01","within":{"agreements":["license"]}}""", "LM5030", "/within")]
    [InlineData("""{"kind":"value","of":"triggered","provision":"grant","on":"2018-01-01"}""", "LM5032", "/provision")]
    [InlineData("""{"kind":"value","of":"day","agreement":"license","term":"bindingEffect"}""", "LM5032", "/term")]
    [InlineData("""{"kind":"value","of":"day","agreement":"license","term":"term/untl"}""", "LM5006", "/term")]
    [InlineData("""{"kind":"value","of":"total"}""", "LM1018", "")]
    [InlineData("""{"kind":"value","of":"total","on":"2018-01-01","through":"2018-01-01"}""", "LM1018", "")]
    [InlineData("""{"kind":"value","agreement":"license","term":"term/until","presumeThrough":"2018-01-01"}""", "LM5030", "/presumeThrough")]
    [InlineData("""{"kind":"owed","action":"compete","on":"2018-01-01"}""", "LM1018", "")]
    [InlineData("""{"kind":"owed","by":"beta","action":"compete","on":"2018-01-01","through":"2018-01-01"}""", "LM5030", "/through")]
    [InlineData("""{"kind":"owed","by":"beta","action":"dance","on":"2018-01-01"}""", "LM5004", "/action")]
    [InlineData("""{"kind":"owed","by":"delta","on":"2018-01-01"}""", "LM5003", "/by")]
    public void What_is_not_understood_or_cannot_bear_is_refused(string json, string code, string pointer)
    {
        var read = QuestionJson.Read(json, SmallDeal.Document);

        read.Diagnostics.Should().ContainSingle().Which.Descriptor.Code.Should().Be(code);
        read.Diagnostics[0].Pointer.ToString().Should().Be(pointer);
    }

    [Theory]
    [InlineData("""{"outcome":"yes"}""", "outcome: yes, no")]
    [InlineData("""{"outcome":"no","basis":[]}""", null)]
    [InlineData("""{"basis":["grant"]}""", "basis: grant, none")]
    public void A_verdict_is_compared(string expectation, string? mismatch)
        => Compare("""{"kind":"owed","by":"gamma","action":"compete","on":"2018-01-01","within":{"agreements":["license"]}}""", expectation).Should().Be(mismatch);

    [Theory]
    [InlineData("""{"state":"stated","value":"2019-12-31"}""", null)]
    [InlineData("""{"value":"2019-12-30"}""", "value: \"2019-12-30\", \"2019-12-31\"")]
    [InlineData("""{"state":"redacted"}""", "state: redacted, stated")]
    public void A_day_is_compared(string expectation, string? mismatch)
        => Compare("""{"kind":"value","of":"day","agreement":"license","term":"term/until"}""", expectation).Should().Be(mismatch);

    [Theory]
    [InlineData("""{"owed":[{"provision":"grant","state":"overdue"}]}""", "owed: grant overdue, none")]
    [InlineData("""{"missing":[{"subject":"license","term":"signed"}]}""", null, true)]
    public void Obligations_are_compared(string expectation, string? mismatch, bool isOther = false)
    {
        var actual = Compare("""{"kind":"owed","agreement":"license","on":"2018-01-01"}""", expectation);

        if (isOther)
            actual.Should().StartWith("missing: license signed, ");
        else
            actual.Should().Be(mismatch);
    }

    private static string? Compare(string ask, string expectation)
    {
        var set = QuestionJson.Read($$"""{"questions":[{"ask":{{ask}},"expect":{{expectation}}}]}""", SmallDeal.Document).GetValueOrThrow();
        return SmallDeal.Document.Ask(set.Questions[0]).Mismatches is [var only] ? $"{only.Member}: {only.Expected}, {only.Actual}" : null;
    }
}
