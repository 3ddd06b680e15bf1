using System.Reflection;
using System.Text;
using LicensingModel.Agreements;
using LicensingModel.Serialization;
using Xunit.Abstractions;

namespace LicensingModel.Tests.RealDeals;

/// <summary>The deal document and its twin in C# are the same, and quote what the articles say.</summary>
public class NokiaXiaomi2017Tests(ITestOutputHelper output)
{
    private static readonly string Root = typeof(NokiaXiaomi2017Tests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "RepositoryRoot").Value!;
    private static readonly string JsonPath = Path.Combine(Root, "docs", "deals", "nokia-xiaomi-2017.json");

    [Fact]
    public void The_document_is_what_is_written_of_its_twin_to_the_byte()
    {
        var written = Encoding.UTF8.GetBytes(LicensingJson.Write(NokiaXiaomi2017.Document));
        if (Environment.GetEnvironmentVariable("LICENSINGMODEL_APPROVE") == "1")
            File.WriteAllBytes(JsonPath, written);
        File.ReadAllBytes(JsonPath).AsSpan().SequenceEqual(written).Should().BeTrue($"{JsonPath} is written anew with LICENSINGMODEL_APPROVE=1");
    }

    [Fact]
    public void The_document_reads_as_its_twin_without_a_finding()
    {
        var result = LicensingJson.Read(File.ReadAllBytes(JsonPath));
        result.Diagnostics.Should().BeEmpty();
        result.Value.Should().Be(NokiaXiaomi2017.Document);
    }

    [Fact]
    public void Every_quotation_stands_in_the_article_that_it_is_taken_from()
    {
        var shared = Path.GetFullPath(Path.Combine(Root, "..", "shared"));
        if (!Directory.Exists(Path.Combine(shared, "seeds")))
        {
            output.WriteLine($"Not checked: {shared}/seeds is not there.");
            return;
        }

        var walk = new QuotationWalk();
        walk.VisitElement(NokiaXiaomi2017.Document);
        var articles = NokiaXiaomi2017.Document.Sources.ToDictionary(
            source => source.Id,
            source => File.Exists(Path.Combine(shared, source.Reference!)) ? OneLine(File.ReadAllText(Path.Combine(shared, source.Reference!))) : string.Empty);
        walk.Quotations.Should().HaveCountGreaterThan(40);
        walk.Quotations.Where(entry => !articles[entry.Source].Contains(OneLine(entry.Quotation.Text), StringComparison.Ordinal))
            .Select(entry => $"{entry.Source}: {entry.Quotation.Text}").Should().BeEmpty();
        walk.Quotations.Should().OnlyContain(entry => entry.Quotation.Language == NokiaXiaomi2017.Document.Sources.First(source => source.Id == entry.Source).Language);
    }

    [Fact]
    public void Titles_and_names_of_sources_stand_in_their_articles()
    {
        var shared = Path.GetFullPath(Path.Combine(Root, "..", "shared"));
        if (!Directory.Exists(Path.Combine(shared, "seeds")))
        {
            output.WriteLine($"Not checked: {shared}/seeds is not there.");
            return;
        }

        foreach (var source in NokiaXiaomi2017.Document.Sources.Where(source => source.Title is not null))
        {
            var article = OneLine(File.ReadAllText(Path.Combine(shared, source.Reference!)));
            foreach (var (_, title) in source.Title!)
                article.Contains(OneLine(title), StringComparison.Ordinal).Should().BeTrue(title);
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed class QuotationWalk : ModelVisitor
    {
        internal List<(SourceId Source, Quotation Quotation)> Quotations { get; } = [];

        protected internal override void VisitElement(Element element)
        {
            if (element is Claim { Quotation: { } quotation } claim)
                Quotations.Add((claim.Source, quotation));
            base.VisitElement(element);
        }
    }
}
