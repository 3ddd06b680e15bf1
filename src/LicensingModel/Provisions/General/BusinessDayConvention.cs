using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.General;

/// <summary>How a day is moved that is no business day, by the names of the ISDA Definitions. An open vocabulary: an unknown word is kept.</summary>
public sealed class BusinessDayConvention : Code<BusinessDayConvention>, IScalar<BusinessDayConvention>, ICode<BusinessDayConvention>
{
    private BusinessDayConvention(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>To the next business day. Written <c>following</c>.</summary>
    public static BusinessDayConvention Following { get; } = new("following", true);

    /// <summary>To the next business day, unless that lies in the next month; then to the one before. Written <c>modifiedFollowing</c>.</summary>
    public static BusinessDayConvention ModifiedFollowing { get; } = new("modifiedFollowing", true);

    /// <summary>To the business day before. Written <c>preceding</c>.</summary>
    public static BusinessDayConvention Preceding { get; } = new("preceding", true);

    /// <summary>To the business day before, unless that lies in the month before; then to the next. Written <c>modifiedPreceding</c>.</summary>
    public static BusinessDayConvention ModifiedPreceding { get; } = new("modifiedPreceding", true);

    /// <summary>It is not moved. Written <c>none</c>.</summary>
    public static BusinessDayConvention NoAdjustment { get; } = new("none", true);

    /// <inheritdoc/>
    public static ValueList<BusinessDayConvention> Known { get; } =
    [
        Following,
        ModifiedFollowing,
        Preceding,
        ModifiedPreceding,
        NoAdjustment,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a business-day convention: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out BusinessDayConvention? result)
        => TryRead(text, static word => new BusinessDayConvention(word), out result);
}
