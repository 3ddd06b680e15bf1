using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Streaming;

/// <summary>Reads a document that is written as lines. Each line is a text by itself.</summary>
internal sealed class LineScanner(TextWindow window, StreamOptions options) : ElementScanner
{
    private readonly FoundHere _found = new(options.Limits.MaximumDiagnostics);
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _last = [];
    private int _looked;
    private int _wanted;
    private bool _isPassedOver;
    private bool _hasDocument;
    private bool _isAtEnd;
    private bool _isDone;

    internal override bool IsDone => _isDone;

    internal override int Wanted => _wanted;

    internal override StreamedElement? Next()
    {
        while (!_isAtEnd)
        {
            var found = window.Span[_looked..].IndexOf((byte)'\n');
            if (found < 0 && !window.IsFinal && !window.IsBroken)
                return NeedsMore();

            var length = found < 0 ? window.Span.Length : _looked + found;
            _isAtEnd = found < 0;
            _looked = 0;
            var element = _isPassedOver || (_isAtEnd && window.IsBroken) ? null : ReadLine(window.Memory[..length]);
            _isPassedOver = false;
            if (_isAtEnd && window.IsBroken)
                Report(ReadingDiagnostics.NotUtf8, window.PositionAt(length));
            window.Advance(_isAtEnd ? length : length + 1);
            if (element is not null)
                return element;
        }

        return End();
    }

    internal override void Stop(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments)
    {
        if (_isAtEnd)
            return;

        _isAtEnd = true;
        _hasDocument = true;
        Report(descriptor, window.PositionAt(0), arguments);
    }

    private StreamedElement? NeedsMore()
    {
        _looked = window.Span.Length;
        _wanted = _looked + 1;
        if (_looked <= options.Limits.MaximumBytes)
            return null;

        var element = _isPassedOver ? null : TooLong();
        _isPassedOver = true;
        window.Advance(_looked);
        _looked = 0;
        return element;
    }

    private StreamedElement? ReadLine(ReadOnlyMemory<byte> text)
    {
        if (text.Span.Trim(" \t\r"u8).IsEmpty)
            return null;
        if (text.Length > options.Limits.MaximumBytes)
            return TooLong();
        if (Count >= options.MaximumElements)
        {
            Stop(ReadingDiagnostics.TooManyItems, JsonReading.Number(options.MaximumElements));
            return null;
        }

        Count++;
        var read = JsonReading.Read(text, LineFormat.Instance, new ReadOptions { Limits = options.Limits, CheckIntegrity = options.CheckIntegrity }, Check);
        var list = read.Value?.List?.Name;
        var index = list is null ? -1 : _counts.GetValueOrDefault(list);
        var position = window.PositionAt(0);
        var findings = FoundHere.Moved(read.Diagnostics, JsonPointer.Root, position);
        if (list is not null)
        {
            _counts[list] = index + 1;
            findings = findings.Select(finding => finding with { Pointer = InDocument(finding.Pointer, list, index) });
        }
        else if (read.Value is not null)
        {
            if (_hasDocument)
                findings = findings.Append(JsonReading.At(new Finding(ReadingDiagnostics.DuplicateMember, 0, ["schemaVersion"]), JsonPointer.Root, position));
            _hasDocument = true;
        }

        return new StreamedElement { Member = list, Index = index, Value = read.Value?.Value, Position = position, Diagnostics = _found.Bounded(findings) };
    }

    private static IEnumerable<Diagnostic> Check(Line line)
    {
        if (line.Value is null)
            return [];

        var found = DocumentIntegrity.CheckVocabulary(line.Value);
        return line.List is null ? found : found.Select(finding => finding with { Pointer = FoundHere.Below(JsonPointer.Root.Append(line.List.Name), finding.Pointer) });
    }

    /// <summary>A place on the line of an element, as a place in the document; what stands beside the element belongs to it.</summary>
    private static JsonPointer InDocument(JsonPointer pointer, string list, long index)
    {
        var element = JsonPointer.Root.Append(list).Append(JsonReading.Number(index));
        return pointer.Segments is [var first, ..] && first == list ? pointer.Segments.Skip(1).Aggregate(element, static (above, segment) => above.Append(segment)) : element;
    }

    private StreamedElement TooLong()
    {
        Count++;
        var finding = JsonReading.At(new Finding(ReadingDiagnostics.ElementTooLong, 0, [JsonReading.Number(options.Limits.MaximumBytes)]), JsonPointer.Root, window.PositionAt(0));
        return new StreamedElement { Member = null, Index = -1, Value = null, Position = finding.Position, Diagnostics = _found.Bounded([finding]) };
    }

    private void Report(DiagnosticDescriptor descriptor, TextPosition position, params ReadOnlySpan<string> arguments)
        => _last.AddRange(_found.Bounded([JsonReading.At(new Finding(descriptor, 0, ValueList.Create(arguments)), JsonPointer.Root, position)]));

    private StreamedElement? End()
    {
        if (_isDone)
            return null;

        _isDone = true;
        if (!_hasDocument)
            Report(ReadingDiagnostics.MissingMember, new TextPosition(1, 1), "schemaVersion");
        var all = _last.Concat(_found.Last()).ToValueList();
        return all.Count == 0 ? null : new StreamedElement { Member = null, Index = -1, Value = null, Position = new TextPosition(1, 1), Diagnostics = all };
    }
}
