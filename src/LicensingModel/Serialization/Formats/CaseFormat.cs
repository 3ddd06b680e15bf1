using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

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
