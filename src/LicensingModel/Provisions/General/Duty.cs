using LicensingModel.Products.Scopes;

namespace LicensingModel.Provisions.General;

/// <summary>Something that one party must, must not or may do for another: supply, market, report, keep confidential.</summary>
public sealed record Duty : ProvisionBody
{
    /// <summary>How strongly it is put.</summary>
    public required DutyModality Modality { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What is to be done.</summary>
    public required DutyAction Action { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Who does it and for whom: a fact on which sources can disagree.</summary>
    public Disclosed<PartyFlow> Direction { get; init => field = Preconditions.NotNull(value); } = Disclosed<PartyFlow>.NotCaptured;

    /// <summary>What it is about, in the words of the text or the source: the goods, the information, the field.</summary>
    public Disclosed<LocalizedText> Object { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    /// <summary>By when.</summary>
    public Disclosed<AnchoredDate> Due { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>How often.</summary>
    public Disclosed<ContractPeriod> Every { get; init => field = Preconditions.NotNull(value); } = Disclosed<ContractPeriod>.NotCaptured;

    /// <summary>Of an audit, or of records to be kept: for how long after the end of a time it can still be audited, or its records must be there.</summary>
    public Disclosed<ContractPeriod> LookBack { get; init => field = Preconditions.NotNull(value); } = Disclosed<ContractPeriod>.NotCaptured;

    /// <summary>The least sum that it concerns.</summary>
    public Disclosed<Money> Minimum { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>The number that it concerns.</summary>
    public Disclosed<Quantity> Quantity { get; init => field = Preconditions.NotNull(value); } = Disclosed<Quantity>.NotCaptured;

    /// <summary>The products that it concerns.</summary>
    public Disclosed<ProductScope> Products { get; init => field = Preconditions.NotNull(value); } = Disclosed<ProductScope>.NotCaptured;

    /// <summary>Where.</summary>
    public Disclosed<Territory> Territory { get; init => field = Preconditions.NotNull(value); } = Disclosed<Territory>.NotCaptured;

    /// <summary>What is excepted.</summary>
    public Disclosed<LocalizedText> Exceptions { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    /// <summary>Of a duty not to assign the agreement: with whose consent it may be assigned, and what needs none.</summary>
    public Disclosed<AssignmentRule> Assignment { get; init => field = Preconditions.NotNull(value); } = Disclosed<AssignmentRule>.NotCaptured;

    /// <summary>The joint work to which it belongs; null where it belongs to none.</summary>
    public ProvisionId? Collaboration { get; init; }

    /// <summary>Something that one party must do.</summary>
    /// <param name="action">What.</param>
    /// <param name="from">Who does it.</param>
    /// <param name="to">For whom, or towards whom.</param>
    public static Duty Must(DutyAction action, PartyId from, PartyId to) => Of(DutyModality.Must, action, from, to);

    /// <summary>Something that one party must not do.</summary>
    /// <param name="action">What.</param>
    /// <param name="from">Who does it.</param>
    /// <param name="to">For whom, or towards whom.</param>
    public static Duty MustNot(DutyAction action, PartyId from, PartyId to) => Of(DutyModality.MustNot, action, from, to);

    /// <summary>Something that one party may do.</summary>
    /// <param name="action">What.</param>
    /// <param name="from">Who does it.</param>
    /// <param name="to">For whom, or towards whom.</param>
    public static Duty May(DutyAction action, PartyId from, PartyId to) => Of(DutyModality.May, action, from, to);

    /// <summary>Something that one party is expressly not obliged to do.</summary>
    /// <param name="action">What.</param>
    /// <param name="from">Who does it.</param>
    /// <param name="to">For whom, or towards whom.</param>
    public static Duty NeedNot(DutyAction action, PartyId from, PartyId to) => Of(DutyModality.NeedNot, action, from, to);

    /// <summary>Something that the parties must talk about.</summary>
    /// <param name="action">What.</param>
    /// <param name="from">Who does it.</param>
    /// <param name="to">For whom, or towards whom.</param>
    public static Duty ShallDiscuss(DutyAction action, PartyId from, PartyId to) => Of(DutyModality.ShallDiscuss, action, from, to);

    /// <summary>Something that the parties must negotiate in good faith.</summary>
    /// <param name="action">What.</param>
    /// <param name="from">Who does it.</param>
    /// <param name="to">For whom, or towards whom.</param>
    public static Duty ShallNegotiate(DutyAction action, PartyId from, PartyId to) => Of(DutyModality.ShallNegotiate, action, from, to);

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("modality", Modality);
        visitor.Member("action", Action);
        visitor.Term("direction", Direction);
        visitor.Term("object", Object);
        visitor.Term("due", Due);
        visitor.Term("every", Every);
        visitor.Term("lookBack", LookBack);
        visitor.Term("minimum", Minimum);
        visitor.Term("quantity", Quantity);
        visitor.Term("products", Products);
        visitor.Term("territory", Territory);
        visitor.Term("exceptions", Exceptions);
        visitor.Term("assignment", Assignment);
        visitor.Member("collaboration", Collaboration);
    }

    internal override Duty Rewrite(ModelRewriter rewriter) => this with
    {
        Direction = rewriter.Term(Direction),
        Object = rewriter.Term(Object),
        Due = rewriter.Term(Due),
        Every = rewriter.Term(Every),
        LookBack = rewriter.Term(LookBack),
        Minimum = rewriter.Term(Minimum),
        Quantity = rewriter.Term(Quantity),
        Products = rewriter.Term(Products),
        Territory = rewriter.Term(Territory),
        Exceptions = rewriter.Term(Exceptions),
        Assignment = rewriter.Term(Assignment),
        Collaboration = rewriter.Of(Collaboration),
    };

    private static Duty Of(DutyModality modality, DutyAction action, PartyId from, PartyId to)
        => new() { Modality = modality, Action = action, Direction = new PartyFlow { From = from, To = to } };
}
