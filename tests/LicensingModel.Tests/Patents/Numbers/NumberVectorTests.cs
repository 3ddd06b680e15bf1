using LicensingModel.Patents.Numbers;

namespace LicensingModel.Tests.Patents.Numbers;

/// <summary>The vectors of <c>vectors.tsv</c>: what people write, what it becomes, and which office's rule says so. "General knowledge" is said where no rule was read.</summary>
public sealed class NumberVectorTests
{
    private static readonly string[] Lines = File.ReadAllLines(Checkout.PathTo("tests", "LicensingModel.Tests", "Patents", "Numbers", "vectors.tsv"));

    public static TheoryData<string, string, string, string, string, string> Vectors
    {
        get
        {
            var rows = new TheoryData<string, string, string, string, string, string>();
            foreach (var cells in Lines.Skip(1).Select(line => line.Split('\t')))
                rows.Add(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_number_is_read_by_the_rules_of_its_office(string text, string expected, string office, string type, string kind, string right)
    {
        PatentNumber.TryParse(text, out var number).Should().BeTrue();
        number.ToString().Should().Be(expected);
        number.Office!.Value.Should().Be(office);
        number.Type.ToString().Should().Be(type);
        number.Kind.ToString().Should().Be(kind);
        number.Right.ToString().Should().Be(right);
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void The_wire_text_is_read_as_the_same_number_and_so_is_every_spelling_that_loses_nothing(string text, string expected, string office, string type, string kind, string right)
    {
        _ = (office, type, kind, right);
        var number = PatentNumber.Parse(text);
        PatentNumber.Parse(expected).Should().Be(number);
        foreach (var dialect in Enum.GetValues<NumberDialect>().Where(dialect => !number.LosesIn(dialect)))
            PatentNumber.Parse(number.Format(dialect)!).Should().Be(number);
    }

    [Fact]
    public void There_are_at_least_three_hundred_vectors_and_each_has_a_source()
    {
        Lines.Length.Should().BeGreaterThan(300);
        Lines.Should().OnlyContain(line => line.Split('\t').Length == 7 && line.Split('\t')[6].Length > 0);
    }
}
