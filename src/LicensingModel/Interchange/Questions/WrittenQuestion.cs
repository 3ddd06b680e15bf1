using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Intangibles;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;

namespace LicensingModel.Interchange.Questions;

/// <summary>A question as the object that is written of it, with what is not understood of it.</summary>
internal abstract record WrittenQuestion : IKeepsUnrecognized
{
    public ValueList<UnrecognizedMember> UnrecognizedMembers { get; init; } = [];

    internal abstract string Kind { get; }

    /// <summary>What of an expectation can be compared with the answer.</summary>
    internal abstract ValueList<string> Comparable { get; }

    /// <summary>The words that can come of it as its outcome.</summary>
    internal virtual IEnumerable<string> Outcomes => AnswerFormats.Verdict.Names;

    internal WrittenConfines? Within { get; init; }

    internal FixedDate? PresumeThrough { get; init; }

    internal FixedDate? KnownOn { get; init; }

    internal WrittenAssumptions? Assume { get; init; }

    internal Question Question => Bare with
    {
        WithinAgreements = Within?.Agreements.ToValueSet() ?? [],
        WithinProvisions = Within?.Provisions.ToValueSet() ?? [],
        PresumeThrough = PresumeThrough?.Date,
        KnownOn = KnownOn?.Date,
        Assume = Assume?.Assumptions ?? Assumptions.None,
    };

    /// <summary>The question without what every kind of question can have.</summary>
    private protected abstract Question Bare { get; }
}
