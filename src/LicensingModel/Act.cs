using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>What somebody does with an invention that only its owner or a licensee may do. An open vocabulary: an unknown word is kept.</summary>
public sealed class Act : Code<Act>, IScalar<Act>, ICode<Act>
{
    private Act(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>To make a product. Written <c>make</c>.</summary>
    public static Act Make { get; } = new("make", true);

    /// <summary>To have a product made by another. Written <c>haveMade</c>.</summary>
    public static Act HaveMade { get; } = new("haveMade", true);

    /// <summary>To use a product. Written <c>use</c>.</summary>
    public static Act Use { get; } = new("use", true);

    /// <summary>To sell a product. Written <c>sell</c>.</summary>
    public static Act Sell { get; } = new("sell", true);

    /// <summary>To offer a product for sale. Written <c>offer</c>.</summary>
    public static Act Offer { get; } = new("offer", true);

    /// <summary>To import a product. Written <c>import</c>.</summary>
    public static Act Import { get; } = new("import", true);

    /// <summary>To lease a product out. Written <c>lease</c>.</summary>
    public static Act Lease { get; } = new("lease", true);

    /// <summary>To dispose of a product otherwise. Written <c>dispose</c>.</summary>
    public static Act Dispose { get; } = new("dispose", true);

    /// <summary>To practise a method. Written <c>practise</c>.</summary>
    public static Act Practise { get; } = new("practise", true);

    /// <summary>To reproduce a work. Written <c>reproduce</c>.</summary>
    public static Act Reproduce { get; } = new("reproduce", true);

    /// <summary>To modify a work, or make another from it. Written <c>modify</c>.</summary>
    public static Act Modify { get; } = new("modify", true);

    /// <summary>To distribute copies of a work. Written <c>distribute</c>.</summary>
    public static Act Distribute { get; } = new("distribute", true);

    /// <summary>To display or perform a work. Written <c>display</c>.</summary>
    public static Act Display { get; } = new("display", true);

    /// <summary>To host a work for others. Written <c>host</c>.</summary>
    public static Act Host { get; } = new("host", true);

    /// <summary>To license others to use a product. Written <c>licenseUse</c>.</summary>
    public static Act LicenseUse { get; } = new("licenseUse", true);

    /// <summary>To maintain or repair a product. Written <c>maintain</c>.</summary>
    public static Act Maintain { get; } = new("maintain", true);

    /// <inheritdoc/>
    public static ValueList<Act> Known { get; } =
    [
        Make,
        HaveMade,
        Use,
        Sell,
        Offer,
        Import,
        Lease,
        Dispose,
        Practise,
        Reproduce,
        Modify,
        Distribute,
        Display,
        Host,
        LicenseUse,
        Maintain,
    ];

    /// <inheritdoc/>
    public static string Expectation => "an act: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Act? result)
        => TryRead(text, static word => new Act(word), out result);
}
