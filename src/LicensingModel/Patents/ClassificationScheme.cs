using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Patents;

/// <summary>A classification of patents. An open vocabulary: an unknown word is kept.</summary>
public sealed class ClassificationScheme : Code<ClassificationScheme>, IScalar<ClassificationScheme>, ICode<ClassificationScheme>
{
    private ClassificationScheme(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The Cooperative Patent Classification. Written <c>cpc</c>.</summary>
    public static ClassificationScheme Cpc { get; } = new("cpc", true);

    /// <summary>The International Patent Classification. Written <c>ipc</c>.</summary>
    public static ClassificationScheme Ipc { get; } = new("ipc", true);

    /// <inheritdoc/>
    public static ValueList<ClassificationScheme> Known { get; } =
    [
        Cpc,
        Ipc,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a classification of patents: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ClassificationScheme? result)
        => TryRead(text, static word => new ClassificationScheme(word), out result);
}
