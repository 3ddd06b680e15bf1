using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Permissions;

/// <summary>Answers a question whether somebody may grant or transfer something, reading by reading where terms are contested.</summary>
internal sealed class GrantEvaluation(Facts facts, GrantQuestion question)
{
    private readonly Facts _facts = facts;
    private readonly LicensingDocument _document = facts.Document;

    /// <exception cref="ArgumentException">The document has no such agreement or provision, or the question lacks what its kind needs.</exception>
    internal GrantAnswer Answer()
    {
        var readings = JointReadings<GrantProof>.Of(Prove);
        var proofs = readings.Proofs;
        var verdict = readings.IsExceeded ? Verdict.Undetermined : Verdicts.Of(proofs.Select(static proof => proof.Result));
        if (verdict == Verdict.Undetermined && OfDeclared() is { } shown)
            return shown;
        return GrantSummary.Of(question, verdict, proofs, readings.Contested, readings.IsExceeded);
    }

    /// <summary>Where it is left open under which patents: the answer of one that the document declares, if that is yes; null where there is none.</summary>
    private GrantAnswer? OfDeclared()
    {
        if (question.Intangible.IsFixed || question.What is not (GrantAction.License or GrantAction.Sublicense or GrantAction.AssignRight))
            return null;

        foreach (var right in AskedRight.Among(question.Patents, _facts).SelectMany(right => PortfolioEvaluation.Declared(_facts, right, question.On)))
        {
            var answer = new GrantEvaluation(_facts, question with { Patents = right.Alone! }).Answer();
            if (answer.Verdict != Verdict.Yes)
                continue;
            var witness = new TestBuilder(TestKind.Captured, right.Patent!.Id.Value).Pass($"{right.Patent.Id} is one of the patents that the question leaves open.").Build();
            return answer with { Question = question, Proof = answer.Proof.Select(proof => proof with { Power = [witness, .. proof.Power] }).ToValueList() };
        }

        return null;
    }

    private GrantProof Prove(JointReading reading) => question.What switch
    {
        GrantAction.AssignAgreement => AssignAgreement(reading, AgreementAsked()),
        GrantAction.AssignLicense => AssignLicense(reading),
        _ => OfRights(reading),
    };

    /// <summary>Patents that are listed are looked at one by one: what may be granted of all of them is what may be granted of each.</summary>
    private GrantProof OfRights(JointReading reading)
    {
        List<TestResult> power = [];
        List<BearingProof> provisions = [];
        Truth result = true;
        foreach (var @case in Cases())
        {
            var one = OfRight(reading, @case);
            power.AddRange(one.Power.Where(test => !power.Contains(test)));
            provisions.AddRange(one.Provisions.Where(proof => !provisions.Contains(proof)));
            result &= one.Result;
        }

        return new GrantProof { Reading = reading.InWords, Result = result, Power = power.ToValueList(), Provisions = provisions.ToValueList() };
    }

    private GrantProof OfRight(JointReading reading, Case @case)
    {
        var power = new RightPower(_facts, reading, @case, question);
        return question.What switch
        {
            GrantAction.License => Proof(reading, [power.License()], [.. power.Exclusives(), .. power.FirstRights(), .. Duties(reading, @case, DutyAction.License)], Unread(@case)),
            GrantAction.Sublicense => Allowed(reading, [.. power.Heads()], [.. power.Exclusives()]),
            _ => Proof(reading, [power.Title()], [.. power.FirstRights(), .. Duties(reading, @case, DutyAction.Assign), .. PassOn(reading, @case)], Unread(@case)),
        };
    }

    private GrantProof AssignAgreement(JointReading reading, Agreement agreement)
    {
        var rules = new AssignmentRules(_facts, reading, OpenCase(), question, agreement);
        var clauses = rules.Clauses().ToList();
        return Proof(reading, rules.Power(clauses), clauses, null);
    }

    private GrantProof AssignLicense(JointReading reading)
    {
        if (LicenseAsked() is not { } asked)
            return Proof(reading, [new TestBuilder(TestKind.Power, question.Provision!.Value).Fail($"The text of {Words.Day(question.On)} has no {question.Provision} that grants something.").Build()], [], null);

        var (agreement, provision, grant) = asked;
        var transfer = new LicenseTransfer(_facts, reading, OpenCase(), question, agreement, provision, grant);
        if (grant.Transferability.IsSilent && !PartyBelonging.IsParty(_facts, agreement, question.By, question.On).IsFalse)
        {
            // What says nothing of its own passes as its agreement does, while it is there.
            var whole = AssignAgreement(reading, agreement);
            TestResult[] own = [transfer.IsIts(), .. transfer.Standing()];
            return whole with { Result = own.Aggregate(whole.Result, static (result, test) => result & test.Result), Power = [.. own, .. whole.Power] };
        }

        var proof = Allowed(reading, [transfer.Proof()]);
        return proof with { Power = [transfer.IsIts()], Result = transfer.IsIts().Result & proof.Provisions[0].Result };
    }

    /// <summary>It may where it has the power, and nothing stands in the way; what was not read may.</summary>
    private static GrantProof Proof(JointReading reading, IEnumerable<TestResult> power, IReadOnlyList<BearingProof> provisions, BearingProof? unread)
    {
        var tests = power.ToValueList();
        IEnumerable<BearingProof> all = unread is null ? provisions : [.. provisions, unread];
        var isForbidden = all.Where(static proof => proof.Does == BearingKind.Forbids).Aggregate(Truth.False, static (result, proof) => result | proof.Result);
        return new GrantProof
        {
            Reading = reading.InWords,
            Result = tests.Aggregate(Truth.True, static (result, test) => result & test.Result) & !isForbidden,
            Power = tests,
            Provisions = all.ToValueList(),
        };
    }

    /// <summary>It may where something allows it, and nothing stands in the way; what was not read may allow it.</summary>
    private GrantProof Allowed(JointReading reading, List<BearingProof> provisions, params IReadOnlyList<BearingProof> forbids)
    {
        foreach (var agreement in UnreadAgreements())
            provisions.Add(NotSeen(agreement, BearingKind.Allows, $"{agreement.Id} was not seen in full; a provision that was not seen could allow it."));
        return new GrantProof
        {
            Reading = reading.InWords,
            Result = provisions.Where(static proof => proof.Does == BearingKind.Allows).Aggregate(Truth.False, static (result, proof) => result | proof.Result)
                & !forbids.Aggregate(Truth.False, static (result, proof) => result | proof.Result),
            Power = [],
            Provisions = [.. provisions, .. forbids],
        };
    }

    /// <summary>What was not read of the agreements of the one asked about, which may keep it from granting.</summary>
    private BearingProof? Unread(Case @case)
        => UnreadAgreements().FirstOrDefault() is { } agreement ? NotSeen(agreement, BearingKind.Forbids, $"{agreement.Id} was not seen in full; a provision that was not seen could keep {question.By} from it on {Words.Day(@case.Day)}.") : null;

    private IEnumerable<Agreement> UnreadAgreements()
        => _document.Agreements.Where(agreement => PartyBelonging.IsParty(_facts, agreement, question.By, question.On).IsTrue
            && ((!question.IsConfined && agreement.Completeness != Completeness.FullText) || _facts.Obscurities.Any(obscurity => ReferenceEquals(obscurity.Agreement, agreement) && Grants.IsAsked(question, agreement, obscurity.Provision))));

    private static BearingProof NotSeen(Agreement agreement, BearingKind does, string reason)
    {
        var test = new TestBuilder(TestKind.UnreadProvisions, agreement.Id.Value);
        test.Unknown(reason, test.Missing("provisions", MissingReason.NotCaptured, $"Whether {agreement.Id} has provisions that were not seen, or not understood, and bear on it."));
        return new BearingProof { Agreement = agreement.Id, Does = does, Tests = [test.Build()] };
    }

    /// <summary>The duties not to do it, each with whether it stands in the way. A rule on the assignment of an agreement is about that alone.</summary>
    private IEnumerable<BearingProof> Duties(JointReading reading, Case @case, DutyAction action)
    {
        foreach (var (agreement, provision, duty) in Grants.With<Duty>(_document).Where(entry => entry.Body.Modality == DutyModality.MustNot && entry.Body.Action == action && entry.Body.Assignment.IsBlank && @case.IsAsked(entry.Agreement, entry.Provision)))
        {
            var tests = new DutyTests(_facts, reading, @case, question, agreement, provision, duty);
            yield return Bearing.Of(agreement, provision, BearingKind.Forbids, [.. tests.Standing(), tests.LaidUpon(), .. tests.Reaches()]) with
            {
                Consent = new NeededConsent(reading.TryGet(duty.Direction, $"direction of {provision.Id}", out var flow) ? [flow.To] : PartyBelonging.Others(_facts, agreement, question.By, @case.Day), agreement.Id, provision.Id, provision.Clause),
            };
        }
    }

    /// <summary>What whoever takes a right must be bound to: that stands in nobody's way, and must be done.</summary>
    private IEnumerable<BearingProof> PassOn(JointReading reading, Case @case)
    {
        foreach (var (agreement, provision, duty) in Grants.With<Duty>(_document).Where(entry => entry.Body.Modality == DutyModality.Must && entry.Body.Action == DutyAction.PassOn && @case.IsAsked(entry.Agreement, entry.Provision)))
        {
            var tests = new DutyTests(_facts, reading, @case, question, agreement, provision, duty);
            var all = tests.Standing().Append(tests.LaidUpon()).ToValueList();
            if (all.All(static test => !test.Result.IsFalse))
            {
                yield return Bearing.Of(agreement, provision, BearingKind.Allows, all) with
                {
                    Conditions = [new GrantCondition(GrantConditionKind.PassOn, duty.Object.TryGetValue(out var words) ? words.ToString()! : "Whoever takes it is bound.", agreement.Id, provision.Id, provision.Clause)],
                };
            }
        }
    }

    private IEnumerable<Case> Cases()
    {
        if (question.Intangible.TryGetValue(out var id))
            return [new AskedRight { Intangible = _facts.Intangible(id) }.Of(OpenCase())];
        return AskedRight.Among(question.Patents, _facts).Select(right => right.Of(OpenCase()));
    }

    private Case OpenCase() => new()
    {
        Actor = question.To,
        Act = question.Act,
        Product = question.Product,
        Country = question.Country,
        IsCountryOpen = !question.Country.IsFixed,
        Day = question.On,
        IsOfGrant = true,
        Within = question.IsConfined ? question : null,
    };

    private Agreement AgreementAsked()
        => question.Agreement is { } id
            ? _document.Agreements.FirstOrDefault(agreement => agreement.Id == id) ?? throw new ArgumentException($"No agreement has the id `{id}`.", nameof(question))
            : throw new ArgumentException("Which agreement would be assigned is not said.", nameof(question));

    /// <summary>The licence that would be assigned; null where the text of the day has none of that id.</summary>
    private (Agreement Agreement, Provision Provision, Grant Grant)? LicenseAsked()
        => Grants.With<Grant>(_document).FirstOrDefault(entry => entry.Provision.Id == question.Provision && (question.Agreement is null || entry.Agreement.Id == question.Agreement)) is { Body: { } grant } found
            ? (found.Agreement, found.Provision, grant)
            : null;
}
