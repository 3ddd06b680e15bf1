using LicensingModel.Agreements;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Benchmarks.Validating;

/// <summary>The small deal, broken in a way that one of the dozen rules sees: by these the peers are shown to check the same.</summary>
internal static class BrokenDeals
{
    /// <summary>One for each rule, in their order.</summary>
    internal static IReadOnlyList<LicensingDocument> All { get; } =
    [
        With(static agreement => agreement with { Parties = [] }),
        With(static agreement => agreement with { Provisions = [] }),
        With(static agreement => agreement with { Signed = AnchoredDate.On(2017, 7, 6) }),
        With(static agreement => agreement with { Status = [new() { Status = AgreementStatus.Terminated }] }),
        With(static agreement => agreement with { Term = new() { From = AnchoredDate.On(2018, 1, 1), Until = AnchoredDate.On(2017, 12, 31) } }),
        WithBody<PatentGrant>(static grant => grant with { Grantees = grant.Grantors }),
        WithBody<PatentGrant>(static grant => grant with { Territory = Territory.None }),
        WithBody<Payment>(static payment => payment with { Payee = payment.Payer }),
        WithBody<Payment>(static payment => payment with { Amount = Money.Parse("USD -1") }),
        WithBody<Payment>(static payment => payment with { For = [ProvisionId.Parse("lump-sum")] }),
        DealText.Small with { Sources = [DealText.Small.Sources[0] with { Published = Disclosed<AnchoredDate>.NotCaptured }] },
        DealText.Small with { Parties = [DealText.Small.Parties[0] with { Jurisdiction = CountryCode.Parse("ZQ") }, DealText.Small.Parties[1]] },
    ];

    /// <summary>Refuses peers that do not find the same one thing wrong in each broken deal, and nothing in the whole one.</summary>
    internal static void Check()
    {
        var fluent = new DozenFluent();
        Require(DealText.Small, 0, "the whole deal", fluent);
        for (var i = 0; i < All.Count; i++)
            Require(All[i], 1, $"deal {i + 1}", fluent);
    }

    private static void Require(LicensingDocument document, int wrong, string name, DozenFluent fluent)
    {
        if (LicensingModel.Validation.DocumentValidation.Validate(document, DozenRules.Set).Count != wrong || DozenByHand.Count(document) != wrong || fluent.Validate(document).Errors.Count != wrong)
            throw new InvalidOperationException($"The peers do not find the same in {name}.");
    }

    private static LicensingDocument With(Func<Agreement, Agreement> change) => DealText.Small with { Agreements = [change(DealText.Small.Agreements[0])] };

    private static LicensingDocument WithBody<T>(Func<T, T> change)
        where T : ProvisionBody
    {
        var isDone = false;
        return With(agreement => agreement with
        {
            Provisions = [.. agreement.Provisions.Select(provision =>
            {
                if (isDone || provision.Body is not T body)
                    return provision;
                isDone = true;
                return provision with { Body = change(body) };
            })],
        });
    }
}
