using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace LicensingModel.Tests;

/// <summary>Spans against plain sets of numbers: days 0 to 9, with −1 for all that is before them and 10 for all that is after.</summary>
public class DateSpanLaws
{
    private const int Before = -1;
    private const int After = 10;

    private static readonly LocalDate Origin = new(2020, 2, 25);

    private static readonly Arbitrary<(DateSpan Span, SortedSet<int> Days)> Spans = (
        from first in Gen.Choose(Before, After - 1)
        from last in Gen.Choose(Math.Max(first, 0), After)
        select (Make(first, last), new SortedSet<int>(Enumerable.Range(first, last - first + 1)))).ToArbitrary();

    [Fact]
    public void A_span_contains_its_days()
        => Hold((left, _) => Enumerable.Range(0, 10).All(day => left.Span.Contains(Origin.PlusDays(day)) == left.Days.Contains(day)));

    [Fact]
    public void Parsing_what_was_written_gives_the_same_span()
        => Hold((left, _) => DateSpan.Parse(left.Span.ToString()) == left.Span);

    [Fact]
    public void Spans_are_equal_when_their_days_are()
        => Hold((left, right) => (left.Span == right.Span) == left.Days.SetEquals(right.Days));

    [Fact]
    public void Overlap_is_a_common_day()
        => Hold((left, right) => left.Span.Overlaps(right.Span) == left.Days.Overlaps(right.Days));

    [Fact]
    public void Subset_is_every_day()
        => Hold((left, right) => left.Span.IsSubsetOf(right.Span) == left.Days.IsSubsetOf(right.Days));

    [Fact]
    public void Intersection_is_the_common_days()
        => Hold((left, right) =>
        {
            var days = left.Days.Intersect(right.Days).Order().ToArray();
            return left.Span.TryIntersect(right.Span, out var both) ? both == Make(days[0], days[^1]) : days.Length == 0 && both is null;
        });

    [Fact]
    public void Union_is_all_days_where_none_lies_between()
        => Hold((left, right) =>
        {
            var days = left.Days.Union(right.Days).Order().ToArray();
            var isContiguous = days[^1] - days[0] == days.Length - 1;
            return left.Span.TryUnite(right.Span, out var either) ? isContiguous && either == Make(days[0], days[^1]) : !isContiguous && either is null;
        });

    private static void Hold(Func<(DateSpan Span, SortedSet<int> Days), (DateSpan Span, SortedSet<int> Days), bool> law)
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Spans, Spans, law));

    private static DateSpan Make(int first, int last)
        => (first, last) switch
        {
            (Before, After) => DateSpan.Always,
            (Before, _) => DateSpan.Until(Origin.PlusDays(last)),
            (_, After) => DateSpan.From(Origin.PlusDays(first)),
            _ => DateSpan.Between(Origin.PlusDays(first), Origin.PlusDays(last)),
        };
}
