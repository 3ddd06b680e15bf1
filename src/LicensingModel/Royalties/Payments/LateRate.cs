using LicensingModel.Provisions.Charges;
using LicensingModel.Royalties.Rates;
using LicensingModel.Royalties.Reckoning;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;
using NodaTime;

namespace LicensingModel.Royalties.Payments;

/// <summary>At which rate a charge for paying late runs, day by day: the rate of the text, or a published one with what is added to it, and not above its ceiling.</summary>
internal sealed class LateRate(ScheduleParts parts, LateCharge charge, TermPlace at)
{
    private const int MostDays = 40_000;

    /// <summary>The pieces of time of one rate each, in their order.</summary>
    /// <param name="due">The day on which the sum was due.</param>
    /// <param name="from">The day from which it is charged.</param>
    /// <param name="paid">The day on which it was paid; later than <paramref name="from"/>.</param>
    /// <param name="pieces">The pieces; together all days from <paramref name="from"/> to the eve of <paramref name="paid"/>.</param>
    /// <param name="unknown">Why they are not known; null where they are.</param>
    internal bool TryFind(LocalDate due, LocalDate from, LocalDate paid, out List<LatePiece> pieces, out UnknownAmount? unknown)
    {
        pieces = [];
        Percentage? ceiling = null;
        if (!TermReading.TryRead(charge.Rate, at, "rate", out var rate, out unknown) || (!charge.Ceiling.IsBlank && !TermReading.TryRead(charge.Ceiling, at, "ceiling", out ceiling, out unknown)))
            return false;
        if (charge.Reference is not { } reference)
        {
            pieces.Add(Piece(from, paid, rate.Fraction, rate.ToString(), ceiling));
            return true;
        }

        if (reference.UnrecognizedMembers.Count > 0)
            unknown = new UnknownAmount(at.Provision.Value, at.In("reference").Path, "Something of the reference rate is not understood.");
        else if (charge.Every is not { } every || WholePeriods.Months(every) != 12 || WholePeriods.Days(every) != 0)
            unknown = new UnknownAmount(at.Provision.Value, at.In("every").Path, "A reference rate is for a year, and the charge is not said to be.");
        else if (TermReading.TryRead(reference.Day, at.In("reference"), "day", out var day, out unknown))
            Look(reference, day, rate, ceiling, (due, from, paid), pieces, out unknown);
        return unknown is null;
    }

    private static LatePiece Piece(LocalDate first, LocalDate next, decimal rate, string words, Percentage? ceiling)
        => ceiling is null ? new(first, next, rate, words)
            : rate > ceiling.Fraction ? new(first, next, ceiling.Fraction, $"{ceiling} (the highest that is allowed, below {words})")
            : new(first, next, rate, $"{words}, not above {ceiling}");

    private void Look(ReferenceRate reference, ReferenceDay day, Percentage margin, Percentage? ceiling, (LocalDate Due, LocalDate From, LocalDate Paid) days, List<LatePiece> pieces, out UnknownAmount? unknown)
    {
        unknown = null;
        if (!day.IsKnown || Period.DaysBetween(days.From, days.Paid) > MostDays)
        {
            unknown = new UnknownAmount(at.Provision.Value, at.In("reference/day").Path, "Of which day the rate is, is not understood, or there are too many days.");
            return;
        }

        var isConstant = day == ReferenceDay.DueDay || day == ReferenceDay.PaymentDay;
        for (var first = days.From; first < days.Paid;)
        {
            var on = day == ReferenceDay.DueDay ? days.Due : day == ReferenceDay.PaymentDay ? days.Paid : day == ReferenceDay.EachMonth ? first.With(DateAdjusters.StartOfMonth) : first;
            var next = isConstant ? days.Paid : day == ReferenceDay.EachMonth ? LocalDate.Min(on.PlusMonths(1), days.Paid) : first.PlusDays(1);
            if (parts.References.Rate(reference.Name.ToString(), on) is not { } figure)
            {
                unknown = new UnknownAmount("references", reference.Name.ToString(), $"The table of reference figures has no rate `{reference.Name}` for {IsoDay.Format(on)}, or several that differ.");
                return;
            }

            if (pieces is [.., var last] && Piece(first, next, figure.Value + margin.Fraction, Words(figure, margin), ceiling) is var piece && piece.Rate == last.Rate && piece.Words == last.Words)
                pieces[^1] = last with { Next = next };
            else
                pieces.Add(Piece(first, next, figure.Value + margin.Fraction, Words(figure, margin), ceiling));
            first = next;
        }
    }

    private static string Words(ReferenceFigure figure, Percentage margin)
        => margin.Percent == 0 ? figure.Words : $"({figure.Words} {(margin.Percent < 0 ? "−" : "+")} {StepWords.Number(Math.Abs(margin.Percent))}% = {StepWords.Number((figure.Value * 100) + margin.Percent)}%)";
}
