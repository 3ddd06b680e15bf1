using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace LicensingModel.Tests;

/// <summary>
/// Resolution against the plain meaning: try every combination of days on which the events may have happened, compute the date in each, and call a
/// comparison true or false only where all combinations agree. Days lie within ten of the origin, and far from it on either side.
/// </summary>
public class AnchoredDateLaws
{
    private static readonly LocalDate Origin = new(2020, 1, 26);
    private static readonly EventId[] Ids = [EventId.Parse("a"), EventId.Parse("b")];

    private static readonly Gen<EventOccurrence> Occurrences = Gen.Frequency(
        (1, Gen.Constant(EventOccurrence.Unknown)),
        (2, Gen.Choose(0, 9).Select(day => EventOccurrence.On(Origin.PlusDays(day)))),
        (3, Gen.Choose(0, 9).Select(day => EventOccurrence.NotThrough(Origin.PlusDays(day)))));

    private static readonly Arbitrary<(AnchoredDate Date, KnownEvents Events)> Worlds = (
        from date in Dates(3)
        from first in Occurrences
        from second in Occurrences
        select (date, new KnownEvents { [Ids[0]] = first, [Ids[1]] = second })).ToArbitrary();

    [Fact]
    public void A_comparison_is_decided_exactly_where_every_possible_day_agrees()
        => Hold((date, events, possible) =>
        {
            var resolved = date.Resolve(events);
            return Enumerable.Range(-30, 90).Select(Origin.PlusDays).All(day =>
                resolved.IsOnOrBefore(day) == Agreed(possible, each => each <= day)
                && resolved.IsBefore(day) == Agreed(possible, each => each < day)
                && resolved.IsAfter(day) == !resolved.IsOnOrBefore(day)
                && resolved.IsOnOrAfter(day) == !resolved.IsBefore(day));
        });

    [Fact]
    public void A_day_is_given_exactly_where_it_is_the_only_possible_one()
        => Hold((date, events, possible) =>
        {
            var resolved = date.Resolve(events);
            return resolved.TryGetDate(out var day) ? possible.SetEquals([day]) : possible.Count > 1 || possible.Contains(null);
        });

    [Fact]
    public void Never_is_certain_or_possible_exactly_where_it_is()
        => Hold((date, events, possible) =>
        {
            var resolved = date.Resolve(events);
            return resolved.IsNever == possible.SetEquals([null]) && resolved.MayNeverCome == possible.Contains(null);
        });

    [Fact]
    public void Something_is_missing_exactly_where_the_result_is_open()
        => Hold((date, events, possible) => (date.Resolve(events).MissingEvents.Count > 0) == possible.Count > 1);

    [Fact]
    public void An_event_that_is_not_missing_changes_nothing_when_it_becomes_known()
        => Hold((date, events, _) =>
        {
            var resolved = date.Resolve(events);
            return Ids.Where(id => !resolved.MissingEvents.Contains(id)).All(id =>
                PossibleDays(events.Find(id)).Where(day => day is not null).All(day =>
                    date.Resolve(new KnownEvents { [Ids[0]] = events.Find(Ids[0]), [Ids[1]] = events.Find(Ids[1]), [id] = EventOccurrence.On(day!.Value) }) == resolved));
        });

    private static void Hold(Func<AnchoredDate, KnownEvents, HashSet<LocalDate?>, bool> law)
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Worlds, world => law(world.Date, world.Events, PossibleDates(world.Date, world.Events))));

    private static Gen<AnchoredDate> Dates(int depth)
    {
        var leaves = Gen.Frequency(
            (3, Gen.Choose(0, 9).Select(day => AnchoredDate.On(Origin.PlusDays(day)))),
            (6, Gen.Elements(Ids).Select(AnchoredDate.OfEvent)),
            (1, Gen.Constant(AnchoredDate.Never)));
        if (depth == 0)
            return leaves;

        var inner = Dates(depth - 1);
        var periods = Gen.Elements("P1D", "P3D", "P1W", "P1M").Select(ContractPeriod.Parse);
        return Gen.Frequency(
            (1, leaves),
            (1, from date in inner from period in periods select date.Plus(period)),
            (1, from date in inner from period in periods select date.Minus(period)),
            (2, from dates in inner.ListOf(2) select AnchoredDate.EarlierOf([.. dates])),
            (2, from dates in inner.ListOf(2) select AnchoredDate.LaterOf([.. dates])),
            (1, from date in inner from period in Gen.Elements(CalendarPeriod.Month, CalendarPeriod.Quarter, CalendarPeriod.Year) select date.StartOf(period)));
    }

    private static Truth Agreed(HashSet<LocalDate?> possible, Func<LocalDate, bool> test)
    {
        var results = possible.Select(day => day is { } date && test(date)).Distinct().ToArray();
        return results.Length == 1 ? results[0] : Truth.Unknown;
    }

    private static HashSet<LocalDate?> PossibleDates(AnchoredDate date, KnownEvents events)
        => (from first in PossibleDays(events.Find(Ids[0]))
            from second in PossibleDays(events.Find(Ids[1]))
            select Meaning(date, id => id == Ids[0] ? first : second)).ToHashSet();

    private static IEnumerable<LocalDate?> PossibleDays(EventOccurrence occurrence)
    {
        if (occurrence.TryGetDate(out var date))
            return [date];

        var later = Enumerable.Range(0, 20).Select(day => (LocalDate?)Origin.PlusDays(day)).Append(Origin.PlusDays(1000)).Append(null);
        return occurrence.TryGetNotThrough(out var lastDay) ? later.Where(day => day is null || day > lastDay) : later.Prepend(Origin.PlusDays(-1000));
    }

    private static LocalDate? Meaning(AnchoredDate date, Func<EventId, LocalDate?> dayOf)
        => date switch
        {
            FixedDate day => day.Date,
            EventDate day => dayOf(day.Event),
            OffsetDate { Direction: OffsetDirection.After } offset => Meaning(offset.From, dayOf) is { } from ? offset.Period.AddTo(from) : null,
            OffsetDate offset => Meaning(offset.From, dayOf) is { } from ? offset.Period.SubtractFrom(from) : null,
            EarlierOf earlier => earlier.Dates.Select(each => Meaning(each, dayOf)).Where(day => day is not null).Min(),
            LaterOf later when later.Dates.Any(each => Meaning(each, dayOf) is null) => null,
            LaterOf later => later.Dates.Max(each => Meaning(each, dayOf)),
            StartOfPeriod start => Meaning(start.Of, dayOf) is { } of ? new LocalDate(of.Year, start.Period == CalendarPeriod.Year ? 1 : start.Period == CalendarPeriod.Month ? of.Month : of.Month - ((of.Month - 1) % 3), 1) : null,
            _ => null,
        };
}
