using LicensingModel.Patents.Standards;

namespace LicensingModel.Patents;

/// <summary>A patent or application, with what is known of where and when it is in force, where it comes from, who holds it, and which standards it is essential to.</summary>
public sealed record Patent : Element
{
    /// <summary>The id by which scopes and questions refer to it.</summary>
    public required PatentId Id { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The number by which it is known, of the patent or where there is none yet of its publication or application; null where none is given.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>The number of its application; null where it is not recorded.</summary>
    public DocumentNumber? Application { get; init; }

    /// <summary>The numbers under which it was published, corrections and grants among them. Not necessarily all.</summary>
    public ValueSet<DocumentNumber> Publications { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What kind of right it is; null where that was not recorded and its number does not tell.</summary>
    public PatentKind? Kind { get; init; }

    /// <summary>What the invention is called; null where that was not recorded.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The day on which it was itself filed; of a national phase, the day of the international filing.</summary>
    public Disclosed<AnchoredDate> Filed { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>The earliest filing from which it claims priority.</summary>
    public Disclosed<AnchoredDate> FirstFiled { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>The earlier filings to which it goes back. Stated means all of them; an empty list, that there is none.</summary>
    public Disclosed<ValueList<Priority>> Priorities { get; init => field = Preconditions.NotNull(value); } = Disclosed<ValueList<Priority>>.NotCaptured;

    /// <summary>The classes into which offices put it. Stated means all of them.</summary>
    public Disclosed<ValueList<Classification>> Classifications { get; init => field = Preconditions.NotNull(value); } = Disclosed<ValueList<Classification>>.NotCaptured;

    /// <summary>The countries it protects, each with its days in force. Stated means all of them but those of its unitary effect; elsewhere there is no right.</summary>
    public Disclosed<ValueList<NationalRight>> Protection { get; init => field = Preconditions.NotNull(value); } = Disclosed<ValueList<NationalRight>>.NotCaptured;

    /// <summary>Its unitary effect; null where none is recorded: where <see cref="Protection"/> is stated, it has none.</summary>
    public UnitaryEffect? UnitaryEffect { get; init; }

    /// <summary>Who held it and when. Stated means the whole chain, but for transfers of it that agreements of the same document make.</summary>
    public Disclosed<ValueList<TitleHolding>> Holders { get; init => field = Preconditions.NotNull(value); } = Disclosed<ValueList<TitleHolding>>.NotCaptured;

    /// <summary>The standards it is said to be essential to, each with how well that is established. Stated means all of them.</summary>
    public Disclosed<ValueList<Essentiality>> Essentiality { get; init => field = Preconditions.NotNull(value); } = Disclosed<ValueList<Essentiality>>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Declaration("id", Id);
        visitor.Member("number", Number);
        visitor.Member("application", Application);
        visitor.Member("publications", Publications);
        visitor.Member("kind", Kind);
        visitor.Member("title", Title);
        visitor.Term("filed", Filed);
        visitor.Term("firstFiled", FirstFiled);
        visitor.Term("priorities", Priorities);
        visitor.Term("classifications", Classifications);
        visitor.Term("protection", Protection);
        visitor.Member("unitaryEffect", UnitaryEffect);
        visitor.Term("holders", Holders);
        visitor.Term("essentiality", Essentiality);
    }

    internal override Patent Rewrite(ModelRewriter rewriter) => this with
    {
        Id = rewriter.Of(Id),
        Filed = rewriter.Term(Filed),
        FirstFiled = rewriter.Term(FirstFiled),
        Priorities = rewriter.Term(Priorities),
        Classifications = rewriter.Term(Classifications),
        Protection = rewriter.Term(Protection),
        UnitaryEffect = rewriter.Of(UnitaryEffect),
        Holders = rewriter.Term(Holders),
        Essentiality = rewriter.Term(Essentiality),
    };
}
