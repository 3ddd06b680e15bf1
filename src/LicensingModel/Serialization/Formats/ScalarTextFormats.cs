using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Schemas;

namespace LicensingModel.Serialization.Formats;

/// <summary>A scalar with one spelling; another spelling of the same value is an error that shows the right one.</summary>
/// <param name="suggest">The right spelling of a text that is another one; null where it is none.</param>
/// <param name="explain">Why a text is none at all, as a sentence; null where nothing is to be said but what was expected.</param>
internal sealed class SpelledTextFormat<T>(Func<string, string?> suggest, Func<string, string>? explain = null) : JsonFormat<T>, IDescribed
    where T : Scalar<T>, IScalar<T>
{
    /// <inheritdoc/>
    public string SchemaName => typeof(T).Name;

    /// <inheritdoc/>
    public JsonObject Describe(SchemaBook book) => Phrases.Matching(T.Expectation, T.Pattern);

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out T value)
    {
        if (!session.IsText(ref reader))
            return Fail(ref reader, session, T.Expectation, out value);

        value = null;
        if (!session.TryGetString(ref reader, out var text))
            return false;

        if (Scalar<T>.TryParse(text, out value))
            return true;

        if (suggest(text) is { } spelling)
            session.Report(ReadingDiagnostics.NotTheSpelling, ref reader, ReadSession.Quote(text), T.Expectation, spelling);
        else
            session.Report(ReadingDiagnostics.NotSuchText, ref reader, ReadSession.Quote(text), explain is null ? T.Expectation : $"{T.Expectation}: {explain(text).TrimEnd('.')}");
        return false;
    }

    internal override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.ToString());

    internal override bool IsText => true;

    internal override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, T value) => writer.WriteString(name, value.ToString());
}

/// <summary>Plain text for people: not blank, of bounded length.</summary>
internal sealed class TextFormat(int maximumLength = 10_000) : JsonFormat<string>, IDescribed
{
    /// <inheritdoc/>
    public string SchemaName => string.Create(CultureInfo.InvariantCulture, $"Text.{maximumLength}");

    /// <inheritdoc/>
    public JsonObject Describe(SchemaBook book) => Phrases.Text(maximumLength);

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out string value)
    {
        if (!session.IsText(ref reader))
            return Fail(ref reader, session, "text, as a string", out value);

        if (!session.TryGetString(ref reader, out value))
            return false;

        if (!string.IsNullOrWhiteSpace(value) && value.Length <= maximumLength)
            return true;

        session.Report(ReadingDiagnostics.BadText, ref reader, value.Length > maximumLength ? $"longer than {maximumLength} characters" : "blank");
        return false;
    }

    internal override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    internal override bool IsText => true;

    internal override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, string value) => writer.WriteString(name, value);
}

/// <summary>A day of the calendar: <c>2017-07-05</c>.</summary>
internal sealed class DayFormat : JsonFormat<FixedDate>, IDescribed
{
    /// <inheritdoc/>
    public string SchemaName => "Day";

    /// <inheritdoc/>
    public JsonObject Describe(SchemaBook book) => Phrases.Matching("a day of the calendar, as in `2017-07-05`", $"^{IsoDay.PatternInside}$");

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out FixedDate value)
    {
        value = null;
        if (!session.IsText(ref reader))
            return Fail(ref reader, session, "a day, as in `2017-07-05`", out value);

        Span<char> characters = stackalloc char[IsoDay.Length];
        var bytes = JsonBytes.Of(ref reader);
        if (bytes.Length == IsoDay.Length && Ascii.ToUtf16(bytes, characters, out _) == OperationStatus.Done && IsoDay.TryParse(characters, out var day))
        {
            value = new FixedDate { Date = day };
            return true;
        }

        if (session.TryGetString(ref reader, out var text))
            session.Report(ReadingDiagnostics.NotADate, ref reader, ReadSession.Quote(text));
        return false;
    }

    internal override void Write(Utf8JsonWriter writer, FixedDate value)
    {
        Span<char> characters = stackalloc char[IsoDay.Length];
        IsoDay.Format(value.Date, characters);
        writer.WriteStringValue(characters);
    }

    internal override bool IsText => true;

    internal override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, FixedDate value)
    {
        Span<char> characters = stackalloc char[IsoDay.Length];
        IsoDay.Format(value.Date, characters);
        writer.WriteString(name, characters);
    }
}

/// <summary>A count: a whole JSON number from 0 to 2⁵³ − 1, or to less.</summary>
internal sealed class CountFormat(long maximum = Quantity.Maximum) : JsonFormat<long>, IDescribed
{
    private string Expectation => string.Create(CultureInfo.InvariantCulture, $"a whole number from 0 to {maximum}");

    /// <inheritdoc/>
    public string SchemaName => maximum == Quantity.Maximum ? "Count" : string.Create(CultureInfo.InvariantCulture, $"Count.{maximum}");

    /// <inheritdoc/>
    public JsonObject Describe(SchemaBook book) => new() { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = maximum };

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, out long value)
    {
        if (reader.TokenType != JsonTokenType.Number)
            return Fail(ref reader, session, Expectation, out value);

        if (reader.TryGetInt64(out value) && value >= 0 && value <= maximum)
            return true;

        session.Report(ReadingDiagnostics.NotACount, ref reader, ReadSession.Quote(JsonBytes.Plain(ref reader)), Expectation);
        return false;
    }

    internal override void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);
}

/// <summary>The version of the document format.</summary>
internal sealed class SchemaVersionFormat : JsonFormat<int>, IDescribed
{
    /// <inheritdoc/>
    public string SchemaName => "SchemaVersion";

    /// <inheritdoc/>
    public JsonObject Describe(SchemaBook book) => new() { ["const"] = Agreements.LicensingDocument.CurrentSchemaVersion };

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, out int value)
    {
        if (reader.TokenType != JsonTokenType.Number)
            return Fail(ref reader, session, "the schema version, as a whole number", out value);

        if (reader.TryGetInt32(out value) && value is >= Agreements.LicensingDocument.OldestSchemaVersion and <= Agreements.LicensingDocument.CurrentSchemaVersion)
        {
            if (value < Agreements.LicensingDocument.CurrentSchemaVersion)
                session.Report(ReadingDiagnostics.OlderVersion, ref reader, Text(value), Text(Agreements.LicensingDocument.CurrentSchemaVersion));
            return true;
        }

        Refuse(ref reader, session);
        return false;
    }

    /// <summary>Reports a version that is not read.</summary>
    internal static void Refuse(ref Utf8JsonReader reader, ReadSession session)
        => session.Report(
            ReadingDiagnostics.SchemaVersion,
            ref reader,
            ReadSession.Quote(JsonBytes.Plain(ref reader)),
            $"versions {Text(Agreements.LicensingDocument.OldestSchemaVersion)} to {Text(Agreements.LicensingDocument.CurrentSchemaVersion)}");

    internal override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    private static string Text(int version) => version.ToString(CultureInfo.InvariantCulture);
}
