using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Yaml;

/// <summary>
/// Reads and writes documents as YAML 1.2. What can be said in JSON can be said in YAML, and the same is found wrong, with the lines and columns of the YAML text; no text
/// makes it throw. A plain word is text unless it is <c>true</c>, <c>false</c>, <c>null</c>, <c>~</c>, nothing at all, or a number as JSON spells it; where text is
/// expected, such a number or truth is text as well. So <c>NO</c> is Norway, and <c>2017-07-05</c> a day.
/// </summary>
public static class LicensingYaml
{
    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The text in UTF-8; a byte order mark is passed over.</param>
    /// <param name="options">How to read; <see cref="ReadOptions.Default"/> if null. The limit on bytes holds for the text and for what aliases make of it.</param>
    /// <returns>What could be read, and everything that was found wrong. Its text is the JSON that the YAML means.</returns>
    public static ReadResult<LicensingDocument> Read(ReadOnlyMemory<byte> utf8, ReadOptions? options = null)
        => LicensingJson.Read(ToJson(utf8, options?.Limits), options);

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, ReadOptions?)"/>
    /// <param name="text">The text.</param>
    /// <param name="options">How to read; <see cref="ReadOptions.Default"/> if null.</param>
    public static ReadResult<LicensingDocument> Read(string text, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LicensingJson.Read(Convert(text, options?.Limits ?? ReadLimits.Default), options);
    }

    /// <summary>Makes JSON of YAML, for whatever reads JSON: documents, questions, suppositions. What is found in it has the lines and columns of the YAML.</summary>
    /// <param name="utf8">The text in UTF-8; a byte order mark is passed over.</param>
    /// <param name="limits">How much is taken; <see cref="ReadLimits.Default"/> if null.</param>
    public static JsonText ToJson(ReadOnlyMemory<byte> utf8, ReadLimits? limits = null)
    {
        limits ??= ReadLimits.Default;
        var text = utf8.Span.StartsWith("\uFEFF"u8) ? utf8.Span[3..] : utf8.Span;
        if (text.Length > limits.MaximumBytes)
            return Refused(ReadingDiagnostics.TooLong, new TextPosition(1, 1), text.Length.ToString(CultureInfo.InvariantCulture), limits.MaximumBytes.ToString(CultureInfo.InvariantCulture));
        if (!Utf8.IsValid(text))
            return Refused(ReadingDiagnostics.NotUtf8, EndOfValid(text));
        return Convert(Encoding.UTF8.GetString(text), limits);
    }

    /// <summary>Writes a document, in blocks, without comments. Equal documents give equal texts; what is written reads as the same document.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="InvalidOperationException">
    /// A member said to be unknown has the name of a known one, or was added to what is not written member by member, such as a day: no text says that.
    /// </exception>
    public static string Write(LicensingDocument document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        LicensingJson.Write(buffer, document, indented: false);
        return FromJson(buffer.WrittenSpan);
    }

    /// <summary>Writes JSON as YAML, in blocks.</summary>
    /// <param name="utf8">One JSON value in UTF-8.</param>
    /// <exception cref="System.Text.Json.JsonException">It is not JSON.</exception>
    public static string FromJson(ReadOnlySpan<byte> utf8) => YamlWriter.Write(utf8);

    private static JsonText Convert(string text, ReadLimits limits)
    {
        if (text.Length > limits.MaximumBytes)
            return Refused(ReadingDiagnostics.TooLong, new TextPosition(1, 1), text.Length.ToString(CultureInfo.InvariantCulture), limits.MaximumBytes.ToString(CultureInfo.InvariantCulture));
        using var conversion = new YamlConversion(text, limits);
        return conversion.Convert();
    }

    private static JsonText Refused(DiagnosticDescriptor descriptor, TextPosition position, params ReadOnlySpan<string> arguments)
        => JsonText.Translated(default, [], [new Diagnostic { Descriptor = descriptor, Pointer = JsonPointer.Root, Position = position, Arguments = ValueList.Create(arguments) }], isBroken: true);

    private static TextPosition EndOfValid(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (at < text.Length && Rune.DecodeFromUtf8(text[at..], out _, out var consumed) == OperationStatus.Done)
            at += consumed;
        var line = text[(text[..at].LastIndexOf((byte)'\n') + 1)..at];
        return new TextPosition(text[..at].Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(line) + 1);
    }
}
