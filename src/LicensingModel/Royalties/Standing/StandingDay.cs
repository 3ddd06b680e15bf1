using LicensingModel.Decisions.Answers;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties.Standing;

/// <summary>Whether a payment operates on some days.</summary>
/// <param name="Result">Whether it does.</param>
/// <param name="Reason">Why, in one sentence.</param>
/// <param name="Unknown">What is not known; null where it is.</param>
/// <param name="Presumptions">What was presumed.</param>
internal sealed record StandingDay(Truth Result, string Reason, UnknownAmount? Unknown, ValueList<UsedPresumption> Presumptions)
{
    internal static StandingDay NotKnown(UnknownAmount why) => new(Truth.Unknown, why.Explanation, why, []);
}
