using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Standing;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;

namespace LicensingModel.Decisions.Owed;

/// <summary>Whether one duty forbids what is asked about. What it says only in words of its object and exceptions leaves that open.</summary>
internal sealed class ProhibitionTests(Facts facts, JointReading reading, BreachQuestion question, Agreement agreement, Provision provision, Duty duty)
{
    internal TestedProvision Prove()
    {
        var standing = new StandingTests(facts, reading, CaseOf(question), agreement, provision);
        var reach = new DutyReach(facts, reading, agreement, provision, duty) { Product = question.Product, Country = question.Country, Day = question.On };
        return new TestedProvision
        {
            Agreement = agreement.Id,
            Provision = provision.Id,
            Clause = provision.Clause,
            Tests = [standing.Understood(), standing.Binding(), standing.InEffect(), Bound(), Act(), .. reach.Products(), .. reach.Territory(), .. reach.Limits()],
        };
    }

    internal static Case CaseOf(BreachQuestion question) => new()
    {
        Actor = question.By,
        Act = Dimension<Act>.Open,
        Product = question.Product,
        Country = question.Country,
        Day = question.On,
    };

    private TestBuilder Test(TestKind kind) => new(kind, provision.Id.Value);

    private TestResult Bound()
    {
        var test = Test(TestKind.Bound);
        if (!reading.TryGet(duty.Direction, $"direction of {provision.Id}", out var flow))
            return test.Unknown(duty.Direction, "body/direction", "Whose duty it is").Build();

        test.On(duty.Direction, "body/direction");
        if (question.To.TryGetValue(out var to) && flow.To != to)
            return test.Fail($"It is a duty to {flow.To}, not to {to}.").Build();
        if (flow.From == question.By)
            return test.Pass($"It is a duty of {question.By}.").Build();
        return facts.IsOpenClass(flow.From) || !Affiliation.MayBeLinked(facts, [flow.From], question.By, question.On).IsFalse
            ? test.Unknown($"It is a duty of {flow.From}; whether it reaches {question.By} is not known.", test.Missing("body/direction", MissingReason.NotDecidable, $"Whether what {question.By} does counts as done by {flow.From}.")).Build()
            : test.Fail($"It is a duty of {flow.From}, not of {question.By}.").Build();
    }

    private TestResult Act()
    {
        var test = Test(TestKind.Forbids);
        if (!duty.Modality.IsKnown)
            return test.Unknown($"What `{duty.Modality}` means is not understood.", test.Missing("body/modality", MissingReason.NotUnderstood, $"What `{duty.Modality}` means.")).Build();
        if (duty.Action != question.Action)
        {
            return duty.Action.IsKnown && question.Action.IsKnown && duty.Action != DutyAction.DealExclusively
                ? test.Fail($"It is about `{duty.Action}`.").Build()
                : test.Unknown($"Whether `{duty.Action}` is about that is not known.", test.Missing("body/action", MissingReason.NotDecidable, $"Whether a duty of the action `{duty.Action}` forbids it.")).Build();
        }

        if (duty.Modality == DutyModality.Announced)
            return test.Unknown("It was announced; whether it is owed was not seen.", test.Missing("body/modality", MissingReason.NotCaptured, "Whether what was announced is owed.")).Build();
        return duty.Modality == DutyModality.MustNot ? test.Pass("It forbids it.").Build() : test.Fail($"It does not forbid it: {duty.Modality}.").Build();
    }
}
