using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Asserting;

/// <summary>The small world, in which the owner asserts its patent for an act of 2020.</summary>
internal static class AssertWorlds
{
    internal static AssertQuestion Against(PartyId party) => new()
    {
        Holder = Owner,
        Against = party,
        Act = Act.Sell,
        Product = Phones,
        Country = US,
        On = Day,
        Remedy = Remedy.Damages,
        Patents = PatentScope.Listed(P),
    };

    /// <summary>The same, sued for in 2022.</summary>
    internal static AssertQuestion Later(PartyId party, Remedy remedy = Remedy.Damages) => Against(party) with { Suit = new LocalDate(2022, 1, 1), Remedy = remedy };

    internal static Verdict VerdictOf(LicensingDocument document, AssertQuestion question) => document.Ask(question).Verdict;

    internal static PatentGrant CovenantOf(string? bars) => TheGrant with { Effect = GrantEffect.CovenantNotToSue, Bars = bars is null ? Disclosed<CovenantBar>.NotCaptured : CovenantBar.Parse(bars) };

    /// <summary>The grant, under an agreement that runs between two days.</summary>
    internal static LicensingDocument Running(PatentGrant grant, Disclosed<AnchoredDate> from, Disclosed<AnchoredDate> until)
        => With(Contract with { Term = new() { From = from, Until = until }, Provisions = [Licence with { Body = grant }] });

    /// <summary>The patent passes to the other party on 2021-01-01, by an agreement that says whether past damages pass.</summary>
    internal static LicensingDocument Sold(Disclosed<PastDamages> pastDamages, params Agreement[] besides)
    {
        var transfer = new PatentTransfer { From = Owner, To = Other, Subject = PatentScope.Listed(P), Closing = Date(2021, 1, 1), PastDamages = pastDamages };
        return With([.. besides, AgreementOf("sale", ProvisionOf("transfer", transfer))]);
    }
}
