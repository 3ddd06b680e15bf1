using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Reciprocities;

/// <summary>In what way provisions are tied to each other. An open vocabulary: an unknown word is kept.</summary>
public sealed class ReciprocityForm : Code<ReciprocityForm>, IScalar<ReciprocityForm>, ICode<ReciprocityForm>
{
    private ReciprocityForm(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Each side licenses the other; the legs are the grants each way. Written <c>crossLicense</c>.</summary>
    public static ReciprocityForm CrossLicense { get; } = new("crossLicense", true);

    /// <inheritdoc/>
    public static ValueList<ReciprocityForm> Known { get; } =
    [
        CrossLicense,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a kind of reciprocity: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ReciprocityForm? result)
        => TryRead(text, static word => new ReciprocityForm(word), out result);
}
