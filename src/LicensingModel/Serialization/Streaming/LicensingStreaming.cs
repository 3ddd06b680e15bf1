using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using LicensingModel.Agreements;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Streaming;

/// <summary>
/// Reads and writes documents that are too large to be held whole, such as a portfolio of a million patents: element by element, in bounded memory, as JSON or as lines of
/// JSON. What is found wrong is what <see cref="LicensingJson"/> finds in the whole text; no text makes it throw.
/// </summary>
public static class LicensingStreaming
{
    private const long ProgressEvery = 1024 * 1024;

    /// <summary>Reads the elements of a document one after the other, in the order of the text, and at last the document itself without its lists.</summary>
    /// <param name="stream">The text in UTF-8; a byte order mark is passed over. Not disposed.</param>
    /// <param name="options">How to read; <see cref="StreamOptions.Default"/> if null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>
    /// What was read, each with what was found in it. What is of the document as a whole (a missing member, a text that breaks off) is found with the last, which always
    /// comes.
    /// </returns>
    public static IAsyncEnumerable<StreamedElement> ReadAsync(Stream stream, StreamOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(stream, options ?? StreamOptions.Default, cancellation);
    }

    /// <inheritdoc cref="ReadAsync(Stream, StreamOptions?, CancellationToken)"/>
    /// <param name="pipe">The text in UTF-8; a byte order mark is passed over. Not completed. A sequence of bytes is read by <c>PipeReader.Create</c>.</param>
    /// <param name="options">How to read; <see cref="StreamOptions.Default"/> if null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static IAsyncEnumerable<StreamedElement> ReadAsync(PipeReader pipe, StreamOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pipe);
        return Read(pipe.AsStream(leaveOpen: true), options ?? StreamOptions.Default, cancellation);
    }

    /// <summary>
    /// Reads a document written as lines (NDJSON): each line an object with one member, whose name is that of a list of the document and whose value is an element of it, as
    /// in <c>{"patents":{"id":"p1"}}</c>. A line that begins otherwise is a document by itself, as a rule the one that has the members that are no lists, and comes
    /// first. A line that is broken does not keep the next from being read.
    /// </summary>
    /// <param name="stream">The text in UTF-8; a byte order mark is passed over. Not disposed.</param>
    /// <param name="options">How to read; <see cref="StreamOptions.Default"/> if null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>What was read, line by line. If no line was the document itself, that is said at the end.</returns>
    /// <exception cref="ArgumentException">Ids are to be checked (<see cref="StreamOptions.Ids"/>): that is done in the text of a whole document only.</exception>
    public static IAsyncEnumerable<StreamedElement> ReadLinesAsync(Stream stream, StreamOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= StreamOptions.Default;
        if (options.Ids is not null)
            throw new ArgumentException("The ids of lines are not checked.", nameof(options));
        var window = new TextWindow();
        return Read(stream, window, new LineScanner(window, options), options, cancellation);
    }

    /// <summary>Finds the ids that a document declares, in a pass over its text of its own, so that <see cref="StreamOptions.Ids"/> can be checked in another.</summary>
    /// <param name="stream">The text in UTF-8; a byte order mark is passed over. Not disposed.</param>
    /// <param name="maximum">How many ids are remembered; where there are more, none is said to lead nowhere.</param>
    /// <param name="options">How to read; <see cref="StreamOptions.Default"/> if null. Its ids are not used.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<StreamedIds> CollectIdsAsync(Stream stream, long maximum = 10_000_000, StreamOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, 1);
        var ids = new StreamedIds(maximum);
        options = (options ?? StreamOptions.Default) with { CheckIntegrity = false, Ids = null, Collecting = ids };
        await foreach (var element in ReadAsync(stream, options, cancellation).ConfigureAwait(false))
        {
            if (element.HasErrors)
                ids.Found();
        }

        return ids;
    }

    /// <summary>Writes a document whose elements come one after the other, to the same bytes as <see cref="LicensingJson"/> writes it whole.</summary>
    /// <param name="output">Where to write. Not disposed.</param>
    /// <param name="document">The document; what its lists hold is written before what comes.</param>
    /// <param name="elements">The elements, those of each list together, in the order in which the document has its lists.</param>
    /// <param name="indented">Whether for people, with a line feed at the end; otherwise without any white space.</param>
    /// <param name="progress">Who is told how far the writing has come.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentException">Something comes that is no element of a document's lists.</exception>
    /// <exception cref="InvalidOperationException">An element comes after its list was ended; lines can be written in any order. What was written is then no document.</exception>
    public static async Task WriteAsync(
        Stream output, LicensingDocument document, IAsyncEnumerable<Element> elements, bool indented = true, IProgress<StreamProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(elements);
        var writer = new ElementWriter(output, indented, progress);
        await using (writer.ConfigureAwait(false))
            await writer.WriteDocumentAsync(document, elements, cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes a document as lines, as <see cref="ReadLinesAsync"/> reads them: the members that are no lists first, then each element.</summary>
    /// <param name="output">Where to write. Not disposed.</param>
    /// <param name="document">The document; what its lists hold is written before what comes.</param>
    /// <param name="elements">The elements, in any order.</param>
    /// <param name="progress">Who is told how far the writing has come.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentException">Something comes that is no element of a document's lists.</exception>
    public static async Task WriteLinesAsync(
        Stream output, LicensingDocument document, IAsyncEnumerable<Element> elements, IProgress<StreamProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(elements);
        var writer = new ElementWriter(output, indented: false, progress);
        await using (writer.ConfigureAwait(false))
            await writer.WriteLinesAsync(document, elements, cancellation).ConfigureAwait(false);
    }

    private static async IAsyncEnumerable<StreamedElement> Read(
        Stream stream, TextWindow window, ElementScanner scanner, StreamOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var told = 0L;
        while (true)
        {
            while (scanner.Next() is { } element)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return element;
            }

            if (scanner.IsDone)
                break;

            await window.FillAsync(stream, scanner.Wanted, cancellation).ConfigureAwait(false);
            if (window.BytesRead > options.MaximumBytes)
                scanner.Stop(ReadingDiagnostics.TooLong, JsonReading.Number(window.BytesRead), JsonReading.Number(options.MaximumBytes));
            told = Tell(options.Progress, told, window.BytesRead, scanner.Count);
        }

        options.Progress?.Report(new StreamProgress(window.BytesRead, scanner.Count));
    }

    private static IAsyncEnumerable<StreamedElement> Read(Stream stream, StreamOptions options, CancellationToken cancellation)
    {
        var window = new TextWindow();
        return Read(stream, window, new DocumentScanner(window, options), options, cancellation);
    }

    private static long Tell(IProgress<StreamProgress>? progress, long told, long bytes, long count)
    {
        if (progress is null || bytes - told < ProgressEvery)
            return told;

        progress.Report(new StreamProgress(bytes, count));
        return bytes;
    }
}
