using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Schemas;

namespace LicensingModel.Serialization.Formats;

/// <summary>
/// A closed choice as a JSON object whose <c>kind</c> says which case it is. A kind that this version does not know, and a case that cannot be read, are kept as they
/// came: nothing is lost, and whoever asks treats it as unknown.
/// </summary>
internal abstract class ChoiceFormat<TChoice> : JsonFormat<TChoice>, IDescribed
    where TChoice : Element
{
    private readonly Lazy<Case[]> _cases;
    private readonly Lazy<FrozenDictionary<Type, Case>> _byType;

    private protected ChoiceFormat(Func<Case[]> cases)
    {
        // Cases may hold the choice itself, so the table is made when it is first used.
        _cases = new Lazy<Case[]>(cases);
        _byType = new Lazy<FrozenDictionary<Type, Case>>(() => _cases.Value.ToFrozenDictionary(entry => entry.Record.Type));
    }

    /// <summary>The tables of the cases, for those that look at them.</summary>
    internal IEnumerable<IRecordFormat> Records => _cases.Value.Select(entry => entry.Record);

    /// <inheritdoc/>
    public string SchemaName => typeof(TChoice).Name;

    // A kind that is known holds to its table; any other is kept as it came.
    /// <inheritdoc/>
    public virtual JsonObject Describe(SchemaBook book) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray("kind"),
        ["properties"] = new JsonObject { ["kind"] = Phrases.Open(Records.Select(record => record.Kind!), []) },
        ["allOf"] = new JsonArray([.. Records.Select(record => new JsonObject { ["if"] = Phrases.Having("kind", record.Kind), ["then"] = book.Use(record) })]),
    };

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out TChoice value)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return Fail(ref reader, session, $"an object with a `kind` ({Kinds})", out value);

        var start = reader;
        if (!session.Enter(ref reader))
        {
            reader.TrySkip();
            value = null;
            return false;
        }

        var offset = reader.TokenStartIndex;
        if (FindFirst(ref reader) is { } likely)
        {
            if (likely.TryReadMembers(ref reader, session, offset, hasKind: true, out value))
                return true;
            return Keep(ref reader, in start, null, likely.Record.Kind, out value);
        }

        reader = start;
        var kind = FindKind(reader, session, out var isThere);
        if (!isThere)
            session.Report(ReadingDiagnostics.MissingKind, offset, Kinds);
        var entry = Array.Find(_cases.Value, entry => entry.Record.Kind == kind);
        if (entry is not null)
        {
            reader.Read();
            if (entry.TryReadMembers(ref reader, session, offset, hasKind: false, out value))
                return true;
        }

        // What is wrong with a case that is known has been said; only of what nobody looked at is there more to say.
        return Keep(ref reader, in start, entry is not null || (isThere && kind is null) ? null : session, kind, out value);
    }

    internal override void Write(Utf8JsonWriter writer, TChoice value)
    {
        if (_byType.Value.TryGetValue(value.GetType(), out var entry))
        {
            entry.Write(writer, value);
            return;
        }

        Keywords.RefuseUnrecognized(value);
        ((IUnrecognized)value).Json.WriteTo(writer);
    }

    /// <summary>Keeps a case that this version does not know.</summary>
    private protected abstract TChoice Unrecognized(string kind, RawJson json);

    /// <summary>Keeps the value that begins where the reader stood as it came. Without a session nothing is reported.</summary>
    private bool Keep(ref Utf8JsonReader reader, ref readonly Utf8JsonReader start, ReadSession? session, string? kind, [MaybeNullWhen(false)] out TChoice value)
    {
        reader = start;
        value = Keywords.TryReadRaw(ref reader, session, out var raw) ? Unrecognized(kind ?? string.Empty, raw) : null;
        return value is not null;
    }

    /// <summary>The case, where its kind is known and comes first, as it is written; the reader is then behind it.</summary>
    private Case? FindFirst(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.PropertyName || !Keywords.KindName.Equals(JsonBytes.Of(ref reader)))
            return null;

        reader.Read();
        if (reader.TokenType != JsonTokenType.String)
            return null;

        var kind = JsonBytes.Of(ref reader);
        foreach (var entry in _cases.Value)
        {
            if (kind.SequenceEqual(entry.Record.Utf8Kind))
            {
                reader.Read();
                return entry;
            }
        }

        return null;
    }

    private string Kinds => string.Join(", ", _cases.Value.Select(entry => $"`{entry.Record.Kind}`"));

    private static string? FindKind(Utf8JsonReader reader, ReadSession session, out bool isThere)
    {
        isThere = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKind = Keywords.KindName.Equals(JsonBytes.Of(ref reader));
            reader.Read();
            if (!isKind)
            {
                reader.TrySkip();
                continue;
            }

            if (reader.TokenType == JsonTokenType.String)
                return session.TryGetString(ref reader, out var kind) ? kind : null;
            session.Report(ReadingDiagnostics.WrongType, ref reader, "a kind, as a string", ReadSession.Describe(ref reader));
            return null;
        }

        isThere = session.IsPastTheCut(ref reader);
        return null;
    }

    /// <summary>One case of a choice, by its record's table.</summary>
    internal abstract class Case
    {
        internal abstract IRecordFormat Record { get; }

        internal abstract bool TryReadMembers(ref Utf8JsonReader reader, ReadSession session, long start, bool hasKind, [MaybeNullWhen(false)] out TChoice value);

        internal abstract void Write(Utf8JsonWriter writer, TChoice value);
    }

    /// <summary>One case of a choice, by its record's table.</summary>
    internal sealed class Case<TCase>(RecordFormat<TCase> format) : Case
        where TCase : TChoice
    {
        internal override IRecordFormat Record => format;

        internal override bool TryReadMembers(ref Utf8JsonReader reader, ReadSession session, long start, bool hasKind, [MaybeNullWhen(false)] out TChoice value)
        {
            var isRead = format.TryReadMembers(ref reader, session, start, out var read, hasKind);
            value = read;
            return isRead;
        }

        internal override void Write(Utf8JsonWriter writer, TChoice value) => format.Write(writer, (TCase)value);
    }
}

/// <summary>One case of a choice where no other may stand: read and written as the choice, so that its kind is there and is looked at.</summary>
internal sealed class CaseFormat<TChoice, TCase>(JsonFormat<TChoice> choice, string expectation) : JsonFormat<TCase>
    where TChoice : Element
    where TCase : TChoice
{
    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out TCase value)
    {
        var offset = reader.TokenStartIndex;
        value = null;
        if (!choice.TryRead(ref reader, session, out var read))
            return false;

        value = read as TCase;
        if (value is null)
            session.Report(ReadingDiagnostics.WrongType, offset, expectation, "another kind");
        return value is not null;
    }

    internal override void Write(Utf8JsonWriter writer, TCase value) => choice.Write(writer, value);
}
