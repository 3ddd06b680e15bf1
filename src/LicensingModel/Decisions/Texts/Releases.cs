using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Amendments;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Texts;

/// <summary>
/// The releases that an agreement ever gave. A release reaches back to acts of days on which the text had none, and one that was given is not taken back when a later text leaves it out or words it otherwise; so acts are judged
/// by the text of a day together with the releases of the others.
/// </summary>
internal sealed class Releases
{
    private readonly List<Version> _all = [];
    private readonly LicensingDocument _document;

    /// <param name="document">The document, with its amendments.</param>
    /// <param name="boundaries">The days from which the text may be another.</param>
    /// <param name="textOf">The text of a day.</param>
    internal Releases(LicensingDocument document, IEnumerable<LocalDate> boundaries, Func<LocalDate, LicensingDocument> textOf)
    {
        _document = document;
        var days = boundaries.Distinct().Order().ToList();
        if (days.Count == 0)
            return;

        Add(textOf(days[0] > IsoDay.First ? days[0].PlusDays(-1) : days[0]), null);
        foreach (var day in days)
            Add(textOf(day), day);
    }

    /// <summary>The text with the releases of other texts. Where something bears on one that this text lacks, or nobody can say whether it had been given when it went, when it takes effect is left open.</summary>
    /// <param name="text">The text.</param>
    /// <param name="events">When events happened.</param>
    internal LicensingDocument AddTo(LicensingDocument text, IEventDates events)
        => _all.Count == 0 ? text : text with { Agreements = text.Agreements.Select(agreement => WithReleases(agreement, events)).ToValueList() };

    private Agreement WithReleases(Agreement agreement, IEventDates events)
    {
        var provisions = agreement.Provisions.Select(provision => AsGiven(agreement.Id, provision, events)).ToList();
        List<Provision> more = [];
        foreach (var version in _all.Where(entry => entry.Agreement == agreement.Id))
        {
            var release = version.Provision;
            var own = provisions.Find(provision => provision.Id == release.Id);
            if ((own is not null && EarlierTexts.IsTheSame(own, release)) || IsGivenOfItsOwn(version, events) is not { IsFalse: false } given)
                continue;

            var term = !given.IsTrue || version.IsTouched ? release.Term with { From = Disclosed<AnchoredDate>.Undisclosed }
                : release.Term.From.IsBlank && version.From is { } day ? release.Term with { From = AnchoredDate.On(day) }
                : release.Term;
            more.Add(release with { Id = EarlierTexts.Named(release.Id, [.. provisions, .. more]), Term = term });
        }

        return agreement with { Provisions = [.. provisions, .. more] };
    }

    /// <summary>
    /// A release as it was given: with another party put in its place, it is neither one of what that party did nor one of claims that it had, unless nothing had been given by then. Left open where nobody can say.
    /// </summary>
    private Provision AsGiven(AgreementId agreement, Provision provision, IEventDates events)
    {
        if (_all.Find(entry => entry.Agreement == agreement && entry.Provision.Id == provision.Id && EarlierTexts.IsTheSame(entry.Provision, provision)) is not { PassedFrom: { } earlier })
            return provision;
        var given = WasGiven(earlier, events);
        return given.IsTrue ? AsGiven(agreement, earlier.Provision, events)
            : given.IsFalse ? provision
            : provision with { Term = provision.Term with { From = Disclosed<AnchoredDate>.Undisclosed } };
    }

    /// <summary>Whether a release was given as it read then, and not before to another party.</summary>
    private static Truth IsGivenOfItsOwn(Version version, IEventDates events)
        => WasGiven(version, events) & (version.PassedFrom is { } earlier ? !WasGiven(earlier, events) : Truth.True);

    /// <summary>Whether a release had taken effect while it stood in the text.</summary>
    private static Truth WasGiven(Version version, IEventDates events)
    {
        if (version.LastDay is not { } last)
            return Truth.True;
        var term = version.Provision.Term.From.IsBlank ? version.AgreementTerm : version.Provision.Term.From;
        return term.IsBlank ? Truth.True : term.TryGetValue(out var from) && !term.IsDoubtful ? from.Resolve(events).IsOnOrBefore(last) : Truth.Unknown;
    }

    private void Add(LicensingDocument text, LocalDate? from)
    {
        foreach (var entry in _all.Where(static entry => entry.LastDay is null))
        {
            if (from is { } day && !text.Agreements.Any(agreement => agreement.Id == entry.Agreement && agreement.Provisions.Any(provision => provision.Id == entry.Provision.Id && EarlierTexts.IsTheSame(provision, entry.Provision))))
                entry.LastDay = day > IsoDay.First ? day.PlusDays(-1) : day;
        }

        foreach (var agreement in text.Agreements)
        {
            foreach (var release in agreement.Provisions.Where(static provision => provision.Body is Grant { Effect: var effect } && effect == GrantEffect.Release))
            {
                if (_all.Exists(entry => entry.Agreement == agreement.Id && entry.Provision.Id == release.Id && EarlierTexts.IsTheSame(entry.Provision, release)))
                    continue;
                var isTouched = text.Agreements.SelectMany(static one => one.Provisions).Any(provision => provision.Body is TriggeredEffect effect && (effect.Targets.Contains(release.Id) || effect.Replacements.Contains(release.Id) || (effect.Targets.Count == 0 && agreement.Provisions.Contains(provision))));
                var earlier = _all.Find(entry => entry.Agreement == agreement.Id && entry.Provision.Id == release.Id && from is { } since && entry.LastDay?.PlusDays(1) == since);
                _all.Add(new Version(agreement.Id, release, agreement.Term.From, from, isTouched) { PassedFrom = earlier is not null && HasPassed(agreement.Id, earlier.Provision, release) ? earlier : null });
            }
        }
    }

    /// <summary>Whether a release says what it said before but for those who were put in the place of others.</summary>
    private bool HasPassed(AgreementId agreement, Provision earlier, Provision later)
    {
        var all = _document.Agreements.Where(one => one.Id == agreement).SelectMany(static one => one.Amendments).Select(static amendment => amendment.Changes).ToList();
        return all.Append(all.SelectMany(static changes => changes).ToValueList())
            .Select(changes => changes.Aggregate(earlier, static (provision, change) => change switch
            {
                NovateParty novate => new PartySubstitution(novate.From, novate.To).Of(provision),
                AssignBenefit assign when assign.Provisions.Count == 0 || assign.Provisions.Contains(provision.Id) => new BenefitPassing(assign.From, assign.To).In(provision),
                _ => provision,
            }))
            .Any(passed => EarlierTexts.IsTheSame(passed, later));
    }

    /// <summary>A release as it read in some of the texts.</summary>
    /// <param name="Agreement">The agreement.</param>
    /// <param name="Provision">The release.</param>
    /// <param name="AgreementTerm">From when its agreement runs.</param>
    /// <param name="From">The day from which it stood in the text; null where it did from the beginning.</param>
    /// <param name="IsTouched">Whether a clause of its text bears on it.</param>
    private sealed record Version(AgreementId Agreement, Provision Provision, Disclosed<AnchoredDate> AgreementTerm, LocalDate? From, bool IsTouched)
    {
        /// <summary>The last day on which it stood in the text; null where it still does.</summary>
        internal LocalDate? LastDay { get; set; }

        /// <summary>The same before somebody took the place of a party to it; null where nobody did.</summary>
        internal Version? PassedFrom { get; init; }
    }
}
