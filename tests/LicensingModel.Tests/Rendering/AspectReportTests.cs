using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using LicensingModel.Agreements;
using LicensingModel.Aspects;
using LicensingModel.Interchange;
using LicensingModel.Rendering;
using LicensingModel.Tests.Aspects;

namespace LicensingModel.Tests.Rendering;

public class AspectReportTests
{
    public static TheoryData<string> AllDeals => [.. Deals.Names];

    [Fact]
    public void The_collaboration_of_Microsoft_and_Xiaomi() => Approved.Check("Collaboration.txt", CollaborationReport.ToText(Deals.Read("microsoft-xiaomi-2016-2018")));

    [Fact]
    public void The_reciprocity_of_Nortel_and_Entrust() => Approved.Check("Reciprocity.md", ReciprocityReport.ToMarkdown(Deals.Read("nortel-entrust-1996")));

    [Theory]
    [MemberData(nameof(AllDeals))]
    public void Both_reports_of_a_deal_can_be_read_in_every_form(string deal)
    {
        var document = Deals.Read(deal);
        foreach (var text in new[] { CollaborationReport.ToText(document), ReciprocityReport.ToText(document), CollaborationReport.ToMarkdown(document), ReciprocityReport.ToMarkdown(document) })
            text.Should().NotBeEmpty().And.NotContain("not understood").And.NotContain("System.").And.NotContain("LicensingModel");
        CollaborationReport.ToText(document).Split('\n').Concat(ReciprocityReport.ToText(document).Split('\n')).Should().OnlyContain(line => line.Length <= 100);
        foreach (var page in new[] { CollaborationReport.ToHtml(document), ReciprocityReport.ToHtml(document) })
            XDocument.Parse(page).Root!.Name.LocalName.Should().Be("html");
        Json(writer => AspectJson.Write(writer, CollaborationAspect.Of(document))).GetProperty("agreements").GetArrayLength().Should().Be(CollaborationAspect.Of(document).Count);
        Json(writer => AspectJson.Write(writer, ReciprocityAspect.Of(document))).GetProperty("agreements").GetArrayLength().Should().Be(ReciprocityAspect.Of(document).Count);
    }

    [Theory]
    [InlineData("intel-nvidia-2011", "asymmetries: products (grant-intel-to-nvidia against grant-nvidia-to-intel)")]
    [InlineData("nortel-entrust-1996", "captured on one side only: revocability (§6.02)")]
    [InlineData("motorola-zebra-2014", "products (§2.2 against §2.1(c)/(d))")]
    [InlineData("sony-gsi-2009", "have made (patent-licence-to-purchaser)")]
    [InlineData("aomedia-patent-license-1.0", "§1.1 (licence), only to dispose, import, make, offer or sell")]
    [InlineData("microsoft-novell-2006", "balancing; amount: USD 108,000,000")]
    [InlineData("mentat-interlink-1997", "for Mentat: changes the licence from Mentat to Interlink Computer Sciences to non-exclusive upon")]
    public void What_a_sheet_of_the_deal_says_is_in_the_report_with_its_clause(string deal, string expected)
        => string.Join(' ', ReciprocityReport.ToText(Deals.Read(deal)).Split('\n', StringSplitOptions.TrimEntries)).Should().Contain(expected);

    [Fact]
    public void Nothing_is_said_where_there_is_nothing()
    {
        CollaborationReport.ToText(new LicensingDocument()).Should().Be("No collaboration was captured.\n");
        ReciprocityReport.ToText(new LicensingDocument()).Should().Be("Nothing that is reciprocal was captured.\n");
    }

    private static JsonElement Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            write(writer);
        return JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement;
    }
}
