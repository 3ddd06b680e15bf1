using System.Globalization;
using System.Text;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange.PatentRegisters;
using LicensingModel.Patents.Declarations;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Serialization;
using LicensingModel.Validation;

namespace LicensingModel.Tests.Interchange.PatentRegisters;

public class IsldImportTests
{
    private const string Names = "IPRD_ID;IPRD_REFERENCE;IPRD_SIGNATURE_DATE;Reflected_Date;COMP_LEGAL_NAME;DECL_IS_PROP_FLAG;LICD_DEC_PREP_TO_GRANT_FLAG;LICD_REC_CONDI_FLAG;DIPG_ID;DIPG_DISPLAY_NUMBER;DIPG_EXTERNAL_ID;Standard;Ess_To_Standard;WI_Type;WOIT_ETSI_DELIVERABLE_NUMBER;WOIT_REFERENCE;WOIT_VERSION;3GPP_Type;TGPP_NUMBER;TGPV_VERSION;Patent_Type;PATT_APPLICATION_NUMBER;PUBL_NUMBER;PBPA_TITLEEN;PBPA_PRIORITY_NUMBERS;Country_Of_Registration;PBPA_APP_DATE;ETPR_ID;ETPR_ACRONYM;Ess_To_Project;Illustrative_Part;DIPG_PATF_ID;Original_Application_Number;Original_Publication_Number;Explicitely_Disclosed;Normalized_Patent;2G;3G;4G;5G";

    private static readonly Dictionary<string, string> Usual = new()
    {
        ["IPRD_ID"] = "1001",
        ["IPRD_REFERENCE"] = "ISLD-201803-003",
        ["IPRD_SIGNATURE_DATE"] = "2018-03-14",
        ["COMP_LEGAL_NAME"] = "Beispiel \"Funk\"; GmbH",
        ["LICD_DEC_PREP_TO_GRANT_FLAG"] = "1",
        ["LICD_REC_CONDI_FLAG"] = "0",
        ["WI_Type"] = "TS",
        ["WOIT_ETSI_DELIVERABLE_NUMBER"] = "138 331",
        ["3GPP_Type"] = "TS",
        ["TGPP_NUMBER"] = "38.331",
        ["TGPV_VERSION"] = "15.3.0",
        ["Ess_To_Standard"] = "1",
        ["PATT_APPLICATION_NUMBER"] = "CN201010100001",
        ["PUBL_NUMBER"] = "CN102238152 A | CN102238152 B",
        ["PBPA_TITLEEN"] = "Method for\nradio",
        ["Country_Of_Registration"] = "CN CHINA",
        ["PBPA_APP_DATE"] = "2010-01-22",
    };

    [Fact]
    public void The_first_row_names_the_forty_columns() => Names.Split(';').Should().HaveCount(40).And.OnlyHaveUniqueItems();

    [Fact]
    public void A_row_becomes_a_party_a_standard_a_patent_and_a_declaration()
    {
        var import = Read(Row());
        import.Diagnostics.Should().BeEmpty();
        import.Rows.Should().Be(1);
        var document = import.Document;
        document.Parties.Single().Name.Preferred().Should().Be("Beispiel \"Funk\"; GmbH");
        document.Standards.Select(standard => (standard.Designation!.ToString(), standard.Within?.Value))
            .Should().Equal(("3GPP TS 38.331", null), ("3GPP TS 38.331 V15.3.0", "3gpp-ts-38-331"));
        var patent = document.Patents.Single();
        patent.Number!.ToString().Should().Be("CN102238152B");
        (patent.Title == LocalizedText.Of("en", "Method for\nradio")).Should().BeTrue();
        patent.Filed.Should().Be(Disclosed.Stated(AnchoredDate.On(2010, 1, 22)));
        patent.Protection.StatedValue.Should().Be(ValueList.Create<LicensingModel.Patents.NationalRight>([new() { Country = CountryCode.Parse("CN") }]));
        var essentiality = ((ValueList<Essentiality>)patent.Essentiality.StatedValue!).Single();
        (essentiality.Status, essentiality.Standard.Value, essentiality.By!.Preferred(), essentiality.On.ToString()).Should().Be((EssentialityStatus.Declared, "3gpp-ts-38-331-v15-3-0", "Beispiel \"Funk\"; GmbH", "2018-03-14"));
        var declaration = document.Declarations.Single();
        declaration.Reference.Should().Be("ISLD-201803-003");
        declaration.Patents.StatedValue.Should().Be(PatentScope.Listed(patent.Id));
        declaration.Undertaking.StatedValue.Should().Be(new LicensingUndertaking { Policy = UndertakingPolicy.Etsi, Option = UndertakingOption.Frand, Reciprocity = UndertakingReciprocity.NotRequired });
    }

    [Fact]
    public void What_comes_of_it_is_written_read_and_valid()
    {
        var document = Read(Row(), Row(("IPRD_ID", "1002"), ("PUBL_NUMBER", "EP1234567 B1"), ("PATT_APPLICATION_NUMBER", "EP1"), ("Country_Of_Registration", "EP EUROPEAN PATENT OFFICE"), ("COMP_LEGAL_NAME", "Muster AG"))).Document;
        document.Validate().Where(finding => finding.Severity <= Severity.Warning).Should().BeEmpty();
        LicensingJson.Read(LicensingJson.Write(document)).GetValueOrThrow().Should().Be(document);
        document.Patents[1].Protection.IsBlank.Should().BeTrue("an office is no country");
    }

    [Fact]
    public void Null_is_not_false_and_1900_is_no_day()
    {
        var import = Read(Row(("LICD_DEC_PREP_TO_GRANT_FLAG", "NULL"), ("IPRD_SIGNATURE_DATE", "1900-01-01"), ("PBPA_APP_DATE", "1900-01-01 00:00:00"), ("Ess_To_Standard", "")));
        import.Diagnostics.Should().BeEmpty();
        import.Document.Declarations.Single().Undertaking.IsBlank.Should().BeTrue();
        import.Document.Declarations.Single().On.IsBlank.Should().BeTrue();
        import.Document.Patents.Single().Filed.IsBlank.Should().BeTrue();
        import.Document.Patents.Single().Essentiality.IsStated.Should().BeTrue();
        Read(Row(("LICD_REC_CONDI_FLAG", ""))).Document.Declarations.Single().Undertaking.StatedValue.Should().BeOfType<LicensingUndertaking>().Which.Reciprocity.IsBlank.Should().BeTrue();
        Read(Row(("LICD_DEC_PREP_TO_GRANT_FLAG", "0"))).Document.Declarations.Single().Undertaking.StatedValue.Should().BeOfType<LicensingUndertaking>().Which.Option.Should().Be(UndertakingOption.Unwilling);
        Read(Row(("Ess_To_Standard", "0"))).Document.Patents.Single().Essentiality.IsBlank.Should().BeTrue();
    }

    [Fact]
    public void Of_one_declaration_a_patent_is_declared_to_its_own_standards_only()
    {
        var document = Read(
            Row(),
            Row(("TGPP_NUMBER", "38.212")),
            Row(("PATT_APPLICATION_NUMBER", "US1"), ("PUBL_NUMBER", "US7650331 B1"), ("Country_Of_Registration", "US UNITED STATES")),
            Row(("PATT_APPLICATION_NUMBER", "US2"), ("PUBL_NUMBER", "US7650332 B1"), ("Country_Of_Registration", "US UNITED STATES"))).Document;
        document.Patents.Should().HaveCount(3);
        document.Declarations.Select(declaration => (declaration.Id.Value, declaration.Patents.StatedValue!.ToString(), ((ValueSet<StandardId>)declaration.Standards.StatedValue!).Count)).Should().HaveCount(2).And.Subject.Select(entry => entry.Count).Should().Equal(2, 1);
    }

    [Fact]
    public void A_row_without_a_patent_is_a_blanket_declaration()
    {
        var document = Read(Row(("PATT_APPLICATION_NUMBER", ""), ("PUBL_NUMBER", ""), ("PBPA_TITLEEN", ""), ("Country_Of_Registration", ""))).Document;
        document.Patents.Should().BeEmpty();
        document.Declarations.Single().Patents.StatedValue.Should().Be(PatentScope.OwnedBy(document.Parties[0].Id).And(PatentScope.EssentialTo(document.Standards[1].Id)));
    }

    [Fact]
    public void What_is_pending_has_no_number()
    {
        var import = Read(Row(("PATT_APPLICATION_NUMBER", "Pending"), ("PUBL_NUMBER", "")));
        import.Diagnostics.Select(finding => finding.Code).Should().Equal("LM4107");
        import.Document.Patents.Single().Number.Should().BeNull();
    }

    [Theory]
    [InlineData("IPRD_SIGNATURE_DATE", "14/03/2018", "LM4104 2:1 /IPRD_SIGNATURE_DATE")]
    [InlineData("LICD_REC_CONDI_FLAG", "maybe", "LM4105 2:1 /LICD_REC_CONDI_FLAG")]
    [InlineData("COMP_LEGAL_NAME", "", "LM4113 2:1 /COMP_LEGAL_NAME")]
    [InlineData("5G", "1", "LM4109 1:1 /5G")]
    [InlineData("PBPA_TITLEEN", "Funk\ufffd", "LM4112 2:1 /PBPA_TITLEEN")]
    public void What_cannot_be_carried_over_is_said(string column, string value, string expected)
        => Show(Read(Row((column, value)))).Should().Equal(expected);

    [Fact]
    public void A_standard_that_no_rule_reads_is_kept_by_name()
    {
        var import = Read(Row(("TGPP_NUMBER", ""), ("WOIT_ETSI_DELIVERABLE_NUMBER", "DECT base")), Row(("TGPP_NUMBER", ""), ("WOIT_ETSI_DELIVERABLE_NUMBER", "DECT base")));
        Show(import).Should().Equal("LM4106 2:1 /WOIT_ETSI_DELIVERABLE_NUMBER");
        import.Document.Standards.Single().Name.Preferred().Should().Be("DECT base");
    }

    [Fact]
    public void A_project_is_a_standard_where_no_other_is_named()
    {
        var document = Read(Row(("TGPP_NUMBER", ""), ("WOIT_ETSI_DELIVERABLE_NUMBER", ""), ("ETPR_ACRONYM", "LTE"), ("Ess_To_Project", "1"))).Document;
        document.Standards.Select(standard => (standard.Name.Preferred(), standard.Body)).Should().Equal(("ETSI project LTE", StandardBody.Etsi));
    }

    [Fact]
    public void Rows_that_disagree_keep_the_first()
        => Show(Read(Row(), Row(("PBPA_TITLEEN", "Another title"), ("PBPA_APP_DATE", "2011-01-01")))).Should().Equal("LM4108 4:1 /PBPA_TITLEEN", "LM4108 4:1 /PBPA_APP_DATE");

    [Theory]
    [InlineData("1;2;3\n", "LM4102 2:1 ")]
    [InlineData("\"never closed", "LM4103 2:1 ")]
    [InlineData("\"closed\"and more;x\n", "LM4103 2:1 ")]
    public void A_broken_row_is_left_out_and_said_with_its_line(string row, string expected)
    {
        var import = IsldImport.Read(new StringReader(Names + "\n" + row));
        Show(import).Should().Equal(expected);
        import.HasErrors.Should().BeTrue();
        import.Rows.Should().Be(1);
    }

    [Fact]
    public void A_quote_that_is_never_closed_costs_no_more_than_the_longest_row()
    {
        var text = new StringBuilder(Names).Append("\n\"open;");
        for (var i = 0; i < 20; i++)
            text.Append('\n').Append(Row());
        var import = IsldImport.Read(new StringReader(text.ToString()), new ImportLimits { MaximumRowLength = 1_000 });
        import.Diagnostics.Should().Contain(finding => finding.Code == "LM4103" && finding.Position.Line == 2);
        import.Document.Declarations.Should().NotBeEmpty();
    }

    [Fact]
    public void Without_its_columns_nothing_is_read()
        => Show(IsldImport.Read(new StringReader("a;b\n1;2\n"))).Should().Equal("LM4101 1:1 /IPRD_ID", "LM4101 1:1 /COMP_LEGAL_NAME", "LM4101 1:1 /PATT_APPLICATION_NUMBER", "LM4101 1:1 /PUBL_NUMBER");

    [Fact]
    public void An_empty_text_has_no_columns() => IsldImport.Read(new StringReader(string.Empty)).HasErrors.Should().BeTrue();

    [Fact]
    public void Limits_progress_and_cancellation_are_kept()
    {
        var rows = Enumerable.Range(0, 25_000).Select(i => Row(("PATT_APPLICATION_NUMBER", string.Create(CultureInfo.InvariantCulture, $"CN20101{i:0000000}")))).Prepend(Names);
        var text = string.Join("\r\n", rows);
        var told = new Told();
        var import = IsldImport.Read(new StringReader(text), new ImportLimits { MaximumEntries = 100, MaximumDiagnostics = 1 }, told);
        import.Rows.Should().Be(25_000);
        import.Document.Patents.Count.Should().BeLessThan(100);
        import.Diagnostics.Single().Code.Should().Be("LM4110");
        told.Numbers.Should().Equal(10_000, 20_000, 25_000);

        using var stop = new CancellationTokenSource();
        stop.Cancel();
        FluentActions.Invoking(() => IsldImport.Read(new StringReader(text), cancellation: stop.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void The_same_file_gives_the_same_document() => Read(Row(), Row(("IPRD_ID", "7"))).Should().Be(Read(Row(), Row(("IPRD_ID", "7"))));

    private static PatentImport Read(params string[] rows) => IsldImport.Read(new StringReader("\ufeff" + string.Join('\n', rows.Prepend(Names))));

    private static string Row(params (string Column, string Value)[] changes)
        => string.Join(';', Names.Split(';').Select(name => changes.FirstOrDefault(change => change.Column == name) is { Column: not null } change ? change.Value : Usual.GetValueOrDefault(name, string.Empty))
            .Select(value => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));

    private static string[] Show(PatentImport import) => [.. import.Diagnostics.Select(finding => $"{finding.Code} {finding.Position} {finding.Pointer}")];

    private sealed class Told : IProgress<long>
    {
        public List<long> Numbers { get; } = [];

        public void Report(long value) => Numbers.Add(value);
    }
}
