using YamlDotNet.Core.Events;

namespace LicensingModel.Yaml;

/// <summary>What stands under anchors, so that aliases can repeat it. Nothing is kept outside of anchors.</summary>
internal sealed class YamlAnchors
{
    private readonly List<ParsingEvent> _events = [];
    private readonly Dictionary<string, (int Start, int End)> _ranges = new(StringComparer.Ordinal);
    private readonly Stack<(string? Name, int Start)> _open = [];
    private int _anchored;

    /// <summary>Takes the next event into account.</summary>
    internal void Record(ParsingEvent next)
    {
        var name = next is NodeEvent { Anchor.IsEmpty: false } node ? node.Anchor.Value : null;
        if (_anchored == 0 && name is null)
        {
            if (next is MappingStart or SequenceStart)
                _open.Push((null, 0));
            else if (next is MappingEnd or SequenceEnd)
                _open.Pop();
            return;
        }

        _events.Add(next);
        if (name is not null)
            _ranges.Remove(name);
        switch (next)
        {
            case MappingStart or SequenceStart:
                _open.Push((name, _events.Count - 1));
                _anchored += name is null ? 0 : 1;
                break;
            case MappingEnd or SequenceEnd:
                var (closed, start) = _open.Pop();
                if (closed is not null)
                {
                    _ranges[closed] = (start, _events.Count);
                    _anchored--;
                }

                break;
            default:
                if (name is not null)
                    _ranges[name] = (_events.Count - 1, _events.Count);
                break;
        }
    }

    /// <summary>The events under an anchor that is closed.</summary>
    internal (int Start, int End)? Find(string name) => _ranges.TryGetValue(name, out var range) ? range : null;

    /// <summary>An event.</summary>
    internal ParsingEvent At(int index) => _events[index];
}
