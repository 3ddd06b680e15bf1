using NodaTime;

namespace LicensingModel.Patents.Lives;

/// <summary>How long a kind of right lasts by the law of one office, with the law that says so.</summary>
public sealed record TermRule
{
    /// <summary>The country whose law it is; null for European patents with unitary effect.</summary>
    public required CountryCode? Country { get; init; }

    /// <summary>The kind of right.</summary>
    public required PatentKind Kind { get; init; }

    /// <summary>From which day the term is counted.</summary>
    public required TermBase From { get; init; }

    /// <summary>How many years it lasts.</summary>
    public required int Years { get; init; }

    /// <summary>
    /// Whether the first day is counted, so that the last day is the one before the anniversary; false where the last day is the anniversary. Where the library has found no
    /// authority, unknown: the last day is then one of the two.
    /// </summary>
    public required Truth CountsFirstDay { get; init; }

    /// <summary>Whether the last day is put off to the end of the month.</summary>
    public bool EndsWithMonth { get; init; }

    /// <summary>Whether the office prolongs terms for its own delay, so that it matters whether it did.</summary>
    public bool Adjusts { get; init; }

    /// <summary>Whether terms are extended for the time that an authorisation took.</summary>
    public bool Extends { get; init; }

    /// <summary>Whether the end of a term can be disclaimed.</summary>
    public bool Disclaims { get; init; }

    /// <summary>The first filing day to which the rule applies; null where any earlier counts too.</summary>
    public LocalDate? FiledFrom { get; init; }

    /// <summary>The last filing day to which the rule applies; null where any later counts too.</summary>
    public LocalDate? FiledUntil { get; init; }

    /// <summary>The law, and where the count of the last day rests on practice, what that is.</summary>
    public required string Source { get; init; }
}
