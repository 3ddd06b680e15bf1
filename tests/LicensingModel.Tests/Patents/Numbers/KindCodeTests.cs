using LicensingModel.Patents.Numbers;
using NodaTime;

namespace LicensingModel.Tests.Patents.Numbers;

public sealed class KindCodeTests
{
    [Theory]
    [InlineData("A", "A")]
    [InlineData("b1", "B1")]
    [InlineData("Z9", "Z9")]
    [InlineData("C0", "C0")]
    public void A_kind_code_is_a_letter_and_perhaps_a_digit(string text, string expected)
    {
        KindCode.Parse(text).ToString().Should().Be(expected);
        KindCode.Parse(expected).Should().Be(KindCode.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1A")]
    [InlineData("A10")]
    [InlineData("Ä")]
    public void Nothing_else_is(string text) => KindCode.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void None_prints_nothing_and_comes_first()
    {
        KindCode.None.ToString().Should().BeEmpty();
        KindCode.None.CompareTo(KindCode.Parse("A")).Should().BeNegative();
        KindCode.Parse("A").CompareTo(KindCode.Parse("A0")).Should().BeNegative();
        KindCode.Parse("A9").CompareTo(KindCode.Parse("B")).Should().BeNegative();
    }

    [Fact]
    public void What_a_kind_code_means_may_depend_on_the_day()
    {
        var b1 = KindCode.Parse("B1");
        b1.MeaningAt(PatentOffice.UnitedStates, new LocalDate(2001, 1, 2))!.Words.Should().StartWith("Patent,");
        b1.MeaningAt(PatentOffice.UnitedStates, new LocalDate(2001, 1, 1))!.Words.Should().StartWith("Reexamination");
        var b = KindCode.Parse("B");
        var china = PatentOffice.Parse("CN");
        b.MeaningAt(china, new LocalDate(1990, 1, 1))!.CanBeEnforced.Should().Be(Truth.False);
        b.MeaningAt(china, new LocalDate(2020, 1, 1))!.CanBeEnforced.Should().Be(Truth.True);
        b.MeaningAt(china, new LocalDate(2000, 1, 1)).Should().BeNull();
        b.MeaningAt(china).Should().BeNull();
        KindCode.Parse("A").MeaningAt(PatentOffice.UnitedStates)!.Type.Should().Be(PatentNumberType.Grant);
        KindCode.Parse("C0").MeaningAt(PatentOffice.European)!.Type.Should().Be(PatentNumberType.Grant);
    }

    [Fact]
    public void An_application_can_never_be_enforced()
        => PatentOffice.All.SelectMany(office => Enumerable.Range(0, 26 * 11).Select(i => KindCode.Parse($"{(char)('A' + (i / 11))}{(i % 11 == 0 ? "" : (i % 11) - 1)}").MeaningAt(office)))
            .OfType<KindMeaning>()
            .Should().NotContain(meaning => meaning.Type == PatentNumberType.Publication && meaning.CanBeEnforced == Truth.True).And.OnlyContain(meaning => meaning.Source.Length > 0);
}
