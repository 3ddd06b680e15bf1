using LicensingModel.Agreements;
using LicensingModel.Amendments;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Texts;

/// <summary>
/// The releases that an agreement ever gave. A release reaches back to acts of days on which the text had none, and one that was given is not taken back when a later text leaves it out; so acts are judged by
/// the text of a day together with the releases of the others.
/// </summary>
internal sealed class Releases
{
    private const string Other = "~release";

    private readonly List<(AgreementId Agreement, Provision Provision, LocalDate? From, bool IsPlain)> _all = [];

    /// <param name="boundaries">The days from which the text may be another.</param>
    /// <param name="textOf">The text of a day.</param>
    internal Releases(IEnumerable<LocalDate> boundaries, Func<LocalDate, LicensingDocument> textOf)
    {
        var days = boundaries.Distinct().Order().ToList();
        if (days.Count == 0)
            return;

        Add(textOf(days[0] > IsoDay.First ? days[0].PlusDays(-1) : days[0]), null);
        foreach (var day in days)
            Add(textOf(day), day);
    }

    /// <summary>The text with the releases of other texts: where one reads otherwise there, or something bears on it that this text lacks, what follows is left open.</summary>
    internal LicensingDocument AddTo(LicensingDocument text)
        => _all.Count == 0 ? text : text with { Agreements = text.Agreements.Select(WithReleases).ToValueList() };

    private Agreement WithReleases(Agreement agreement)
    {
        List<Provision> more = [];
        foreach (var (_, release, from, isPlain) in _all.Where(entry => entry.Agreement == agreement.Id))
        {
            var own = agreement.Provisions.FirstOrDefault(provision => provision.Id == release.Id);
            if (own is not null && own.Body == release.Body && own.Term == release.Term && own.Condition == release.Condition)
                continue;
            if (own is null && isPlain && more.TrueForAll(one => one.Id != release.Id))
                more.Add(release.Term.From.IsBlank && from is { } day ? release with { Term = release.Term with { From = AnchoredDate.On(day) } } : release);
            else if (Named(release.Id) is var id && more.TrueForAll(one => one.Id != id) && agreement.Provisions.All(one => one.Id != id))
                more.Add(UnknownText.Of(id, release.Clause, release.Claims));
        }

        return more.Count == 0 ? agreement : agreement with { Provisions = [.. agreement.Provisions, .. more] };
    }

    private static ProvisionId Named(ProvisionId release) => ProvisionId.Parse(release.Value[..Math.Min(release.Value.Length, ProvisionId.MaximumLength - Other.Length)] + Other);

    private void Add(LicensingDocument text, LocalDate? from)
    {
        foreach (var agreement in text.Agreements)
        {
            foreach (var release in agreement.Provisions.Where(static provision => provision.Body is Grant { Effect: var effect } && effect == GrantEffect.Release))
            {
                if (_all.Exists(entry => entry.Agreement == agreement.Id && entry.Provision == release))
                    continue;
                var isTouched = text.Agreements.SelectMany(static one => one.Provisions).Any(provision => provision.Body is TriggeredEffect effect && (effect.Targets.Contains(release.Id) || effect.Replacements.Contains(release.Id) || (effect.Targets.Count == 0 && agreement.Provisions.Contains(provision))));
                var isLater = _all.Exists(entry => entry.Agreement == agreement.Id && entry.Provision.Id == release.Id);
                _all.Add((agreement.Id, release, from, !isTouched && !isLater));
            }
        }
    }
}
