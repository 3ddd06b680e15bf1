using LicensingModel.Agreements;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Benchmarks.Validating;

/// <summary>The dozen rules by hand: loops that know where each thing stands, and count what is wrong.</summary>
internal static class DozenByHand
{
    internal static int Count(LicensingDocument document)
    {
        var wrong = 0;
        foreach (var party in document.Parties)
            wrong += party.Jurisdiction is { IsAssigned: false } ? 1 : 0;
        foreach (var source in document.Sources)
            wrong += Facts.IsPublication(source.Kind) && !source.Published.IsStated ? 1 : 0;
        foreach (var agreement in document.Agreements)
            wrong += Count(agreement);
        return wrong;
    }

    private static int Count(Agreement agreement)
    {
        var wrong = (agreement.Parties.Count > 0 ? 0 : 1) + (agreement.Provisions.Count > 0 ? 0 : 1);
        wrong += Facts.IsInOrder(agreement.Signed, agreement.Announced) ? 0 : 1;
        wrong += Facts.IsInOrder(agreement.Term.From, agreement.Term.Until) ? 0 : 1;
        foreach (var entry in agreement.Status)
            wrong += Facts.IsEnd(entry.Status) && !entry.On.IsStated ? 1 : 0;
        foreach (var provision in agreement.Provisions)
        {
            wrong += Facts.IsInOrder(provision.Term.From, provision.Term.Until) ? 0 : 1;
            switch (provision.Body)
            {
                case Grant grant:
                    wrong += grant.Grantors.Parties.Overlaps(grant.Grantees.Parties) ? 1 : 0;
                    wrong += grant.Territory.TryGetValue(out var territory) && territory == Territory.None ? 1 : 0;
                    break;
                case Payment payment:
                    wrong += Facts.IsToItself(payment) ? 1 : 0;
                    wrong += payment.Amount.TryGetValue(out var amount) && amount.Amount < 0 ? 1 : 0;
                    wrong += payment.For.Contains(provision.Id) ? 1 : 0;
                    break;
            }
        }

        return wrong;
    }
}
