using LicensingModel.Agreements.Changes;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Sequences;

/// <summary>
/// What the parties said once more of a provision, or of an agreement as a whole, by amendments: after something had been done to it, that may be what counts, or what was done may; where no text says which, nobody can say.
/// </summary>
/// <param name="amendments">The amendments that are in the text.</param>
/// <param name="events">When events happened.</param>
/// <param name="provision">The provision; null where the agreement as a whole is asked about.</param>
/// <param name="day">The day asked about: what is effective only later says nothing on it.</param>
internal sealed class LaterWords(IReadOnlyList<Amendment> amendments, IEventDates events, ProvisionId? provision, LocalDate day)
{
    /// <summary>The last days on which amendments that word it once more may have been made or have become effective; null for one of which that is not known.</summary>
    internal IEnumerable<LocalDate?> Wordings => Effective.Where(amendment => amendment.Changes.Any(Words)).Select(amendment => GrantDay.Of(amendment, events).Latest);

    /// <summary>Whether it was worded once more, or given another last day, by an amendment that was made after something that happened on one of some days.</summary>
    /// <param name="on">The earliest and the latest of those days; null where that is not known.</param>
    /// <param name="withAgreement">Whether another last day of the agreement is one of the provision.</param>
    internal Truth AreAfter((LocalDate? First, LocalDate? Latest) on, bool withAgreement)
        => Effective.Where(amendment => amendment.Changes.Any(change => Words(change) || (change is ExtendTerm { Provision: var id } && (id == provision || (withAgreement && id is null)))))
            .Aggregate(Truth.False, (result, amendment) => result | IsMadeAfter(amendment, on));

    /// <summary>Whether an amendment that was made after something that happened on one of some days brought it into the text; of one that ends the agreement at the same time nobody can say.</summary>
    /// <param name="on">The earliest and the latest of those days; null where that is not known.</param>
    /// <param name="wasThere">Whether it stood in the text before an amendment and all that follow it.</param>
    internal Truth BroughtItAfter((LocalDate? First, LocalDate? Latest) on, Func<Amendment, bool> wasThere)
        => Effective.LastOrDefault(amendment => amendment.Changes.Any(Words) && !wasThere(amendment)) is { } last
            ? IsMadeAfter(last, on) | (last.Changes.Any(static change => change is TerminateText { Provisions.Count: 0 }) ? Truth.Unknown : Truth.False)
            : Truth.False;

    private IEnumerable<Amendment> Effective => amendments.Where(amendment => !(GrantDay.Effective(amendment, events).First > day));

    private bool Words(AmendmentChange change) => change switch
    {
        AddProvision add => add.Provision.Id == provision,
        ReplaceProvision replace => replace.Provision.Id == provision,
        RestateText restate => provision is null || restate.Provisions.Any(one => one.Id == provision),
        _ => false,
    };

    private Truth IsMadeAfter(Amendment amendment, (LocalDate? First, LocalDate? Latest) on)
    {
        var made = GrantDay.Made(amendment, events);
        return made.First > on.Latest ? Truth.True : made.Latest < on.First ? Truth.False : Truth.Unknown;
    }
}
