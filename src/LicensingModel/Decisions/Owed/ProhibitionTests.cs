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
        if (EveryPartys.Is(duty))
            return OfEveryParty(test);
        if (!reading.TryGet(duty.Direction, $"direction of {provision.Id}", out var flow))
            return test.Unknown(duty.Direction, "body/direction", "Whose duty it is").Build();

        test.On(duty.Direction, "body/direction");
        if (question.To.TryGetValue(out var to) && flow.To != to)
        {
            var isOwed = facts.IsOpenClass(flow.To) ? facts.IsMember(flow.To, to, question.On) : Truth.False;
            if (isOwed.IsFalse)
                return test.Fail($"It is a duty to {flow.To}, not to {to}.").Build();
            if (isOwed.IsUnknown)
                test.Unknown($"It is a duty to {flow.To}; whether {to} belongs to it is not known.", test.Missing("body/direction", MissingReason.NotRecorded, $"Whether {to} belongs to {flow.To}."));
        }

        if (flow.From == question.By)
            return test.Pass($"It is a duty of {question.By}.").Build();
        return facts.IsOpenClass(flow.From) ? OfClass(test, flow.From)
            : !Affiliation.MayBeLinked(facts, [flow.From], question.By, question.On).IsFalse
            ? test.Unknown($"It is a duty of {flow.From}; whether it reaches {question.By} is not known.", test.Missing("body/direction", MissingReason.NotDecidable, $"Whether what {question.By} does counts as done by {flow.From}.")).Build()
            : test.Fail($"It is a duty of {flow.From}, not of {question.By}.").Build();
    }

    /// <summary>A duty of which nothing says whose it is binds every party, towards the others; whether it reaches who is linked to a party, nobody can say.</summary>
    private TestResult OfEveryParty(TestBuilder test)
    {
        test.On(duty.Direction, "body/direction");
        var isParty = EveryPartys.IsParty(facts, agreement, question.By, question.On);
        if (question.To.TryGetValue(out var to))
            isParty &= to == question.By ? Truth.False : EveryPartys.IsParty(facts, agreement, to, question.On);
        return isParty.IsTrue ? test.Pass($"It binds every party of {agreement.Id}.").Build()
            : isParty.IsFalse ? test.Fail($"It binds the parties of {agreement.Id}, and is owed to them.").Build()
            : test.Unknown($"It binds every party of {agreement.Id}; whether {question.By} is one, or what it does counts as done by one, is not known.", test.Missing("body/direction", MissingReason.NotDecidable, $"Whether it binds {question.By}.")).Build();
    }

    /// <summary>A duty of a class is one of each member for as long as he is one. Whether it reaches who has left, where something is said of what survives, or who belongs to the group of a member, nobody can say.</summary>
    private TestResult OfClass(TestBuilder test, PartyId @class)
    {
        var isMember = facts.IsMember(@class, question.By, question.On);
        if (isMember.IsTrue)
            return test.Pass($"It is a duty of {@class}, to which {question.By} belongs.").Build();
        if (isMember.IsUnknown)
            return test.Unknown($"It is a duty of {@class}; whether {question.By} belongs to it is not known.", test.Missing("body/direction", MissingReason.NotRecorded, $"Whether {question.By} belongs to {@class}.")).Build();
        if (!provision.Survival.IsSilent && DuesOfMembers.HasBelonged(facts, @class, question.By, question.On))
            return test.Unknown($"{question.By} no longer belongs to {@class}; whether what survives goes on for who has left is not known.", test.Missing("survival", MissingReason.NotDecidable, $"Whether it goes on for who has left {@class}.")).Build();
        var members = facts.Document.Memberships.Where(entry => entry.Class == @class && entry.Member != question.By && !facts.IsMember(@class, entry.Member, question.On).IsFalse).Select(static entry => entry.Member).ToValueSet();
        return members.Count > 0 && !Affiliation.MayBeLinked(facts, members, question.By, question.On).IsFalse
            ? test.Unknown($"It is a duty of {@class}; whether it reaches {question.By}, who belongs to the group of a member, is not known.", test.Missing("body/direction", MissingReason.NotDecidable, $"Whether what {question.By} does counts as done by a member of {@class}.")).Build()
            : test.Fail($"It is a duty of {@class}, to which {question.By} does not belong.").Build();
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
