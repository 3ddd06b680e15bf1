using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Streaming;

/// <summary>What a streamed document has beside its lists, and what was found in it. Of bounded size, apart from members that this version does not know.</summary>
internal sealed class DocumentHead(TextWindow window, StreamOptions options)
{
    /// <summary>What a name is called that is no Unicode.</summary>
    private const string NoName = "\uFFFD";

    private readonly object?[] _slots = new object?[DocumentTable.Fields.Count];
    private readonly bool[] _seen = new bool[DocumentTable.Fields.Count];
    private readonly OrderedDictionary<string, RawJson> _unrecognized = new(StringComparer.Ordinal);
    private readonly FoundHere _found = new(options.Limits.MaximumDiagnostics);
    private readonly List<Diagnostic> _findings = [];
    private readonly IdCheck? _ids = options is { Ids: { } ids, CheckIntegrity: true } ? new IdCheck(ids) : null;
    private TextPosition _begin = new(1, 1);
    private TextPosition _name;
    private string _named = NoName;
    private bool _isRefused = true;
    private Diagnostic? _aboutName;

    /// <summary>The scalars that were read lately, for all elements.</summary>
    internal ScalarCache Scalars { get; } = new();

    /// <summary>The name on which the reader stands.</summary>
    internal static string NameOf(ref Utf8JsonReader reader) => new ReadSession(ReadLimits.Default).TryGetString(ref reader, out var name) ? name : NoName;

    /// <summary>Says where the document begins.</summary>
    internal void Begin(TextPosition position) => (_begin, _isRefused) = (position, false);

    /// <summary>Says that what stands there is no document.</summary>
    internal void Refuse() => _isRefused = true;

    /// <summary>Whether the member on whose name the reader stands is looked at: one that stands there a second time is not.</summary>
    internal bool Takes(ref Utf8JsonReader reader, TextPosition position, out Field<LicensingDocument>? field)
    {
        field = null;
        _name = position;
        if (!new ReadSession(options.Limits).TryGetString(ref reader, out var name))
        {
            _aboutName = JsonReading.At(new Finding(ReadingDiagnostics.NotUnicode, 0, []), JsonPointer.Root.Append(NoName), position);
            return false;
        }

        _named = name;
        field = DocumentTable.Find(name);
        var isRepeated = field is null ? _unrecognized.ContainsKey(name) : _seen[field.Index];
        if (isRepeated)
            _aboutName = JsonReading.At(new Finding(ReadingDiagnostics.DuplicateMember, 0, [ReadSession.Quote(name)]), JsonPointer.Root.Append(name), position);
        else if (field is not null)
            _seen[field.Index] = true;
        return !isRepeated;
    }

    /// <summary>Says that the value of the member begins; a name at which the text breaks off says nothing.</summary>
    internal void BeginValue()
    {
        if (_aboutName is not null)
            _findings.AddRange(Bounded([_aboutName]));
        _aboutName = null;
    }

    /// <summary>Reads a member that is no list, or a list that is none.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="session">The session.</param>
    /// <param name="field">The member; null where it is not known.</param>
    /// <param name="part">Where the value begins and ends in the window, and what is taken off the offsets of its findings.</param>
    /// <param name="isWhole">Whether the text goes on behind it.</param>
    internal void ReadMember(ref Utf8JsonReader reader, ReadSession session, Field<LicensingDocument>? field, (int Start, int Origin, int End) part, bool isWhole)
    {
        if (field is null)
        {
            if (Keywords.TryReadRaw(ref reader, session, out var raw))
                _unrecognized.Add(_named, raw);
        }
        else
        {
            field.Read(ref reader, session, ref _slots[field.Index]);
        }

        options.Collecting?.Take(null, session.Findings is not null, window.Span[part.Start..part.End]);
        var pointer = JsonPointer.Root.Append(_named);
        var begin = window.PositionAt(part.Start);
        var text = new JsonText(window.Memory[part.Start..part.End]).Followed(session, part.Origin);
        _findings.AddRange(_found.Bounded(FoundHere.Moved(JsonReading.Locate(session, text, part.Origin), pointer, begin), session.Omitted));
        if (!options.CheckIntegrity || !isWhole)
            return;

        foreach (var finding in Vocabulary(field))
        {
            var moved = finding.Pointer.Segments.Count == 1
                ? finding with { Position = finding.Descriptor.IsAboutName ? _name : begin }
                : FoundHere.Moved(text.Locate([finding with { Pointer = Inside(finding.Pointer) }]), pointer, begin).Single();
            _findings.AddRange(_found.Bounded([moved]));
        }
    }

    /// <summary>What was found in an element.</summary>
    /// <param name="value">The element; null where none could be made of it.</param>
    /// <param name="session">What was found while it was read.</param>
    /// <param name="part">Where it begins and ends in the window, and what is taken off the offsets of its findings.</param>
    /// <param name="pointer">Where it stands.</param>
    /// <param name="isWhole">Whether the text goes on behind it.</param>
    internal ValueList<Diagnostic> FindingsOf(Element? value, ReadSession session, (int Start, int Origin, int End) part, JsonPointer pointer, bool isWhole)
    {
        options.Collecting?.Take(value, session.Findings is not null, window.Span[part.Start..part.End]);
        var checks = options.CheckIntegrity && isWhole && value is not null ? DocumentIntegrity.CheckVocabulary(value) : [];
        if (session.Findings is null && checks.Count == 0 && _ids is null)
            return [];

        var text = new JsonText(window.Memory[part.Start..part.End]).Followed(session, part.Origin);
        var begin = window.PositionAt(part.Start);
        var found = FoundHere.Moved(JsonReading.Locate(session, text, part.Origin).Concat(text.Locate(checks)), pointer, begin);
        if (_ids is not null && isWhole && value is not null)
            found = found.Concat(_ids.Check(value, text, pointer, begin));
        return _found.Bounded(JsonReading.Ordered(found), session.Omitted);
    }

    /// <summary>Takes over what was found about a token, of the document as a whole.</summary>
    internal void Take(ReadSession session, int start, int end, JsonPointer pointer)
        => _findings.AddRange(_found.Bounded(FoundHere.Moved(JsonReading.Locate(session, new JsonText(window.Memory[start..end]), start), pointer, window.PositionAt(start))));

    /// <summary>Reports a finding about the document as a whole.</summary>
    internal void Report(DiagnosticDescriptor descriptor, JsonPointer pointer, TextPosition position, params ReadOnlySpan<string> arguments)
        => _findings.AddRange(Bounded([JsonReading.At(new Finding(descriptor, 0, ValueList.Create(arguments)), pointer, position)]));

    /// <summary>As many of the findings as may still be given.</summary>
    internal ValueList<Diagnostic> Bounded(IEnumerable<Diagnostic> findings) => _found.Bounded(findings);

    /// <summary>The document without its lists.</summary>
    /// <param name="isCut">Whether not all of it was read, so that nothing can be said of what is missing.</param>
    internal StreamedElement Whole(bool isCut)
    {
        if (isCut)
            options.Collecting?.Break();
        var missing = DocumentTable.Fields.Where(field => field.IsRequired && !_seen[field.Index]).ToList();
        if (!isCut && !_isRefused)
        {
            foreach (var field in missing)
                Report(ReadingDiagnostics.MissingMember, JsonPointer.Root, _begin, field.Name);
        }

        var isMade = !_isRefused && DocumentTable.Fields.All(field => !field.IsRequired || _slots[field.Index] is not null);
        return new StreamedElement
        {
            Member = null,
            Index = -1,
            Position = _begin,
            Value = isMade ? DocumentTable.Head(_slots, Kept(_unrecognized)) : null,
            Diagnostics = [.. JsonReading.Ordered(_findings), .. _found.Last()],
        };
    }

    private static ValueList<UnrecognizedMember> Kept(OrderedDictionary<string, RawJson> members)
        => members.Select(member => new UnrecognizedMember { Name = member.Key, Value = member.Value }).ToValueList();

    private static JsonPointer Inside(JsonPointer pointer) => pointer.Segments.Skip(1).Aggregate(JsonPointer.Root, static (above, segment) => above.Append(segment));

    /// <summary>What is not known of the member that was read last: it is looked at as if the document had no other.</summary>
    private ValueList<Diagnostic> Vocabulary(Field<LicensingDocument>? field)
    {
        var slots = new object?[_slots.Length];
        if (field is not null)
            slots[field.Index] = _slots[field.Index];
        else if (!_unrecognized.ContainsKey(_named))
            return [];

        var alone = field is null ? new OrderedDictionary<string, RawJson>(StringComparer.Ordinal) { [_named] = _unrecognized[_named] } : [];
        return DocumentIntegrity.CheckVocabulary(DocumentTable.Head(slots, Kept(alone)));
    }
}
