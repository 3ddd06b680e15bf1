using System.Globalization;
using LicensingModel.Decisions.Answers;
using NodaTime;

namespace LicensingModel.Testing.Verification;

/// <summary>What a message says of values.</summary>
internal static class Text
{
    internal const string None = "none";

    internal static string List<T>(IEnumerable<T> items) => string.Join(", ", items) is { Length: > 0 } list ? list : None;

    internal static string Of(Outcome outcome) => outcome switch
    {
        Outcome.NoLicenseNeeded => "no licence needed",
        Outcome.NotLicensed => "not licensed",
        _ => outcome.ToString().ToLowerInvariant(),
    };

    internal static string Of(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    internal static string Of(OutcomeChange? change) => change switch
    {
        null => "nothing about when it changes",
        { Day: { } day, Becomes: { } becomes } => $"{Of(day)} {Of(becomes)}",
        { SearchedThrough: { } through } => $"no change through {Of(through)}, and no search after it",
        _ => "never",
    };
}
