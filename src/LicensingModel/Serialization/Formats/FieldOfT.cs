using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Schemas;

namespace LicensingModel.Serialization.Formats;

/// <summary>One member of a record, with the type of its value. Null is what absence means, unless a field says otherwise.</summary>
internal class Field<TOwner, TValue>(string name, JsonFormat<TValue> format, Func<TOwner, TValue?> get, bool isRequired) : Field<TOwner>(name, isRequired)
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

    // The same delegate: what returns a class returns an object.
    internal override Func<TOwner, object?>? Getter => get as Func<TOwner, object?>;

    // What the getter gave is of the type that it gives.
    internal override void WriteObject(Utf8JsonWriter writer, object value) => Write(writer, Unsafe.As<object, TValue>(ref value));

    internal override void WriteValue(Utf8JsonWriter writer, TOwner owner)
    {
        if (get(owner) is { } value)
            Write(writer, value);
    }

    /// <summary>The value, with its type.</summary>
    private protected TValue? Get(TOwner owner) => get(owner);

    /// <summary>Writes name and value, whatever absence means.</summary>
    private protected void Write(Utf8JsonWriter writer, TValue value) => format.WriteMember(writer, EncodedName, value);

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

/// <summary>A list or set, absent where it is empty: there is one empty one of each type.</summary>
internal sealed class CollectionField<TOwner, TValue>(string name, JsonFormat<TValue> format, Func<TOwner, TValue> get, TValue empty)
    : Field<TOwner, TValue>(name, format, get, isRequired: false)
    where TValue : class
{
    internal override object Absent => empty;
}

/// <summary>A term, absent where it was not captured and no source says anything of it.</summary>
internal sealed class DisclosedField<TOwner, TValue>(string name, JsonFormat<Disclosed<TValue>> format, Func<TOwner, Disclosed<TValue>> get)
    : Field<TOwner, Disclosed<TValue>>(name, format, get, isRequired: false)
    where TValue : class, IEquatable<TValue>
{
    internal override object Absent => Disclosed<TValue>.NotCaptured;

    internal override void WriteObject(Utf8JsonWriter writer, object value)
    {
        if (Unsafe.As<Disclosed<TValue>>(value) is { IsBlank: false } term)
            Write(writer, term);
    }
}

/// <summary>A value, absent where it is a certain one.</summary>
internal sealed class DefaultField<TOwner, TValue>(string name, JsonFormat<TValue> format, Func<TOwner, TValue> get, TValue absent)
    : Field<TOwner, TValue>(name, format, get, isRequired: false)
    where TValue : notnull
{
    internal override object Absent => absent;

    internal override void WriteObject(Utf8JsonWriter writer, object value)
    {
        var there = Unsafe.As<object, TValue>(ref value);
        if (!EqualityComparer<TValue>.Default.Equals(there, absent))
            Write(writer, there);
    }

    internal override void WriteValue(Utf8JsonWriter writer, TOwner owner)
    {
        if (Get(owner) is { } there && !EqualityComparer<TValue>.Default.Equals(there, absent))
            Write(writer, there);
    }
}
