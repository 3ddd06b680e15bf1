using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Patents;
using LicensingModel.Patents.Standards;
using LicensingModel.Provisions;
using LicensingModel.Sources;
using NodaTime;

namespace LicensingModel.Validation.Rules;

/// <summary>
/// What a rule is told of the place it looks at, and where it reports. Valid only while the rule runs; places are worked out only for what is reported.
/// </summary>
public sealed class RuleContext
{
    private readonly RuleReporting _walk;
    private readonly DocumentIndex _index;

    internal RuleContext(RuleReporting walk, LicensingDocument document)
    {
        _walk = walk;
        _index = new DocumentIndex(document);
        Document = document;
    }

    /// <summary>The whole document.</summary>
    public LicensingDocument Document { get; }

    /// <summary>The agreement in which the rule looks, or the one it looks at; null outside agreements.</summary>
    public Agreement? Agreement { get; internal set; }

    /// <summary>The provision in which the rule looks, or the one it looks at; null outside provisions.</summary>
    public Provision? Provision { get; internal set; }

    /// <summary>When the document's events happened, as far as it records that; nothing is presumed.</summary>
    public IEventDates Events => _index;

    /// <summary>The rule that is running.</summary>
    internal ValidationRule? Rule { get; set; }

    /// <summary>The source with this id; null where none is declared.</summary>
    /// <param name="id">The id.</param>
    public Source? Find(SourceId id) => _index.Find(id);

    /// <summary>The provision with this id; null where none is declared.</summary>
    /// <param name="id">The id.</param>
    public Provision? Find(ProvisionId id) => _index.Find(id)?.Provision;

    /// <summary>The agreement that holds the provision with this id; null where none is declared.</summary>
    /// <param name="id">The id of the provision.</param>
    public Agreement? AgreementOf(ProvisionId id) => _index.Find(id)?.Agreement;

    /// <summary>Points at the element or term that the rule looks at, or at something in it.</summary>
    /// <param name="at">A JSON pointer (RFC 6901) from there: <c>/term/until</c>; empty for itself.</param>
    /// <exception cref="FormatException"><paramref name="at"/> is not a JSON pointer.</exception>
    public JsonPointer Place(string at = "")
        => JsonPointer.Parse(at).Segments.Aggregate(JsonPointer.Of(_walk.Path), static (pointer, segment) => pointer.Append(segment));

    /// <summary>Reports what is wrong at the element or term that the rule looks at.</summary>
    /// <param name="descriptor">One of those that the rule declares.</param>
    /// <param name="at">A JSON pointer (RFC 6901) from there: <c>/term/until</c>; empty for itself.</param>
    /// <param name="arguments">What fills the places of the message; as many as it has.</param>
    /// <exception cref="InvalidOperationException">The rule does not declare the descriptor, or is not running.</exception>
    /// <exception cref="ArgumentException">The message has more places than there are arguments.</exception>
    public void Report(DiagnosticDescriptor descriptor, string at = "", params ReadOnlySpan<string> arguments)
    {
        if (_walk.Wants(descriptor))
            Report(descriptor, at, ValueList.Create(arguments), []);
    }

    /// <summary>Reports what is wrong at the element or term that the rule looks at, with other places that it is about.</summary>
    /// <param name="descriptor">One of those that the rule declares.</param>
    /// <param name="at">A JSON pointer (RFC 6901) from there: <c>/term/until</c>; empty for itself.</param>
    /// <param name="arguments">What fills the places of the message; as many as it has.</param>
    /// <param name="related">The other places, from the document's root.</param>
    /// <exception cref="InvalidOperationException">The rule does not declare the descriptor, or is not running.</exception>
    /// <exception cref="ArgumentException">The message has more places than there are arguments.</exception>
    public void Report(DiagnosticDescriptor descriptor, string at, ValueList<string> arguments, ValueList<RelatedPlace> related)
    {
        if (!_walk.Wants(descriptor))
            return;

        ArgumentNullException.ThrowIfNull(arguments);
        if (System.Text.CompositeFormat.Parse(descriptor.Message).MinimumArgumentCount > arguments.Count)
            throw new ArgumentException($"The message of {descriptor.Code} has more places than the {arguments.Count} arguments given.", nameof(arguments));

        _walk.Record(new Diagnostic { Descriptor = descriptor, Pointer = Place(at), Arguments = arguments, Related = related });
    }

    internal Patent? Find(PatentId id) => _index.Find(id);

    internal Standard? Find(StandardId id) => _index.Find(id);

    /// <summary>The other place, with what it has to do with a finding.</summary>
    internal RelatedPlace? Related(ProvisionId id, string note)
        => _index.PlaceOf(id) is { } place ? new RelatedPlace { Pointer = place, Note = note } : null;

    /// <summary>Between which days a date falls, on what the document records of its events.</summary>
    internal ResolvedDate Resolve(AnchoredDate date) => date.Resolve(_index);

    /// <summary>Whether the one date certainly comes before the other.</summary>
    internal bool IsCertainlyBefore(AnchoredDate earlier, AnchoredDate later)
        => Resolve(later).TryGetEarliest(out var day) && Resolve(earlier).IsBefore(day).IsTrue;

    /// <summary>The day on which the term certainly falls, if it is stated and that can be said.</summary>
    internal bool TryGetDay(Disclosed<AnchoredDate> term, out LocalDate day)
    {
        day = default;
        return term.TryGetValue(out var date) && Resolve(date).TryGetDate(out day);
    }
}
