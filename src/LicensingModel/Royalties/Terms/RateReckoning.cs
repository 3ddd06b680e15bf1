using LicensingModel.Provisions.Rates;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties.Terms;

/// <summary>What a rate gives on units and a base.</summary>
/// <param name="place">Where the rate stands.</param>
/// <param name="header">The columns of the report.</param>
/// <param name="currency">The currency of the schedule, in which the bounds of tiers of money are; null where it is not known.</param>
internal sealed class RateReckoning(TermPlace place, ReportHeader header, Currency? currency)
{
    /// <summary>What the rate gives.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="input">The units, and the base where it is a sum.</param>
    /// <param name="counted">What was counted of the column by which tiers go; not read for other rates.</param>
    /// <param name="row">The sale; null for many.</param>
    /// <param name="columns">What the report says in other columns.</param>
    internal Reckoned Of(RoyaltyRate rate, Reckoned input, decimal counted, SaleRow? row, IRateColumns columns)
        => row is not null && (input.Units < 0 || (input.Units == 0 && input.Amount < 0)) ? Of(rate, input.Turned, -counted, (row, new TurnedColumns(columns)), place).Turned : Of(rate, input, counted, (row, columns), place);

    private Reckoned Of(RoyaltyRate rate, Reckoned input, decimal counted, (SaleRow? Row, IRateColumns Columns) told, TermPlace at)
    {
        var row = told.Row;
        if (rate.UnrecognizedMembers.Count > 0)
            return Reckoned.NotKnown(at.Provision.Value, at.Path, "Something of the rate is not understood.");
        return rate switch
        {
            PercentRate percent => TermReading.TryRead(percent.Rate, at, "rate", out var share, out var unknown) ? Share(share.Fraction, percent.Of is { } column ? With(told.Columns.Sum(column), input) : input, at) : input is { Amount: 0, Currency: not null } ? input : input.Without(unknown),
            UnitRate unit => !TermReading.TryRead(unit.Amount, at, "amount", out var amount, out var unknown) ? (unit.Of is null && currency is not null && input is { Units: 0, IsUnitsOpen: false, Unknown: null } ? input with { Amount = 0, Currency = currency } : input.Without(unknown)) : PerUnit(unit, amount, input, told.Columns, at),
            FlatRate flat => !TermReading.TryRead(flat.Amount, at, "amount", out var amount, out var unknown) ? input.Without(unknown) : Flat(flat, amount, input, told.Columns, at),
            ReportedRate reported => Reported(reported, input, row, at),
            TieredRate tiers => new TierReckoning(at, currency, (rate, input, counted, at) => Of(rate, input, counted, told, at), told.Columns.Share, row is not null).Of(tiers, input, counted),
            LesserRate lesser => row is null && (input.Units < 0 || input.Amount < 0) ? CameBack(at) : Chosen(lesser.Rates, input, counted, told, at, Math.Min),
            GreaterRate greater => row is null && (input.Units < 0 || input.Amount < 0) ? CameBack(at) : Chosen(greater.Rates, input, counted, told, at, Math.Max),
            SummedRate sum => Chosen(sum.Rates, input, counted, told, at, static (one, other) => one + other),
            _ => Reckoned.NotKnown(at.Provision.Value, at.Path, "The rate is of a kind that is not understood."),
        };
    }

    /// <summary>What stands in a column, in place of the base.</summary>
    private static Reckoned With(Reckoned column, Reckoned input) => column.Unknown is null ? input with { Amount = column.Amount, Currency = column.Currency } : column;

    private static Reckoned PerUnit(UnitRate unit, Money amount, Reckoned input, IRateColumns columns, TermPlace at)
    {
        if (unit.Index is { } index)
        {
            if (columns.Indexed(index, amount, at.In("index"), out var unknown) is not { } indexed)
                return input.Without(unknown!);
            amount = indexed;
        }

        var count = unit.Of is { } column ? columns.Count(column) : input.IsUnitsOpen ? Reckoned.NoUnits : input;
        if (count.Unknown is not null || unit.Times is not { } times)
            return count.Unknown is not null ? count : input with { Amount = count.Units * amount.Amount, Currency = amount.Currency };
        var each = columns.OfEach(times);
        if (unit.TimesEach is { Value: <= 0 })
            return Reckoned.NotKnown(at.Provision.Value, at.In("timesEach").Path, "Nothing is counted by what is not above zero.");
        var number = each.Units / (unit.TimesEach?.Value ?? 1);
        if (each.Unknown is null && unit.TimesRounding is { } rounding && !RoundedSum.TryRound(number, rounding, out number))
            return Reckoned.NotKnown(at.Provision.Value, at.In("timesRounding").Path, "How it is rounded is not understood.");
        return each.Unknown is not null ? each : input with { Amount = count.Units * number * amount.Amount, Currency = amount.Currency };
    }

    private static Reckoned Flat(FlatRate flat, Money amount, Reckoned input, IRateColumns columns, TermPlace at)
    {
        UnknownAmount? unknown = null;
        if (flat.Index is { } index && columns.Indexed(index, amount, at.In("index"), out unknown) is var indexed)
            amount = indexed ?? amount;
        if (unknown is null && flat.Partial is not null && columns.Share(flat.Partial, at, out unknown) is { } share)
            amount = Money.Of(Scaled.Of(amount.Amount, share), amount.Currency);
        return unknown is null ? Flat(amount, input, at) : input.Without(unknown);
    }

    private static Reckoned Flat(Money amount, Reckoned input, TermPlace at)
        => input.Units < 0 || (input.Units == 0 && input.Amount < 0) ? CameBack(at) : input is { Units: 0, Amount: null or 0, IsUnitsOpen: true } ? Reckoned.NoUnits : input with { Amount = input.Units != 0 || input.Amount is not (null or 0) ? amount.Amount : 0, Currency = amount.Currency };

    private static Reckoned CameBack(TermPlace at) => Reckoned.NotKnown(at.Provision.Value, at.Path, "More came back than was sold, and what is owed then is not said.");

    private static Reckoned Share(decimal fraction, Reckoned input, TermPlace at)
        => input.Unknown is not null ? input
        : input is { Amount: { } amount, Currency: not null } ? input.With(amount * fraction)
        : Reckoned.NotKnown(at.Provision.Value, at.Path, input.Amount is null ? "A share needs a base in money; which of the units were sold for what is not known." : "A share of what is only counted is no sum of money.");

    private Reckoned Reported(ReportedRate rate, Reckoned input, SaleRow? row, TermPlace at)
    {
        var column = header.Find(rate.Column.ToString());
        if (row is null)
            return Reckoned.NotKnown("report", rate.Column.ToString(), "The report tells it for each sale by itself, and it is compared with what is reckoned of many together, or is in tiers of them; such a rate is for each sale by itself (`per` `unit`).");
        if (column < 0 || row.Cells[column] is not { Length: > 0 } cell)
            return input is { Units: 0, Amount: 0, Currency: not null } && (!input.IsUnitsOpen || header.Find("units") < 0) ? input : Reckoned.NotKnown("report", rate.Column.ToString(), "The report does not tell the rate.");
        if (Percentage.TryParse(cell, out var share))
            return Share(share.Fraction, input, at);
        return input.IsUnitsOpen ? Reckoned.NoUnits : Money.TryParse(cell, out var amount) ? input with { Amount = input.Units * amount.Amount, Currency = amount.Currency }
            : Reckoned.NotKnown("report", rate.Column.ToString(), "What the report tells is neither a percentage nor a sum such as `USD 0.5`.");
    }

    private Reckoned Chosen(ValueList<RoyaltyRate> rates, Reckoned input, decimal counted, (SaleRow? Row, IRateColumns Columns) told, TermPlace at, Func<decimal, decimal, decimal> choose)
    {
        Reckoned? result = null;
        for (var i = 0; i < rates.Count; i++)
        {
            var next = Of(rates[i], input, counted, told, at.In($"rates/{i}"));
            if (next.Unknown is not null)
                return next;
            if (result is not { } before)
                result = next;
            else if (before.Currency != next.Currency)
                return Reckoned.NotKnown(at.Provision.Value, at.Path, "The rates give different currencies.");
            else
                result = before with { Amount = choose(before.Amount ?? 0, next.Amount ?? 0) };
        }

        return result ?? Reckoned.NotKnown(at.Provision.Value, at.Path, "There is no rate.");
    }
}
