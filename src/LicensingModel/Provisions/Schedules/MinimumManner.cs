using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Schedules;

/// <summary>What a minimum does. An open vocabulary: an unknown word is kept.</summary>
public sealed class MinimumManner : Code<MinimumManner>, IScalar<MinimumManner>, ICode<MinimumManner>
{
    private MinimumManner(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>What was earned counts towards it, and only what is short of it is paid on top. Written <c>creditable</c>.</summary>
    public static MinimumManner Creditable { get; } = new("creditable", true);

    /// <summary>It is paid beside what was earned. Written <c>additional</c>.</summary>
    public static MinimumManner Additional { get; } = new("additional", true);

    /// <summary>Only what is short of it is paid here; what was earned is paid under another provision. Written <c>topUp</c>.</summary>
    public static MinimumManner TopUp { get; } = new("topUp", true);

    /// <inheritdoc/>
    public static ValueList<MinimumManner> Known { get; } =
    [
        Creditable,
        Additional,
        TopUp,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a manner of a minimum: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out MinimumManner? result)
        => TryRead(text, static word => new MinimumManner(word), out result);
}
