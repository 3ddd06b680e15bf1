using LicensingModel.Conditions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;

namespace LicensingModel.Testing.Drafts;

/// <summary>What follows if something happens, in the making. Without any step it follows by itself, at once, and for all of its agreement.</summary>
public sealed class EffectDraft : ProvisionDraft<EffectDraft, TriggeredEffect>
{
    internal EffectDraft(Provision provision)
        : base(provision)
    {
    }

    /// <summary>On which provisions; without this on all of the agreement.</summary>
    /// <param name="provisions">Their ids.</param>
    public EffectDraft On(params ReadOnlySpan<string> provisions)
    {
        var targets = ValueSet.Create<ProvisionId>(Ids.Of<ProvisionId>(provisions));
        return But(effect => effect with { Targets = targets });
    }

    /// <summary>Against whom the thing must be done that triggers it: a suit, an assertion. Without this against anybody.</summary>
    /// <param name="parties">Their ids.</param>
    /// <exception cref="InvalidOperationException">What triggers it is not something that happens.</exception>
    public EffectDraft Against(params ReadOnlySpan<string> parties)
    {
        var against = ValueSet.Create<PartyId>(Ids.Of<PartyId>(parties));
        return But(effect => effect with
        {
            Trigger = effect.Trigger.StatedValue is Happening happening
                ? happening with { Against = against }
                : throw new InvalidOperationException("Only what happens can be against somebody."),
        });
    }

    /// <summary>It follows only if one of them elects it.</summary>
    /// <param name="parties">Their ids.</param>
    public EffectDraft ElectedBy(params ReadOnlySpan<string> parties)
    {
        var electors = ValueSet.Create<PartyId>(Ids.Of<PartyId>(parties));
        return But(effect => effect with { Electors = electors });
    }

    /// <summary>It follows only some time after notice.</summary>
    /// <param name="period">The time, such as <c>P60D</c>.</param>
    public EffectDraft AfterNotice(string period)
    {
        var time = ContractPeriod.Parse(period);
        return But(effect => effect with { Notice = time });
    }

    private protected override EffectDraft Made(Provision provision) => new(provision);
}
