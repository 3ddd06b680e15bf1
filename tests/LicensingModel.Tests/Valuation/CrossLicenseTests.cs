using LicensingModel.Agreements;
using LicensingModel.Aspects.Reciprocities;
using LicensingModel.Interchange.Valuation;
using LicensingModel.Serialization;
using LicensingModel.Valuation;

namespace LicensingModel.Tests.Valuation;

/// <summary>The legs of cross-licences and what is paid, read out of documents.</summary>
public class CrossLicenseTests
{
    private const string Unpacked = """{ "kind": "unpacking", "name": "m", "netOf": "balance", "firstRevenue": "USD 1000", "secondRevenue": "USD 2000", "ratio": "0.5" }""";

    [Fact]
    public void Both_grants_and_the_payment_are_kept()
    {
        var license = Valued.Document.CrossLicensesOf(Valued.Agreement).Single();
        license.Legs.Select(static leg => (leg.Place.Provision.Value, leg.Direction, string.Join(' ', leg.Counterparts))).Should().Equal(("to-beta", LegDirection.Forward, "to-alpha"), ("to-alpha", LegDirection.Backward, "to-beta"));
        license.Payments.Single().IsBalancing.Should().BeTrue();
    }

    [Fact]
    public void A_royalty_free_exchange_still_has_both_grants()
    {
        var license = Changed("\"form\": \"balancing\"", "\"form\": \"royaltyFree\"").CrossLicensesOf(Valued.Agreement).Single();
        license.Legs.Count.Should().Be(2);
    }

    [Fact]
    public void One_grant_alone_is_no_cross_licence()
        => Changed("\"effect\": \"license\",\n            \"grantors\": { \"parties\": [\"beta\"] }", "\"effect\": \"firstOffer\",\n            \"grantors\": { \"parties\": [\"beta\"] }").CrossLicensesOf(Valued.Agreement).Should().BeEmpty();

    [Fact]
    public void A_grant_that_a_source_denies_is_in_doubt()
        => Changed("\"clause\": \"2.2\",", "\"clause\": \"2.2\", \"claims\": [{ \"source\": \"s\", \"stance\": \"denies\" }],", "\"agreements\"", "\"sources\": [{ \"id\": \"s\", \"kind\": \"newsReport\", \"language\": \"en\" }], \"agreements\"")
            .CrossLicensesOf(Valued.Agreement).Single().Legs.Select(static leg => leg.IsInDoubt).Should().Equal(false, true);

    [Theory]
    [InlineData("", "10")]
    [InlineData("\"first\": \"alpha\",", "10")]
    [InlineData("\"first\": \"beta\",", "-10")]
    public void The_balancing_payment_is_what_the_second_side_pays_the_first(string shared, string net)
        => Report(Lump("beta", "alpha"), Unpacked, shared).Results[0].Readings.Single().Find("difference")!.Value!.ToString().Should().Be(net);

    [Fact]
    public void A_payment_that_runs_the_other_way_turns_the_sign()
        => Report(Lump("alpha", "beta"), Unpacked).Results[0].Readings.Single().Find("difference")!.Value!.ToString().Should().Be("-10");

    [Fact]
    public void A_payment_in_instalments_is_no_sum_before_it_is_discounted()
    {
        Valued.Report(Unpacked).Results[0].Missing.Single().Input.Should().Be("netOf");
        Valued.Report("""{ "kind": "discounting", "name": "b", "instalmentsOf": "balance", "valuedOn": "2020-01-01", "rate": "4%", "every": "P1Y", "manner": "compound" }, """ + Unpacked.Replace("\"netOf\": \"balance\"", "\"netFrom\": \"b/present\"", StringComparison.Ordinal))
            .Results[1].Readings.Single().Find("firstRate")!.Value!.ToString().Should().Be("1/150");
    }

    [Fact]
    public void A_first_side_that_is_none_is_told()
        => Valued.Report(Unpacked, "\"first\": \"gamma\",").Diagnostics.Should().Contain(static finding => finding.Code == "LM6121");

    [Fact]
    public void An_amended_agreement_is_read_only_as_of_a_day_on_which_its_text_is_known()
    {
        const string Half = """ "instalments": [""";
        var amended = Changed("\"provisions\": [", """
            "amendments": [{ "id": "first", "title": { "en": "First" }, "signed": "2021-01-01", "effective": "2021-01-01", "changes": [{ "kind": "replace", "provision": { "id": "balance", "body": { "kind": "payment", "payer": "beta", "payee": "alpha", "form": "balancing", "amount": "USD 20" } } }] }],
            "provisions": [
            """.Trim(), Half, Half);
        Report(amended, Unpacked).Diagnostics.Should().Contain(static finding => finding.Code == "LM6117");
        Report(amended, Unpacked).Results[0].Readings.Single().Find("firstRate")!.Missing.Should().Equal("netOf");
        Report(amended, Unpacked, "\"on\": \"2021-06-01\",").Results[0].Readings.Single().Find("difference")!.Value!.ToString().Should().Be("20");
        Report(amended, Unpacked, "\"on\": \"2020-06-01\",").Results[0].Missing.Single().Input.Should().Be("netOf");
        var takingNoDay = () => amended.CrossLicensesOf(Valued.Agreement);
        takingNoDay.Should().Throw<ArgumentException>().WithMessage("*amended*");
    }

    [Fact]
    public void An_amendment_of_which_nobody_can_say_whether_it_holds_leaves_the_text_unknown()
    {
        var amended = Changed("\"provisions\": [", "\"amendments\": [{ \"id\": \"first\", \"title\": { \"en\": \"First\" }, \"changes\": [{ \"kind\": \"remove\", \"provision\": \"balance\" }] }],\n      \"provisions\": [");
        Report(amended, Unpacked, "\"on\": \"2021-06-01\",").Diagnostics.Should().Contain(static finding => finding.Code == "LM6117");
    }

    private static ValuationReport Report(LicensingDocument document, string methods, string shared = "")
        => document.Value(Valued.Agreement, ValuationInputsJson.Read($$"""{ {{shared}} "methods": [{{methods}}] }""").GetValueOrThrow());

    private static LicensingDocument Lump(string payer, string payee)
        => Changed("\"payer\": \"beta\",\n            \"payee\": \"alpha\",", $"\"payer\": \"{payer}\",\n            \"payee\": \"{payee}\",\n            \"amount\": \"USD 10\",");

    private static LicensingDocument Changed(params string[] changes)
    {
        var text = File.ReadAllText(Checkout.PathTo("docs", "cross-licences", "alpha-beta.json")).ReplaceLineEndings("\n");
        for (var i = 0; i < changes.Length; i += 2)
        {
            text.Should().Contain(changes[i]);
            text = text.Replace(changes[i], changes[i + 1], StringComparison.Ordinal);
        }

        return LicensingJson.Read(text).GetValueOrThrow();
    }
}
