using NodaTime;

namespace LicensingModel.Tests.Serialization.Generated;

/// <summary>Generated days, spans and periods.</summary>
internal static class Dates
{
    internal static LocalDate Day(this Dice dice) => dice.Below(20) switch
    {
        0 => new LocalDate(1, 1, 1),
        1 => new LocalDate(9999, 12, 31),
        2 => new LocalDate(2020, 2, 29),
        _ => new LocalDate(1990, 1, 1).PlusDays(dice.Below(20_000)),
    };

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
}
