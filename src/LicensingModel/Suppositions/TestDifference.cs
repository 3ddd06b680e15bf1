using LicensingModel.Decisions.Answers;

namespace LicensingModel.Suppositions;

/// <summary>A test of a proof that comes out differently under suppositions: why an answer is another. Compared by value.</summary>
public sealed record TestDifference
{
    /// <summary>The agreement; null of a test of the question itself, as whether a licence is needed.</summary>
    public AgreementId? Agreement { get; init; }

    /// <summary>The provision; null where the agreement itself, or what was not seen of it, was tested.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>Where in the text it stands; null where the text was not seen.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>Which test.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required TestKind Test { get; init => field = Preconditions.Defined(value); }

    /// <summary>What it found without what is supposed, each result once; several where contested terms give several readings. Empty where it was not made.</summary>
    public ValueList<TestResult> Before { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What it finds with it.</summary>
    public ValueList<TestResult> After { get; init => field = Preconditions.NotNull(value); } = [];
}
