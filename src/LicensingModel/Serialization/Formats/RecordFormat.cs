using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Schemas;

namespace LicensingModel.Serialization.Formats;

/// <summary>
/// A record as a JSON object: the one table of its members from which it is read and written. Members are written in the table's order and read in any; an unknown
/// one is kept, a repeated one is an error.
/// </summary>
internal abstract class RecordFormat<T> : JsonFormat<T>, IRecordFormat, IDescribed
    where T : class, IKeepsUnrecognized
{
    private readonly Field<T>[] _fields;
    private readonly Written[] _written;
    private readonly bool _isElement = typeof(T).IsSubclassOf(typeof(Element));
    private readonly JsonName[] _names;
    private readonly Field<T>[] _former;
    private readonly ulong _required;
    private readonly ulong _essential;
    private readonly string? _kind;
    private readonly JsonEncodedText _encodedKind;

    private protected RecordFormat(string? kind, params Field<T>[] fields)
    {
        _kind = kind;
        _encodedKind = JsonEncodedText.Encode(kind ?? string.Empty);
        _fields = fields;
        _names = fields.Select(field => new JsonName(field.Name)).ToArray();
        _written = fields.Select(field => new Written(field.Getter, field.Absent, field)).ToArray();
        _former = fields.Where(field => field.FormerName is not null).ToArray();
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i].Index = i;
            _required |= fields[i].IsRequired ? Bit(i) : 0;
            _essential |= fields[i].IsEssential ? Bit(i) : 0;
        }
    }

    /// <inheritdoc/>
    public Type Type => typeof(T);

    /// <inheritdoc/>
    public string? Kind => _kind;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Utf8Kind => _encodedKind.EncodedUtf8Bytes;

    /// <inheritdoc/>
    public IEnumerable<string> MemberNames => _fields.Select(entry => entry.Name);

    /// <inheritdoc/>
    public IEnumerable<string?> Meanings => _fields.Select(entry => entry.Meaning);

    /// <inheritdoc/>
    public IEnumerable<string> ValueNames => _fields.Select(entry => entry.ValueName);

    /// <inheritdoc/>
    public virtual string SchemaName => typeof(T).Name;

    /// <inheritdoc/>
    public IEnumerable<string> RequiredNames => _fields.Where(entry => entry.IsRequired).Select(entry => entry.Name);

    // Members that this version does not know are kept, so any other may stand there.
    /// <inheritdoc/>
    public virtual JsonObject Describe(SchemaBook book)
    {
        var members = new JsonObject();
        if (_kind is not null)
            members["kind"] = new JsonObject { ["const"] = _kind };
        foreach (var field in _fields)
            members[field.Name] = field.Describe(book);

        var schema = new JsonObject { ["type"] = "object", ["properties"] = members };
        var required = (_kind is null ? RequiredNames : RequiredNames.Prepend("kind")).ToArray();
        if (required.Length > 0)
            schema["required"] = Phrases.Words(required);
        return schema;
    }

    /// <summary>The table.</summary>
    internal IReadOnlyList<Field<T>> Fields => _fields;

    internal sealed override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out T value)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return Fail(ref reader, session, "an object", out value);

        var start = reader.TokenStartIndex;
        if (session.Enter(ref reader) && IsReadable(in reader, session))
        {
            reader.Read();
            return TryReadMembers(ref reader, session, start, out value);
        }

        reader.TrySkip();
        value = null;
        return false;
    }

    /// <summary>Reads what is left of an object that was entered: the reader stands on the name of a member, or on the object's end.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="session">The session.</param>
    /// <param name="start">Where the object begins.</param>
    /// <param name="value">The record.</param>
    /// <param name="hasKind">Whether the kind was read before.</param>
    internal bool TryReadMembers(ref Utf8JsonReader reader, ReadSession session, long start, [MaybeNullWhen(false)] out T value, bool hasKind = false)
    {
        SlotRoom room = default;
        var slots = room[.._fields.Length];
        var members = ReadMembers(ref reader, session, slots, hasKind);
        value = IsWhole(ref reader, session, members, start) ? Make(session, slots, members.Unrecognized, start) : null;
        return value is not null;
    }

    internal sealed override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        if (_kind is not null)
            writer.WriteString(Keywords.Kind, _encodedKind);
        foreach (ref readonly var member in _written.AsSpan())
        {
            // Most members of most records are absent: that is seen without asking the field.
            if (member.Get is not { } get)
                member.Field.WriteValue(writer, value);
            else if (get(value) is { } there && !ReferenceEquals(there, member.Absent))
                member.Field.WriteObject(writer, there);
        }

        WriteUnrecognized(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>Writes the members that this version does not know.</summary>
    internal void WriteUnrecognized(Utf8JsonWriter writer, T value)
    {
        // Nearly every record is an element, and a call through the interface costs more.
        var members = _isElement ? Unsafe.As<Element>(value).UnrecognizedMembers : value.UnrecognizedMembers;
        if (members.Count == 0)
            return;

        RefuseKnown(members);
        Keywords.WriteUnrecognized(writer, members);
    }

    /// <summary>The record of values that were read by their fields, each in the slot of its field's index; the required ones are there.</summary>
    internal T FromSlots(ReadOnlySpan<object?> slots, ValueList<UnrecognizedMember> unrecognized) => Create(new Slots(slots, unrecognized));

    /// <summary>Refuses to write a member twice: nobody could tell which of the two is meant.</summary>
    private void RefuseKnown(ValueList<UnrecognizedMember> members)
    {
        foreach (var member in members)
        {
            if (MemberNames.Contains(member.Name, StringComparer.Ordinal) || (_kind is not null && member.Name == "kind"))
                throw new InvalidOperationException($"The member `{member.Name}` is known here, so it cannot be written as one that is not.");
        }
    }

    /// <summary>Whether the object on whose first token the reader stands is to be read at all; if not, that was reported.</summary>
    private protected virtual bool IsReadable(ref readonly Utf8JsonReader reader, ReadSession session) => true;

    /// <summary>Makes the record of the values read; every required one is there.</summary>
    private protected abstract T Create(Slots slots);

    private protected static Field<T, TValue> Required<TValue>(string name, JsonFormat<TValue> format, Func<T, TValue> get)
        where TValue : notnull
        => new(name, format, get, isRequired: true);

    private protected static Field<T, TValue> Optional<TValue>(string name, JsonFormat<TValue> format, Func<T, TValue?> get)
        where TValue : class
        => new(name, format, get, isRequired: false);

    private protected static Field<T, TValue> Optional<TValue>(string name, JsonFormat<TValue> format, Func<T, TValue> get, TValue absent)
        where TValue : notnull
        => new DefaultField<T, TValue>(name, format, get, absent);

    private protected static Field<T, ValueList<TItem>> List<TItem>(string name, JsonFormat<TItem> format, Func<T, ValueList<TItem>> get)
        where TItem : notnull
        => new CollectionField<T, ValueList<TItem>>(name, new ListFormat<TItem>(format), get, []);

    private protected static Field<T, ValueSet<TItem>> Set<TItem>(string name, JsonFormat<TItem> format, Func<T, ValueSet<TItem>> get)
        where TItem : notnull, IComparable<TItem>
        => new CollectionField<T, ValueSet<TItem>>(name, new SetFormat<TItem>(format), get, []);

    private protected static Field<T, Disclosed<TValue>> Term<TValue>(string name, JsonFormat<TValue> format, Func<T, Disclosed<TValue>> get)
        where TValue : class, IEquatable<TValue>
        => new DisclosedField<T, TValue>(name, new DisclosedFormat<TValue>(format), get);

    private Members ReadMembers(ref Utf8JsonReader reader, ReadSession session, scoped Span<object?> slots, bool hasKind)
    {
        OrderedDictionary<string, RawJson>? unrecognized = null;
        var seen = 0UL;
        var unread = 0UL;
        var next = 0;
        for (; reader.TokenType == JsonTokenType.PropertyName; reader.Read())
        {
            var name = JsonBytes.Of(ref reader);
            var index = Find(name, next);
            var former = session.IsOfOlderVersion ? FindFormer(name, session.SchemaVersion) : -1;
            index = former >= 0 ? former : index;
            if (index >= 0 && (seen & Bit(index)) == 0)
            {
                next = index + 1;
                seen |= Bit(index);
                reader.Read();
                if (!(former >= 0 ? _fields[index].ReadFormer(ref reader, session, ref slots[index]) : _fields[index].Read(ref reader, session, ref slots[index])))
                    unread |= Bit(index);
            }
            else if (index >= 0 || (_kind is not null && Keywords.KindName.Equals(name)))
            {
                if (index >= 0 || hasKind)
                    session.Report(ReadingDiagnostics.DuplicateMember, ref reader, index >= 0 ? _fields[index].Name : "kind");
                hasKind |= index < 0;
                reader.Read();
                reader.TrySkip();
            }
            else
            {
                Keywords.ReadUnrecognized(ref reader, session, ref unrecognized);
            }
        }

        return new Members(seen, unread, unrecognized is null ? ValueList<UnrecognizedMember>.Empty : Kept(unrecognized));
    }

    private static ValueList<UnrecognizedMember> Kept(OrderedDictionary<string, RawJson> unrecognized)
        => unrecognized.Select(member => new UnrecognizedMember { Name = member.Key, Value = member.Value }).ToValueList();

    private int Find(ReadOnlySpan<byte> name, int next)
    {
        // Members usually come in the order in which they are written.
        var key = JsonBytes.Key(name);
        for (var i = next; i < _names.Length; i++)
        {
            if (_names[i].Equals(name, key))
                return i;
        }

        for (var i = 0; i < next; i++)
        {
            if (_names[i].Equals(name, key))
                return i;
        }

        return -1;
    }

    /// <summary>The member that an older version of the format has under a name; negative where there is none.</summary>
    private int FindFormer(ReadOnlySpan<byte> name, int version)
    {
        foreach (var field in _former)
        {
            if (version <= field.FormerUntil && new JsonName(field.FormerName!).Equals(name))
                return field.Index;
        }

        return -1;
    }

    private bool IsWhole(ref Utf8JsonReader reader, ReadSession session, Members members, long start)
    {
        var missing = _required & ~members.Seen;
        if (missing != 0 && !session.IsPastTheCut(ref reader))
        {
            foreach (var field in _fields)
            {
                if ((missing & Bit(field.Index)) != 0)
                    session.Report(ReadingDiagnostics.MissingMember, start, field.Name);
            }
        }

        return (missing | (_essential & members.Unread)) == 0;
    }

    private T? Make(ReadSession session, ReadOnlySpan<object?> slots, ValueList<UnrecognizedMember> unrecognized, long start)
    {
        try
        {
            return Create(new Slots(slots, unrecognized));
        }
        catch (ArgumentException refusal)
        {
            // What the record itself refuses, and no format caught before.
            session.Report(ReadingDiagnostics.Refused, start, Words(refusal));
            return null;
        }
    }

    private static ulong Bit(int index) => 1UL << index;

    /// <summary>How a member is written: what is there where it is absent, and its field, which knows all other ways to be absent.</summary>
    private readonly record struct Written(Func<T, object?>? Get, object? Absent, Field<T> Field);

    /// <summary>What was seen of the members, by the positions of their fields.</summary>
    private readonly record struct Members(ulong Seen, ulong Unread, ValueList<UnrecognizedMember> Unrecognized);

    /// <summary>What was refused, without the name of a parameter that means nothing to who wrote the text.</summary>
    private static string Words(ArgumentException refusal)
    {
        var end = refusal.Message.IndexOf(" (Parameter", StringComparison.Ordinal);
        return end < 0 ? refusal.Message : refusal.Message[..end];
    }
}

/// <summary>What the tables of all records have in common, for those that look at tables rather than use them.</summary>
internal interface IRecordFormat
{
    /// <summary>The record.</summary>
    Type Type { get; }

    /// <summary>The kind by which it is told apart in a choice; null where it stands alone.</summary>
    string? Kind { get; }

    /// <summary>The kind in UTF-8, to compare with the text; empty where there is none.</summary>
    ReadOnlySpan<byte> Utf8Kind { get; }

    /// <summary>Its members, in the order in which they are written.</summary>
    IEnumerable<string> MemberNames { get; }

    /// <summary>What each member means, in the same order; null where the table does not say.</summary>
    IEnumerable<string?> Meanings { get; }

    /// <summary>What may stand in each member, in the same order, by the names of the schema.</summary>
    IEnumerable<string> ValueNames { get; }

    /// <summary>The members without which it cannot be made.</summary>
    IEnumerable<string> RequiredNames { get; }
}
