using LicensingModel.Royalties;
using LicensingModel.Royalties.Reports;

namespace LicensingModel.Tests.Royalties;

[Collection(Measured.Name)]
public class ReportTests
{
    private const string Steps = """{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } }""";

    [Fact]
    public void What_is_wrong_with_a_row_is_told_with_its_place_and_the_statement_says_what_it_leaves_out()
    {
        var statement = Reckoning.Of(Reckoning.Line(Steps), "period,units,product|2001-Q1,5,phone|2001-Q9,x,phone|2001-Q1,7,tablet");
        statement.Diagnostics.Select(finding => (finding.Code, finding.Position.Line, finding.Position.Column)).Should().Equal(("LM6005", 3, 1), ("LM6009", 4, 11));
        statement.LeftOut.Select(rows => (rows.Code, rows.Rows)).Should().Equal(("LM6005", 1L), ("LM6009", 1L));
        (statement.Rows, statement.IsWhole, statement.Due()).Should().Be((3L, false, "USD 5"));
    }

    [Theory]
    [InlineData("2006", "2006-01-01", "2006-12-31")]
    [InlineData("2006-H2", "2006-07-01", "2006-12-31")]
    [InlineData("2006-Q3", "2006-07-01", "2006-09-30")]
    [InlineData("2006-02", "2006-02-01", "2006-02-28")]
    [InlineData("2006-02-03", "2006-02-03", "2006-02-03")]
    [InlineData("2006-02-03/2006-03-04", "2006-02-03", "2006-03-04")]
    public void A_period_is_read_and_written(string text, string first, string last)
    {
        ReportWindow.TryParse(text, out var window).Should().BeTrue();
        (IsoDay.Format(window.First), IsoDay.Format(window.Last), window.ToString()).Should().Be((first, last, text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Q1 2006")]
    [InlineData("2006-Q5")]
    [InlineData("2006-H0")]
    [InlineData("2006-00")]
    [InlineData("2006-13")]
    [InlineData("2006-02-30")]
    [InlineData("2006-03-04/2006-02-03")]
    public void What_is_no_period_is_refused(string text) => ReportWindow.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("a,b\n1,2\n", "1|2")]
    [InlineData("a,b\r\n\"1,\"\"x\"\"\n\",2", "1,\"x\"\n|2")]
    [InlineData("a,b\n\n,\n", "|")]
    public void Delimited_text_is_read_by_RFC_4180(string text, string second)
    {
        var reading = new DelimitedText(new StringReader(text));
        reading.Next().Should().Equal("a", "b");
        string.Join('|', reading.Next()!).Should().Be(second);
        reading.Next().Should().BeNull();
    }

    [Theory]
    [InlineData("1250.5", true)]
    [InlineData("-3", true)]
    [InlineData("1,250", false)]
    [InlineData("+3", false)]
    [InlineData("1e3", false)]
    [InlineData("12345678901234567890123456789", false)]
    public void A_number_has_one_spelling(string text, bool isOne) => ReportNumber.TryParse(text, out _).Should().Be(isOne);

    [Theory]
    [InlineData("5G;GPS", "USD 10", "", "LM6022")]
    [InlineData("5g", "", "LM6021", "LM6021")]
    [InlineData("5-G", "", "LM6021", "LM6021")]
    [InlineData("4G;5g", "", "LM6021", "LM6021")]
    [InlineData("GPS", "USD 0", "", "LM6022")]
    [InlineData(";", "USD 0", "", "")]
    [InlineData("4G", "USD 10", "", "")]
    public void A_misspelt_technology_is_not_taken_for_none(string technologies, string due, string left, string found)
    {
        const string schedule = $$"""{ "currency": "USD", "every": "quarter", "lines": [{ "name": "x", "sales": { "technologies": ["5G", "4G"] }, "steps": [{{Steps}}] }, { "name": "none", "sales": { "noTechnologies": ["5G", "4G"] }, "steps": [{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 0" } }] }] }""";
        var statement = Reckoning.Of(schedule, $"period,technologies,units|2024-Q1,{technologies},10");
        (statement.Due(), statement.IsWhole).Should().Be((due, left.Length == 0));
        string.Join(' ', statement.LeftOut.Select(static rows => rows.Code)).Should().Be(left);
        string.Join(' ', statement.Diagnostics.Select(static finding => finding.Code)).Should().Be(found);
    }

    [Theory]
    [InlineData("2", "USD 5", "")]
    [InlineData("2.0", "", "LM6021")]
    [InlineData("1", "USD 10", "")]
    [InlineData("12", "USD 10", "")]
    [InlineData("Dual mono", "", "LM6021")]
    [InlineData("mono", "USD 10", "")]
    [InlineData("A", "USD 10", "")]
    public void A_name_that_is_written_otherwise_does_not_fall_under_the_rest(string channels, string due, string left)
    {
        const string schedule = """{ "currency": "USD", "every": "quarter", "lines": [{ "name": "l", "steps": [{ "kind": "base", "count": "units" },{ "kind": "weight", "weight": "0.5", "sales": { "attributes": [{ "column": "channels", "values": ["2", "dual-mono", "A-"] }] } },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } }] }] }""";
        var statement = Reckoning.Of(schedule, $"period,channels,units|2024-Q1,{channels},10");
        statement.Due().Should().Be(due);
        string.Join(' ', statement.LeftOut.Select(static rows => rows.Code)).Should().Be(left);
    }

    [Theory]
    [InlineData("period,category,units|2024-Q1,Mobile,1", "The sale falls under no line of a schedule that is reckoned: it has `Mobile` in the column `category`, and the schedule `mobile`; nothing is reckoned on it.")]
    [InlineData("Period,category,units|2024-Q1,mobile,1", "The table has no column `period`, which is needed; it has Period, category, units; `Period` is another name, as capital letters count.")]
    [InlineData("period;units|2024-Q1;1", "The table has no column `period`, which is needed; it has period;units; columns are separated by commas, and by nothing else.")]
    [InlineData("period,category,units,net,kind|2024-Q1,mobile,,100,return", "What the row tells came back, which is taken off.")]
    [InlineData("period,category,units,kind|2024-Q1,mobile,3,return", "3 units came back, which is taken off.")]
    public void A_message_says_what_the_report_has_and_what_is_expected(string report, string message)
        => Reckoning.Of($$"""{ "currency": "USD", "every": "quarter", "lines": [{ "name": "l", "sales": { "categories": ["mobile"] }, "steps": [{{Steps}}] }] }""", report).Diagnostics[0].Message.Should().Be(message);

    [Fact]
    public void A_large_report_is_read_in_bounded_memory()
    {
        var rows = 200_000;
        var before = GC.GetTotalMemory(true);
        var most = 0L;
        var statement = Reckoning.Document(Reckoning.Line(Steps)).Royalties(new RoyaltyRequest { Agreement = AgreementId.Parse("a") }, new Rows(rows), new Told(count => most = count == rows ? Math.Max(most, GC.GetTotalMemory(true) - before) : most));
        statement.Due().Should().Be($"USD {(long)rows * (rows - 1) / 2}");
        most.Should().BeInRange(1, 40_000_000, "rows are counted and not kept; what is kept of each is a hash by which repeated rows are found");
    }

    /// <summary>A report that is made while it is read.</summary>
    private sealed class Rows(int count) : TextReader
    {
        private int _row = -1;
        private string _text = "";
        private int _at;

        public override int Read(char[] buffer, int index, int length)
        {
            if (_at >= _text.Length)
            {
                (_text, _at) = (_row < 0 ? "period,units\n" : _row < count ? $"2001-Q1,{_row}\n" : "", 0);
                _row++;
            }

            var part = Math.Min(length, _text.Length - _at);
            _text.CopyTo(_at, buffer, index, part);
            _at += part;
            return part;
        }
    }

    private sealed class Told(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
