using LicensingModel.Agreements;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Transfers;
using NodaTime;

namespace LicensingModel.Decisions.Texts;

/// <summary>
/// The transfers that closed, or may have, while they stood in a text. What passed is not passed back when a later text leaves the clause out, words it otherwise, or puts somebody else in the place of a party.
/// </summary>
/// <param name="events">When events happened.</param>
/// <param name="textOf">The text of a day.</param>
internal sealed class ClosedTransfers(IEventDates events, Func<LocalDate, LicensingDocument> textOf)
{
    /// <summary>The text with the transfers as they read when they closed.</summary>
    /// <param name="text">The text of a day.</param>
    /// <param name="eves">The last days of the texts before it, the earliest first.</param>
    internal LicensingDocument AddTo(LicensingDocument text, IEnumerable<LocalDate> eves)
    {
        HashSet<(AgreementId, ProvisionId)> closed = [];
        foreach (var eve in eves)
        {
            foreach (var agreement in textOf(eve).Agreements)
            {
                foreach (var provision in agreement.Provisions)
                {
                    if (provision.Body is not Transfer transfer || closed.Contains((agreement.Id, provision.Id)) || HasClosed(transfer, eve) is not { IsFalse: false } has)
                        continue;
                    if (has.IsTrue)
                        closed.Add((agreement.Id, provision.Id));
                    text = text with { Agreements = text.Agreements.Select(one => one.Id == agreement.Id ? With(one, agreement, provision, has.IsTrue ? eve : null) : one).ToValueList() };
                }
            }
        }

        return text;
    }

    /// <summary>
    /// The text with the transfers that a later text has and it has not: those that close, or were to, once they stand in a text. What passes by them passes with the claims for earlier acts, or without, and no earlier text says anything of that.
    /// </summary>
    /// <param name="text">The text of a day.</param>
    /// <param name="later">That of a later one.</param>
    /// <param name="boundaries">The days in between from which the text is another, the earliest first.</param>
    internal LicensingDocument AddLater(LicensingDocument text, LicensingDocument later, IReadOnlyList<LocalDate> boundaries)
    {
        foreach (var agreement in later.Agreements.Where(then => text.Agreements.Any(one => one.Id == then.Id)))
        {
            foreach (var provision in agreement.Provisions.Where(static one => one.Body is Transfer))
            {
                var came = boundaries.Where(day => textOf(day).Agreements.Any(one => one.Id == agreement.Id && one.Provisions.Any(other => other.Id == provision.Id && EarlierTexts.IsTheSame(other, provision)))).Select(static day => (LocalDate?)day).FirstOrDefault();
                if (came is { } since && ClosesSince((Transfer)provision.Body, since))
                    text = text with { Agreements = text.Agreements.Select(one => one.Id == agreement.Id ? WithLater(one, agreement, provision, since) : one).ToValueList() };
            }
        }

        return text;
    }

    /// <summary>The agreement with a transfer of a later text: in the place of one that it changed before that closed.</summary>
    private Agreement WithLater(Agreement text, Agreement later, Provision provision, LocalDate since)
    {
        var added = provision.Term.From.IsBlank && later.Term.From != text.Term.From ? provision with { Term = provision.Term with { From = later.Term.From } } : provision;
        return text.Provisions.FirstOrDefault(one => one.Id == provision.Id) is not { } now ? text with { Provisions = [.. text.Provisions, added] }
            : now.Body is Transfer earlier && !EarlierTexts.IsTheSame(now, provision) && ClosesSince(earlier, since) ? text with { Provisions = text.Provisions.Select(one => one.Id == provision.Id ? added : one).ToValueList() }
            : text;
    }

    private bool ClosesSince(Transfer transfer, LocalDate day)
        => transfer.Closing.TryGetValue(out var closing) && !transfer.Closing.IsDoubtful && closing.Resolve(events).IsOnOrAfter(day).IsTrue;

    private Truth HasClosed(Transfer transfer, LocalDate by)
        => transfer.Closing.TryGetValue(out var closing) && !transfer.Closing.IsDoubtful ? closing.Resolve(events).IsOnOrBefore(by) : Truth.Unknown;

    /// <summary>The agreement with a transfer as it read: in the place of what it became, or beside that, where that is to close later or it may not have closed.</summary>
    private Agreement With(Agreement text, Agreement then, Provision provision, LocalDate? by)
    {
        var old = provision.Term.From.IsBlank && then.Term.From != text.Term.From ? provision with { Term = provision.Term with { From = then.Term.From } } : provision;
        var now = text.Provisions.FirstOrDefault(one => one.Id == provision.Id);
        if (now is not null && EarlierTexts.IsTheSame(now, old))
            return text;
        if (now is { Body: Transfer later } && by is { } eve && !HasClosed(later, eve).IsFalse)
            return text with { Provisions = text.Provisions.Select(one => one.Id == provision.Id ? old : one).ToValueList() };
        return text with { Provisions = [.. text.Provisions, old with { Id = EarlierTexts.Named(provision.Id, text.Provisions) }] };
    }
}
