using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Amendments;

/// <summary>From when amendments are effective, and whether they are on a day.</summary>
internal static class AmendmentDays
{
    /// <summary>The first day for which the changed text holds: where it is not recorded, the day on which the amendment was made.</summary>
    internal static Disclosed<AnchoredDate> Effective(Amendment amendment) => amendment.Effective.IsSilent && !amendment.Signed.IsSilent ? amendment.Signed : amendment.Effective;

    /// <summary>Whether it is presumed that it is effective from the day on which it was made: in a text not seen in full another day may not have been read.</summary>
    internal static bool IsPresumedToBegin(Agreement agreement, Amendment amendment) => amendment.Effective.IsBlank && !amendment.Signed.IsSilent && agreement.Completeness != Completeness.FullText;

    /// <summary>Where an amendment stands on a day.</summary>
    internal static AmendmentStanding On(LocalDate day, Agreement agreement, Amendment amendment, IEventDates events, bool presumesUnread)
    {
        AmendmentStanding Standing(AmendmentState state, string reason, string? missing = null)
            => new() { Agreement = agreement.Id, Amendment = amendment.Id, State = state, Reason = reason, Missing = missing, IsDayPresumed = state is (AmendmentState.Applied or AmendmentState.Later) && IsPresumedToBegin(agreement, amendment) };

        if (amendment.UnrecognizedMembers.Count > 0)
            return Standing(AmendmentState.Undetermined, "Something of it is not understood.", amendment.UnrecognizedMembers[0].Name);
        var binds = Binds(amendment);
        var doubt = IsDisputed(amendment) ? Standing(AmendmentState.Undetermined, "Sources deny it, or only pass it on as rumour.", "claims")
            : binds.IsUnknown ? Standing(AmendmentState.Undetermined, "Whether it binds is not known.", "bindingEffect") : null;
        if (doubt is null && binds.IsFalse)
            return Standing(AmendmentState.NotBinding, "It does not bind.");

        var isPresumed = IsPresumedToBegin(agreement, amendment);
        if ((isPresumed && !presumesUnread) || !StatedTerms.Reading.TryGet(Effective(amendment), "effective", out var date))
            return doubt ?? Standing(AmendmentState.Undetermined, "From when it is effective is not known.", "effective");
        var resolved = date.Resolve(events);
        var isEffective = resolved.IsOnOrBefore(day);

        // Whether it was made or binds matters from the day on which it is effective; for a correction, which holds from the beginning, on all days.
        if (doubt is not null)
            return isEffective.IsFalse && !amendment.Changes.Any(static change => change is CorrectProvision) ? Standing(AmendmentState.Later, $"It is effective, if at all, only from {InWords(resolved)}.") : doubt;
        return isEffective.IsTrue ? Standing(AmendmentState.Applied, $"It is effective from {InWords(resolved)}.")
            : isEffective.IsFalse ? Standing(AmendmentState.Later, $"It is effective only from {InWords(resolved)}.")
            : Standing(AmendmentState.Undetermined, "Whether it is effective yet is not known.", "effective");
    }

    /// <summary>Whether nobody can say whether it was made, or binds, whatever day it is effective from.</summary>
    internal static bool IsDoubtful(Amendment amendment) => IsDisputed(amendment) || Binds(amendment).IsUnknown;

    private static bool IsDisputed(Amendment amendment)
        => amendment.Claims.Any(static claim => claim.Stance == ClaimStance.Denies) || (amendment.Claims.Count > 0 && amendment.Claims.All(static claim => claim.Stance != ClaimStance.Asserts));

    /// <summary>Whether it binds; where nothing was recorded of that, what it changes binds as the agreement does.</summary>
    private static Truth Binds(Amendment amendment)
        => amendment.BindingEffect.IsSilent ? Truth.True : StatedTerms.Reading.TryGet(amendment.BindingEffect, "bindingEffect", out var effect) && effect.IsKnown ? effect == BindingEffect.Binding : Truth.Unknown;

    private static string InWords(ResolvedDate date) => date.TryGetDate(out var day) ? IsoDay.Format(day) : date.IsNever ? "no day" : $"some day {date}";
}
