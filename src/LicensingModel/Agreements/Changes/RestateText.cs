using LicensingModel.Provisions;

namespace LicensingModel.Agreements.Changes;

/// <summary>Restates the agreement: its provisions are those given here and no others. One that keeps its id goes on; one with another id operates from the day on which the amendment is effective. Written <c>restate</c>.</summary>
public sealed record RestateText : AmendmentChange
{
    /// <summary>All provisions of the restated text, in its order.</summary>
    public required ValueList<Provision> Provisions { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How much of the restated text was seen.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required Completeness Completeness { get; init => field = Preconditions.Defined(value); }

    internal override IEnumerable<Provision> Brings => Provisions;

    internal override RestateText Rewrite(ModelRewriter rewriter) => this with { Provisions = rewriter.Of(Provisions) };

    private protected override void AcceptChange(ModelVisitor visitor)
    {
        visitor.Elements("provisions", Provisions);
        visitor.Member("completeness", Completeness);
    }
}
