using System.Buffers;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Collisions;
using LicensingModel.Decisions.Matrices;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Collisions;
using LicensingModel.Interchange.Matrices;
using LicensingModel.Provisions.Rights;
using LicensingModel.Tests.Decisions;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Interchange.Matrices;

public class MatrixWritingTests
{
    private static readonly CoverageMatrix Matrix = Document.Matrix(new() { Asked = new() { Actor = Licensee, Act = Act.Sell, On = Day }, Products = [Phones], Countries = [US, CountryCode.Parse("FR")] });

    [Fact]
    public void Csv_has_a_line_for_each_cell()
        => Csv(Matrix).Should().Be(
            "actor,act,on,patent,product,country,outcome,basis,missing\r\n"
            + "licensee,sell,2020-06-15,p,phones,US,licensed,agreement/grant,0\r\n"
            + "licensee,sell,2020-06-15,p,phones,FR,no-license-needed,agreement/grant,0\r\n");

    [Fact]
    public void Csv_has_a_star_for_what_is_open()
        => Csv((Document with { Products = [], Patents = [], Agreements = [] }).Matrix(new() { Asked = new() { Actor = Licensee, On = Day } })).Should().EndWith("licensee,*,2020-06-15,*,*,*,not-licensed,,0\r\n");

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\r\nb", "\"a\r\nb\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    public void A_field_is_quoted_where_it_must_be_and_never_a_formula(string text, string field) => MatrixCsv.Field(text).Should().Be(field);

    [Fact]
    public void Json_has_the_question_of_each_cell_which_gives_the_cell_again()
    {
        var json = Json(writer => MatrixJson.Write(writer, Matrix));
        json.GetProperty("countries").EnumerateArray().Select(country => country.GetString()).Should().Equal("US", "FR");
        (json.GetProperty("counts").GetProperty("licensed").GetInt32(), json.GetProperty("isPermittedThroughout").GetBoolean()).Should().Be((1, true));
        foreach (var cell in json.GetProperty("cells").EnumerateArray())
        {
            var question = (MayQuestion)QuestionJson.Read(cell.GetProperty("question").GetRawText(), Document).GetValueOrThrow().Questions.Single().Ask;
            var answer = Json(writer => AnswerJson.Write(writer, Document.Ask(question)));
            cell.GetProperty("outcome").GetString().Should().Be(answer.GetProperty("outcome").GetString());
            cell.GetProperty("basis").GetRawText().Should().Be(answer.GetProperty("basis").GetRawText());
        }
    }

    [Fact]
    public void Json_of_collisions_has_the_two_grants_and_a_question()
    {
        var second = AgreementOf("second", ProvisionOf("second-grant", TheGrant with { Grantees = Only(Other) })) with { Parties = [new() { Role = PartyRole.Party, Parties = [Owner, Other] }], Term = new() { From = Date(2018, 1, 1), Until = AnchoredDate.Never } };
        var document = With(Contract with { Provisions = [Licence with { Body = TheGrant with { Exclusivity = Exclusivity.Exclusive } }] }, second);
        var json = Json(writer => CollisionJson.Write(writer, document.Collisions()));
        (json.GetProperty("pairs").GetInt32(), json.GetProperty("isFree").GetBoolean(), json.GetProperty("isBoundExceeded").GetBoolean()).Should().Be((1, false, false));
        var collision = json.GetProperty("collisions")[0];
        (collision.GetProperty("isCertain").GetString(), collision.GetProperty("since").GetString(), collision.GetProperty("exclusive").GetProperty("provision").GetString(), collision.GetProperty("other").GetProperty("agreement").GetString())
            .Should().Be((Truth.True.ToString(), "2018-01-01", "grant", "second"));
        collision.GetProperty("example").GetProperty("kind").GetString().Should().Be("may");
    }

    private static string Csv(CoverageMatrix matrix)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        MatrixCsv.Write(writer, matrix);
        return writer.ToString();
    }

    private static JsonElement Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            write(writer);
        using var parsed = JsonDocument.Parse(buffer.WrittenMemory);
        return parsed.RootElement.Clone();
    }
}
