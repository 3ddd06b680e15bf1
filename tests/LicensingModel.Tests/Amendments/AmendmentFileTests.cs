using System.Text;
using LicensingModel.Amendments;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;
using LicensingModel.Serialization;
using LicensingModel.Validation;
using NodaTime;

namespace LicensingModel.Tests.Amendments;

/// <summary>The amended agreements in the documents: written as the library writes them, clean, and answering as expected on each side of their amendments.</summary>
public class AmendmentFileTests
{
    private static readonly string _folder = Checkout.PathTo("docs", "amendments");

    public static TheoryData<string> Files => [.. Directory.GetFiles(_folder, "*.json").Select(path => Path.GetFileName(path)).Where(name => !name.EndsWith(".questions.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_four() => Files.Should().HaveCount(4);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_written_as_the_library_writes_it_and_is_clean(string name)
    {
        var path = Path.Combine(_folder, name);
        var bytes = File.ReadAllBytes(path);
        var read = LicensingJson.Read(bytes);
        var written = Encoding.UTF8.GetBytes(LicensingJson.Write(read.GetValueOrThrow()));
        if (Checkout.IsApproving)
            File.WriteAllBytes(path, bytes = written);
        bytes.AsSpan().SequenceEqual(written).Should().BeTrue("LICENSINGMODEL_APPROVE=1 dotnet test writes it so");
        read.Diagnostics.Concat(read.GetValueOrThrow().Validate()).Where(finding => finding.Severity is Severity.Error or Severity.Warning).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Questions_are_answered_as_expected(string name)
    {
        var document = LicensingJson.Read(File.ReadAllBytes(Path.Combine(_folder, name))).GetValueOrThrow();
        var set = QuestionJson.Read(File.ReadAllBytes(Path.Combine(_folder, Path.ChangeExtension(name, ".questions.json"))), document);
        set.Diagnostics.Should().BeEmpty();
        var posed = set.GetValueOrThrow().Questions;
        posed.Should().HaveCountGreaterThan(4).And.OnlyContain(question => question.Expect != null, "a question that expects nothing tests nothing");
        foreach (var question in posed.AsEnumerable())
            document.Ask(question).Mismatches.Should().BeEmpty($"so {question.Id} of {name} expects");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Without_its_amendments_some_question_is_answered_otherwise(string name)
    {
        var document = LicensingJson.Read(File.ReadAllBytes(Path.Combine(_folder, name))).GetValueOrThrow();
        var first = document with { Agreements = document.Agreements.Select(static agreement => agreement with { Amendments = [] }).ToValueList() };
        var posed = QuestionJson.Read(File.ReadAllBytes(Path.Combine(_folder, Path.ChangeExtension(name, ".questions.json"))), document).GetValueOrThrow().Questions;
        posed.Count(question => first.Ask(question).Mismatches.Count > 0).Should().BePositive();
        document.AsOf(new LocalDate(2022, 12, 31)).IsCertain.Should().BeTrue();
    }
}
