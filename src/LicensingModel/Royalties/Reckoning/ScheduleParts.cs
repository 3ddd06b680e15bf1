using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Rates;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Standing;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;
using LicensingModel.Royalties.Texts;
using NodaTime;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>What all lines of one schedule share: its tests of sales, the columns that its steps look at, and the times over which they count.</summary>
internal sealed class ScheduleParts
{
    private readonly Dictionary<RoyaltyStep, SaleTest> _tests = new(ReferenceEqualityComparer.Instance);
    private readonly List<RoyaltyStep> _pooledWithScope = [];
    private readonly List<(string Name, int Column)> _columns = [];
    private readonly HashSet<string> _sums;
    private readonly HashSet<string> _counts;
    private readonly bool[] _isSum;
    private readonly bool _isCurrencyTold;
    private ReportWindow? _lastDays;
    private (ReportWindow Slice, ReportWindow Paid) _lastTimes;
    private readonly Dictionary<ReportWindow, (ReportWindow Slice, ReportWindow Paid)> _slices = [];
    private readonly HashSet<(string Line, int Step, ReportWindow Window)> _opened = [];
    private readonly HashSet<UsedPresumption> _unreported = [];

    internal ScheduleParts(LicensingDocument document, PaymentText text, ReportHeader header, IEventDates events, ExchangeRates rates)
    {
        var schedule = PlainRates.Of(text.Schedule);
        Schedule = schedule;
        (Document, Text, Header, Events, Rates) = (document, text, header, events, rates);
        Place = new TermPlace(Payment, "body/royalty");
        _isCurrencyTold = header.Find("currency") >= 0;
        YearStart = schedule.YearFrom is { } from ? (from.Resolve(events).TryGetDate(out var day) ? day : null) : new LocalDate(1, 1, 1);
        WeekStart = schedule.WeeksFrom is { } weeks && weeks.Resolve(events).TryGetDate(out var first) ? first : null;
        var isUnderstood = schedule.UnrecognizedMembers.Count == 0 && Provision.UnrecognizedMembers.Count == 0 && Provision.Body.UnrecognizedMembers.Count == 0;
        Fault = isUnderstood ? text.Fault : new UnknownAmount(Payment.Value, Place.Path, "Something of the payment is not understood.");
        Every = schedule.Every.StatedValue as RoyaltyPeriod;
        Currency = schedule.Currency.StatedValue as Currency;
        foreach (var step in schedule.Lines.SelectMany(static line => line.Steps).Concat(schedule.Steps))
        {
            if (step.Sales is { } sales)
                _tests.Add(step, new SaleTest(sales, document, events, header, IsComparable));
            foreach (var column in ColumnsOf(step).Where(column => !_columns.Exists(entry => entry.Name == column.ToString())))
                _columns.Add((column.ToString(), header.Find(column.ToString())));
        }

        foreach (var step in schedule.Lines.SelectMany(static line => line.Steps.Skip(PooledFrom(line.Steps))).Concat(schedule.Steps).Where(static step => step.Sales is not null))
            _pooledWithScope.Add(step);
        _sums = [.. schedule.Lines.SelectMany(static line => line.Steps).Concat(schedule.Steps).SelectMany<RoyaltyStep, ReportName?>(static step => step switch
        {
            BasisStep based => [based.Measure],
            RateStep rate => [.. RateNames.Of(rate.Rate).Where(static entry => entry.IsSum).Select(static entry => entry.Column)],
            MinimumStep or LimitStep => [],
            _ => [.. ColumnsOf(step)],
        }).OfType<ReportName>().Select(static name => name.ToString()), "price"];
        _counts = [.. schedule.Lines.SelectMany(static line => line.Steps).Concat(schedule.Steps).SelectMany<RoyaltyStep, ReportName?>(static step => step switch
        {
            BasisStep based => [based.Count],
            RateStep rate => [.. RateNames.Of(rate.Rate).Where(static entry => !entry.IsSum).Select(static entry => entry.Column), .. RateNames.Times(rate.Rate)],
            MinimumStep or LimitStep => [.. ListedBy(step)],
            _ => [],
        }).OfType<ReportName>().Select(static name => name.ToString()), "units"];
        _isSum = [.. _columns.Select(column => column.Name == "sales" || _sums.Contains(column.Name))];
        var scopes = schedule.Lines.Select(static line => line.Sales).Concat(schedule.Lines.SelectMany(static line => line.Steps).Concat(schedule.Steps).Select(static step => step.Sales)).OfType<SaleScope>().ToList();
        ToldApart = (scopes.Exists(static scope => scope.Categories.Count > 0), scopes.Exists(static scope => scope.Territory is not null), scopes.Exists(static scope => scope.Sellers.Count > 0));
        Windows = [.. new[] { Every }.Concat(schedule.Lines.SelectMany(static line => line.Steps).Concat(schedule.Steps).Select(OverOf)).Concat(schedule.Choices.Select(static choice => choice.Over)).OfType<RoyaltyPeriod>().Distinct()];
    }

    internal LicensingDocument Document { get; }

    /// <summary>The text that is reckoned by, and its days.</summary>
    internal PaymentText Text { get; }

    internal Provisions.Provision Provision => Text.Provision;

    internal ProvisionId Payment => Text.Provision.Id;

    /// <summary>The schedule, with what names its own base left out.</summary>
    internal RoyaltySchedule Schedule { get; }

    internal ReportHeader Header { get; }

    internal IEventDates Events { get; }

    internal TermPlace Place { get; }

    internal RoyaltyPeriod? Every { get; }

    /// <summary>Whether each time that the report gives is a payment.</summary>
    internal bool IsEachTimePaid => Every == RoyaltyPeriod.Payment || (Every is null && Schedule.Every.IsBlank);

    /// <summary>Whether it is counted by the times that the report gives, so that there is none in which nothing was reported.</summary>
    internal bool IsOfGivenTimes(RoyaltyPeriod? over) => IsEachTimePaid && (over is null || over == RoyaltyPeriod.Payment);

    internal Currency? Currency { get; }

    internal ExchangeRates Rates { get; }

    /// <summary>What decides sums beside their text.</summary>
    internal SumTerms Sums => field ??= new SumTerms(this);

    /// <summary>Published rates and indices.</summary>
    internal ReferenceFigures References { get; init; } = ReferenceFigures.None;

    /// <summary>Whether the payment operates.</summary>
    internal required PaymentStanding Standing { get; init; }

    /// <summary>Whether the text was seen in full, so that what it does not have is not there.</summary>
    internal bool IsFullText => Text.Agreement.Completeness == Completeness.FullText;

    /// <summary>What was presumed where it was reckoned.</summary>
    internal IEnumerable<UsedPresumption> Presumptions => Standing.Presumptions.Concat(_unreported);

    /// <summary>Why nothing of the payment is known; null where that is not so.</summary>
    internal UnknownAmount? Fault { get; }

    /// <summary>Whether another payment has a charge for paying late too, so that a row that is late could be of either.</summary>
    internal bool IsLateShared { get; init; }

    /// <summary>Whether payments, and what the steps say, are rounded where the schedule says how.</summary>
    internal bool IsRounded { get; init; } = true;

    internal IReadOnlyList<(string Name, int Column)> Columns => _columns;

    /// <summary>Which of the things that a report tells of a sale, beside the product, the schedule tells apart.</summary>
    internal (bool Category, bool Territory, bool Seller) ToldApart { get; }

    /// <summary>The last day of which the report tells anything.</summary>
    internal LocalDate Reached { get; set; } = IsoDay.First;

    /// <summary>A day on which a year of the contract begins; null where that is not known.</summary>
    private LocalDate? YearStart { get; }

    /// <summary>The day on which the first week of the contract begins; null where weeks are those of the calendar, or it is not known.</summary>
    private LocalDate? WeekStart { get; }

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
    /// <param name="row">The sale.</param>
    /// <param name="of">The steps that are asked about, a bit for each.</param>
    /// <param name="open">What the report would have to tell.</param>
    internal ulong? MeantFor(SaleRow row, ulong of, out string open)
    {
        open = string.Empty;
        var bits = 0UL;
        for (var i = 0; i < _pooledWithScope.Count; i++)
        {
            if (i <= 62 && (of & (1UL << i)) == 0)
                continue;
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
            return Every is null && !Schedule.Every.IsBlank ? null : Every is null || Every == RoyaltyPeriod.Payment ? days : Over(Every, days);
        if (period == RoyaltyPeriod.Life)
            return ReportWindow.Life;
        if (ReportWindow.Days(period) > 0)
            return (Schedule.WeeksFrom is null || WeekStart <= days.First) && ReportWindow.TryFind(period, days.First, days.First, WeekStart, out var week) && week.Contains(days) ? week : null;
        return YearStart is { } start && (Schedule.YearFrom is null || start <= days.First) && ReportWindow.TryFind(period, days.First, start, null, out var window) && window.Contains(days) ? window : null;
    }

    /// <summary>Notes that a step begins to count over a time of which the report and the ledger do not have the beginning: nothing is presumed to have been sold then, as far as the payment operated.</summary>
    /// <param name="position">The step.</param>
    /// <param name="window">The time over which it counts.</param>
    /// <param name="book">What was counted before.</param>
    internal void PresumeUnreported(StepPosition position, ReportWindow window, LedgerBook book)
    {
        var slice = position.Key.Window;
        if (!_opened.Add((position.Line, position.Index, window)) || window.First >= slice.First || book.IsAny(Payment, position, window))
            return;
        var before = new ReportWindow(window.First, slice.First.PlusDays(-1));
        if (!Standing.Over(before).Result.IsFalse)
            PresumeUnsold(window == ReportWindow.Life ? $"before {slice}" : $"in {before}");
    }

    /// <summary>The times for which something was put on top because no more was reported.</summary>
    internal HashSet<ReportWindow> Settled { get; } = [];

    /// <summary>The times over which steps have counted.</summary>
    internal IEnumerable<ReportWindow> Counted => _opened.Select(static step => step.Window);

    /// <summary>Notes that nothing is presumed to have been sold at some time.</summary>
    internal void PresumeUnsold(string time)
        => _unreported.Add(new UsedPresumption(Presumption.NothingUnrecordedHappened, Payment.Value, $"Nothing was sold {time} that is neither in the report nor in the ledger."));

    /// <summary>Notes that what the report tells of a time of which the ledger tells too is presumed to be more, and not the same again.</summary>
    internal void PresumeAdded(ReportWindow days)
        => _unreported.Add(new UsedPresumption(Presumption.NothingUnrecordedHappened, Payment.Value, $"What the report tells of {days} is not what the ledger has of it already, and comes on top of that."));

    /// <summary>The time into which a sale falls: what lies in all over which something is counted or paid, or that which the report gives.</summary>
    internal ReportWindow Slice(ReportWindow days) => Times(days).Slice;

    /// <summary>The time for which is paid with a sale.</summary>
    internal ReportWindow Paid(ReportWindow days) => Times(days).Paid;

    private (ReportWindow Slice, ReportWindow Paid) Times(ReportWindow days)
    {
        const int MostKept = 10_000;
        if (days == _lastDays)
            return _lastTimes;
        if (_slices.TryGetValue(days, out var known))
        {
            (_lastDays, _lastTimes) = (days, known);
            return known;
        }

        var slice = ShortestAround(days);
        var times = (slice, Over(null, slice) ?? slice);
        if (_slices.Count < MostKept)
            _slices.Add(days, times);
        return times;
    }

    private ReportWindow ShortestAround(ReportWindow days)
    {
        if (IsEachTimePaid)
            return days;
        // A week may begin in one year and end in the next: the time is what lies in both.
        ReportWindow? best = null;
        foreach (var period in Windows)
        {
            if (period != RoyaltyPeriod.Life && period != RoyaltyPeriod.Payment && Over(period, days) is { } window)
                best = best is { } other ? new ReportWindow(LocalDate.Max(other.First, window.First), LocalDate.Min(other.Last, window.Last)) : window;
        }

        return best ?? days;
    }

    /// <summary>In which currency the sums of a row are: that of the schedule where the report has no such column; null where the cell is empty.</summary>
    internal Currency? CurrencyOf(SaleRow row) => row.Currency ?? (_isCurrencyTold ? null : Currency);

    /// <summary>The columns that must have numbers.</summary>
    internal static IEnumerable<string> Numbers(RoyaltySchedule schedule)
        => schedule.Lines.SelectMany(static line => line.Steps).Concat(schedule.Steps).SelectMany<RoyaltyStep, ReportName?>(static step => step switch
        {
            BasisStep based => [based.Measure, based.Count],
            ApportionmentStep apportionment => [apportionment.Own, apportionment.Others],
            RateStep rate => [.. ColumnsOf(step), .. RateNames.Times(rate.Rate)],
            _ => [.. ColumnsOf(step)],
        }).OfType<ReportName>().Select(static name => name.ToString());

    /// <summary>What a step counts over; none where it is taken sale by sale.</summary>
    internal static ValueSet<RoyaltyScope> PerOf(RoyaltyStep step) => step switch
    {
        RateStep rate => rate.Per,
        LimitStep limit => limit.Averaged.Count > 0 ? limit.Averaged : limit.Per,
        MinimumStep minimum => minimum.Per,
        RoundStep round => round.Per,
        _ => [],
    };

    private static RoyaltyPeriod? OverOf(RoyaltyStep step) => step switch
    {
        RateStep rate => rate.Over,
        LimitStep limit => limit.Over,
        MinimumStep minimum => minimum.Over,
        RoundStep round => round.Over,
        _ => null,
    };

    internal static RoyaltyPeriod? PeriodOf(RoyaltyStep step) => OverOf(step);

    /// <summary>The column by which the tiers of a rate go, where that is neither units nor the base.</summary>
    internal static ReportName? CountedBy(RoyaltyStep step) => step is RateStep { Rate: TieredRate { By: { } by } } && by != ReportName.Units && by != ReportName.Base ? by : null;

    /// <summary>Whether a step counts what it takes together, so that it matters what comes in together.</summary>
    internal static bool IsCounting(RoyaltyStep step) => step switch
    {
        RateStep rate => rate.Per.Count > 0 || rate.Over is not null || rate.Together.Count > 0 || IsPooled(rate.Rate),
        LimitStep or StackingStep or OffsetStep or MinimumStep or RecoupmentStep or ReserveStep or RoundStep => true,
        _ => false,
    };

    /// <summary>Whether what stands in a column is a sum of money, as far as is known.</summary>
    internal bool IsSum(ReportName column) => column == ReportName.Sales || _sums.Contains(column.ToString());

    /// <summary>Whether what stands in one of <see cref="Columns"/> is a sum of money.</summary>
    internal bool IsSumAt(int column) => _isSum[column];

    /// <summary>Whether nobody can say whether what stands in a column is a sum of money or a count: the schedule names it only as what tiers go by.</summary>
    internal bool IsUnclear(ReportName column) => !IsSum(column) && !_counts.Contains(column.ToString());

    /// <summary>Whether a number in a column can be compared with one of the schedule: a sum must be in its currency.</summary>
    internal bool IsComparable(SaleRow row, SaleCondition condition) => (condition.Currency is null && !IsSum(condition.Column)) || ((condition.Currency ?? Currency) is { } bound && CurrencyOf(row) == bound);

    /// <summary>Whether what a step makes of two sales together may be another sum than what it makes of each, so that it matters in which time they are counted.</summary>
    internal static bool IsBent(RoyaltyStep step) => step switch
    {
        RateStep rate => IsCounting(step) && IsPooled(rate.Rate),
        LimitStep or MinimumStep or StackingStep or OffsetStep or ConversionStep or RoundStep => true,
        _ => false,
    };

    /// <summary>The columns at which a step looks when it is taken of many sales.</summary>
    private static IEnumerable<ReportName> ColumnsOf(RoyaltyStep step)
    {
        var one = step switch
        {
            StackingStep stacking => stacking.Others,
            OffsetStep offset => offset.Others,
            DeductionStep deduction => deduction.Column,
            _ => CountedBy(step),
        };
        return one is null ? ListedBy(step) : ListedBy(step).Prepend(one);
    }

    /// <summary>The columns that a step counts beside the one by which tiers go.</summary>
    internal static IEnumerable<ReportName> ListedBy(RoyaltyStep step) => step switch
    {
        RateStep rate => RateNames.Of(rate.Rate).Select(static entry => entry.Column).Distinct(),
        LimitStep limit => limit.Cap.Select(static amount => amount.Each).OfType<ReportName>().Distinct(),
        MinimumStep minimum => minimum.Amounts.Concat(minimum.Most).Select(static amount => amount.Each).OfType<ReportName>().Distinct(),
        _ => [],
    };

    // What is taken of many sales together; all that stands behind it is as well.
    private static bool IsPooled(RoyaltyStep step) => step switch
    {
        RateStep or LimitStep or RoundStep => IsCounting(step) && (step is LimitStep { Averaged.Count: > 0 } || !PerOf(step).Contains(RoyaltyScope.Unit)),
        WithholdingStep => true,
        _ => IsCounting(step),
    };

    private static bool IsPooled(RoyaltyRate rate) => rate switch
    {
        TieredRate or FlatRate or LesserRate or GreaterRate => true,
        SummedRate sum => sum.Rates.Any(IsPooled),
        _ => false,
    };
}
