using System.Text;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Tests.RealDeals;

/// <summary>What is supposed beside each deal: plainly so, written as the library writes it, clean together with its deal, and answering as expected.</summary>
public class SuppositionTests
{
    private static readonly string Deals = Checkout.PathTo("docs", "deals");

    private static readonly string Folder = Checkout.PathTo("docs", "deals", "suppositions");

    /// <summary>A kind of body and a kind of agreement for which there is no word are supposed on purpose.</summary>
    private static readonly HashSet<string> OnPurpose = new HashSet<string>(StringComparer.Ordinal) { "LM2011 counsel:bonus", "LM2011 counsel:licence-to-come", "LM2012 counsel:evaluation" };

    public static TheoryData<string> Names => [.. NamesIn(Folder)];

    [Fact]
    public void There_is_one_for_each_deal()
        => NamesIn(Folder).Should().Equal(NamesIn(Deals));

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_written_as_the_library_writes_it(string name)
    {
        var path = Path.Combine(Folder, name);
        var bytes = File.ReadAllBytes(path);
        var written = Encoding.UTF8.GetBytes(LicensingJson.Write(Read(path)));
        if (Checkout.IsApproving)
            File.WriteAllBytes(path, bytes = written);
        bytes.AsSpan().SequenceEqual(written).Should().BeTrue("LICENSINGMODEL_APPROVE=1 dotnet test writes it so");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_in_it_says_that_it_is_supposed(string name)
    {
        var document = Read(Path.Combine(Folder, name));
        LocalizedText?[] names =
        [
            .. document.Agreements.Select(agreement => agreement.Title), .. document.Parties.Select(party => party.Name), .. document.Patents.Select(patent => patent.Title),
            .. document.Events.Select(recorded => recorded.Name), .. document.Sources.Select(source => source.Title), .. document.Products.Select(product => product.Name),
            .. document.Determinations.Select(determination => determination.Question), .. document.Standards.Select(standard => standard.Name), .. document.Intangibles.Select(right => right.Name),
        ];

        names.Should().NotBeEmpty().And.OnlyContain(text => text != null && text.ToString().StartsWith("en: Supposed: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void With_its_deal_it_has_neither_errors_nor_warnings_but_those_on_purpose(string name)
        => Together(name).Findings.Select(finding => finding.Diagnostic)
            .Where(found => found.Severity is Severity.Error or Severity.Warning && !OnPurpose.Contains($"{found.Code} {found.Message.Split('`').ElementAtOrDefault(1)}"))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Questions_about_it_are_answered_as_expected(string name)
    {
        var document = Together(name).Document!;
        var set = QuestionJson.Read(File.ReadAllBytes(Path.Combine(Folder, Path.ChangeExtension(name, ".questions.json"))), document);
        set.Diagnostics.Should().BeEmpty();
        var posed = set.GetValueOrThrow().Questions;
        posed.Should().HaveCountGreaterThan(4).And.OnlyContain(question => question.Expect != null, "a question that expects nothing tests nothing");
        foreach (var question in posed)
            document.Ask(question).Mismatches.Should().BeEmpty($"so {question.Id} of {name} expects");
    }

    private static IEnumerable<string> NamesIn(string folder)
        => Directory.GetFiles(folder, "*.json").Select(path => Path.GetFileName(path)).Where(name => !name.EndsWith(".questions.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static DocumentFiles Together(string name)
        => DocumentFiles.Read([new NamedText(name, File.ReadAllBytes(Path.Combine(Deals, name))), new NamedText("suppositions/" + name, File.ReadAllBytes(Path.Combine(Folder, name)))]);

    private static LicensingDocument Read(string path) => LicensingJson.Read(File.ReadAllBytes(path), new ReadOptions { CheckIntegrity = false }).GetValueOrThrow();
}
