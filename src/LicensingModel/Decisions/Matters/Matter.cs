namespace LicensingModel.Decisions.Matters;

/// <summary>
/// What can be asked for besides a stated term: something that follows from terms and facts together. A closed choice: <see cref="DayOfTerm"/>, <see cref="OwnerOfPatent"/>,
/// <see cref="MemberOfSide"/>, <see cref="PatentInSubject"/>, <see cref="TriggerMet"/>, <see cref="ExclusivityOnDay"/>, <see cref="TotalOfPayments"/>. Compared by value.
/// </summary>
public abstract record Matter
{
    private protected Matter()
    {
    }

    /// <summary>The day about which it is asked; null where none is named.</summary>
    internal virtual NodaTime.LocalDate? Day => null;
}
