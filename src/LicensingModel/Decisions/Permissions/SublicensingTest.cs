using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Permissions;

/// <summary>Whether a grant lets its grantee grant sublicences to the one asked about.</summary>
internal sealed class SublicensingTest(Facts facts, JointReading reading, GrantQuestion question, Agreement agreement, Provision provision, Grant grant)
{
    private bool _isByStakes;

    /// <summary>The classes to which alone sublicences may be granted; empty where they are not confined.</summary>
    internal ValueSet<BeneficiaryClass> OnlyTo { get; private set; } = [];

    internal TestResult Run()
    {
        var test = new TestBuilder(TestKind.PowerGiven, provision.Id.Value);
        if (!reading.TryGet(grant.Sublicensing, $"sublicensing of {provision.Id}", out var rule))
            return test.Unknown(grant.Sublicensing, "body/sublicensing", "Whether sublicences may be granted").Build();

        test.On(grant.Sublicensing, "body/sublicensing");
        if (!facts.IsUnderstood(rule) || !rule.Rule.IsKnown)
            return test.Unknown("What it says of sublicences is not understood.", test.Missing("body/sublicensing", MissingReason.NotUnderstood, "Whether sublicences may be granted.")).Build();
        if (rule.Rule == SublicensingRule.None)
            return test.Fail("It allows no sublicences.").Build();
        if (rule.Tiers is { Number: 0 })
            return test.Fail("It allows no level of sublicences.").Build();

        var isRecipient = rule.To.Count == 0 && rule.Rule == SublicensingRule.Permitted ? Truth.True : IsRecipient(rule.To);
        if (_isByStakes && !isRecipient.IsUnknown)
            test.Presume(Presumption.NothingUnrecordedHappened, question.By.Value, $"{question.By} is linked to nobody otherwise than is recorded.");
        if (isRecipient.IsTrue)
            test.Pass(rule.To.Count == 0 ? "It allows sublicences." : $"It allows sublicences to {Words.List(rule.To)}.");
        else if (isRecipient.IsFalse)
            test.Fail($"It allows sublicences to {Words.List(rule.To)} only.");
        else
            test.Unknown($"Whether the sublicensee is one of {Words.List(rule.To)} is not known.", test.Missing("body/sublicensing/to", rule.To.Count == 0 ? MissingReason.NotCaptured : MissingReason.NotDecidable, "To whom sublicences may be granted, and whether the one asked about is such."));
        AddLimits(test, rule);
        return test.Build();
    }

    private void AddLimits(TestBuilder test, Sublicensing rule)
    {
        if (rule.Limits.IsUnstated)
            return;
        if (!rule.Limits.IsBlank)
            test.Unknown("What limits it further is not worked out.", test.Missing("body/sublicensing/limits", rule.Limits.IsStated ? MissingReason.NotDecidable : Words.Why(rule.Limits), "Whether sublicences stay within its limits."));
        else if (agreement.Completeness != Completeness.FullText && facts.Presumes(Presumption.UnreadText))
            test.Presume(Presumption.UnreadText, agreement.Id.Value, "Sublicences have no limit that was not read.");
    }

    /// <summary>Whether the one asked about is of one of the classes: by what the question says of it; anybody whatever is not.</summary>
    private Truth IsRecipient(ValueSet<BeneficiaryClass> classes)
    {
        OnlyTo = classes;
        if (classes.Count == 0 || classes.Any(static one => !one.IsKnown))
            return question.ToClass is { } some && classes.Contains(some) ? Truth.True : Truth.Unknown;
        if (question.ToClass is not { } asked)
            return question.To.TryGetValue(out var to) ? IsByStakes(classes, to) : Truth.False;

        if (asked == BeneficiaryClass.Subsidiaries && question.To.TryGetValue(out var recipient) && HasLeft(recipient))
            return Truth.False;
        if (classes.Contains(asked) || (asked == BeneficiaryClass.Subsidiaries && classes.Contains(BeneficiaryClass.Affiliates)))
            return Truth.True;

        // The classes overlap: a contractor may be a subsidiary as well, where the question names who it is.
        return !asked.IsKnown || question.To.IsFixed || asked == BeneficiaryClass.Affiliates ? Truth.Unknown : Truth.False;
    }

    /// <summary>Whether the stakes that are recorded show that somebody who is named, and of whom the question says nothing else, is of one of the classes; whether he is a customer or contractor, they do not show.</summary>
    private Truth IsByStakes(ValueSet<BeneficiaryClass> classes, PartyId to)
    {
        Truth By(bool isBelow) => PartyBelonging.IsAffiliate(facts, reading, agreement, provision, grant.Grantees.Affiliates, question.By, to, question.On, isBelow);
        var result = classes.Aggregate(Truth.False, (result, one) => result | (one == BeneficiaryClass.Affiliates ? By(isBelow: false) : one == BeneficiaryClass.Subsidiaries ? By(isBelow: true) : Truth.Unknown));
        _isByStakes = true;
        return result;
    }

    /// <summary>Whether somebody of whom stakes are recorded is linked by none on the day: whatever the contract calls a subsidiary, it is none.</summary>
    private bool HasLeft(PartyId recipient)
        => facts.Document.Ownership.Any(stake => stake.Owned == recipient) && Affiliation.MayBeLinked(facts, [question.By], recipient, question.On).IsFalse;
}
