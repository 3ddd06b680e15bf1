using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

/// <summary>A scalar as a JSON string in its one spelling.</summary>
internal sealed class ScalarFormat<T>(DiagnosticDescriptor? problem = null) : JsonFormat<T>
    where T : Scalar<T>, IScalar<T>
{
    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out T value)
    {
        if (reader.TokenType != JsonTokenType.String)
            return Fail(ref reader, session, T.Expectation, out value);

        value = null;
        if (!session.TryGetString(ref reader, out var text))
            return false;

        if (Scalar<T>.TryParse(text, out value))
            return true;

        session.Report(problem ?? ReadingDiagnostics.NotSuchText, ref reader, ReadSession.Quote(text), T.Expectation);
        return false;
    }

    internal override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.ToString());
}
