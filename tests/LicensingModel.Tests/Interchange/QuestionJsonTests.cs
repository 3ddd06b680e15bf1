using LicensingModel.Conditions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Diagnostics;
using LicensingModel.Intangibles;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Tests.Interchange;

public class QuestionJsonTests
{
    private static readonly MayQuestion _full = new()
    {
        Actor = PartyId.Parse("beta"),
        Act = Act.Sell,
        Product = ProductId.Parse("phones"),
        Country = CountryCode.Parse("DE"),
        On = new LocalDate(2017, 8, 15),
        Patents = Dimension<PatentScope>.At(PatentScope.Listed(PatentId.Parse("p1"))),
        WithinAgreements = [AgreementId.Parse("license")],
        WithinProvisions = [ProvisionId.Parse("fee"), ProvisionId.Parse("grant")],
        PresumeThrough = new LocalDate(2030, 1, 1),
        Assume = new() { Patents = [new Patent { Id = PatentId.Parse("new") }] },
    };

    public static TheoryData<string, Question> Written => new()
    {
        { """{"kind":"may"}""", new MayQuestion() },
        { """{"kind":"may","actor":"beta","act":"sell","product":"phones","country":"DE","on":"2017-08-15","patent":"p1","within":{"agreements":["license"],"provisions":["fee","grant"]},"presumeThrough":"2030-01-01","assume":{"patents":[{"id":"new"}]}}""", _full },
        { """{"kind":"may","patents":{"kind":"allOf","scopes":[{"kind":"ownedBy","owners":{"parties":["alpha"]}},{"kind":"essentialTo","standards":["radio"]}]}}""", new MayQuestion { Patents = Dimension<PatentScope>.At(PatentScope.OwnedBy(PartyId.Parse("alpha")).And(PatentScope.EssentialTo(StandardId.Parse("radio")))) } },
        { """{"kind":"may","intangibles":{"kind":"ofKind","kinds":["mark"],"owners":{"parties":["alpha"]}}}""", new MayQuestion { Intangibles = Dimension<IntangibleScope>.At(IntangibleScope.OfKind(PartySet.Of(PartyId.Parse("alpha")), IntangibleKind.Mark)) } },
        { """{"kind":"may","knownOn":"2016-01-01","assume":{"parties":[{"id":"delta","kind":"company","name":{"en":"Delta"}}],"ownership":[{"owner":"alpha","owned":"delta","share":"60%","during":"2017-01-01/.."}],"events":[{"id":"suit","name":{"en":"a suit"},"kind":"suit","by":["delta"],"on":"2018-01-01"}]}}""", new MayQuestion
        {
            KnownOn = new LocalDate(2016, 1, 1),
            Assume = new()
            {
                Parties = [new() { Id = PartyId.Parse("delta"), Kind = PartyKind.Company, Name = LocalizedText.Of("en", "Delta") }],
                Ownership = [new() { Owner = PartyId.Parse("alpha"), Owned = PartyId.Parse("delta"), Share = Percentage.Parse("60%"), During = DateSpan.From(new LocalDate(2017, 1, 1)) }],
                Events = [new() { Id = EventId.Parse("suit"), Name = LocalizedText.Of("en", "a suit"), Kind = EventKind.Suit, By = [PartyId.Parse("delta")], On = AnchoredDate.On(2018, 1, 1) }],
            },
        } },
        { """{"kind":"value","agreement":"license","term":"term/until"}""", new ValueQuestion { Agreement = AgreementId.Parse("license"), Term = "term/until" } },
        { """{"kind":"value","agreement":"license","provision":"fee","term":"body/payer"}""", new ValueQuestion { Agreement = AgreementId.Parse("license"), Provision = ProvisionId.Parse("fee"), Term = "body/payer" } },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void A_question_is_read_as_it_is_written(string json, Question question)
    {
        var read = QuestionJson.Read(json, SmallDeal.Document);

        read.Diagnostics.Should().BeEmpty();
        read.Value!.IsAlone.Should().BeTrue();
        read.Value.Questions.Should().Equal(new PosedQuestion { Ask = question });
        JsonOf.Written(writer => QuestionJson.Write(writer, question)).Should().Be(json);
        JsonOf.Written(writer => QuestionJson.Write(writer, read.Value)).Should().Be(json);
    }

    [Theory]
    [InlineData("actor")]
    [InlineData("act")]
    [InlineData("product")]
    [InlineData("country")]
    [InlineData("on")]
    [InlineData("patents")]
    public void A_star_leaves_a_dimension_open(string member)
        => QuestionJson.Read($$"""{"{{member}}":"*","kind":"may"}""", SmallDeal.Document).GetValueOrThrow().Questions[0].Ask.Should().Be(new MayQuestion());

    [Fact]
    public void A_list_of_one_patent_is_the_same_question_as_the_patent()
    {
        var list = QuestionJson.Read("""{"kind":"may","patents":{"kind":"listed","patents":["p1"]}}""", SmallDeal.Document).GetValueOrThrow();

        list.Should().Be(QuestionJson.Read("""{"kind":"may","patent":"p1"}""", SmallDeal.Document).GetValueOrThrow());
    }

    [Fact]
    public void A_file_of_questions_keeps_ids_titles_and_expectations_and_numbers_what_has_no_id()
    {
        const string json = """
            {"questions":[
              {"id":"a","title":{"en":"One"},"ask":{"kind":"may","actor":"beta"},
               "expect":{"outcome":"not-licensed","basis":["grant"],"changesOn":{"day":"2020-01-01","becomes":"covered"},"missing":[{"subject":"license","term":"status"}]}},
              {"ask":{"kind":"value","agreement":"license","term":"signed"},"expect":{"state":"stated","value":"2015-01-01"}},
              {"ask":{"kind":"may"},"expect":{"changesOn":"never"}},
              {"ask":{"kind":"may"},"expect":{"changesOn":"2020-01-01"}}
            ]}
            """;

        var set = QuestionJson.Read(json, SmallDeal.Document).GetValueOrThrow();

        set.IsAlone.Should().BeFalse();
        set.Questions.Select(question => question.Id).Should().Equal("a", "2", "3", "4");
        (set.Questions[0].Title == LocalizedText.Of("en", "One")).Should().BeTrue();
        set.Questions.Select(question => question.Expect).Should().Equal(
            new Expectation
            {
                Outcome = LicensingModel.Decisions.Answers.Outcome.NotLicensed,
                Basis = [ProvisionId.Parse("grant")],
                ChangesOn = new ExpectedChange { Day = new LocalDate(2020, 1, 1), Becomes = LicensingModel.Decisions.Answers.Outcome.Covered },
                Missing = [new ExpectedFact { Subject = "license", Term = "status" }],
            },
            new Expectation { State = DisclosureState.Stated, Value = RawJson.Parse("\"2015-01-01\"") },
            new Expectation { ChangesOn = ExpectedChange.Never },
            new Expectation { ChangesOn = new ExpectedChange { Day = new LocalDate(2020, 1, 1) } });
        QuestionJson.Read(JsonOf.Written(writer => QuestionJson.Write(writer, set)), SmallDeal.Document).GetValueOrThrow().Should().Be(set);
    }

    /// <summary>Each text with the full list of what is wrong: code, pointer, line, column.</summary>
    public static TheoryData<string, string[]> Broken => new()
    {
        { "", ["LM1001  1:1"] },
        { "[]", ["LM1010  1:1"] },
        { "{}", ["LM1014  1:1"] },
        { """{"kind":1}""", ["LM1010 /kind 1:9"] },
        { """{"kind":"\ud800"}""", ["LM1007 /kind 1:9"] },
        { """{"kind":"may","kind":"may"}""", ["LM1012 /kind 1:15"] },
        { """{"kind":"vale","agreement":"license"}""", ["LM5002 /kind 1:9"] },
        { """{"kind":"may","actor":"*","actor":"beta"}""", ["LM1012 /actor 1:27"] },
        { """{"kind":"may","\ud800":1}""", ["LM1007 /\uFFFD 1:15"] },
        { """{"kind":"may","on":"2017-02-30","actor":"delta","acter":"beta"}""", ["LM1021 /on 1:20", "LM5003 /actor 1:41", "LM5001 /acter 1:49"] },
        { """{"kind":"may","country":"UK","act":"buy","product":"phone"}""", ["LM5005 /country 1:25", "LM5004 /act 1:36", "LM5003 /product 1:52"] },
        { """{"kind":"may","country":"de"}""", ["LM1020 /country 1:25"] },
        { """{"kind":"may","patent":"p2"}""", ["LM5003 /patent 1:24"] },
        { """{"kind":"may","patent":"p1","patents":{"kind":"listed","patents":["p3"]}}""", ["LM5012 /patent 1:24", "LM5003 /patents/patents/0 1:67"] },
        { """{"kind":"may","intangible":"brand","patent":"p1"}""", ["LM5003 /intangible 1:28", "LM5012 /patent 1:45"] },
        { """{"kind":"may","patents":{"kind":"oddSet"}}""", ["LM5002 /patents 1:25"] },
        { """{"kind":"may","patents":{"kind":"except","scope":{"kind":"allPatents","but":1},"excluded":{"kind":"essentialTo","standards":["radi"]}}}""", ["LM5001 /patents/scope/but 1:71", "LM5003 /patents/excluded/standards/0 1:126"] },
        { """{"kind":"may","within":{"agreements":["licence"],"provisions":["fees"],"clauses":[]}}""", ["LM5003 /within/agreements/0 1:39", "LM5003 /within/provisions/0 1:64", "LM5001 /within/clauses 1:72"] },
        { """{"kind":"may","within":{}}""", ["LM5013 /within 1:24"] },
        { """{"kind":"may","assume":{"happened":[{"event":"closing","on":"2017-01-01"}],"found":[{"determination":"nothing","finding":"perhaps"}],"ownershipEnds":[{"owner":"alpha","owned":"beta","on":"2017-01-01"}]}}""", ["LM5003 /assume/happened/0/event 1:46", "LM5003 /assume/found/0/determination 1:102", "LM5004 /assume/found/0/finding 1:122", "LM5015 /assume/ownershipEnds/0 1:151"] },
        { """{"kind":"may","assume":{"patents":[{"id":"p1"},{"id":"p9","holders":[{"holders":["delta"],"during":"../.."}],"essentiality":[{"standard":"radio","status":"sworn"}],"odd":1}]}}""", ["LM5008 /assume/patents/0/id 1:42", "LM5003 /assume/patents/1/holders/0/holders/0 1:82", "LM5004 /assume/patents/1/essentiality/0/status 1:155", "LM5001 /assume/patents/1/odd 1:165"] },
        { """{"kind":"value","agreement":"licence","term":"signed"}""", ["LM5003 /agreement 1:29"] },
        { """{"kind":"value","agreement":"license"}""", ["LM1011  1:1"] },
        { """{"kind":"value","agreement":"license","term":"term/til"}""", ["LM5006 /term 1:46"] },
        { """{"kind":"value","agreement":"license","provision":"supply","term":"body/direction"}""", ["LM5007 /provision 1:51"] },
        { """{"kind":"value","agreement":"license","provision":"grant","term":"body/payer"}""", ["LM5006 /term 1:66"] },
        { """{"questions":[]}""", ["LM1016 /questions 1:14"] },
        { """{"questions":{}}""", ["LM1010 /questions 1:14"] },
        { """{"questions":[{"id":"x"}],"also":1}""", ["LM1011 /questions/0 1:15"] },
        { """{"questions":[{"ask":{"kind":"odd"}},{"ask":{"kind":"may","actor":"x"},"note":1}],"also":1}""", ["LM5002 /questions/0/ask/kind 1:30", "LM5003 /questions/1/ask/actor 1:67", "LM5001 /questions/1/note 1:72", "LM5001 /also 1:83"] },
        { """{"questions":[{"id":"2","ask":{"kind":"may"}},{"ask":{"kind":"may"}}]}""", ["LM5011 /questions/1/id 1:47"] },
        { """{"questions":[{"ask":{"kind":"may"},"expect":{}}]}""", ["LM5010 /questions/0/expect 1:46"] },
        { """{"questions":[{"ask":{"kind":"may"},"expect":{"state":"stated","value":1,"outcome":"Licensed"}}]}""", ["LM5009 /questions/0/expect/state 1:55", "LM5009 /questions/0/expect/value 1:72", "LM1015 /questions/0/expect/outcome 1:84"] },
        { """{"questions":[{"ask":{"kind":"value","agreement":"license","term":"signed"},"expect":{"outcome":"licensed","basis":["grant"],"changesOn":"never","missing":[{"subject":"a","term":"b"}]}}]}""", ["LM5009 /questions/0/expect/outcome 1:97", "LM5009 /questions/0/expect/basis 1:116", "LM5009 /questions/0/expect/changesOn 1:138", "LM5009 /questions/0/expect/missing 1:156"] },
        { """{"questions":[{"ask":{"kind":"may"},"expect":{"basis":["grants"],"changesOn":{"day":"2020-01-01","waitsFor":[]},"missing":[{"subject":"a","term":"b","why":"c"}]}}]}""", ["LM5003 /questions/0/expect/basis 1:55", "LM5001 /questions/0/expect/changesOn/waitsFor 1:98", "LM5001 /questions/0/expect/missing/0/why 1:150"] },
        { """{"questions":[{"ask":{"kind":"may"},"expect":{"changesOn":7}}]}""", ["LM1010 /questions/0/expect/changesOn 1:59"] },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Everything_that_is_wrong_is_reported_at_once_where_it_stands(string json, string[] expected)
    {
        var read = QuestionJson.Read(json, SmallDeal.Document);

        read.Diagnostics.Select(finding => $"{finding.Code} {finding.Pointer} {finding.Position}").Should().Equal(expected);
        read.TryGetValue(out _).Should().BeFalse("a question that is not understood must not be answered");
    }

    [Theory]
    [InlineData("""{"kind":"may","actor":"bta"}""", "The question names the party `bta`, which the document does not declare (did you mean `beta`?).")]
    [InlineData("""{"kind":"may","actor":"nobody-at-all"}""", "The question names the party `nobody-at-all`, which the document does not declare.")]
    [InlineData("""{"kind":"may","country":"UK"}""", "`UK` is not an assigned ISO 3166-1 country code (did you mean `GB`?).")]
    [InlineData("""{"kind":"may","act":"sel"}""", "`sel` is not a word that is known here (did you mean `sell`?); a question that is not understood is not answered.")]
    [InlineData("""{"kind":"value","agreement":"license","term":"term/untl"}""", "`term/untl` does not lead to a term of `license` (did you mean `term/until`?).")]
    [InlineData("""{"kind":"may","patent":"EP1000001"}""", "The question names the patent `EP1000001`, which the document does not declare (did you mean `p1`?).")]
    [InlineData("""{"kind":"value","of":"day","agreement":"license","term":"term/untl"}""", "`term/untl` does not lead to a term of `license` (did you mean `term/until`?).")]
    [InlineData("""{"kind":"value","of":"day","agreement":"license","term":"bindingEfect"}""", "`bindingEfect` does not lead to a term of `license`.")]
    [InlineData("""{"kind":"may","acts":"sell"}""", "The member `acts` is not known in a question (did you mean `act`?); a question that is not understood is not answered.")]
    public void A_message_says_what_was_probably_meant(string json, string message)
        => QuestionJson.Read(json, SmallDeal.Document).Diagnostics.Single().Message.Should().Be(message);

    [Fact]
    public void A_word_of_its_own_can_be_asked_about_where_the_document_uses_it()
    {
        var document = LicensingModel.Serialization.LicensingJson.Read(SmallDeal.Json.Replace("\"make\", \"sell\"", "\"make\", \"acme:lend\"", StringComparison.Ordinal)).GetValueOrThrow();

        QuestionJson.Read("""{"kind":"may","act":"acme:lend"}""", document).Diagnostics.Should().BeEmpty();
        QuestionJson.Read("""{"kind":"may","act":"acme:lend"}""", SmallDeal.Document).Diagnostics.Single().Code.Should().Be("LM5004");
    }

    [Fact]
    public void A_question_made_in_code_is_checked_alike()
        => QuestionIntegrity.Check(_full with { Actor = PartyId.Parse("delta"), Assume = Assumptions.None }, SmallDeal.Document)
            .Select(finding => (finding.Code, finding.Pointer)).Should().Equal(("LM5003", JsonPointer.Parse("/actor")));
}
