using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using NodaTime;

namespace LicensingModel.Amendments;

/// <summary>The text of agreements as it reads on a day.</summary>
public static class ConsolidatedDocuments
{
    /// <summary>
    /// The document with the text that its agreements have on a day: every amendment that is effective by then is applied to the text that those made before it left. Corrections hold from the
    /// beginning. What cannot be applied is told, and leaves the text unknown rather than unchanged.
    /// </summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="on"/> is no day of the ISO calendar in the years 1 to 9999.</exception>
    public static Consolidation AsOf(this LicensingDocument document, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(document);
        IsoDay.Checked(on);
        return Consolidate(document, on, new RecordedDates(document.Events, document.RecordedThrough), static _ => false);
    }

    /// <summary>The text of a day, with some of the amendments of which nobody can say whether they are in it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="on">The day.</param>
    /// <param name="events">When events happened.</param>
    /// <param name="isSupposed">Whether an amendment that is undetermined is supposed to be in the text.</param>
    internal static Consolidation Consolidate(LicensingDocument document, LocalDate on, IEventDates events, Func<AmendmentId, bool> isSupposed)
    {
        List<AmendmentStanding> standings = [];
        List<TermOrigin> origins = [];
        List<AmendmentConflict> conflicts = [];
        var agreements = document.Agreements.Select(agreement => agreement.Amendments.Count == 0 ? agreement : Consolidated(agreement)).ToValueList();
        return new Consolidation
        {
            On = on,
            Document = document with { Agreements = agreements },
            Amendments = standings.ToValueList(),
            Origins = origins.ToValueList(),
            Conflicts = conflicts.ToValueList(),
        };

        Agreement Consolidated(Agreement agreement)
        {
            var text = new TextInWork(agreement);
            List<Amendment> effective = [];
            List<Amendment> correcting = [];
            foreach (var amendment in agreement.Amendments)
            {
                var standing = AmendmentDays.On(on, agreement, amendment, events, !document.WithoutPresumptions.Contains(Presumption.UnreadText));
                standings.Add(standing);
                var isIn = standing.State == AmendmentState.Applied || (standing.State == AmendmentState.Undetermined && isSupposed(amendment.Id));
                if (isIn)
                    effective.Add(amendment);

                // A correction holds from the beginning, once there is one.
                if (isIn || standing.State == AmendmentState.Later)
                    correcting.Add(amendment);
            }

            text.Apply(correcting, effective);
            origins.AddRange(text.Origins);
            conflicts.AddRange(text.Conflicts);
            var applied = effective.ToHashSet<Amendment>(ReferenceEqualityComparer.Instance);
            return text.Agreement with
            {
                Amendments = agreement.Amendments.Where(amendment => !applied.Contains(amendment))
                    .Select(amendment => amendment.Changes.Any(text.HasCorrected) ? amendment with { Changes = amendment.Changes.Where(change => !text.HasCorrected(change)).ToValueList() } : amendment)
                    .ToValueList(),
            };
        }
    }
}
