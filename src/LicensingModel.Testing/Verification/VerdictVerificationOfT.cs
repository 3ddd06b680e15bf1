using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;

namespace LicensingModel.Testing.Verification;

/// <summary>What a test says of the answer to a question that is answered by yes or no.</summary>
/// <typeparam name="TSelf">The verification's own type.</typeparam>
public abstract class VerdictVerification<TSelf> : AnswerVerification<TSelf>
    where TSelf : VerdictVerification<TSelf>
{
    private readonly Verdict _verdict;

    private protected VerdictVerification(Answer answer, Verdict verdict, LicensingDocument document)
        : base(answer, document)
        => _verdict = verdict;

    /// <summary>The answer is this one.</summary>
    /// <param name="verdict">The verdict.</param>
    public TSelf Is(Verdict verdict) => Check(_verdict == verdict, "outcome", verdict.ToString().ToLowerInvariant(), _verdict.ToString().ToLowerInvariant());

    /// <summary>It is so.</summary>
    public TSelf IsYes() => Is(Verdict.Yes);

    /// <summary>It is not so.</summary>
    public TSelf IsNo() => Is(Verdict.No);

    /// <summary>Nobody can say.</summary>
    public TSelf IsUndetermined() => Is(Verdict.Undetermined);
}
