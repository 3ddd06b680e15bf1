using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace LicensingModel.Decisions.Questions;

/// <summary>
/// One dimension of a question: fixed to a value, or open. Open dimensions range jointly over the combinations that need a licence, unlisted ones included; the
/// answer then says <em>in at least one</em>. The default is open.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly record struct Dimension<T>
    where T : notnull
{
    private readonly T? _value;

    private Dimension(T value)
    {
        _value = value;
        IsFixed = true;
    }

    /// <summary>The open dimension.</summary>
    public static Dimension<T> Open => default;

    /// <summary>Whether the question fixes a value.</summary>
    public bool IsFixed { get; }

    /// <summary>A dimension fixed to <paramref name="value"/>.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static Dimension<T> At(T value) => new(value ?? throw new ArgumentNullException(nameof(value)));

    /// <summary>A dimension fixed to <paramref name="value"/>.</summary>
    /// <param name="value">The value.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "At is the named alternate.")]
    public static implicit operator Dimension<T>(T value) => At(value);

    /// <summary>Gives the value, if one is fixed.</summary>
    /// <param name="value">The value, when the dimension is fixed.</param>
    /// <returns>Whether it is fixed.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsFixed;
    }

    /// <summary>The value in its one spelling, or <c>*</c>.</summary>
    public override string ToString() => !IsFixed ? "*" : _value is LocalDate day ? IsoDay.Format(day) : _value!.ToString()!;
}
