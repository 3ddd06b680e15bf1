using NodaTime;

namespace LicensingModel.Decisions.Answers;

/// <summary>A patent passing from one holder to the next.</summary>
/// <param name="From">Who held it before.</param>
/// <param name="To">Who held it from that day on.</param>
/// <param name="On">The first day of the new holder.</param>
public sealed record TitlePassage(PartyId From, PartyId To, LocalDate On);
