using LicensingModel.Patents.Numbers;

namespace LicensingModel.Tests.Patents.Numbers;

public sealed class NumberFuzzTests
{
    [Fact]
    public void A_hundred_thousand_texts_are_read_or_refused_and_every_reading_is_read_the_same_again()
        => NumberFuzz.Run(100_000, 20261121).Should().BeEmpty();
}
