using LicensingModel.Patents.Standards;

namespace LicensingModel.Patents;

/// <summary>A patent or application, with what is known of where and when it is in force, who holds it, and which standards it is essential to.</summary>
public sealed record Patent : Element
{
    /// <summary>The id by which scopes and questions refer to it.</summary>
    public required PatentId Id { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The number as written by the source; null where none is given.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 10,000 characters or not valid Unicode.</exception>
    public string? Number { get; init => field = UnicodeText.Checked(value); }

    /// <summary>What the invention is called; null where that was not recorded.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The day on which it was itself filed.</summary>
    public Disclosed<AnchoredDate> Filed { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>The earliest filing from which it claims priority.</summary>
    public Disclosed<AnchoredDate> FirstFiled { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>The countries it protects, each with its days in force. Stated means all of them; elsewhere there is no right.</summary>
    public Disclosed<ValueList<NationalRight>> Protection { get; init => field = Preconditions.NotNull(value); } = Disclosed<ValueList<NationalRight>>.NotCaptured;

    /// <summary>Who held it and when. Stated means the whole chain.</summary>
    public Disclosed<ValueList<TitleHolding>> Holders { get; init => field = Preconditions.NotNull(value); } = Disclosed<ValueList<TitleHolding>>.NotCaptured;

    /// <summary>The standards it is said to be essential to, each with how well that is established. Stated means all of them.</summary>
    public Disclosed<ValueList<Essentiality>> Essentiality { get; init => field = Preconditions.NotNull(value); } = Disclosed<ValueList<Essentiality>>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Declaration("id", Id);
        visitor.Member("number", Number);
        visitor.Member("title", Title);
        visitor.Term("filed", Filed);
        visitor.Term("firstFiled", FirstFiled);
        visitor.Term("protection", Protection);
        visitor.Term("holders", Holders);
        visitor.Term("essentiality", Essentiality);
    }
}
