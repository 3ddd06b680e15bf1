using NodaTime;

namespace LicensingModel.Patents.Lives;

/// <summary>Works out when one right begins and ends: what is stated first, else by the rule of the office, step by step; what is not known widens the result and is noted.</summary>
internal sealed class LastDayFinder(Patent patent, CountryCode country, IEventDates events, ITermReading reading)
{
    private static readonly ContractPeriod OneDay = ContractPeriod.OfDays(1);

    private readonly List<string> _steps = [];
    private readonly List<MissingDatum> _missing = [];
    private readonly List<MissingDatum> _missingForGrant = [];
    private TermRule? _rule;

    internal NationalLife LifeOf(NationalRight right)
    {
        var at = $"protection/{right.Country}";
        if (patent.UnrecognizedMembers.Count > 0 || right.UnrecognizedMembers.Count > 0)
            return NotUnderstood(at, Truth.True, isUnitary: false);

        var history = History(right.Statuses, $"{at}/statuses");
        var granted = Granted(right.Granted, $"grant of {patent.Id} in {right.Country}", $"{at}/granted", history);
        var last = reading.TryGet(right.LastDayInForce, $"end of {patent.Id} in {right.Country}", out var stated)
            ? Stated(stated, at)
            : Computed(right.LastDayInForce, at, granted, right);
        return Life(at, granted, last, history, Truth.True, isUnitary: false) with
        {
            Certificates = Certificates(right, last),
            Fees = Fees(granted),
        };
    }

    internal NationalLife LifeOf(UnitaryEffect unitary, Truth reaches)
    {
        const string At = "unitaryEffect";
        if (patent.UnrecognizedMembers.Count > 0 || unitary.UnrecognizedMembers.Count > 0)
            return NotUnderstood(At, reaches, isUnitary: true);

        var history = History(unitary.Statuses, $"{At}/statuses");
        var granted = Granted(unitary.Granted, $"grant of {patent.Id}", $"{At}/granted", history);
        var last = reading.TryGet(unitary.LastDayInForce, $"end of the unitary effect of {patent.Id}", out var stated)
            ? Stated(stated, At)
            : Computed(unitary.LastDayInForce, At, granted, null);
        return Life(At, granted, last, history, reaches, isUnitary: true);
    }

    private NationalLife Life(string at, ResolvedDate granted, ResolvedDate last, StatusHistory history, Truth isRight, bool isUnitary) => new()
    {
        Country = country,
        Path = at,
        IsUnitary = isUnitary,
        IsRight = isRight,
        Granted = granted,
        LastDay = last,
        Rule = _rule,
        Steps = _steps.ToValueList(),
        MissingForGrant = _missingForGrant.ToValueList(),
        MissingForEnd = last.TryGetDate(out _) ? [] : _missing.ToValueList(),
        Statuses = history.Entries,
        History = history,
    };

    private NationalLife NotUnderstood(string at, Truth isRight, bool isUnitary)
    {
        var missing = new MissingDatum(at, "It is written in a way that is not understood.");
        return new NationalLife
        {
            Country = country,
            Path = at,
            IsUnitary = isUnitary,
            IsRight = isRight & Truth.Unknown,
            Granted = ResolvedDate.Unread,
            LastDay = ResolvedDate.Unread,
            MissingForGrant = [missing],
            MissingForEnd = [missing],
            History = StatusHistory.Empty,
        };
    }

    private StatusHistory History(Disclosed<ValueList<LegalStatusEntry>> statuses, string path)
    {
        if (reading.TryGet(statuses, $"statuses of {patent.Id} in {country}", out var entries))
            return new StatusHistory(entries, events, null);
        return new StatusHistory([], events, statuses.IsBlank ? null : new MissingDatum(path, $"What became of {patent.Id} in {country} at the office.") { Term = statuses });
    }

    private ResolvedDate Granted(Disclosed<AnchoredDate> term, string label, string path, StatusHistory history)
    {
        var granted = reading.TryGet(term, label, out var stated) ? stated.Resolve(events)
            : term.IsBlank && history.Granted is { } listed ? listed
            : ResolvedDate.Unread;
        if (!granted.TryGetDate(out _))
            _missingForGrant.Add(new MissingDatum(path, $"When {patent.Id} was granted in {country}.") { Term = term });
        return granted;
    }

    private ResolvedDate Stated(AnchoredDate stated, string at)
    {
        var last = stated.Resolve(events);
        _steps.Add($"The last day is stated: {last}.");
        if (!last.TryGetDate(out _))
            Miss($"{at}/lastDayInForce", $"The last day of {patent.Id} in {country} depends on something that is not known.", null);
        return last;
    }

    private ResolvedDate Computed(Disclosed term, string at, ResolvedDate granted, NationalRight? right)
    {
        if (!term.IsBlank)
        {
            // A source speaks of the last day without giving it; a computed one would overrule it.
            Miss($"{at}/lastDayInForce", $"The last day of {patent.Id} in {country}.", term);
            return ResolvedDate.Unread;
        }

        if (Kind() is not { } kind)
        {
            Miss("kind", $"What kind of right {patent.Id} is, on which its term depends.", null);
            return ResolvedDate.Unread;
        }

        var filed = Read(patent.Filed, $"filed of {patent.Id}", "filed", $"When {patent.Id} was filed.");
        var rules = TermLaws.Of(right is null ? null : country, kind).Where(rule => Applies(rule, filed)).ToList();
        if (rules.Count != 1)
        {
            Miss($"{at}/lastDayInForce", rules.Count == 0 ? $"No rule for {kind} in {country} is known here, so that the last day must be stated." : $"Which of {rules.Count} terms applies depends on the day of filing.", null);
            return ResolvedDate.Unread;
        }

        _rule = rules[0];
        var last = Counted(_rule, at, filed, granted);
        if (right is not null)
            last = Changed(_rule, right, at, filed, last);
        return last;
    }

    /// <summary>The kind of right: as stated, or as the number tells.</summary>
    private PatentKind? Kind() => patent.Kind ?? NumberedKind.Of(patent);

    private static bool Applies(TermRule rule, ResolvedDate filed)
        => (rule.FiledFrom is not { } from || !filed.IsOnOrAfter(from).IsFalse) && (rule.FiledUntil is not { } until || !filed.IsOnOrBefore(until).IsFalse);

    private ResolvedDate Counted(TermRule rule, string at, ResolvedDate filed, ResolvedDate granted)
    {
        var start = rule.From == TermBase.Grant ? granted : new Lineage(patent, country, events, reading, _missing).Earliest(filed, rule.From);
        if (rule.From == TermBase.Grant && !granted.TryGetDate(out _))
            _missing.AddRange((IEnumerable<MissingDatum>)_missingForGrant);

        var anniversary = start.Offset(ContractPeriod.OfYears(rule.Years), OffsetDirection.After);
        if (rule.EndsWithMonth)
            anniversary = EndOfMonth(anniversary);
        var eve = anniversary.Offset(OneDay, OffsetDirection.Before);
        var last = rule.CountsFirstDay.IsTrue ? eve : rule.CountsFirstDay.IsFalse ? anniversary : ResolvedDate.Between(eve, anniversary);
        _steps.Add($"{rule.Years} years from {(rule.From == TermBase.Grant ? "the grant" : rule.From == TermBase.Filing ? "the filing" : "the earliest filing to which it goes back")} ({start}): {last} [{rule.Source}].");
        if (rule.CountsFirstDay.IsUnknown)
            Miss($"{at}/lastDayInForce", $"Whether the law of {country} counts the first day, so that the last day is that before the anniversary.", null);

        return rule is { Country.Value: "US", From: TermBase.EarliestDomesticFiling } && !filed.IsOnOrAfter(TermLaws.UruguayRound).IsTrue ? LongerOfTwo(filed, granted, last) : last;
    }

    /// <summary>Of an application filed before 8 June 1995, the longer of twenty years from filing and seventeen from grant; where the latter were over by then, these.</summary>
    private ResolvedDate LongerOfTwo(ResolvedDate filed, ResolvedDate granted, ResolvedDate twenty)
    {
        if (!granted.TryGetDate(out _))
            _missing.AddRange((IEnumerable<MissingDatum>)_missingForGrant);
        var seventeen = granted.Offset(ContractPeriod.OfYears(17), OffsetDirection.After);
        var isOver = seventeen.IsBefore(TermLaws.UruguayRound);
        var longer = isOver.IsTrue ? seventeen : ResolvedDate.Latest([twenty, seventeen]);
        if (isOver.IsUnknown)
            longer = ResolvedDate.Between(seventeen, longer);
        var last = filed.IsBefore(TermLaws.UruguayRound).IsTrue ? longer : ResolvedDate.Between(ResolvedDate.Earliest([twenty, longer]), longer);
        _steps.Add(isOver.IsTrue
            ? $"Seventeen years from the grant were over before 8 June 1995: {last} [35 U.S.C. 154(c)(1)]."
            : $"Filed before 8 June 1995, the later of that and seventeen years from the grant ({seventeen}): {last} [35 U.S.C. 154(c)(1)].");
        return last;
    }

    private ResolvedDate Changed(TermRule rule, NationalRight right, string at, ResolvedDate filed, ResolvedDate last)
    {
        // Terms of the United States were first prolonged for the office's delay where the application was filed from 8 June 1995 on.
        var adjusts = rule.Adjusts && !(rule.Country?.Value == "US" && filed.IsBefore(TermLaws.UruguayRound).IsTrue);
        last = Longer(right.Adjustment, adjusts, last, $"{at}/adjustment", "adjustment", "for the delay of the office");
        last = Disclaimed(rule, right, at, last);
        return Longer(right.Extension, rule.Extends, last, $"{at}/extension", "extension", "for the time that an authorisation took");
    }

    private ResolvedDate Longer(Disclosed<ContractPeriod> term, bool matters, ResolvedDate last, string path, string what, string why)
    {
        if (reading.TryGet(term, $"{what} of {patent.Id} in {country}", out var period))
        {
            last = last.Offset(period, OffsetDirection.After);
            if (period != ContractPeriod.None)
                _steps.Add($"Prolonged by {period} {why}: {last}.");
            return last;
        }

        if (!matters && term.IsBlank)
            return last;
        Miss(path, $"Whether the term of {patent.Id} in {country} was prolonged {why}, and by how much.", term);
        return last.OrLater();
    }

    private ResolvedDate Disclaimed(TermRule rule, NationalRight right, string at, ResolvedDate last)
    {
        if (reading.TryGet(right.DisclaimedTo, $"disclaimer of {patent.Id} in {country}", out var disclaimed))
        {
            last = ResolvedDate.Earliest([last, disclaimed.Resolve(events)]);
            if (disclaimed is not NoEnd)
                _steps.Add($"Disclaimed beyond {disclaimed.Resolve(events)}: {last}.");
            return last;
        }

        if (!rule.Disclaims && right.DisclaimedTo.IsBlank)
            return last;
        Miss($"{at}/disclaimedTo", $"Whether the end of the term of {patent.Id} in {country} was disclaimed, and from which day.", right.DisclaimedTo);
        return last.OrEarlier();
    }

    private ValueList<CertificateLife> Certificates(NationalRight right, ResolvedDate last)
    {
        if (!reading.TryGet(right.Certificates, $"certificates of {patent.Id} in {country}", out var certificates))
            return [];

        List<CertificateLife> lives = [];
        foreach (var certificate in certificates)
        {
            var isRead = certificate.UnrecognizedMembers.Count == 0;
            var authorised = isRead && reading.TryGet(certificate.Authorised, $"authorisation of {certificate.Product}", out var day) ? day.Resolve(events) : ResolvedDate.Unread;
            var end = ResolvedDate.Earliest([last.Offset(ContractPeriod.OfYears(5), OffsetDirection.After), authorised.Offset(ContractPeriod.OfYears(15), OffsetDirection.After)]);
            end = isRead && reading.TryGet(certificate.PaediatricExtension, $"paediatric extension of {certificate.Product}", out var period)
                ? end.Offset(period, OffsetDirection.After)
                : ResolvedDate.Between(end, end.Offset(ContractPeriod.OfMonths(6), OffsetDirection.After));
            lives.Add(new CertificateLife(certificate.Product, end, last.TryGetDate(out var patentEnd) ? end.IsOnOrBefore(patentEnd) : Truth.Unknown));
        }

        return lives.ToValueList();
    }

    private ValueList<FeeDeadline> Fees(ResolvedDate granted)
    {
        if (country.Value != "US" || Kind() != PatentKind.Invention || !granted.TryGetDate(out var day))
            return [];

        List<FeeDeadline> fees = [];
        foreach (var months in (int[])[42, 90, 138])
        {
            if (ContractPeriod.OfMonths(months).TryAddTo(day, out var due) && ContractPeriod.OfMonths(months + 6).TryAddTo(day, out var grace))
                fees.Add(new FeeDeadline(due, grace, "35 U.S.C. 41(b); 37 CFR 1.362"));
        }

        return fees.ToValueList();
    }

    private static ResolvedDate EndOfMonth(ResolvedDate date)
    {
        static ResolvedDate Of(LocalDate day) => ResolvedDate.On(day.With(DateAdjusters.EndOfMonth));
        return ResolvedDate.Between(
            date.TryGetEarliest(out var earliest) ? Of(earliest) : ResolvedDate.Unread,
            date.TryGetLatest(out var latest) ? Of(latest) : ResolvedDate.Never);
    }

    private ResolvedDate Read(Disclosed<AnchoredDate> term, string label, string path, string explanation)
    {
        var date = reading.TryGet(term, label, out var stated) ? stated.Resolve(events) : ResolvedDate.Unread;
        if (!date.TryGetDate(out _))
            Miss(path, explanation, term);
        return date;
    }


    private void Miss(string path, string explanation, Disclosed? term) => _missing.Add(new MissingDatum(path, explanation) { Term = term });
}
