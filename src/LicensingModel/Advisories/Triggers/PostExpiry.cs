using LicensingModel.Advisories.Rules;
using LicensingModel.Conditions;
using LicensingModel.Diagnostics;
using LicensingModel.Patents;
using LicensingModel.Patents.Lives;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Advisories.Triggers;

/// <summary>Royalties on use after the last licensed patent.</summary>
internal static class PostExpiry
{
    private static readonly CountryCode UnitedStates = CountryCode.Parse("US");

    internal static IEnumerable<Observation> Of(AgreementView view)
    {
        foreach (var (provision, pointer) in view.Provisions)
        {
            if (provision.Body is Payment payment && IsRunning(payment) is { IsFalse: false } isRunning)
                yield return Of(view, provision, pointer, payment, isRunning);
        }
    }

    private static Observation Of(AgreementView view, Provision provision, JsonPointer pointer, Payment payment, Truth isRunning)
    {
        var observation = new Observation(view, AdvisoryRules.RoyaltyAfterExpiry, pointer)
            .Fact(pointer, isRunning.IsTrue ? "a royalty is owed on use" : "a payment is owed")
            .If(isRunning, "whether it is owed on use (`form`)")
            .If(AgreementView.IsSo(provision), "whether the payment is as it is recorded");
        if (!TryFindLicenses(view, payment, observation, out var licenses))
            return observation;

        List<Patent> patents = [];
        foreach (var (licensed, place, grant) in licenses)
        {
            if (LicensedPatents.Of(view.Document, AgreementView.Read(grant.Subject)) is not { } listed)
                return observation.Fact(place, "a licence of patents").If(Truth.Unknown, $"which patents `{licensed.Id}` licenses, and when each expires");
            patents.AddRange(listed);
        }

        return Compare(view, provision, payment, [.. patents.DistinctBy(static patent => patent.Id)], observation);
    }

    /// <summary>Finds for which licences of patents it is owed. Where it is owed for another right too, the rule does not see it.</summary>
    private static bool TryFindLicenses(AgreementView view, Payment payment, Observation observation, out List<(Provision Provision, JsonPointer Pointer, PatentGrant Grant)> licenses)
    {
        licenses = [];
        var isSaid = payment.For.Count > 0;
        foreach (var (other, place) in view.Provisions.Where(entry => isSaid ? payment.For.Contains(entry.Provision.Id) : entry.Provision.Body is Grant or UnrecognizedBody))
        {
            if (other.Body is PatentGrant grant && (grant.Effect == GrantEffect.License || grant.Effect == GrantEffect.CovenantNotToSue || isSaid))
                licenses.Add((other, place, grant));
            else if (other.Body is UnrecognizedBody)
                observation.If(Truth.Unknown, $"what `{other.Id}` provides");
            else if (other.Body is not Grant || other.Body is RightGrant { Effect: var effect } && (effect == GrantEffect.License || isSaid))
                observation.If(Truth.False, string.Empty);
        }

        if (isSaid && payment.For.Any(id => view.Provisions.All(entry => entry.Provision.Id != id)))
            observation.If(view.Document.Agreements.SelectMany(static agreement => agreement.Provisions).Any(other => payment.For.Contains(other.Id) && other.Body is RightGrant) ? Truth.False : Truth.Unknown, "what is licensed by the provisions of other agreements for which it is paid");
        else if (!isSaid && licenses.Count > 0 && !view.IsFull)
            observation.If(Truth.Unknown, "for which grants it is paid, and whether another right is among them (`for`)");
        if (licenses.Count == 0)
            observation.If(isSaid ? Truth.False : view.IsFull ? Truth.False : Truth.Unknown, "for which patents it is paid (`for`)");
        return licenses.Count > 0;
    }

    private static Observation Compare(AgreementView view, Provision provision, Payment payment, List<Patent> patents, Observation observation)
    {
        LocalDate? first = null;
        LocalDate? last = null;
        var (isLastOpen, isUnitedStates) = (false, view.IsUnder("US").IsTrue ? Truth.True : Truth.False);
        foreach (var patent in patents)
        {
            var place = JsonPointer.Root.Append("patents").Append(view.Document.Patents.ToList().IndexOf(patent));
            var life = PatentLife.Of(patent, view.Events);
            isUnitedStates |= life.IsProtectionKnown ? life.Countries.Contains(UnitedStates) : Truth.Unknown;
            var lives = life.Countries.SelectMany(life.In).ToList();
            if (!life.IsProtectionKnown || lives.Exists(static one => one.Certificates.Count > 0))
                isLastOpen = true;
            if (!life.IsProtectionKnown)
                observation.Fact(place, $"`{patent.Id}` is licensed").If(Truth.Unknown, $"where `{patent.Id}` is in force, and until when");
            foreach (var one in lives)
            {
                // What lapsed or was revoked may have ended before its term did.
                var isWhole = one.IsRight.IsTrue && one.Statuses.All(static entry => entry.Status == LegalStatus.Granted || entry.Status == LegalStatus.Pending);
                if (isWhole && one.LastDay.TryGetEarliest(out var earliest) && !(first >= earliest))
                    first = earliest;
                if (!one.LastDay.TryGetLatest(out var latest))
                    isLastOpen = true;
                else if (!(last >= latest))
                    last = latest;
                observation.Fact(place, one.LastDay.TryGetDate(out var day) ? $"`{patent.Id}` expires in {one.Country} on {IsoDay.Format(day)}" : $"`{patent.Id}` expires in {one.Country} on a day that is not known");
            }
        }

        observation.If(isUnitedStates, "whether one of the patents is in force in the United States");
        var through = provision.Term.Until.IsBlank ? view.Agreement.Term.Until : provision.Term.Until;
        var end = AgreementView.Read(through)?.Resolve(view.Events);
        observation.If(EndsAfter(end, first, isLastOpen ? null : last), end is null ? "until when the royalty runs" : "the day on which the last of the patents expires");
        if (end is not null)
            observation.Fact(view.Pointer, $"the royalty runs {(end.IsNever ? "without end" : $"to {end}")}");
        var (stepDown, missing) = StepsDown(view, provision, payment, last);
        observation.If(!stepDown, missing);
        return observation.During(first?.PlusDays(1), end is not null && end.TryGetLatest(out var ends) ? ends : null);
    }

    private static Truth EndsAfter(ResolvedDate? end, LocalDate? first, LocalDate? last)
        => end is null ? Truth.Unknown
            : last is { } latest && end.IsAfter(latest).IsTrue ? Truth.True
            : first is { } earliest && end.IsOnOrBefore(earliest).IsTrue ? Truth.False
            : Truth.Unknown;

    /// <summary>Whether it is less, or nothing, after the last patent.</summary>
    private static (Truth StepsDown, string Missing) StepsDown(AgreementView view, Provision provision, Payment payment, LocalDate? last)
    {
        if (view.Provisions.FirstOrDefault(entry => entry.Provision.Body is TriggeredEffect effect && effect.Targets.Contains(provision.Id)) is { Provision: { } other })
            return (other.Body is TriggeredEffect { Trigger.StatedValue: Happening { What: var what } } ended && what == EventKind.Expiry && ended.Consequence == Consequence.End && AgreementView.IsSo(other).IsTrue ? Truth.True : Truth.Unknown, $"what `{other.Id}` makes of the royalty");
        if (view.NotUnderstood is { } open)
            return (Truth.Unknown, $"what `{open.Id}` provides");
        if (payment.Royalty is not { } schedule)
            return (view.IsFull ? Truth.False : Truth.Unknown, "whether the royalty steps down");
        if (UnderstoodWalk.NotUnderstood(schedule).Count > 0)
            return (Truth.Unknown, "what the parts of the schedule say that are not understood");

        var scopes = schedule.Lines.Select(static line => line.Sales).Concat(schedule.Lines.SelectMany(static line => line.Steps).Concat(schedule.Steps).Select(static step => step.Sales)).OfType<Provisions.Schedules.SaleScope>().ToList();
        var dates = scopes.SelectMany(static scope => new[] { scope.SoldFrom, scope.SoldUntil }).OfType<AnchoredDate>().Select(date => date.Resolve(view.Events)).ToList();
        var day = last?.PlusDays(1);
        if (dates.Exists(date => day is { } after && date.IsOnOrBefore(after).IsTrue))
            return (Truth.True, string.Empty);
        if (dates.Exists(date => day is not { } after || !date.IsAfter(after).IsTrue))
            return (Truth.Unknown, "whether the royalty steps down when the last patent expires");
        var isByColumn = schedule.Lines.SelectMany(static line => line.Steps).Concat(schedule.Steps).Any(static step => step is Provisions.Steps.ReductionStep { Sales: { } sales } && sales != new Provisions.Schedules.SaleScope { SoldFrom = sales.SoldFrom, SoldUntil = sales.SoldUntil }) || scopes.Exists(static scope => scope.Attributes.Count > 0);
        return (isByColumn ? Truth.Unknown : Truth.False, "whether what the report must tell makes it step down");
    }

    private static Truth IsRunning(Payment payment)
    {
        if (payment.Royalty is not null)
            return Truth.True;
        if (AgreementView.Read(payment.Form) is { } form)
            return form == PaymentForm.RunningRoyalty || form == PaymentForm.MinimumRoyalty ? Truth.True : form.IsKnown ? Truth.False : Truth.Unknown;
        return AgreementView.Read(payment.Rate) is not null || AgreementView.Read(payment.PerUnit) is not null ? Truth.True
            : AgreementView.Read(payment.Amount) is not null || AgreementView.Read(payment.Instalments) is not null ? Truth.False
            : Truth.Unknown;
    }
}
