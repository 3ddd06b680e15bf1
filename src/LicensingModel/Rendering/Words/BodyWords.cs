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
    /// <summary>What the body provides, in a line.</summary>
    internal string Of(ProvisionBody body) => body switch
    {
        Grant grant => $"{ValueWords.Code(grant.Effect)} from {Side(grant.Grantors)} to {Side(grant.Grantees)}",
        Transfer transfer => $"assignment from {names.Of(transfer.From)} to {names.Of(transfer.To)}",
        Reciprocity reciprocity => $"{ValueWords.Code(reciprocity.Form)} of {names.Of(reciprocity.Legs)}",
        TriggeredEffect effect => Effect(effect),
        Payment payment => payment.For.Count > 0 ? $"payment for {names.Of(payment.For)}" : "payment",
        CollaborationScope joint => $"joint work of {names.Of(joint.Participants)}; it grants nothing by itself",
        Duty duty => $"{ValueWords.Code(duty.Modality)} {ValueWords.Code(duty.Action)}",
        GeneralTerm general => ValueWords.Code(general.Topic),
        UnrecognizedBody => values.Of(body),
        _ => ValueWords.Spaced(body.GetType().Name),
    };

    /// <summary>The members that the line has said; what it has not said is set below it.</summary>
    internal static string[] SaidOf(ProvisionBody body) => body switch
    {
        Grant => ["effect"],
        Transfer => ["from", "to"],
        Reciprocity => ["form", "legs"],
        TriggeredEffect effect => ["consequence", "targets", .. SaidTerm("trigger", effect.Trigger), .. SaidTerm("electors", effect.Electors)],
        Payment => ["for"],
        CollaborationScope => ["participants"],
        Duty => ["modality", "action"],
        GeneralTerm => ["topic"],
        _ => [],
    };

    /// <summary>The terms whose absence should be seen; of others nothing is said where nothing was captured.</summary>
    internal static string[] ExpectedOf(ProvisionBody body) => body switch
    {
        Grant => ["subject", "acts", "products", "territory", "exclusivity"],
        Transfer => ["subject", "count", "closing"],
        Reciprocity => ["mutuality"],
        TriggeredEffect => ["trigger"],
        Payment => ["payer", "payee", "amount"],
        CollaborationScope => ["topics", "depth"],
        Duty => ["direction", "object"],
        GeneralTerm => ["text"],
        _ => [],
    };

    // What sources say of a term, or why it has no value, stands below.
    private static string[] SaidTerm(string member, Disclosed term) => term.IsPlain ? [member] : [];

    private static string Verb(Consequence consequence)
        => consequence == Consequence.Suspend ? "suspends"
            : consequence == Consequence.End ? "ends"
            : consequence == Consequence.Terminable ? "makes terminable"
            : consequence == Consequence.Convert ? "changes"
            : consequence == Consequence.Freeze ? "freezes"
            : consequence == Consequence.Spring ? "brings into effect"
            : consequence == Consequence.Extend ? "extends"
            : consequence == Consequence.Reinstate ? "reinstates"
            : consequence == Consequence.Negotiate ? "obliges to negotiate about"
            : ValueWords.Code(consequence);

    private string Side(PartySet set) => names.Of(set.Parties);

    private string Effect(TriggeredEffect effect)
    {
        var targets = effect.Targets.Count > 0 ? names.Of(effect.Targets) : "the agreement as a whole";
        var trigger = effect.Trigger.StatedValue is { } condition ? $" if {values.Of(condition)}" : string.Empty;
        if (!effect.Electors.TryGetValue(out var who))
            return $"{Verb(effect.Consequence)} {targets}{trigger}";

        var electors = Listing.Or(who.Select(names.Of));
        return effect.Consequence == Consequence.Terminable
            ? $"{electors} may end {targets}{trigger}"
            : $"{Verb(effect.Consequence)} {targets}{trigger}, if {electors} so decides";
    }
}
