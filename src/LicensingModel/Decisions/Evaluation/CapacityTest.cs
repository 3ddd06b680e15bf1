using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Standing;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Whether somebody who is no grantee is covered by acting in the capacity that the question names: as a customer of a grantee, as its supplier.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision.</param>
/// <param name="grant">Its grant.</param>
internal sealed class CapacityTest(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision, Grant grant)
{
    private static readonly Act[] OfProducts = [Act.Use, Act.Sell, Act.Offer, Act.Import, Act.Lease, Act.Dispose];

    /// <summary>Adds what comes of the capacity; nothing where the question names none, or it decides nothing here.</summary>
    /// <param name="test">The test whether the actor is covered.</param>
    /// <param name="isGrantee">Whether the one through whom the actor acts is a grantee.</param>
    /// <param name="haveMade">Whether products may be made for the grantees; null where that is not asked.</param>
    /// <returns>Whether it decides the test, or leaves it open.</returns>
    internal bool TryAdd(TestBuilder test, Truth isGrantee, Func<Truth>? haveMade)
    {
        if (@case.Deed is not { As: { IsKnown: true } capacity, Through: { } through } || !@case.Actor.TryGetValue(out var actor) || isGrantee.IsFalse || !@case.Act.TryGetValue(out var act))
            return false;
        if (isGrantee.IsUnknown && (Passes(capacity) || IsMaker(capacity)))
        {
            test.Unknown($"{actor} acts as one of the {capacity} of {through}; whether {through} is a grantee is not known.", test.Missing("grantees", MissingReason.NotDecidable, $"Whether {through} is a grantee."));
            return true;
        }

        if (IsMaker(capacity) && haveMade is not null)
            return Makes(test, actor, through, act, haveMade());
        return Passes(capacity) && act != Act.Make && act != Act.HaveMade && TakesThrough(test, actor, capacity, through, act);
    }

    private static bool IsMaker(BeneficiaryClass capacity) => capacity == BeneficiaryClass.HaveMadeSuppliers || capacity == BeneficiaryClass.Contractors;

    private bool Passes(BeneficiaryClass capacity) => reading.TryGet(grant.PassThrough, $"pass-through of {provision.Id}", out var rule) && facts.IsUnderstood(rule) && rule.To.Contains(capacity);

    /// <summary>Somebody who makes for a grantee is covered where products may be made for it; whether what it does besides is, for the grantee, is not worked out.</summary>
    private static bool Makes(TestBuilder test, PartyId actor, PartyId through, Act act, Truth mayBeMade)
    {
        if (mayBeMade.IsFalse)
            return false;
        if (act == Act.Make && mayBeMade.IsTrue)
            test.On(null, "haveMade").Pass($"{actor} makes for {through}, a grantee that may have products made.");
        else if (act == Act.Make)
            test.Unknown($"{actor} makes for {through}, a grantee; whether products may be made for it is not known.", test.Missing("haveMade", MissingReason.NotDecidable, "Whether products may be made for a grantee."));
        else
            test.Unknown($"{actor} supplies {through}, a grantee; whether that it may have products made covers {act} by who makes them is not known.", test.Missing("haveMade", MissingReason.NotDecidable, $"Whether having made covers {act} by the supplier."));
        return true;
    }

    private bool TakesThrough(TestBuilder test, PartyId actor, BeneficiaryClass capacity, PartyId through, Act act)
    {
        if (!OfProducts.Contains(act))
        {
            test.Unknown($"Whether what passes through to {capacity} covers {act} is not known.", test.Missing("passThrough", MissingReason.NotDecidable, $"Whether pass-through covers {act}."));
            return true;
        }

        test.On(grant.PassThrough, "passThrough").Pass($"{actor} acts as one of the {capacity} of {through}, who are covered with products of a grantee.");
        var term = grant.PassThrough.TryGetValue(out var stated) || reading.TryGet(grant.PassThrough, $"pass-through of {provision.Id}", out stated) ? stated.Condition : Disclosed<LicensingModel.Conditions.Condition>.NotCaptured;
        if (term.IsUnstated)
            return true;
        if (term.IsBlank && agreement.Completeness == Completeness.FullText)
            return true;
        if (term.IsBlank && facts.Presumes(Presumption.UnreadText))
        {
            test.Presume(Presumption.UnreadText, agreement.Id.Value, "What passes through is subject to no condition that was not read.");
            return true;
        }

        if (!reading.TryGet(term, $"condition of the pass-through of {provision.Id}", out var condition))
        {
            test.Unknown(term, "passThrough/condition", "The condition under which they are covered");
            return true;
        }

        var conditions = new ConditionTest(facts, @case);
        var isMet = conditions.IsMet(condition);
        foreach (var used in conditions.Presumptions)
            test.Presume(used.Presumption, used.Subject, used.Explanation);
        if (isMet.IsFalse)
            test.Fail($"The condition under which they are covered is not met: {condition}.");
        else if (isMet.IsUnknown)
            test.Unknown($"Whether the condition under which they are covered is met is not known: {condition}.", conditions.Missing);
        return true;
    }
}
