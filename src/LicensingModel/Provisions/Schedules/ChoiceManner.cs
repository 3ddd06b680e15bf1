using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Schedules;

/// <summary>Which of several lines counts. An open vocabulary: an unknown word is kept.</summary>
public sealed class ChoiceManner : Code<ChoiceManner>, IScalar<ChoiceManner>, ICode<ChoiceManner>
{
    private ChoiceManner(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The first of them, in their order, that a sale falls under: the most advanced technology only. For each sale by itself. Written <c>first</c>.</summary>
    public static ChoiceManner First { get; } = new("first", true);

    /// <summary>The one that gives the most for a sale, or over the time. Written <c>greatest</c>.</summary>
    public static ChoiceManner Greatest { get; } = new("greatest", true);

    /// <summary>The one that gives the least for a sale, or over the time. Written <c>least</c>.</summary>
    public static ChoiceManner Least { get; } = new("least", true);

    /// <summary>The one that the licensee elected for the time. Over a time. Written <c>elected</c>.</summary>
    public static ChoiceManner Elected { get; } = new("elected", true);

    /// <summary>All of them together, so that another choice can compare the sum. Over a time. Written <c>sum</c>.</summary>
    public static ChoiceManner Sum { get; } = new("sum", true);

    /// <inheritdoc/>
    public static ValueList<ChoiceManner> Known { get; } =
    [
        First,
        Greatest,
        Least,
        Elected,
        Sum,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a manner of choosing lines: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ChoiceManner? result)
        => TryRead(text, static word => new ChoiceManner(word), out result);
}
