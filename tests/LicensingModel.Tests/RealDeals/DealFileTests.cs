using System.Text;
using System.Xml.Linq;
using LicensingModel.Decisions;
using LicensingModel.Interchange;
using LicensingModel.Reconciliation;
using LicensingModel.Rendering;
using LicensingModel.Serialization;
using LicensingModel.Validation;

namespace LicensingModel.Tests.RealDeals;

/// <summary>Every deal in the documents: written as the library writes it, clean, shown in every form, and answering as expected.</summary>
public class DealFileTests
{
    private static readonly string Folder = Checkout.PathTo("docs", "deals");

    public static TheoryData<string> Deals => [.. Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Where(name => !name.EndsWith(".questions.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_fifteen() => Deals.Should().HaveCount(15);

    [Theory]
    [MemberData(nameof(Deals))]
    public void A_deal_is_written_as_the_library_writes_it(string name)
    {
        var path = Path.Combine(Folder, name);
        var bytes = File.ReadAllBytes(path);
        var written = Encoding.UTF8.GetBytes(LicensingJson.Write(LicensingJson.Read(bytes).GetValueOrThrow()));
        if (Checkout.IsApproving)
            File.WriteAllBytes(path, bytes = written);
        bytes.AsSpan().SequenceEqual(written).Should().BeTrue("LICENSINGMODEL_APPROVE=1 dotnet test writes it so");
    }

    [Theory]
    [MemberData(nameof(Deals))]
    public void A_deal_has_neither_errors_nor_warnings(string name)
    {
        var read = LicensingJson.Read(File.ReadAllBytes(Path.Combine(Folder, name)));
        read.Diagnostics.Concat(read.GetValueOrThrow().Validate()).Where(finding => finding.Severity is LicensingModel.Diagnostics.Severity.Error or LicensingModel.Diagnostics.Severity.Warning).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Deals))]
    public void A_deal_is_shown_in_every_form(string name)
    {
        var document = LicensingJson.Read(File.ReadAllBytes(Path.Combine(Folder, name))).GetValueOrThrow();
        foreach (var sheet in new[] { TermSheet.ToText(document), TermSheet.ToMarkdown(document) })
            sheet.Should().NotContain("not understood").And.NotContain("unknown kind");
        XDocument.Parse(TermSheet.ToHtml(document)).Should().NotBeNull();
        XDocument.Parse(TermSheet.ToSvg(document)).Should().NotBeNull();
        SourcesText.Of(SourceReconciliation.Of(document), document).Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Deals))]
    public void Questions_about_a_deal_are_answered_as_expected(string name)
    {
        var document = LicensingJson.Read(File.ReadAllBytes(Path.Combine(Folder, name))).GetValueOrThrow();
        var set = QuestionJson.Read(File.ReadAllBytes(Path.Combine(Folder, Path.ChangeExtension(name, ".questions.json"))), document);
        set.Diagnostics.Should().BeEmpty();
        var posed = set.GetValueOrThrow().Questions;
        posed.Should().HaveCountGreaterThan(4);
        foreach (var question in posed)
            document.Ask(question).Mismatches.Should().BeEmpty($"so {question.Id} of {name} expects");
        posed.Should().OnlyContain(question => question.Expect != null, "a question that expects nothing tests nothing");
    }
}
