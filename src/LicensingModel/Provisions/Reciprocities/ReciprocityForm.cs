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

    /// <summary>A grant of improvements back to the grantor. Written <c>grantBack</c>.</summary>
    public static ReciprocityForm GrantBack { get; } = new("grantBack", true);

    /// <summary>A licence back under what was transferred. Written <c>licenseBack</c>.</summary>
    public static ReciprocityForm LicenseBack { get; } = new("licenseBack", true);

    /// <summary>One grant holds only while the other side makes its own rights available. Written <c>reciprocityCondition</c>.</summary>
    public static ReciprocityForm ReciprocityCondition { get; } = new("reciprocityCondition", true);

    /// <summary>Terms no worse than those given to others. Written <c>mostFavoured</c>.</summary>
    public static ReciprocityForm MostFavoured { get; } = new("mostFavoured", true);

    /// <summary>Releases given for each other. Written <c>mutualRelease</c>.</summary>
    public static ReciprocityForm MutualRelease { get; } = new("mutualRelease", true);

    /// <summary>A payment that balances two grants. Written <c>balancingPayment</c>.</summary>
    public static ReciprocityForm BalancingPayment { get; } = new("balancingPayment", true);

    /// <inheritdoc/>
    public static ValueList<ReciprocityForm> Known { get; } =
    [
        CrossLicense,
        GrantBack,
        LicenseBack,
        ReciprocityCondition,
        MostFavoured,
        MutualRelease,
        BalancingPayment,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a kind of reciprocity: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ReciprocityForm? result)
        => TryRead(text, static word => new ReciprocityForm(word), out result);
}
