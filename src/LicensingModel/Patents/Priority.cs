
namespace LicensingModel.Patents;

/// <summary>An earlier filing to which a patent goes back. Simple families share exactly the same ones, extended families any.</summary>
public sealed record Priority : Element
{
    /// <summary>The number of the earlier application; null where it is not recorded. Families are computed from it, so that one without a number leaves the family unknown.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>The earlier patent, where the document declares it; null elsewhere.</summary>
    public PatentId? Patent { get; init; }

    /// <summary>On what ground it goes back to it.</summary>
    public required PriorityKind Kind { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The day on which the earlier application was filed.</summary>
    public Disclosed<AnchoredDate> Filed { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>An earlier application with its number and the day on which it was filed.</summary>
    /// <param name="kind">On what ground the patent goes back to it.</param>
    /// <param name="number">Its number.</param>
    /// <param name="filed">The day on which it was filed.</param>
    public static Priority To(PriorityKind kind, DocumentNumber number, Disclosed<AnchoredDate> filed) => new() { Kind = kind, Number = number, Filed = filed };

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("number", Number);
        visitor.Member("patent", Patent);
        visitor.Member("kind", Kind);
        visitor.Term("filed", Filed);
    }

    internal override Priority Rewrite(ModelRewriter rewriter) => this with
    {
        Patent = rewriter.Of(Patent),
        Filed = rewriter.Term(Filed),
    };
}
