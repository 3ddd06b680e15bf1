using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>
/// The result of a test that may be undecidable on what is known: true, false, or unknown. Combined by Kleene's logic, in which an unknown
/// matters only where a different value of it would change the result. The default is <see cref="Unknown"/>.
/// </summary>
public readonly struct Truth : IEquatable<Truth>
{
    private readonly sbyte _value;

    private Truth(sbyte value) => _value = value;

    /// <summary>Neither true nor false can be shown.</summary>
    public static Truth Unknown => default;

    /// <summary>Shown to hold.</summary>
    public static Truth True => new(1);

    /// <summary>Shown not to hold.</summary>
    public static Truth False => new(-1);

    /// <summary>Whether this is <see cref="True"/>.</summary>
    public bool IsTrue => _value > 0;

    /// <summary>Whether this is <see cref="False"/>.</summary>
    public bool IsFalse => _value < 0;

    /// <summary>Whether this is <see cref="Unknown"/>.</summary>
    public bool IsUnknown => _value == 0;

    /// <summary>True or false as given.</summary>
    /// <param name="value">What was shown.</param>
    public static implicit operator Truth(bool value) => value ? True : False;

    /// <summary>False if either is false, true if both are true, otherwise unknown.</summary>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Kleene's connectives are written as operators only.")]
    public static Truth operator &(Truth left, Truth right) => left._value < right._value ? left : right;

    /// <summary>True if either is true, false if both are false, otherwise unknown.</summary>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Kleene's connectives are written as operators only.")]
    public static Truth operator |(Truth left, Truth right) => left._value > right._value ? left : right;

    /// <summary>True becomes false, false becomes true, unknown stays unknown.</summary>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Kleene's connectives are written as operators only.")]
    public static Truth operator !(Truth value) => new((sbyte)-value._value);

    /// <summary>Whether both are the same of the three.</summary>
    public static bool operator ==(Truth left, Truth right) => left._value == right._value;

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Truth left, Truth right) => left._value != right._value;

    /// <summary>Whether both are the same of the three.</summary>
    /// <param name="other">The other truth value.</param>
    public bool Equals(Truth other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Truth other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value;

    /// <summary><c>true</c>, <c>false</c> or <c>unknown</c>.</summary>
    public override string ToString() => _value switch { > 0 => "true", < 0 => "false", _ => "unknown" };
}
