using LicensingModel.Agreements;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Owed;

/// <summary>Something that is owed under the text of some days, with the provision of that text.</summary>
/// <param name="Agreement">The agreement, in that text.</param>
/// <param name="Provision">The provision, in that text.</param>
/// <param name="Owed">What is owed, as it stands on a day.</param>
internal sealed record DueUnder(Agreement Agreement, Provision Provision, Obligation Owed)
{
    /// <summary>The day on which it falls due; null where that is not one day.</summary>
    internal LocalDate? Day => Owed.DueOn is { } due && due.TryGetDate(out var day) ? day : null;

    /// <summary>The sum, if it is money and known.</summary>
    internal Money? Sum => IsPayment && Owed.Amount.TryGetValue(out var sum) ? sum : null;

    private bool IsPayment => Owed.Kind == ObligationKind.Payment;

    /// <summary>What is owed, without how that stands.</summary>
    private Obligation Content => Owed with
    {
        State = ObligationState.Undetermined,
        Reason = string.Empty,
        Clause = null,
        Due = Day is null ? Owed.Due : null,
        DueOn = null,
        Missing = [],
        Tests = [],
        HasFallenDue = false,
        MayHaveAccrued = false,
    };

    /// <summary>Whether two texts have it alike under one provision.</summary>
    internal bool IsSame(DueUnder other) => Day == other.Day && Content == other.Content;

    /// <summary>Whether it is the same sum: of the same day under one provision, whoever pays, or between the same parties, of the same day or both without one.</summary>
    internal bool Restates(DueUnder other)
        => Sum is { } sum && other.Sum == sum && (Day is null
            ? Owed.DueOn is null && other.Owed.DueOn is null && MayBeOf(other) && Owed.From == other.Owed.From && Owed.To == other.Owed.To
            : other.Day == Day && MayBeOf(other));

    /// <summary>Whether both may speak of one thing: they are of one provision, or what one party pays another under one agreement.</summary>
    internal bool MayBeOf(DueUnder other)
        => Agreement.Id == other.Agreement.Id && Owed.Kind == other.Owed.Kind
            && (Provision.Id == other.Provision.Id || (IsPayment && MayBe(Owed.From, other.Owed.From) && MayBe(Owed.To, other.Owed.To)));

    private static bool MayBe(PartyId? one, PartyId? other) => one is null || other is null || one == other;
}
