using System.Globalization;
using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Tests.Valuation;

/// <summary>What holds of valuations whatever goes in, over generated inputs.</summary>
public class ValuationLaws
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 30)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Scaling_all_money_changes_no_rate_and_scales_every_sum(int seed)
    {
        var (net, first, second, ratio) = Inputs(seed);
        var (one, other) = (Unpacked(net, first, second, ratio), Unpacked(net * 7, first * 7, second * 7, ratio));
        Value(other, "firstRate").Should().Be(Value(one, "firstRate"));
        Value(other, "firstLeg").Should().Be(Value(one, "firstLeg").Times(ExactRatio.Of(7)));
    }

    [Fact]
    public void Scaling_the_payment_alone_breaks_that_law()
        => Value(Unpacked(70, 1000, 2000, "0.5"), "firstRate").Should().NotBe(Value(Unpacked(10, 1000, 2000, "0.5"), "firstRate"));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Swapping_the_parties_swaps_the_rates(int seed)
    {
        var (net, first, second, ratio) = Inputs(seed);
        var (one, other) = (Unpacked(net, first, second, ratio), Unpacked(-net, second, first, ExactRatio.One.Over(ExactRatio.Parse(ratio)).ToString()));
        Value(other, "secondRate").Should().Be(Value(one, "firstRate"));
        Value(other, "firstRate").Should().Be(Value(one, "secondRate"));
        Value(other, "difference").Should().Be(ExactRatio.Zero.Minus(Value(one, "difference")));
    }

    [Fact]
    public void Swapping_without_turning_the_payment_breaks_that_law()
        => Value(Unpacked(10, 2000, 1000, "2"), "secondRate").Should().NotBe(Value(Unpacked(10, 1000, 2000, "0.5"), "firstRate"));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_two_legs_differ_by_what_is_paid(int seed)
    {
        var (net, first, second, ratio) = Inputs(seed);
        Value(Unpacked(net, first, second, ratio), "difference").Should().Be(ExactRatio.Of(net));
    }

    [Fact]
    public void Legs_of_another_ratio_break_that_law()
        => Value(Unpacked(10, 1000, 2000, "0.5"), "firstLeg").Minus(Value(Unpacked(10, 1000, 2000, "0.25"), "secondLeg")).Should().NotBe(ExactRatio.Of(10));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Splitting_an_instalment_on_its_day_changes_nothing(int seed)
    {
        var random = new Random(seed);
        var (amount, part, day) = (random.Next(2, 500), random.Next(1, 400), string.Create(CultureInfo.InvariantCulture, $"{random.Next(2020, 2030)}-{random.Next(1, 13):00}-15"));
        Discounted((day, amount)).Should().Be(Discounted((day, part), (day, amount - part)));
        Discounted((day, amount), ("2024-05-05", 3)).Should().Be(Discounted(("2024-05-05", 3), (day, amount)));
    }

    [Fact]
    public void Splitting_it_over_two_days_breaks_that_law() => Discounted(("2025-01-01", 100)).Should().NotBe(Discounted(("2025-01-01", 50), ("2025-07-01", 50)));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_due_later_is_worth_less(int seed)
    {
        var day = 2020 + (seed % 9);
        (Discounted((FormattableString.Invariant($"{day + 1}-02-03"), 100)) < Discounted((FormattableString.Invariant($"{day}-02-03"), 100))).Should().BeTrue();
    }

    [Fact]
    public void At_a_rate_below_zero_that_law_breaks()
        => (Value(Later("-4.5%", "2022-01-01"), "present") < Value(Later("-4.5%", "2021-01-01"), "present")).Should().BeFalse();

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_comparable_as_strong_is_the_benchmark(int seed)
    {
        var rate = FormattableString.Invariant($"{seed + 1}");
        Valued.Line($$"""{ "kind": "comparable", "benchmarkPerUnit": "USD {{rate}}", "strengthRatio": "1" }""", "perUnit").Should().Be($"USD {rate}");
        Valued.Line($$"""{ "kind": "comparable", "benchmarkPerUnit": "USD {{rate}}", "strengthRatio": "3/7" }""", "perUnit").Should().NotBe($"USD {rate}");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_shares_of_all_make_up_the_whole(int seed)
    {
        var random = new Random(seed);
        var (one, other) = (random.Next(1, 900), random.Next(1, 900));
        Share(one, one + other).Plus(Share(other, one + other)).Should().Be(ExactRatio.Parse("0.06"));
        Share(one, one + other).Plus(Share(other, one + other + 1)).Should().NotBe(ExactRatio.Parse("0.06"));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Release_and_future_are_the_whole(int seed)
    {
        var random = new Random(seed);
        var reading = Valued.One(FormattableString.Invariant($$"""{ "kind": "split", "total": "USD {{random.Next(1, 999)}}", "pastSales": "USD {{random.Next(0, 99)}}", "futureSales": "USD {{random.Next(1, 99)}}" }"""));
        Value(reading, "release").Plus(Value(reading, "future")).Should().Be(ExactRatio.Parse(reading.Find("release")!.Arithmetic.Split(' ')[1]));
    }

    [Fact]
    public void The_release_of_one_sum_and_the_future_of_another_are_not()
        => Value(Valued.One("""{ "kind": "split", "total": "USD 10", "releaseShare": "50%" }"""), "release").Plus(Value(Valued.One("""{ "kind": "split", "total": "USD 11", "releaseShare": "50%" }"""), "future")).Should().NotBe(ExactRatio.Of(10));

    private static LicensingModel.Valuation.Results.ValuationReading Later(string rate, string day)
        => Valued.One($$"""{ "kind": "discounting", "valuedOn": "2020-01-01", "instalments": [{ "on": "{{day}}", "amount": "USD 100" }], "rate": "{{rate}}", "every": "P1Y", "manner": "compound" }""");

    private static (int Net, int First, int Second, string Ratio) Inputs(int seed)
    {
        var random = new Random(seed);
        return (random.Next(1, 100), random.Next(1, 1000), random.Next(5000, 9000), ExactRatio.Of(random.Next(1, 9), random.Next(2, 9)).ToString());
    }

    private static LicensingModel.Valuation.Results.ValuationReading Unpacked(int net, int first, int second, string ratio)
        => Valued.One(FormattableString.Invariant($$"""{ "kind": "unpacking", "net": "USD {{net}}", "firstRevenue": "USD {{first}}", "secondRevenue": "USD {{second}}", "ratio": "{{ratio}}" }"""));

    private static ExactRatio Share(int own, int all)
        => Value(Valued.One(FormattableString.Invariant($$"""{ "kind": "topDown", "aggregateRate": "6%", "ownFamilies": "{{own}}", "allFamilies": "{{all}}" }""")), "rate");

    private static ExactRatio Discounted(params (string Day, int Amount)[] instalments)
        => Value(Valued.One($$"""{ "kind": "discounting", "valuedOn": "2020-01-01", "instalments": [{{string.Join(',', instalments.Select(static one => FormattableString.Invariant($$"""{ "on": "{{one.Day}}", "amount": "USD {{one.Amount}}" }""")))}}], "rate": "4.5%", "every": "P1Y", "manner": "compound", "compounded": "P3M", "dayCount": "actual365" }"""), "present");

    private static ExactRatio Value(LicensingModel.Valuation.Results.ValuationReading reading, string name) => reading.Find(name)!.Value!;
}
