using System.Security.Cryptography;
using System.Text;
using LicensingModel.Agreements;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reckoning;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties.Payments;

/// <summary>A short mark of all that decides what a step counts, by which a later statement sees whether an entry of a ledger is of the same step. A cap or a minimum bounds what was owed, however it was reckoned.</summary>
internal sealed class StepPrint : ModelVisitor
{
    private readonly StringBuilder _text = new();

    /// <summary>The mark of a step; null for a base and for what is done at the end, which go on whatever the schedule says, or where there is no such step.</summary>
    internal static string? Of(RoyaltySchedule schedule, string line, int step)
    {
        var steps = StepsOf(schedule, line);
        if (step <= LedgerEntry.Choice && line.Length == 0 && LedgerEntry.Choice - step < schedule.Choices.Count)
            return OfChoices(schedule);
        if (step < 0 || (step == 0 && line.Length > 0) || steps is null || step >= steps.Count)
            return null;
        var print = new StepPrint();
        print.Member("every", schedule.Every.StatedValue);
        print.Member("currency", schedule.Currency.StatedValue);
        print.Member("yearFrom", schedule.YearFrom);
        if (schedule.WeeksFrom is { } weeks)
            print.Member("weeksFrom", weeks);
        var isBound = steps[step] is LimitStep or MinimumStep;
        print.Member("sales", line.Length == 0 ? null : LineOf(schedule, line)!.Sales);
        if ((line.Length == 0 && !isBound) || steps[step] is RateStep { Together.Count: > 0 })
            print.Elements("lines", schedule.Lines);
        if (line.Length == 0 && !isBound)
            print.Elements("choices", schedule.Choices);
        for (var i = isBound ? step : 0; i <= step; i++)
            print.Member("step", steps[i]);
        return print.Mark();
    }

    private static string OfChoices(RoyaltySchedule schedule)
    {
        var print = new StepPrint();
        print.Member("every", schedule.Every.StatedValue);
        print.Member("currency", schedule.Currency.StatedValue);
        print.Member("yearFrom", schedule.YearFrom);
        if (schedule.WeeksFrom is { } weeks)
            print.Member("weeksFrom", weeks);
        print.Elements("lines", schedule.Lines);
        print.Elements("choices", schedule.Choices.Select(static choice => choice with { Elections = [] }).ToValueList());
        return print.Mark();
    }

    private string Mark() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_text.ToString())).AsSpan(0, 8));

    /// <summary>Whether the schedule has the step of an entry, and it counts the same.</summary>
    internal static bool Fits(RoyaltySchedule schedule, LedgerEntry entry)
        => entry.Step == LedgerEntry.Rounding ? entry.Line.Length == 0
            : entry.Step <= LedgerEntry.Choice ? entry.Line.Length == 0 && Of(schedule, entry.Line, entry.Step) is { } mark && (entry.Terms is null || entry.Terms == mark)
            : StepsOf(schedule, entry.Line) is { } steps && entry.Step < steps.Count && (entry.Terms is null || entry.Terms == Of(schedule, entry.Line, entry.Step));

    /// <inheritdoc/>
    protected internal override void VisitMemberName(string member) => _text.Append('.').Append(member);

    /// <inheritdoc/>
    protected internal override void VisitElement(Element element)
    {
        _text.Append('(').Append(element is RoyaltyStep step ? StepWords.Kind(step) : element is RoyaltyRate rate ? StepWords.Rate(rate) : string.Empty);
        base.VisitElement(element);
        _text.Append(')');
    }

    /// <inheritdoc/>
    protected internal override void VisitTerm(Disclosed term) => _text.Append('=').Append(term.State).Append(':').Append(term.StatedValue);

    /// <inheritdoc/>
    protected internal override void VisitReference<T>(T id) => Append(id);

    /// <inheritdoc/>
    protected internal override void VisitCode<T>(T code) => Append(code);

    /// <inheritdoc/>
    protected internal override void VisitScalar(object scalar) => Append(scalar);

    private static RoyaltyLine? LineOf(RoyaltySchedule schedule, string name) => schedule.Lines.FirstOrDefault(line => line.Name.ToString() == name);

    private static ValueList<RoyaltyStep>? StepsOf(RoyaltySchedule schedule, string line)
        => line.Length == 0 ? schedule.Steps : LineOf(schedule, line)?.Steps;

    // Where something stands in the text is no part of what it says.
    private void Append(object value)
    {
        if (Path is not [.., { Member: "clause" }])
            _text.Append('=').Append(value);
    }
}
