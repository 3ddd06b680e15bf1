using LicensingModel.Agreements;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering;

/// <summary>Sets what a document records beside its agreements: rights other than patents, who belongs to a class of parties, what happened, and what persons found.</summary>
internal sealed class RecordsSetter
{
    private readonly Layout _layout;
    private readonly Names _names;
    private readonly ValueWords _values;
    private readonly TermWords _terms;
    private readonly TermSetter _setter;
    private readonly ConditionWords _conditions;
    private readonly PartWords _parts;
    private string _notYet = "no day is recorded";

    internal RecordsSetter(Layout layout, Names names, ValueWords values, TermWords terms, TermSetter setter)
    {
        (_layout, _names, _values, _terms, _setter) = (layout, names, values, terms, setter);
        _parts = new PartWords(names, values, terms);
        _conditions = new ConditionWords(names, _parts);
    }

    /// <summary>Sets what concerns some agreements, or everything where none are given.</summary>
    internal void Set(LicensingDocument document, ValueList<Agreement>? agreements)
    {
        if (document.RecordedThrough is { } through)
            _notYet = $"not recorded as having happened by {IsoDay.Format(through)}, through which events are recorded";
        var concerned = agreements is null ? null : new ConcernedIds(agreements);
        Section("Rights other than patents", document.Intangibles.Where(one => concerned?.Names(one.Id) != false), Set);
        SetMemberships(document.Memberships.Where(one => concerned?.Names(one.Class) != false).ToList());
        Section("Events", document.Events.Where(one => concerned?.Names(one) != false), Set);
        Section("What a person has to find", document.Determinations.Where(one => concerned?.Names(one) != false), Set);
    }

    private void Section<T>(string heading, IEnumerable<T> records, Action<T> set)
        where T : Element
    {
        var isBegun = false;
        foreach (var record in records)
        {
            if (!isBegun)
                _layout.SharedHeading(heading);
            isBegun = true;
            set(record);
            _setter.Claims(1, ClaimsInside.Of(record));
            _setter.NotUnderstood(1, record.UnrecognizedMembers);
        }
    }

    private void Set(Intangible intangible)
        => _layout.Item(0, _names.Of(intangible.Id), ValueWords.Code(intangible.Kind) + _parts.Rest(intangible, "id", "kind", "name"));

    // Members of whom the same is said stand together.
    private void SetMemberships(List<Membership> memberships)
    {
        if (memberships.Count > 0)
            _layout.SharedHeading("Who belongs to which class");
        foreach (var same in memberships.GroupBy(membership => membership with { Member = membership.Class }))
        {
            _layout.Item(0, _names.Of(same.Key.Class), $"{string.Join("; ", same.Select(membership => _names.Of(membership.Member)))} — {_values.Of(same.Key.During)}{(same.Key.Claims.Count == 0 ? "; no source says so" : string.Empty)}");
            _setter.Claims(1, same.Key.Claims);
            _setter.NotUnderstood(1, same.Key.UnrecognizedMembers);
        }
    }

    private void Set(RecordedEvent happening)
    {
        var deed = _conditions.Of(happening);
        var when = happening.On.StatedValue is not null ? _terms.Of(happening.On) : happening.On.IsBlank ? _notYet : $"its day: {_terms.Of(happening.On)}";
        var patents = happening.Patents.Count > 0 ? $"; patents: {_values.Of(happening.Patents)}" : string.Empty;
        var after = happening.After.Count > 0 ? $"; on that day after {Listing.And(happening.After.Select(id => _names.Of(id)))}" : string.Empty;
        _layout.Item(0, _names.Of(happening.Id), (deed.Length > 0 ? $"{deed}, {when}" : when) + after + patents);
    }

    private void Set(Determination determination)
    {
        var rest = _parts.Rest(determination, "id", "question", "finding", "claims");
        _layout.Item(0, _names.Of(determination.Id), (determination.Finding.IsBlank ? "not found yet" : _terms.Of(determination.Finding)) + rest);
    }
}
