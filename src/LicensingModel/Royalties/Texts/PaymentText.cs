using LicensingModel.Agreements;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties.Texts;

/// <summary>A payment as it reads on some days, beside what it reads on others.</summary>
internal sealed class PaymentText
{
    private readonly IReadOnlyList<PaymentText> _all;

    internal PaymentText(ReportWindow days, Agreement agreement, Provision provision, UnknownAmount? fault, IReadOnlyList<PaymentText> all)
        => (Days, Agreement, Provision, Fault, _all) = (days, agreement, provision, fault, all);

    /// <summary>The days.</summary>
    internal ReportWindow Days { get; private set; }

    internal Agreement Agreement { get; }

    internal Provision Provision { get; }

    internal RoyaltySchedule Schedule => ((Payment)Provision.Body).Royalty!;

    /// <summary>Why nothing of it is known on these days; null where that is not so.</summary>
    internal UnknownAmount? Fault { get; }

    /// <summary>Whether it reads the same as on these days.</summary>
    internal bool IsSame(PaymentText other) => Schedule == other.Schedule && Fault == other.Fault && Provision.Clause == other.Provision.Clause;

    /// <summary>The same with another schedule, by itself.</summary>
    internal PaymentText With(RoyaltySchedule schedule)
    {
        List<PaymentText> all = [];
        all.Add(new PaymentText(Days, Agreement, Provision with { Body = (Payment)Provision.Body with { Royalty = schedule } }, Fault, all));
        return all[0];
    }

    /// <summary>Goes on to the days of a text that reads the same.</summary>
    internal void GoOn(ReportWindow days) => Days = Days with { Last = days.Last };

    /// <summary>The days around these over which charges for paying late are the same.</summary>
    internal ReportWindow LateDays => Around((one, other) => one.Late == other.Late);

    /// <summary>The days around these over which a step counts the same things: what it counts on one of them goes on from what it counted on another.</summary>
    /// <param name="line">The line; empty for a step on the sum of the lines.</param>
    /// <param name="index">Which step of it.</param>
    internal ReportWindow StepDays(string line, int index)
        => Around((one, other) => one.Every == other.Every && one.Currency == other.Currency && one.YearFrom == other.YearFrom && one.WeeksFrom == other.WeeksFrom && (index <= LedgerEntry.Choice ? one.Lines == other.Lines && one.Choices == other.Choices : line.Length == 0 ? IsSameOfSum(one, other, index) : IsSameOfLine(Line(one, line), Line(other, line), index) && IsSameTogether(one, other, line, index)));

    /// <summary>Whether a step only bounds what was owed, or sets an advance off against it, so that it does not matter how that was reckoned.</summary>
    private static bool IsBound(RoyaltyStep step) => step is LimitStep or MinimumStep or RecoupmentStep;

    private static bool IsSameOfSum(RoyaltySchedule one, RoyaltySchedule other, int index)
        => index < one.Steps.Count && index < other.Steps.Count && one.Steps[index] == other.Steps[index] && (IsBound(one.Steps[index]) || (one.Lines == other.Lines && one.Choices == other.Choices && one.Steps.Take(index).SequenceEqual(other.Steps.Take(index))));

    private static bool IsSameTogether(RoyaltySchedule one, RoyaltySchedule other, string line, int index)
        => Line(one, line)?.Steps.ElementAtOrDefault(index) is not RateStep { Together.Count: > 0 } || one.Lines == other.Lines;

    private static bool IsSameOfLine(RoyaltyLine? one, RoyaltyLine? other, int index)
        => one is not null && other is not null && one.Sales == other.Sales && index < one.Steps.Count && index < other.Steps.Count && one.Steps[index] == other.Steps[index]
            && (IsBound(one.Steps[index]) || one.Steps.Take(index).SequenceEqual(other.Steps.Take(index)));

    private static RoyaltyLine? Line(RoyaltySchedule schedule, string name) => schedule.Lines.FirstOrDefault(line => line.Name.ToString() == name);

    private ReportWindow Around(Func<RoyaltySchedule, RoyaltySchedule, bool> isSame)
    {
        var days = Days;
        var at = 0;
        while (_all[at] != this)
            at++;
        for (var i = at - 1; i >= 0 && _all[i].Days.Last.PlusDays(1) == days.First && isSame(Schedule, _all[i].Schedule); i--)
            days = days with { First = _all[i].Days.First };
        for (var i = at + 1; i < _all.Count && _all[i].Days.First == days.Last.PlusDays(1) && isSame(Schedule, _all[i].Schedule); i++)
            days = days with { Last = _all[i].Days.Last };
        return days;
    }
}
