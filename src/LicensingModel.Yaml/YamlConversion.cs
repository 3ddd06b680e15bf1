using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LicensingModel.Yaml;

/// <summary>
/// Makes JSON of the first document of a YAML text, and notes where each token comes from. A text that breaks off is made up to the break, with what is open there
/// closed. What aliases repeat, and how deep values nest, is bounded.
/// </summary>
internal sealed class YamlConversion : IDisposable
{
    /// <summary>How many values aliases may repeat in all.</summary>
    internal const int MostRepeated = 100_000;

    /// <summary>How many characters of their texts.</summary>
    internal const int MostRepeatedText = 1_000_000;

    private const int Deepest = 256;

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly List<TokenOrigin> _origins = [];
    private readonly List<Diagnostic> _findings = [];
    private readonly List<Frame> _open = [];
    private readonly YamlAnchors _anchors = new();
    private readonly Utf8JsonWriter _json;
    private readonly string _text;
    private readonly ReadLimits _limits;
    private int _repeated;
    private int _repeatedText;

    /// <summary>Where the alias stands in the text that is being repeated.</summary>
    private (JsonPointer Pointer, TextPosition Position)? _written;
    private bool _isBroken;

    internal YamlConversion(string text, ReadLimits limits)
    {
        (_text, _limits) = (text, limits);
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = Deepest + 2 });
    }

    public void Dispose() => _json.Dispose();

    /// <summary>The JSON.</summary>
    internal JsonText Convert()
    {
        var events = new YamlEvents(_text);
        ReadDocument(events);
        if (events.Break is { } broken)
            Break(YamlDiagnostics.Syntax, Position(broken.Mark), Words(broken.Words, broken.Mark));
        _json.Flush();
        var end = _buffer.WrittenCount;
        while (_open.Count > 0)
            Close();
        _json.Flush();
        return JsonText.Translated(_buffer.WrittenMemory, _origins, _findings.ToValueList(), _isBroken, _isBroken ? end : null);
    }

    private void ReadDocument(YamlEvents events)
    {
        var documents = 0;
        while (!_isBroken && events.Next() is { } next)
        {
            switch (next)
            {
                case StreamStart or DocumentEnd or StreamEnd or Comment:
                    break;
                case DocumentStart when ++documents > 1:
                    Report(YamlDiagnostics.SeveralDocuments, JsonPointer.Root, Position(next.Start));
                    return;
                case DocumentStart:
                    break;
                default:
                    _anchors.Record(next);
                    Take(next);
                    break;
            }
        }

        if (documents == 0 && events.Break is null)
            Value(new Scalar(string.Empty));
    }

    private void Take(ParsingEvent next)
    {
        switch (next)
        {
            case AnchorAlias alias: Repeat(alias); break;
            case MappingStart mapping: Enter(mapping, isMapping: true, "tag:yaml.org,2002:map"); break;
            case SequenceStart sequence: Enter(sequence, isMapping: false, "tag:yaml.org,2002:seq"); break;
            case MappingEnd or SequenceEnd: Close(); break;
            case Scalar scalar when _open is [.., { IsMapping: true, Name: null } frame]: frame.Name = scalar.Value; frame.NameStart = scalar.Start; break;
            case Scalar scalar: Value(scalar); break;
        }

        if (!_isBroken && _json.BytesCommitted + _json.BytesPending > _limits.MaximumBytes)
            Break(ReadingDiagnostics.TooLong, Position(next.Start), Number(_json.BytesCommitted + _json.BytesPending), Number(_limits.MaximumBytes));
    }

    /// <summary>Repeats what an anchor names.</summary>
    private void Repeat(AnchorAlias alias)
    {
        if (_anchors.Find(alias.Value.Value) is not { } range)
        {
            Break(YamlDiagnostics.Syntax, Position(alias.Start), $"the alias `{alias.Value.Value}` stands before or within what it names");
            return;
        }

        var isOutermost = _written is null;
        _written ??= (Next(), Position(alias.Start));
        for (var i = range.Start; i < range.End && !_isBroken; i++)
        {
            var next = _anchors.At(i);
            if (++_repeated <= MostRepeated && (_repeatedText += (next as Scalar)?.Value.Length ?? 0) <= MostRepeatedText)
            {
                Take(next);
                continue;
            }

            Report(YamlDiagnostics.TooMuchByAliases, _written.Value.Pointer, _written.Value.Position, Number(MostRepeated), Number(MostRepeatedText));
            _isBroken = true;
        }

        if (isOutermost)
            _written = null;
    }

    private void Enter(NodeEvent node, bool isMapping, string tag)
    {
        if (_open is [.., { IsMapping: true, Name: null }])
        {
            Break(YamlDiagnostics.NameNotText, Position(node.Start), isMapping ? "an object" : "an array");
            return;
        }

        if (_open.Count >= Deepest)
        {
            Break(ReadingDiagnostics.TooDeep, Position(node.Start), Number(Deepest));
            return;
        }

        Begin(node.Start);
        CheckTag(node, tag);
        if (isMapping)
            _json.WriteStartObject();
        else
            _json.WriteStartArray();
        _open.Add(new Frame(isMapping));
    }

    private void Close()
    {
        var frame = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (frame.IsMapping)
            _json.WriteEndObject();
        else
            _json.WriteEndArray();
    }

    private void Value(Scalar scalar)
    {
        Begin(scalar.Start);
        var isPlain = scalar.Tag.IsEmpty ? scalar.Style == ScalarStyle.Plain : CheckScalarTag(scalar);
        if (isPlain && PlainScalar.Json(scalar.Value) is { } json)
            _json.WriteRawValue(json, skipInputValidation: true);
        else if (IsUnicode(scalar.Value))
            _json.WriteStringValue(scalar.Value);
        else
            _json.WriteRawValue("\"\\ud800\"", skipInputValidation: true);
    }

    /// <summary>Writes the name of the member whose value comes, and notes where the value stands.</summary>
    private void Begin(Mark start)
    {
        if (_open is [.., var frame])
        {
            if (frame.Name is { } name)
            {
                Note(frame.NameStart);
                if (!IsUnicode(name))
                    Report(ReadingDiagnostics.NotUnicode, Here(), Position(frame.NameStart));
                _json.WritePropertyName(IsUnicode(name) ? name : "\uFFFD");
                frame.Name = null;
                frame.Last = name;
            }

            frame.Index++;
        }

        Note(start);
    }

    private void Note(Mark mark) => _origins.Add(new TokenOrigin((int)(_json.BytesCommitted + _json.BytesPending), Position(mark)));

    private void CheckTag(NodeEvent node, string expected)
    {
        if (!node.Tag.IsEmpty && node.Tag.Value != expected && node.Tag.Value != "!")
            Report(YamlDiagnostics.UnknownTag, Here(), Position(node.Start), Quote(node.Tag.Value));
    }

    /// <summary>Whether a scalar with a tag is read as if it were plain.</summary>
    private bool CheckScalarTag(Scalar scalar)
    {
        switch (scalar.Tag.Value)
        {
            case "!" or "tag:yaml.org,2002:str":
                return false;
            case "tag:yaml.org,2002:int" or "tag:yaml.org,2002:float" or "tag:yaml.org,2002:bool" or "tag:yaml.org,2002:null":
                return true;
            default:
                Report(YamlDiagnostics.UnknownTag, Here(), Position(scalar.Start), Quote(scalar.Tag.Value));
                return false;
        }
    }

    private void Break(DiagnosticDescriptor descriptor, TextPosition position, params ReadOnlySpan<string> arguments)
    {
        Report(descriptor, Here(), position, arguments);
        _isBroken = true;
    }

    private void Report(DiagnosticDescriptor descriptor, JsonPointer pointer, TextPosition position, params ReadOnlySpan<string> arguments)
    {
        if (_findings.Count < _limits.MaximumDiagnostics || !_isBroken)
            _findings.Add(new Diagnostic { Descriptor = descriptor, Pointer = pointer, Position = position, Arguments = ValueList.Create(arguments) });
    }

    /// <summary>Where the last value stands.</summary>
    private JsonPointer Here()
        => _open.Aggregate(JsonPointer.Root, static (pointer, frame) => frame switch
        {
            { IsMapping: true } => (frame.Name ?? frame.Last) is { } name ? pointer.Append(name) : pointer,
            { Index: > 0 } => pointer.Append(frame.Index - 1),
            _ => pointer,
        });

    /// <summary>Where the value stands that comes.</summary>
    private JsonPointer Next()
        => _open.Select((frame, i) => (frame, isLast: i == _open.Count - 1)).Aggregate(JsonPointer.Root, static (pointer, entry) => entry.frame switch
        {
            { IsMapping: true } frame => (frame.Name ?? frame.Last) is { } name ? pointer.Append(name) : pointer,
            var frame => pointer.Append(entry.isLast ? frame.Index : Math.Max(frame.Index - 1, 0)),
        });

    private string Words(string words, Mark mark)
    {
        var said = words.TrimEnd('.', ' ').Replace('\'', '`');
        var at = (int)Math.Min(mark.Index, _text.Length);
        var isTab = at < _text.Length && _text[at] == '\t';
        said = said.Length > 0 ? char.ToLowerInvariant(said[0]) + said[1..] : "it cannot be parsed";
        return isTab ? said + " (a tab stands here; indent with spaces)" : said;
    }

    private static TextPosition Position(Mark mark) => new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    private static bool IsUnicode(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
                continue;
            if (!char.IsSurrogatePair(value, i))
                return false;
            i++;
        }

        return true;
    }

    private static string Quote(string text) => text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 79), "…");

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class Frame(bool isMapping)
    {
        internal bool IsMapping { get; } = isMapping;

        /// <summary>The name whose value has not come yet.</summary>
        internal string? Name { get; set; }

        internal Mark NameStart { get; set; }

        /// <summary>The name whose value came last.</summary>
        internal string? Last { get; set; }

        internal int Index { get; set; }
    }
}
