using System.Globalization;
using LicensingModel.Royalties;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Rendering.Royalties;

/// <summary>A statement of royalties as text that whoever pays can check line by line.</summary>
public static class StatementText
{
    /// <summary>The text.</summary>
    /// <param name="statement">The statement.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    public static string Of(RoyaltyStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        text.WriteLine($"Statement of royalties, {statement.Agreement}");
        foreach (var period in statement.Periods)
        {
            text.WriteLine();
            text.WriteLine($"{IsoDay.Format(period.First)} to {IsoDay.Format(period.Last)}, {period.Payment}{(period.Due is { } due ? $", due {IsoDay.Format(due)}" : string.Empty)}");
            if (period.DueUnknown is { } open)
                text.WriteLine($"  ? due: {open.Explanation}");
            foreach (var line in period.Lines)
            {
                text.WriteLine($"  {(line.Line.Length == 0 ? "sum" : line.Line)}{(line.Scope.Length == 0 ? string.Empty : $" [{line.Scope}]")}, {line.Step}{(line.Clause is { } clause ? $", {clause}" : string.Empty)}: {line.Arithmetic}");
                foreach (var why in line.Unknown.Take(3))
                    text.WriteLine($"    ? {why.Subject} {why.Term}: {why.Explanation}");
            }

            foreach (var total in period.Totals)
                text.WriteLine($"  = {Total(total)}");
        }

        text.WriteLine();
        text.WriteLine("Together");
        if (statement.Totals.Count == 0)
            text.WriteLine("  nothing was reckoned");
        foreach (var total in statement.Totals)
            text.WriteLine($"  {Total(total)}");
        foreach (var payment in statement.NotReckoned)
            text.WriteLine($"  not in it: {payment.Subject}: {payment.Explanation}");
        foreach (var rows in statement.LeftOut)
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  not in it: {rows.Rows} of {statement.Rows} rows ({rows.Code})"));
        foreach (var used in statement.Presumptions)
            text.WriteLine($"  presumed of {used.Subject}: {used.Explanation}");
        return text.ToString();
    }

    private static string Total(StatementTotal total)
        => total.Amount is { } amount ? $"{total.Currency} {ExactDecimal.Format(amount)}".TrimStart() : $"not known; {$"{total.Currency} {ExactDecimal.Format(total.Known)}".TrimStart()} of it is{(total.Most is { } most ? $", and it is at most {$"{total.Currency} {ExactDecimal.Format(most)}".TrimStart()}" : string.Empty)}: {string.Join(" ", total.Unknown.Take(3).Select(static why => $"{why.Subject} {why.Term}: {why.Explanation}"))}";
}
