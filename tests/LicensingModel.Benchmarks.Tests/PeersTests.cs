namespace LicensingModel.Benchmarks.Tests;

/// <summary>What the benchmarks compare does the same work; what they run, runs.</summary>
public class PeersTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void All_peers_read_the_same_deal_and_write_the_same_bytes(bool indented)
    {
        Peers.CheckReading(indented ? DealText.Indented : DealText.Compact, indented);
        Peers.CheckWriting(indented);
    }

    [Fact]
    public void A_peer_that_differs_is_found()
        => FluentActions.Invoking(() => Peers.CheckReading([.. DealText.Indented, (byte)'\n'], indented: true))
            .Should().Throw<InvalidOperationException>().WithMessage("The peers do not do the same*");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_benchmarks_run(bool indented)
    {
        var reading = new ReadingTheDeal { Indented = indented };
        reading.Setup();
        reading.ByHand().Should().Be(DealText.Document);
        reading.Library().Should().NotBeNull();
        reading.LibraryChecked().Should().NotBeNull();
        reading.Generated().Should().NotBeNull();
        reading.TokensOnly().Should().BePositive();

        using var writing = new WritingTheDeal { Indented = indented };
        writing.Setup();
        var length = indented ? DealText.Indented.Length - 1 : DealText.Compact.Length;
        writing.ByHand().Should().Be(length);
        writing.Library().Should().Be(length);
        writing.Generated().Should().Be(length);
        writing.TokensOnly().Should().Be(length);
    }
}
