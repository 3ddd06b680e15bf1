using System.Text.Json;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Questions;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Rendering;
using NodaTime;

namespace LicensingModel.Tests.Interchange;

/// <summary>Questions of the kinds <c>status</c> and <c>grant</c>, and their answers, as JSON and text.</summary>
public class StatusAndGrantJsonTests
{
    private static readonly PartyId _beta = PartyId.Parse("beta");
    private static readonly AgreementId _license = AgreementId.Parse("license");
    private static readonly LocalDate _day = new(2017, 8, 15);

    public static TheoryData<string, Question> Written => new()
    {
        { """{"kind":"status","agreement":"license","on":"2017-08-15"}""", new StatusQuestion { Agreement = _license, On = _day } },
        { """{"kind":"status","agreement":"license","provision":"grant","on":"2017-08-15","for":"beta","endableBy":"beta"}""", new StatusQuestion { Agreement = _license, Provision = ProvisionId.Parse("grant"), On = _day, For = _beta, EndableBy = _beta } },
        { """{"kind":"grant","what":"license","by":"beta","on":"2017-08-15"}""", new GrantQuestion { What = GrantAction.License, By = _beta, On = _day } },
        { """{"kind":"grant","what":"sublicense","by":"beta","toClass":"contractors","patent":"p1","act":"sell","product":"phones","country":"DE","on":"2017-08-15"}""", new GrantQuestion { What = GrantAction.Sublicense, By = _beta, ToClass = BeneficiaryClass.Contractors, Patents = PatentScope.Listed(PatentId.Parse("p1")), Act = Act.Sell, Product = ProductId.Parse("phones"), Country = CountryCode.Parse("DE"), On = _day } },
        { """{"kind":"grant","what":"assignRight","by":"beta","patents":{"kind":"ownedBy","owners":{"parties":["beta"]}},"on":"2017-08-15"}""", new GrantQuestion { What = GrantAction.AssignRight, By = _beta, Patents = PatentScope.OwnedBy(_beta), On = _day } },
        { """{"kind":"grant","what":"assignAgreement","by":"beta","to":"alpha","agreement":"license","in":"merger","on":"2017-08-15"}""", new GrantQuestion { What = GrantAction.AssignAgreement, By = _beta, To = PartyId.Parse("alpha"), Agreement = _license, Occasion = TransferOccasion.Merger, On = _day } },
        { """{"kind":"grant","what":"assignLicense","by":"beta","provision":"grant","on":"2017-08-15"}""", new GrantQuestion { What = GrantAction.AssignLicense, By = _beta, Provision = ProvisionId.Parse("grant"), On = _day } },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void A_question_is_read_as_it_is_written(string json, Question question)
    {
        var read = QuestionJson.Read(json, SmallDeal.Document);

        read.Diagnostics.Should().BeEmpty();
        read.Value!.Questions.Should().Equal(new PosedQuestion { Ask = question });
        JsonOf.Written(writer => QuestionJson.Write(writer, question)).Should().Be(json);
        QuestionIntegrity.Check(question, SmallDeal.Document).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void Its_answer_has_every_member_and_can_be_put_into_words(string json, Question question)
    {
        var answer = SmallDeal.Document.Ask(question);

        using var written = JsonDocument.Parse(JsonOf.Written(writer => AnswerJson.Write(writer, answer)));
        foreach (var member in (string[])["question", "outcome", "basis", "missing", "presumptions", "nearMisses", "changesOn", "isBoundExceeded", "proof"])
            written.RootElement.TryGetProperty(member, out _).Should().BeTrue($"{member} belongs to every answer to {json}");
        ProofText.Of(answer, SmallDeal.Document).Should().Contain("Proof").And.NotContain("  Proof");
        question.ToString().Should().Contain("2017-08-15");
    }

    [Theory]
    [InlineData("""{"kind":"status","agreement":"nowhere","on":"2017-08-15"}""", "LM5003", "/agreement")]
    [InlineData("""{"kind":"status","agreement":"license","provision":"nothing","on":"2017-08-15"}""", "LM5003", "/provision")]
    [InlineData("""{"kind":"status","agreement":"license","on":"2017-08-15","for":"nobody"}""", "LM5003", "/for")]
    [InlineData("""{"kind":"status","agreement":"license","on":"2017-08-15","endableBy":"nobody"}""", "LM5003", "/endableBy")]
    [InlineData("""{"kind":"status","agreement":"license","on":"2017-08-15","endableFor":"beta"}""", "LM5001", "/endableFor")]
    [InlineData("""{"kind":"grant","what":"license","by":"nobody","on":"2017-08-15"}""", "LM5003", "/by")]
    [InlineData("""{"kind":"grant","what":"license","by":"beta","toClass":"friends","on":"2017-08-15"}""", "LM5004", "/toClass")]
    [InlineData("""{"kind":"grant","what":"assignAgreement","by":"beta","agreement":"license","in":"passing","on":"2017-08-15"}""", "LM5004", "/in")]
    [InlineData("""{"kind":"grant","what":"license","by":"beta","country":"UK","on":"2017-08-15"}""", "LM5005", "/country")]
    [InlineData("""{"kind":"grant","what":"license","by":"beta","agreement":"license","on":"2017-08-15"}""", "LM5030", "/agreement")]
    [InlineData("""{"kind":"grant","what":"license","by":"beta","in":"merger","on":"2017-08-15"}""", "LM5030", "/in")]
    [InlineData("""{"kind":"grant","what":"assignAgreement","by":"beta","agreement":"license","act":"sell","on":"2017-08-15"}""", "LM5030", "/act")]
    [InlineData("""{"kind":"grant","what":"assignAgreement","by":"beta","agreement":"license","patent":"p1","on":"2017-08-15"}""", "LM5030", "/patent")]
    [InlineData("""{"kind":"grant","what":"assignAgreement","by":"beta","on":"2017-08-15"}""", "LM5031", "/agreement")]
    [InlineData("""{"kind":"grant","what":"assignLicense","by":"beta","on":"2017-08-15"}""", "LM5031", "/provision")]
    [InlineData("""{"kind":"grant","what":"assignLicense","by":"beta","provision":"fee","on":"2017-08-15"}""", "LM5031", "/provision")]
    public void What_means_nothing_to_the_document_is_refused(string json, string code, string pointer)
        => QuestionJson.Read(json, SmallDeal.Document).Diagnostics.Select(finding => (finding.Descriptor.Code, finding.Pointer.ToString())).Should().Contain((code, pointer));

    [Theory]
    [InlineData("""{"status":"inForce"}""", 0)]
    [InlineData("""{"status":"expired","since":"2001-01-01","basis":["fee"],"missing":[{"subject":"x","term":"y"}]}""", 4)]
    public void An_expectation_of_a_state_is_compared(string expect, int mismatches)
    {
        var set = QuestionJson.Read($$"""{"questions":[{"ask":{"kind":"status","agreement":"license","provision":"grant","on":"2017-08-15"},"expect":{{expect}}}]}""", SmallDeal.Document);

        set.Diagnostics.Should().BeEmpty();
        SmallDeal.Document.Ask(set.GetValueOrThrow().Questions[0]).Mismatches.Should().HaveCount(mismatches);
    }

    [Theory]
    [InlineData("""{"outcome":"undetermined"}""", "undetermined")]
    [InlineData("""{"outcome":"yes","consents":["beta"]}""", "yes")]
    public void An_expectation_of_a_grant_is_compared(string expect, string expected)
    {
        var set = QuestionJson.Read($$"""{"questions":[{"ask":{"kind":"grant","what":"assignAgreement","by":"beta","agreement":"license","on":"2017-08-15"},"expect":{{expect}}}]}""", SmallDeal.Document).GetValueOrThrow();
        var answer = SmallDeal.Document.Ask(set.Questions[0]);

        answer.IsAsExpected.Should().Be(expected == "undetermined");
        answer.Mismatches.Should().HaveCount(expected == "undetermined" ? 0 : 2);
    }

    [Fact]
    public void A_state_of_which_nobody_is_asked_has_no_outcome_to_expect()
        => QuestionJson.Read("""{"questions":[{"ask":{"kind":"status","agreement":"license","on":"2017-08-15"},"expect":{"outcome":"yes"}}]}""", SmallDeal.Document).Diagnostics.Should().ContainSingle().Which.Descriptor.Code.Should().Be("LM5009");
}
