using System.Text.RegularExpressions;
using LicensingModel.Integrity;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Formats;
using LicensingModel.Tests.Serialization.Generated;

namespace LicensingModel.Tests.Serialization;

/// <summary>That a record's table, what it shows to walks, and its page say the same of its members.</summary>
public partial class TableTests
{
    private static readonly Dictionary<string, IRecordFormat> Tables = AllTables().ToDictionary(table => NameOf(table.Type));
    private static readonly Dictionary<string, Element> Examples = Example.OfEveryElement();
    private static readonly Dictionary<string, string[]> Pages = AllPages("row");
    private static readonly Dictionary<string, string[]> Meanings = AllPages("meaning");

    public static TheoryData<string> Elements => [.. AllElements().Select(NameOf).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_elements_to_look_at() => Elements.Should().HaveCountGreaterThan(40);

    [Fact]
    public void Every_element_has_a_table_and_a_page_and_every_table_of_a_document_is_of_an_element_or_a_term()
    {
        var elements = AllElements().Select(NameOf).ToArray();
        Tables.Keys.Should().BeEquivalentTo([.. elements, nameof(Disclosed)]);
        Pages.Keys.Should().BeEquivalentTo([.. elements, nameof(Disclosed)]);
    }

    [Theory]
    [MemberData(nameof(Elements))]
    public void What_is_written_is_what_walks_are_shown(string name)
        => MemberNames.Of(Examples[name].Accept).Should().Equal(Tables[name].MemberNames);

    [Theory]
    [MemberData(nameof(Elements))]
    public void What_is_written_is_what_is_documented(string name)
        => Pages[name].Should().Equal([.. Tables[name].Kind is null ? Array.Empty<string>() : ["kind"], .. Tables[name].MemberNames]);

    [Theory]
    [MemberData(nameof(Elements))]
    public void What_a_member_means_is_said_in_its_table_as_on_its_page(string name)
        => Meanings[name].TakeLast(Tables[name].MemberNames.Count()).Should().Equal(Tables[name].Meanings);

    [Fact]
    public void Of_a_term_that_is_written_as_an_object_walks_are_shown_all_but_its_state()
    {
        Tables[nameof(Disclosed)].MemberNames.Should().Equal("state", "value", "choice", "claims");
        MemberNames.Of(Disclosed<Money>.Undisclosed.Accept).Should().Equal("value", "choice", "claims");
        MemberNames.Of(Disclosed.Stated(Money.Parse("USD 1")).Accept).Should().BeEmpty();
    }

    [Fact]
    public void Only_a_term_has_a_member_called_state_and_no_case_of_a_choice_has_one_called_kind()
    {
        Tables.Where(table => table.Value.MemberNames.Contains("state")).Select(table => table.Key).Should().Equal(nameof(Disclosed));
        Tables.Values.Where(table => table.Kind is not null).Should().NotContain(table => table.MemberNames.Contains("kind"));
    }

    [Fact]
    public void No_member_stands_twice_in_a_table_or_needs_an_escape()
        => Tables.Values.SelectMany(table => table.MemberNames.GroupBy(name => name)).Should().OnlyContain(name => name.Count() == 1 && Plain().IsMatch(name.Key));

    private static IEnumerable<Type> AllElements()
        => typeof(Element).Assembly.GetTypes().Where(type =>
            typeof(Element).IsAssignableFrom(type) && !type.IsAbstract && type != typeof(FixedDate) && !typeof(IUnrecognized).IsAssignableFrom(type));

    private static IRecordFormat[] AllTables()
    {
        // The tables refer to each other, so they are set up from the document down, as reading does.
        LicensingJson.Read("{}");
        return
        [
            new ClaimFormat<Money>(KernelFormats.Money),
            new TermFormat<Money>(KernelFormats.Money),
            .. typeof(IRecordFormat).Assembly.GetTypes()
                .Where(type => type.Namespace?.StartsWith("LicensingModel.Serialization", StringComparison.Ordinal) == true)
                .Where(type => typeof(IRecordFormat).IsAssignableFrom(type) && type is { IsAbstract: false, ContainsGenericParameters: false })
                .Select(type => (IRecordFormat)Activator.CreateInstance(type, nonPublic: true)!),
        ];
    }

    private static Dictionary<string, string[]> AllPages(string column)
        => Page().Matches(File.ReadAllText(Checkout.PathTo("docs", "authoring-json.md"))).ToDictionary(
            page => page.Groups["name"].Value,
            page => page.Groups[column].Captures.Select(row => Link().Replace(row.Value, "${words}")).ToArray());

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    [GeneratedRegex(@"<!-- record: (?<name>\w+) -->\s+\| member \|.*\n\|[-|]+\n(\| `(?<row>[$\w]+)` \|[^|\n]*\|[^|\n]*\| (?<meaning>.*?) ?\|\n)+")]
    private static partial Regex Page();

    [GeneratedRegex(@"\[(?<words>[^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\$?[a-z][A-Za-z]*$")]
    private static partial Regex Plain();
}
