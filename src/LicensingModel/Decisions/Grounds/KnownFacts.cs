using LicensingModel.Agreements;
using LicensingModel.Patents;
using LicensingModel.Sources;
using NodaTime;

namespace LicensingModel.Decisions.Grounds;

/// <summary>What of a document was known on a day: agreements by their signing, announcement and first report, everything else by when it happened and was reported.</summary>
internal sealed class KnownFacts(LicensingDocument document, LocalDate day)
{
    private readonly Facts _facts = new(document, null);

    /// <summary>The document, without what only later sources say.</summary>
    internal LicensingDocument Document() => new KnownTerms(IsLater).Of(Begun());

    private LicensingDocument Begun() => document with
    {
        RecordedThrough = document.RecordedThrough is { } through ? LocalDate.Min(through, day) : null,
        Ownership = document.Ownership.Where(stake => IsReported(stake.Claims)).SelectMany(stake => Begun(stake.During) is { } during ? [stake with { During = during }] : Array.Empty<Parties.OwnershipStake>()).ToValueList(),
        Memberships = document.Memberships.Where(entry => IsReported(entry.Claims)).SelectMany(entry => Begun(entry.During) is { } during ? [entry with { During = during }] : Array.Empty<Parties.Membership>()).ToValueList(),
        Patents = document.Patents.Select(Known).ToValueList(),
        Declarations = document.Declarations.Where(declaration => IsReported(declaration.Claims) && !IsLater(declaration.On)).ToValueList(),
        Events = document.Events.Select(happening => IsReported(happening.Claims) && !IsLater(happening.On) ? happening : happening with { On = Disclosed<AnchoredDate>.NotCaptured }).ToValueList(),
        Determinations = document.Determinations.Select(found => IsReported(found.Claims) && !IsLater(found.On) ? found : found with { Finding = Disclosed<DeterminationResult>.NotCaptured }).ToValueList(),
        Agreements = document.Agreements.Select(Known).OfType<Agreement>().ToValueList(),
    };

    /// <summary>Whether a source was published later; the text of a contract is known to those who made it.</summary>
    private bool IsLater(SourceId id) => Published(id) > day && document.Sources.FirstOrDefault(source => source.Id == id)?.Kind != SourceKind.ContractText;

    private bool IsLater(Disclosed<AnchoredDate> on) => Earliest(on) > day;

    private LocalDate? Earliest(Disclosed<AnchoredDate> on)
        => on.TryGetValue(out var date) && date.Resolve(_facts).TryGetEarliest(out var earliest) ? earliest : null;

    /// <summary>Whether some source had reported it, or it stands in the text of the contract, or none is named.</summary>
    private bool IsReported(ValueList<Mention> claims) => claims.Count == 0 || claims.Any(claim => !IsLater(claim.Source));

    private LocalDate? Published(SourceId id) => document.Sources.FirstOrDefault(source => source.Id == id) is { } source ? Earliest(source.Published) : null;

    /// <summary>What of a span had come to pass: an end that lay ahead was not known.</summary>
    private DateSpan? Begun(DateSpan span)
        => span.HasFirstDay && span.FirstDay > day ? null
            : !span.HasLastDay || span.LastDay < day ? span
            : span.HasFirstDay ? DateSpan.From(span.FirstDay)
            : DateSpan.Always;

    /// <summary>The patent without transfers and entries in registers of a later day.</summary>
    private Patent Known(Patent patent) => Held(patent) with
    {
        Protection = patent.Protection.StatedValue is ValueList<NationalRight> rights && rights.Any(right => HasLater(right.Statuses))
            ? WithValue(patent.Protection, rights.Select(right => right with { Statuses = Begun(right.Statuses) }).ToValueList())
            : patent.Protection,
        UnitaryEffect = patent.UnitaryEffect is { } unitary && HasLater(unitary.Statuses) ? unitary with { Statuses = Begun(unitary.Statuses) } : patent.UnitaryEffect,
    };

    private bool HasLater(Disclosed<ValueList<LegalStatusEntry>> statuses) => statuses.StatedValue is ValueList<LegalStatusEntry> entries && entries.Any(entry => IsLater(entry.On));

    private Disclosed<ValueList<LegalStatusEntry>> Begun(Disclosed<ValueList<LegalStatusEntry>> statuses)
        => statuses.StatedValue is ValueList<LegalStatusEntry> entries && HasLater(statuses) ? WithValue(statuses, entries.Where(entry => !IsLater(entry.On)).ToValueList()) : statuses;

    private static Disclosed<T> WithValue<T>(Disclosed<T> term, T value)
        where T : class, IEquatable<T>
        => Disclosed<T>.Of(term.State, value, term.Claims, term.Choice, term.UnrecognizedMembers);

    private Patent Held(Patent patent)
        => patent.Holders.StatedValue is ValueList<TitleHolding> holders && holders.Any(holding => Begun(holding.During) != holding.During)
            ? patent with
            {
                Holders = holders.SelectMany(holding => Begun(holding.During) is { } during ? [holding with { During = during }] : Array.Empty<TitleHolding>()).ToValueList() is { Count: > 0 } begun
                    ? WithValue(patent.Holders, begun) : Disclosed<ValueList<TitleHolding>>.NotCaptured,
            }
            : patent;

    /// <summary>Known since it was signed or announced, else since a source asserted something of it; only reported before, it was a rumour.</summary>
    private Agreement? Known(Agreement agreement)
    {
        var claims = ClaimsInside.Of(agreement);
        LocalDate? First(IEnumerable<Claim> reports) => reports.Select(claim => Published(claim.Source)).Min();
        var firm = new[] { Earliest(agreement.Signed), Earliest(agreement.Announced) }.Min() ?? First(claims.Where(claim => claim.Stance == ClaimStance.Asserts));
        if (firm <= day)
            return Amended(agreement) with { Status = Begun(agreement.Status) };
        return firm is null || First(claims) <= day ? Amended(agreement) with { Status = [.. Begun(agreement.Status), new StatusEntry { Status = AgreementStatus.Rumoured }] } : null;
    }

    private ValueList<StatusEntry> Begun(ValueList<StatusEntry> entries) => entries.Where(entry => IsReported(entry.Claims) && !IsLater(entry.On)).ToValueList();

    /// <summary>The agreement with the amendments that were made by the day. Where nothing says when one was made, nobody can say whether it is in the text.</summary>
    private Agreement Amended(Agreement agreement) => agreement.Amendments.Count == 0 ? agreement : agreement with
    {
        Amendments = agreement.Amendments.Where(amendment => IsReported(amendment.Claims) && !IsLater(amendment.Signed))
            .Select(amendment => Earliest(amendment.Signed) is null && !amendment.Claims.Any(claim => Published(claim.Source) <= day)
                ? amendment with { Signed = Disclosed<AnchoredDate>.NotCaptured, Effective = Disclosed<AnchoredDate>.NotCaptured }
                : amendment).ToValueList(),
    };
}
