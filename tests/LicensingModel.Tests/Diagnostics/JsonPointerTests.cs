using LicensingModel.Diagnostics;

namespace LicensingModel.Tests.Diagnostics;

public class JsonPointerTests
{
    /// <summary>The pointers of RFC 6901, section 5, and a few more.</summary>
    public static TheoryData<string, string[]> Accepted => new()
    {
        { "", [] },
        { "/foo", ["foo"] },
        { "/foo/0", ["foo", "0"] },
        { "/", [""] },
        { "//", ["", ""] },
        { "/a~1b", ["a/b"] },
        { "/c%d", ["c%d"] },
        { "/i\\j", ["i\\j"] },
        { "/k\"l", ["k\"l"] },
        { "/ ", [" "] },
        { "/m~0n", ["m~n"] },
        { "/~01", ["~1"] },
        { "/~10", ["/0"] },
        { "/~0~1/x", ["~/", "x"] },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void A_pointer_is_read_taken_apart_and_put_together_again(string text, string[] segments)
    {
        var pointer = JsonPointer.Parse(text);
        pointer.Segments.Should().Equal(segments);
        pointer.ToString().Should().Be(text);
        var built = segments.Aggregate(JsonPointer.Root, (parent, segment) => parent.Append(segment));
        built.Should().Be(pointer);
        built.ToString().Should().Be(text);
        built.Segments.Should().Equal(segments);
        built.GetHashCode().Should().Be(pointer.GetHashCode());
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("#/foo")]
    [InlineData("/~")]
    [InlineData("/a~2")]
    [InlineData("/a~/b")]
    [InlineData(" ")]
    public void Anything_else_is_not_a_pointer(string text)
    {
        JsonPointer.TryParse(text, out var pointer).Should().BeFalse();
        pointer.Should().BeNull();
    }

    [Fact]
    public void An_element_is_pointed_at_by_its_index()
    {
        JsonPointer.Root.Append("agreements").Append(10).Should().Be(JsonPointer.Parse("/agreements/10"));
        FluentActions.Invoking(() => JsonPointer.Root.Append(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => JsonPointer.Root.Append(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Order_is_by_segment_with_indexes_by_number_and_before_names()
    {
        string[] sorted = ["", "/0", "/", "/a", "/a/0", "/a/2", "/a/2/x", "/a/10", "/a/10000000000000000000000", "/a/", "/a/01", "/a/B", "/a/b", "/a-b", "/a~0"];
        var pointers = sorted.Select(JsonPointer.Parse).ToArray();
        pointers.Reverse().Order().Should().Equal(pointers);

        for (var i = 0; i < pointers.Length; i++)
        {
            for (var j = 0; j < pointers.Length; j++)
                (pointers[i].CompareTo(pointers[j]) == 0).Should().Be(i == j);
        }

        pointers[0].CompareTo(null).Should().BePositive();
    }
}
