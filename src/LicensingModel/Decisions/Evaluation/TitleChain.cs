using System.Diagnostics.CodeAnalysis;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Patents;
using NodaTime;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Who held one patent on which days, as far as that is known.</summary>
internal sealed class TitleChain
{
    private readonly Patent _patent;
    private readonly ValueList<TitleHolding>? _holdings;
    private readonly bool _isUnderstood;

    internal TitleChain(Facts facts, JointReading reading, Patent patent)
    {
        _patent = patent;
        _isUnderstood = facts.IsUnderstood(patent);
        if (!_isUnderstood || !reading.TryGet(patent.Holders, $"holders of {patent.Id}", out _holdings))
            return;

        foreach (var holding in _holdings)
            facts.NoteBoundaries(holding.During);
    }

    /// <summary>Whether the chain is known.</summary>
    [MemberNotNullWhen(true, nameof(_holdings))]
    internal bool IsKnown => _holdings is not null;

    /// <summary>Why it is not known.</summary>
    internal MissingFact Missing => _isUnderstood
        ? new(_patent.Id.Value, "holders", Words.Why(_patent.Holders), $"Who holds {_patent.Id} is {Words.State(_patent.Holders)}.")
        : new(_patent.Id.Value, "holders", MissingReason.NotUnderstood, $"{_patent.Id} is written in a way that is not understood.");

    /// <summary>Everybody who ever held it; nobody where that is not known.</summary>
    internal IEnumerable<PartyId> Everybody => (_holdings ?? []).Select(holding => holding.Holder).Distinct();

    /// <summary>The days on which holders change, after the first of two days up to the second.</summary>
    internal IEnumerable<LocalDate> ChangesBetween(LocalDate first, LocalDate last) => DaysOfChange(first, last).Where(day => day > first);

    /// <summary>Who holds it on a day: several where they own it together.</summary>
    internal IReadOnlyList<PartyId> On(LocalDate day)
        => (_holdings ?? []).Where(holding => holding.During.Contains(day)).Select(holding => holding.Holder).Distinct().ToList();

    /// <summary>Whether those who are meant hold it by themselves on every day, or on some day, between two: together with others, nobody can say.</summary>
    internal (Truth Always, Truth Ever) Between(LocalDate? first, LocalDate last, Func<PartyId, Truth> isMeant)
    {
        Truth always = true, ever = false;
        foreach (var day in DaysOfChange(first, last))
        {
            var holders = On(day).Select(isMeant).ToList();
            Truth all = holders.Count > 0, any = false;
            foreach (var holder in holders)
            {
                all &= holder;
                any |= holder;
            }

            var held = all.IsTrue ? Truth.True : any & Truth.Unknown;
            always &= held;
            ever |= held;
        }

        return (always, ever);
    }

    /// <summary>One day for each stretch on which the same people hold it. Without a first day: from the first on which anybody does.</summary>
    private SortedSet<LocalDate> DaysOfChange(LocalDate? first, LocalDate last)
    {
        SortedSet<LocalDate> days = [];
        foreach (var holding in _holdings ?? [])
        {
            days.Add(holding.During.HasFirstDay ? holding.During.FirstDay : IsoDay.First);
            if (holding.During.HasLastDay && holding.During.LastDay < IsoDay.Last)
                days.Add(holding.During.LastDay.PlusDays(1));
        }

        if (first is { } from)
            days.Add(from);
        days.RemoveWhere(day => day < first || day > last);
        if (days.Count == 0)
            days.Add(last);
        return days;
    }
}
