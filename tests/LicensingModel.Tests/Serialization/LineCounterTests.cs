using System.Text;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Tests.Serialization;

public class LineCounterTests
{
    [Fact]
    public void Every_offset_asked_in_turn_stands_where_it_stands_when_asked_alone()
    {
        var text = Encoding.UTF8.GetBytes("{\n\"é\": \"😀ab\",\r\n\n \"手机\": 1}");
        for (var step = 1; step < 6; step++)
        {
            var lines = new LineCounter(text);
            for (var offset = 0; offset <= text.Length; offset += step)
                lines.At(offset).Should().Be(TextLocator.PositionOf(text, offset), "of offset {0} in steps of {1}", offset, step);
        }
    }

    [Fact]
    public void The_same_offset_may_be_asked_again()
    {
        var lines = new LineCounter("ab\ncd"u8);
        lines.At(4).Should().Be(lines.At(4)).And.Be(new(2, 2));
    }
}
