using LicensingModel.Patents;
using LicensingModel.Patents.Families;

namespace LicensingModel.Tests.Patents.Families;

public class FamilyGroupingTests
{
    private static readonly Patent[] Five = [Of("d1", 1), Of("d2", 1, 2), Of("d3", 2, 1), Of("d4", 2, 3), Of("d5", 3)];

    [Fact]
    public void Simple_families_have_exactly_the_same_priorities()
        => Members(FamilyGrouping.Of(Five, FamilyKind.Simple)).Should().Equal("d1", "d2 d3", "d4", "d5");

    [Fact]
    public void Extended_families_share_priorities_however_indirectly()
        => Members(FamilyGrouping.Of(Five, FamilyKind.Extended)).Should().Equal("d1 d2 d3 d4 d5");

    [Fact]
    public void A_count_carries_its_unit()
    {
        FamilyGrouping.Of(Five, FamilyKind.Simple).Count.Should().Be(new PatentCount(4, CountUnit.SimpleFamilies, true));
        FamilyGrouping.Of(Five, FamilyKind.Extended).Count.ToString().Should().Be("1 extendedFamilies");
    }

    [Fact]
    public void An_application_without_priorities_is_its_own()
    {
        var first = new Patent { Id = PatentId.Parse("first"), Application = Number(7), Priorities = ValueList<Priority>.Empty };
        Members(FamilyGrouping.Of([first, Of("abroad", 7), Of("other", 8)], FamilyKind.Simple)).Should().Equal("abroad first", "other");
    }

    public static TheoryData<string, Patent> Unknown => new()
    {
        { "nothing is recorded", new Patent { Id = PatentId.Parse("odd") } },
        { "its priorities are withheld", new Patent { Id = PatentId.Parse("odd"), Priorities = Disclosed<ValueList<Priority>>.Undisclosed } },
        { "one has no number", new Patent { Id = PatentId.Parse("odd"), Priorities = ValueList.Create<Priority>([new() { Kind = PriorityKind.Foreign }]) } },
        { "it has none, and no number of its own", new Patent { Id = PatentId.Parse("odd"), Priorities = ValueList<Priority>.Empty } },
    };

    [Theory]
    [MemberData(nameof(Unknown))]
    public void Where_nobody_can_say_a_patent_is_in_no_family_and_the_count_is_a_lower_bound(string because, Patent odd)
    {
        var grouping = FamilyGrouping.Of([.. Five, odd], FamilyKind.Simple);
        grouping.Unknown.Should().Equal([odd.Id], because);
        grouping.Find(odd.Id).Should().BeNull();
        grouping.Count.Should().Be(new PatentCount(4, CountUnit.SimpleFamilies, false));
        grouping.Count.ToString().Should().Be("at least 4 simpleFamilies");
    }

    [Fact]
    public void The_family_of_a_patent_is_found()
        => FamilyGrouping.Of(Five, FamilyKind.Simple).Find(PatentId.Parse("d3"))!.Members.Should().Equal(PatentId.Parse("d2"), PatentId.Parse("d3"));

    [Fact]
    public void Order_changes_nothing_and_extended_families_are_unions_of_simple_ones()
    {
        var random = new Random(20230614);
        for (var round = 0; round < 200; round++)
        {
            var patents = Enumerable.Range(0, 1 + random.Next(30)).Select(i => Of($"p{i:00}", Enumerable.Range(0, 1 + random.Next(3)).Select(_ => random.Next(20)).Distinct().ToArray())).ToArray();
            var (simple, extended) = (FamilyGrouping.Of(patents, FamilyKind.Simple), FamilyGrouping.Of(patents, FamilyKind.Extended));
            Members(FamilyGrouping.Of(patents.Reverse(), FamilyKind.Simple)).Should().Equal(Members(simple));
            Members(FamilyGrouping.Of(patents.Reverse(), FamilyKind.Extended)).Should().Equal(Members(extended));
            foreach (var family in simple.Families)
                family.Members.Select(extended.Find).Distinct().Should().ContainSingle();
            Members(extended).Should().Equal(Closure(patents));
        }
    }

    /// <summary>The same by the definition: join what shares a priority until nothing changes.</summary>
    private static IEnumerable<string> Closure(Patent[] patents)
    {
        var groups = patents.Select(patent => (Members: new HashSet<string> { patent.Id.Value }, Numbers: Numbers(patent).ToHashSet())).ToList();
        for (var again = true; again;)
        {
            again = false;
            for (var i = 0; i < groups.Count && !again; i++)
            {
                for (var j = i + 1; j < groups.Count && !again; j++)
                {
                    if (!groups[i].Numbers.Overlaps(groups[j].Numbers))
                        continue;
                    groups[i].Members.UnionWith(groups[j].Members);
                    groups[i].Numbers.UnionWith(groups[j].Numbers);
                    groups.RemoveAt(j);
                    again = true;
                }
            }
        }

        return groups.Select(group => string.Join(' ', group.Members.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<DocumentNumber> Numbers(Patent patent) => patent.Priorities.TryGetValue(out var priorities) ? priorities.Select(priority => priority.Number!) : [];

    private static Patent Of(string id, params int[] priorities)
        => new() { Id = PatentId.Parse(id), Priorities = priorities.Select(number => new Priority { Kind = PriorityKind.Foreign, Number = Number(number) }).ToValueList() };

    private static DocumentNumber Number(int number) => DocumentNumber.Read($"US60/{100_000 + number}");

    private static IEnumerable<string> Members(FamilyGrouping grouping) => grouping.Families.Select(family => string.Join(' ', family.Members));
}
