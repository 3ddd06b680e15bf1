using LicensingModel.Advisories.Rules;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.General;

namespace LicensingModel.Advisories.Triggers;

/// <summary>Papers that come before an agreement: duties to negotiate, lock-outs, letters that nothing supersedes.</summary>
internal static class Preliminaries
{
    internal static IEnumerable<Observation> Of(AgreementView view)
    {
        foreach (var (provision, pointer) in view.Provisions)
        {
            if (Negotiates(provision) is { } words)
            {
                yield return Negotiation(view, provision, pointer, words, AdvisoryRules.NegotiateDelaware, "US", "DE");
                yield return Negotiation(view, provision, pointer, words, AdvisoryRules.NegotiateEngland, "GB", "EAW");
            }

            if (provision.Body is Duty duty && duty.Action == DutyAction.NegotiateWithOthers && (duty.Modality == DutyModality.MustNot || !duty.Modality.IsKnown))
            {
                foreach (var observation in LockOut(view, provision, pointer, duty))
                    yield return observation;
            }
        }

        if (IsLetter(view.Agreement))
            yield return Supersession(view);
    }

    private static string? Negotiates(Provision provision)
        => provision.Body is Duty duty && (duty.Modality == DutyModality.ShallNegotiate || (duty.Modality == DutyModality.Must && duty.Action == DutyAction.Negotiate)) ? "an express duty to negotiate"
            : provision.Body is CollaborationScope scope && AgreementView.Read(scope.Depth) is { } depth && depth == CollaborationDepth.Negotiate ? "joint work in which to negotiate is owed"
            : AgreementView.Read(provision.BindingEffect) is { } effect && effect == BindingEffect.AgreementToNegotiate ? "a provision that binds only to negotiate"
            : null;

    private static Observation Negotiation(AgreementView view, Provision provision, JsonPointer pointer, string words, AdvisoryRule rule, string country, string part)
    {
        var binding = AgreementView.Read(view.Agreement.BindingEffect);
        var isPreliminary = binding is null ? Truth.Unknown : binding == BindingEffect.NonBinding || binding == BindingEffect.AgreementToNegotiate ? Truth.True : binding.IsKnown ? Truth.False : Truth.Unknown;
        var own = AgreementView.Read(provision.BindingEffect);
        if (own is not null && own == BindingEffect.AgreementToNegotiate)
            isPreliminary = Truth.True;
        return new Observation(view, rule, pointer).Fact(pointer, words).Fact(view.Pointer, $"the paper is {(binding is null ? "of a binding effect that is not known" : $"`{binding}`")}{(AgreementView.Read(view.Agreement.GoverningLaw) is { } law ? $", under the law of `{law}`" : string.Empty)}")
            .If(AgreementView.IsSo(provision), "whether the duty is as it is recorded")
            .If(isPreliminary, "whether the paper binds (`bindingEffect`)")
            .If(view.IsUnder(country, part), $"the law that governs, and whether it is that of {country}-{part} (`governingLaw`)");
    }

    private static IEnumerable<Observation> LockOut(AgreementView view, Provision provision, JsonPointer pointer, Duty duty)
    {
        var isOwed = (duty.Modality.IsKnown ? Truth.True : Truth.Unknown) & AgreementView.IsSo(provision);
        var until = !provision.Term.Until.IsBlank || view.Agreement.Term.Until.IsBlank ? provision.Term.Until : view.Agreement.Term.Until;
        var end = AgreementView.Read(until);
        var isEndless = end is NoEnd or UnstatedDate ? Truth.True : end is not null ? Truth.False : until.IsStated ? Truth.Unknown : view.IsSilent(until);
        yield return Begin(AdvisoryRules.DefiniteLockOut).If(!isEndless, "until when it holds (`term`)").If(view.IsUnder("GB", "EAW"), "the law that governs, and whether it is that of GB-EAW (`governingLaw`)");
        yield return Begin(AdvisoryRules.IndefiniteLockOut).If(isEndless, "until when it holds (`term`)");

        Observation Begin(AdvisoryRule rule)
        {
            var observation = new Observation(view, rule, pointer).Fact(pointer, $"`{duty.Modality}` `{duty.Action}`");
            if (end is not null)
                observation.Fact(pointer, end is NoEnd ? "without end" : $"until {end.Resolve(view.Events)}");
            return observation.If(isOwed, "whether the duty is as it is recorded");
        }
    }

    private static bool IsLetter(Agreement agreement)
        => agreement.Kind == AgreementKind.LetterOfIntent || agreement.Kind == AgreementKind.MemorandumOfUnderstanding || agreement.Kind == AgreementKind.TermSheet;

    /// <summary>Nothing supersedes it: no later agreement says so, and neither does an agreement of the same parties by being entire, nor the letter itself.</summary>
    private static Observation Supersession(AgreementView view)
    {
        var observation = new Observation(view, AdvisoryRules.NotSuperseded, view.Pointer).Fact(view.Pointer, $"a paper of the kind `{view.Agreement.Kind}`");
        var own = view.Agreement.Id;
        var isSuperseded = (Truth)view.Document.Agreements.Any(other => other.Id != own && other.Relations.Any(relation => relation.Agreement == own && (relation.Kind == RelationKind.Supersedes || relation.Kind == RelationKind.Replaces)));
        isSuperseded |= view.Document.Agreements.Any(other => other.Id != own && other.Relations.Any(relation => relation.Agreement == own && !relation.Kind.IsKnown)) ? Truth.Unknown : Truth.False;
        observation.If(!isSuperseded, "how a later agreement stands to it (`relations`)");
        var clause = view.Agreement.Provisions.Any(static provision => provision.Body is GeneralTerm { Topic: var topic } && topic == GeneralTopic.EntireAgreement);
        observation.If(clause ? Truth.False : view.IsFull && view.NotUnderstood is null ? Truth.True : Truth.Unknown, "whether it says by what it is superseded");
        foreach (var (other, i) in view.Document.Agreements.Select(static (other, i) => (other, i)).Where(entry => entry.other.Id != own && !IsLetter(entry.other) && entry.other.AllParties.Count > 0 && entry.other.AllParties == view.Agreement.AllParties))
        {
            var isEntire = other.Provisions.Any(static provision => provision.Body is GeneralTerm { Topic: var topic } && topic == GeneralTopic.EntireAgreement);
            observation.Fact(JsonPointer.Root.Append("agreements").Append(i), $"`{other.Id}` of the same parties").If(isEntire ? Truth.False : other.Completeness == Completeness.FullText ? Truth.True : Truth.Unknown, $"whether `{other.Id}` supersedes it");
        }

        return observation;
    }
}
