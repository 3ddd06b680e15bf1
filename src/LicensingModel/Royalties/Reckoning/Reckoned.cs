namespace LicensingModel.Royalties.Reckoning;

/// <summary>What a step makes: units, a sum and its currency, or why that is not known.</summary>
/// <param name="Units">How many units count.</param>
/// <param name="Amount">The sum; null before there is one, and where it is not known.</param>
/// <param name="Currency">Its currency; null where it is only counted.</param>
/// <param name="Unknown">Why it is not known; null where it is.</param>
internal readonly record struct Reckoned(decimal Units, decimal? Amount, Currency? Currency, UnknownAmount? Unknown = null)
{
    internal static Reckoned NotKnown(string subject, string term, string explanation) => new(0, null, null, new UnknownAmount(subject, term, explanation));

    internal Reckoned With(decimal? amount) => this with { Amount = amount };
}
