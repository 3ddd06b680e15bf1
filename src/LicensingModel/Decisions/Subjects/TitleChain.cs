using System.Diagnostics.CodeAnalysis;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Patents;
using NodaTime;

namespace LicensingModel.Decisions.Subjects;

/// <summary>Who held one patent, or another right, on which days, as far as that is known: by the recorded chain, and by transfers that agreements of the same document make.</summary>
internal sealed class TitleChain
{
    // Beyond so many days of change nothing is shown, so that no question takes long.
    private const int MostDays = 2_000;

    private readonly Facts _facts;
    private readonly Asset _asset;
    private readonly ValueList<TitleHolding>? _holdings;
    private readonly bool _isUnderstood;
    private readonly bool _isAsRecorded;
    private readonly IReadOnlyList<TitlePassing> _passings = [];
    private readonly ResolvedDate? _firstFiled;
    private readonly ResolvedDate? _filed;
    private readonly ResolvedDate[] _granted = [];

    /// <param name="facts">What the document says.</param>
    /// <param name="reading">How contested terms are read.</param>
    /// <param name="asset">The patent or other right.</param>
    /// <param name="asRecorded">Whether to leave out what agreements transfer.</param>
    internal TitleChain(Facts facts, JointReading reading, Asset asset, bool asRecorded = false)
    {
        _facts = facts;
        _asset = asset;
        _isAsRecorded = asRecorded;
        _isUnderstood = facts.IsUnderstood(asset.Element);
        if (!_isUnderstood)
            return;

        if (asset.Element is Patent patent)
        {
            _filed = reading.TryGet(patent.Filed, $"filed of {patent.Id}", out var filed) ? filed.Resolve(facts) : null;
            _firstFiled = reading.TryGet(patent.FirstFiled, $"firstFiled of {patent.Id}", out var first) ? first.Resolve(facts)
                : patent.Priorities.StatedValue is ValueList<Priority> { Count: 0 } ? _filed : null;

            // What is recorded as granted before it was filed was filed on another day.
            _granted = patent.Protection.StatedValue is ValueList<NationalRight> rights ? [.. rights.Select(static right => right.Granted.StatedValue).OfType<AnchoredDate>().Select(granted => granted.Resolve(facts))] : [];
            if (_granted.Any(granted => granted.TryGetEarliest(out var first) && !IsFiledBy(first)))
                (_firstFiled, _filed) = (null, null);
        }

        if (!reading.TryGet(asset.Holders, $"holders of {asset.Id}", out _holdings))
            return;

        foreach (var holding in _holdings)
            facts.NoteBoundaries(holding.During);
        if (asRecorded)
            return;

        _passings = TitlePassing.Of(facts, reading, asset);
        foreach (var passing in _passings)
            facts.NoteBegin(passing.Closing);
        _holdings = _holdings.Select(WithoutGap).ToValueList();
    }

    /// <summary>A holding that ends when an agreement passes title, or on its eve, with nothing recorded of who holds it then: what the transfer says of that takes its place.</summary>
    private TitleHolding WithoutGap(TitleHolding holding)
    {
        if (!holding.During.HasLastDay || holding.During.LastDay is var last && (last == IsoDay.Last || _holdings!.Any(other => other.During.Contains(last.PlusDays(1)))))
            return holding;
        if (!_passings.Any(passing => holding.Holders.Contains(passing.From) && passing.Closing.TryGetDate(out var closing) && closing <= last.PlusDays(1) && (!holding.During.HasFirstDay || closing >= holding.During.FirstDay)))
            return holding;

        var next = _holdings!.Where(other => other.During.HasFirstDay && other.During.FirstDay > last).Select(static other => (LocalDate?)other.During.FirstDay).Min();
        var until = next?.PlusDays(-1);
        return holding with
        {
            During = (holding.During.HasFirstDay, until) switch
            {
                (true, { } end) => DateSpan.Between(holding.During.FirstDay, end),
                (true, null) => DateSpan.From(holding.During.FirstDay),
                (false, { } end) => DateSpan.Until(end),
                _ => DateSpan.Always,
            },
        };
    }

    /// <summary>Whether the chain is known.</summary>
    [MemberNotNullWhen(true, nameof(_holdings))]
    internal bool IsKnown => _holdings is not null;

    /// <summary>Why it is not known.</summary>
    internal MissingFact Missing => _isUnderstood
        ? new(_asset.Id, "holders", Words.Why(_asset.Holders), $"Who holds {_asset.Id} is {Words.State(_asset.Holders)}.")
        : new(_asset.Id, "holders", MissingReason.NotUnderstood, $"{_asset.Id} is written in a way that is not understood.");

    /// <summary>What is missing where nobody is recorded as holding it on a day: who did; or, of a patent that is not shown to have been filed by then, when what it goes back to was.</summary>
    internal MissingFact MissingOn(LocalDate day) => _asset.Element is Patent patent && !WasThere(day).IsTrue
        ? new(_asset.Id, "firstFiled", Words.Why(patent.FirstFiled), $"Whether {_asset.Id}, or what it goes back to, had been filed by {Words.Day(day)}, and who held it then.")
        : new(_asset.Id, "holders", MissingReason.NotCaptured, $"Who holds {_asset.Id} on {Words.Day(day)}.");

    /// <summary>Everybody who ever held it, or may have; nobody where that is not known.</summary>
    internal IEnumerable<PartyId> Everybody => (_holdings ?? []).SelectMany(holding => holding.Holders).Concat(_passings.Select(passing => passing.To).OfType<PartyId>()).Distinct();

    /// <summary>The transfers that pass it, or may.</summary>
    internal IReadOnlyList<TitlePassing> Passings => _passings;

    /// <summary>Who holds it on a day.</summary>
    internal TitleState On(LocalDate day)
    {
        var wasThere = WasThere(day);
        var covering = (_holdings ?? []).Where(holding => holding.During.Contains(day) && (holding.During.HasFirstDay || !wasThere.IsFalse)).ToList();
        if (covering.Count == 0)
            return new TitleState([], null, []);

        var holders = covering.SelectMany(holding => holding.Holders).Distinct().ToList();
        var doubt = wasThere.IsFalse ? $"{_asset.Id} is recorded as held on {Words.Day(day)}, before it was first filed." : wasThere.IsUnknown ? $"Whether {_asset.Id} had been filed by {Words.Day(day)}, or what it goes back to, is not known." : covering.Exists(holding => holding.Holders != covering[0].Holders) ? $"The chain of title of {_asset.Id} forks: on {Words.Day(day)} it names {Words.List(covering.Select(holding => Words.List(holding.Holders)))}." : null;
        List<UsedPresumption> presumptions = [];
        List<TitlePassing> passed = [];
        var isOpen = false;
        var since = covering.Max(holding => holding.During.HasFirstDay ? holding.During.FirstDay : IsoDay.First);
        foreach (var passing in new SameDayPassings(_facts, _passings, day).InOrder(holders, since, ref doubt).Where(passing => holders.Contains(passing.From)))
        {
            if (passing.To is not { } taker)
            {
                if (!passing.IsIn(since) && !passing.Closing.IsOnOrBefore(day).IsFalse)
                    (doubt, isOpen) = (doubt ?? $"{passing.From} passed {_asset.Id} on by {passing.By}; to whom is not recorded.", true);
                continue;
            }

            // What the chain says from a later day takes the transfer into account.
            var hasPassed = passing.IsIn(since) ? Truth.False : passing.HasPassed(day);
            if (hasPassed.IsFalse)
                continue;
            if (hasPassed.IsTrue && doubt is null)
            {
                holders.Remove(passing.From);
                if (passing.Closing.TryGetDate(out var on) && on == day)
                    passed.Add(passing);
            }
            else
            {
                doubt ??= $"Whether {passing.From} passed {_asset.Id} to {taker} under {passing.By} by {Words.Day(day)} is not known.";
            }

            if (!holders.Contains(taker))
                holders.Add(taker);
            presumptions.AddRange(passing.Presumptions);
        }

        if (!_isAsRecorded)
            isOpen |= AddMergers(holders, since, day, ref doubt);
        return new TitleState(holders, doubt, presumptions.Distinct().ToValueList()) { MayBeAnybodys = isOpen, MayBeNobodys = !wasThere.IsTrue, Passed = doubt is null ? passed : [] };
    }

    private bool IsFiledBy(LocalDate day) => _firstFiled?.IsOnOrBefore(day).IsFalse != true && _filed?.IsOnOrBefore(day).IsFalse != true;

    /// <summary>The day from which it was there to be held; null where that is not known.</summary>
    internal LocalDate? FirstThere => (_firstFiled ?? _filed) is { } filed && filed.TryGetDate(out var day) ? day : null;

    /// <summary>The first days on which it may have been there to be held.</summary>
    private LocalDate[] FirstDays()
        => (_firstFiled ?? _filed) is not { } filed || !filed.TryGetLatest(out var latest) ? [IsoDay.First]
            : filed.TryGetEarliest(out var earliest) && earliest < latest ? [earliest, latest] : [latest];

    /// <summary>Whether a patent had been filed by a day, or what it goes back to, as far as that is recorded: nobody owned it before.</summary>
    internal Truth WasThere(LocalDate day)
        => _firstFiled is not null ? _firstFiled.IsOnOrBefore(day)
            : _filed is null || _filed.IsOnOrBefore(day).IsTrue ? Truth.True : Truth.Unknown;

    /// <summary>That a patent had not been filed by a day, nor what it goes back to: nothing was granted before, wherever it was granted; null where that is not shown.</summary>
    internal string? NotThere(LocalDate day)
    {
        if (_firstFiled is null || !WasThere(day).IsFalse)
            return null;
        _facts.NoteBegin(_firstFiled);
        return $"{_asset.Id} was first filed after {Words.Day(day)}, so that it was granted nowhere.";
    }

    /// <summary>Whether any day is recorded of a patent: of its filing, of a grant, or of who held it.</summary>
    internal bool HasDays => _firstFiled is not null || _filed is not null || _granted.Length > 0 || (_holdings ?? []).Any(static holding => holding.During.HasFirstDay);

    /// <summary>Whether anything that is recorded shows that a patent had been filed by a day, or what it goes back to: a filing, a grant, or somebody who held it from a day on.</summary>
    internal Truth IsShownBy(LocalDate day)
        => _asset.Element is not Patent ? Truth.True
            : _firstFiled is not null || _filed is not null ? WasThere(day)
            : _granted.Any(granted => granted.IsOnOrBefore(day).IsTrue) || (_holdings ?? []).Any(holding => holding.During.HasFirstDay && holding.During.FirstDay <= day) ? Truth.True
            : Truth.Unknown;

    /// <summary>Of a holder that merged it is not known who holds what it held; whether it may be somebody of whom nothing is recorded.</summary>
    private bool AddMergers(List<PartyId> holders, LocalDate since, LocalDate day, ref string? doubt)
    {
        var isOpen = false;
        foreach (var (merger, parties) in new Succession(_facts, day).Mergers([.. holders]))
        {
            // What the chain says from a later day takes the merger into account.
            if (since > IsoDay.First && ResolvedDate.Of(merger.Id, _facts.Find(merger.Id)).IsOnOrBefore(since).IsTrue)
                continue;
            doubt ??= $"Who holds {_asset.Id} after {merger.Id} is not recorded.";
            holders.AddRange(parties.Except(holders).ToList());
            isOpen |= parties.Count() < 2;
        }

        return isOpen;
    }

    /// <summary>Whether those who are meant hold it by themselves on every day, or on some day, between two: together with others, nobody can say.</summary>
    /// <param name="first">The first day; null for the first on which anybody holds it.</param>
    /// <param name="last">The last day.</param>
    /// <param name="isMeant">Whether somebody is meant, on the day on which he holds it.</param>
    internal (Truth Always, Truth Ever) Between(LocalDate? first, LocalDate last, Func<PartyId, LocalDate, Truth> isMeant)
    {
        var days = DaysOfChange(first, last);
        if (days.Count > MostDays)
            return (Truth.Unknown, Truth.Unknown);

        Truth always = true, ever = false;
        foreach (var day in days)
        {
            var held = HeldOn(day, isMeant);
            always &= held;
            ever |= held;
        }

        return (always, ever);
    }

    /// <summary>Whether those who are meant hold it on the day of a grant or later, up to a last day; where the grant reaches back before it was made, on both.</summary>
    internal Truth HeldSince(GrantDay granted, LocalDate last, Func<PartyId, LocalDate, Truth> isMeant)
    {
        var held = granted.Latest is not { } latest ? Between(null, last, isMeant).Always
            : latest <= last ? Between(latest, last, isMeant).Ever
            : Between(last, last, isMeant).Ever & Between(latest, latest, isMeant).Ever;
        return held.IsTrue ? held : Between(granted.Effect, last, isMeant).Ever & Truth.Unknown;
    }

    /// <summary>The first day between two on which those who are meant hold it by themselves; null where there is none, or it is not known.</summary>
    internal LocalDate? FirstHeld(LocalDate from, LocalDate last, Func<PartyId, LocalDate, Truth> isMeant)
    {
        foreach (var day in from > last ? [] : DaysOfChange(from, last).Where(day => !WasThere(day).IsFalse))
        {
            var held = HeldOn(day, isMeant);
            if (!held.IsFalse)
                return held.IsTrue ? day : null;
        }

        return null;
    }

    /// <summary>The last day between two at whose end those who are meant hold it by themselves, or as one of several owners; null where there is none that is shown.</summary>
    internal LocalDate? LastHeld(LocalDate from, LocalDate last, Func<PartyId, LocalDate, Truth> isMeant)
    {
        if (from > last || DaysOfChange(from, last) is not { Count: <= MostDays } days)
            return null;
        LocalDate? held = null;
        foreach (var (day, end) in days.Zip(days.Skip(1).Select(static next => next.PlusDays(-1)).Append(last)))
        {
            if (HeldAfter(day, isMeant).IsTrue || (On(day) is { Doubt: null, MayBeAnybodys: false, MayBeNobodys: false, Holders: var holders } && holders.Any(holder => isMeant(holder, day).IsTrue)))
                held = end;
        }

        return held;
    }

    /// <summary>The transfers by which somebody who is meant parted with it on a day, at which hour is not recorded, or may have parted with it then at the latest.</summary>
    internal IEnumerable<TitlePassing> PartedOn(LocalDate day, Func<PartyId, LocalDate, Truth> isMeant)
        => _passings.Where(passing => passing.Closing.TryGetLatest(out var on) && on == day && !passing.HasPassed(day).IsFalse && !isMeant(passing.From, day).IsFalse);

    private Truth HeldOn(LocalDate day, Func<PartyId, LocalDate, Truth> isMeant)
        => HeldAfter(day, isMeant) | (PartedOn(day, isMeant).Any() ? Truth.Unknown : Truth.False);

    /// <summary>Whether those who are meant hold it at the end of a day.</summary>
    private Truth HeldAfter(LocalDate day, Func<PartyId, LocalDate, Truth> isMeant)
    {
        var title = On(day);
        if (title.MayBeAnybodys)
            return Truth.Unknown;
        Truth all = title.Holders.Count > 0, any = false;
        foreach (var holder in title.Holders)
        {
            var isOne = isMeant(holder, day);
            all &= isOne;
            any |= isOne;
        }

        return all.IsTrue && !title.MayBeNobodys ? Truth.True : any & Truth.Unknown;
    }

    /// <summary>The days between two on which it may be held otherwise, or by somebody who belongs elsewhere, than on the day before.</summary>
    internal SortedSet<LocalDate> DaysOfChange(LocalDate? first, LocalDate last)
    {
        SortedSet<LocalDate> days = [];
        foreach (var holding in _holdings ?? [])
        {
            days.UnionWith(holding.During.HasFirstDay ? FirstDays().Where(holding.During.Contains).Append(holding.During.FirstDay) : FirstDays());
            if (holding.During.HasLastDay && holding.During.LastDay < IsoDay.Last)
                days.Add(holding.During.LastDay.PlusDays(1));
        }

        foreach (var passing in _passings)
        {
            if (passing.Closing.TryGetEarliest(out var earliest))
                days.Add(earliest);
            if (passing.Closing.TryGetLatest(out var latest))
                days.UnionWith(latest < IsoDay.Last ? [latest, latest.PlusDays(1)] : [latest]);
        }

        days.UnionWith(_facts.DaysOfBelonging(Everybody));
        if (!_isAsRecorded)
            days.UnionWith(new Succession(_facts, last).Mergers(Everybody.ToList()).Select(entry => ResolvedDate.Of(entry.Merger.Id, _facts.Find(entry.Merger.Id)).TryGetEarliest(out var on) ? on : last));
        if (first is { } from)
            days.Add(from);
        days.RemoveWhere(day => day < first || day > last);
        if (days.Count == 0)
            days.Add(last);
        return days;
    }
}
