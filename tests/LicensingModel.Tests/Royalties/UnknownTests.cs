using LicensingModel.Royalties;
using LicensingModel.Serialization;
using LicensingModel.Sources;

namespace LicensingModel.Tests.Royalties;

/// <summary>What is not known stays so, and names why.</summary>
public class UnknownTests
{
    private const string Sales = """{ "kind": "base", "measure": "sales" }""";
    private const string Units = """{ "kind": "base", "count": "units" }""";
    private const string Tenth = """{ "kind": "rate", "rate": { "kind": "percent", "rate": "10%" } }""";
    private const string Dollar = """{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } }""";
    private const string Year = """{ "kind": "limit", "cap": [{ "amount": "USD 100" }], "over": "year" }""";

    [Theory]
    [InlineData(Sales + """,{ "kind": "rate", "rate": { "kind": "percent", "rate": { "state": "redacted" } } }""", "period,sales|2001-Q1,250", "body/royalty/lines/0/steps/1/rate/rate")]
    [InlineData(Sales + "," + Tenth, "period,sales|2001-Q1,", "sales")]
    [InlineData(Sales + "," + Tenth, "period,units,price|2001-Q1,5,", "price")]
    [InlineData(Sales + "," + Tenth, "period,units,price,sales|2001-Q1,5,2,", "sales")]
    [InlineData(Sales + "," + Tenth, "period,sales,currency|2001-Q1,5,", "currency")]
    [InlineData(Units + "," + Dollar, "period,units|2001-Q1,", "units")]
    [InlineData(Units + "," + Dollar, "period|2001-Q1", "units")]
    [InlineData(Units + "," + Tenth, "period,units|2001-Q1,5", "body/royalty/lines/0/steps/1/rate")]
    [InlineData(Sales + "," + Dollar, "period,sales|2001-Q1,5", "units")]
    [InlineData(Sales + """,{ "kind": "limit", "cap": [{ "amount": "USD 20" }], "per": ["unit"] },""" + Tenth, "period,sales|2001-Q1,500", "units")]
    [InlineData(Units + """,{ "kind": "reduction", "by": "50%" },""" + Dollar, "period,units|2001-Q1,5", "body/royalty/lines/0/steps/1")]
    [InlineData(Sales + """,{ "kind": "deduction", "column": "freight" },""" + Tenth, "period,sales,freight|2001-Q1,250,", "freight")]
    [InlineData(Sales + """,{ "kind": "apportionment", "own": "a", "others": "b" },""" + Tenth, "period,sales,a,b|2001-Q1,250,0,0", "a")]
    [InlineData(Sales + "," + Tenth + """,{ "kind": "offset", "others": "o", "share": "50%", "carried": "lost" }""", "period,sales,o|2001-Q1,100,14|2001-Q1,100,", "o")]
    [InlineData(Sales + "," + Tenth + """,{ "kind": "stacking", "others": "o", "cap": { "state": "undisclosed" } }""", "period,sales,o|2001-Q1,100,14", "body/royalty/lines/0/steps/2/cap")]
    [InlineData(Sales + """,{ "kind": "conversion", "to": "USD" },""" + Tenth, "period,sales,currency|2001-Q1,100,EUR", "body/royalty/lines/0/steps/1/day")]
    [InlineData(Units + "," + Dollar + """,{ "kind": "charity", "share": "1%" }""", "period,units|2001-Q1,5", "body/royalty/lines/0/steps/2")]
    [InlineData(Units + """,{ "kind": "rate", "rate": { "kind": "auction" } }""", "period,units|2001-Q1,5", "body/royalty/lines/0/steps/1/rate")]
    [InlineData(Units + "," + Dollar + """,{ "kind": "limit", "cap": [{ "amount": "USD 3" }], "per": ["product"] }""", "period,units|2001-Q1,5", "product")]
    [InlineData(Units + "," + Dollar + "," + Year + """,{ "kind": "limit", "cap": [{ "amount": "USD 3" }], "per": ["product"] }""", "period,units,product|2001-Q1,5,phone", "product")]
    [InlineData(Units + "," + Dollar + "," + Year + """,{ "kind": "limit", "cap": [{ "amount": "USD 3" }], "per": ["unit"] }""", "period,units|2001-Q1,5", "body/royalty/lines/0/steps/3")]
    [InlineData(Units + "," + Dollar + "," + Year + """,{ "kind": "reduction", "by": "50%", "sales": { "categories": ["x"] } }""", "period,units,category|2001-Q1,5,x|2001-Q1,500,y", "body/royalty/lines/0/steps/2")]
    [InlineData(Sales + """,{ "kind": "rate", "rate": { "kind": "tiers", "manner": "marginal", "by": "base", "tiers": [{ "through": "100", "rate": { "kind": "percent", "rate": "5%" } }, { "rate": { "kind": "percent", "rate": "3%" } }] } }""", "period,sales,currency|2001-Q1,100,USD|2001-Q1,100,EUR", "currency")]
    [InlineData(Units + """,{ "kind": "rate", "rate": { "kind": "tiers", "manner": "marginal", "tiers": [{ "through": "100", "rate": { "kind": "perUnit", "amount": "USD 1" } }] } }""", "period,units|2001-Q1,101", "body/royalty/lines/0/steps/1/rate/tiers")]
    [InlineData(Units + """,{ "kind": "rate", "rate": { "kind": "tiers", "manner": "marginal", "tiers": [{ "through": "100", "rate": { "kind": "perUnit", "amount": "USD 1" } }, { "through": "50", "rate": { "kind": "perUnit", "amount": "USD 2" } }, { "rate": { "kind": "perUnit", "amount": "USD 3" } }] } }""", "period,units|2001-Q1,10", "body/royalty/lines/0/steps/1/rate/tiers/1")]
    [InlineData(Units + "," + Dollar + """,{ "kind": "limit", "cap": [{ "amount": "USD 3", "until": "2001-02-01" }, { "amount": "USD 4", "from": "2001-02-02" }] }""", "period,units|2001-Q1,5", "body/royalty/lines/0/steps/2/cap/0")]
    [InlineData(Units + "," + Dollar + """,{ "kind": "limit", "cap": [{ "amount": "USD 3" }, { "amount": "USD 4" }] }""", "period,units|2001-Q1,5", "body/royalty/lines/0/steps/2/cap/1")]
    [InlineData(Units + "," + Dollar + """,{ "kind": "limit", "cap": [{ "amount": "USD 3" }], "over": "month" }""", "period,units|2001-Q1,5", "period")]
    [InlineData(Units + """,{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1000000000" } }""", "period,units|2001-Q1,100000000000000000000000000", "units")]
    public void What_is_not_told_or_not_understood_is_not_known(string steps, string report, string term) => Reckoning.Of(Reckoning.Line(steps), report).Due().Should().Be($"? {term}");

    [Theory]
    [InlineData("""{ "id": "a", "amendments": [{ "id": "one", "title": { "en": "One" }, "changes": [{ "kind": "remove", "provision": "p" }] }],""", "", "amendments")]
    [InlineData("""{ "id": "a", "surcharge": true,""", "", "body")]
    [InlineData("""{ "id": "a",""", """, "claims": [{ "source": "s", "stance": "denies" }]""", "claims")]
    [InlineData("""{ "id": "a",""", """, "claims": [{ "source": "s", "stance": "reportsAsRumour" }]""", "claims")]
    public void A_payment_that_may_be_another_or_none_is_not_reckoned(string agreement, string provision, string term)
    {
        var text = LicensingJson.Write(Reckoning.Document(Reckoning.Line(Units + "," + Dollar)) with { Sources = [new Source { Id = SourceId.Parse("s"), Kind = SourceKind.NewsReport, Language = LanguageTag.Parse("en") }] });
        var altered = text.Replace("\"id\": \"a\",", agreement.TrimStart('{', ' '), StringComparison.Ordinal).Replace("\"clause\": \"4.1\",", $"\"clause\": \"4.1\"{provision},", StringComparison.Ordinal);
        altered.Should().NotBe(text);
        var statement = LicensingJson.Read(altered).GetValueOrThrow().Royalties(new RoyaltyRequest { Agreement = AgreementId.Parse("a") }, new StringReader("period,units\n2001-Q1,5"));
        statement.NotReckoned.Select(static why => why.Term).Should().Equal(term);
        statement.Totals.Should().BeEmpty();
        statement.IsWhole.Should().BeFalse();
    }

    [Fact]
    public void What_was_not_known_is_not_gone_on_from()
    {
        var schedule = Reckoning.Line(Units + "," + Dollar + "," + Year);
        Reckoning.Of(schedule, "period,units|2001-Q1,10|2001-Q2,|2001-Q3,5|2002-Q1,7").Periods.Select(period => period.Totals[0].Amount).Should().Equal(10, null, null, 7);
    }

    [Fact]
    public void What_may_belong_to_any_product_leaves_all_open()
    {
        var schedule = Reckoning.Line(Units + "," + Dollar + """,{ "kind": "limit", "cap": [{ "amount": "USD 100" }], "over": "year", "per": ["product"] }""");
        Reckoning.Of(schedule, "period,units,product|2001-Q1,10,phone|2001-Q2,10,|2001-Q3,5,watch").Periods.Select(period => period.Totals[0].Amount).Should().Equal(10, null, null);
    }

    [Fact]
    public void The_rest_of_a_statement_stands()
    {
        var statement = Reckoning.Of($$"""{ "currency": "USD", "lines": [{ "name": "one", "steps": [{{Units}},{{Dollar}}] }, { "name": "other", "steps": [{{Units}},{ "kind": "rate", "rate": { "kind": "perUnit", "amount": { "state": "redacted" } } }] }] }""", "period,units|2001,5");
        (statement.IsWhole, statement.Totals[0].Known, statement.Totals[0].Amount).Should().Be((false, 5m, null));
    }

    [Fact]
    public void What_is_paid_to_others_is_set_off_once_though_a_sale_falls_under_two_lines()
        => Reckoning.Of($$"""{ "currency": "USD", "lines": [{ "name": "one", "steps": [{{Units}},{{Dollar}}] }, { "name": "other", "steps": [{{Units}},{{Dollar}}] }], "steps": [{ "kind": "offset", "others": "o", "share": "100%", "carried": "lost" }] }""", "period,units,o|2001,50,30").Due().Should().Be("USD 70");

    [Theory]
    [InlineData("""{ "name": "l", "steps": [S] }, { "name": "l", "steps": [S] }""", "[]", "body/royalty/lines/0/name")]
    [InlineData("""{ "name": "l", "steps": [S] }, { "name": "m", "steps": [S] }""", """[{ "manner": "first", "lines": ["l", "n"] }]""", "body/royalty/choices/0")]
    [InlineData("""{ "name": "l", "steps": [S] }, { "name": "m", "steps": [S] }""", """[{ "manner": "first", "lines": ["l"] }, { "manner": "first", "lines": ["l", "m"] }]""", "body/royalty/lines/0/name")]
    [InlineData("""{ "name": "l", "steps": [S] }, { "name": "m", "sales": { "technologies": ["5G"] }, "steps": [S] }""", "[]", "technologies")]
    public void Lines_that_nobody_can_choose_between_are_not_known(string lines, string choices, string term)
        => Reckoning.Of($$"""{ "currency": "USD", "lines": [{{lines.Replace("S", Units + "," + Dollar, StringComparison.Ordinal)}}], "choices": {{choices}} }""", "period,units|2001,5").Due().Should().Be($"? {term}");

    [Fact]
    public void An_unknown_member_of_a_schedule_makes_it_unknown()
        => Reckoning.Of(Reckoning.Line(Units + "," + Dollar, ", \"mostFavoured\": true"), "period,units|2001-Q1,5").Due().Should().Be("? body/royalty");

    [Fact]
    public void Overlapping_times_are_not_known() => Reckoning.Of(Reckoning.Line(Units + "," + Dollar), "period,units|2001-01-01/2001-06-30,5|2001-06-01/2001-12-31,6").Due().Should().Be("? period");
}
