using NodaTime;

namespace LicensingModel.Royalties.Payments;

/// <summary>Days for which interest runs at one rate.</summary>
/// <param name="First">The first day.</param>
/// <param name="Next">The day behind the last one.</param>
/// <param name="Rate">The rate, as a fraction, for the time that the charge says.</param>
/// <param name="Words">The rate, for people: of what it is made.</param>
internal sealed record LatePiece(LocalDate First, LocalDate Next, decimal Rate, string Words);
