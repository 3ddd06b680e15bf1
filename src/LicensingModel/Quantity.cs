using System.Globalization;

namespace LicensingModel;

/// <summary>A count, and how exactly it is given: exactly 1,887, over 16,000, about 1,500. Counts run from 0 to 2⁵³ − 1.</summary>
public sealed record Quantity : Element
{
    /// <summary>The largest count: 2⁵³ − 1, the largest that every JSON reader keeps exact.</summary>
    public const long Maximum = 9_007_199_254_740_991;

    /// <summary>The number given, from 0 to <see cref="Maximum"/>.</summary>
    /// <exception cref="ArgumentException">The number is outside these bounds.</exception>
    public required long Number { get; init => field = Preconditions.Valid(value, value is >= 0 and <= Maximum, "A count runs from 0 to 2⁵³ − 1."); }

    /// <summary>How exactly it is given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public Precision Precision { get; init => field = Preconditions.Defined(value); }

    /// <summary>The count in words; for people, not to be read back.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Precision switch { Precision.MoreThan => "more than ", Precision.About => "about ", _ => string.Empty })}{Number}");

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("number", Number);
        visitor.Member("precision", Precision);
    }

    internal override Quantity Rewrite(ModelRewriter rewriter) => this;
}
