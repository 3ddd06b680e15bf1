using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Streaming;

/// <summary>
/// The ids that a streamed text declares, found in a pass over it, so that a second pass can report those that lead nowhere and those declared twice. Takes about a
/// hundred bytes for each id, whatever the length of the text.
/// </summary>
public sealed class StreamedIds
{
    private readonly Dictionary<(Type Kind, string Id), JsonPointer> _declared = [];
    private readonly HashSet<(Type Kind, string Id)> _repeated = [];
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly long _maximum;
    private bool _hasFindings;

    internal StreamedIds(long maximum) => _maximum = maximum;

    /// <summary>How many ids are declared.</summary>
    public int Count => _declared.Count;

    /// <summary>
    /// Whether all ids are known. Not where the text breaks off, where a part of it was passed over, or where there are more than were asked for: then no id is said
    /// to lead nowhere.
    /// </summary>
    public bool IsComplete { get; private set; } = true;

    internal IReadOnlyDictionary<(Type Kind, string Id), JsonPointer> Declared => _declared;

    internal bool HasRepeated => _repeated.Count > 0;

    internal bool IsRepeated((Type Kind, string Id) id) => _repeated.Contains(id);

    /// <summary>Whether an id stands in the text without being declared, because what it belongs to could not be read.</summary>
    internal bool IsUnread(string id) => _hasFindings && (_written.Contains(id) || IdNames.Kinds.Any(kind => _declared.ContainsKey((kind, id))));

    /// <summary>Says that not everything was looked at.</summary>
    internal void Break() => IsComplete = false;

    /// <summary>Takes the ids of a part of the text.</summary>
    internal void Take(Element? value, ReadSession session, ReadOnlySpan<byte> text)
    {
        _hasFindings |= session.Findings is not null;
        if (_declared.Count + _written.Count > _maximum)
            Break();
        if (!IsComplete)
            return;

        var here = new HashSet<string>(StringComparer.Ordinal);
        if (value is not null)
        {
            var walk = new DeclarationWalk();
            walk.VisitElement(value);
            foreach (var id in walk.Declared.Keys)
            {
                here.Add(id.Id);
                if (!_declared.TryAdd(id, JsonPointer.Root) && !walk.Restated.Contains(id))
                    _repeated.Add(id);
            }

            foreach (var id in walk.Repeated)
                _repeated.Add(id);
        }

        foreach (var id in TextLocator.FindIds(text))
        {
            if (!here.Contains(id))
                _written.Add(id);
        }
    }

    /// <summary>Says that something was found beside elements.</summary>
    internal void Found() => _hasFindings = true;
}
