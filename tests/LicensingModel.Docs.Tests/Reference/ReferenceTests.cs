using LicensingModel.Docs.Tests.Markdown;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Docs.Tests.Reference;

/// <summary>The page on writing JSON lists exactly what the library reads: every record, every member, every word.</summary>
public class ReferenceTests
{
    private const string PagePath = "docs/authoring-json.md";

    private static readonly Lazy<ReferencePage> Reference = new(() => new ReferencePage(Repository.Page(PagePath)));

    public static TheoryData<string> Records => [.. Library.Records.Select(record => record.Type.Name)];

    public static TheoryData<string> Vocabularies => [.. Library.Vocabularies.Keys];

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_is_listed_with_its_members(string record)
        => Reference.Value.MembersOf(record).Should().Equal(Written(Library.Records.Single(table => table.Type.Name == record)));

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void A_vocabulary_is_listed_with_its_words(string vocabulary) => Reference.Value.WordsOf(vocabulary).Should().Equal(Library.Vocabularies[vocabulary]);

    [Fact]
    public void The_page_lists_nothing_else()
    {
        Reference.Value.Repeated.Should().BeEmpty();
        Reference.Value.Subjects.Should().BeSubsetOf(
            Library.Records.Select(record => $"record: {record.Type.Name}").Concat(Library.Vocabularies.Keys.Select(name => $"words: {name}")).Concat(["record: Claim", "record: Disclosed"]));
    }

    [Fact]
    public void Every_record_and_every_kind_has_an_example()
        => Library.Records.Select(record => record.Type).Except(Shown.On(Repository.Page(PagePath))).Select(type => type.Name).Should().BeEmpty();

    [Fact]
    public void The_tables_of_members_are_written_from_the_librarys_own()
    {
        var page = File.ReadAllText(Repository.PathTo(PagePath));
        var written = new ReferenceText(page).Of(page);
        if (Environment.GetEnvironmentVariable("LICENSINGMODEL_APPROVE") == "1")
            File.WriteAllText(Repository.PathTo(PagePath), written);

        written.Should().Be(File.ReadAllText(Repository.PathTo(PagePath)), "LICENSINGMODEL_APPROVE=1 dotnet test writes it so");
    }

    [Theory]
    [InlineData("| `number` | | term: [count](#counts) | The number. |\n| `precision` | required | [Precision](#precision) | How exactly it is given. |", "| `number` | required | count | ")]
    [InlineData("| `precision` | | [Precision](#precision) | How exactly it is given. |", "| `precision` | | [Precision](#precision) | ")]
    public void A_planted_table_is_written_as_the_library_has_it(string rows, string expected)
    {
        var page = $"<!-- record: Quantity -->\n\n| member | | value | meaning |\n|---|---|---|---|\n{rows}\n\nMore.\n";
        var phrases = "<!-- record: ListedClaims -->\n\n| member | | value | meaning |\n|---|---|---|---|\n| `claims` | required | set of count | Those. |\n";

        new ReferenceText(phrases + page).Of(page).Should().Contain(expected).And.EndWith("\n\nMore.\n").And.NotBe(page);
    }

    [Fact]
    public void A_claim_and_a_term_are_listed_with_their_members()
    {
        Reference.Value.MembersOf("Claim").Should().Equal(Written(new ClaimFormat<Territory>(KernelFormats.Territory)));
        Reference.Value.MembersOf("Disclosed").Should().Equal(Written(new TermFormat<Territory>(KernelFormats.Territory)));
    }

    [Fact]
    public void The_library_is_seen()
    {
        Library.Records.Select(record => record.Type.Name).Should().Contain(["LicensingDocument", "PatentGrant", "EventDate", "Quotation"]);
        Library.Vocabularies.Keys.Should().Contain(["PartyKind", "DisclosureState", "Completeness"]);
    }

    [Fact]
    public void A_planted_table_is_read_as_it_stands()
    {
        var page = new ReferencePage(new Page(
            "planted.md",
            "<!-- record: Party -->\n\nA party.\n\n| member | | value |\n|---|---|---|\n| `id` | required | an id |\n| `name` | | text |\n\n| `not` | here |\n\n<!-- words: PartyKind -->\n| `company` | a company |\n<!-- words: PartyKind -->"));

        page.MembersOf("Party").Should().Equal("id*", "name");
        page.WordsOf("PartyKind").Should().Equal("company");
        page.Repeated.Should().Equal("words: PartyKind");
        page.MembersOf("Source").Should().BeEmpty();
    }

    private static IEnumerable<string> Written(IRecordFormat table)
        => (table.Kind is null ? [] : new[] { "kind*" }).Concat(table.MemberNames.Select(name => name + (table.RequiredNames.Contains(name) ? "*" : string.Empty)));
}
