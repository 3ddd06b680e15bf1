using System.Buffers;
using System.Text;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange.PatentRegisters;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Serialization;
using LicensingModel.Validation;
using NodaTime;

namespace LicensingModel.Tests.Interchange.PatentRegisters;

public class CycloneDxPatentsTests
{
    private const string Bom = """
        {
          "bomFormat": "CycloneDX",
          "specVersion": "1.7",
          "version": 1,
          "components": [
            {
              "type": "library", "name": "codec",
              "manufacturer": { "bom-ref": "org", "name": "Beispiel AG" },
              "patentAssertions": [
                { "bom-ref": "a1", "assertionType": "standards-inclusion", "asserter": "org", "patentRefs": ["us"] },
                { "assertionType": "license", "asserter": { "name": "Muster GmbH" }, "patentRefs": ["de"], "notes": "Europe" }
              ]
            }
          ],
          "definitions": {
            "patents": [
              { "bom-ref": "us", "patentNumber": "US7650331", "jurisdiction": "US", "title": "Radio", "filingDate": "2004-06-18", "grantDate": "2010-01-19", "patentExpirationDate": "2027-03-02", "patentLegalStatus": "in-force" },
              { "bom-ref": "de", "patentNumber": "DE4322577", "jurisdiction": "DE", "patentLegalStatus": "granted", "patentAssignee": [{ "name": "Muster GmbH" }] },
              { "bom-ref": "family", "familyId": "F1", "members": ["us", "de"], "priorityApplication": { "applicationNumber": "US1", "jurisdiction": "US", "filingDate": "2003-06-20" } }
            ]
          }
        }
        """;

    [Fact]
    public void Patents_families_and_assertions_are_read()
    {
        var import = Read(Bom);
        import.HasErrors.Should().BeFalse();
        import.Rows.Should().Be(5);
        var document = import.Document;
        document.Patents.Select(patent => (patent.Id.Value, patent.Number?.ToString(), patent.Filed.ToString(), patent.FirstFiled.ToString())).Should().Equal(("us", "US7650331", "2004-06-18", "2003-06-20"), ("de", "DE4322577", "NotCaptured", "2003-06-20"));
        document.Patents[0].Protection.StatedValue.Should().Be(ValueList.Create<NationalRight>([new() { Country = CountryCode.Parse("US"), Granted = AnchoredDate.On(2010, 1, 19), LastDayInForce = AnchoredDate.On(2027, 3, 2) }]));
        document.Parties.Select(party => party.Name.Preferred()).Should().BeEquivalentTo("Muster GmbH", "Beispiel AG");
        var declaration = document.Declarations.Single();
        (declaration.Declarant.Value, declaration.Reference).Should().Be(("beispiel-ag", "a1"));
        declaration.Patents.StatedValue.Should().Be(PatentScope.Listed(PatentId.Parse("us")));
        document.Validate().Where(finding => finding.Severity <= Severity.Warning).Should().BeEmpty();
    }

    [Fact]
    public void What_has_no_place_is_said_where_it_stands()
        => Read(Bom).Diagnostics.Select(finding => $"{finding.Code} {finding.Pointer} {finding.Position.Line}").Should().Equal(
            "LM4122 /definitions/patents/0/patentLegalStatus 17",
            "LM4122 /definitions/patents/1/patentLegalStatus 18",
            "LM4122 /definitions/patents/1/patentAssignee 18",
            "LM4122 /definitions/patents/2 19",
            "LM4122 /components/0/patentAssertions/1 11");

    [Theory]
    [InlineData("", "LM4120")]
    [InlineData("[]", "LM4120")]
    [InlineData("{\"bomFormat\":\"SPDX\",\"specVersion\":\"1.7\"}", "LM4120")]
    [InlineData("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\"}", "LM4120")]
    [InlineData("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.7\"}")]
    [InlineData("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.7\",\"definitions\":{\"patents\":[{}, 1, {\"patentNumber\":\"US7650331\"}]}}", "LM4121", "LM4121")]
    [InlineData("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.7\",\"definitions\":{\"patents\":[{\"patentNumber\":\"X1\"}]}}", "LM4114")]
    [InlineData("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.7\",\"components\":[{\"patentAssertions\":[{\"assertionType\":\"license\"}, 7]}]}", "LM4121", "LM4121")]
    [InlineData("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.7\",\"definitions\":{\"patents\":[{\"patentNumber\":\"US7650331\",\"filingDate\":\"yesterday\"}]}}", "LM4104")]
    public void What_cannot_be_read_is_said(string json, params string[] expected)
        => Read(json).Diagnostics.Select(finding => finding.Code).Should().Equal(expected);

    [Fact]
    public void What_was_read_is_written_and_read_again()
    {
        var document = Read(Bom).Document;
        var (json, lost) = Write(document, new LocalDate(2020, 1, 1));
        lost.Select(finding => finding.Arguments[0]).Should().Equal("The patent `de` in DE");
        json.Should().Contain("\"patentLegalStatus\":\"in-force\"").And.Contain("\"assertionType\":\"standards-inclusion\"").And.Contain("no licence");
        var again = Read(json).Document;
        again.Patents.Select(patent => (patent.Number, patent.Filed, patent.Protection)).Should().Equal(document.Patents.Take(1).Select(patent => (patent.Number, patent.Filed, patent.Protection)));
        again.Declarations.Single().Patents.Should().Be(document.Declarations.Single().Patents);
    }

    [Theory]
    [InlineData("2009-12-31", "pending")]
    [InlineData("2010-01-19", "in-force")]
    [InlineData("2027-03-02", "in-force")]
    [InlineData("2027-03-03", "expired")]
    public void The_status_is_that_of_the_day(string day, string status)
        => Write(Read(Bom).Document, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Json.Should().Contain($"\"patentLegalStatus\":\"{status}\"");

    [Fact]
    public void What_is_not_known_is_not_written_as_if_it_were()
    {
        var document = LicensingJson.Read("""
            {"schemaVersion":1,"parties":[{"id":"a","kind":"company","name":{"en":"A"}}],
             "patents":[{"id":"p"},{"id":"q","number":"US1234567"}],
             "declarations":[{"id":"d","declarant":"a"}]}
            """).GetValueOrThrow();
        var (json, lost) = Write(document, new LocalDate(2020, 1, 1));
        lost.Select(finding => finding.Pointer.ToString()).Should().Equal("/patents/0/number", "/patents/1/protection", "/declarations/0");
        json.Should().Contain("\"patents\":[]");
    }

    private static PatentImport Read(string json) => CycloneDxPatents.Read(Encoding.UTF8.GetBytes(json));

    private static (string Json, ValueList<Diagnostic> Lost) Write(LicensingDocument document, LocalDate asOf)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ValueList<Diagnostic> lost;
        using (var writer = new Utf8JsonWriter(buffer))
            lost = CycloneDxPatents.Write(writer, document, asOf);
        return (Encoding.UTF8.GetString(buffer.WrittenSpan), lost);
    }
}
