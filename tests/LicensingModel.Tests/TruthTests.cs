namespace LicensingModel.Tests;

public class TruthTests
{
    [Fact]
    public void Default_is_unknown() => default(Truth).Should().Be(Truth.Unknown);

    [Theory]
    [InlineData("true", "true", "true", "true")]
    [InlineData("true", "unknown", "unknown", "true")]
    [InlineData("true", "false", "false", "true")]
    [InlineData("unknown", "unknown", "unknown", "unknown")]
    [InlineData("unknown", "false", "false", "unknown")]
    [InlineData("false", "false", "false", "false")]
    public void Connectives_follow_Kleene(string left, string right, string and, string or)
    {
        (Of(left) & Of(right)).Should().Be(Of(and));
        (Of(right) & Of(left)).Should().Be(Of(and));
        (Of(left) | Of(right)).Should().Be(Of(or));
        (Of(right) | Of(left)).Should().Be(Of(or));
        (!(Of(left) & Of(right))).Should().Be(!Of(left) | !Of(right));
    }

    private static Truth Of(string text) => text switch { "true" => Truth.True, "false" => Truth.False, _ => Truth.Unknown };
}
