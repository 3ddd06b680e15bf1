using NodaTime;

namespace LicensingModel.Patents.Numbers;

/// <summary>What a kind code means at one office within a span of days.</summary>
/// <param name="Office">The office.</param>
/// <param name="Kind">The kind code.</param>
/// <param name="Type">Publication, grant or another document.</param>
/// <param name="Right">Which sort of right.</param>
/// <param name="CanBeEnforced">Whether a document of this kind can be asserted: a granted patent or registered right can, an application cannot; a correction says neither.</param>
/// <param name="Words">The office's own description, shortened, in English.</param>
/// <param name="Source">Where the meaning was read, or that it is general knowledge.</param>
public sealed record KindMeaning(PatentOffice Office, KindCode Kind, PatentNumberType Type, ProtectedRight Right, Truth CanBeEnforced, string Words, string Source)
{
    /// <summary>The first day of publication on which it means that; null from the beginning.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of publication on which it means that; null to this day.</summary>
    public LocalDate? Until { get; init; }
}
