using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LicensingModel.Serialization.Formats;

/// <summary>The values read for one record, by field.</summary>
internal readonly ref struct Slots(ReadOnlySpan<object?> values, ValueList<UnrecognizedMember> unrecognized)
{
    private readonly ReadOnlySpan<object?> _values = values;

    /// <summary>The members that the record does not have.</summary>
    internal ValueList<UnrecognizedMember> Unrecognized { get; } = unrecognized;

    /// <summary>The value of a required member.</summary>
    internal TValue Get<TOwner, TValue>(Field<TOwner, TValue> field)
        where TValue : notnull
        => Of<TValue>(_values[field.Index]!);

    /// <summary>The value of an optional member, or what its absence means.</summary>
    internal TValue Get<TOwner, TValue>(Field<TOwner, TValue> field, TValue absent)
        where TValue : notnull
        => _values[field.Index] is { } value ? Of<TValue>(value) : absent;

    /// <summary>The value of an optional member that may be missing altogether.</summary>
    internal TValue? Find<TOwner, TValue>(Field<TOwner, TValue> field)
        where TValue : class
        => Unsafe.As<TValue>(_values[field.Index]);

    /// <summary>The term that an optional member states.</summary>
    internal Disclosed<TValue> Term<TOwner, TValue>(Field<TOwner, Disclosed<TValue>> field)
        where TValue : class, IEquatable<TValue>
        => Unsafe.As<Disclosed<TValue>>(_values[field.Index]) ?? Disclosed<TValue>.NotCaptured;

    // What stands in a slot was put there by the field itself, so it need not be looked at again.
    private static TValue Of<TValue>(object value)
        where TValue : notnull
        => typeof(TValue).IsValueType ? (TValue)value : Unsafe.As<object, TValue>(ref value);
}

/// <summary>Room for the values of one record on the stack; no record has more members.</summary>
[InlineArray(Capacity)]
internal struct SlotRoom
{
    internal const int Capacity = 24;

    [SuppressMessage("Style", "IDE0044:Add readonly modifier", Justification = "The compiler writes to it.")]
    private object? _first;
}
