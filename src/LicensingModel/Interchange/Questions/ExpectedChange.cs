using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using NodaTime;

namespace LicensingModel.Interchange.Questions;

/// <summary>When somebody expects an outcome to change, and to what.</summary>
public sealed record ExpectedChange : IKeepsUnrecognized
{
    /// <summary>The outcome is expected never to change.</summary>
    public static ExpectedChange Never { get; } = new();

    /// <summary>The first day with another outcome; null where none is expected.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The outcome from that day on; null where it is not compared.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public Outcome? Becomes { get; init => field = Preconditions.Defined(value); }

    internal ValueList<UnrecognizedMember> UnrecognizedMembers { get; init; } = [];

    ValueList<UnrecognizedMember> IKeepsUnrecognized.UnrecognizedMembers => UnrecognizedMembers;
}
