using LicensingModel.Benchmarks.Numbers;

namespace LicensingModel.Benchmarks.Tests;

public class NumberSampleTests
{
    [Fact]
    public void Both_peers_read_every_number_of_the_sample_alike() => FluentActions.Invoking(NumberSample.Check).Should().NotThrow();
}
