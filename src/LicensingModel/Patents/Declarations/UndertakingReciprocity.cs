using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Patents.Declarations;

/// <summary>Whether an undertaking is made on condition that whoever seeks a licence grants one too. An open vocabulary: an unknown word is kept.</summary>
public sealed class UndertakingReciprocity : Code<UndertakingReciprocity>, IScalar<UndertakingReciprocity>, ICode<UndertakingReciprocity>
{
    private UndertakingReciprocity(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>On condition of reciprocity. Written <c>required</c>.</summary>
    public static UndertakingReciprocity Required { get; } = new("required", true);

    /// <summary>Without that condition. Written <c>notRequired</c>.</summary>
    public static UndertakingReciprocity NotRequired { get; } = new("notRequired", true);

    /// <inheritdoc/>
    public static ValueList<UndertakingReciprocity> Known { get; } =
    [
        Required,
        NotRequired,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a condition of reciprocity: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out UndertakingReciprocity? result)
        => TryRead(text, static word => new UndertakingReciprocity(word), out result);
}
