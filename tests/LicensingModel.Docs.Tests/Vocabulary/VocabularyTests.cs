using System.Text.Json.Nodes;

namespace LicensingModel.Docs.Tests.Vocabulary;

/// <summary>
/// docs/vocabulary.md shows how every term is written: its C# compiles, the library writes its JSON for it and reads it back as the same, what it stands in validates, and
/// each deal or supposition that it names has it, and a question turns on it there.
/// </summary>
public class VocabularyTests
{
    private const string ApproveVariable = "LICENSINGMODEL_APPROVE";

    private static readonly Lazy<(VocabularyPage Page, Written Written)> Loaded = new(Load);

    public static TheoryData<string> Headings => [.. Page.Entries.Select(entry => entry.Heading)];

    public static TheoryData<int> Lines => [.. Page.Rows.Select(row => row.Line)];

    private static VocabularyPage Page => Loaded.Value.Page;

    private static Written Written => Loaded.Value.Written;

    [Theory]
    [MemberData(nameof(Headings))]
    public void The_library_writes_the_json_for_the_csharp(string heading)
    {
        var entry = EntryAt(heading);

        JsonLayout.Of(JsonNode.Parse(entry.Json)).Should().Be(JsonLayout.Of(Written.Json(entry)));
    }

    [Theory]
    [MemberData(nameof(Headings))]
    public void The_json_is_read_as_what_the_csharp_makes(string heading)
    {
        foreach (var (read, made) in Written.ReadBack(EntryAt(heading)))
            read.Should().Be(made);
    }

    [Theory]
    [MemberData(nameof(Headings))]
    public void A_document_in_which_it_stands_has_no_errors(string heading) => Written.Errors(EntryAt(heading)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_term_is_written_where_its_row_says(int line)
    {
        var row = RowAt(line);
        if (row.Written is null)
        {
            row.Json.Should().BeEmpty("a row without an entry is not tested, and shows no JSON");
            return;
        }

        var entry = Page.EntryOf(row);
        entry.Should().NotBeNull();
        row.Code.Should().NotBeEmpty();
        row.Json.Should().NotBeEmpty();
        row.Code.Where(piece => !Squeeze(entry!.Code).Contains(Squeeze(piece), StringComparison.Ordinal)).Should().BeEmpty();
        row.Json.Where(piece => !Deals.Compact(entry!.Json).Contains(Deals.Compact(piece), StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_deal_that_a_row_names_has_the_term_there(int line)
    {
        var row = RowAt(line);
        (row.Place is not null).Should().Be(row.Written is not null && row.Json.Count > 0, "every term that can be written stands in a deal, or in a supposition beside one");
        if (row.Place is not null)
            Deals.Has(row.Place, row).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_question_turns_on_what_a_row_names(int line)
    {
        var row = RowAt(line);
        if (row.Place is null || Unasked.Terms.Contains(row.Term))
            row.Question.Should().BeNull();
        else
            Dossier.Of(row.Place).TurnsOn(row.Question!, row.Place, row).Should().BeTrue("without the term the answer should be another");
    }

    [Fact]
    public void What_is_not_asked_is_a_term_of_the_page() => Unasked.Terms.Should().BeSubsetOf(Page.Rows.Select(row => row.Term));

    [Fact]
    public void Every_category_of_CUAD_is_there_once()
        => Page.Rows.Where(row => row.Section.Contains("CUAD", StringComparison.Ordinal)).Select(row => row.Term).Should().Equal(CuadCategories.All);

    [Fact]
    public void Every_category_of_CUAD_is_written_out()
        => Page.Rows.Where(row => row.Section.Contains("CUAD", StringComparison.Ordinal)).Should().OnlyContain(row => row.Written != null && row.Json.Count > 0);

    [Fact]
    public void Every_entry_is_led_to() => Page.Entries.Should().OnlyContain(entry => Page.Rows.Any(row => row.Written != null && ReferenceEquals(Page.EntryOf(row), entry)));

    private static (VocabularyPage Page, Written Written) Load()
    {
        var file = Repository.PathTo(VocabularyPage.Path);
        var page = new VocabularyPage(new(VocabularyPage.Path, File.ReadAllText(file)));
        var written = new Written(page);
        if (Environment.GetEnvironmentVariable(ApproveVariable) != "1")
            return (page, written);

        var approved = Approval.Of(page, written, File.ReadAllText(file).ReplaceLineEndings("\n"));
        File.WriteAllText(file, approved);
        page = new(new(VocabularyPage.Path, approved));
        return (page, new(page));
    }

    private static Entry EntryAt(string heading) => Page.Entries.Single(entry => entry.Heading == heading);

    private static Row RowAt(int line) => Page.Rows.Single(row => row.Line == line);

    private static string Squeeze(string code) => string.Concat(code.Where(character => !char.IsWhiteSpace(character)));
}
