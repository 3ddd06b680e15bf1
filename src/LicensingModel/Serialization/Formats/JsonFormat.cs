using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

/// <summary>How one type is read and written. Formats are declared once, in tables, and have no state.</summary>
internal abstract class JsonFormat<T>
    where T : notnull
{
    /// <summary>
    /// Reads the value on whose first token the reader stands, and leaves the reader on its last token, whatever happens. What is wrong is reported to
    /// the session; false means that no value could be made of it. The whole value is at hand, also where the reader is a host's that has more to come: it is
    /// passed over by TrySkip, because Skip would refuse.
    /// </summary>
    internal abstract bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes the value.</summary>
    internal abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Writes the value as a member; what is one string is written with its name at once.</summary>
    internal virtual void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, T value)
    {
        writer.WritePropertyName(name);
        Write(writer, value);
    }

    /// <summary>The value as an object; one of few values is always the same object.</summary>
    internal virtual object Boxed(T value) => value;

    /// <summary>Whether every value is written as one string, and so cannot be taken for anything that is written as an object.</summary>
    internal virtual bool IsText => false;

    /// <summary>Reports that something else was expected, and passes over what is there.</summary>
    private protected static bool Fail(ref Utf8JsonReader reader, ReadSession session, string expectation, [MaybeNullWhen(false)] out T value)
    {
        session.Report(ReadingDiagnostics.WrongType, ref reader, expectation, ReadSession.Describe(ref reader));
        reader.TrySkip();
        value = default;
        return false;
    }
}
