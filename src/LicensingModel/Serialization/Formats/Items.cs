using System.Globalization;
using System.Text.Json;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

/// <summary>Reads what stands between brackets, for lists and sets.</summary>
internal static class Items
{
    private const int Unknown = int.MaxValue;

    /// <summary>Reads the items; <paramref name="unread"/> says how many are written that could not be read, or that this cannot be known.</summary>
    internal static List<T>? Read<T>(ref Utf8JsonReader reader, ReadSession session, JsonFormat<T> format, out int unread)
        where T : notnull
    {
        unread = 0;
        if (!session.Enter(ref reader))
        {
            reader.TrySkip();
            unread = Unknown;
            return null;
        }

        List<T>? items = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (session.IsExhausted)
                reader.TrySkip();
            else if (format.TryRead(ref reader, session, out var item))
                (items ??= []).Add(item);
            else
                unread++;
        }

        if (session.IsExhausted || session.IsPastTheCut(ref reader))
            unread = Unknown;

        return items;
    }

    /// <summary>Whether there are enough items. Too few is reported only where there would be too few if all had been read.</summary>
    internal static bool AreEnough(ReadSession session, long offset, int count, int unread, int minimum)
    {
        if (count >= minimum)
            return true;

        if (unread < minimum - count)
            session.Report(ReadingDiagnostics.TooFewItems, offset, minimum.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture));
        return false;
    }
}
