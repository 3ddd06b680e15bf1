using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>
/// An exact amount of one currency: <c>USD 20000000.5</c>. Never rounded and never converted; amounts of different currencies are neither added nor
/// ordered. May be negative. Equal if both currency and amount are: 1.50 is 1.5.
/// </summary>
public sealed class Money : Scalar<Money>, IScalar<Money>
{
    private Money(decimal amount, Currency currency)
    {
        Amount = ExactDecimal.Normalize(amount);
        Currency = currency;
    }

    /// <inheritdoc/>
    public static string Expectation => "an amount of money: a currency, a space and an exact decimal, such as `USD 20000000.5`";

    /// <inheritdoc/>
    public static string Pattern => "^[A-Z]{3} (?!-0$)-?(0|[1-9][0-9]{0,28})(\\.[0-9]{0,27}[1-9])?$";

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>The amount, in whole units of the currency, with all its decimals.</summary>
    public decimal Amount { get; }

    /// <summary>The sum, exactly.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">A <see cref="decimal"/> cannot hold the sum exactly.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Sums of money are written with operators.")]
    public static Money operator +(Money left, Money right)
    {
        RequireSameCurrency(left, right);
        return new Money(ExactSum(left.Amount, right.Amount), left.Currency);
    }

    /// <summary>The difference, exactly.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">A <see cref="decimal"/> cannot hold the difference exactly.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Sums of money are written with operators.")]
    public static Money operator -(Money left, Money right)
    {
        RequireSameCurrency(left, right);
        return new Money(ExactSum(left.Amount, -right.Amount), left.Currency);
    }

    /// <summary>An amount of a currency.</summary>
    /// <param name="amount">In whole units of the currency; any decimal, kept exactly.</param>
    /// <param name="currency">The currency.</param>
    /// <exception cref="ArgumentNullException"><paramref name="currency"/> is null.</exception>
    public static Money Of(decimal amount, Currency currency) => new(amount, Preconditions.NotNull(currency, nameof(currency)));

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Money? result)
    {
        result = text is [_, _, _, ' ', ..] && Currency.TryParse(text[..3], out var currency) && ExactDecimal.TryParse(text[4..], out var amount)
            ? new Money(amount, currency)
            : null;
        return result is not null;
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] Money? other) => other is not null && Amount == other.Amount && Currency == other.Currency;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Currency, Amount);

    /// <inheritdoc/>
    public override string ToString() => Currency + " " + ExactDecimal.Format(Amount);

    private static void RequireSameCurrency(Money left, Money right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Currency != right.Currency)
            throw new InvalidOperationException($"`{left}` and `{right}` are of different currencies, which are never converted.");
    }

    private static decimal ExactSum(decimal left, decimal right)
        => ExactDecimal.TryAdd(left, right, out var sum) ? sum : throw new OverflowException("The result has more digits than an exact amount can.");
}
