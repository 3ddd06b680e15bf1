using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>Reads what is stated and not in doubt, and nothing else.</summary>
internal sealed class StatedTerms : ITermReading
{
    private StatedTerms()
    {
    }

    internal static StatedTerms Reading { get; } = new();

    public bool TryGet<T>(Disclosed<T> term, string label, [NotNullWhen(true)] out T? value)
        where T : class, IEquatable<T>
    {
        value = null;
        return term.UnrecognizedMembers.Count == 0 && !term.IsDoubtful && term.TryGetValue(out value);
    }
}
