using LicensingModel.Provisions.Charges;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;
using NodaTime;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>What decides sums of one payment beside its text.</summary>
internal sealed class SumTerms(ScheduleParts parts) : ISumTerms
{
    private const int MostKept = 10_000;
    private readonly Dictionary<(Indexation Index, ReportWindow Days), (ExactRatio? Ratio, string Words, UnknownAmount? Unknown)> _found = [];

    /// <inheritdoc/>
    public IEventDates Events => parts.Events;

    /// <inheritdoc/>
    public bool IsFullText => parts.IsFullText;

    /// <inheritdoc/>
    public Money? Indexed(Indexation index, Money sum, ReportWindow days, TermPlace at, out string words, out UnknownAmount? unknown)
    {
        if (!_found.TryGetValue((index, days), out var found))
        {
            found = Find(index, days, at);
            if (_found.Count < MostKept)
                _found.Add((index, days), found);
        }

        (words, unknown) = (string.Empty, found.Unknown);
        if (found.Ratio is not { } ratio)
            return null;
        words = $"{sum} × {found.Words}";
        if (index.Least is { } least && ratio < ExactRatio.Of(least.Fraction))
            (ratio, words) = (ExactRatio.Of(least.Fraction), $"{sum} × {least}, as {found.Words} is less");
        else if (index.Most is { } most && ratio > ExactRatio.Of(most.Fraction))
            (ratio, words) = (ExactRatio.Of(most.Fraction), $"{sum} × {most}, as {found.Words} is more");
        var adjusted = ExactRatio.Of(sum.Amount).Times(ratio);
        if (index.Rounding is { } rounding)
        {
            if ((rounding.UnrecognizedMembers.Count > 0 ? null : adjusted.Round((int)rounding.Decimals, rounding.Manner)) is not { } rounded)
            {
                unknown = new UnknownAmount(at.Provision.Value, at.In("rounding").Path, "How it is rounded is not understood.");
                return null;
            }

            (adjusted, words) = (rounded, $"{words}, to {rounding.Decimals} decimals");
        }

        var result = Money.Of(Scaled.Decimal(adjusted), sum.Currency);
        words = $"({words} = {result})";
        return result;
    }

    /// <inheritdoc/>
    public ExactRatio? Share(PartialTime? partial, ReportWindow window, TermPlace at, out UnknownAmount? unknown)
    {
        unknown = null;
        if (partial is null || partial == PartialTime.Full || window == ReportWindow.Life)
            return ExactRatio.One;
        if (!partial.IsKnown)
            unknown = new UnknownAmount(at.Provision.Value, at.In("partial").Path, "What becomes of it in a short time is not understood.");
        else if (parts.Standing.Parts(window, out unknown) is { } times)
            return OfTimes(partial, window, times);
        return null;
    }

    /// <summary>The last day of a time on which the payment operates, where a sum is in proportion to that; otherwise the last day of the time.</summary>
    internal LocalDate EndOf(PartialTime? partial, ReportWindow window)
        => partial is null || window == ReportWindow.Life || parts.Standing.Parts(window, out _) is not { Count: > 0 } times ? window.Last : times[^1].Last;

    /// <summary>The day with which a minimum is settled: of one that is payable in advance the first day of its time on which the payment operates, of another its end.</summary>
    internal LocalDate DayOf(MinimumStep step, ReportWindow window)
        => step.Payable == PayableWhen.InAdvance ? parts.Standing.First(window, out _) ?? window.First : EndOf(step.Partial, window);

    /// <summary>The days with which something of a minimum is settled: of one that is payable in parts the ends of the payments of its time.</summary>
    internal IEnumerable<LocalDate> DaysOf(MinimumStep step, ReportWindow window)
    {
        const int MostParts = 1_000;
        if (step.Payable != PayableWhen.InParts || window == ReportWindow.Life || parts.IsEachTimePaid)
        {
            yield return DayOf(step, window);
            yield break;
        }

        var last = EndOf(step.Partial, window);
        var day = window.First;
        for (var i = 0; i < MostParts && day <= window.Last && parts.Over(null, new ReportWindow(day, day)) is { } payment; i++)
        {
            yield return payment.Last >= last ? last : payment.Last;
            if (payment.Last >= last)
                yield break;
            day = payment.Last.PlusDays(1);
        }
    }

    /// <summary>Which part of a sum that is payable in advance is owed where the payment begins to operate within its time. That it may end within it takes nothing off: on its day nobody knows.</summary>
    /// <param name="step">The minimum.</param>
    /// <param name="window">Its time.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="unknown">Why it is not known; null where it is.</param>
    /// <returns>The part, nothing where the payment does not operate; null where it is not known.</returns>
    internal ExactRatio? ShareInAdvance(MinimumStep step, ReportWindow window, TermPlace at, out UnknownAmount? unknown)
    {
        if (parts.Standing.First(window, out unknown) is not { } first)
            return unknown is null ? ExactRatio.Zero : null;
        if (first == window.First || window == ReportWindow.Life || step.Partial == PartialTime.Full)
            return ExactRatio.One;
        if (step.Partial is { IsKnown: true } partial)
            return OfTimes(partial, window, [new ReportWindow(first, window.Last)]);
        unknown = new UnknownAmount(at.Provision.Value, at.In("partial").Path, $"It operates from {IsoDay.Format(first)} only, and whether the sum for {window} is owed in full is not {(step.Partial is null ? "said" : "understood")}.");
        return null;
    }

    private static ExactRatio OfTimes(PartialTime partial, ReportWindow window, IReadOnlyList<ReportWindow> times)
    {
        if (partial == PartialTime.Days)
            return ExactRatio.Of(times.Sum(static time => Period.DaysBetween(time.First, time.Last) + 1), Period.DaysBetween(window.First, window.Last) + 1);
        var (all, counted) = (0, 0);
        for (var first = window.First; first <= window.Last; first = window.First.PlusMonths(all))
        {
            all++;
            var month = new ReportWindow(first, window.First.PlusMonths(all).PlusDays(-1));
            counted += (partial == PartialTime.Months ? times.Any(time => time.Contains(month)) : times.Any(time => time.Overlaps(month))) ? 1 : 0;
        }

        return ExactRatio.Of(counted, all);
    }

    private (ExactRatio? Ratio, string Words, UnknownAmount? Unknown) Find(Indexation index, ReportWindow days, TermPlace at)
    {
        UnknownAmount NotKnown(string member, string explanation) => new(at.Provision.Value, member.Length == 0 ? at.Path : at.In(member).Path, explanation);
        if (index.UnrecognizedMembers.Count > 0)
            return (null, string.Empty, NotKnown(string.Empty, "Something of the index is not understood."));
        if (index.Base is null == index.BaseOn is null || index.Base?.Value <= 0)
            return (null, string.Empty, NotKnown("base", "On which number of the index the sum is based is not said, or said twice."));
        if (parts.Over(index.Over, days) is not { } time || time == ReportWindow.Life)
            return (null, string.Empty, NotKnown("over", $"{days} is not within one {index.Over}, for which a number of the index holds."));
        var day = index.Lag is { } lag ? time.First.PlusMonths(-WholePeriods.Months(lag)).PlusDays(-WholePeriods.Days(lag)) : time.First;
        if (!TryNumber(index, day, out var number, out var words))
            return (null, string.Empty, new UnknownAmount("references", index.Index.ToString(), words));
        if (index.Base is { } stated)
            return (number.Over(ExactRatio.Of(stated.Value)), $"{words} ÷ {stated}", null);
        if (!index.BaseOn!.Resolve(parts.Events).TryGetDate(out var on))
            return (null, string.Empty, NotKnown("baseOn", "On which day the sum is based is not known."));
        return TryNumber(index, on, out var before, out var of) ? (number.Over(before), $"{words} ÷ {of}", null) : (null, string.Empty, new UnknownAmount("references", index.Index.ToString(), of));
    }

    private bool TryNumber(Indexation index, LocalDate day, out ExactRatio number, out string words)
    {
        number = ExactRatio.Zero;
        var figure = ReportWindow.TryFind(index.Of ?? RoyaltyPeriod.Month, day, new LocalDate(1, 1, 1), out var time) && time != ReportWindow.Life ? parts.References.Index(index.Index.ToString(), time) : null;
        words = figure?.Words ?? $"The table of reference figures has no number of `{index.Index}` for {(time == default ? IsoDay.Format(day) : time.ToString())}.";
        if (figure is not null)
            number = ExactRatio.Of(figure.Value);
        return figure is not null;
    }
}
