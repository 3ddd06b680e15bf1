using LicensingModel.Patents;
using LicensingModel.Patents.Standards;
using NodaTime;

namespace LicensingModel.Testing.Drafts;

/// <summary>
/// A patent in the making. Without any step it is in force in the US from 2010-01-01 through 2030-12-31, held by one party all the time, and essential to no standard. Immutable: every step
/// gives another draft.
/// </summary>
public sealed class PatentDraft
{
    private static readonly LocalDate _granted = new(2010, 1, 1);
    private static readonly LocalDate _last = new(2030, 12, 31);

    private PatentDraft(Patent patent) => Patent = patent;

    /// <summary>The patent so far.</summary>
    public Patent Patent { get; }

    /// <summary>By which number it is known; without this by its id alone.</summary>
    /// <param name="number">The number in any usual spelling, such as <c>US 8,000,000 B2</c>.</param>
    public PatentDraft Numbered(string number) => new(Patent with { Number = DocumentNumber.Read(number) });

    /// <summary>In which countries it is in force, on the same days as so far; in no others.</summary>
    /// <param name="countries">Their codes.</param>
    public PatentDraft In(params ReadOnlySpan<string> countries)
    {
        var first = Rights()[0];
        return new(Patent with { Protection = Ids.Of<CountryCode>(countries).Select(country => first with { Country = country }).ToValueList() });
    }

    /// <summary>From when to when it is in force, wherever it is.</summary>
    /// <param name="days">The days, both included, such as <c>2012-05-08/2029-03-02</c>; an end that is left open (<c>..</c>) is not captured.</param>
    public PatentDraft InForce(string days)
    {
        var span = DateSpan.Parse(days);
        var granted = span.HasFirstDay ? AnchoredDate.On(span.FirstDay) : Disclosed<AnchoredDate>.NotCaptured;
        var last = span.HasLastDay ? AnchoredDate.On(span.LastDay) : Disclosed<AnchoredDate>.NotCaptured;
        return new(Patent with { Protection = Rights().Select(right => right with { Granted = granted, LastDayInForce = last }).ToValueList() });
    }

    /// <summary>Who holds it from a day on; whoever held it before holds it until the day before.</summary>
    /// <param name="holder">The new holder's id.</param>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The new holder's first day.</param>
    /// <exception cref="ArgumentException">Nobody holds it on the day before.</exception>
    public PatentDraft SoldTo(string holder, int year, int month, int day)
    {
        var first = new LocalDate(year, month, day);
        var chain = Chain();
        if (chain.Count == 0 || !chain[^1].During.Contains(first.PlusDays(-1)) || !chain[^1].During.TryIntersect(DateSpan.Until(first.PlusDays(-1)), out var before))
            throw new ArgumentException("Nobody holds the patent on the day before it is sold.", nameof(day));

        return new(Patent with { Holders = Disclosed.Stated<ValueList<TitleHolding>>([.. chain.SkipLast(1), chain[^1] with { During = before }, new() { Holders = [PartyId.Parse(holder)], During = DateSpan.From(first) }]) });
    }

    /// <summary>That it was assessed as essential to standards, and to no others.</summary>
    /// <param name="standards">Their ids.</param>
    public PatentDraft EssentialTo(params ReadOnlySpan<string> standards)
        => new(Patent with { Essentiality = Ids.Of<StandardId>(standards).Select(standard => new Essentiality { Standard = standard, Status = EssentialityStatus.AssessedEssential }).ToValueList() });

    /// <summary>The patent, changed by the record's own <c>with</c>.</summary>
    /// <param name="change">Gives the changed patent.</param>
    public PatentDraft But(Func<Patent, Patent> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(change(Patent));
    }

    internal static PatentDraft Of(string id, ReadOnlySpan<string> holders) => new(new Patent
    {
        Id = PatentId.Parse(id),
        Protection = Disclosed.Stated<ValueList<NationalRight>>([new() { Country = CountryCode.Parse("US"), Granted = AnchoredDate.On(_granted), LastDayInForce = AnchoredDate.On(_last) }]),
        Holders = Disclosed.Stated<ValueList<TitleHolding>>([new() { Holders = ValueSet.Create<PartyId>(Ids.Of<PartyId>(holders)), During = DateSpan.Always }]),
        Essentiality = ValueList<Essentiality>.Empty,
    });

    private ValueList<NationalRight> Rights()
        => Patent.Protection.TryGetValue(out var rights) && rights.Count > 0 ? rights : throw new InvalidOperationException("Where the patent is in force was left open; say so after this step.");

    private ValueList<TitleHolding> Chain() => Patent.Holders.TryGetValue(out var chain) ? chain : [];
}
