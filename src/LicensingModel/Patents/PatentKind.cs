using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Patents;

/// <summary>What kind of right a patent office gave or is asked for; terms and fees differ by it. An open vocabulary: an unknown word is kept.</summary>
public sealed class PatentKind : Code<PatentKind>, IScalar<PatentKind>, ICode<PatentKind>
{
    private PatentKind(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>A patent for an invention; in the United States a utility patent. Written <c>invention</c>.</summary>
    public static PatentKind Invention { get; } = new("invention", true);

    /// <summary>A utility model, also called petty patent or Gebrauchsmuster. Written <c>utilityModel</c>.</summary>
    public static PatentKind UtilityModel { get; } = new("utilityModel", true);

    /// <summary>A design patent or registered design. Written <c>design</c>.</summary>
    public static PatentKind Design { get; } = new("design", true);

    /// <summary>A plant patent. Written <c>plant</c>.</summary>
    public static PatentKind Plant { get; } = new("plant", true);

    /// <inheritdoc/>
    public static ValueList<PatentKind> Known { get; } =
    [
        Invention,
        UtilityModel,
        Design,
        Plant,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a kind of patent: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PatentKind? result)
        => TryRead(text, static word => new PatentKind(word), out result);
}
