using System.Text.Json;
using LicensingModel.Calendar.BusinessDays;
using NodaTime;

namespace LicensingModel.Interchange.Calendars;

/// <summary>Reads calendars of holidays that are written in JSON.</summary>
public static class HolidayJson
{
    private const int MostHolidays = 100_000;

    private static readonly string[] _members = ["name", "covers", "weekend", "holidays"];

    /// <summary>
    /// Reads one calendar: an object with <c>name</c>, <c>covers</c> (the days of which it tells, such as <c>2026-01-01/2027-12-31</c>), <c>weekend</c> (days of the week in English, in small letters; Saturday and Sunday where it is left out)
    /// and <c>holidays</c>: days, or objects with <c>day</c> and <c>name</c>.
    /// </summary>
    /// <param name="utf8">The text.</param>
    /// <exception cref="FormatException">It is not such an object; the message says what is wrong and where.</exception>
    public static HolidayCalendar Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = 8 });
            return Calendar(document.RootElement);
        }
        catch (JsonException problem)
        {
            throw new FormatException($"The calendar of holidays is no JSON: {problem.Message}", problem);
        }
    }

    private static HolidayCalendar Calendar(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new FormatException("A calendar of holidays is an object.");
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var member in root.EnumerateObject())
        {
            if (!_members.Contains(member.Name, StringComparer.Ordinal) || !seen.Add(member.Name))
                throw new FormatException($"`{Excerpt(member.Name)}` is no member of a calendar of holidays, or stands there twice; it has `name`, `covers`, `weekend` and `holidays`.");
        }

        var name = root.TryGetProperty("name", out var named) && Text(named) is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw Missing("name", "text that is not blank");
        var covers = root.TryGetProperty("covers", out var covered) && DateSpan.TryParse(Text(covered), out var span) ? span : throw Missing("covers", DateSpan.Expectation);
        var calendar = new HolidayCalendar { Name = name, Covers = covers };
        if (root.TryGetProperty("weekend", out var weekend))
            calendar = calendar with { Weekend = Items(weekend, "weekend").Select(static (day, index) => Weekday(day, index)).Distinct().Order().ToValueList() };
        if (root.TryGetProperty("holidays", out var holidays))
            calendar = calendar with { Holidays = Items(holidays, "holidays").Select((day, index) => Holiday(day, index, covers)).ToValueList() };
        return calendar;
    }

    private static IsoDayOfWeek Weekday(JsonElement element, int index)
        => Text(element) is { } word && HolidayTable.DayOfWeek(word) is { } day ? day : throw Missing(FormattableString.Invariant($"weekend/{index}"), "a day of the week such as `saturday`");

    private static LocalDate Holiday(JsonElement element, int index, DateSpan covers)
    {
        var place = FormattableString.Invariant($"holidays/{index}");
        var text = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("day", out var inside) && element.EnumerateObject().All(static member => member.Name is "day" or "name") ? Text(inside) : Text(element);
        if (!IsoDay.TryParse(text, out var day))
            throw Missing(place, "a day such as `2026-12-25`, or an object with `day` and `name`");
        return covers.Contains(day) ? day : throw new FormatException($"`{place}`: {IsoDay.Format(day)} is outside the days that the calendar covers, {covers}.");
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement list, string name)
        => list.ValueKind == JsonValueKind.Array && list.GetArrayLength() <= MostHolidays ? list.EnumerateArray() : throw Missing(name, $"a list of at most {MostHolidays} items");

    private static string? Text(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    private static string Excerpt(string text) => text.Length <= 50 ? text : text[..50] + "…";

    private static FormatException Missing(string place, string expected) => new($"`{place}` of the calendar of holidays is missing or is not {expected}.");
}
