using NodaTime;

namespace LicensingModel.Patents.Lives;

/// <summary>A day by which a fee keeps a right in force. Whether it was paid is not said here.</summary>
/// <param name="DueThrough">The last day without surcharge.</param>
/// <param name="GraceThrough">The last day with surcharge; without payment the right ends with it.</param>
/// <param name="Source">The law.</param>
public sealed record FeeDeadline(LocalDate DueThrough, LocalDate GraceThrough, string Source);
