using LicensingModel.Rendering.Royalties;
using LicensingModel.Royalties;

namespace LicensingModel.Tests.Royalties;

/// <summary>Royalty curves: kinks where they are, jumps as jumps, and what is not known as such.</summary>
public class CurveTests
{
    private const string Units = """{ "kind": "base", "count": "units" }""";
    private const string Sales = """{ "kind": "base", "measure": "sales" }""";

    private const string Tiers = """{ "kind": "tiers", "manner": "$", "tiers": [{ "through": "100000", "rate": { "kind": "perUnit", "amount": "USD 0" } }, { "through": "5000000", "rate": { "kind": "perUnit", "amount": "USD 0.2" } }, { "rate": { "kind": "perUnit", "amount": "USD 0.1" } }] }""";

    [Fact]
    public void Kinks_of_marginal_tiers_and_of_a_cap_are_exact()
        => Stretches(Units + Rate("marginal") + """,{ "kind": "limit", "cap": [{ "amount": "USD 3500000" }], "over": "year" }""", CurveVariable.Units, null, 40_000_000)
            .Should().Equal("0-100000: 0", "100000-5000000: 0.2 rate", "5000000-30200000: 0.1 rate", "30200000-40000000: 0 limit");

    [Fact]
    public void A_curve_ends_a_little_beyond_the_cap_that_ends_it()
        => Stretches(Units + Rate("marginal") + """,{ "kind": "limit", "cap": [{ "amount": "USD 3500000" }], "over": "year" }""", CurveVariable.Units).Should().HaveCount(4);

    [Fact]
    public void Whole_tiers_jump()
        => Stretches(Units + Rate("whole"), CurveVariable.Units, null, 10_000_000)
            .Should().Equal("0-100000: 0", "100000-100001: jump 20000.2 rate", "100001-5000000: 0.2 rate", "5000000-5000001: jump -499999.9 rate", "5000001-10000000: 0.1 rate");

    [Fact]
    public void Floor_and_cap_of_a_unit_show_in_the_price()
        => Stretches(Sales + """,{ "kind": "limit", "floor": [{ "amount": "USD 60" }], "cap": [{ "amount": "USD 200" }], "per": ["unit"] },{ "kind": "rate", "rate": { "kind": "percent", "rate": "0.6%" } }""", CurveVariable.Price, null, 300)
            .Should().Equal("0-60: 0", "60-200: 0.006 limit", "200-300: 0 limit");

    [Fact]
    public void A_kink_that_is_no_whole_number_lies_within_a_step()
        => Stretches(Units + """,{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 3" } },{ "kind": "limit", "cap": [{ "amount": "USD 100" }], "over": "year" }""", CurveVariable.Units, null, 100)
            .Should().Equal("0-33: 3", "33-34: 1 limit", "34-100: 0 limit");

    [Fact]
    public void What_is_not_known_is_no_line()
        => Stretches(Units + """,{ "kind": "rate", "rate": { "kind": "tiers", "manner": "marginal", "tiers": [{ "through": "50", "rate": { "kind": "perUnit", "amount": "USD 1" } }, { "rate": { "kind": "perUnit", "amount": { "state": "redacted" } } }] } }""", CurveVariable.Units, null, 100)
            .Should().Equal("0-50: 1", "50-100: ? body/royalty/lines/0/steps/1/rate/tiers/1/rate/amount");

    [Fact]
    public void What_is_no_straight_line_is_one_curve_of_many_points()
    {
        var curve = Curve(Sales + """,{ "kind": "rate", "rate": { "kind": "percent", "rate": "10%" } },{ "kind": "stacking", "others": "others", "cap": "USD 10" }""", CurveVariable.Price, "period,others|2001-Q1,8", 200);
        curve.Stretches.Select(static stretch => stretch.Slope is null).Should().Equal(false, true);
        curve.Stretches[1].From.Should().Be(20m);
        curve.Stretches[1].Points.Count.Should().BeGreaterThan(10);
        curve.Stretches[1].Points[^1].Amount.Should().BeApproximately(200m / 28, 0.0001m);
    }

    [Fact]
    public void Every_point_is_what_a_statement_comes_to()
    {
        var steps = Units + Rate("marginal");
        foreach (var point in Curve(steps, CurveVariable.Units, null, 10_000_000).Stretches.SelectMany(static stretch => stretch.Points))
            Reckoning.Of(Reckoning.Line(steps), FormattableString.Invariant($"period,units|2001-Q1,{point.At}")).Totals[0].Amount.Should().Be(point.Amount);
    }

    [Theory]
    [InlineData("period|2001-Q1|2001-Q2")]
    [InlineData("period,sales|2001-Q1,100")]
    [InlineData("period|soon")]
    [InlineData("period,product|2001-Q1,unheard-of")]
    [InlineData("units|5")]
    public void A_sale_of_which_no_curve_can_be_drawn_is_refused(string sale)
    {
        var drawing = () => Curve(Units + Rate("marginal"), CurveVariable.Units, sale, 100);
        drawing.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_curve_that_is_refused_says_for_what_its_row_is_left_out()
    {
        var drawing = () => Curve(Sales + """,{ "kind": "rate", "rate": { "kind": "percent", "rate": "10%" } }""", CurveVariable.Price, "period,product|2001-Q1,unheard-of", 100);
        drawing.Should().Throw<ArgumentException>().WithMessage("*no product `unheard-of`*");
    }

    [Fact]
    public void A_curve_does_not_end_before_it_begins()
    {
        var drawing = () => Reckoning.Document(Reckoning.Line(Units + Rate("marginal"))).RoyaltyCurve(Request(CurveVariable.Units, "period|2001-Q1", 10) with { From = 10 });
        drawing.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_picture_says_in_words_what_it_shows()
    {
        var svg = CurveReport.ToSvg(Curve(Units + Rate("marginal"), CurveVariable.Units, "period,seller|2001-Q1,beta", 10_000_000));
        svg.Should().Contain("from 100,000, where USD 0 is owed: USD 0.2 for each further unit (rate, 4.1, l)").And.Contain("One sale: period 2001-Q1, seller beta").And.Contain("<polyline");
    }

    private static string Rate(string manner) => $$""",{ "kind": "rate", "rate": {{Tiers.Replace("$", manner, StringComparison.Ordinal)}}, "over": "year" }""";

    private static CurveRequest Request(CurveVariable of, string sale, decimal? to) => new() { Reckoning = new RoyaltyRequest { Agreement = AgreementId.Parse("a") }, Of = of, Sale = sale.Replace('|', '\n'), To = to };

    private static RoyaltyCurve Curve(string steps, CurveVariable of, string? sale, decimal? to) => Reckoning.Document(Reckoning.Line(steps)).RoyaltyCurve(Request(of, sale ?? "period|2001-Q1", to));

    private static IEnumerable<string> Stretches(string steps, CurveVariable of, string? sale = null, decimal? to = null)
        => Curve(steps, of, sale, to).Stretches.Select(static stretch => FormattableString.Invariant($"{ExactDecimal.Format(stretch.From)}-{ExactDecimal.Format(stretch.To)}: {(stretch.Points.Count == 0 ? "? " + stretch.Unknown[0].Term : (stretch.IsJump ? "jump " : string.Empty) + (stretch.Slope is { } slope ? ExactDecimal.Format(slope) : "curved"))}{(stretch.Cause is { } cause ? " " + cause.Step : string.Empty)}"));
}
