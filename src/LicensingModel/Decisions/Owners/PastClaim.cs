using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Provisions.Transfers;
using NodaTime;

namespace LicensingModel.Decisions.Owners;

/// <summary>
/// Who has the claim for what was done under a right on a day: who held the right then, until it passes to another together with the claims for the past. A claim that stayed behind when
/// title passed is no longer the owner's, neither to assert nor to give up.
/// </summary>
/// <param name="reading">How contested terms are read.</param>
/// <param name="asset">The right.</param>
/// <param name="chain">Who held it.</param>
/// <param name="act">The day on which it was done.</param>
internal sealed class PastClaim(JointReading reading, Asset asset, TitleChain chain, LocalDate act)
{
    // Beyond so many days of change nothing is shown, so that no question takes long.
    private const int MostDays = 2_000;

    /// <summary>Who has it at the end of a day.</summary>
    internal ClaimState On(LocalDate day) => Walk(day, null).Last();

    /// <summary>Whether it could be given up by those who are meant, on some day between two: before the act by whoever holds the right, since then by whoever has the claim.</summary>
    /// <param name="first">The first day; null for the first on which anybody holds the right.</param>
    /// <param name="last">The last day.</param>
    /// <param name="isMeant">Whether somebody is meant, on a day.</param>
    internal Truth Ever(LocalDate? first, LocalDate last, Func<PartyId, LocalDate, Truth> isMeant)
    {
        var ever = first is null || first <= act ? chain.Between(first, act < last ? act : last, isMeant).Ever : Truth.False;
        if (last < act)
            return ever;
        if (chain.DaysOfChange(act, last).Count > MostDays)
            return ever | Truth.Unknown;

        ClaimState? before = null;
        foreach (var state in Walk(last, first))
        {
            if (!(state.Day < first))
            {
                ever |= Has(state, state.Day, isMeant);

                // At which hour of the day it passed on is not recorded.
                if (before is not null)
                    ever |= Has(before, state.Day, isMeant) & Truth.Unknown;
                ever |= state.Through.Aggregate(Truth.False, (result, party) => result | isMeant(party, state.Day)) & Truth.Unknown;
            }

            before = state;
        }

        return ever;
    }

    private static Truth Has(ClaimState state, LocalDate day, Func<PartyId, LocalDate, Truth> isMeant)
    {
        if (state.MayBeAnybodys || state.MayHave.Count == 0)
            return Truth.Unknown;

        Truth all = true, any = false;
        foreach (var party in state.MayHave)
        {
            var isOne = isMeant(party, day);
            all &= isOne;
            any |= isOne;
        }

        return all.IsTrue ? Truth.True : any & Truth.Unknown;
    }

    /// <summary>Follows it from who held the right when it was done, through every transfer; once that is in doubt, whoever holds the right may have it too.</summary>
    private IEnumerable<ClaimState> Walk(LocalDate last, LocalDate? besides)
    {
        var days = chain.DaysOfChange(act, last);
        if (besides is { } day && day >= act && day <= last)
            days.Add(day);

        // Where one transfer closed between two days, with nothing else in between, the claim went the same way on whichever it did.
        foreach (var passing in chain.Passings.Where(passing => passing.HasPassed(last).IsTrue))
        {
            if (passing.Closing.TryGetEarliest(out var earliest) && passing.Closing.TryGetLatest(out var latest) && act < earliest && earliest < latest && latest <= last
                && !(besides >= earliest && besides <= latest) && !days.Any(other => other > earliest && other < latest))
            {
                days.Remove(earliest);
            }
        }

        ClaimState? state = null;
        foreach (var at in days)
        {
            var title = chain.On(at);
            state = state is null ? First(new ClaimState(at, title.Holders, title.Holders), title)
                : state.Doubt is null ? Next(state with { Day = at, Through = [] }, title, last)
                : state with { Day = at, Through = [], MayHave = state.MayHave.Union(title.Holders).ToList(), MayBeAnybodys = state.MayBeAnybodys || IsAnybodys(title) };
            yield return state;
        }
    }

    private ClaimState First(ClaimState state, TitleState title) => Open(state, title) ?? (title.Holders is [_] ? state : Split(state, title));

    private ClaimState Next(ClaimState state, TitleState title, LocalDate until)
    {
        if (Open(state, title) is { } open)
            return open;
        if (state.Holders is [var holder] && title.Holders is [var last] && title.Passed is [var first, _, ..] passed && first.From == holder && passed[^1].To == last)
            return passed.Aggregate(state, Follow);
        if (title.Holders.SequenceEqual(state.Holders))
            return state;
        if (title.Holders is not [var acquirer])
            return Split(state, title);

        // A claim that stayed behind earlier is not the transferor's to pass.
        var moved = state with { Holders = title.Holders };
        return state.Holders[0] == state.MayHave[0] ? Follow(moved, state.Holders[0], acquirer, Passing(state.Holders[0], acquirer, state.Day, until)) : moved;
    }

    /// <summary>The transfer by which title passed from one to another: one of the day, or else any that had been made.</summary>
    private TitlePassing? Passing(PartyId from, PartyId to, LocalDate day, LocalDate until)
    {
        var made = chain.Passings.Where(passing => passing.From == from && passing.To == to && passing.HasPassed(until).IsTrue).ToList();
        return made.Find(passing => passing.Closing.TryGetDate(out var on) && on == day) ?? made.FirstOrDefault();
    }

    /// <summary>Where the claim goes by one of several transfers of one day: with the right, as long as it is where the right is. Once that is in doubt, whoever takes the right may have it.</summary>
    private ClaimState Follow(ClaimState state, TitlePassing passing)
    {
        if (passing.To is not { } taker)
            return state;
        var moved = state with { Holders = [taker], Through = state.Through.Union(state.MayHave).ToList() };
        return state.Doubt is not null ? moved with { MayHave = state.MayHave.Union([taker]).ToList() }
            : passing.From == state.MayHave[0] ? Follow(moved, passing.From, taker, passing) : moved;
    }

    /// <summary>Where the claim goes when title passes.</summary>
    private ClaimState Follow(ClaimState state, PartyId from, PartyId to, TitlePassing? passing)
    {
        if (passing is not null && reading.TryGet(passing.PastDamages, $"past damages of {passing.By}", out var rule) && (rule == PastDamages.Included || rule == PastDamages.Excluded))
            return state with { MayHave = rule == PastDamages.Included ? [to] : state.MayHave, Terms = [.. state.Terms, passing.PastDamages] };

        var missing = passing is null
            ? new MissingFact("agreements", "provisions", MissingReason.NotCaptured, $"Whether claims for what was done before passed with {asset.Id} to {to} on {Words.Day(state.Day)}.")
            : new MissingFact(passing.By, passing.Cited is null ? "provisions" : "body/pastDamages", passing.PastDamages.IsStated ? MissingReason.NotUnderstood : Words.Why(passing.PastDamages), $"Whether claims for what was done before passed with {asset.Id} to {to}.");
        return state with { MayHave = [from, to], Doubt = ($"Whether the claim for the act passed from {from} to {to} with {asset.Id} is not known.", missing) };
    }

    private ClaimState? Open(ClaimState state, TitleState title)
    {
        if (title.Doubt is null && title.Holders.Count > 0)
            return null;

        var doubt = title.Doubt ?? $"Nobody is recorded as holding {asset.Id} on {Words.Day(state.Day)}.";
        var missing = title.Doubt is null ? chain.MissingOn(state.Day) : new MissingFact(asset.Id, "holders", MissingReason.NotDecidable, doubt);
        return state with { MayHave = state.MayHave.Union(title.Holders).ToList(), MayBeAnybodys = IsAnybodys(title), Doubt = (doubt, missing) };
    }

    private ClaimState Split(ClaimState state, TitleState title) => state with
    {
        MayHave = state.MayHave.Union(title.Holders).ToList(),
        Shared = title,
        Doubt = ($"{asset.Id} was held by several; to whom the claim for the act belongs is not worked out.", new MissingFact(asset.Id, "holders", MissingReason.NotDecidable, "To whom the claim for the act belongs.")),
    };

    private static bool IsAnybodys(TitleState title) => title.MayBeAnybodys || title.Holders.Count == 0;
}
