using LicensingModel.Conditions;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Rendering.Words;

/// <summary>Says in one line what a provision provides, and which members the line has said.</summary>
internal sealed class BodyWords(Names names, ValueWords values)
{
    private readonly ConditionWords _conditions = new(names, new PartWords(names, values, new TermWords(names, values)));

    /// <summary>What the body provides, in a line.</summary>
    internal string Of(ProvisionBody body) => body switch
    {
        Grant grant => $"{ProvisionNames.Noun(grant)} {ProvisionNames.Ends(grant, names)}",
        Transfer transfer => $"assignment from {names.Of(transfer.From)} to {names.Of(transfer.To)}",
        Reciprocity reciprocity => $"{ValueWords.Code(reciprocity.Form)}: {names.Of(reciprocity.Legs)}",
        TriggeredEffect effect => Effect(effect, effect.Targets.Count > 0 ? names.Of(effect.Targets) : "the agreement as a whole"),
        Payment payment => Sum(payment),
        CollaborationScope joint => $"joint work of {names.Of(joint.Participants)}; it grants nothing by itself",
        Duty duty => Told(duty),
        GeneralTerm general => ValueWords.Code(general.Topic),
        UnrecognizedBody => values.Of(body),
        _ => ValueWords.Spaced(body.GetType().Name),
    };

    /// <summary>What the body provides, where a picture shows between whom.</summary>
    internal string WithoutEnds(ProvisionBody body) => body switch
    {
        Grant grant => ValueWords.Code(grant.Effect),
        Transfer => "assignment",
        Payment payment => payment.Form.StatedValue is PaymentForm form ? (form == PaymentForm.RoyaltyFree ? "no royalty" : $"payment ({ValueWords.Code(form)})") : "payment",
        CollaborationScope => "joint work",
        Duty duty => Verbs(duty),
        _ => Of(body),
    };

    /// <summary>What the body is about, in a few words, where it is only named.</summary>
    internal string Short(ProvisionBody body) => body switch
    {
        Reciprocity reciprocity => ValueWords.Code(reciprocity.Form),
        TriggeredEffect effect => Verb(effect.Consequence, effect.Targets.Count == 0 ? "the agreement as a whole" : effect.Targets.Count == 1 ? "one provision" : "some provisions"),
        Duty duty => Verbs(duty),
        Payment => WithoutEnds(body),
        _ => Of(body),
    };

    /// <summary>When an effect comes about.</summary>
    internal string When(TriggeredEffect effect) => effect.Trigger.StatedValue is Condition condition ? _conditions.When(condition) : "upon what was not seen";

    /// <summary>What an effect does, and when it does not.</summary>
    internal string EffectOnly(TriggeredEffect effect, string targets) => Effect(effect, targets) + Except(effect);

    /// <summary>When an effect comes about, and when it does not.</summary>
    internal string WhenOnly(TriggeredEffect effect) => When(effect) + Except(effect);

    /// <summary>The members that the line has said; what it has not said is set below it.</summary>
    internal static string[] SaidOf(ProvisionBody body, Predicate<Disclosed> isBare) => body switch
    {
        Grant => ["effect"],
        Transfer => ["from", "to"],
        Reciprocity => ["form", "legs"],
        TriggeredEffect effect => ["consequence", "targets", .. Bare(isBare, ("trigger", effect.Trigger), ("electors", effect.Electors), ("becomes", effect.Becomes)), .. effect.Reach.StatedValue is EffectReach { IsKnown: true } ? Bare(isBare, ("reach", effect.Reach)) : []],
        Payment payment => ["for", .. IsTold(payment) ? Bare(isBare, ("payer", payment.Payer), ("payee", payment.Payee), ("amount", payment.Amount), ("form", payment.Form)) : payment.Form.StatedValue is PaymentForm { } free && free == PaymentForm.RoyaltyFree ? Bare(isBare, ("form", payment.Form)) : []],
        CollaborationScope => ["participants"],
        Duty duty => ["modality", "action", .. Bare(isBare, ("direction", duty.Direction), ("object", duty.Object))],
        GeneralTerm => ["topic"],
        _ => [],
    };

    /// <summary>The terms whose absence should be seen; of others nothing is said where nothing was captured.</summary>
    internal static string[] ExpectedOf(ProvisionBody body) => body switch
    {
        Grant => ["subject", "acts", "products", "territory", "exclusivity", "sublicensing", "haveMade", "transferability", "revocability"],
        Transfer => ["subject", "count", "closing"],
        Reciprocity => ["mutuality"],
        TriggeredEffect => ["trigger"],
        Payment payment => Expected(payment),
        CollaborationScope => ["topics", "depth"],
        Duty => ["direction", "object"],
        GeneralTerm => ["text"],
        _ => [],
    };

    /// <summary>What an effect does to what it is about, and when; <paramref name="targets"/> says what that is.</summary>
    internal string Effect(TriggeredEffect effect, string targets)
    {
        if (effect.Becomes.StatedValue is { } becomes)
            targets = $"{targets} to {values.Of(becomes)}";
        var trigger = effect.Trigger.StatedValue is Condition condition ? " " + _conditions.When(condition) : string.Empty;
        trigger += Reach(effect);
        if (!effect.Electors.TryGetValue(out var who))
            return $"{Verb(effect.Consequence, targets)}{trigger}{(effect.Consequence == Consequence.Terminable && effect.Electors.IsBlank ? " (by whom was not seen)" : string.Empty)}";

        var electors = Listing.Or(who.Select(names.Any));
        return effect.Consequence == Consequence.Terminable
            ? $"{electors} may end {targets}{trigger}"
            : effect.Consequence == Consequence.Negotiate ? $"{Verb(effect.Consequence, targets)}{trigger}, if {electors} asks for it"
            : $"{Verb(effect.Consequence, targets)}{trigger}, if {electors} so decides";
    }

    // What sources say of a term, or why it has no value, stands below.
    private static IEnumerable<string> Bare(Predicate<Disclosed> isBare, params (string Member, Disclosed Term)[] terms)
        => terms.Where(term => isBare(term.Term)).Select(term => term.Member);

    private string Except(TriggeredEffect effect) => effect.Exceptions.StatedValue is LocalizedText exceptions ? $" (but not: {names.Of(exceptions)})" : string.Empty;

    private static string Verb(Consequence consequence, string targets)
        => consequence == Consequence.Suspend ? $"suspends {targets}"
            : consequence == Consequence.End ? $"ends {targets}"
            : consequence == Consequence.Terminable ? $"makes {targets} terminable"
            : consequence == Consequence.Convert ? $"changes {targets}"
            : consequence == Consequence.Freeze ? $"freezes {targets} to the business and products of that day"
            : consequence == Consequence.Spring ? $"brings {targets} into effect"
            : consequence == Consequence.Extend ? $"extends {targets}"
            : consequence == Consequence.Reinstate ? $"reinstates {targets}"
            : consequence == Consequence.Negotiate ? $"obliges to negotiate about {targets}"
            : $"{ValueWords.Code(consequence)} {targets}";

    /// <summary>Upon whom it comes; where that is whoever brought it about, the others keep what they have.</summary>
    private static string Reach(TriggeredEffect effect)
        => effect.Reach.StatedValue is not EffectReach reach ? string.Empty
            : reach == EffectReach.WhoTriggers ? ", for the one who does so alone; the others keep theirs"
            : reach == EffectReach.All ? ", for all of them"
            : reach == EffectReach.ThoseThen ? ", for those who are there then; who comes later gets nothing by it"
            : string.Empty;

    // How much is paid is told in different members, by the form; of a royalty that is nothing, or a charge, no sum is missed.
    private static string[] Expected(Payment payment)
    {
        var form = payment.Form.StatedValue as PaymentForm;
        if (form == PaymentForm.RoyaltyFree)
            return [];
        if (form == PaymentForm.LateCharge)
            return ["payer", "payee"];
        var isByRate = form == PaymentForm.RunningRoyalty || form == PaymentForm.RevenueShare;
        return ["payer", "payee", isByRate && payment.PerUnit.IsBlank ? "rate" : "amount", .. payment.Amount.IsStated ? (string[])[] : ["form"]];
    }

    private static bool IsTold(Payment payment) => payment is { Payer.IsStated: true, Payee.IsStated: true };

    /// <summary>Who must do what: <c>Acme must preinstall (towards Borealis): Word</c>.</summary>
    internal static string Verbs(Duty duty)
    {
        var action = duty.Action == DutyAction.License ? "license" : ValueWords.Code(duty.Action);
        return duty.Modality == DutyModality.Intends ? $"intends to {action}"
            : duty.Modality == DutyModality.Announced ? $"announced: {action}"
            : duty.Modality == DutyModality.ShallDiscuss ? $"shall discuss: {action}"
            : duty.Modality == DutyModality.ShallNegotiate ? $"shall negotiate: {action}"
            : $"{ValueWords.Code(duty.Modality)} {action}";
    }

    private string Told(Duty duty)
    {
        var what = duty.Object.StatedValue is LocalizedText words ? $": {names.Of(words)}" : string.Empty;
        return duty.Direction.StatedValue is PartyFlow flow
            ? $"{names.Of(flow.From)} {Verbs(duty)} (towards {names.Of(flow.To)}){what}"
            : Verbs(duty) + what;
    }

    private string Sum(Payment payment)
    {
        var what = payment.For.Count > 0 ? $" for {names.Of(payment.For)}" : string.Empty;
        var form = payment.Form.StatedValue as PaymentForm;
        if (form == PaymentForm.RoyaltyFree)
            return payment.Base.StatedValue is LocalizedText copies ? $"no royalty on {names.Of(copies)}" : "no royalty" + what;

        var amount = payment.Amount.StatedValue is { } sum ? " " + values.Of(sum) : string.Empty;
        var kind = form is null ? string.Empty : $" ({ValueWords.Code(form)})";
        return payment is { Payer.StatedValue: PartyId payer, Payee.StatedValue: PartyId payee }
            ? $"{names.Of(payer)} pays {names.Of(payee)}{amount}{kind}{what}"
            : $"payment{kind}{what}";
    }
}
