namespace LicensingModel.Tests;

public class FixedSeedTests
{
    [Fact]
    public void A_law_is_held_against_as_many_numbers_as_asked_the_same_at_every_run()
    {
        var (one, other) = (Seeds(), Seeds());
        one.Should().HaveCount(200).And.Equal(other);
        one.Distinct().Should().HaveCountGreaterThan(190);
    }

    [Fact]
    public void A_law_that_fails_once_fails()
    {
        var count = 0;
        FluentActions.Invoking(() => FixedSeed.Hold(200, _ => ++count < 150)).Should().Throw<Exception>().WithMessage("*Falsifiable*");
        count.Should().Be(150);
    }

    private static List<int> Seeds()
    {
        List<int> seeds = [];
        FixedSeed.Hold(200, seed =>
        {
            seeds.Add(seed);
            return true;
        });
        return seeds;
    }
}
