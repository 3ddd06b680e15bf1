using System.Globalization;
using LicensingModel.Decisions.Answers;
using NodaTime;

namespace LicensingModel.Decisions.Grounds;

/// <summary>How reasons put states and days.</summary>
internal static class Words
{
    internal static string State(Disclosed term) => term.UnrecognizedMembers.Count > 0
        ? "written in a way that is not understood"
        : term.State switch
        {
            DisclosureState.Stated => term.IsDoubtful ? "denied, or known by rumour only" : "stated",
            DisclosureState.Undisclosed => "not disclosed",
            DisclosureState.Redacted => "redacted",
            DisclosureState.Unstated => "not stated in the text",
            DisclosureState.Contested => "contested",
            _ => "not captured",
        };

    internal static MissingReason Why(Disclosed term) => term.UnrecognizedMembers.Count > 0
        ? MissingReason.NotUnderstood
        : term.State switch
        {
            DisclosureState.Stated => term.IsDoubtful ? MissingReason.Contested : MissingReason.NotDecidable,
            DisclosureState.Undisclosed => MissingReason.Undisclosed,
            DisclosureState.Redacted => MissingReason.Redacted,
            DisclosureState.Unstated => MissingReason.Unstated,
            DisclosureState.Contested => MissingReason.Contested,
            _ => MissingReason.NotCaptured,
        };

    internal static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A date that is one day, or one of several.</summary>
    internal static string Day(ResolvedDate date) => date.TryGetDate(out var day) ? Day(day) : $"some day {date}";

    internal static string List<T>(IEnumerable<T> items) => string.Join(", ", items);
}
