using LicensingModel.Benchmarks.Validating;

namespace LicensingModel.Benchmarks.Tests;

/// <summary>What the benchmarks compare does the same work; what they run, runs.</summary>
public class PeersTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void All_peers_read_the_same_deal_and_write_the_same_bytes(bool indented)
    {
        Check(indented ? DealText.Indented : DealText.Compact, DealText.Document, indented);
        Check(DealText.Of(DealText.Small, indented), DealText.Small, indented);
        var portfolio = DealText.Portfolio(50);
        Check(DealText.Of(portfolio, indented), portfolio, indented);
    }

    [Fact]
    public void The_small_deal_is_one_of_four_kilobytes_in_which_nothing_is_wrong()
    {
        DealText.Of(DealText.Small, indented: false).Length.Should().BeInRange(3_600, 4_400);
        LicensingModel.Validation.DocumentValidation.Validate(DealText.Small).Should().BeEmpty();
    }

    [Fact]
    public void The_validators_find_the_same_in_deals_that_are_broken_in_one_way() => FluentActions.Invoking(BrokenDeals.Check).Should().NotThrow();

    [Fact]
    public void A_valid_deal_costs_the_dozen_rules_no_allocation()
    {
        for (var i = 0; i < 50; i++)
            LicensingModel.Validation.DocumentValidation.Validate(DealText.Small, DozenRules.Set);
        var before = GC.GetAllocatedBytesForCurrentThread();
        LicensingModel.Validation.DocumentValidation.Validate(DealText.Small, DozenRules.Set);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void A_peer_that_differs_is_found()
        => FluentActions.Invoking(() => Peers.CheckReading([.. DealText.Indented, (byte)'\n'], DealText.Document, indented: true))
            .Should().Throw<InvalidOperationException>().WithMessage("The peers do not do the same*");

    private static void Check(byte[] text, LicensingModel.Agreements.LicensingDocument document, bool indented)
    {
        Peers.CheckReading(text, document, indented);
        Peers.CheckWriting(text, document, indented);
    }

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
