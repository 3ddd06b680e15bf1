using System.Globalization;
using System.Text.Json;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

/// <summary>Reads what stands between brackets, for lists and sets.</summary>
internal static class Items
{
    internal static List<T>? Read<T>(ref Utf8JsonReader reader, ReadSession session, JsonFormat<T> format)
        where T : notnull
    {
        if (!session.Enter(ref reader))
        {
            reader.TrySkip();
            return null;
        }

        List<T>? items = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (session.IsExhausted)
                reader.TrySkip();
            else if (format.TryRead(ref reader, session, out var item))
                (items ??= []).Add(item);
        }

        return items;
    }

    internal static bool AreEnough(ref Utf8JsonReader reader, ReadSession session, long offset, int count, int minimum)
    {
        if (count >= minimum)
            return true;

        if (!session.IsPastTheCut(ref reader))
            session.Report(ReadingDiagnostics.TooFewItems, offset, minimum.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture));
        return false;
    }
}
