using System.Collections;
using System.Reflection;

namespace LicensingModel.Docs.Tests.Types;

/// <summary>docs/types.md lists every public type and says why it is there; no two records, and no two vocabularies, differ only by name.</summary>
public class TypeCensusTests
{
    private const string PagePath = "docs/types.md";

    [Fact]
    public void The_page_lists_the_types_of_the_assembly()
    {
        var file = Repository.PathTo(PagePath);
        var page = TypeCensus.Page();
        if (Environment.GetEnvironmentVariable("LICENSINGMODEL_APPROVE") == "1")
            File.WriteAllText(file, page);

        TextComparison.Differences(File.ReadAllText(file), page).Should().BeEmpty();
    }

    [Fact]
    public void Every_type_says_what_it_is_for()
        => TypeCensus.All.Where(type => TypeCensus.Summary(type).Length == 0).Select(type => type.FullName).Should().BeEmpty();

    [Fact]
    public void No_two_records_differ_only_by_name()
        => SameMembers.Among(TypeCensus.All).Should().Equal(SameMembers.Allowed.Select(same => (string.Join(", ", same.Records), same.Members)));

    /// <summary>AcquirerRule and PastDamages both say included or excluded, of things that must not be taken for each other: an acquirer, and damages.</summary>
    [Fact]
    public void No_two_vocabularies_have_the_same_words_but_for_one_pair()
        => TypeCensus.All
            .Where(type => type.BaseType is { IsGenericType: true } @base && @base.GetGenericTypeDefinition() == typeof(Code<>))
            .GroupBy(type => string.Join(", ", ((IEnumerable)type.GetProperty("Known", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!).Cast<object>().Select(word => word.ToString()).Order(StringComparer.Ordinal)))
            .Where(group => group.Key.Length > 0 && group.Count() > 1)
            .Select(group => string.Join(", ", group.Select(type => type.Name)))
            .Should().Equal("AcquirerRule, PastDamages");

    [Fact]
    public void Planted_records_that_differ_only_by_name_are_found()
        => SameMembers.Among([typeof(One), typeof(Two), typeof(Other)]).Should().Equal(("TypeCensusTests.One, TypeCensusTests.Two", "Name"));

    private sealed record One(string Name);

    private sealed record Two(string Name);

    private sealed record Other(int Name);
}
