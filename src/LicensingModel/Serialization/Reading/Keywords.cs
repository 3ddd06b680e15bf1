using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using LicensingModel.Diagnostics;

namespace LicensingModel.Serialization.Reading;

/// <summary>The member names that mean the same everywhere, and members that nobody knows.</summary>
internal static class Keywords
{
    internal static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
    internal static readonly JsonName KindName = new("kind");
    internal static readonly JsonName StateName = new("state");

    /// <summary>Keeps the member on whose name the reader stands, whatever it is.</summary>
    internal static void ReadUnrecognized(ref Utf8JsonReader reader, ReadSession session, ref OrderedDictionary<string, RawJson>? unrecognized)
    {
        var offset = reader.TokenStartIndex;
        if (!session.TryGetString(ref reader, out var name))
        {
            reader.Read();
            reader.TrySkip();
            return;
        }

        unrecognized ??= new OrderedDictionary<string, RawJson>(StringComparer.Ordinal);
        var isRepeated = unrecognized.ContainsKey(name);
        if (isRepeated)
            session.Report(ReadingDiagnostics.DuplicateMember, offset, ReadSession.Quote(name));

        reader.Read();
        if (isRepeated)
            reader.TrySkip();
        else if (TryReadRaw(ref reader, session, out var raw))
            unrecognized.Add(name, raw);
    }

    /// <summary>Keeps the value on which the reader stands, whatever it is. Without a session nothing is reported.</summary>
    internal static bool TryReadRaw(ref Utf8JsonReader reader, ReadSession? session, [NotNullWhen(true)] out RawJson? raw)
    {
        var offset = reader.TokenStartIndex;
        var end = reader;
        end.TrySkip();
        try
        {
            raw = RawJson.Read(ref reader, out var hasDuplicates);
            if (hasDuplicates)
                session?.Report(ReadingDiagnostics.DuplicateInUnknown, offset);
            return true;
        }
        catch (JsonException refusal)
        {
            // The value is well formed, or passing over it would have thrown: it is too deep to be kept, or no Unicode.
            if (refusal.InnerException is InvalidOperationException)
                session?.Report(ReadingDiagnostics.NotUnicode, offset);
            else
                session?.Report(ReadingDiagnostics.TooDeep, offset, RawJson.MaximumDepth.ToString(CultureInfo.InvariantCulture));
            reader = end;
            raw = null;
            return false;
        }
    }

    /// <summary>Refuses to write a value without what was added to it: it is written as something that has no room for members.</summary>
    /// <exception cref="InvalidOperationException">The value has members that this version does not know.</exception>
    internal static void RefuseUnrecognized(IKeepsUnrecognized value)
    {
        if (value.UnrecognizedMembers.Count > 0)
            throw new InvalidOperationException($"The member `{value.UnrecognizedMembers[0].Name}` cannot be written: what it was added to is not written member by member.");
    }

    /// <summary>Writes members that this version does not know back as they came.</summary>
    internal static void WriteUnrecognized(Utf8JsonWriter writer, ValueList<UnrecognizedMember> members)
    {
        foreach (var member in members)
        {
            writer.WritePropertyName(member.Name);
            member.Value.WriteTo(writer);
        }
    }

    /// <summary>The pointer-independent suggestion "; did you mean `x`?", or nothing.</summary>
    internal static string Suggest(string text, IEnumerable<string> known)
        => Suggestion.Closest(text, known) is { } closest ? $"; did you mean `{closest}`?" : string.Empty;
}
