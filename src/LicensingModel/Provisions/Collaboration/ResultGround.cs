using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Collaboration;

/// <summary>Where results stand to a joint project. An open vocabulary: an unknown word is kept.</summary>
public sealed class ResultGround : Code<ResultGround>, IScalar<ResultGround>, ICode<ResultGround>
{
    private ResultGround(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>What a participant brought. Written <c>background</c>.</summary>
    public static ResultGround Background { get; } = new("background", true);

    /// <summary>What the project makes. Written <c>foreground</c>.</summary>
    public static ResultGround Foreground { get; } = new("foreground", true);

    /// <summary>What a participant makes beside the project while it runs. Written <c>sideground</c>.</summary>
    public static ResultGround Sideground { get; } = new("sideground", true);

    /// <inheritdoc/>
    public static ValueList<ResultGround> Known { get; } =
    [
        Background,
        Foreground,
        Sideground,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a ground of results: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ResultGround? result)
        => TryRead(text, static word => new ResultGround(word), out result);
}
