using LicensingModel.Royalties;

namespace LicensingModel.Tests.Royalties;

/// <summary>Caps that other payments take up, and advances that are other payments.</summary>
public class OtherPaymentTests
{
    private const string Lump = """{ "kind": "payment", "payer": "beta", "payee": "alpha", "form": "lumpSum", "amount": "USD 30" }""";
    private const string Instalments = """{ "kind": "payment", "payer": "beta", "payee": "alpha", "instalments": [{ "on": "2001-06-30", "amount": "USD 20" }, { "on": "2002-06-30", "amount": "USD 10" }] }""";
    private const string Both = """{ "kind": "payment", "payer": "beta", "payee": "alpha", "amount": "USD 30", "instalments": [{ "on": "2001-06-30", "amount": "USD 20" }, { "on": "2002-06-30", "amount": "USD 10" }] }""";
    private const string Advance = """{ "kind": "recoupment", "of": ["upfront"] }""";

    [Theory]
    [InlineData("life", Lump, "USD 70")]
    [InlineData("life", Instalments, "USD 70")]
    [InlineData("year", Instalments, "USD 80")]
    [InlineData("life", Both, "USD 70")]
    [InlineData("year", Both, "USD 80")]
    [InlineData("life", """{ "kind": "payment", "amount": "USD 30", "instalments": [{ "on": "2001-06-30", "amount": "USD 20" }, { "on": "2002-06-30", "amount": { "state": "redacted" } }] }""", "? body/instalments")]
    [InlineData("year", Lump, "? body/instalments")]
    [InlineData("life", """{ "kind": "payment", "amount": { "state": "undisclosed" } }""", "? body/amount")]
    [InlineData("life", """{ "kind": "payment", "amount": "EUR 30" }""", "? EUR")]
    [InlineData("life", """{ "kind": "payment", "rate": "3%" }""", "? body")]
    [InlineData("life", """{ "kind": "payment" }""", "? body/amount")]
    [InlineData("life", """{ "kind": "generalTerm", "topic": "notices" }""", "? body/royalty/lines/0/steps/2/counting")]
    public void A_cap_counts_what_another_payment_states(string over, string other, string due)
        => Of($$"""{ "kind": "limit", "cap": [{ "amount": "USD 100" }], "over": "{{over}}", "counting": ["upfront"] }""", other).Due().Should().Be(due);

    [Theory]
    [InlineData(Advance, Lump, "USD 170")]
    [InlineData(Advance, Instalments, "USD 170")]
    [InlineData("""{ "kind": "recoupment", "of": ["upfront"], "share": "10%" }""", Lump, "USD 180")]
    [InlineData("""{ "kind": "recoupment", "of": ["upfront"], "amount": "USD 30" }""", Lump, "? body/royalty/lines/0/steps/2/of")]
    [InlineData(Advance, """{ "kind": "payment", "amount": { "state": "redacted" } }""", "? body/amount")]
    public void An_upfront_sum_is_credited_against_royalties(string step, string other, string due)
        => Of(step, other).Due().Should().Be(due);

    [Fact]
    public void The_line_names_the_payment()
        => Of("""{ "kind": "limit", "cap": [{ "amount": "USD 100" }], "over": "life", "counting": ["upfront"] }""", Lump).Periods[0].Lines[^1].Arithmetic.Should().Be("200, at most USD 100 less 30 under upfront = 70");

    [Fact]
    public void What_depends_on_a_condition_is_not_counted_as_if_it_did_not()
        => Of("""{ "kind": "limit", "cap": [{ "amount": "USD 100" }], "over": "life", "counting": ["upfront"] }""", Lump, """, "condition": { "kind": "described", "description": { "en": "on approval" } }""").Due().Should().Be("? condition");

    private static RoyaltyStatement Of(string step, string other, string rest = "")
        => Reckoning.Document(Reckoning.Line($$"""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{{step}}"""), others: $$"""{ "id": "upfront", "body": {{other}}{{rest}} }, """).Royalties(new RoyaltyRequest { Agreement = AgreementId.Parse("a"), Payment = ProvisionId.Parse("p") }, new StringReader("period,units\n2001-Q1,200\n"));
}
