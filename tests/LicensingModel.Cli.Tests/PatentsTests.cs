namespace LicensingModel.Cli.Tests;

public sealed class PatentsTests : IDisposable
{
    private const string Table = """
        "IPRD_ID";"COMP_LEGAL_NAME";"LICD_DEC_PREP_TO_GRANT_FLAG";"TGPP_NUMBER";"3GPP_Type";"PATT_APPLICATION_NUMBER";"PUBL_NUMBER"
        "7";"Alpha Ltd";"1";"38.331";"TS";"CN1";"CN102238152 A | CN102238152 B"
        "8";"Beta Ltd"
        """;

    private readonly Tool _tool = new();

    [Fact]
    public void An_export_of_declarations_becomes_a_document_and_what_is_broken_is_said()
    {
        var run = _tool.RunWith(Table, "patents", "import", "-", "--from", "etsi-isld");
        run.Code.Should().Be(1);
        run.Error.Should().Contain("<stdin>:3:1: error LM4102");
        var json = run.Json;
        json.GetProperty("declarations")[0].GetProperty("undertaking").GetProperty("option").GetString().Should().Be("frand");
        json.GetProperty("patents")[0].GetProperty("number").GetString().Should().Be("CN102238152B");
    }

    [Fact]
    public void CycloneDx_goes_in_and_out()
    {
        const string Bom = """{"bomFormat":"CycloneDX","specVersion":"1.7","definitions":{"patents":[{"bom-ref":"p","patentNumber":"US7650331","jurisdiction":"US","grantDate":"2010-01-19"}]}}""";
        var import = _tool.RunWith(Bom, "patents", "import", "-", "--from", "cyclonedx");
        (import.Code, import.Error).Should().Be((0, string.Empty));
        var export = _tool.RunWith(import.Output, "patents", "export", "-", "--to", "cyclonedx", "--on", "2020-01-01");
        export.Code.Should().Be(0);
        export.Json.GetProperty("definitions").GetProperty("patents")[0].GetProperty("patentLegalStatus").GetString().Should().Be("granted");
    }

    [Theory]
    [InlineData("`--from`|--from", "patents", "import", "-")]
    [InlineData("there is no such file", "patents", "import", "missing.csv", "--from", "etsi-isld")]
    [InlineData("is not a day", "patents", "export", "-", "--to", "cyclonedx", "--on", "today")]
    public void Wrong_usage_is_said(string expected, params string[] arguments)
    {
        var run = _tool.RunWith("{}", arguments);
        run.Code.Should().Be(2);
        expected.Split('|').Should().Contain(word => run.Error.Contains(word, StringComparison.Ordinal));
    }

    public void Dispose() => _tool.Dispose();
}
