using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Schedules;

/// <summary>An exact decimal number that is neither money nor a share: <c>100000</c>, <c>0.5</c>. Never rounded; at most 28 decimals. Compared by number.</summary>
public sealed class ExactNumber : Scalar<ExactNumber>, IScalar<ExactNumber>, IComparable<ExactNumber>
{
    private ExactNumber(decimal value) => Value = ExactDecimal.Normalize(value);

    /// <inheritdoc/>
    public static string Expectation => "an exact decimal number, such as `100000` or `0.5`";

    /// <inheritdoc/>
    public static string Pattern => "^(?!-0$)-?(0|[1-9][0-9]{0,28})(\\.[0-9]{0,27}[1-9])?$";

    /// <summary>The number.</summary>
    public decimal Value { get; }

    /// <summary>Whether the left is the smaller. False if either is null.</summary>
    public static bool operator <(ExactNumber? left, ExactNumber? right) => left?.Value < right?.Value;

    /// <summary>Whether the left is the greater. False if either is null.</summary>
    public static bool operator >(ExactNumber? left, ExactNumber? right) => left?.Value > right?.Value;

    /// <summary>Whether the left is not the greater. False if either is null.</summary>
    public static bool operator <=(ExactNumber? left, ExactNumber? right) => left?.Value <= right?.Value;

    /// <summary>Whether the left is not the smaller. False if either is null.</summary>
    public static bool operator >=(ExactNumber? left, ExactNumber? right) => left?.Value >= right?.Value;

    /// <summary>A number.</summary>
    /// <param name="value">Any decimal, kept exactly.</param>
    public static ExactNumber Of(decimal value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ExactNumber? result)
    {
        result = ExactDecimal.TryParse(text, out var value) ? new ExactNumber(value) : null;
        return result is not null;
    }

    /// <summary>Compares by number.</summary>
    /// <param name="other">The other number; null comes first.</param>
    public int CompareTo(ExactNumber? other) => other is null ? 1 : Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] ExactNumber? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => ExactDecimal.Format(Value);
}
