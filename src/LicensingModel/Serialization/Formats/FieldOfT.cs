using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Schemas;

namespace LicensingModel.Serialization.Formats;

/// <summary>One member of a record, with the type of its value.</summary>
internal sealed class Field<TOwner, TValue>(string name, JsonFormat<TValue> format, Func<TOwner, TValue?> get, bool isRequired, Func<TValue?, bool>? isAbsent = null)
    : Field<TOwner>(name, isRequired)
    where TValue : notnull
{
    private Former? _former;

    internal override string ValueName => SchemaBook.NameOf(format);

    /// <summary>Says what the member means; said once, where the table is made.</summary>
    internal Field<TOwner, TValue> Means(string meaning)
    {
        Meaning = meaning;
        return this;
    }

    /// <summary>Says how older versions of the format have the member; said once, where the table is made.</summary>
    /// <param name="name">Its name there, which may be the same.</param>
    /// <param name="until">The last version that has it so.</param>
    /// <param name="old">How it is read there.</param>
    /// <param name="upgrade">What it is now; null, or an exception of an argument, where it is nothing now.</param>
    internal Field<TOwner, TValue> Formerly<TOld>(string name, int until, JsonFormat<TOld> old, Func<TOld, TValue?> upgrade)
        where TOld : notnull
    {
        FormerName = name;
        FormerUntil = until;
        _former = new Former<TOld>(old, upgrade);
        return this;
    }

    internal override JsonObject Describe(SchemaBook book)
    {
        var schema = book.Use(format);
        if (Meaning is not null)
            schema.Insert(0, "description", Meaning);
        return schema;
    }

    internal override IListFormat? List => format as IListFormat;

    internal override object? ValueOf(TOwner owner) => get(owner);

    internal override bool Read(ref Utf8JsonReader reader, ReadSession session, scoped ref object? slot)
    {
        if (!format.TryRead(ref reader, session, out var value))
            return false;

        slot = typeof(TValue).IsValueType ? format.Boxed(value) : value;
        return true;
    }

    internal override bool ReadFormer(ref Utf8JsonReader reader, ReadSession session, scoped ref object? slot)
    {
        if (_former is null || !_former.TryRead(ref reader, session, out var value))
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

    /// <summary>How an older version of the format has the value.</summary>
    private abstract class Former
    {
        internal abstract bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out TValue value);
    }

    /// <summary>How an older version of the format has the value.</summary>
    private sealed class Former<TOld>(JsonFormat<TOld> format, Func<TOld, TValue?> upgrade) : Former
        where TOld : notnull
    {
        internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out TValue value)
        {
            var offset = reader.TokenStartIndex;
            value = default;
            if (!format.TryRead(ref reader, session, out var old))
                return false;

            try
            {
                value = upgrade(old);
            }
            catch (ArgumentException)
            {
                // It is reported below.
            }

            if (value is not null)
                return true;

            session.Report(ReadingDiagnostics.NotUpgraded, offset, ReadSession.Quote(old.ToString() ?? string.Empty));
            return false;
        }
    }
}
