using LicensingModel.Advisories.Rules;
using LicensingModel.Calendar;
using LicensingModel.Calendar.BusinessDays;
using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Interchange.PatentNumbers;
using LicensingModel.Interchange.PatentRegisters;
using LicensingModel.Interchange.Questions;
using LicensingModel.Royalties.Reports;
using LicensingModel.Serialization.Reading;
using LicensingModel.Validation;
using LicensingModel.Validation.Rules;
using LicensingModel.Valuation.Results;
using LicensingModel.Yaml;

namespace LicensingModel.Tests.Validation;

public class DiagnosticPageTests
{
    public static IEnumerable<DiagnosticDescriptor> Descriptors => [.. ReadingDiagnostics.All, .. YamlDiagnostics.All, .. IntegrityDiagnostics.All, .. ValidationDiagnostics.All, .. TermDiagnostics.All, .. DeclarationDiagnostics.All, .. LifeDiagnostics.All, .. AmendmentDiagnostics.All, .. ScheduleDiagnostics.All, .. PatentNumberDiagnostics.All, .. RegisterDiagnostics.All, .. InterchangeDiagnostics.All, .. ReportDiagnostics.All, .. ValuationDiagnostics.All, .. AdvisoryDiagnostics.All, .. CalendarDiagnostics.All, .. HolidayDiagnostics.All];

    public static TheoryData<string> Codes => [.. Descriptors.Select(descriptor => descriptor.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_says_what_its_descriptor_says_and_has_every_part(string code)
    {
        var descriptor = Descriptors.Single(descriptor => descriptor.Code == code);
        var page = DiagnosticPage.Of(code);
        page.Heading.Should().Be($"# {code}: {descriptor.Title}");
        page.Severity.Should().Be(descriptor.Severity.ToString());
        page.IsComplete.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_first_example_has_the_finding_where_the_page_says_and_no_other(string code)
    {
        var page = DiagnosticPage.Of(code);
        var findings = page.FindingsInTheFirst();
        findings.Select(finding => finding.Code).Order(StringComparer.Ordinal).Should().Equal(page.Beside.Append(code).Order(StringComparer.Ordinal));
        var finding = findings.Single(finding => finding.Code == code);
        finding.Pointer.ToString().Should().Be(page.Pointer);
        finding.Position.Line.Should().Be(page.Line);
        finding.Severity.Should().Be(Descriptors.Single(descriptor => descriptor.Code == code).Severity);
        finding.Message.Should().NotContain("{").And.EndWith(".");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_second_example_has_no_such_finding(string code)
    {
        var rest = DiagnosticPage.Of(code).FindingsInTheSecond().Select(finding => finding.Code);
        rest.Should().BeSubsetOf(DiagnosticPage.Of(code).Beside);
    }

    [Fact]
    public void Every_help_address_leads_to_a_page_and_every_page_belongs_to_a_code()
    {
        var pages = Directory.GetFiles(Checkout.PathTo("docs", "diagnostics"), "LM*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal);
        pages.Should().Equal(Descriptors.Select(descriptor => descriptor.Code + ".md").Order(StringComparer.Ordinal));
        Descriptors.Should().OnlyContain(descriptor => File.Exists(Checkout.PathTo("docs", descriptor.HelpAddress)));
    }

    [Fact]
    public void Codes_are_unique_and_stand_in_the_block_of_their_module()
    {
        Descriptors.Select(descriptor => descriptor.Code).Should().OnlyHaveUniqueItems();
        ReadingDiagnostics.All.Should().OnlyContain(descriptor => descriptor.Code.StartsWith("LM1", StringComparison.Ordinal) && descriptor.Code.Length == 6);
        IntegrityDiagnostics.All.Should().OnlyContain(descriptor => descriptor.Code.StartsWith("LM2", StringComparison.Ordinal) && descriptor.Code.Length == 6);
        ValidationDiagnostics.All.Should().OnlyContain(descriptor => descriptor.Code.StartsWith("LM3", StringComparison.Ordinal) && descriptor.Code.Length == 6);
        PatentNumberDiagnostics.All.Should().OnlyContain(descriptor => descriptor.Code.StartsWith("LM4", StringComparison.Ordinal) && descriptor.Code.Length == 6);
        RegisterDiagnostics.All.Should().OnlyContain(descriptor => descriptor.Code.StartsWith("LM41", StringComparison.Ordinal) && descriptor.Code.Length == 6);
        ReportDiagnostics.All.Should().OnlyContain(descriptor => descriptor.Code.StartsWith("LM60", StringComparison.Ordinal) && descriptor.Code.Length == 6);
        ValuationDiagnostics.All.Should().OnlyContain(descriptor => descriptor.Code.StartsWith("LM61", StringComparison.Ordinal) && descriptor.Code.Length == 6);
        AdvisoryDiagnostics.All.Should().OnlyContain(descriptor => descriptor.Code.StartsWith("LM7", StringComparison.Ordinal) && descriptor.Code.Length == 6);
        CalendarDiagnostics.All.Should().OnlyContain(descriptor => descriptor.Code.StartsWith("LM80", StringComparison.Ordinal) && descriptor.Code.Length == 6);
        HolidayDiagnostics.All.Should().OnlyContain(descriptor => descriptor.Code.StartsWith("LM81", StringComparison.Ordinal) && descriptor.Code.Length == 6);
        InterchangeDiagnostics.All.Should().OnlyContain(descriptor => descriptor.Code.StartsWith("LM5", StringComparison.Ordinal) && descriptor.Code.Length == 6);
    }

    [Theory]
    [InlineData(typeof(ReadingDiagnostics))]
    [InlineData(typeof(IntegrityDiagnostics))]
    [InlineData(typeof(ValidationDiagnostics))]
    [InlineData(typeof(PatentNumberDiagnostics))]
    [InlineData(typeof(DeclarationDiagnostics))]
    [InlineData(typeof(AmendmentDiagnostics))]
    [InlineData(typeof(ScheduleDiagnostics))]
    [InlineData(typeof(RegisterDiagnostics))]
    [InlineData(typeof(InterchangeDiagnostics))]
    [InlineData(typeof(ReportDiagnostics))]
    [InlineData(typeof(ValuationDiagnostics))]
    [InlineData(typeof(AdvisoryDiagnostics))]
    [InlineData(typeof(CalendarDiagnostics))]
    [InlineData(typeof(HolidayDiagnostics))]
    public void All_lists_every_descriptor_of_a_block_in_the_order_of_the_codes(Type block)
    {
        var declared = block.GetProperties().Where(property => property.PropertyType == typeof(DiagnosticDescriptor)).Select(property => (DiagnosticDescriptor)property.GetValue(null)!);
        var all = (ValueList<DiagnosticDescriptor>)block.GetProperty("All")!.GetValue(null)!;
        declared.Should().Equal(all);
        all.Should().BeInAscendingOrder(descriptor => descriptor.Code, StringComparer.Ordinal);
    }
}
