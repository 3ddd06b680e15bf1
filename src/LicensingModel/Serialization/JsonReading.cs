using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization;

/// <summary>
/// Reads one value from a whole text. A text that breaks off or is broken is read a second time up to the break, with what is open there closed, so that
/// everything before it is still found.
/// </summary>
internal static class JsonReading
{
    internal static ReadResult<T> Read<T>(ReadOnlyMemory<byte> utf8, JsonFormat<T> format, ReadOptions options, Func<T, IEnumerable<Diagnostic>> check)
        where T : class
        => Read(new JsonText(utf8), format, options, check);

    internal static ReadResult<T> Read<T>(JsonText text, JsonFormat<T> format, ReadOptions options, Func<T, IEnumerable<Diagnostic>> check)
        where T : class
    {
        if (text.Utf8.Span.StartsWith("\uFEFF"u8))
            text = new JsonText(text.Utf8[3..]);

        var utf8 = text.Utf8;
        var session = new ReadSession(options.Limits, text.CutAt) { HasPlainText = text.Origins is not null };
        if (utf8.IsEmpty && text.IsBroken)
            return new ReadResult<T>(null, Bounded(text.Findings, 0, options.Limits.MaximumDiagnostics), text);

        if (utf8.Length > options.Limits.MaximumBytes && !text.IsBroken)
        {
            session.Report(ReadingDiagnostics.TooLong, 0, Number(utf8.Length), Number(options.Limits.MaximumBytes));
            return new ReadResult<T>(null, [At(session.Findings![0], JsonPointer.Root, new TextPosition(1, 1))], text);
        }

        if (!Utf8.IsValid(utf8.Span))
        {
            var valid = utf8.Span[..ValidLength(utf8.Span)];
            var at = At(new Finding(ReadingDiagnostics.NotUtf8, valid.Length, []), PointerAtEnd(valid), TextLocator.PositionOf(valid, valid.Length));
            return new ReadResult<T>(null, [at], text);
        }

        T? value = null;
        try
        {
            var reader = TextLocator.Reader(utf8.Span);
            reader.Read();
            value = format.TryRead(ref reader, session, out var read) ? read : null;
            reader.Read();
        }
        catch (JsonException broken)
        {
            (value, session) = ReadUpTo(broken, utf8.Span, format, options.Limits);
        }

        var diagnostics = Locate(session, text.Followed(session));
        if (text.Findings.Count > 0)
            diagnostics = Ordered(diagnostics.Concat(text.Findings));
        if (options.CheckIntegrity && value is not null && !text.IsBroken && !diagnostics.Any(IsCut))
            diagnostics = Ordered(diagnostics.Concat(text.Locate(WithoutUnread(check(value), session, utf8.Span))));
        return new ReadResult<T>(value, Bounded(diagnostics, session.Omitted, options.Limits.MaximumDiagnostics), text);
    }

    /// <summary>Checks a document that stands alone.</summary>
    internal static IEnumerable<Diagnostic> CheckDocument(LicensingDocument document) => DocumentIntegrity.Check(document);

    /// <summary>Checks an element whose references are declared elsewhere.</summary>
    internal static IEnumerable<Diagnostic> CheckElement(Element element) => DocumentIntegrity.CheckVocabulary(element);

    /// <summary>The text in UTF-8; half of a surrogate pair becomes a byte that is not UTF-8, so that it is reported and not replaced.</summary>
    internal static byte[] Encode(string text)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var status = Utf8.FromUtf16(text, bytes, out _, out var written, replaceInvalidSequences: false);
        if (status != System.Buffers.OperationStatus.Done)
            bytes[written++] = 0xFF;
        Array.Resize(ref bytes, written);
        return bytes;
    }

    private static (T? Value, ReadSession Session) ReadUpTo<T>(JsonException broken, ReadOnlySpan<byte> text, JsonFormat<T> format, ReadLimits limits)
        where T : class
    {
        var mended = MendedText.Of(text);
        var session = new ReadSession(limits, mended.CutAt);
        T? value = null;
        if (mended.Utf8.Length > 0)
        {
            var reader = TextLocator.Reader(mended.Utf8);
            reader.Read();
            value = format.TryRead(ref reader, session, out var read) ? read : null;
        }

        if (mended.IsTooDeep)
            session.Report(ReadingDiagnostics.TooDeep, mended.CutAt, Number(TextLocator.MaximumDepth));
        else
            session.Report(ReadingDiagnostics.Syntax, OffsetOf(broken, text), Words(broken));
        return (value, session);
    }

    /// <summary>The findings of a session with pointer, line and column, in the order of the text.</summary>
    /// <param name="session">What was found.</param>
    /// <param name="text">The text in which it was found.</param>
    /// <param name="origin">Where the text begins, by the offsets of the findings.</param>
    internal static ValueList<Diagnostic> Locate(ReadSession session, JsonText text, long origin = 0)
    {
        if (session.Findings is not { } findings)
            return [];

        var ordered = findings.OrderBy(finding => finding.Offset).ToArray();
        var places = TextLocator.FindOffsets(text.Utf8.Span, ordered.Select(finding => finding.Offset - origin).ToArray(), text.Syntax, text.Origins);
        return ordered.Select((finding, i) => At(finding, places[i].Pointer, places[i].Position)).ToValueList();
    }

    /// <summary>Whether what follows was not read, so that nothing can be said of what is missing.</summary>
    private static bool IsCut(Diagnostic diagnostic)
        => diagnostic.Descriptor == ReadingDiagnostics.Syntax || diagnostic.Descriptor == ReadingDiagnostics.TooManyItems;

    /// <summary>Leaves out references to what stands in the text but could not be read: that it could not be read has been said.</summary>
    private static IEnumerable<Diagnostic> WithoutUnread(IEnumerable<Diagnostic> findings, ReadSession session, ReadOnlySpan<byte> text)
    {
        if (session.Findings is null)
            return findings;

        var written = TextLocator.FindIds(text);
        return findings.Where(finding => finding.Descriptor != IntegrityDiagnostics.DanglingReference || !written.Contains(finding.Arguments[1]));
    }

    /// <summary>At most so many findings, and then one that says how many more there were.</summary>
    internal static ValueList<Diagnostic> Bounded(ValueList<Diagnostic> diagnostics, int omitted, int maximum)
    {
        omitted += Math.Max(0, diagnostics.Count - maximum);
        if (omitted == 0)
            return diagnostics;

        var last = new Finding(ReadingDiagnostics.TooManyFindings, 0, [Number(omitted), Number(maximum)]);
        return diagnostics.Take(maximum).Append(At(last, JsonPointer.Root, new TextPosition(1, 1))).ToValueList();
    }

    /// <summary>Findings of several checks of one text, in its order.</summary>
    internal static ValueList<Diagnostic> Ordered(IEnumerable<Diagnostic> diagnostics)
        => diagnostics.OrderBy(diagnostic => diagnostic.Position.Line).ThenBy(diagnostic => diagnostic.Position.Column).ToValueList();

    internal static Diagnostic At(Finding finding, JsonPointer pointer, TextPosition position)
        => new() { Descriptor = finding.Descriptor, Pointer = pointer, Position = position, Arguments = finding.Arguments };

    /// <summary>Where a text breaks.</summary>
    internal static long OffsetOf(JsonException broken, ReadOnlySpan<byte> text)
    {
        var offset = 0;
        for (var line = broken.LineNumber ?? 0; line > 0; line--)
        {
            var next = text[offset..].IndexOf((byte)'\n');
            if (next < 0)
                break;
            offset += next + 1;
        }

        return Math.Min(offset + (broken.BytePositionInLine ?? 0), text.Length);
    }

    /// <summary>What is wrong with the syntax, for people.</summary>
    internal static string Words(JsonException broken)
    {
        // The reader's own advice is for programmers, and its quotation marks are not ours.
        var end = broken.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return WithoutRest(end < 0 ? broken.Message : broken.Message[..end])
            .Replace(" which is not supported in this mode. Change the reader options", string.Empty, StringComparison.Ordinal)
            .Replace(", when isFinalBlock is true", string.Empty, StringComparison.Ordinal)
            .TrimEnd('.', ' ')
            .Replace('\'', '`');
    }

    /// <summary>The reader quotes all that follows a literal that is none; up to the letter that is wrong is enough.</summary>
    private static string WithoutRest(string message)
    {
        const string Is = "' is an invalid JSON literal. Expected the literal '";
        var at = message.LastIndexOf(Is, StringComparison.Ordinal);
        if (at < 1)
            return message;

        var quoted = message.AsSpan(1, at - 1);
        var length = Math.Min(quoted.CommonPrefixLength(message.AsSpan(at + Is.Length)) + 1, quoted.Length);
        return $"'{quoted[..length]}{message.AsSpan(at)}";
    }

    /// <summary>What the end of a text that goes on in bytes that are no text belongs to. A string that is open there counts.</summary>
    internal static JsonPointer PointerAtEnd(ReadOnlySpan<byte> valid) => TextLocator.FindOffsets([.. valid, (byte)'"'], [valid.Length])[0].Pointer;

    /// <summary>How many bytes are UTF-8.</summary>
    internal static int ValidLength(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (at < text.Length && Rune.DecodeFromUtf8(text[at..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            at += consumed;
        return at;
    }

    internal static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
