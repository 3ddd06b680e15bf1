using System.Collections.Frozen;
using LicensingModel.Diagnostics;
using LicensingModel.Royalties.Reports;

namespace LicensingModel.Royalties.Rates;

/// <summary>
/// A table of rates of exchange, as a host gives it: for a day, or for a time over which they are an average. Nothing is guessed: a rate that the table does not have is not known. Not even the inverse of one that it has.
/// </summary>
public sealed class ExchangeRates
{
    private readonly FrozenDictionary<(Currency From, Currency To, ReportWindow Window), ExchangeRate> _rates;

    private ExchangeRates(IEnumerable<ExchangeRate> rates, ValueList<Diagnostic> diagnostics)
    {
        Diagnostics = diagnostics;
        _rates = rates.ToFrozenDictionary(static rate => (rate.From, rate.To, new ReportWindow(rate.First, rate.Last)));
    }

    /// <summary>No rates.</summary>
    public static ExchangeRates None { get; } = new([], []);

    /// <summary>What is wrong with the table that was read.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>
    /// Reads a table of comma-separated values with the columns <c>date</c> (a day, or a month, quarter, half or year over which the rate is an average), <c>from</c>, <c>to</c>, <c>rate</c> (how much of <c>to</c> one of <c>from</c> is), and <c>source</c>. A row that cannot be read is reported
    /// and left out; the second of two rates for the same is reported, and where they differ neither counts.
    /// </summary>
    /// <param name="reader">The table.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public static ExchangeRates Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var table = new RateTable(new DelimitedText(reader));
        table.Read();
        return new ExchangeRates(table.Rates, [.. table.Diagnostics]);
    }

    /// <summary>The rate for just these days.</summary>
    internal ExchangeRate? Find(Currency from, Currency to, ReportWindow window) => _rates.GetValueOrDefault((from, to, window));
}
