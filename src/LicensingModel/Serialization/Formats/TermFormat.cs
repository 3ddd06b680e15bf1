using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

/// <summary>The table of a term that is written as an object.</summary>
internal sealed class TermFormat<T> : RecordFormat<WrittenTerm<T>>
    where T : class, IEquatable<T>
{
    private readonly Field<WrittenTerm<T>, DisclosureState> _state;
    private readonly Field<WrittenTerm<T>, T> _value;
    private readonly Field<WrittenTerm<T>, ReadingChoice> _choice;
    private readonly Field<WrittenTerm<T>, ValueList<Claim<T>>> _claims;

    internal TermFormat(JsonFormat<T> value)
        : this(
            Required("state", KernelFormats.DisclosureState, term => term.State),
            Optional("value", value, term => term.Value),
            Optional("choice", KernelFormats.ReadingChoice, term => term.Choice),
            List("claims", new ClaimFormat<T>(value), term => term.Claims))
    {
    }

    private TermFormat(
        Field<WrittenTerm<T>, DisclosureState> state,
        Field<WrittenTerm<T>, T> value,
        Field<WrittenTerm<T>, ReadingChoice> choice,
        Field<WrittenTerm<T>, ValueList<Claim<T>>> claims)
        : base(null, state, value, choice, claims)
        => (_state, _value, _choice, _claims) = (state, value, choice, claims);

    private protected override WrittenTerm<T> Create(Slots slots) => new()
    {
        State = slots.Get(_state),
        Value = slots.Find(_value),
        Choice = slots.Find(_choice),
        Claims = slots.Get(_claims, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>A term as the object that is written of it, before it is known whether its members go together.</summary>
internal sealed record WrittenTerm<T> : IKeepsUnrecognized
    where T : class, IEquatable<T>
{
    internal required DisclosureState State { get; init; }

    internal T? Value { get; init; }

    internal ReadingChoice? Choice { get; init; }

    internal ValueList<Claim<T>> Claims { get; init; } = [];

    public ValueList<UnrecognizedMember> UnrecognizedMembers { get; init; } = [];

    internal static WrittenTerm<T> Of(Disclosed<T> term) => new()
    {
        State = term.State,
        Value = term.TryGetValue(out var value) ? value : null,
        Choice = term.Choice,
        Claims = term.Claims,
        UnrecognizedMembers = term.UnrecognizedMembers,
    };
}
