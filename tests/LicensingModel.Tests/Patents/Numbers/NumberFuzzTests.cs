using LicensingModel.Patents.Numbers;

namespace LicensingModel.Tests.Patents.Numbers;

public sealed class NumberFuzzTests
{
    [Fact]
    public void A_hundred_thousand_texts_are_read_or_refused_and_every_reading_is_read_the_same_again()
        => NumberFuzz.Run(100_000, 20261121).Should().BeEmpty();

    /// <summary>What the fuzzer found: applications whose wire text was read as something else.</summary>
    [Theory]
    [InlineData("TW .098123456.X")]
    [InlineData("IN2019 17012345A App4")]
    [InlineData("IN.20050130.A.20050130")]
    [InlineData("NRNR3\uFF1109336663A1")]
    public void What_was_once_read_otherwise_is_read_the_same_again(string text) => NumberFuzz.Check(text).Should().BeNull();
}
