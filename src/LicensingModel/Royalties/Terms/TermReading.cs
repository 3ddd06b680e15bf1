using System.Diagnostics.CodeAnalysis;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties.Terms;

/// <summary>Reads the terms of a schedule: what is not stated is unknown, and named.</summary>
internal static class TermReading
{
    /// <summary>Whether the value of a term is known.</summary>
    /// <param name="term">The term.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="name">Its member.</param>
    /// <param name="value">Its value.</param>
    /// <param name="unknown">Why it is not known.</param>
    internal static bool TryRead<T>(Disclosed<T> term, TermPlace place, string name, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out UnknownAmount? unknown)
        where T : class, IEquatable<T>
    {
        value = null;
        unknown = null;
        if (term.UnrecognizedMembers.Count == 0 && StatedTerms.Reading.TryGet(term, name, out value))
            return true;

        unknown = new UnknownAmount(place.Provision.Value, $"{place.Path}/{name}", term.State switch
        {
            _ when term.UnrecognizedMembers.Count > 0 => "Something of the term is not understood.",
            DisclosureState.Undisclosed => "It is not disclosed.",
            DisclosureState.Redacted => "It is redacted.",
            DisclosureState.Unstated => "The text does not state it.",
            DisclosureState.Contested => "Sources differ, and none was chosen.",
            _ => "It was not captured.",
        });
        return false;
    }
}
