using System.Globalization;
using System.Xml.Linq;
using LicensingModel.Agreements;
using LicensingModel.Rendering;
using LicensingModel.Tests.Serialization.Generated;

namespace LicensingModel.Tests.Rendering;

/// <summary>What holds of pages and pictures, whatever the document.</summary>
public class PageLaws
{
    private const int Sample = 200;

    private static readonly string[] _lengths = ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height"];
    private static readonly string[] _extents = ["width", "height"];

    [Fact]
    public void Every_page_is_well_formed_names_each_anchor_once_and_holds_every_provision()
        => Hold(document =>
        {
            var ids = PageTests.Parse(TermSheet.ToHtml(document)).Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToList();
            return ids.Count == ids.Distinct(StringComparer.Ordinal).Count()
                && document.Agreements.SelectMany(agreement => agreement.Provisions).All(provision => ids.Contains("provision-" + provision.Id));
        });

    [Fact]
    public void Every_picture_is_well_formed_and_everything_in_it_has_a_place_and_a_size()
        => Hold(document =>
        {
            var picture = PageTests.Parse(TermSheet.ToSvg(document)).Root!;
            return picture.DescendantsAndSelf().All(IsPlaced) && picture.Descendants().Where(element => element.Name.LocalName == "rect").All(box => Value(box, "x") + Value(box, "width") <= Value(picture, "width") + 1);
        });

    [Fact]
    public void The_same_document_gives_the_same_bytes()
        => Hold(document => TermSheet.ToHtml(document) == TermSheet.ToHtml(document with { }) && TermSheet.ToSvg(document) == TermSheet.ToSvg(document with { }));

    private static bool IsPlaced(XElement element)
        => element.Attributes().Where(attribute => _lengths.Contains(attribute.Name.LocalName)).All(attribute =>
            double.TryParse(attribute.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var length)
            && double.IsFinite(length)
            && (length >= 0 || !_extents.Contains(attribute.Name.LocalName)));

    private static double Value(XElement element, string attribute) => double.Parse(element.Attribute(attribute)?.Value ?? "0", CultureInfo.InvariantCulture);

    private static void Hold(Func<LicensingDocument, bool> law) => Enumerable.Range(0, Sample).Where(seed => !law(Documents.Of(seed))).Should().BeEmpty("the law holds of every generated document; these are the seeds of those of which it does not");
}
