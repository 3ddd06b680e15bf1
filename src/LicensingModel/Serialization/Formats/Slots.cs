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
        => (TValue)_values[field.Index]!;

    /// <summary>The value of an optional member, or what its absence means.</summary>
    internal TValue Get<TOwner, TValue>(Field<TOwner, TValue> field, TValue absent)
        where TValue : notnull
        => _values[field.Index] is TValue value ? value : absent;

    /// <summary>The value of an optional member that may be missing altogether.</summary>
    internal TValue? Find<TOwner, TValue>(Field<TOwner, TValue> field)
        where TValue : class
        => _values[field.Index] as TValue;

    /// <summary>The term that an optional member states.</summary>
    internal Disclosed<TValue> Term<TOwner, TValue>(Field<TOwner, Disclosed<TValue>> field)
        where TValue : class, IEquatable<TValue>
        => _values[field.Index] as Disclosed<TValue> ?? Disclosed<TValue>.NotCaptured;
}

/// <summary>Room for the values of one record on the stack; no record has more members.</summary>
[InlineArray(Capacity)]
internal struct SlotRoom
{
    internal const int Capacity = 24;

    [SuppressMessage("Style", "IDE0044:Add readonly modifier", Justification = "The compiler writes to it.")]
    private object? _first;
}
