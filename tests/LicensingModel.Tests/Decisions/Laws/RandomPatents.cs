using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using NodaTime;

namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>Draws the patents of a small world and scopes that name them.</summary>
internal sealed class RandomPatents(Draw draw)
{
    private static readonly string[] Norms = ["cellular", "lte", "video"];
    private static readonly PriorityKind[] Descents = [PriorityKind.Continuation, PriorityKind.Division, PriorityKind.ContinuationInPart];
    private static readonly FamilyLink[] Links = [FamilyLink.Continuation, FamilyLink.Division, FamilyLink.ContinuationInPart];

    internal static IReadOnlyList<string> Inventions { get; } = ["one", "two"];

    internal static IReadOnlyList<string> EveryNorm => Norms;

    internal Patent Make(string word)
    {
        var first = draw.Company("alpha");
        var sold = draw.Day();
        ValueList<TitleHolding> chain = draw.Number(0, 5) switch
        {
            0 => [new() { Holders = [first], During = DateSpan.Until(sold) }, new() { Holders = [draw.Company()], During = DateSpan.From(sold.PlusDays(1)) }],
            1 when draw.Chance(0.4) => [new() { Holders = [first], During = DateSpan.Always }, new() { Holders = [draw.Company()], During = draw.Span() }],
            2 when draw.Chance(0.3) => [new() { Holders = new[] { first, draw.Company() }.ToValueSet(), During = DateSpan.Always }],
            _ => [new() { Holders = [first], During = DateSpan.Always }],
        };
        ValueList<NationalRight> rights = [.. new[] { "US", "DE" }.Where(_ => draw.Chance(0.95)).Select(country => new NationalRight
        {
            Country = CountryCode.Parse(country),
            Granted = draw.Hidden<AnchoredDate>(draw.Chance(0.93) ? AnchoredDate.On(2010, 1, 1) : draw.Date()),
            LastDayInForce = draw.Hidden<AnchoredDate>(draw.Chance(0.93) ? AnchoredDate.On(2029, 5, 5) : draw.Date()),
        })];
        ValueList<Priority> descent = word == Inventions[1] && draw.Chance(0.6)
            ? [new() { Kind = draw.Any(Descents), Patent = PatentId.Parse(draw.Name(Inventions[0])) }]
            : [];
        var applied = draw.Day().PlusYears(-8);
        var filed = AnchoredDate.On(applied);
        rights = rights.Select(right => right with { Granted = After(right.Granted, applied) }).ToValueList();
        return new()
        {
            Id = PatentId.Parse(draw.Name(word)),
            Filed = draw.Hidden<AnchoredDate>(filed),
            FirstFiled = draw.Hidden<AnchoredDate>(filed),
            Priorities = draw.Hidden<ValueList<Priority>>(descent),
            Protection = draw.Hidden<ValueList<NationalRight>>(rights),
            Holders = draw.Hidden<ValueList<TitleHolding>>(chain),
            Essentiality = draw.Hidden<ValueList<Essentiality>>(draw.Some(2, () => new Essentiality { Standard = draw.Norm(draw.Any(Norms)), Status = draw.Any(EssentialityStatus.Known) }).ToValueList()),
        };
    }

    /// <summary>A day of grant, which is after the filing.</summary>
    private static Disclosed<AnchoredDate> After(Disclosed<AnchoredDate> granted, LocalDate filed)
        => granted.StatedValue is not AnchoredDate day || day is FixedDate { Date: var on } && on > filed ? granted
            : day is FixedDate ? AnchoredDate.On(filed.PlusYears(1))
            : AnchoredDate.LaterOf(day, AnchoredDate.On(filed.PlusYears(1)));

    /// <summary>A scope; what is composed of others is no deeper than that.</summary>
    internal PatentScope Scope(int depth) => draw.Number(0, depth == 0 ? 11 : 15) switch
    {
        0 or 1 => PatentScope.All,
        2 => PatentScope.StandardEssential,
        3 => PatentScope.EssentialTo(draw.Norm(draw.Any(Norms))),
        4 => Owned(),
        5 => Dated(),
        6 or 7 or 8 or 9 or 10 => PatentScope.Listed(draw.Patent()),
        11 => Scope(depth - 1).Or(Scope(depth - 1)),
        12 => Scope(depth - 1).And(Scope(depth - 1)),
        13 => PatentScope.Listed(draw.Patent()).WithFamilies(draw.Any(Links)),
        _ => Scope(depth - 1).Except(Scope(depth - 1)),
    };

    private PatentScope Dated()
    {
        var (kind, day) = (draw.Any(PatentDateKind.Known), draw.Day());
        var on = AnchoredDate.On(kind == PatentDateKind.Acquired ? day : day.PlusYears(-8));
        return draw.Chance(0.5) ? PatentScope.By(kind, on) : PatentScope.Since(kind, on);
    }

    private PatentScope Owned()
    {
        var owners = PartySet.Of(draw.Company("alpha"));
        return draw.Number(0, 4) switch
        {
            0 => PatentScope.OwnedBy(owners with { Affiliates = AffiliateRule.Nobody }, draw.Hidden<CapturePeriod>(CapturePeriod.Through(draw.Date()))),
            1 => PatentScope.OwnedBy(owners with { Affiliates = AffiliateRule.Nobody }, draw.Hidden<CapturePeriod>(new CapturePeriod { From = AnchoredDate.On(draw.Day()) })),
            2 => PatentScope.OwnedBy(owners with { Affiliates = AffiliateRule.Nobody }, CapturePeriod.Between(AnchoredDate.On(draw.Day()), draw.Date())),
            _ => PatentScope.OwnedBy(owners, Disclosed<CapturePeriod>.NotCaptured),
        };
    }
}
