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
        if (@case.Deed is not { As: { IsKnown: true } capacity, Through: { } through } || !@case.Actor.TryGetValue(out var actor) || isGrantee.IsFalse)
            return false;
        if (isGrantee.IsUnknown && (Passes(capacity) || IsMaker(capacity)))
        {
            test.Unknown($"{actor} acts as one of the {capacity} of {through}; whether {through} is a grantee, or takes through one, is not known.", test.Missing("grantees", MissingReason.NotDecidable, $"Whether {through} is a grantee, or takes through one."));
            return true;
        }

        // One way is enough; of those that do not suffice, one of which nobody can say leaves it open.
        var ways = Ways(actor, capacity, through, haveMade).ToList();
        if (ways.MaxBy(static way => way.Result.IsTrue ? 2 : way.Result.IsUnknown ? 1 : 0) is not { } best)
            return false;
        test.Include(best);
        if (best.Term is { } term)
            test.On(null, term);
        return true;
    }

    /// <summary>The ways in which the capacity may cover: by pass-through, as a maker for a grantee, by a sublicence.</summary>
    private IEnumerable<TestResult> Ways(PartyId actor, BeneficiaryClass capacity, PartyId through, Func<Truth>? haveMade)
    {
        TestBuilder Way() => new(TestKind.Actor, provision.Id.Value);
        var act = @case.Act.TryGetValue(out var fixedTo) ? fixedTo : null;
        var isMade = act == Act.Make || act == Act.HaveMade;
        if (!isMade && act is not null && Passes(capacity))
            yield return TakesThrough(Way(), actor, capacity, through, act).Build();
        if (IsMaker(capacity) && haveMade?.Invoke() is { IsFalse: false } mayBeMade)
            yield return Makes(Way(), actor, through, act, mayBeMade).Build();
        if (!isMade && grant.PassThrough.IsBlank && agreement.Completeness != Completeness.FullText)
            yield return Way().Unknown($"{actor} acts as one of the {capacity} of {through}; whether anything passes through to them was not read.", Way().Missing(grant.PassThrough, "passThrough", "What passes through a grantee")).Build();
        if (MayBeSublicensed(capacity))
            yield return Sublicensed(Way(), actor, capacity, through).Build();
    }

    /// <summary>Whether somebody in a capacity makes for another.</summary>
    internal static bool IsMaker(BeneficiaryClass capacity) => capacity == BeneficiaryClass.HaveMadeSuppliers || capacity == BeneficiaryClass.Contractors;

    private bool Passes(BeneficiaryClass capacity) => reading.TryGet(grant.PassThrough, $"pass-through of {provision.Id}", out var rule) && facts.IsUnderstood(rule) && rule.To.Contains(capacity);

    /// <summary>Whether a grantee may sublicense to the capacity, or nobody can say: then whether it did is not presumed either way.</summary>
    private bool MayBeSublicensed(BeneficiaryClass capacity)
    {
        var term = grant.Sublicensing;
        if (term.IsUnstated || (term.IsBlank && agreement.Completeness == Completeness.FullText))
            return false;
        return !reading.TryGet(term, $"sublicensing of {provision.Id}", out var rule) || !facts.IsUnderstood(rule)
            || (rule.Rule != SublicensingRule.None && (rule.Rule != SublicensingRule.ListedClasses || rule.To.Contains(capacity) || rule.To.Any(static listed => !listed.IsKnown)));
    }

    private TestBuilder Sublicensed(TestBuilder test, PartyId actor, BeneficiaryClass capacity, PartyId through)
        => test.Unknown(
            $"{actor} acts as one of the {capacity} of {through}, which may be free to sublicense to them; whether it did is not recorded.",
            test.Missing("sublicensing", grant.Sublicensing.IsStated ? MissingReason.NotRecorded : Words.Why(grant.Sublicensing), $"Whether {through} granted {actor} a sublicence.")).On(grant.Sublicensing, "sublicensing");

    /// <summary>Somebody who makes for a grantee is covered where products may be made for it; whether what it does besides is, for the grantee, is not worked out.</summary>
    private static TestBuilder Makes(TestBuilder test, PartyId actor, PartyId through, Act? act, Truth mayBeMade)
        => act == Act.Make && mayBeMade.IsTrue
            ? test.On(null, "haveMade").Pass($"{actor} makes for {through}, a grantee that may have products made.")
            : act == Act.Make
            ? test.Unknown($"{actor} makes for {through}, a grantee; whether products may be made for it is not known.", test.Missing("haveMade", MissingReason.NotDecidable, "Whether products may be made for a grantee."))
            : test.Unknown($"{actor} supplies {through}, a grantee; whether that it may have products made covers {act?.ToString() ?? "what it does"} by who makes them is not known.", test.Missing("haveMade", MissingReason.NotDecidable, $"Whether having made covers {act?.ToString() ?? "what is done"} by the supplier."));

    private TestBuilder TakesThrough(TestBuilder test, PartyId actor, BeneficiaryClass capacity, PartyId through, Act act)
    {
        if (!OfProducts.Contains(act))
        {
            return test.Unknown($"Whether what passes through to {capacity} covers {act} is not known.", test.Missing("passThrough", MissingReason.NotDecidable, $"Whether pass-through covers {act}."));
        }

        test.On(grant.PassThrough, "passThrough").Pass($"{actor} acts as one of the {capacity} of {through}, who are covered with products of a grantee.");
        var term = grant.PassThrough.TryGetValue(out var stated) || reading.TryGet(grant.PassThrough, $"pass-through of {provision.Id}", out stated) ? stated.Condition : Disclosed<LicensingModel.Conditions.Condition>.NotCaptured;
        if (term.IsUnstated)
            return test;
        if (term.IsBlank && agreement.Completeness == Completeness.FullText)
            return test;
        if (term.IsBlank && facts.Presumes(Presumption.UnreadText))
        {
            return test.Presume(Presumption.UnreadText, agreement.Id.Value, "What passes through is subject to no condition that was not read.");
        }

        if (!reading.TryGet(term, $"condition of the pass-through of {provision.Id}", out var condition))
        {
            return test.Unknown(term, "passThrough/condition", "The condition under which they are covered");
        }

        var conditions = new ConditionTest(facts, @case);
        var isMet = conditions.IsMet(condition);
        foreach (var used in conditions.Presumptions)
            test.Presume(used.Presumption, used.Subject, used.Explanation);
        if (isMet.IsFalse)
            test.Fail($"The condition under which they are covered is not met: {condition}.");
        else if (isMet.IsUnknown)
            test.Unknown($"Whether the condition under which they are covered is met is not known: {condition}.", conditions.Missing);
        return test;
    }
}
