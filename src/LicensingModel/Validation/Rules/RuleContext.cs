using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
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
    private readonly List<IRoom> _rooms = [];

    internal RuleContext(RuleReporting walk, DocumentIndex index)
    {
        _walk = walk;
        _index = index;
    }

    /// <summary>
    /// The whole document. A rule that can do with <see cref="Find(ProvisionId)"/> and <see cref="Find(SourceId)"/> is cheaper: one that looks at the whole is run again at every
    /// change of any agreement (<see cref="IncrementalValidation"/>).
    /// </summary>
    public LicensingDocument Document
    {
        get
        {
            if (Reads is { } reads)
                reads.IsOfDocument = true;
            return _index.Document;
        }
    }

    /// <summary>The agreement in which the rule looks, or the one it looks at; null outside agreements.</summary>
    public Agreement? Agreement => _walk.Agreement;

    /// <summary>The provision in which the rule looks, or the one it looks at; null outside provisions.</summary>
    public Provision? Provision => _walk.Provision;

    /// <summary>When the document's events happened, as far as it records that; nothing is presumed.</summary>
    public IEventDates Events => _index;

    /// <summary>Notes what rules look at; null where nobody wants to know.</summary>
    internal RuleReads? Reads { get; set; }

    /// <summary>What does not change with agreements.</summary>
    internal DocumentIndex Index => _index;

    /// <summary>Room to work in, which is the run's: other rules may have used it.</summary>
    internal T Room<T>()
        where T : class, IRoom, new()
    {
        foreach (var room in _rooms)
        {
            if (room is T known)
                return known;
        }

        var made = new T();
        _rooms.Add(made);
        return made;
    }

    /// <summary>Room in which the exclusive grants of the document are kept.</summary>
    internal T Exclusives<T>()
        where T : class, IRoom, new()
    {
        if (Reads is { } reads)
            reads.IsOfExclusives = true;
        return Room<T>();
    }

    /// <summary>Forgets what is kept in one room.</summary>
    internal void Forget<T>()
        where T : class, IRoom, new()
        => Room<T>().Forget();

    /// <summary>Forgets the document.</summary>
    internal void Forget()
    {
        foreach (var room in _rooms)
            room.Forget();
    }

    /// <summary>The last day of the record.</summary>
    internal LocalDate? RecordedThrough => _index.Document.RecordedThrough;

    /// <summary>Who holds shares in whom.</summary>
    internal ValueList<OwnershipStake> Ownership => _index.Document.Ownership;

    /// <summary>The document as if there were no other agreements.</summary>
    internal LicensingDocument Alone(Agreement agreement) => _index.Document with { Agreements = [agreement] };

    /// <summary>The source with this id; null where none is declared.</summary>
    /// <param name="id">The id.</param>
    public Source? Find(SourceId id) => _index.Find(id);

    /// <summary>The provision with this id; null where none is declared.</summary>
    /// <param name="id">The id.</param>
    public Provision? Find(ProvisionId id)
    {
        Reads?.Provisions.Add(id);
        return _index.Find(id)?.Provision;
    }

    /// <summary>The agreement that holds the provision with this id; null where none is declared.</summary>
    /// <param name="id">The id of the provision.</param>
    public Agreement? AgreementOf(ProvisionId id)
    {
        Reads?.Provisions.Add(id);
        return _index.Find(id)?.Agreement;
    }

    /// <summary>Points at the element or term that the rule looks at, or at something in it.</summary>
    /// <param name="at">A JSON pointer (RFC 6901) from there: <c>/term/until</c>; empty for itself.</param>
    /// <exception cref="FormatException"><paramref name="at"/> is not a JSON pointer.</exception>
    public JsonPointer Place(string at = "")
        => JsonPointer.Parse(at).Segments.Aggregate(_walk.Here, static (pointer, segment) => pointer.Append(segment));

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

    internal Party? Find(PartyId id) => _index.Find(id);

    internal Intangible? Find(IntangibleId id) => _index.Find(id);

    internal RecordedEvent? FindEvent(EventId id) => _index.FindEvent(id);

    /// <summary>The other place, with what it has to do with a finding.</summary>
    internal RelatedPlace? Related(ProvisionId id, string note)
    {
        Reads?.Provisions.Add(id);
        return _index.PlaceOf(id) is { } place ? new RelatedPlace { Pointer = place, Note = note } : null;
    }

    /// <summary>Between which days a date falls, on what the document records of its events.</summary>
    internal ResolvedDate Resolve(AnchoredDate date) => date.Resolve(_index);

    /// <summary>Whether the one date certainly comes before the other.</summary>
    internal bool IsCertainlyBefore(AnchoredDate earlier, AnchoredDate later)
        => earlier is FixedDate { UnrecognizedMembers.Count: 0 } first && later is FixedDate { UnrecognizedMembers.Count: 0 } second
            ? first.Date < second.Date
            : Resolve(later).TryGetEarliest(out var day) && Resolve(earlier).IsBefore(day).IsTrue;

    /// <summary>The day on which the term certainly falls, if it is stated and that can be said.</summary>
    internal bool TryGetDay(Disclosed<AnchoredDate> term, out LocalDate day)
    {
        day = default;
        return term.TryGetValue(out var date) && TryGetDay(date, out day);
    }

    /// <summary>The day on which the date certainly falls, if that can be said.</summary>
    internal bool TryGetDay(AnchoredDate date, out LocalDate day)
    {
        if (date is not FixedDate { UnrecognizedMembers.Count: 0 } known)
            return Resolve(date).TryGetDate(out day);

        day = known.Date;
        return true;
    }
}
