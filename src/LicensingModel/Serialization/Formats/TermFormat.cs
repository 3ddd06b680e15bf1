namespace LicensingModel.Serialization.Formats;

/// <summary>The table of a term that is written as an object. Whether its members go together is seen afterwards.</summary>
internal sealed class TermFormat<T> : RecordFormat<Disclosed<T>>
    where T : class, IEquatable<T>
{
    private readonly Field<Disclosed<T>, DisclosureState> _state;
    private readonly Field<Disclosed<T>, T> _value;
    private readonly Field<Disclosed<T>, ReadingChoice> _choice;
    private readonly Field<Disclosed<T>, ValueList<Claim<T>>> _claims;

    internal TermFormat(JsonFormat<T> value)
        : this(
            Required("state", KernelFormats.DisclosureState, term => term.State),
            new("value", value, term => term.TryGetValue(out var stated) ? stated : null, isRequired: false) { IsEssential = true },
            Optional("choice", KernelFormats.ReadingChoice, term => term.Choice),
            List("claims", new ClaimFormat<T>(value), term => term.Claims))
    {
    }

    private TermFormat(
        Field<Disclosed<T>, DisclosureState> state,
        Field<Disclosed<T>, T> value,
        Field<Disclosed<T>, ReadingChoice> choice,
        Field<Disclosed<T>, ValueList<Claim<T>>> claims)
        : base(null, state, value, choice, claims)
        => (_state, _value, _choice, _claims) = (state, value, choice, claims);

    private protected override Disclosed<T> Create(Slots slots)
        => Disclosed<T>.Of(slots.Get(_state), slots.Find(_value), slots.Get(_claims, []), slots.Find(_choice), slots.Unrecognized);
}
