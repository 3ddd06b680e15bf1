using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Lives;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Subjects;

/// <summary>Whether one patent is in a scope, from the effect of a grant to the day asked about, and what is missing where nobody can say.</summary>
internal sealed class PatentMembership(Facts facts, JointReading reading, Patent patent, LocalDate? effect, LocalDate day)
{
    private readonly List<MissingFact> _missing = [];
    private readonly List<(PatentScope Part, Truth Result)> _parts = [];
    private bool _isFiledInTime;

    /// <summary>What was missing in the tests made so far.</summary>
    internal IReadOnlyList<MissingFact> Missing => _missing;

    /// <summary>Whether somebody is the one by whom patents must be acquired, or belongs to it, on a day; null where that is not said.</summary>
    internal Func<PartyId, LocalDate, Truth>? IsGrantor { get; init; }

    /// <summary>Whether somebody is, by name, the one by whom patents must be acquired; null where that is not said.</summary>
    internal Func<PartyId, bool>? IsNamedGrantor { get; init; }

    /// <summary>Whether the owners that are meant may license it on the day without owning it, for what is asked about; null where that is not worked out.</summary>
    internal Func<PartySet, bool>? MayLicense { get; init; }

    /// <summary>Whether the question leaves the product open, so that there is one that uses no more of a patent than a standard requires.</summary>
    internal bool IsProductOpen { get; init; }

    /// <summary>The number of the claim that alone is asked about; null where the whole patent is.</summary>
    internal long? ClaimNumber { get; init; }

    /// <summary>The first day on which what an owner holds counts, whatever the scope says; null where that is left to the scope.</summary>
    internal LocalDate? Since { get; init; }

    /// <summary>Whether title is taken as the patent records it, without what agreements transfer: so that a transfer does not ask for itself.</summary>
    internal bool IsTitleAsRecorded { get; init; }

    /// <summary>The provision whose subject it is, for which persons may have found what words leave open; null where it is nobody's.</summary>
    internal Provision? Provision { get; init; }

    /// <summary>Where the scope is written, if it is not the subject of a provision: the id of what holds it, and the member.</summary>
    internal (string Subject, string Term)? Written { get; init; }

    /// <summary>What each part that is no composition came to, in the order in which it was tested.</summary>
    internal IReadOnlyList<(PatentScope Part, Truth Result)> Parts => _parts;

    /// <summary>A part that is taken to include the patent whatever it says, to see whether it alone keeps it out; null elsewhere.</summary>
    internal PatentScope? Supposed { get; init; }

    internal Truth IsIn(PatentScope scope)
    {
        if (scope is PatentUnion or PatentIntersection or PatentDifference && scope.UnrecognizedMembers.Count == 0)
            return Test(scope);

        var result = ReferenceEquals(scope, Supposed) ? Truth.True : Test(scope);
        _parts.Add((scope, result));
        return result;
    }

    private Truth Test(PatentScope scope)
    {
        if (scope.UnrecognizedMembers.Count > 0)
            return NotUnderstood();

        return scope switch
        {
            AllPatents => Truth.True,
            ListedPatents listed => listed.Patents.Contains(patent.Id),
            ListedClaims claims => claims.Patent != patent.Id ? Truth.False : ClaimNumber is { } number ? claims.Claims.Contains(number) : NotWritten(MissingReason.NotDecidable, $"Which claims of {patent.Id} are asked about."),
            PatentsOwnedBy owned => IsOwnedBy(owned),
            PatentsByDate dated => IsDated(dated),
            PatentFamilies families => IsInFamily(families),
            PatentsClassified classified => IsClassified(classified),
            StandardEssentialPatents => IsEssential(static _ => Truth.True),
            PatentsEssentialTo essential => IsEssential(standard => IsMeant(essential.Standards, standard)) & IsMeantWhole(essential),
            PatentsNecessaryFor or PatentsUsedIn or PatentsDescribed => IsFound(scope),
            PatentUnion union => union.Scopes.Aggregate(Truth.False, (result, part) => result | IsIn(part)),
            PatentIntersection intersection => IsInAll(intersection),
            PatentDifference difference => IsIn(difference.Scope) & !IsIn(difference.Excluded),
            _ => NotUnderstood(),
        };
    }

    /// <summary>What must also be filed within bounds, and is, need be owned only since it was filed.</summary>
    private Truth IsInAll(PatentIntersection all)
    {
        var outside = _isFiledInTime;
        _isFiledInTime |= all.Scopes.OfType<PatentsByDate>().Any(dated => (dated.Event == PatentDateKind.Filed || dated.Event == PatentDateKind.FirstFiled) && new PatentMembership(facts, reading, patent, effect, day).IsIn(dated).IsTrue);
        var result = all.Scopes.Aggregate(Truth.True, (result, part) => result & IsIn(part));
        _isFiledInTime = outside;
        return result;
    }

    private Truth IsFound(PatentScope scope)
    {
        var (result, missing) = FindingOf.On(facts, reading, DeterminationMatter.AsDescribed, Provision, scope, patent.Id, $"Whether {patent.Id} is meant by “{scope}”.");
        if (missing is not null)
            _missing.Add(missing);
        return result;
    }

    private Truth HeldBy(MissingFact missing)
    {
        _missing.Add(missing);
        return Truth.Unknown;
    }

    private Truth NotDecidable(string term, string explanation)
    {
        _missing.Add(new MissingFact(patent.Id.Value, term, MissingReason.NotDecidable, explanation));
        return Truth.Unknown;
    }

    /// <summary>What is missing in the words of the scope, and not in what is recorded of the patent.</summary>
    private Truth NotWritten(MissingReason why, string explanation, string? member = null)
    {
        var (subject, term) = Written ?? (Provision is { } provision ? (provision.Id.Value, "subject") : ("agreements", "provisions"));
        _missing.Add(new MissingFact(subject, member is not null && Provision is not null ? $"{term}/{member}" : term, why, explanation));
        return Truth.Unknown;
    }

    private Truth IsMeantWhole(PatentsEssentialTo essential)
        => essential.Portions.IsBlank || (reading.TryGet(essential.Portions, "portions", out var portions) && portions == EssentialPortions.WholePatent)
            || (IsProductOpen && portions == EssentialPortions.RequiredPortionsOnly)
            ? Truth.True
            : NotWritten(MissingReason.NotDecidable, $"Whether it is for a portion of {patent.Id} that the standard requires.");

    /// <summary>Whether the day on which the contract looks lies within its bounds. Of the days of a patent, only those of its filings are looked at.</summary>
    private Truth IsDated(PatentsByDate dated)
    {
        if (dated.Event == PatentDateKind.Granted)
            return IsGrantedIn(dated);
        if (dated.Event == PatentDateKind.Acquired)
            return IsAcquired(dated);

        var (term, member) = dated.Event == PatentDateKind.FirstFiled ? (patent.FirstFiled, "firstFiled") : dated.Event == PatentDateKind.Filed ? (patent.Filed, "filed") : (null, dated.Event.Value);
        if (term is null)
            return NotWritten(MissingReason.NotUnderstood, $"What it means that {patent.Id} was {dated.Event} in those days.");
        if (!reading.TryGet(term, $"{member} of {patent.Id}", out var filed) || !filed.Resolve(facts).TryGetDate(out var date))
        {
            var bounded = IsBoundedBetween(dated);
            if (bounded.IsUnknown)
                _missing.Add(new MissingFact(patent.Id.Value, member, Words.Why(term), $"When {patent.Id} was {(member == "filed" ? "filed" : "first filed")} is {Words.State(term)}."));
            return bounded;
        }

        return IsBetween(dated, date);
    }

    /// <summary>Whether the grantor acquired it in those days, by the chain of title: unknown where that depends on whether its affiliates count.</summary>
    private Truth IsAcquired(PatentsByDate dated)
    {
        if (IsGrantor is null || IsNamedGrantor is null)
            return NotDecidable("holders", $"Whether {patent.Id} was acquired in those days, and by whom it must be.");

        var chain = new TitleChain(facts, reading, patent, IsTitleAsRecorded);
        if (!chain.IsKnown)
            return facts.HasBegun(dated.From, day).IsFalse ? Truth.False : HeldBy(chain.Missing);

        var byItself = IsAcquired(dated, chain, (party, _) => IsNamedGrantor(party));
        return byItself == IsAcquired(dated, chain, IsGrantor) && !byItself.IsUnknown ? byItself : NotDecidable("holders", $"Whether {patent.Id} was acquired in those days.");
    }

    private Truth IsAcquired(PatentsByDate dated, TitleChain chain, Func<PartyId, LocalDate, Truth> isGrantor)
    {
        Truth result = false, before = false;
        foreach (var on in chain.DaysOfChange(null, day))
        {
            var held = chain.Between(on, on, isGrantor).Ever;

            // What was held from the first day on was acquired before any day that a contract names.
            if (!(held & !before).IsFalse)
                result |= held & !before & IsBetween(dated, on);
            before = held;
        }

        return result;
    }

    private Truth IsBetween(PatentsByDate dated, LocalDate date)
    {
        var isIn = (dated.From?.Resolve(facts).IsOnOrBefore(date) ?? Truth.True) & (dated.Until?.Resolve(facts).IsOnOrAfter(date) ?? Truth.True);
        return isIn.IsUnknown ? NotWritten(MissingReason.NotDecidable, "From when and until when patents are taken in.") : isIn;
    }

    /// <summary>Whether it was granted within the bounds: in some country, where it is granted in several on different days, nobody can say.</summary>
    private Truth IsGrantedIn(PatentsByDate dated)
    {
        var life = PatentLife.Of(patent, facts, reading);
        if (!life.IsProtectionKnown)
            return NotDecidable("protection", $"Where and when {patent.Id} was granted.");

        Truth all = true, any = false;
        foreach (var right in life.Countries.SelectMany(life.In))
        {
            var isIn = right.Granted.TryGetDate(out var granted) ? IsBetween(dated, granted) : Truth.Unknown;
            all &= isIn;
            any |= isIn;
        }

        return all == any ? all : NotDecidable("protection", $"Whether {patent.Id} was granted in those days in the country that counts.");
    }

    /// <summary>Whether one of its classes begins as is meant.</summary>
    private Truth IsClassified(PatentsClassified scope)
    {
        if (!reading.TryGet(patent.Classifications, $"classifications of {patent.Id}", out var classes))
        {
            _missing.Add(new MissingFact(patent.Id.Value, "classifications", Words.Why(patent.Classifications), $"How {patent.Id} is classified is {Words.State(patent.Classifications)}."));
            return Truth.Unknown;
        }

        if (!scope.Scheme.IsKnown || classes.Any(entry => entry.UnrecognizedMembers.Count > 0))
            return NotUnderstood();
        return classes.Any(entry => entry.Scheme == scope.Scheme && scope.Prefixes.Any(entry.BeginsWith));
    }

    private Truth IsInFamily(PatentFamilies families)
    {
        var isNamed = IsIn(families.Of);
        if (isNamed.IsTrue)
            return isNamed;
        var descends = new FamilyTest(facts, reading, other => new PatentMembership(facts, reading, other, effect, day) { Provision = Provision, Written = Written, IsTitleAsRecorded = IsTitleAsRecorded, IsGrantor = IsGrantor, IsNamedGrantor = IsNamedGrantor, IsProductOpen = IsProductOpen, Since = Since }.IsIn(families.Of)).Descends(patent, families.Links);
        return (isNamed | descends) is { IsUnknown: false } definite ? definite : NotDecidable("priorities", $"Whether {patent.Id} descends from one that is named.");
    }

    /// <summary>What the other days of a patent say of when it was filed: that is not before its first filing, nor after its grant; and first filed it was not after it was filed itself.</summary>
    private Truth IsBoundedBetween(PatentsByDate dated)
    {
        var isFirst = dated.Event == PatentDateKind.FirstFiled;
        LocalDate? earliest = !isFirst && reading.TryGet(patent.FirstFiled, $"firstFiled of {patent.Id}", out var first) && first.Resolve(facts).TryGetEarliest(out var start) ? start : null;
        LocalDate? latest = isFirst && reading.TryGet(patent.Filed, $"filed of {patent.Id}", out var filed) && filed.Resolve(facts).TryGetLatest(out var end) ? end : null;
        var life = PatentLife.Of(patent, facts, reading);
        foreach (var right in life.Countries.SelectMany(life.In))
            latest = right.Granted.TryGetLatest(out var granted) && !(latest <= granted) ? granted : latest;

        var (from, until) = (dated.From?.Resolve(facts), dated.Until?.Resolve(facts));
        if ((latest is { } last && from?.IsOnOrBefore(last).IsFalse == true) || (earliest is { } begin && until?.IsOnOrAfter(begin).IsFalse == true))
            return Truth.False;
        var isAfter = from is null || (earliest is { } lower && from.IsOnOrBefore(lower).IsTrue);
        var isBefore = until is null || (latest is { } upper && until.IsOnOrAfter(upper).IsTrue);
        return isAfter && isBefore ? Truth.True : Truth.Unknown;
    }

    private Truth NotUnderstood() => NotWritten(MissingReason.NotUnderstood, "The scope is written in a way that is not understood.");

    private Truth IsOwnedBy(PatentsOwnedBy scope)
    {
        // Before the first day of capture nothing is captured, whoever holds it.
        if (!scope.During.IsSilent && reading.TryGet(scope.During, $"capture period for {patent.Id}", out var period) && facts.IsUnderstood(period) && facts.HasBegun(period.From, day).IsFalse)
            return Truth.False;

        var chain = new TitleChain(facts, reading, patent, IsTitleAsRecorded);
        if (!chain.IsKnown)
            return HeldBy(chain.Missing);

        Truth IsOwner(PartyId holder, LocalDate on) => Ownership(facts, reading, scope.Owners, holder, effect, on);
        var isOwned = scope.During.IsSilent ? Throughout(chain, scope.During, IsOwner) : Captured(chain, scope.During, IsOwner);

        // What is controlled or can be licensed without being owned is not recorded.
        return isOwned.IsTrue || scope.Holding.All(holding => holding == HoldingKind.Owned) || (isOwned.IsFalse && IsTooYoung(chain, scope.During)) ? isOwned
            : scope.Holding.Contains(HoldingKind.Controlled) && IsOnTheDay(scope.During) && MayLicense?.Invoke(scope.Owners) == true ? Truth.True
            : NotDecidable("holders", $"Whether {patent.Id}, without being owned, is held in another way that counts.");
    }

    /// <summary>Whether nothing of it was filed when the days of capture had ended: nobody held it in them in whatever way.</summary>
    private bool IsTooYoung(TitleChain chain, Disclosed<CapturePeriod> during)
        => reading.TryGet(during, $"capture period for {patent.Id}", out var period) && facts.IsUnderstood(period) && period.Until is { } until && until.Resolve(facts).TryGetLatest(out var last) && chain.WasThere(last).IsFalse;

    /// <summary>Whether what is held on the day asked about is held in time.</summary>
    private bool IsOnTheDay(Disclosed<CapturePeriod> during)
        => during.IsBlank || (reading.TryGet(during, $"capture period for {patent.Id}", out var period) && facts.IsUnderstood(period)
            && (period.From?.Resolve(facts).IsOnOrBefore(day) ?? Truth.True).IsTrue && (period.Until?.Resolve(facts).IsOnOrAfter(day) ?? Truth.True).IsTrue);

    /// <summary>
    /// Where the capture period is not known: true if the owners held it on every day from the effect on, false if none ever did up to the day; in between, the rule by which
    /// the contract captures patents would have to be known.
    /// </summary>
    private Truth Throughout(TitleChain chain, Disclosed<CapturePeriod> during, Func<PartyId, LocalDate, Truth> isOwner)
    {
        var ever = chain.Between(Since, day, isOwner).Ever;
        if (ever.IsFalse)
            return Truth.False;
        var first = Since > effect ? Since : effect;
        if (_isFiledInTime && chain.FirstThere is { } filed && !(first > filed))
            first = filed;
        if (chain.Between(first, day, isOwner).Always.IsTrue)
            return first is not { } on || !chain.HasDays || chain.IsShownBy(on).IsTrue ? Truth.True : NotShown(on);
        return ever.IsTrue
            ? NotWritten(Words.Why(during), $"{patent.Id} was not theirs on every day; on which days it must have been is {Words.State(during)}.", "during")
            : NotDecidable("holders", $"{patent.Id} belonged to somebody who may or may not count with the owners that are meant.");
    }

    /// <summary>Whether it was held on some day of the capture period, as far as that has come.</summary>
    private Truth Captured(TitleChain chain, Disclosed<CapturePeriod> during, Func<PartyId, LocalDate, Truth> isOwner)
    {
        if (!reading.TryGet(during, $"capture period for {patent.Id}", out var period) || !facts.IsUnderstood(period))
            return NotWritten(Words.Why(during), $"In which days a patent must be held is {Words.State(during)}.", "during");

        LocalDate? first = null;
        var last = day;
        if (period.From is { } from)
        {
            if (!from.Resolve(facts).TryGetDate(out var begin))
                return NotWritten(MissingReason.NotDecidable, "From when patents are captured.", "during");
            first = begin;
            facts.NoteBoundary(begin);
        }

        if (period.Until is { } until)
        {
            var end = until.Resolve(facts);
            facts.NoteEnd(end);
            if (end.TryGetDate(out var lastDay))
                last = lastDay < day ? lastDay : day;
            else if (!end.IsOnOrAfter(day).IsTrue)
                return NotWritten(MissingReason.NotDecidable, "Until when patents are captured.", "during");
        }

        if (Since is { } since && !(first > since))
            first = since;
        if (first > last)
            return Truth.False;

        var held = chain.Between(first, last, isOwner).Ever;
        return held.IsUnknown ? NotDecidable("holders", $"Whether {patent.Id} was held in the capture period.")
            : held.IsTrue && last < day && !chain.IsShownBy(last).IsTrue ? NotShown(last)
            : held;
    }

    /// <summary>Holders without a first day say nothing of when there was something to hold: what was filed later was not theirs before.</summary>
    private Truth NotShown(LocalDate by)
    {
        _missing.Add(new MissingFact(patent.Id.Value, "firstFiled", Words.Why(patent.FirstFiled), $"Whether {patent.Id}, or what it goes back to, had been filed by {Words.Day(by)}."));
        return Truth.Unknown;
    }

    /// <summary>Whether a holder is an owner that is meant, or belongs to one, on the day on which it holds the patent.</summary>
    internal static Truth Ownership(Facts facts, JointReading reading, PartySet owners, PartyId holder, LocalDate? effect, LocalDate on)
    {
        if (owners.Parties.Contains(holder))
            return Truth.True;
        Truth IsMember(PartyId party) => owners.Parties.Where(facts.IsOpenClass).Aggregate(Truth.False, (result, @class) => result | facts.IsMember(@class, party, on));
        var isMember = IsMember(holder);
        if (isMember.IsTrue)
            return isMember;

        // Who belongs to a member of a class belongs to the class as who belongs to a party that is named does to it.
        var members = !owners.Parties.Any(facts.IsOpenClass) ? []
            : facts.Document.Memberships.Where(entry => owners.Parties.Contains(entry.Class)).Select(static entry => entry.Member)
                .Concat(facts.Control.Around(holder).SelectMany(static stake => new[] { stake.Owner, stake.Owned })).Distinct().Where(member => member != holder && !owners.Parties.Contains(member));
        return members.Aggregate(isMember | BelongsTo(owners.Parties), (result, member) => result.IsTrue ? result : result | (IsMember(member) & BelongsTo([member])));

        Truth BelongsTo(ValueSet<PartyId> parties) => reading.TryGet(owners.Affiliates, $"affiliates of {owners.Parties}", out var rule)
            ? Affiliation.IsGrantor(facts, rule, parties, holder, effect, on)
            : Affiliation.MayBeLinked(facts, parties, holder, on);
    }

    /// <summary>Whether a standard belongs to one of the families; unknown where it is wider than one of them.</summary>
    private Truth IsMeant(ValueSet<StandardId> families, StandardId standard)
    {
        Truth within = false, around = false;
        foreach (var family in families)
        {
            within |= facts.IsStandardWithin(standard, family);
            around |= facts.IsStandardWithin(family, standard);
        }

        return within | (around & Truth.Unknown);
    }

    private Truth IsEssential(Func<StandardId, Truth> isMeant)
    {
        if (!facts.IsUnderstood(patent) || !reading.TryGet(patent.Essentiality, $"essentiality of {patent.Id}", out var findings))
        {
            _missing.Add(new MissingFact(
                patent.Id.Value, "essentiality", Words.Why(patent.Essentiality), $"To which standards {patent.Id} is essential is {Words.State(patent.Essentiality)}."));
            return Truth.Unknown;
        }

        Truth result = false;
        foreach (var finding in findings.Where(finding => !IsFoundNotEssential(finding)))
        {
            var isEstablished = finding.Status == EssentialityStatus.AdjudicatedEssential || finding.Status == EssentialityStatus.AssessedEssential;
            var isDisputed = findings.Any(other => other.Standard == finding.Standard && IsFoundNotEssential(other));
            result |= isMeant(finding.Standard) & (isEstablished && !isDisputed ? Truth.True : Truth.Unknown);
        }

        return result.IsUnknown ? NotDecidable("essentiality", $"Whether {patent.Id} is essential is declared, disputed or not known; nobody has found that it is.") : result;
    }

    private static bool IsFoundNotEssential(Essentiality finding) => finding.Status == EssentialityStatus.AdjudicatedNotEssential || finding.Status == EssentialityStatus.AssessedNotEssential;
}
