using System.Text.Json;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

/// <summary>One member of a record, with the type of its value.</summary>
internal sealed class Field<TOwner, TValue>(string name, JsonFormat<TValue> format, Func<TOwner, TValue?> get, bool isRequired, Func<TValue?, bool>? isAbsent = null)
    : Field<TOwner>(name, isRequired)
    where TValue : notnull
{
    internal override void Read(ref Utf8JsonReader reader, ReadSession session, int slot)
        => session.Set(slot, format.TryRead(ref reader, session, out var value) ? format.Boxed(value) : ReadSession.Unreadable);

    internal override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        var value = get(owner);
        if (value is not null && (isAbsent is null || !isAbsent(value)))
            format.WriteMember(writer, EncodedName, value);
    }
}
