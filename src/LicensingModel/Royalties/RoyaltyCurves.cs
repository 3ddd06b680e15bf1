using LicensingModel.Agreements;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties;

/// <summary>Draws what is owed against how much is sold, by reckoning statement after statement.</summary>
public static class RoyaltyCurves
{
    private const int MostDoublings = 40;

    /// <summary>The curve of one sale. Kinks stand exactly where they are, because the curve is looked for between the borders of tiers, floors and caps until every stretch of it is straight.</summary>
    /// <param name="document">The document.</param>
    /// <param name="request">What is asked for.</param>
    /// <exception cref="ArgumentException">The document has no such agreement or payment, the report is not of one row that can be read, or the curve would end before it begins.</exception>
    public static RoyaltyCurve RoyaltyCurve(this LicensingDocument document, CurveRequest request)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(request);
        var agreement = document.Agreements.FirstOrDefault(agreement => agreement.Id == request.Reckoning.Agreement) ?? throw new ArgumentException($"The document has no agreement `{request.Reckoning.Agreement}`.", nameof(request));
        var sweep = new CurveSweep(document, request with { Reckoning = request.Reckoning with { IsUnrounded = true } }, CurveSale.Read(request.Sale, request.Of));
        var borders = Borders(agreement, request).Where(border => border > 0).Distinct().Order().ToList();
        var to = request.To ?? End(sweep, borders);
        if (to <= request.From)
            throw new ArgumentException("The curve would end before it begins.", nameof(request));

        var stretches = sweep.Between(request.From, to, borders);
        return new RoyaltyCurve
        {
            Agreement = agreement.Id,
            Of = request.Of,
            Currency = sweep.Currency,
            Stretches = stretches,
            Sale = sweep.Sale.Words,
            NotReckoned = sweep.NotReckoned,
        };
    }

    /// <summary>A little beyond the last border; where the royalty still grows there, as far as a cap that ends that, if there is one.</summary>
    private static decimal End(CurveSweep sweep, List<decimal> borders)
    {
        var first = borders.Count > 0 ? sweep.OnGrid(borders[^1] * 1.25m) : 1_000m;
        var end = first;
        for (var i = 0; i < MostDoublings && end <= 1_000_000_000_000m; i++, end *= 2)
        {
            if (sweep.IsLevelAt(end))
                return i == 0 ? end : sweep.OnGrid(end * 1.25m);
        }

        return first;
    }

    private static IEnumerable<decimal> Borders(Agreement agreement, CurveRequest request)
        => agreement.DeclaredProvisions.Where(provision => request.Reckoning.Payment is null || provision.Id == request.Reckoning.Payment)
            .Select(static provision => (provision.Body as Payment)?.Royalty).OfType<RoyaltySchedule>()
            .SelectMany(static schedule => schedule.Lines.SelectMany(static line => line.Steps).Concat(schedule.Steps))
            .SelectMany(step => step switch
            {
                RateStep rate => Borders(rate.Rate, request.Of),
                LimitStep limit when request.Of == CurveVariable.Price && limit.Per.Contains(RoyaltyScope.Unit) => limit.Floor.Concat(limit.Cap).Select(static amount => (amount.Amount.StatedValue as Money)?.Amount ?? 0),
                _ => [],
            });

    private static IEnumerable<decimal> Borders(RoyaltyRate rate, CurveVariable of) => rate switch
    {
        TieredRate tiers => ((of == CurveVariable.Units) == (tiers.By is null || tiers.By == ReportName.Units) ? tiers.Tiers.Select(static tier => tier.Through?.Value ?? tier.Below?.Value ?? 0) : []).Concat(tiers.Tiers.SelectMany(tier => Borders(tier.Rate, of))),
        LesserRate lesser => lesser.Rates.SelectMany(one => Borders(one, of)),
        GreaterRate greater => greater.Rates.SelectMany(one => Borders(one, of)),
        SummedRate sum => sum.Rates.SelectMany(one => Borders(one, of)),
        _ => [],
    };
}
