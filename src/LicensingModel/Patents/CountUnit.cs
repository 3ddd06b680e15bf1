using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Patents;

/// <summary>What a number of patents counts; a count without its unit says nothing. An open vocabulary: an unknown word is kept.</summary>
public sealed class CountUnit : Code<CountUnit>, IScalar<CountUnit>, ICode<CountUnit>
{
    private CountUnit(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Applications filed, whatever became of them. Written <c>applications</c>.</summary>
    public static CountUnit Applications { get; } = new("applications", true);

    /// <summary>Patents granted. Written <c>grants</c>.</summary>
    public static CountUnit Grants { get; } = new("grants", true);

    /// <summary>Published documents. Written <c>publications</c>.</summary>
    public static CountUnit Publications { get; } = new("publications", true);

    /// <summary>Families with exactly the same priorities. Written <c>simpleFamilies</c>.</summary>
    public static CountUnit SimpleFamilies { get; } = new("simpleFamilies", true);

    /// <summary>Families linked by any shared priority. Written <c>extendedFamilies</c>.</summary>
    public static CountUnit ExtendedFamilies { get; } = new("extendedFamilies", true);

    /// <summary>The source says only "patents". Written <c>unstated</c>.</summary>
    public static CountUnit Unstated { get; } = new("unstated", true);

    /// <inheritdoc/>
    public static ValueList<CountUnit> Known { get; } =
    [
        Applications,
        Grants,
        Publications,
        SimpleFamilies,
        ExtendedFamilies,
        Unstated,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a unit of a patent count: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out CountUnit? result)
        => TryRead(text, static word => new CountUnit(word), out result);
}
