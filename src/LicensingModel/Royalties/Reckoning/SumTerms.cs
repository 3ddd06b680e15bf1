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
    private const int MostTimes = 2_000;
    private readonly Dictionary<(Indexation Index, Money Sum, ReportWindow Time), (Money Sum, string Words)> _followed = [];
    private readonly Dictionary<(Indexation Index, ReportWindow Days), (ExactRatio? Ratio, string Words, UnknownAmount? Unknown)> _found = [];

    /// <inheritdoc/>
    public IEventDates Events => parts.Events;

    /// <inheritdoc/>
    public bool IsFullText => parts.IsFullText;

    /// <inheritdoc/>
    public Money? Indexed(Indexation index, Money sum, ReportWindow days, TermPlace at, out string words, out UnknownAmount? unknown)
    {
        Money? result;
        if (index.StatedFor is not null)
            result = Followed(index, sum, days, at, out words, out unknown);
        else if (index.LeastOfPreceding is not null || index.MostOfPreceding is not null)
            (result, words, unknown) = (null, string.Empty, new UnknownAmount(at.Provision.Value, at.In("statedFor").Path, "For which time the sum is as it is stated, so that those of later times follow, is not said."));
        else
            result = Adjusted(index, (sum, sum, null), Find(index, days, at), at, out words, out unknown);
        return result;
    }

    /// <inheritdoc/>
    public ExactRatio? Share(PartialTime? partial, ReportWindow window, TermPlace at, out UnknownAmount? unknown)
    {
        unknown = null;
        if (partial is null || partial == PartialTime.Full || window == ReportWindow.Life)
            return ExactRatio.One;
        if (!partial.IsKnown || (partial != PartialTime.Days && !IsOfMonths(window)))
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
        if (step.Partial is { IsKnown: true } partial && (partial == PartialTime.Days || IsOfMonths(window)))
            return OfTimes(partial, window, [new ReportWindow(first, window.Last)]);
        unknown = new UnknownAmount(at.Provision.Value, at.In("partial").Path, $"It operates from {IsoDay.Format(first)} only, and whether the sum for {window} is owed in full is not {(step.Partial is null ? "said" : "understood")}.");
        return null;
    }

    /// <summary>Whether a time is one of whole months, and not of weeks.</summary>
    private static bool IsOfMonths(ReportWindow window)
    {
        var months = ((window.Last.Year - window.First.Year) * 12) + window.Last.Month - window.First.Month;
        return window.First.PlusMonths(months) == window.Last.PlusDays(1) || window.First.PlusMonths(months + 1) == window.Last.PlusDays(1);
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

    /// <summary>A sum that goes by the one of the time before, from the time for which it is stated.</summary>
    private Money? Followed(Indexation index, Money sum, ReportWindow days, TermPlace at, out string words, out UnknownAmount? unknown)
    {
        words = string.Empty;
        unknown = index.UnrecognizedMembers.Count > 0 ? new UnknownAmount(at.Provision.Value, at.Path, "Something of the index is not understood.")
            : parts.Over(index.Over, days) is not { } || index.Over == RoyaltyPeriod.Life ? new UnknownAmount(at.Provision.Value, at.In("over").Path, $"{days} is not within one {index.Over}, for which a number of the index holds.")
            : !index.StatedFor!.Resolve(parts.Events).TryGetDate(out _) ? new UnknownAmount(at.Provision.Value, at.In("statedFor").Path, "For which time the sum is stated is not known.")
            : null;
        if (unknown is not null)
            return null;
        index.StatedFor!.Resolve(parts.Events).TryGetDate(out var stated);
        var time = parts.Over(index.Over, days)!.Value;
        if (parts.Over(index.Over, new ReportWindow(stated, stated)) is not { } of || time.Last < of.Last)
        {
            unknown = new UnknownAmount(at.Provision.Value, at.In("statedFor").Path, $"The sum is stated for the time of {IsoDay.Format(stated)}; of {time} nothing is said.");
            return null;
        }

        var now = sum;
        words = $"({sum} for {of})";
        for (var i = 0; of.Last < time.Last; i++)
        {
            if (i == MostTimes || parts.Over(index.Over, new ReportWindow(of.Last.PlusDays(1), of.Last.PlusDays(1))) is not { } next)
            {
                unknown = new UnknownAmount(at.Provision.Value, at.In("statedFor").Path, $"There are too many times from {IsoDay.Format(stated)} to {time}.");
                return null;
            }

            if (_followed.TryGetValue((index, sum, next), out var known))
            {
                (now, words, of) = (known.Sum, known.Words, next);
                continue;
            }

            var isChained = index.Base is null && index.BaseOn is null;
            if (Adjusted(index, (sum, isChained ? now : sum, now), isChained ? Risen(index, of, next) : Find(index, next, at), at, out words, out unknown) is not { } adjusted)
                return null;
            (now, of) = (adjusted, next);
            if (_followed.Count < MostKept)
                _followed.Add((index, sum, next), (now, words));
        }

        return now;
    }

    /// <summary>The sum by a number of the index, within the bounds of the text, and rounded.</summary>
    /// <param name="index">The index.</param>
    /// <param name="sums">The sum of the text, the one that is multiplied, and that of the time before where there is one.</param>
    /// <param name="found">By what it is multiplied.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="words">How it is reckoned.</param>
    /// <param name="unknown">Why it is not known; null where it is.</param>
    private static Money? Adjusted(Indexation index, (Money Text, Money Multiplied, Money? Before) sums, (ExactRatio? Ratio, string Words, UnknownAmount? Unknown) found, TermPlace at, out string words, out UnknownAmount? unknown)
    {
        (words, unknown) = (string.Empty, found.Unknown);
        if (found.Ratio is not { } ratio)
            return null;
        words = $"{sums.Multiplied} × {found.Words}";
        var adjusted = ExactRatio.Of(sums.Multiplied.Amount).Times(ratio);
        var (least, most) = (Part(sums.Text, index.Least), Part(sums.Text, index.Most));
        if (adjusted < least)
            (adjusted, words) = (least!, $"{sums.Text} × {index.Least}, as {found.Words} is less");
        else if (adjusted > most)
            (adjusted, words) = (most!, $"{sums.Text} × {index.Most}, as {found.Words} is more");
        if (sums.Before is { } before)
        {
            if (adjusted < Part(before, index.LeastOfPreceding))
                (adjusted, words) = (Part(before, index.LeastOfPreceding)!, $"{before} before × {index.LeastOfPreceding}, as {words} is less");
            if (adjusted > Part(before, index.MostOfPreceding))
                (adjusted, words) = (Part(before, index.MostOfPreceding)!, $"{before} before × {index.MostOfPreceding}, as {words} is more");
            if (adjusted < Part(before, index.LeastOfPreceding) || adjusted < least || adjusted > most)
                unknown = new UnknownAmount(at.Provision.Value, at.In("mostOfPreceding").Path, "The bounds of the sum leave no room for it.");
        }

        var rounded = index.Rounding is not { } rounding ? adjusted : rounding.UnrecognizedMembers.Count > 0 ? null : adjusted.Round((int)rounding.Decimals, rounding.Manner);
        if (rounded is null)
            unknown = new UnknownAmount(at.Provision.Value, at.In("rounding").Path, "How it is rounded is not understood.");
        if (unknown is not null)
            return null;
        var result = Money.Of(Scaled.Decimal(rounded!), sums.Text.Currency);
        words = $"({words}{(index.Rounding is null ? string.Empty : $", to {index.Rounding.Decimals} decimals")} = {result})";
        return result;
    }

    private static ExactRatio? Part(Money sum, Percentage? share) => share is null ? null : ExactRatio.Of(sum.Amount).Times(ExactRatio.Of(share.Fraction));

    private static LocalDate DayOf(Indexation index, ReportWindow time)
        => index.Lag is { } lag ? time.First.PlusMonths(-WholePeriods.Months(lag)).PlusDays(-WholePeriods.Days(lag)) : time.First;

    private (ExactRatio? Ratio, string Words, UnknownAmount? Unknown) Risen(Indexation index, ReportWindow before, ReportWindow now)
        => !TryNumber(index, DayOf(index, now), out var number, out var words) ? (null, string.Empty, new UnknownAmount("references", index.Index.ToString(), words))
            : !TryNumber(index, DayOf(index, before), out var former, out var of) ? (null, string.Empty, new UnknownAmount("references", index.Index.ToString(), of))
            : former.Sign <= 0 ? (null, string.Empty, new UnknownAmount("references", index.Index.ToString(), "A number of the index is not above zero."))
            : (number.Over(former), $"{words} ÷ {of}", null);

    private (ExactRatio? Ratio, string Words, UnknownAmount? Unknown) Find(Indexation index, ReportWindow days, TermPlace at)
    {
        if (_found.TryGetValue((index, days), out var found))
            return found;
        found = Look(index, days, at);
        if (_found.Count < MostKept)
            _found.Add((index, days), found);
        return found;
    }

    private (ExactRatio? Ratio, string Words, UnknownAmount? Unknown) Look(Indexation index, ReportWindow days, TermPlace at)
    {
        UnknownAmount NotKnown(string member, string explanation) => new(at.Provision.Value, member.Length == 0 ? at.Path : at.In(member).Path, explanation);
        if (index.UnrecognizedMembers.Count > 0)
            return (null, string.Empty, NotKnown(string.Empty, "Something of the index is not understood."));
        if (index.Base is null == index.BaseOn is null || index.Base?.Value <= 0)
            return (null, string.Empty, NotKnown("base", "On which number of the index the sum is based is not said, or said twice."));
        if (parts.Over(index.Over, days) is not { } time || time == ReportWindow.Life)
            return (null, string.Empty, NotKnown("over", $"{days} is not within one {index.Over}, for which a number of the index holds."));
        if (!TryNumber(index, DayOf(index, time), out var number, out var words))
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
        var figure = ReportWindow.TryFind(index.Of ?? RoyaltyPeriod.Month, day, new LocalDate(1, 1, 1), null, out var time) && time != ReportWindow.Life ? parts.References.Index(index.Index.ToString(), time) : null;
        words = figure?.Words ?? $"The table of reference figures has no number of `{index.Index}` for {(time == default ? IsoDay.Format(day) : time.ToString())}.";
        if (figure is not null)
            number = ExactRatio.Of(figure.Value);
        return figure is not null;
    }
}
