using System.Text.Json;
using System.Text.RegularExpressions;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Serialization.Hosting;

/// <summary>What docs/serialization.md shows, compiled and run.</summary>
public partial class HostDocsTests
{
    [Fact]
    public void A_hosts_type_is_written_and_read()
    {
        var deal = HostedDeal.Agreement;

        var options = new JsonSerializerOptions().AddLicensingModel();
        var json = JsonSerializer.Serialize(new Case { Agreement = deal, Due = AnchoredDate.On(2017, 12, 31) }, options);
        var read = JsonSerializer.Deserialize<Case>(json, options);

        read.Should().Be(new Case { Agreement = deal, Due = AnchoredDate.On(2017, 12, 31) });
    }

    [Fact]
    public void Options_in_use_are_copied()
    {
        var web = new JsonSerializerOptions(JsonSerializerOptions.Web).AddLicensingModel();

        JsonSerializer.Deserialize<Case>("""{"due": "2017-12-31"}""", web).Should().Be(new Case { Due = AnchoredDate.On(2017, 12, 31) });
    }

    [Fact]
    public void A_generated_context_writes_the_same_by_each_recipe()
    {
        var deal = HostedDeal.Agreement;

        var context = new CaseContext(new JsonSerializerOptions().AddLicensingModel());
        var text = JsonSerializer.Serialize(new Case { Agreement = deal }, context.Case);

        text.Should().Be(JsonSerializer.Serialize(new Case { Agreement = deal }, CaseContext.Default.Case));
        text.Should().Be(JsonSerializer.Serialize(new Case { Agreement = deal }, MemberContext.Default.Case));
        JsonSerializer.Deserialize(text, MemberContext.Default.Case).Should().Be(new Case { Agreement = deal });
    }

    [Fact]
    public void A_refusal_says_where_and_why()
    {
        var options = new JsonSerializerOptions().AddLicensingModel();
        using var Console = new StringWriter();

        try
        {
            JsonSerializer.Deserialize<Case>("""{"Due": "2017-02-30"}""", options);
        }
        catch (LicensingJsonException refusal)
        {
            Console.WriteLine($"{refusal.Path}: {refusal.Diagnostics[0]}");
        }

        Console.ToString().Should().StartWith("$.Due: 1:1 error LM1021 at the document: `2017-02-30` is not a day of the calendar");
    }

    [Fact]
    public void Every_snippet_of_the_page_stands_here()
    {
        var root = typeof(HostDocsTests).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
            .Cast<System.Reflection.AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;
        var sources = Directory.GetFiles(Path.Combine(root, "tests/LicensingModel.Tests/Serialization/Hosting"), "*.cs").Select(file => Squeezed(File.ReadAllText(file))).ToArray();

        var snippets = Snippet().Matches(File.ReadAllText(Path.Combine(root, "docs/serialization.md"))).Select(match => match.Groups[1].Value).ToArray();

        snippets.Should().HaveCount(6);
        snippets.Where(snippet => !sources.Any(source => source.Contains(Squeezed(snippet), StringComparison.Ordinal))).Should().BeEmpty();
    }

    private static string Squeezed(string code) => WhiteSpace().Replace(code, " ").Trim();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
