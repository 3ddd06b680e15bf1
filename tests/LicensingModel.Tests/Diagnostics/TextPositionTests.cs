using LicensingModel.Diagnostics;

namespace LicensingModel.Tests.Diagnostics;

public class TextPositionTests
{
    [Fact]
    public void The_default_is_no_place()
    {
        default(TextPosition).Should().Be(TextPosition.None);
        TextPosition.None.IsNone.Should().BeTrue();
        TextPosition.None.ToString().Should().Be("none");
        new TextPosition(1, 1).IsNone.Should().BeFalse();
    }

    [Fact]
    public void A_place_is_its_line_and_column()
    {
        var place = new TextPosition(12, 5);
        (place.Line, place.Column).Should().Be((12, 5));
        place.Should().Be(new TextPosition(12, 5));
        place.GetHashCode().Should().Be(new TextPosition(12, 5).GetHashCode());
        (place == new TextPosition(5, 12)).Should().BeFalse();
        place.ToString().Should().Be("12:5");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(-1, 1)]
    public void Counting_begins_at_1(int line, int column)
        => FluentActions.Invoking(() => new TextPosition(line, column)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Order_is_reading_order()
    {
        TextPosition[] expected = [TextPosition.None, new(1, 1), new(1, 10), new(2, 1), new(10, 2)];
        expected.Reverse().Order().Should().Equal(expected);
    }
}
