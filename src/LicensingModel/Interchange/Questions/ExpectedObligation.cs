using LicensingModel.Decisions.Owed;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;
using NodaTime;

namespace LicensingModel.Interchange.Questions;

/// <summary>An obligation that is expected among those of an answer. Only what is stated is compared.</summary>
public sealed record ExpectedObligation : IKeepsUnrecognized
{
    /// <summary>Under which provision.</summary>
    public required ProvisionId Provision { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How it stands.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required ObligationState State { get; init => field = Preconditions.Defined(value); }

    /// <summary>On which day it falls due; null where that is not compared.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>How much; null where that is not compared.</summary>
    public Money? Amount { get; init; }

    internal ValueList<UnrecognizedMember> UnrecognizedMembers { get; init; } = [];

    ValueList<UnrecognizedMember> IKeepsUnrecognized.UnrecognizedMembers => UnrecognizedMembers;

    /// <summary>What is expected, in words.</summary>
    public override string ToString()
        => $"{Provision} {FactFormats.State.NameOf(State)}" + (Due is { } day ? $" due {IsoDay.Format(day)}" : string.Empty) + (Amount is null ? string.Empty : $" {Amount}");

    internal bool IsMetBy(Obligation owed)
        => owed.Provision == Provision && owed.State == State
            && (Due is not { } due || (owed.DueOn is { } on && on.TryGetDate(out var day) && day == due))
            && (Amount is null || (owed.Amount.TryGetValue(out var amount) && amount == Amount));
}

/// <summary>The table of <see cref="ExpectedObligation"/>.</summary>
internal sealed class ExpectedObligationTable : RecordFormat<ExpectedObligation>
{
    private static readonly Field<ExpectedObligation, ProvisionId> ProvisionField = Required("provision", KernelFormats.ProvisionId, x => x.Provision);
    private static readonly Field<ExpectedObligation, Given<ObligationState>> StateField = Required("state", new GivenFormat<ObligationState>(FactFormats.State), x => new Given<ObligationState>(x.State));
    private static readonly Field<ExpectedObligation, FixedDate> DueField = Optional("due", KernelFormats.Day, x => x.Due is { } day ? new FixedDate { Date = day } : null);
    private static readonly Field<ExpectedObligation, Money> AmountField = Optional("amount", KernelFormats.Money, x => x.Amount);

    internal ExpectedObligationTable()
        : base(null, ProvisionField, StateField, DueField, AmountField)
    {
    }

    private protected override ExpectedObligation Create(Slots slots) => new()
    {
        Provision = slots.Get(ProvisionField),
        State = slots.Get(StateField).Value,
        Due = slots.Find(DueField)?.Date,
        Amount = slots.Find(AmountField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
