using LicensingModel.Benchmarks.Reports;

namespace LicensingModel.Benchmarks.Tests;

/// <summary>What is timed beside each other does the same.</summary>
public class RoyaltyReportsTests
{
    [Fact]
    public void The_statement_and_the_loop_by_hand_come_to_the_same()
    {
        var checking = RoyaltyReports.Check;
        checking.Should().NotThrow();
    }

    [Fact]
    public void The_loop_sees_every_row()
    {
        using var fewer = SalesText.Of(999);
        using var more = SalesText.Of(1_000);
        HandWrittenLoop.Due(fewer).Should().NotBe(HandWrittenLoop.Due(more));
    }
}
