namespace LicensingModel;

/// <summary>A stretch of the calendar that begins on a day of its own.</summary>
public enum CalendarPeriod
{
    /// <summary>A month: begins on its first day.</summary>
    Month,

    /// <summary>A quarter: begins on the first of January, April, July or October.</summary>
    Quarter,

    /// <summary>A year: begins on the first of January.</summary>
    Year,
}
