using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering;

/// <summary>
/// An agreement in a few lines: who may do what under what, what passes, from when until when, who pays, and what may end it. It is made of the terms alone and leaves out
/// what would be long; everything stands below it.
/// </summary>
internal sealed class InShort(Names names)
{
    private const int MostLines = 6;
    private const int MostItems = 7;
    private const int Short = 240;

    private readonly ValueWords _values = new(names);
    private readonly BodyWords _bodies = new(names, new ValueWords(names));

    /// <summary>What is said of the time of an agreement of which no day was seen.</summary>
    internal const string Nothing = "when it runs was not seen";

    /// <summary>The lines, each with its label.</summary>
    internal IEnumerable<(string Label, string Text)> Of(Agreement agreement)
    {
        foreach (var line in Grants(agreement))
            yield return line;
        foreach (var same in Bodies<Transfer>(agreement).GroupBy(transfer => (transfer.From, transfer.To)).Take(MostLines))
            yield return ("assignment", $"from {names.Of(same.Key.From)} to {names.Of(same.Key.To)}: {Items(same.Select(Subject))}");
        yield return ("time", Time(agreement));
        if (Money(agreement) is { } money)
            yield return ("money", money);
        var works = Bodies<CollaborationScope>(agreement).ToList();
        if (works.Count > 0)
            yield return ("joint work", Items(works.Select(Work)));
        if (Duties(agreement) is { Length: > 0 } duties)
            yield return ("duties", duties);
        if (Ends(agreement) is { Length: > 0 } ends)
            yield return ("what may end or change it", ends);
    }

    private static IEnumerable<T> Bodies<T>(Agreement agreement)
        where T : ProvisionBody
        => agreement.Provisions.Select(provision => provision.Body).OfType<T>();

    private static string Items(IEnumerable<string> items)
    {
        var list = items.Distinct(StringComparer.Ordinal).ToList();
        return list.Count <= MostItems ? string.Join("; ", list) : FormattableString.Invariant($"{string.Join("; ", list.Take(MostItems))}; and {list.Count - MostItems} more, below");
    }

    private IEnumerable<(string Label, string Text)> Grants(Agreement agreement)
    {
        var groups = agreement.Provisions
            .Where(provision => provision.Body is Grant)
            .OrderBy(provision => provision.Condition.IsStated)
            .GroupBy(provision => (Grant)provision.Body is var grant ? (grant.Effect, Ends: ProvisionNames.Ends(grant, names)) : default)
            .ToList();
        foreach (var group in groups.Take(MostLines))
        {
            var items = group.Count() == 1 ? Granted(group.Single(), agreement) : Items(group.Select(provision => Subject(provision, agreement)));
            yield return (ProvisionNames.Noun((Grant)group.First().Body), $"{group.Key.Ends}: {items}");
        }

        if (groups.Count > MostLines)
            yield return ("further", Items(groups.Skip(MostLines).Select(group => $"{ValueWords.Code(group.Key.Effect)} {group.Key.Ends}")));
    }

    /// <summary>The only grant between two sides: what of it is stated.</summary>
    private string Granted(Provision provision, Agreement agreement)
    {
        var grant = (Grant)provision.Body;
        string?[] parts =
        [
            Subject(provision, agreement),
            grant.Acts.StatedValue is ValueSet<Act> acts ? $"to {Listing.And(acts.Select(ValueWords.Code))}" : null,
            grant.PastActsUntil.StatedValue is { } past ? $"for acts until {_values.Of(past)}" : null,
            Told(grant.Territory),
            Told(grant.Exclusivity) + string.Concat(grant.ExclusivityChanges.Select(change => $", {_values.Of(change)}")),
            grant.Sublicensing.StatedValue is Sublicensing sublicences ? Brief($"sublicences {_values.Of(sublicences)}", "sublicences within limits") : null,
            Told(grant.Revocability),
            ..agreement.Provisions.Where(other => IsSpring(other, provision)).Select(other => $"in effect only {_bodies.WhenOnly((TriggeredEffect)other.Body)}"),
            provision.Condition.StatedValue is Condition condition ? Brief($"if {_values.Of(condition)}", "under a condition, below", 130) : null,
        ];
        return string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static bool IsSpring(Provision other, Provision target)
        => other.Body is TriggeredEffect { Trigger.StatedValue: not null } effect && effect.Consequence == Consequence.Spring && effect.Targets.Contains(target.Id);

    private string Subject(Provision provision, Agreement agreement)
    {
        var grant = (Grant)provision.Body;
        var subject = grant is PatentGrant patents ? Scope(patents.Subject, "patents") : grant is RightGrant rights ? Scope(rights.Subject, "rights") : "rights";
        var products = grant.Products.IsStated ? $", for {Brief(_values.Of(grant.Products.StatedValue!), "the products listed below")}" : string.Empty;
        var until = provision.Term.Until.StatedValue is AnchoredDate end ? (end is NoEnd ? ", without end" : $", until {_values.Of(end)}") : string.Empty;
        var from = provision.Term.From.StatedValue is AnchoredDate begin && !provision.Term.From.Equals(agreement.Term.From) ? $", from {_values.Of(begin)}" : string.Empty;
        return subject + products + from + until + Binding(provision);
    }

    private string Subject(Transfer transfer) => transfer is PatentTransfer patents ? Scope(patents.Subject, "patents") : transfer is RightTransfer rights ? Scope(rights.Subject, "rights") : "what stands below";

    private string Scope(Disclosed term, string noun)
        => term.StatedValue is { } value ? Brief(_values.Of(value), $"{noun} as listed below") : term.State == DisclosureState.Contested ? $"{noun} on which sources differ" : $"{noun} ({TermWords.State(term)})";

    private static string Brief(string text, string instead, int most = Short) => text.Length <= most ? text : instead;

    private string Told(Disclosed term) => term.StatedValue is { } value ? _values.Of(value) : string.Empty;

    private string Time(Agreement agreement)
    {
        var term = agreement.Term;
        var over = AgreementOrder.Rank(agreement) == 0 ? null : Standing(agreement);
        if (over is null && agreement.Signed.StatedValue is null && agreement.Announced.StatedValue is null && term.IsBlank)
            return Nothing;
        string?[] parts =
        [
            over,
            agreement.BindingEffect.StatedValue is BindingEffect effect && effect != BindingEffect.Binding ? ValueWords.Code(effect) : null,
            agreement.Signed.StatedValue is { } signed ? $"signed {_values.Of(signed)}" : agreement.Announced.StatedValue is { } announced ? $"announced {_values.Of(announced)}" : null,
            term.From.StatedValue is { } from ? $"in effect from {_values.Of(from)}" : Since(agreement) ?? (term.IsBlank ? null : "from when it is in effect was not seen"),
            term.Until.StatedValue is AnchoredDate until ? (until is NoEnd ? "without end" : $"until {_values.Of(until)}")
                : term.AtLeast.StatedValue is { } least ? $"at least for {_values.Of(least)}{names.Reckoned(term)}{(term.AtLeast.Choice is null ? string.Empty : " (a reading, with its reason below)")}; its last day is not known"
                : TermWords.IsOnlyInWords(term.Until) ? "how long, only in words, below" : term.IsBlank && Since(agreement) is null ? "from when and until when was not seen" : "until when was not seen",
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    private string? Since(Agreement agreement)
        => agreement.Status.FirstOrDefault(entry => entry.Status == AgreementStatus.InForce)?.On.StatedValue is { } day ? $"in force since {_values.Of(day)}" : null;

    private static string Standing(Agreement agreement)
        => Listing.And(agreement.Status.Select(entry => ValueWords.Code(entry.Status)).Distinct(StringComparer.Ordinal))
            + (agreement.Status.All(entry => entry.Status != AgreementStatus.Denied) && agreement.Status.Any(entry => entry.Claims.Any(claim => claim.Stance == ClaimStance.Denies)) ? ", and denied" : string.Empty);

    private string? Money(Agreement agreement)
    {
        var payments = agreement.Provisions.Where(provision => provision.Body is Payment payment && payment.Form.StatedValue as PaymentForm != PaymentForm.LateCharge).ToList();
        return payments.Count > 0 ? Items(payments.Select(Paid)) : Bodies<Grant>(agreement).Any() ? "nothing of it was captured" : null;
    }

    private string Paid(Provision provision)
    {
        var payment = (Payment)provision.Body;
        var said = _bodies.Of(payment with { For = [] });
        if (payment.Form.StatedValue is PaymentForm form && form == PaymentForm.RoyaltyFree)
            return said;

        var isTold = payment is { Payer.IsStated: true, Payee.IsStated: true };
        (string Label, Disclosed Term, bool IsSaid)[] terms =
        [
            ("by", payment.Payer, isTold), ("to", payment.Payee, isTold), ("amount", payment.Amount, isTold && payment.Amount.IsStated), ("rate", payment.Rate, false), ("on", payment.Base, payment.Form.StatedValue as PaymentForm == PaymentForm.MinimumRoyalty),
            ("minimum", payment.Minimum, false),
        ];
        var more = terms
            .Where(term => !term.IsSaid && (term.Term.IsStated || term.Term.State is DisclosureState.Undisclosed or DisclosureState.Redacted or DisclosureState.Contested))
            .Select(term => $", {term.Label} {(term.Term.StatedValue is { } value ? Brief(_values.Of(value), "what stands below") : $"({TermWords.State(term.Term)})")}");
        return said + string.Concat(more) + Binding(provision);
    }

    private static string Binding(Provision provision)
        => provision.BindingEffect.StatedValue is not BindingEffect binding || binding == BindingEffect.Binding ? string.Empty
            : binding == BindingEffect.AgreementToNegotiate ? " (only to be negotiated)" : $" ({ValueWords.Code(binding)})";

    private string Work(CollaborationScope work)
    {
        var depth = work.Depth.StatedValue is CollaborationDepth far ? ValueWords.Code(far) : "how far was not seen";
        var parts = string.Join("; ", work.Contributions.Select(one => $"{names.Of(one.Party)}: {names.Of(one.Does)}"));
        return $"{(work.Topics.StatedValue is { } topics ? $"{_values.Of(topics)}: {depth}" : depth)}{(parts.Length is > 0 and <= 130 ? $" ({parts})" : string.Empty)}";
    }

    private string Duties(Agreement agreement)
        => Items(agreement.Provisions
            .Where(provision => provision.Body is Duty { Direction.State: DisclosureState.Stated or DisclosureState.Contested })
            .Select(provision => Brief(_bodies.Of(provision.Body), BodyWords.Verbs((Duty)provision.Body)) + (((Duty)provision.Body).Direction.IsStated ? string.Empty : " (sources differ on who does it for whom)") + Binding(provision)));

    private string Ends(Agreement agreement)
        => Items(Bodies<TriggeredEffect>(agreement).Where(effect => effect.Consequence != Consequence.Spring).Select(effect => _bodies.EffectOnly(effect, Targets(agreement, effect))));

    private static string Targets(Agreement agreement, TriggeredEffect effect)
    {
        var bodies = agreement.Provisions.Where(provision => effect.Targets.Contains(provision.Id)).Select(provision => provision.Body).ToList();
        var what = bodies.TrueForAll(body => body is Grant) ? "licence" : bodies.TrueForAll(body => body is Payment) ? "payment" : "provision";
        return effect.Targets.Count == 0 ? "the agreement" : effect.Targets.Count == 1 ? $"the {what}" : FormattableString.Invariant($"{effect.Targets.Count} {what}s");
    }
}
