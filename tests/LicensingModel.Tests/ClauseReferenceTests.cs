namespace LicensingModel.Tests;

public class ClauseReferenceTests
{
    public static TheoryData<string> Accepted => ["§2.2(a)", "p. 4", "Covenant para 1", "第3条", "😀", "a", new string('x', 200)];

    public static TheoryData<string> Rejected =>
    [
        "", " ", " §2", "§2 ", "\u00a0§2", "§2\n§3", "§2\t(a)", "§2\u0085", "a\u2028b", "a\u2029b", "a\0b", "a\u007fb", new string('x', 201),
    ];

    [Theory]
    [MemberData(nameof(Accepted))]
    public void A_reference_is_read_and_written_the_same(string text)
    {
        var reference = ClauseReference.Parse(text);
        reference.ToString().Should().Be(text);
        reference.Should().Be(ClauseReference.Parse(text));
        reference.GetHashCode().Should().Be(ClauseReference.Parse(text).GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Rejected))]
    public void Anything_else_is_not_a_reference(string text)
    {
        ClauseReference.TryParse(text, out var reference).Should().BeFalse();
        reference.Should().BeNull();
    }

    [Fact]
    public void A_lone_surrogate_is_refused()
    {
        ClauseReference.TryParse("a\ud800b", out _).Should().BeFalse();
        ClauseReference.TryParse("\udc00", out _).Should().BeFalse();
    }

    [Fact]
    public void Equality_is_ordinal()
    {
        (ClauseReference.Parse("§2.2(a)") == ClauseReference.Parse("§2.2(A)")).Should().BeFalse();
        (ClauseReference.Parse("§ 2") == ClauseReference.Parse("§2")).Should().BeFalse();
    }
}
