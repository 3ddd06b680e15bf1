using NodaTime;

namespace LicensingModel.Tests.Serialization.Generated;

/// <summary>Generated days, dates, spans and periods.</summary>
internal static class Dates
{
    internal static LocalDate Day(this Dice dice) => dice.Below(20) switch
    {
        0 => new LocalDate(1, 1, 1),
        1 => new LocalDate(9999, 12, 31),
        2 => new LocalDate(2020, 2, 29),
        _ => new LocalDate(1990, 1, 1).PlusDays(dice.Below(20_000)),
    };

    internal static AnchoredDate Date(this Dice dice) => dice.Date(2);

    internal static DateSpan Span(this Dice dice)
    {
        var (one, other) = (dice.Day(), dice.Day());
        return dice.Below(4) switch
        {
            0 => DateSpan.Always,
            1 => DateSpan.From(one),
            2 => DateSpan.Until(one),
            _ => DateSpan.Between(LocalDate.Min(one, other), LocalDate.Max(one, other)),
        };
    }

    internal static ContractPeriod Period(this Dice dice)
        => ContractPeriod.Of(dice.Below(3), dice.Any([0, 6, 12, 9999]), dice.Below(2), 1 + dice.Below(90));

    private static AnchoredDate Date(this Dice dice, int depth)
    {
        var (kind, json) = dice.StrangeObject();
        AnchoredDate date = dice.Below(depth == 0 ? 6 : 10) switch
        {
            0 or 1 => AnchoredDate.On(dice.Day()),
            2 => AnchoredDate.OfEvent(dice.Event()),
            3 => AnchoredDate.Never,
            4 => AnchoredDate.Unstated,
            5 => new UnrecognizedDate { Kind = kind, Json = json },
            6 => new EarlierOf { Dates = dice.List(1, 3, () => dice.Date(depth - 1)) },
            7 => new LaterOf { Dates = dice.List(1, 3, () => dice.Date(depth - 1)) },
            _ => new OffsetDate { From = dice.Date(depth - 1), Period = dice.Period(), Direction = dice.Any(Enum.GetValues<OffsetDirection>()) },
        };
        return date is FixedDate or UnrecognizedDate ? date : date with { UnrecognizedMembers = dice.Strangers() };
    }
}
