using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.General;

/// <summary>For what a business-day convention is. An open vocabulary: an unknown word is kept.</summary>
public sealed class BusinessDayMatter : Code<BusinessDayMatter>, IScalar<BusinessDayMatter>, ICode<BusinessDayMatter>
{
    private BusinessDayMatter(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Paying. Written <c>payments</c>.</summary>
    public static BusinessDayMatter Payments { get; } = new("payments", true);

    /// <summary>Reporting. Written <c>reports</c>.</summary>
    public static BusinessDayMatter Reports { get; } = new("reports", true);

    /// <summary>Giving notice, and exercising an option. Written <c>notices</c>.</summary>
    public static BusinessDayMatter Notices { get; } = new("notices", true);

    /// <summary>Doing anything else by a day. Written <c>otherActs</c>.</summary>
    public static BusinessDayMatter OtherActs { get; } = new("otherActs", true);

    /// <inheritdoc/>
    public static ValueList<BusinessDayMatter> Known { get; } =
    [
        Payments,
        Reports,
        Notices,
        OtherActs,
    ];

    /// <inheritdoc/>
    public static string Expectation => "what a business-day convention is for: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out BusinessDayMatter? result)
        => TryRead(text, static word => new BusinessDayMatter(word), out result);
}
