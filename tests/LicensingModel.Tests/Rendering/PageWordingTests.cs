using LicensingModel.Agreements;
using LicensingModel.Rendering;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Rendering;

/// <summary>What a stranger stumbled over when he read the pages of the real deals: that they no longer say it.</summary>
public class PageWordingTests
{
    [Theory]
    [InlineData("aomedia-patent-license-1.0", "suit by any of the Licensees or affiliates (parents, sisters and subsidiaries by more than 50% of the votes; along a chain of owners: the text is silent; whoever is one on the day of the act) and (“Was the suit brought in response to a corresponding suit first brought, or to enforce this License?” is answered no), for the one who does so alone; the others keep theirs")]
    [InlineData("aomedia-patent-license-1.0", "the text says, in words only: “are immediately terminated as of the date of the initiation”")]
    [InlineData("aomedia-patent-license-1.0", "without that condition: use")]
    [InlineData("aomedia-patent-license-1.0", "in effect until: without end")]
    [InlineData("lot-agreement", "affiliates of the grantor: only in words")]
    [InlineData("lot-agreement", "takes effect: only if transfer by any of the LOT Users but not against any of the LOT Users and (“Is the transfer part of a legitimate spin-out, or")]
    [InlineData("lot-agreement", "Supposed: D, a LOT User — at all times; no source says so")]
    [InlineData("sony-gsi-2009", "transferability: with the business (merger, or sale of substantially all assets) or with the grantor’s consent")]
    [InlineData("sony-gsi-2009", "past damages: excluded — read in what sources say")]
    [InlineData("motorola-zebra-2014", "if change of control of any of the Purchaser Licensees or Zebra Technologies and merger by")]
    [InlineData("nokia-samsung-2023", "at least for: 2 years, reckoned from 2023-01-01 to 2025-01-01 — read in what sources say")]
    [InlineData("nokia-samsung-2023", "it ran until 2022-12-31, so without a gap")]
    [InlineData("nokia-xiaomi-2017", "press release of Nokia and Xiaomi, CNBC and news report in Vietnamese speak of it in words that say less")]
    [InlineData("mentat-interlink-1997", "no royalty on demonstration, evaluation and maintenance copies")]
    [InlineData("mentat-interlink-1997", "not recorded here: territory; revocability; affiliates of the grantee")]
    [InlineData("intel-nvidia-2011", "change of control of Intel Corporation or NVIDIA Corporation (by whom was not seen)")]
    [InlineData("intel-nvidia-2011", "have made: allowed under conditions that were not seen")]
    [InlineData("hmd-nokia-2016", "in effect until: a day not given, from 2024-01-01 to 2024-12-31")]
    public void A_page_says(string deal, string words) => Page(deal).Should().Contain(words);

    [Theory]
    [InlineData("mentat-interlink-1997", "not seen")]
    [InlineData("exxonmobil-fuelcell-2019", "until: never")]
    [InlineData("intel-nvidia-2011", "was not captured")]
    [InlineData("motorola-zebra-2014", "who take title and")]
    [InlineData("sony-gsi-2009", "with business and")]
    public void A_page_does_not_say(string deal, string words) => Below(deal).Should().NotContain(words);

    [Fact]
    public void What_is_over_stands_behind_what_is_not()
    {
        var page = Page("nokia-samsung-2023");

        page.Should().StartWith("In short");
        page.IndexOf("agreement: cross-licence (nokia-samsung-2023)", StringComparison.Ordinal).Should().BeLessThan(page.IndexOf("agreement: cross-licence (nokia-samsung-earlier)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_covenant_to_customers_runs_to_customers()
    {
        var text = Joined(ReciprocityReport.ToText(Document("microsoft-novell-2006")));

        text.Should().Contain("Microsoft and Microsoft Licensing GP → Novell’s Customers: covenant not to sue").And.NotContain("→ Novell, Inc.: covenant");
    }

    [Fact]
    public void A_licence_is_not_given_the_end_of_its_agreement()
        => Joined(ReciprocityReport.ToText(Document("nortel-entrust-1996"))).Should().Contain("not said of this provision; of the agreement as a whole: the latest of 1999-12-31").And.NotContain(", of the agreement as a whole");

    // The summary stands first and says of the time that it was not seen; what is asked here is how terms are told.
    private static string Below(string deal) => Page(deal) is var page && page.IndexOf(" agreement: ", StringComparison.Ordinal) is var begin ? page[begin..] : page;

    private static string Page(string deal) => Joined(TermSheet.ToText(Document(deal)));

    private static LicensingDocument Document(string deal) => LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo("docs", "deals", deal + ".json"))).GetValueOrThrow();

    private static string Joined(string text) => string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
}
