using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Transfers;
using NodaTime;

namespace LicensingModel.Decisions.Subjects;

/// <summary>A grant that takes effect on the very day on which its grantor parts with the right: which of the two came first decides whether the grantor could still grant.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="provision">The provision.</param>
/// <param name="chain">Who held the right.</param>
/// <param name="isGrantor">Whether somebody is a grantor.</param>
internal sealed class PartingDay(Facts facts, Provision provision, TitleChain chain, Func<PartyId, LocalDate, Truth> isGrantor)
{
    /// <summary>Whether the grantor still held it when the grant took effect, where the day alone leaves that open and an order is recorded; null where it is not, which is then noted.</summary>
    /// <param name="test">The test of power.</param>
    /// <param name="ofAgreement">From when the agreement holds.</param>
    /// <param name="effect">The day on which the grant takes effect.</param>
    /// <param name="last">The last day on which title counts.</param>
    internal Truth? Judge(TestBuilder test, Disclosed<AnchoredDate> ofAgreement, LocalDate effect, LocalDate last)
    {
        if (chain.PartedOn(effect, isGrantor).ToList() is not [var parting] || (effect < last && !chain.Between(effect.PlusDays(1), last, isGrantor).Ever.IsFalse))
            return null;

        if (IsLeftUponIt(parting))
        {
            test.Pass($"{parting.By} of the same agreement, by which {parting.From} parts with the right on that day, leaves upon it what is granted.");
            return true;
        }

        var from = provision.Term.From.IsBlank ? ofAgreement : provision.Term.From;
        // Of two deeds that wait for one event nothing says which it sets off first.
        EventId? one = from.StatedValue is EventDate { Event: var begins } && begins != parting.Event ? begins : null;
        var isFirst = one is not null && parting.Event is { } parts ? facts.Order.IsBefore(one, parts) : Truth.Unknown;
        if (!isFirst.IsUnknown)
            return isFirst;
        var missing = one is not null && parting.Event is not null
            ? new MissingFact(one.Value, "after", MissingReason.NotRecorded, $"Whether {one} came before {parting.Event} or after it, on one day.")
            : test.Missing("term/from", MissingReason.NotDecidable, $"Whether it took effect before {parting.From} parted with the right by {parting.By}, on the same day.");
        if (!parting.Closing.TryGetDate(out _))
            test.Unknown($"{parting.From} parted with the right by {Words.Day(effect)}, the day on which the grant took effect, or on it; which came first is not recorded.", parting.Event is { } some ? [missing, new MissingFact(some.Value, "on", MissingReason.NotRecorded, $"On which day {some} happened.")] : [missing]);
        else
            test.Unknown($"{parting.From} parted with the right on {Words.Day(effect)}, the day on which the grant took effect; which came first is not recorded.", missing);
        return null;
    }

    /// <summary>Whether the right passes by the agreement that grants, subject to what exists: the two are one bargain, and the grant is to be of use.</summary>
    private bool IsLeftUponIt(TitlePassing parting)
        => facts.Document.Agreements.FirstOrDefault(one => one.Id == parting.Cited?.Agreement) is { } agreement && agreement.Provisions.Any(one => one.Id == provision.Id)
            && agreement.Provisions.FirstOrDefault(one => one.Id == parting.Cited?.Provision)?.Body is Transfer transfer && facts.IsUnderstood(transfer)
            && transfer.Encumbrances.TryGetValue(out var upon) && !transfer.Encumbrances.IsDoubtful && upon == Encumbrances.SubjectToExisting;
}
