using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Standing;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using NodaTime;

namespace LicensingModel.Decisions.Texts;

/// <summary>
/// Whether a clause that extends something had extended it by the last day on which it stood in the text. What follows unless something happens follows at the end of the term, and not before.
/// </summary>
/// <param name="facts">What the text of that day says.</param>
/// <param name="owner">The agreement of the clause.</param>
/// <param name="source">The clause.</param>
/// <param name="effect">What it does.</param>
/// <param name="eve">The day.</param>
internal sealed class SpentExtension(Facts facts, Agreement owner, Provision source, TriggeredEffect effect, LocalDate eve)
{
    private readonly JointReading _reading = new();

    /// <summary>
    /// The clause as it stands beside a later text: as it read, where it had; without a time, where nobody can say whether it had. Null where it had not, or the later text gives what it extended another last day, by which that
    /// goes.
    /// </summary>
    /// <param name="text">The later text.</param>
    internal Provision? In(LicensingDocument text)
    {
        var targets = effect.Targets.Count == 0 ? [(owner, null)]
            : facts.Document.Agreements.SelectMany(static agreement => agreement.Provisions.Select(provision => (agreement, (Provision?)provision))).Where(entry => effect.Targets.Contains(entry.Item2!.Id)).ToList();
        Truth did = false;
        var isPlain = true;
        foreach (var (agreement, provision) in targets)
        {
            if (Until(text, agreement.Id, provision?.Id) is not { } until || until != Until(facts.Document, agreement.Id, provision?.Id))
                continue;
            var extended = Extended(agreement, provision, out var isByTerm);
            did |= extended;
            isPlain &= extended.IsFalse || isByTerm;
        }

        return did.IsFalse ? null : did.IsTrue && isPlain ? source : source with { Body = effect with { Period = Disclosed<ContractPeriod>.Undisclosed } };
    }

    private Truth Extended(Agreement agreement, Provision? provision, out bool isByTerm)
    {
        isByTerm = false;
        var until = new TermTest(facts, _reading, agreement, provision, eve).Until;
        if (until is { IsNever: true })
            return Truth.False;
        if (until?.TryGetDate(out var last) != true)
            return Triggered;
        if (eve <= last)
            return !IsUnless ? Triggered : eve == last || IsDecidedBefore(last) ? Truth.Unknown : Truth.False;

        isByTerm = true;
        var effects = new EffectTest(facts, _reading, Case.On(eve), agreement, provision);
        var extension = new ExtensionTest(facts, _reading, Case.On(eve), agreement, provision, effects) { Only = source.Id }.Extended(last);
        return extension.By == source.Id.Value ? extension.GoesOn : extension.GoesOn & Truth.Unknown;
    }

    private Truth Triggered => new EffectTest(facts, _reading, Case.On(eve), owner, null).IsTriggered(owner, source, effect, out _, out _);

    private bool IsUnless => _reading.TryGet(effect.Trigger, $"trigger of {source.Id}", out var trigger) && trigger is NotCondition;

    /// <summary>Whether the last day of a notice by which it does not follow may have passed by then.</summary>
    private bool IsDecidedBefore(LocalDate last)
        => !effect.Notice.IsSilent && !(_reading.TryGet(effect.Notice, $"notice of {source.Id}", out var notice) && notice.TrySubtractFrom(last, out var latest) && eve < latest.PlusDays(-1));

    private static Disclosed<AnchoredDate>? Until(LicensingDocument text, AgreementId id, ProvisionId? provision)
        => text.Agreements.FirstOrDefault(one => one.Id == id) is not { } agreement ? null
            : provision is null ? agreement.Term.Until
            : agreement.Provisions.FirstOrDefault(one => one.Id == provision) is { } its ? (its.Term.Until.IsBlank ? agreement.Term.Until : its.Term.Until) : null;
}
