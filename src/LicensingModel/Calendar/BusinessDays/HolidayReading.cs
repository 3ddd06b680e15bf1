using LicensingModel.Diagnostics;

namespace LicensingModel.Calendar.BusinessDays;

/// <summary>What came of reading a table of holidays.</summary>
/// <param name="Calendar">The calendar; null where something is wrong.</param>
/// <param name="Diagnostics">What is wrong.</param>
public sealed record HolidayReading(HolidayCalendar? Calendar, ValueList<Diagnostic> Diagnostics);
