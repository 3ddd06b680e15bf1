using LicensingModel.Agreements;
using LicensingModel.Provisions.Consideration.Schedules;
using LicensingModel.Provisions.Consideration.Schedules.Rates;
using LicensingModel.Provisions.Consideration.Schedules.Steps;
using LicensingModel.Royalties.Reports;
using NodaTime;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>What all lines of one schedule share: its tests of sales, the columns that its steps look at, and the times over which they count.</summary>
internal sealed class ScheduleParts
{
    private readonly Dictionary<RoyaltyStep, SaleTest> _tests = new(ReferenceEqualityComparer.Instance);
    private readonly List<RoyaltyStep> _pooledWithScope = [];
    private readonly List<(string Name, int Column)> _columns = [];

    internal ScheduleParts(LicensingDocument document, Agreement agreement, ProvisionId payment, RoyaltySchedule schedule, ReportHeader header, IEventDates events)
    {
        (Document, Agreement, Payment, Schedule, Header, Events) = (document, agreement, payment, schedule, header, events);
        Place = new TermPlace(payment, "body/royalty");
        Provision = agreement.Provisions.First(provision => provision.Id == payment);
        YearStart = schedule.YearFrom is { } from ? (from.Resolve(events).TryGetDate(out var day) ? day : null) : new LocalDate(1, 1, 1);
        Every = schedule.Every.StatedValue as RoyaltyPeriod;
        Currency = schedule.Currency.StatedValue as Currency;
        foreach (var step in schedule.Lines.SelectMany(static line => line.Steps).Concat(schedule.Steps))
        {
            if (step.Sales is { } sales)
                _tests.Add(step, new SaleTest(sales, document, events, header));
            if (OthersOf(step) is { } column && !_columns.Exists(entry => entry.Name == column.ToString()))
                _columns.Add((column.ToString(), header.Find(column.ToString())));
        }

        foreach (var step in schedule.Lines.SelectMany(static line => line.Steps.Skip(PooledFrom(line.Steps))).Concat(schedule.Steps).Where(static step => step.Sales is not null))
            _pooledWithScope.Add(step);
        Windows = [.. new[] { Every }.Concat(schedule.Lines.SelectMany(static line => line.Steps).Concat(schedule.Steps).Select(OverOf)).OfType<RoyaltyPeriod>().Distinct()];
    }

    internal LicensingDocument Document { get; }

    internal Agreement Agreement { get; }

    internal Provisions.Provision Provision { get; }

    internal ProvisionId Payment { get; }

    internal RoyaltySchedule Schedule { get; }

    internal ReportHeader Header { get; }

    internal IEventDates Events { get; }

    internal TermPlace Place { get; }

    internal RoyaltyPeriod? Every { get; }

    internal Currency? Currency { get; }

    internal IReadOnlyList<(string Name, int Column)> Columns => _columns;

    /// <summary>A day on which a year of the contract begins; null where that is not known.</summary>
    private LocalDate? YearStart { get; }

    /// <summary>The times over which something is counted or paid.</summary>
    private IReadOnlyList<RoyaltyPeriod> Windows { get; }

    /// <summary>Where the steps begin that are taken of many sales together.</summary>
    internal static int PooledFrom(ValueList<RoyaltyStep> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            if (IsPooled(steps[i]))
                return i;
        }

        return steps.Count;
    }

    /// <summary>Whether a step is for these sales, and if nobody can say, what the report would have to tell.</summary>
    internal Truth IsFor(RoyaltyStep step, SaleRow row, out string open)
    {
        open = string.Empty;
        return step.Sales is null ? Truth.True : _tests[step].Includes(row, out open);
    }

    /// <summary>For which of the later steps a sale is meant, a bit for each; null where nobody can say.</summary>
    internal ulong? MeantFor(SaleRow row, out string open)
    {
        open = string.Empty;
        var bits = 0UL;
        for (var i = 0; i < _pooledWithScope.Count; i++)
        {
            var isFor = IsFor(_pooledWithScope[i], row, out open);
            if (isFor.IsUnknown || i > 62)
                return null;
            bits |= isFor.IsTrue ? 1UL << i : 0;
        }

        return bits;
    }

    /// <summary>The bit of a step; 0 where it is for all sales.</summary>
    internal ulong Bit(RoyaltyStep step) => step.Sales is null ? 0 : 1UL << _pooledWithScope.FindIndex(other => ReferenceEquals(other, step));

    /// <summary>The place of the column that a step looks at among <see cref="Columns"/>.</summary>
    internal int ColumnOf(ReportName column) => _columns.FindIndex(entry => entry.Name == column.ToString());

    /// <summary>The time of a kind in which days lie; null where they lie in none, or when a year begins is not known.</summary>
    internal ReportWindow? Over(RoyaltyPeriod? period, ReportWindow days)
    {
        if (period is null || period == RoyaltyPeriod.Payment)
            return Every is null || Every == RoyaltyPeriod.Payment ? days : Over(Every, days);
        if (period == RoyaltyPeriod.Life)
            return ReportWindow.Life;
        return YearStart is { } start && ReportWindow.TryFind(period, days.First, start, out var window) && window.Contains(days) ? window : null;
    }

    /// <summary>The time into which a sale falls: the shortest over which something is counted or paid, or that which the report gives.</summary>
    internal ReportWindow Slice(ReportWindow days)
    {
        ReportWindow? best = null;
        foreach (var period in Windows)
        {
            if (period != RoyaltyPeriod.Life && period != RoyaltyPeriod.Payment && Over(period, days) is { } window && (best is not { } other || other.Contains(window)))
                best = window;
        }

        return best ?? days;
    }

    /// <summary>What a step counts over; none where it is taken sale by sale.</summary>
    internal static ValueSet<RoyaltyScope> PerOf(RoyaltyStep step) => step switch
    {
        RateStep rate => rate.Per,
        LimitStep limit => limit.Per,
        MinimumStep minimum => minimum.Per,
        _ => [],
    };

    private static RoyaltyPeriod? OverOf(RoyaltyStep step) => step switch
    {
        RateStep rate => rate.Over,
        LimitStep limit => limit.Over,
        MinimumStep minimum => minimum.Over,
        _ => null,
    };

    internal static RoyaltyPeriod? PeriodOf(RoyaltyStep step) => OverOf(step);

    private static ReportName? OthersOf(RoyaltyStep step) => step switch
    {
        StackingStep stacking => stacking.Others,
        OffsetStep offset => offset.Others,
        DeductionStep deduction => deduction.Column,
        RateStep { Rate: TieredRate { By: { } by } } when by != ReportName.Units && by != ReportName.Base => by,
        _ => null,
    };

    private static bool IsPooled(RoyaltyStep step) => step switch
    {
        RateStep rate => !rate.Per.Contains(RoyaltyScope.Unit) && (rate.Per.Count > 0 || rate.Over is not null || IsPooled(rate.Rate)),
        LimitStep limit => !limit.Per.Contains(RoyaltyScope.Unit),
        StackingStep or OffsetStep or MinimumStep or RecoupmentStep or ReserveStep or ConversionStep or WithholdingStep => true,
        _ => false,
    };

    private static bool IsPooled(RoyaltyRate rate) => rate switch
    {
        TieredRate or FlatRate => true,
        LesserRate lesser => lesser.Rates.Any(IsPooled),
        GreaterRate greater => greater.Rates.Any(IsPooled),
        SummedRate sum => sum.Rates.Any(IsPooled),
        _ => false,
    };
}
