using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties.Terms;

/// <summary>What a step makes: units, a sum and its currency, or why that is not known.</summary>
/// <param name="Units">How many units count.</param>
/// <param name="Amount">The sum; null before there is one, and where it is not known.</param>
/// <param name="Currency">Its currency; null where it is only counted.</param>
/// <param name="Unknown">Why it is not known; null where it is.</param>
internal readonly record struct Reckoned(decimal Units, decimal? Amount, Currency? Currency, UnknownAmount? Unknown = null)
{
    /// <summary>Whether the report does not tell how many units there are, so that nothing can be reckoned on them.</summary>
    internal bool IsUnitsOpen { get; init; }

    /// <summary>How many units of other lines, or how much of their bases, counts beside it towards tiers.</summary>
    internal decimal Beside { get; init; }

    internal static Reckoned NotKnown(string subject, string term, string explanation) => new(0, null, null, new UnknownAmount(subject, term, explanation));

    /// <summary>What needs units that the report does not tell.</summary>
    internal static Reckoned NoUnits { get; } = NotKnown("report", "units", "The report does not tell how many units there are.");

    internal Reckoned With(decimal? amount) => this with { Amount = amount };

    /// <summary>The same, not known for this reason.</summary>
    internal Reckoned Without(UnknownAmount why) => this with { Amount = null, Unknown = why };

    /// <summary>The other way round: what came back.</summary>
    internal Reckoned Turned => this with { Units = -Units, Amount = -Amount };
}
