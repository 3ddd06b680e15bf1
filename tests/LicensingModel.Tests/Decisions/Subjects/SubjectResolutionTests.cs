using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Subjects;

public class SubjectResolutionTests
{
    private static readonly LocalDate Day = new(2016, 6, 1);

    private static Patent Own => PatentOf(PatentId.Parse("own"), Owner) with { Filed = Date(2008, 1, 1), FirstFiled = Date(2007, 1, 1), Classifications = Classes("H04W 72/04") };

    private static Patent Late => Own with { Id = PatentId.Parse("late"), Filed = Date(2015, 1, 1), Classifications = Classes("H04L 5/00") };

    private static Patent Foreign => Own with { Id = PatentId.Parse("foreign"), Holders = PatentOf(PatentId.Parse("x"), Other).Holders };

    private static Patent Silent => new() { Id = PatentId.Parse("silent") };

    [Fact]
    public void Every_patent_is_in_out_or_unknown_and_each_has_its_reasons()
    {
        var resolution = Resolve(PatentScope.OwnedBy(Owner).And(PatentScope.By(PatentDateKind.Filed, AnchoredDate.On(2010, 1, 1))));
        Ids(resolution.In).Should().Equal("own");
        Ids(resolution.Out).Should().Equal("late", "foreign");
        Ids(resolution.Unknown).Should().Equal("silent");
        resolution.Patents[0].Findings.Select(finding => $"{finding.Result}: {finding.Part}: {finding.Reason}").Should().Equal(
            "true: patents of owner: held by owner (../..)",
            "true: patents filed ..2010-01-01: filed 2008-01-01");
        resolution.Patents[3].Missing.Select(missing => missing.Term).Should().Equal("holders", "filed");
    }

    [Fact]
    public void A_near_miss_names_the_one_part_that_keeps_it_out()
    {
        var scope = PatentScope.OwnedBy(Owner).And(PatentScope.By(PatentDateKind.Filed, AnchoredDate.On(2010, 1, 1))).And(PatentScope.Classified(ClassificationScheme.Cpc, "H04W"));
        var resolution = Resolve(scope);
        Ids(resolution.NearMisses).Should().Equal("foreign");
        resolution.NearMisses.Single().OnlyObstacle.Should().Be(new SubjectFinding("patents of owner", Truth.False, "held by other (../..)"));
        resolution.Patents.Single(patent => patent.Patent.Value == "late").OnlyObstacle.Should().BeNull("two parts keep it out");
    }

    [Fact]
    public void What_is_taken_out_is_no_near_miss_of_what_takes_it_out()
    {
        var resolution = Resolve(PatentScope.OwnedBy(Owner).Except(PatentScope.Listed(Own.Id)));
        Ids(resolution.Out).Should().Equal("own", "foreign");
        Ids(resolution.NearMisses).Should().Equal("foreign");
    }

    [Theory]
    [InlineData("H04W", true)]
    [InlineData("H04W72", true)]
    [InlineData("h04w 72/0", true)]
    [InlineData("H04W 7", false)]
    [InlineData("H04", true)]
    [InlineData("H04L", false)]
    public void Classes_are_asked_by_how_they_begin(string prefix, bool isIn)
        => Resolve(PatentScope.Classified(ClassificationScheme.Cpc, prefix)).Patents[0].Result.Should().Be(isIn ? Truth.True : Truth.False);

    [Fact]
    public void Another_classification_is_another_one()
        => Resolve(PatentScope.Classified(ClassificationScheme.Ipc, "H04W")).Patents[0].Result.Should().Be(Truth.False);

    public static TheoryData<string, PriorityKind, FamilyLink[], Truth> Families => new()
    {
        { "a continuation", PriorityKind.Continuation, [FamilyLink.Continuation], Truth.True },
        { "a continuation where only divisions count", PriorityKind.Continuation, [FamilyLink.Division], Truth.False },
        { "a continuation in part where they count", PriorityKind.ContinuationInPart, [FamilyLink.Continuation, FamilyLink.ContinuationInPart], Truth.True },
        { "a continuation in part where they do not", PriorityKind.ContinuationInPart, [FamilyLink.Continuation, FamilyLink.Division], Truth.False },
        { "a counterpart", PriorityKind.Foreign, [FamilyLink.Counterpart], Truth.True },
        { "what counts not being said", PriorityKind.Continuation, [], Truth.Unknown },
        { "a kind that is not known", PriorityKind.Parse("substitution"), [FamilyLink.Continuation], Truth.Unknown },
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void A_family_takes_in_the_descendants_that_it_names(string what, PriorityKind kind, FamilyLink[] links, Truth expected)
    {
        var parent = Own with { Id = PatentId.Parse("parent"), Application = DocumentNumber.Read("US11/123456"), Priorities = ValueList<Priority>.Empty };
        var child = Own with { Id = PatentId.Parse("child"), Priorities = ValueList.Create<Priority>([new() { Kind = kind, Number = parent.Application, Filed = Date(2006, 4, 14) }]) };
        var document = Document with { Patents = [parent, child] };
        var resolution = document.Resolve(PatentScope.Listed(parent.Id).WithFamilies(links), Day);
        resolution.Patents[0].Result.Should().Be(Truth.True, "the patent itself is in it");
        resolution.Patents[1].Result.Should().Be(expected, $"it is {what}");
    }

    [Fact]
    public void Without_the_numbers_of_both_applications_nobody_can_say_that_two_are_no_counterparts()
    {
        var named = Own with { Id = PatentId.Parse("named"), Application = DocumentNumber.Read("US11/123456"), Priorities = ValueList<Priority>.Empty };
        var other = Own with { Id = PatentId.Parse("other"), Application = DocumentNumber.Read("US11/654321"), Priorities = ValueList<Priority>.Empty };
        Truth IsIn(Patent one, Patent two) => (Document with { Patents = [one, two] }).Resolve(PatentScope.Listed(one.Id).WithFamilies(FamilyLink.Counterpart), Day).Patents[1].Result;
        IsIn(named, other).Should().Be(Truth.False);
        IsIn(named with { Application = null }, other).Should().Be(Truth.Unknown);
        IsIn(named, other with { Application = null }).Should().Be(Truth.Unknown);
    }

    [Fact]
    public void Grandchildren_descend_too()
    {
        var parent = Own with { Id = PatentId.Parse("parent"), Priorities = ValueList<Priority>.Empty };
        var child = Own with { Id = PatentId.Parse("child"), Priorities = ValueList.Create<Priority>([new() { Kind = PriorityKind.Continuation, Patent = parent.Id }]) };
        var grandchild = Own with { Id = PatentId.Parse("grandchild"), Priorities = ValueList.Create<Priority>([new() { Kind = PriorityKind.Division, Patent = child.Id }]) };
        (Document with { Patents = [parent, child, grandchild] }).Resolve(PatentScope.Listed(parent.Id).WithFamilies(FamilyLink.Continuation, FamilyLink.Division), Day)
            .Patents.Select(patent => patent.Result).Should().Equal(Truth.True, Truth.True, Truth.True);
    }

    [Fact]
    public void Descent_in_a_circle_ends()
    {
        var one = Own with { Id = PatentId.Parse("one"), Priorities = ValueList.Create<Priority>([new() { Kind = PriorityKind.Continuation, Patent = PatentId.Parse("two") }]) };
        var two = Own with { Id = PatentId.Parse("two"), Priorities = ValueList.Create<Priority>([new() { Kind = PriorityKind.Continuation, Patent = one.Id }]) };
        (Document with { Patents = [one, two] }).Resolve(PatentScope.Listed(PatentId.Parse("none")).WithFamilies(FamilyLink.Continuation), Day)
            .Patents.Select(patent => patent.Result).Should().Equal(Truth.False, Truth.False);
    }

    [Fact]
    public void What_was_granted_in_a_span_is_asked_of_the_rights()
    {
        Resolve(PatentScope.By(PatentDateKind.Granted, AnchoredDate.On(2010, 1, 1))).Patents[0].Result.Should().Be(Truth.True);
        Resolve(PatentScope.By(PatentDateKind.Granted, AnchoredDate.On(2009, 12, 31))).Patents[0].Result.Should().Be(Truth.False);
        Resolve(PatentScope.By(PatentDateKind.Granted, AnchoredDate.On(2010, 1, 1))).Patents[3].Result.Should().Be(Truth.Unknown);
    }

    private static SubjectResolution Resolve(PatentScope scope) => (Document with { Patents = [Own, Late, Foreign, Silent] }).Resolve(scope, Day, new LocalDate(2015, 1, 1));

    private static Disclosed<ValueList<Classification>> Classes(string symbol) => ValueList.Create<Classification>([Classification.Cpc(symbol)]);

    private static IEnumerable<string> Ids(IEnumerable<ResolvedPatent> patents) => patents.Select(patent => patent.Patent.Value);
}
