using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

/// <summary>
/// A term. A stated value without claims is written as the value alone; anything else is an object that begins with <c>state</c>. No type that a term may hold has a
/// member of that name.
/// </summary>
internal sealed class DisclosedFormat<T>(JsonFormat<T> value) : JsonFormat<Disclosed<T>>
    where T : class, IEquatable<T>
{
    private readonly TermFormat<T> _written = new(value);

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out Disclosed<T> term)
    {
        term = null;
        if (reader.TokenType == JsonTokenType.StartObject && HasState(reader))
        {
            var offset = reader.TokenStartIndex;
            if (_written.TryRead(ref reader, session, out var written) && IsConsistent(written, session, offset, session.IsPastTheCut(ref reader)))
                term = Disclosed<T>.Of(written.State, written.Value, written.Claims, written.Choice, written.UnrecognizedMembers);
        }
        else if (value.TryRead(ref reader, session, out var plain))
        {
            term = Disclosed<T>.Stated(plain);
        }

        return term is not null;
    }

    internal override void Write(Utf8JsonWriter writer, Disclosed<T> term)
    {
        if (term.IsPlain && term.TryGetValue(out var plain))
            value.Write(writer, plain);
        else
            _written.Write(writer, WrittenTerm<T>.Of(term));
    }

    private static bool HasState(Utf8JsonReader reader)
    {
        var isFirst = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isComparable = ReadSession.IsComparable(ref reader);
            if (isComparable && reader.ValueTextEquals(Keywords.State.EncodedUtf8Bytes))
                return true;
            if (isFirst && isComparable && reader.ValueTextEquals(Keywords.Kind.EncodedUtf8Bytes))
                return false;

            isFirst = false;
            reader.Read();
            reader.TrySkip();
        }

        return false;
    }

    private static bool IsConsistent(WrittenTerm<T> written, ReadSession session, long offset, bool isCut)
    {
        var isStated = written.State == DisclosureState.Stated;
        var problem = written switch
        {
            { Value: null } when isStated => ReadingDiagnostics.StatedWithoutValue,
            { Value: not null } when !isStated => ReadingDiagnostics.ValueWithoutStated,
            { Choice: not null } when !isStated => ReadingDiagnostics.ChoiceWithoutStated,
            { State: DisclosureState.Contested } when Disclosed<T>.Readings(written.Claims).Count < 2 => ReadingDiagnostics.ContestedWithoutReadings,
            _ => null,
        };
        if (problem is not null && !isCut)
            session.Report(problem, offset);
        return problem is null;
    }
}
