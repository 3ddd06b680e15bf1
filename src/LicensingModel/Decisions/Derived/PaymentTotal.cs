namespace LicensingModel.Decisions.Derived;

/// <summary>What one party pays another in one currency.</summary>
/// <param name="From">Who pays; null where that is not known.</param>
/// <param name="To">Who is paid; null where that is not known.</param>
/// <param name="Amount">The sum of the amounts that are known.</param>
/// <param name="IsAtLeast">Whether it is no more than a lower bound, because other amounts are not known, or are least amounts.</param>
public sealed record PaymentTotal(PartyId? From, PartyId? To, Money Amount, bool IsAtLeast);
