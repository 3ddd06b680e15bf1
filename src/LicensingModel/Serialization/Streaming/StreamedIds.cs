using LicensingModel.Integrity;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Streaming;

/// <summary>
/// The ids that a streamed text declares, found in a pass over it, so that a second pass can report those that lead nowhere and those declared twice. Takes seven to
/// thirteen bytes for each id beside its own, whatever the length of the text.
/// </summary>
public sealed class StreamedIds : IDeclaredIds
{
    private readonly IdStore _declared = new();
    private readonly IdStore _written = new();
    private readonly HashSet<IdKey> _repeated = [];
    private readonly IntegrityScan _scan = new();
    private readonly long _maximum;
    private bool _hasFindings;
    private bool _isBroken;

    internal StreamedIds(long maximum) => _maximum = maximum;

    /// <summary>How many ids are declared.</summary>
    public int Count => _declared.Count;

    /// <summary>
    /// Whether all ids are known. Not where the text breaks off, where a part of it was passed over, or where there are more than were asked for: then no id is said
    /// to lead nowhere.
    /// </summary>
    public bool IsComplete => !_isBroken && !_declared.IsFull && !_written.IsFull;

    internal bool HasRepeated => _repeated.Count > 0;

    bool IDeclaredIds.IsDeclared(IdKey id) => _declared.Contains(id);

    IEnumerable<string> IDeclaredIds.Of(Type kind) => _declared.Of(kind);

    internal bool IsRepeated(IdKey id) => _repeated.Contains(id);

    /// <summary>Whether an id stands in the text without being declared, because what it belongs to could not be read.</summary>
    internal bool IsUnread(string id) => _hasFindings && (_written.Contains(new IdKey(typeof(string), id)) || IdNames.Kinds.Any(kind => _declared.Contains(new IdKey(kind, id))));

    /// <summary>Says that not everything was looked at.</summary>
    internal void Break() => _isBroken = true;

    /// <summary>Takes the ids of a part of the text.</summary>
    /// <param name="value">What could be read of it.</param>
    /// <param name="hasFindings">Whether something was found wrong in it.</param>
    /// <param name="text">The part.</param>
    internal void Take(Element? value, bool hasFindings, ReadOnlySpan<byte> text)
    {
        _hasFindings |= hasFindings;
        if (_declared.Count + _written.Count > _maximum)
            Break();
        if (!IsComplete)
            return;

        if (value is not null)
            TakeDeclared(value);

        // What could be read whole has no other ids than those that it declares, but for what it keeps without understanding it.
        if (value is not null && !hasFindings && !_scan.HasUnknown && !_scan.HasInPlace)
            return;

        var here = value is null ? null : new DeclarationWalk();
        here?.VisitElement(value!);
        var known = here?.Declared.Keys.Select(static key => key.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in TextLocator.FindIds(text))
        {
            if (known?.Contains(id) != true)
                _written.Add(new IdKey(typeof(string), id));
        }
    }

    /// <summary>Says that something was found beside elements.</summary>
    internal void Found() => _hasFindings = true;

    private void TakeDeclared(Element value)
    {
        _scan.Look(value);
        DeclarationWalk? exact = null;
        foreach (var id in _scan.Declared)
        {
            if (_declared.Add(id))
                continue;

            // What is restated may have been declared before.
            exact ??= Walked(value);
            if (!exact.Restated.Contains(id))
                _repeated.Add(id);
        }

        if (_scan.HasRepeated)
            _repeated.UnionWith((exact ?? Walked(value)).Repeated);
        _scan.Forget();
    }

    private static DeclarationWalk Walked(Element value)
    {
        var walk = new DeclarationWalk();
        walk.VisitElement(value);
        return walk;
    }
}
