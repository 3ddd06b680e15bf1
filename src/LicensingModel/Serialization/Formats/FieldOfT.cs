using System.Text.Json;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

/// <summary>One member of a record, with the type of its value.</summary>
internal sealed class Field<TOwner, TValue>(string name, JsonFormat<TValue> format, Func<TOwner, TValue?> get, bool isRequired, Func<TValue?, bool>? isAbsent = null)
    : Field<TOwner>(name, isRequired)
    where TValue : notnull
{
    internal override IListFormat? List => format as IListFormat;

    internal override object? ValueOf(TOwner owner) => get(owner);

    internal override bool Read(ref Utf8JsonReader reader, ReadSession session, scoped ref object? slot)
    {
        if (!format.TryRead(ref reader, session, out var value))
            return false;

        slot = typeof(TValue).IsValueType ? format.Boxed(value) : value;
        return true;
    }

    internal override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        var value = get(owner);
        if (value is not null && (isAbsent is null || !isAbsent(value)))
            format.WriteMember(writer, EncodedName, value);
    }
}
