using System.Globalization;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using NodaTime;

namespace LicensingModel.Integrity;

/// <summary>
/// Several documents read as one. Lists are joined in the order of the documents. What two of them declare alike, to the last member (a party, a source, a product that
/// deals share), is one thing and stands in the combination once; agreements never are. An id that two of them declare otherwise stays declared twice, so that the check
/// of the combined document reports it.
/// </summary>
public sealed class DocumentCombination
{
    private readonly ValueList<LicensingDocument> _parts;
    private readonly Dictionary<string, List<(int Part, int Index)>> _origins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Part, JsonPointer Pointer)> _unrecognized = new(StringComparer.Ordinal);

    private DocumentCombination(ValueList<LicensingDocument> parts)
    {
        _parts = parts;
        Document = parts is [var only] ? only : Join();
    }

    /// <summary>The combined document.</summary>
    public LicensingDocument Document { get; }

    /// <summary>Combines documents.</summary>
    /// <remarks>
    /// <para>
    /// <see cref="LicensingDocument.RecordedThrough"/>: events are presumed recorded up to the day that the document which declares their subject states. The combination
    /// has one day for all, so it takes the earliest, and none where a document states none although it declares something to which something can happen (agreements,
    /// patents, ownership, events). It therefore never presumes more than the documents by themselves, and may presume less.
    /// </para>
    /// <para>
    /// <see cref="LicensingDocument.WithoutPresumptions"/>: a presumption that one document switches off is off for all. A member that is not understood keeps its name;
    /// where several documents have different ones of that name, those after the first get <c>#2</c>, <c>#3</c> … after it.
    /// </para>
    /// </remarks>
    /// <param name="parts">The documents, at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static DocumentCombination Combine(params ReadOnlySpan<LicensingDocument> parts)
        => parts.Length > 0 ? new(ValueList.Create(parts)) : throw new ArgumentException("At least one document is needed.", nameof(parts));

    /// <summary>Finds where a place of the combined document stands in the documents that it was made of.</summary>
    /// <param name="pointer">A pointer into <see cref="Document"/>.</param>
    /// <returns>
    /// The position of the document among those combined, from zero, and the pointer into it. What belongs to no one of them (the document as a whole) is said to stand
    /// in the first.
    /// </returns>
    public (int Part, JsonPointer Pointer) Find(JsonPointer pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        if (_parts.Count == 1 || pointer.Segments.Count == 0)
            return (0, pointer);

        var member = pointer.Segments[0];
        if (member == "$schema")
            return (Math.Max(_parts.ToList().FindIndex(part => part.Schema is not null), 0), pointer);
        if (member == "recordedThrough")
            return (Math.Max(_parts.ToList().FindIndex(part => part.RecordedThrough == Document.RecordedThrough), 0), pointer);
        if (_unrecognized.TryGetValue(member, out var origin))
            return (origin.Part, Rest(origin.Pointer, pointer, 1));
        if (pointer.Segments.Count == 1 || !int.TryParse(pointer.Segments[1], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            return (0, pointer);
        if (member == "withoutPresumptions")
            return FindPresumption(index, pointer);
        if (!_origins.TryGetValue(member, out var origins) || index >= origins.Count)
            return (0, pointer);

        var (part, place) = origins[index];
        return (part, Rest(JsonPointer.Root.Append(member).Append(place), pointer, 2));
    }

    private static JsonPointer Rest(JsonPointer start, JsonPointer pointer, int skip) => pointer.Segments.Skip(skip).Aggregate(start, static (at, segment) => at.Append(segment));

    private static LocalDate? Earliest(IEnumerable<LicensingDocument> parts)
    {
        var speaking = parts.Where(part => part.RecordedThrough is not null || HasSubjects(part)).ToList();
        return speaking.TrueForAll(part => part.RecordedThrough is not null) ? speaking.Min(part => part.RecordedThrough) : null;
    }

    private static bool HasSubjects(LicensingDocument part) => part.Agreements.Count + part.Patents.Count + part.Ownership.Count + part.Memberships.Count + part.Events.Count > 0;

    private (int Part, JsonPointer Pointer) FindPresumption(int index, JsonPointer pointer)
    {
        if (index < 0 || index >= Document.WithoutPresumptions.Count)
            return (0, pointer);

        var presumption = Document.WithoutPresumptions[index];
        var part = _parts.ToList().FindIndex(candidate => candidate.WithoutPresumptions.Contains(presumption));
        var place = _parts[part].WithoutPresumptions.ToList().IndexOf(presumption);
        return (part, JsonPointer.Root.Append(pointer.Segments[0]).Append(place));
    }

    private LicensingDocument Join() => new()
    {
        Schema = _parts.Select(part => part.Schema).FirstOrDefault(schema => schema is not null),
        RecordedThrough = Earliest(_parts),
        WithoutPresumptions = _parts.SelectMany(part => part.WithoutPresumptions).ToValueSet(),
        Parties = Concat("parties", part => part.Parties),
        Ownership = Concat("ownership", part => part.Ownership),
        Memberships = Concat("memberships", part => part.Memberships),
        Standards = Concat("standards", part => part.Standards),
        Products = Concat("products", part => part.Products),
        Patents = Concat("patents", part => part.Patents),
        Declarations = Concat("declarations", part => part.Declarations),
        PortfolioCounts = Concat("portfolioCounts", part => part.PortfolioCounts),
        Intangibles = Concat("intangibles", part => part.Intangibles),
        Sources = Concat("sources", part => part.Sources),
        Events = Concat("events", part => part.Events),
        Determinations = Concat("determinations", part => part.Determinations),
        Agreements = Concat("agreements", part => part.Agreements, areMerged: false),
        UnrecognizedMembers = JoinUnrecognized(),
    };

    private ValueList<T> Concat<T>(string member, Func<LicensingDocument, ValueList<T>> list, bool areMerged = true)
        where T : notnull
    {
        List<T> joined = [];
        List<(int Part, int Index)> origins = [];
        HashSet<T> earlier = [];
        for (var part = 0; part < _parts.Count; part++)
        {
            var own = list(_parts[part]);
            for (var index = 0; index < own.Count; index++)
            {
                if (areMerged && earlier.Contains(own[index]))
                    continue;

                joined.Add(own[index]);
                origins.Add((part, index));
            }

            earlier.UnionWith(own);
        }

        _origins.Add(member, origins);
        return joined.ToValueList();
    }

    private ValueList<UnrecognizedMember> JoinUnrecognized()
    {
        List<UnrecognizedMember> joined = [];
        for (var part = 0; part < _parts.Count; part++)
        {
            foreach (var member in _parts[part].UnrecognizedMembers)
            {
                if (joined.Contains(member))
                    continue;

                var name = member.Name;
                for (var number = 2; joined.Exists(other => other.Name == name); number++)
                    name = string.Create(CultureInfo.InvariantCulture, $"{member.Name}#{number}");
                joined.Add(member with { Name = name });
                _unrecognized.Add(name, (part, JsonPointer.Root.Append(member.Name)));
            }
        }

        return joined.ToValueList();
    }
}
