using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;

namespace LicensingModel.Decisions.Owed;

/// <summary>One thing that somebody owes somebody under a provision, or may, and how it stands on a day. Compared by value.</summary>
public sealed record Obligation
{
    /// <summary>What sort of thing is owed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required ObligationKind Kind { get; init => field = Preconditions.Defined(value); }

    /// <summary>How it stands.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required ObligationState State { get; init => field = Preconditions.Defined(value); }

    /// <summary>Why it stands so, in one sentence.</summary>
    public required string Reason { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The provision.</summary>
    public required ProvisionId Provision { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Where in the text it stands; null where the text was not seen.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>Who owes it; null where that is not known.</summary>
    public PartyId? From { get; init; }

    /// <summary>To whom; null where that is not known.</summary>
    public PartyId? To { get; init; }

    /// <summary>Of money: in what form; null where that is not known.</summary>
    public PaymentForm? Form { get; init; }

    /// <summary>Of money: how much, or why that is not known.</summary>
    public Disclosed<Money> Amount { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>Of money: at least how much; null where nothing is said of that.</summary>
    public Money? AtLeast { get; init; }

    /// <summary>Of a duty: how strongly it is put; null of money.</summary>
    public DutyModality? Modality { get; init; }

    /// <summary>Of a duty: what is to be done or left undone; null of money.</summary>
    public DutyAction? Action { get; init; }

    /// <summary>Of a duty: what it is about; null where nothing is stated of that.</summary>
    public LocalizedText? Object { get; init; }

    /// <summary>Of a duty: what is excepted; null where nothing is stated of that.</summary>
    public LocalizedText? Exceptions { get; init; }

    /// <summary>When it falls due, as the contract writes it; null where it is not to be performed on a day, or the day is not stated.</summary>
    public AnchoredDate? Due { get; init; }

    /// <summary>Between which days that falls; null where there is no such day.</summary>
    public ResolvedDate? DueOn { get; init; }

    /// <summary>What is not known and matters.</summary>
    public ValueList<MissingFact> Missing { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What was tested of the provision.</summary>
    public ValueList<TestResult> Tests { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The term of the provision that says how much.</summary>
    internal string AmountTerm { get; init; } = "body/amount";

    /// <summary>What it comes to with the others of its provision, where that is told and the sum of each is not; null elsewhere.</summary>
    internal OwedWhole? Whole { get; init; }

    /// <summary>Whether its day has come while it was owed, whatever became of it since: paid, put off or let go.</summary>
    internal bool HasFallenDue { get; init; }

    /// <summary>Of money without a day of its own: whether some of it may have come to be owed by the day, which is not reckoned.</summary>
    internal bool MayHaveAccrued { get; init; }

    /// <summary>Whether it is owed on the day, be it due or not: false of what was performed or has ended, and of what owes nothing.</summary>
    public Truth IsOwed => State switch
    {
        ObligationState.NotYetDue or ObligationState.Overdue or ObligationState.Continuing or ObligationState.Undated => Truth.True,
        ObligationState.Performed or ObligationState.Ended or ObligationState.NotOwed or ObligationState.Conditional => Truth.False,
        _ => Truth.Unknown,
    };
}
