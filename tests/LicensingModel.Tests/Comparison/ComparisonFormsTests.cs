using System.Text.Json.Nodes;
using System.Xml.Linq;
using LicensingModel.Agreements;
using LicensingModel.Comparison;
using LicensingModel.Interchange.Comparing;
using LicensingModel.Rendering.Comparing;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Comparison;

/// <summary>A comparison as JSON, text, page and picture.</summary>
public class ComparisonFormsTests
{
    private static readonly VersionComparison Narrowed = Document.CompareWith(With(TheGrant with { Territory = Territory.Of(US) }), new ComparisonOptions { MostQuestions = 100 });

    [Fact]
    public void JSON_has_terms_method_and_examples_with_both_answers()
    {
        var json = JsonNode.Parse(Interchange.JsonOf.Written(writer => ComparisonJson.Write(writer, Narrowed)))!;
        ((bool)json["differs"]!).Should().BeTrue();
        var term = json["terms"]!.AsArray().Single()!;
        ((string)term["change"]!, (string)term["provision"]!, (string)term["member"]!).Should().Be(("changed", "grant", "body/territory"));
        ((string)term["before"]!["value"]!, (string)term["after"]!["value"]!).Should().Be(("worldwide", "US"));
        var coverage = json["coverage"]!;
        ((string)coverage["method"]!, (int)coverage["asked"]!, (string)coverage["isEqual"]!).Should().Be(("searched", Narrowed.Coverage.Asked, "false"));
        var example = coverage["differences"]!.AsArray().Single(difference => (string)difference!["direction"]! == "narrowed")!;
        ((string)example["before"]!["outcome"]!, (string)example["after"]!["outcome"]!).Should().Be(("licensed", "not-licensed"));
        example["before"]!["proof"]!.AsArray().Should().NotBeEmpty();
        example["question"].Should().NotBeNull();
    }

    [Fact]
    public void The_text_tells_the_change_the_example_and_how_it_was_found()
    {
        ComparisonSheet.ToText(Narrowed).Should().Contain("territory: worldwide → US").And.Contain("narrower").And.Contain("found by search").And.NotContain("Proof before");
        ComparisonSheet.ToText(Narrowed, withProofs: true).Should().Contain("Proof before").And.Contain("Proof after");
        ComparisonSheet.ToText(Document.CompareWith(Document)).Should().Contain("Coverage is equal; that is shown");
    }

    [Fact]
    public void The_page_and_the_picture_are_whole()
    {
        XDocument.Parse(ComparisonSheet.ToHtml(Narrowed)).Should().NotBeNull();
        XDocument.Parse(ComparisonSheet.ToSvg(Narrowed)).ToString().Should().Contain("coverage: narrower");
    }

    [Fact]
    public void Every_part_of_a_document_that_is_new_is_written_and_told()
    {
        var comparison = new LicensingDocument().CompareWith(Document, new ComparisonOptions { MostQuestions = 1 });
        comparison.Terms.Should().HaveCountGreaterThan(5);
        Interchange.JsonOf.Written(writer => ComparisonJson.Write(writer, comparison)).Should().NotBeEmpty();
        ComparisonSheet.ToText(comparison).Should().Contain("added");
    }
}
