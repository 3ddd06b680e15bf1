using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

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
