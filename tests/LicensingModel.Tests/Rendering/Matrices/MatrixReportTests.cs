using System.Globalization;
using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Matrices;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions.Rights;
using LicensingModel.Rendering.Collisions;
using LicensingModel.Rendering.Matrices;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Rendering.Matrices;

public class MatrixReportTests
{
    private static readonly MatrixQuestion Question = new() { Asked = new() { Actor = Licensee, Act = Act.Sell, On = Day } };
    private static readonly LicensingDocument Mixed = With(TheGrant with { Products = ProductScope.In(Phones), Territory = Territory.Of(US) });

    [Fact]
    public void The_text_has_a_row_for_each_product_and_a_sign_for_each_country()
        => MatrixReport.ToText(Mixed.Matrix(Question), Mixed).Should().StartWith(
            """
            What licensee may sell on 2020-06-15
            ====================================

            under p
                             DE US
              electronics     X  ?
              phones          X  L
              folding phones  X  L
              cars            X  X

              L licensed (2)
              ? undetermined (1)
              X not licensed (5)

            What permits
            ------------
              grant of agreement: 2 cells
            """);

    [Fact]
    public void Wide_tables_are_cut_so_that_no_line_is_longer_than_a_hundred_columns()
    {
        var (document, question) = Many(40, "A product with a name that is far too long to stand at the beginning of a row");
        MatrixReport.ToText(document.Matrix(question), document).Split('\n').Should().OnlyContain(line => line.Length <= 100);
    }

    [Fact]
    public void Every_cell_of_the_page_has_a_sign_a_class_and_words()
    {
        var page = PageTests.Parse(MatrixReport.ToHtml(Mixed.Matrix(Question), Mixed));
        var cells = page.Descendants().Where(element => element.Name.LocalName == "td" && element.Attribute("aria-label") is not null).ToList();
        cells.Select(cell => cell.Value).Should().Equal("X", "?", "X", "L", "X", "L", "X", "X");
        cells[3].Attribute("class")!.Value.Should().Be("o-licensed");
        cells[3].Attribute("title")!.Value.Should().Be("phones, United States: licensed by grant");
        cells[1].Attribute("title")!.Value.Should().Be("electronics, United States: undetermined, 1 fact missing");
        page.Descendants().Where(element => element.Name.LocalName is "script" or "link" or "img").Should().BeEmpty();
    }

    [Theory]
    [InlineData(1, "phone")]
    [InlineData(40, "A product with a name that is far too long to stand at the beginning of a row")]
    public void Everything_in_the_picture_has_its_place_and_its_words(int countries, string name)
    {
        var (document, question) = Many(countries, name);
        var matrix = document.Matrix(question);
        var picture = PageTests.Parse(MatrixReport.ToSvg(matrix, document)).Root!;
        var width = Number(picture.Attribute("width")!.Value);
        var height = Number(picture.Attribute("height")!.Value);
        var cells = picture.Descendants().Where(element => element.Name.LocalName == "g" && element.Elements().Any(child => child.Name.LocalName == "title")).ToList();
        cells.Should().HaveCount(matrix.Cells.Count);
        picture.Descendants().Where(element => element.Name.LocalName == "rect").Should().OnlyContain(box => Number(box.Attribute("x") == null ? "0" : box.Attribute("x")!.Value) + Number(box.Attribute("width")!.Value) <= width
            && Number(box.Attribute("y") == null ? "0" : box.Attribute("y")!.Value) + Number(box.Attribute("height")!.Value) <= height);
        cells.Should().OnlyContain(cell => cell.Elements().Last().Value.Length == 1);
    }

    [Fact]
    public void Every_outcome_has_its_own_sign_and_class()
    {
        Enum.GetValues<Outcome>().Select(OutcomeSign.Of).Should().OnlyHaveUniqueItems();
        Enum.GetValues<Outcome>().Select(OutcomeSign.ClassOf).Should().OnlyHaveUniqueItems();
        OutcomeSign.All.Should().OnlyHaveUniqueItems().And.HaveCount(Enum.GetValues<Outcome>().Length);
        foreach (var outcome in OutcomeSign.All)
        {
            OutcomeSign.PictureStyle.Split($"svg .{OutcomeSign.ClassOf(outcome)} rect").Should().HaveCount(3, "light and dark");
            OutcomeSign.PageStyle.Split($".{OutcomeSign.ClassOf(outcome)}{{background").Should().HaveCount(3, "light and dark");
        }
    }

    [Fact]
    public void Hostile_names_stay_text()
    {
        var hostile = Mixed with { Products = [new ProductCategory { Id = Phones, Name = Text(HostileText.Text) }] };
        var matrix = hostile.Matrix(Question);
        PageTests.Parse(MatrixReport.ToHtml(matrix, hostile)).Descendants().Should().NotContain(element => element.Name.LocalName == "script" || element.Name.LocalName == "img");
        PageTests.Parse(MatrixReport.ToSvg(matrix, hostile)).Descendants().Should().NotContain(element => element.Name.LocalName == "script" || element.Name.LocalName == "img");
        MatrixReport.ToText(matrix, hostile).Should().NotContain("\u001B").And.NotContain("\u202E");
    }

    [Fact]
    public void The_same_matrix_gives_the_same_bytes()
    {
        MatrixReport.ToHtml(Mixed.Matrix(Question), Mixed).Should().Be(MatrixReport.ToHtml(Mixed.Matrix(Question), Mixed with { }));
        MatrixReport.ToSvg(Mixed.Matrix(Question), Mixed).Should().Be(MatrixReport.ToSvg(Mixed.Matrix(Question), Mixed with { }));
    }

    [Fact]
    public void Collisions_are_told_with_an_example()
    {
        var later = AgreementOf("second", ProvisionOf("second-grant", TheGrant with { Grantees = Only(Other), Territory = Disclosed<Territory>.Redacted })) with { Parties = [new() { Role = PartyRole.Party, Parties = [Owner, Other] }], Term = new() { From = Date(2018, 1, 1), Until = AnchoredDate.Never } };
        var document = With(Contract with { Provisions = [Licence with { Body = TheGrant with { Exclusivity = Exclusivity.Exclusive } }] }, later);
        CollisionSheet.ToText(document.Collisions(), document).Should().Contain("0 certain, 1 possible; 1 pair of grants compared").And.Contain("grant and second-grant may collide").And.Contain("for example: other: ").And.Contain("(second-grant/territory)");
        CollisionSheet.ToText(Document.Collisions(), Document).Should().Contain("None found; 0 pairs");
    }

    private static (LicensingDocument Document, MatrixQuestion Question) Many(int countries, string name)
    {
        var products = Enumerable.Range(0, 30).Select(number => new ProductCategory { Id = ProductId.Parse($"product-{number}"), Name = Text($"{name} {number}") }).ToValueList();
        var codes = "AT AU BE BG BR CA CH CN CZ DE DK EE ES FI FR GB GR HR HU IE IN IS IT JP KR LI LT LU LV MC MT MX NL NO PL PT RO SE SI US".Split(' ').Take(countries).Select(code => CountryCode.Parse(code)).ToValueList();
        return (Mixed with { Products = products.Concat(Mixed.Products).ToValueList() }, Question with { Countries = codes });
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
