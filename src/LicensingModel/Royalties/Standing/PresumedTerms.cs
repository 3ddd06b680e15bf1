using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using NodaTime;

namespace LicensingModel.Royalties.Standing;

/// <summary>
/// What is presumed of a text that was not seen in full, so that a schedule that was read can be reckoned by: that it binds, and that it operated, where nothing at all was recorded of that. What is recorded counts, and
/// an end or a condition that was not read is presumed absent, as in every answer.
/// </summary>
internal sealed class PresumedTerms
{
    private readonly bool _isBindingPresumed;
    private readonly bool _isStartPresumed;
    private readonly AgreementId _agreement;

    internal PresumedTerms(LicensingDocument document, AgreementId id, ProvisionId payment)
    {
        var agreement = document.Agreements.First(other => other.Id == id);
        var mayPresume = agreement.Completeness != Completeness.FullText && !document.WithoutPresumptions.Contains(Presumption.UnreadText);
        _agreement = id;
        _isBindingPresumed = mayPresume && agreement.BindingEffect.IsBlank;
        _isStartPresumed = mayPresume && agreement.Term.From.IsBlank && agreement.Signed.IsBlank && agreement.Announced.IsBlank;
        var filled = agreement;
        if (_isBindingPresumed)
            filled = filled with { BindingEffect = Disclosed.Stated(BindingEffect.Binding) };
        if (_isStartPresumed)
            filled = filled with { Term = filled.Term with { From = Disclosed.Stated(AnchoredDate.On(IsoDay.First)) } };

        // What is not understood of the schedule is told step by step where it is reckoned.
        if (filled.Amendments.Count == 0)
            filled = filled with { Provisions = filled.Provisions.Select(provision => provision.Id == payment && provision.Body is Payment { Royalty: not null } body ? provision with { Body = body with { Royalty = null } } : provision).ToValueList() };
        Document = document with { Agreements = document.Agreements.Select(other => ReferenceEquals(other, agreement) ? filled : other).ToValueList() };
    }

    /// <summary>The document with what is presumed, and without the schedule.</summary>
    internal LicensingDocument Document { get; }

    /// <summary>What of it a payment rests on.</summary>
    internal IEnumerable<UsedPresumption> For(Provision provision)
    {
        if (_isBindingPresumed && provision.BindingEffect.IsBlank)
            yield return new UsedPresumption(Presumption.UnreadText, _agreement.Value, "It binds; whether it does was not read.");
        if (_isStartPresumed && provision.Term.From.IsBlank)
            yield return new UsedPresumption(Presumption.UnreadText, _agreement.Value, "It operated when the sales were made; from when it operates was not read.");
    }
}
