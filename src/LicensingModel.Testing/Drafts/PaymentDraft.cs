using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;

namespace LicensingModel.Testing.Drafts;

/// <summary>A payment in the making. Without any step it is a lump sum of an amount that was not captured.</summary>
public sealed class PaymentDraft : ProvisionDraft<PaymentDraft, Payment>
{
    internal PaymentDraft(Provision provision)
        : base(provision)
    {
    }

    /// <summary>A lump sum.</summary>
    /// <param name="amount">The amount, such as <c>USD 1000000</c>.</param>
    public PaymentDraft LumpSum(string amount)
    {
        var sum = Money.Parse(amount);
        return But(payment => payment with { Form = PaymentForm.LumpSum, Amount = sum });
    }

    /// <summary>A running royalty.</summary>
    /// <param name="rate">The rate, such as <c>0.5%</c>.</param>
    /// <param name="of">Of what, in words.</param>
    public PaymentDraft Royalty(string rate, string of)
    {
        var share = Percentage.Parse(rate);
        return But(payment => payment with { Form = PaymentForm.RunningRoyalty, Amount = Disclosed<Money>.NotCaptured, Rate = share, Base = Ids.Name(of) });
    }

    /// <summary>A source says that the amount is withheld.</summary>
    public PaymentDraft Undisclosed() => But(static payment => payment with { Amount = Disclosed<Money>.Undisclosed });

    /// <summary>For which provisions it is paid; without this nobody says.</summary>
    /// <param name="provisions">Their ids.</param>
    public PaymentDraft For(params ReadOnlySpan<string> provisions)
    {
        var paid = ValueSet.Create<ProvisionId>(Ids.Of<ProvisionId>(provisions));
        return But(payment => payment with { For = paid });
    }

    private protected override PaymentDraft Made(Provision provision) => new(provision);
}
