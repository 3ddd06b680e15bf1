using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;

namespace LicensingModel;

/// <summary>The days that the model knows: of the ISO calendar, from the year 1 to the year 9999, written <c>2017-07-05</c>.</summary>
internal static class IsoDay
{
    internal const string Expectation = "a day of the ISO calendar in the years 1 to 9999";

    internal static LocalDate First => new(1, 1, 1);

    internal static LocalDate Last => LocalDate.MaxIsoValue;

    /// <summary>Returns <paramref name="day"/>, refusing other calendars and years before 1.</summary>
    /// <exception cref="ArgumentException">It is not such a day.</exception>
    internal static LocalDate Checked(LocalDate day, [CallerArgumentExpression(nameof(day))] string parameter = "")
        => day.Calendar == CalendarSystem.Iso && day.Year >= 1
            ? day
            : throw new ArgumentException("Expected " + Expectation + ".", parameter);

    internal static bool TryParse(ReadOnlySpan<char> text, out LocalDate day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryReadNumber(text[..4], out var year) || !TryReadNumber(text[5..7], out var month) || !TryReadNumber(text[8..], out var dayOfMonth))
            return false;

        if (year < 1 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DaysInMonth(year, month))
            return false;

        day = new LocalDate(year, month, dayOfMonth);
        return true;
    }

    internal static string Format(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    internal static int DaysInMonth(int year, int month) => CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static bool TryReadNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
