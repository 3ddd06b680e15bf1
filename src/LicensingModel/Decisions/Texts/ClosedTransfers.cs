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
