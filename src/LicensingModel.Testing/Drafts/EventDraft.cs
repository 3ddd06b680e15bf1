using LicensingModel.Agreements;

namespace LicensingModel.Testing.Drafts;

/// <summary>Something that happens, in the making. Immutable: every step gives another draft.</summary>
public sealed class EventDraft
{
    internal EventDraft(RecordedEvent happening) => Event = happening;

    /// <summary>The event so far.</summary>
    public RecordedEvent Event { get; }

    /// <summary>Whose doing it is; without this nobody's.</summary>
    /// <param name="parties">Their ids.</param>
    public EventDraft By(params ReadOnlySpan<string> parties) => new(Event with { By = ValueSet.Create<PartyId>(Ids.Of<PartyId>(parties)) });

    /// <summary>Against whom it is done; without this against nobody.</summary>
    /// <param name="parties">Their ids.</param>
    public EventDraft Against(params ReadOnlySpan<string> parties) => new(Event with { Against = ValueSet.Create<PartyId>(Ids.Of<PartyId>(parties)) });

    /// <summary>Which agreements it is about; without this none.</summary>
    /// <param name="agreements">Their ids.</param>
    public EventDraft Of(params ReadOnlySpan<string> agreements) => new(Event with { Agreements = ValueSet.Create<AgreementId>(Ids.Of<AgreementId>(agreements)) });

    /// <summary>Which provisions it is about; without this none.</summary>
    /// <param name="provisions">Their ids.</param>
    public EventDraft OfProvisions(params ReadOnlySpan<string> provisions) => new(Event with { Provisions = ValueSet.Create<ProvisionId>(Ids.Of<ProvisionId>(provisions)) });

    /// <summary>Which patents it is about; without this none.</summary>
    /// <param name="patents">Their ids.</param>
    public EventDraft OfPatents(params ReadOnlySpan<string> patents) => new(Event with { Patents = ValueSet.Create<PatentId>(Ids.Of<PatentId>(patents)) });

    /// <summary>What happened before it on the same day; without this the order of what happens on one day is not known.</summary>
    /// <param name="events">Their ids.</param>
    public EventDraft After(params ReadOnlySpan<string> events) => new(Event with { After = ValueSet.Create<EventId>(Ids.Of<EventId>(events)) });

    /// <summary>The event, changed by the record's own <c>with</c>.</summary>
    /// <param name="change">Gives the changed event.</param>
    public EventDraft But(Func<RecordedEvent, RecordedEvent> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(change(Event));
    }
}
