using LicensingModel.Provisions;

namespace LicensingModel.Testing.Drafts;

/// <summary>A provision of any kind in the making, of which only what every provision has is drafted in steps; what it provides is changed by <c>But</c>.</summary>
/// <typeparam name="TBody">What is provided.</typeparam>
public sealed class BodyDraft<TBody> : ProvisionDraft<BodyDraft<TBody>, TBody>
    where TBody : ProvisionBody
{
    internal BodyDraft(Provision provision)
        : base(provision)
    {
    }

    private protected override BodyDraft<TBody> Made(Provision provision) => new(provision);
}
