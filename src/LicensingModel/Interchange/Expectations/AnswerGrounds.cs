using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Asserting;
using LicensingModel.Decisions.Derived;
using LicensingModel.Decisions.Owed;
using LicensingModel.Decisions.Permissions;
using LicensingModel.Decisions.States;

namespace LicensingModel.Interchange.Expectations;

/// <summary>
/// What an answer rests on, whatever its kind: the provisions that suffice, what is missing, what nearly suffices, and every provision that was tested. Immutable; compared by value.
/// </summary>
public sealed record AnswerGrounds
{
    /// <summary>All provisions that suffice.</summary>
    public ValueList<TestedProvision> Basis { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What is not known and matters.</summary>
    public ValueList<MissingFact> Missing { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Provisions that fail on one test only.</summary>
    public ValueList<NearMiss> NearMisses { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Every provision that was tested, reading by reading where contested terms give several.</summary>
    public ValueList<TestedProvision> Tested { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>
    /// The provisions that carry the answer. Of a yes: those that suffice. Of a no: those that forbid or protect, and where there is none those that fail a test. Of one that is neither: those that suffice in some reading, and where there is none
    /// those that fail no test and are undecided.
    /// </summary>
    public ValueList<TestedProvision> Cited { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The clauses of <see cref="Cited"/>.</summary>
    public ValueList<ClauseReference> Clauses => Cited.Select(cited => cited.Clause).OfType<ClauseReference>().Distinct().ToValueList();

    /// <summary>Whether a provision fails a test, in any reading of contested terms.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="test">The test.</param>
    public bool Fails(ProvisionId provision, TestKind test)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return Tested.Any(tested => tested.Provision == provision && tested.Tests.Any(one => one.Test == test && one.Result.IsFalse));
    }

    /// <summary>What an answer rests on.</summary>
    /// <param name="answer">The answer.</param>
    /// <exception cref="ArgumentException">It is of a kind of which that cannot be said.</exception>
    public static AnswerGrounds Of(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer switch
        {
            MayAnswer may => OfMay(may),
            AssertAnswer asserted => Of(
                asserted.Basis.Select(static basis => Cite(basis.Agreement, basis.Provision, basis.Clause)), asserted.Missing, asserted.Verdict, asserted.NearMisses,
                asserted.Proof.SelectMany(static reading => reading.Provisions).Select(Test)),
            GrantAnswer grant => Of(
                grant.Basis.Select(Cite), grant.Missing, grant.Verdict, grant.NearMisses,
                grant.Proof.SelectMany(static reading => reading.Provisions).Select(static proof => new TestedProvision { Agreement = proof.Agreement, Provision = proof.Provision, Clause = proof.Clause, Tests = proof.Tests })),
            StatusAnswer status => Of(status.Basis.Select(Cite), status.Missing, status.Verdict ?? (status.State == OperationState.Undetermined ? Verdict.Undetermined : Verdict.Yes), [], []),
            FactAnswer fact => Of(fact.Basis.Select(Cite), fact.Missing, fact.Outcome ?? (fact.IsKnown ? Verdict.Yes : Verdict.Undetermined), [], fact.Proof),
            BreachAnswer breach => Of(breach.Basis.Select(Cite), breach.Missing, breach.Outcome, [], breach.Proof),
            OwedAnswer owed => Of(owed.Basis.Select(Cite), owed.Missing, owed.IsKnown ? Verdict.Yes : Verdict.Undetermined, [], owed.Obligations.Select(static one => new TestedProvision { Agreement = one.Agreement, Provision = one.Provision, Clause = one.Clause, Tests = one.Tests })),
            ValueAnswer value => OfValue(value),
            _ => throw new ArgumentException("The answer is of a kind that rests on nothing that is known here.", nameof(answer)),
        };
    }

    private static AnswerGrounds Of(IEnumerable<TestedProvision> basis, ValueList<MissingFact> missing, Verdict verdict, ValueList<NearMiss> nearMisses, IEnumerable<TestedProvision> tested)
    {
        var (all, proofs) = (basis.ToValueList(), tested.ToValueList());
        return new AnswerGrounds { Basis = all, Missing = missing, NearMisses = nearMisses, Tested = proofs, Cited = Carrying(all, proofs, verdict) };
    }

    private static TestedProvision Cite(CitedProvision cited) => Cite(cited.Agreement, cited.Provision, cited.Clause);

    private static TestedProvision Cite(AgreementId agreement, ProvisionId? provision, ClauseReference? clause) => new() { Agreement = agreement, Provision = provision, Clause = clause, Tests = [] };

    private static TestedProvision Test(ProvisionProof proof) => new() { Agreement = proof.Agreement, Provision = proof.Provision, Clause = proof.Clause, Tests = proof.Tests };

    private static AnswerGrounds OfMay(MayAnswer answer)
    {
        var verdict = answer.Outcome switch
        {
            Outcome.NotLicensed => Verdict.No,
            Outcome.Undetermined or Outcome.Conflicting => Verdict.Undetermined,
            _ => Verdict.Yes,
        };
        return Of(
            answer.Basis.Select(static basis => Cite(basis.Agreement, basis.Provision, basis.Clause)), answer.Missing, verdict, answer.NearMisses,
            answer.Proof.SelectMany(static reading => reading.Provisions).Select(Test));
    }

    private static AnswerGrounds OfValue(ValueAnswer answer)
    {
        var question = answer.Question;
        var clause = (answer.Term?.Claims ?? []).FirstOrDefault(claim => claim.Clause is not null)?.Clause;
        ValueList<TestedProvision> basis = answer.State == DisclosureState.Stated ? [Cite(question.Agreement, question.Provision, clause)] : [];
        return new AnswerGrounds { Basis = basis, Missing = answer.State == DisclosureState.Stated ? [] : answer.Missing.Count > 0 ? answer.Missing : [MissingOf(answer)], Cited = basis };
    }

    /// <summary>The provisions that carry a yes, a no or an undetermined answer.</summary>
    private static ValueList<TestedProvision> Carrying(ValueList<TestedProvision> basis, ValueList<TestedProvision> tested, Verdict verdict) => verdict switch
    {
        Verdict.Yes => basis,
        Verdict.No => basis.Count > 0 ? basis : tested.Where(one => one.Result.IsFalse).ToValueList(),
        _ => basis.Count > 0 ? basis : tested.Where(one => !one.Result.IsFalse).ToValueList(),
    };

    private static MissingFact MissingOf(ValueAnswer answer)
    {
        var subject = answer.Question.Provision?.Value ?? answer.Question.Agreement.Value;
        var why = answer.Term?.UnrecognizedMembers.Count > 0 ? MissingReason.NotUnderstood : answer.State switch
        {
            DisclosureState.Undisclosed => MissingReason.Undisclosed,
            DisclosureState.Redacted => MissingReason.Redacted,
            DisclosureState.Unstated => MissingReason.Unstated,
            DisclosureState.Contested => MissingReason.Contested,
            _ => MissingReason.NotCaptured,
        };
        return new MissingFact(subject, answer.Question.Term, why, $"`{answer.Question.Term}` of {subject} is not known.");
    }
}
