using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Interchange;

public class QuestionSetTests
{
    private static readonly LicensingDocument _document = LicensingJson.Read("""
        {
          "schemaVersion": 1, "recordedThrough": "2030-12-31",
          "parties": [{ "id": "alpha", "kind": "company", "name": { "en": "Alpha" } }, { "id": "beta", "kind": "company", "name": { "en": "Beta" } }],
          "ownership": [{ "owner": "alpha", "owned": "beta", "share": "60%", "during": "../.." }],
          "patents": [{ "id": "p1" }],
          "events": [{ "id": "closing", "name": { "en": "closing" } }]
        }
        """).GetValueOrThrow();

    [Fact]
    public void A_file_names_its_documents_and_what_is_given_and_is_written_back_alike()
    {
        const string json = """{"documents":["deal.json","more/parties.json"],"given":{"patents":[{"id":"p2"}]},"questions":[{"id":"a","ask":{"kind":"may","patent":"p2"},"expect":{"clauses":["§2.1","§3"],"outcome":"licensed"}}]}""";

        var set = QuestionJson.Read(json, _document).GetValueOrThrow();

        set.Documents.Should().Equal("deal.json", "more/parties.json");
        set.Given.Patents.Select(patent => patent.Id.Value).Should().Equal("p2");
        set.IsAlone.Should().BeFalse();
        set.Questions[0].Expect!.Clauses.Should().Equal(ClauseReference.Parse("§2.1"), ClauseReference.Parse("§3"));
        QuestionJson.Read(JsonOf.Written(writer => QuestionJson.Write(writer, set)), _document).GetValueOrThrow().Should().Be(set);
    }

    [Fact]
    public void Each_question_is_asked_with_what_is_given_before_what_it_supposes_itself()
    {
        var set = QuestionJson.Read(
            """{"given":{"patents":[{"id":"p2"}],"happened":[{"event":"closing","on":"2020-01-01"}]},"questions":[{"ask":{"kind":"may","patent":"p3","assume":{"patents":[{"id":"p3"}]}}},{"ask":{"kind":"may"}}]}""",
            _document).GetValueOrThrow();

        set.Posed.Select(posed => string.Join(' ', posed.Ask.Assume.Patents.Select(patent => patent.Id.Value))).Should().Equal("p2 p3", "p2");
        set.Posed.Should().OnlyContain(posed => posed.Ask.Assume.Happened.Count == 1);
        set.Questions[1].Ask.Assume.IsEmpty.Should().BeTrue("what stands in the file is kept as it stands");
        foreach (var posed in set.Posed)
            _document.Ask(posed).Answer.Should().NotBeNull();
    }

    [Theory]
    [InlineData("""{"given":{"patents":[{"id":"p1"}]},"questions":[{"ask":{"kind":"may"}}]}""", "LM5008 /given/patents/0/id")]
    [InlineData("""{"given":{"patents":[{"id":"p2"}]},"questions":[{"ask":{"kind":"may","assume":{"patents":[{"id":"p2"}]}}}]}""", "LM5008 /questions/0/ask/assume/patents/0/id")]
    [InlineData("""{"given":{"events":[{"id":"suit","name":{"en":"x"}}]},"questions":[{"ask":{"kind":"may","assume":{"events":[{"id":"suit","name":{"en":"x"}}]}}}]}""", "LM5008 /questions/0/ask/assume/events/0/id")]
    [InlineData("""{"given":{"happened":[{"event":"closing","on":"2020-01-01"}]},"questions":[{"ask":{"kind":"may","assume":{"happened":[{"event":"closing","on":"2021-01-01"}]}}}]}""", "LM5014 /questions/0/ask/assume/happened/0/event")]
    [InlineData("""{"given":{"events":[{"id":"suit","name":{"en":"x"}}]},"questions":[{"ask":{"kind":"may","assume":{"happened":[{"event":"suit","on":"2021-01-01"}]}}}]}""", "LM5003 /questions/0/ask/assume/happened/0/event")]
    [InlineData("""{"given":{"ownershipEnds":[{"owner":"alpha","owned":"beta","on":"2020-01-01"}]},"questions":[{"ask":{"kind":"may","assume":{"ownershipEnds":[{"owner":"alpha","owned":"beta","on":"2021-01-01"}]}}}]}""", "LM5015 /questions/0/ask/assume/ownershipEnds/0")]
    [InlineData("""{"given":{"stakes":[]},"questions":[{"ask":{"kind":"may"}}]}""", "LM5001 /given/stakes")]
    [InlineData("""{"given":{"parties":[{"id":"gamma","kind":"company","name":{"en":"x"}}]},"questions":[{"ask":{"kind":"may","actor":"gama"}}]}""", "LM5003 /questions/0/ask/actor")]
    [InlineData("""{"documents":[1],"questions":[{"ask":{"kind":"may"}}]}""", "LM1010 /documents/0")]
    [InlineData("""{"document":["a"],"questions":[{"ask":{"kind":"may"}}]}""", "LM5001 /document")]
    [InlineData("""{"questions":[{"ask":{"kind":"may"},"expect":{"fails":[{"provision":"grant","test":"product"}]}}]}""", "LM5003 /questions/0/expect/fails/0/provision")]
    [InlineData("""{"questions":[{"ask":{"kind":"may"},"expect":{"fails":[{"provision":"grant","test":"produce"}]}}]}""", "LM1015 /questions/0/expect/fails/0/test")]
    [InlineData("""{"questions":[{"ask":{"kind":"may"},"expect":{"clauses":[" §2"]}}]}""", "LM1020 /questions/0/expect/clauses/0")]
    public void What_is_wrong_is_reported_where_it_stands(string json, string expected)
        => QuestionJson.Read(json, _document).Diagnostics.Select(finding => $"{finding.Code} {finding.Pointer}").Should().Contain(expected);

    [Fact]
    public void A_party_that_is_given_can_be_asked_about()
        => QuestionJson.Read("""{"given":{"parties":[{"id":"gamma","kind":"company","name":{"en":"x"}}]},"questions":[{"ask":{"kind":"may","actor":"gamma"}}]}""", _document).Diagnostics.Should().BeEmpty();

    [Theory]
    [InlineData("""{"documents":["a.json","b.json"],"questions":[]}""", "a.json b.json")]
    [InlineData("""{"questions":[],"documents":["a.json",{"x":["y"]},"b.json"]}""", "a.json b.json")]
    [InlineData("""{"questions":[{"documents":["c.json"]}]}""", "")]
    [InlineData("""{"documents":"a.json"}""", "")]
    [InlineData("""{"documents":["a.json",""", "a.json")]
    [InlineData("""["documents"]""", "")]
    [InlineData("", "")]
    public void The_documents_of_a_file_are_found_before_it_is_read(string json, string expected)
        => string.Join(' ', QuestionJson.DocumentsOf(System.Text.Encoding.UTF8.GetBytes(json))).Should().Be(expected);

    [Fact]
    public void A_byte_order_mark_is_passed_over()
        => QuestionJson.DocumentsOf((byte[])[0xEF, 0xBB, 0xBF, .. """{"documents":["a.json"]}"""u8]).Should().Equal("a.json");

    [Fact]
    public void Assumptions_add_up()
    {
        var one = QuestionJson.Read("""{"kind":"may","assume":{"patents":[{"id":"p2"}]}}""", _document).GetValueOrThrow().Questions[0].Ask.Assume;
        var other = QuestionJson.Read("""{"kind":"may","assume":{"happened":[{"event":"closing","on":"2020-01-01"}]}}""", _document).GetValueOrThrow().Questions[0].Ask.Assume;

        (one.And(other).Patents, one.And(other).Happened).Should().Be((one.Patents, other.Happened));
        one.And(Assumptions.None).Should().Be(one);
        Assumptions.None.And(one).Should().Be(one);
    }
}
