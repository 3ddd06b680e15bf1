using LicensingModel.Interchange.PatentNumbers;
using LicensingModel.Patents.Numbers;

namespace LicensingModel.Tests.Interchange.PatentNumbers;

public sealed class PatentNumberCsvTests
{
    [Theory]
    [InlineData("US7650331B1\nEP1000000B1\n")]
    [InlineData("\uFEFFNumber\r\nUS 7,650,331 B1\r\nEP 1 000 000 B1")]
    [InlineData("\"US 7,650,331 B1\"\n\n\"EP1000000B1\"\n")]
    [InlineData("family;publication number;title\nF1;US 7,650,331 B1;\"A; b\"\nF2;EP1000000B1;\"C \"\"d\"\"\ne\"\n")]
    [InlineData("Title,Patent No.\n\"x, y\",\"US 7,650,331 B1\"\nz,EP1000000B1\n")]
    [InlineData("US7650331B1,first\nEP1000000B1,second\n")]
    [InlineData("US7650331B1\tfirst\rEP1000000B1\tsecond")]
    public void A_list_is_read(string csv) => Numbers(csv).Should().Equal("US7650331B1", "EP1000000B1");

    [Fact]
    public void A_column_is_chosen_by_its_name()
        => Numbers("number,application\nx,US09/930611\n", "Application").Should().Equal("US09/930611");

    [Fact]
    public void Every_refused_row_has_a_finding_with_its_line()
    {
        var list = Read("number\nEP1000000B1\nnothing\n\"a\n\",x\n7650331\nWO09901000A3\nCN200410012345.6\nEU1000000\n\"US7650331");
        list.HasErrors.Should().BeTrue();
        list.Diagnostics.Select(finding => (finding.Code, finding.Position.Line)).Should().Equal(
            ("LM4002", 3), ("LM4001", 4), ("LM4002", 6), ("LM4003", 7), ("LM4004", 8), ("LM4005", 9), ("LM4011", 10));
        list.Rows.Count(row => !row.Number.IsUnspecified).Should().Be(2);
    }

    [Fact]
    public void A_column_that_is_not_there_is_reported_and_nothing_is_read()
    {
        var list = Read("a,b\nEP1000000B1,x", "number");
        list.Diagnostics.Should().ContainSingle().Which.Message.Should().Be("The first row has no column `number`; expected one of its names: `a`, `b`.");
        list.Rows.Should().ContainSingle();
    }

    [Fact]
    public void Hostile_input_is_bounded()
    {
        var list = Read("EP1000000B1\n" + new string('1', 1_000_000) + "\n\0\0\n\ud800\nUS1A\n");
        list.Diagnostics.Select(finding => finding.Code).Should().Equal("LM4012", "LM4001", "LM4001");
        list.Rows[^1].Number.Should().Be(PatentNumber.Parse("US1A"));
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_does_not_keep_the_rest_in_memory()
    {
        var list = Read("\"" + string.Concat(Enumerable.Repeat("EP1000000B1\n", 10_000)));
        list.Diagnostics[0].Code.Should().Be("LM4012");
    }

    [Fact]
    public void Rows_are_read_one_after_another()
        => PatentNumberCsv.ReadRows(new Endless()).Take(1000).Should().HaveCount(1000);

    private static PatentNumberList Read(string csv, string? column = null)
    {
        using var reader = new StringReader(csv);
        return PatentNumberCsv.Read(reader, column);
    }

    private static IEnumerable<string> Numbers(string csv, string? column = null)
    {
        var list = Read(csv, column);
        list.Diagnostics.Should().BeEmpty();
        return list.Rows.Select(row => row.Number.ToString());
    }

    private sealed class Endless : TextReader
    {
        private const string Row = "US7650331B1\n";
        private int _at;

        public override int Peek() => Row[_at % Row.Length];

        public override int Read() => Row[_at++ % Row.Length];
    }
}
