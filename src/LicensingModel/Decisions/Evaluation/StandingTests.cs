using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Reciprocities;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Whether a provision, whatever it provides, is understood, binds, and operates on the day.</summary>
internal sealed class StandingTests(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision)
{
    internal TestResult Understood()
    {
        var test = new TestBuilder(TestKind.Understood, provision.Id.Value);
        var notUnderstood = UnderstoodWalk.NotUnderstood(provision, static element => element is UnrecognizedBody)
            .Concat(UnderstoodWalk.NotUnderstood(agreement, static element => element is Provision))
            .Concat(facts.Document.UnrecognizedMembers.Select(member => member.Name))
            .ToList();
        foreach (var path in notUnderstood)
            test.Unknown($"`{path}` is not understood.", test.Missing(path, MissingReason.NotUnderstood, $"What `{path}` means."));

        foreach (var (other, restriction, body) in Grants.NotUnderstood(facts.Document))
        {
            if (body.BearsOn != Bearing.MayGrant && SharesParties(other) && MayOperate(other, restriction))
                test.Unknown($"{restriction.Id} is not understood and may restrict it.", new MissingFact(restriction.Id.Value, "body", MissingReason.NotUnderstood, $"What {restriction.Id} of {other.Id} provides."));
        }

        foreach (var tie in agreement.Provisions.Where(entry => entry.Body is Reciprocity { Form.IsKnown: false } reciprocity && reciprocity.Legs.Contains(provision.Id)))
        {
            if (MayOperate(agreement, tie))
                test.Unknown($"How {tie.Id} ties it to other provisions is not understood.", new MissingFact(tie.Id.Value, "body/form", MissingReason.NotUnderstood, $"How {tie.Id} ties its legs."));
        }

        return test.Result.IsTrue ? test.Pass("Everything that is written of it is understood.").Build() : test.Build();
    }

    internal TestResult Binding()
    {
        var test = new TestBuilder(TestKind.Binding, provision.BindingEffect.IsBlank ? agreement.Id.Value : provision.Id.Value);
        var term = provision.BindingEffect.IsBlank ? agreement.BindingEffect : provision.BindingEffect;
        if (!reading.TryGet(term, $"binding effect of {provision.Id}", out var effect))
            return test.Unknown(term, "bindingEffect", "Whether it binds").Build();

        test.On(term, "bindingEffect");
        if (effect == BindingEffect.Binding)
            return test.Pass("It binds.").Build();
        if (effect == BindingEffect.NonBinding || effect == BindingEffect.AgreementToNegotiate)
            return test.Fail(effect == BindingEffect.NonBinding ? "It does not bind." : "It binds only to negotiate.").Build();
        return test.Unknown($"What `{effect}` means for its binding effect is not understood.", test.Missing("bindingEffect", MissingReason.NotUnderstood, $"What `{effect}` means.")).Build();
    }

    internal TestResult InEffect()
    {
        var test = new TestBuilder(TestKind.InEffect, provision.Id.Value);
        new StatusTest(facts, reading, agreement, @case.Day).Add(test);
        new TermTest(facts, reading, agreement, provision, @case.Day).Add(test);
        new RelationTest(facts, reading, agreement, @case.Day).Add(test);
        if (!facts.IsRecorded(@case.Day))
        {
            test.Unknown(
                $"Whether it was ended or suspended is not recorded up to {Words.Day(@case.Day)}.",
                new MissingFact(agreement.Id.Value, "status", MissingReason.NotRecorded, $"What happened to {agreement.Id} after {(facts.Horizon is { } horizon ? Words.Day(horizon) : "it was made")}."));
        }
        else
        {
            test.Presume(Presumption.NothingUnrecordedHappened, agreement.Id.Value, "No suspension, breach or termination that is not recorded.");
        }

        return test.Build();
    }

    /// <summary>Whether a provision is not shown to be without effect on the day.</summary>
    private bool MayOperate(Agreement other, Provision restriction)
    {
        var standing = new StandingTests(facts, reading, @case, other, restriction);
        return !(standing.Binding().Result & standing.InEffect().Result).IsFalse;
    }

    /// <summary>Whether another agreement is among the parties of this one, so that what it says may bear on rights between them.</summary>
    private bool SharesParties(Agreement other) => other.Id == agreement.Id || other.AllParties.Count(party => agreement.AllParties.Contains(party)) >= 2;
}
