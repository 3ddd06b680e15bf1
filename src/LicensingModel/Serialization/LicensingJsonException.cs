using System.Text.Json;
using LicensingModel.Diagnostics;

namespace LicensingModel.Serialization;

/// <summary>A text could not be read without an error, where the caller asked for all or nothing. Carries every finding.</summary>
public sealed class LicensingJsonException : JsonException
{
    /// <summary>Reports findings.</summary>
    /// <param name="diagnostics">What was found; at least one error.</param>
    public LicensingJsonException(ValueList<Diagnostic> diagnostics)
        : base(Describe(Preconditions.NotNull(diagnostics)))
        => Diagnostics = diagnostics;

    /// <summary>Everything found, in the order of the text.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    private static string Describe(ValueList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        return errors.Count switch
        {
            0 => "Nothing could be read.",
            1 => errors[0].ToString(),
            var count => $"{errors[0]} (and {count - 1} more)",
        };
    }
}
