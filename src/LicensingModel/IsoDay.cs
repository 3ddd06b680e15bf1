using System.Runtime.CompilerServices;
using NodaTime;

namespace LicensingModel;

/// <summary>The days that the model knows: of the ISO calendar, from the year 1 to the year 9999, written <c>2017-07-05</c>.</summary>
internal static class IsoDay
{
    internal const string Expectation = "a day of the ISO calendar in the years 1 to 9999";

    /// <summary>A regular expression for a day, without anchors. It takes the 29th of February of every year.</summary>
    internal const string PatternInside = "(?!0000)[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))";

    /// <summary>How many characters a day is written with.</summary>
    internal const int Length = 10;

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
        if (text.Length != Length || text[4] != '-' || text[7] != '-'
            || !TryReadNumber(text[..4], out var year) || !TryReadNumber(text[5..7], out var month) || !TryReadNumber(text[8..], out var dayOfMonth))
            return false;

        if (year < 1 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DaysInMonth(year, month))
            return false;

        day = new LocalDate(year, month, dayOfMonth);
        return true;
    }

    internal static string Format(LocalDate day) => string.Create(Length, day, static (text, day) => Format(day, text));

    /// <summary>Writes the day to the first <see cref="Length"/> characters of <paramref name="text"/>.</summary>
    internal static void Format(LocalDate day, Span<char> text)
    {
        WriteNumber(text[..4], day.Year);
        text[4] = '-';
        WriteNumber(text[5..7], day.Month);
        text[7] = '-';
        WriteNumber(text[8..10], day.Day);
    }

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

    private static void WriteNumber(Span<char> digits, int number)
    {
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            digits[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }
}
