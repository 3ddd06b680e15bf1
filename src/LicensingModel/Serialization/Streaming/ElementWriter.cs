using System.Buffers;
using System.Collections;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Serialization.Streaming;

/// <summary>Writes elements one after the other; no more is held than a few of them.</summary>
internal sealed class ElementWriter : IAsyncDisposable
{
    private const int Enough = 64 * 1024;

    private readonly Stream _output;
    private readonly bool _isIndented;
    private readonly IProgress<StreamProgress>? _progress;
    private readonly ArrayBufferWriter<byte> _buffer = new(Enough * 2);
    private readonly Utf8JsonWriter _writer;
    private long _bytes;
    private long _count;

    internal ElementWriter(Stream output, bool indented, IProgress<StreamProgress>? progress)
    {
        (_output, _isIndented, _progress) = (output, indented, progress);
        _writer = new Utf8JsonWriter(_buffer, indented ? LicensingJson.Indented : LicensingJson.Compact);
    }

    public ValueTask DisposeAsync()
    {
        // What is not sent by now belongs to a document that was given up.
        _writer.Reset();
        return _writer.DisposeAsync();
    }

    internal async Task WriteDocumentAsync(LicensingDocument document, IAsyncEnumerable<Element> elements, CancellationToken cancellation)
    {
        var coming = elements.GetAsyncEnumerator(cancellation);
        await using var _ = coming.ConfigureAwait(false);
        var isThere = await coming.MoveNextAsync().ConfigureAwait(false);
        _writer.WriteStartObject();
        foreach (var field in DocumentTable.Fields)
        {
            if (field.List is not { } list)
            {
                field.Write(_writer, document);
                continue;
            }

            var isBegun = false;
            foreach (var element in (IEnumerable)field.ValueOf(document)!)
            {
                Begin(field.Name, ref isBegun);
                list.WriteItem(_writer, element);
                await SendAsync(Enough, cancellation).ConfigureAwait(false);
            }

            for (; isThere && DocumentTable.ListOf(coming.Current) == field; isThere = await coming.MoveNextAsync().ConfigureAwait(false))
            {
                Begin(field.Name, ref isBegun);
                list.WriteItem(_writer, coming.Current);
                await SendAsync(Enough, cancellation).ConfigureAwait(false);
            }

            if (isBegun)
                _writer.WriteEndArray();
        }

        if (isThere)
            throw new InvalidOperationException($"An element of `{DocumentTable.ListOf(coming.Current).Name}` comes after that list was ended.");

        AgreementFormats.Document.WriteUnrecognized(_writer, document);
        _writer.WriteEndObject();
        await EndAsync(_isIndented, cancellation).ConfigureAwait(false);
    }

    internal async Task WriteLinesAsync(LicensingDocument document, IAsyncEnumerable<Element> elements, CancellationToken cancellation)
    {
        await WriteLineAsync(new Line(null, WithoutLists(document)), cancellation).ConfigureAwait(false);
        foreach (var field in DocumentTable.Fields.Where(field => field.List is not null))
        {
            foreach (var element in (IEnumerable)field.ValueOf(document)!)
                await WriteLineAsync(new Line(field, (Element)element), cancellation).ConfigureAwait(false);
        }

        await foreach (var element in elements.WithCancellation(cancellation).ConfigureAwait(false))
            await WriteLineAsync(new Line(DocumentTable.ListOf(element), element), cancellation).ConfigureAwait(false);
        await EndAsync(isLineEnded: false, cancellation).ConfigureAwait(false);
    }

    private static LicensingDocument WithoutLists(LicensingDocument document)
    {
        var slots = DocumentTable.Fields.Select(field => field.List is null ? field.ValueOf(document) : null).ToArray();
        return DocumentTable.Head(slots, document.UnrecognizedMembers);
    }

    private void Begin(string name, ref bool isBegun)
    {
        _count++;
        if (isBegun)
            return;

        isBegun = true;
        _writer.WriteStartArray(name);
    }

    private async ValueTask WriteLineAsync(Line line, CancellationToken cancellation)
    {
        LineFormat.Instance.Write(_writer, line);
        _writer.Flush();
        _buffer.Write("\n"u8);
        _writer.Reset();
        _count += line.List is null ? 0 : 1;
        await SendAsync(Enough, cancellation).ConfigureAwait(false);
    }

    private async ValueTask EndAsync(bool isLineEnded, CancellationToken cancellation)
    {
        _writer.Flush();
        if (isLineEnded)
            _buffer.Write("\n"u8);
        await SendAsync(0, cancellation).ConfigureAwait(false);
        await _output.FlushAsync(cancellation).ConfigureAwait(false);
    }

    private async ValueTask SendAsync(int enough, CancellationToken cancellation)
    {
        if (_buffer.WrittenCount + _writer.BytesPending < enough)
            return;

        _writer.Flush();
        await _output.WriteAsync(_buffer.WrittenMemory, cancellation).ConfigureAwait(false);
        _bytes += _buffer.WrittenCount;
        _buffer.ResetWrittenCount();
        _progress?.Report(new StreamProgress(_bytes, _count));
    }
}
