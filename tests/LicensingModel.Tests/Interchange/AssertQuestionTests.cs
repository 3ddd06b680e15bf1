using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Asserting;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Questions;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Rendering;
using NodaTime;

namespace LicensingModel.Tests.Interchange;

public class AssertQuestionTests
{
    private static readonly AssertQuestion Bare = new() { Holder = PartyId.Parse("alpha"), On = new LocalDate(2017, 8, 15) };

    private static readonly AssertQuestion Full = Bare with
    {
        Against = PartyId.Parse("beta"),
        Act = Act.Sell,
        Product = ProductId.Parse("phones"),
        Country = CountryCode.Parse("DE"),
        Suit = new LocalDate(2018, 1, 1),
        Remedy = Remedy.Damages,
        Patents = PatentScope.Listed(PatentId.Parse("p1")),
        WithinProvisions = [ProvisionId.Parse("grant")],
    };

    public static TheoryData<string, AssertQuestion> Written => new()
    {
        { """{"kind":"assert","holder":"alpha","on":"2017-08-15"}""", Bare },
        { """{"kind":"assert","holder":"alpha","against":"beta","act":"sell","product":"phones","country":"DE","on":"2017-08-15","suit":"2018-01-01","remedy":"damages","patent":"p1","within":{"provisions":["grant"]}}""", Full },
        { """{"kind":"assert","holder":"alpha","on":"2017-08-15","remedy":"injunction","patents":{"kind":"ownedBy","owners":{"parties":["alpha"]}}}""", Bare with { Remedy = Remedy.Injunction, Patents = Dimension<PatentScope>.At(PatentScope.OwnedBy(PartyId.Parse("alpha"))) } },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void A_question_is_read_as_it_is_written(string json, AssertQuestion question)
    {
        var read = QuestionJson.Read(json, SmallDeal.Document);
        read.Diagnostics.Should().BeEmpty();
        read.Value!.Questions.Should().Equal(new PosedQuestion { Ask = question });
        JsonOf.Written(writer => QuestionJson.Write(writer, question)).Should().Be(json);
    }

    [Theory]
    [InlineData("""{"kind":"assert","on":"2017-08-15"}""", "LM1011")]
    [InlineData("""{"kind":"assert","holder":"alpha"}""", "LM1011")]
    [InlineData("""{"kind":"assert","holder":"nobody","on":"2017-08-15"}""", "LM5003")]
    [InlineData("""{"kind":"assert","holder":"alpha","against":"nobody","on":"2017-08-15"}""", "LM5003")]
    [InlineData("""{"kind":"assert","holder":"alpha","act":"buy","on":"2017-08-15"}""", "LM5004")]
    [InlineData("""{"kind":"assert","holder":"alpha","product":"trains","on":"2017-08-15"}""", "LM5003")]
    [InlineData("""{"kind":"assert","holder":"alpha","country":"UK","on":"2017-08-15"}""", "LM5005")]
    [InlineData("""{"kind":"assert","holder":"alpha","patent":"p1","patents":{"kind":"allPatents"},"on":"2017-08-15"}""", "LM5012")]
    [InlineData("""{"kind":"assert","holder":"alpha","on":"2017-08-15","suit":"2017-08-14"}""", "LM5020")]
    [InlineData("""{"kind":"assert","holder":"alpha","on":"2017-08-15","remedy":"prison"}""", "LM1015")]
    [InlineData("""{"kind":"assert","holder":"alpha","on":"2017-08-15","actor":"beta"}""", "LM5001")]
    [InlineData("""{"questions":[{"ask":{"kind":"assert","holder":"alpha","on":"2017-08-15"},"expect":{"outcome":"licensed"}}]}""", "LM5016")]
    [InlineData("""{"questions":[{"ask":{"kind":"assert","holder":"alpha","on":"2017-08-15"},"expect":{"changesOn":"never"}}]}""", "LM5009")]
    public void What_means_nothing_is_refused(string json, string code)
        => QuestionJson.Read(json, SmallDeal.Document).Diagnostics.Should().ContainSingle().Which.Descriptor.Code.Should().Be(code);

    [Fact]
    public void The_answer_says_what_protects_and_why()
    {
        var answer = SmallDeal.Document.Ask(Full with { WithinProvisions = [] });
        var json = JsonOf.Written(writer => AnswerJson.Write(writer, (Answer)answer));
        json.Should().StartWith("""{"question":{"kind":"assert",""")
            .And.Contain(""","outcome":"no","basis":[{"agreement":"license","provision":"grant","clause":"§2.1","gives":"licensed"}],"missing":[],"each":[],"presumptions":[""")
            .And.Contain(""","nearMisses":[],"changesOn":null,"witness":null,"isBoundExceeded":false,"proof":[{"reading":[],"outcome":"no","claim":[{"test":"rightInForce","result":"true",""")
            .And.Contain("""{"test":"holderStanding","result":"true",""")
            .And.Contain("""provisions":[{"agreement":"license","provision":"grant",""");
    }

    [Fact]
    public void Each_of_several_patents_and_the_case_found_are_written()
    {
        var question = Bare with { Patents = PatentScope.Listed(PatentId.Parse("p1")) };
        var answer = new AssertAnswer { Question = question, Verdict = Verdict.Yes, Witness = Full, Each = [new() { Question = question, Verdict = Verdict.Undetermined, Proof = [] }], Proof = [new() { Reading = ["x: y"], Verdict = Verdict.Yes, Claim = [], Provisions = [] }] };
        JsonOf.Written(writer => AnswerJson.Write(writer, answer))
            .Should().Contain("""each":[{"patent":"p1","outcome":"undetermined","basis":[],"missing":[]}]""")
            .And.Contain("""witness":{"kind":"assert","holder":"alpha","against":"beta",""")
            .And.EndWith("""proof":[{"reading":["x: y"],"outcome":"yes","claim":[],"exhaustion":[],"provisions":[]}],"immaterial":[],"origins":[]}""");
    }

    [Theory]
    [InlineData("beta", "no", "grant", true)]
    [InlineData("beta", "yes", "grant", false)]
    [InlineData("beta", "no", "fee", false)]
    [InlineData("gamma", "no", null, false)]
    [InlineData("gamma", "undetermined", null, false)]
    public void Expectations_are_compared(string against, string outcome, string? basis, bool isMet)
    {
        const string Asked = """{"questions":[{"ask":{"kind":"assert","holder":"alpha","against":"gamma","act":"sell","product":"phones","country":"DE","on":"2017-08-15","patent":"p1","remedy":"damages","within":{"agreements":["license"]}},"expect":{"outcome":"maybe"}}]}""";
        var json = Asked.Replace("gamma", against, StringComparison.Ordinal).Replace("\"outcome\":\"maybe\"", basis is null ? $"\"outcome\":\"{outcome}\"" : $"\"outcome\":\"{outcome}\",\"basis\":[\"{basis}\"]", StringComparison.Ordinal);
        SmallDeal.Document.Ask(QuestionJson.Read(json, SmallDeal.Document).GetValueOrThrow().Questions[0]).IsAsExpected.Should().Be(isMet);
    }

    [Theory]
    [InlineData("beta", "No: Alpha Ltd may not assert patent EP1000001B1 against Beta Inc, for this: sell phones in Germany on 2017-08-15;")]
    [InlineData("gamma", "Yes: Alpha Ltd may assert patent EP1000001B1 against Gamma, for this: sell phones in Germany on 2017-08-15;")]
    public void The_answer_in_text_is_a_sentence_and_its_proof(string against, string expected)
    {
        var text = ProofText.Of(SmallDeal.Document.Ask(Full with { Against = PartyId.Parse(against), WithinProvisions = [ProvisionId.Parse("grant")] }), SmallDeal.Document, [LanguageTag.Parse("en")]);
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Should().StartWith(expected).And.Contain("holder standing: ").And.Contain("Proof");
    }
}
