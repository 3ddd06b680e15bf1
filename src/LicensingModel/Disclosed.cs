using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>
/// A commercial term in one of six states, with what each source says of it. This is the view without the value's type;
/// <see cref="Disclosed{T}"/> has it.
/// </summary>
public abstract class Disclosed : IKeepsUnrecognized
{
    private protected Disclosed(DisclosureState state) => State = state;

    /// <summary>What is known of the term.</summary>
    public DisclosureState State { get; }

    /// <summary>Whether the value is known.</summary>
    public bool IsStated => State == DisclosureState.Stated;

    /// <summary>What the sources say, in the order in which it was recorded.</summary>
    public abstract IReadOnlyList<Claim> Claims { get; }

    /// <summary>The value as an object, when the term is stated; otherwise null.</summary>
    public abstract object? StatedValue { get; }

    /// <summary>The different values that asserting sources give, in the order in which they first appear.</summary>
    public abstract IReadOnlyList<object> ClaimedValues { get; }

    /// <summary>Why the stated value was preferred to others that sources give; null where there was nothing to choose.</summary>
    public ReadingChoice? Choice { get; private protected init; }

    /// <summary>Members of the written term that this version does not know; while there are any, the term counts as unknown.</summary>
    public ValueList<UnrecognizedMember> UnrecognizedMembers { get; private protected init; } = [];

    /// <summary>Whether nothing at all was recorded of the term: not captured, without a claim. Such a term is not written.</summary>
    public bool IsBlank => State == DisclosureState.NotCaptured && ClaimItems.Length == 0 && UnrecognizedMembers.Count == 0;

    /// <summary>What the sources say, to be looked at and not changed.</summary>
    internal abstract Claim[] ClaimItems { get; }

    /// <summary>Whether it may have any value: it was not captured, or is withheld.</summary>
    internal bool IsOpen => (State is DisclosureState.NotCaptured or DisclosureState.Undisclosed or DisclosureState.Redacted) && UnrecognizedMembers.Count == 0;

    /// <summary>Whether the text is known to say nothing of it, and nothing that is not understood is written beside that.</summary>
    internal bool IsUnstated => State == DisclosureState.Unstated && UnrecognizedMembers.Count == 0;

    /// <summary>Whether nothing was recorded of the term, or the text is known to say nothing of it.</summary>
    internal bool IsSilent => IsBlank || IsUnstated;

    /// <summary>Whether the term is stated and carries nothing but its value, so that the value alone is written.</summary>
    internal bool IsPlain => IsStated && ClaimItems.Length == 0 && Choice is null && UnrecognizedMembers.Count == 0;

    /// <summary>Whether a stated value is one that sources deny or pass on as rumour, none asserts, and nobody chose.</summary>
    internal bool IsDoubtful
    {
        get
        {
            if (!IsStated || Choice is not null || ClaimItems.Length == 0)
                return false;

            var isAsserted = false;
            foreach (var claim in ClaimItems)
            {
                if (claim.Stance == ClaimStance.Denies && (claim.ClaimedValue is null || claim.ClaimedValue.Equals(StatedValue)))
                    return true;
                isAsserted |= claim.Stance == ClaimStance.Asserts;
            }

            return !isAsserted;
        }
    }

    /// <summary>A term whose value is known.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    public static Disclosed<T> Stated<T>(T value)
        where T : class, IEquatable<T>
        => Disclosed<T>.Stated(value);

    /// <summary>Whether both are in the same state with equal values, claims and choice, or both are null.</summary>
    public static bool operator ==(Disclosed? left, Disclosed? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Disclosed? left, Disclosed? right) => !(left == right);

    /// <inheritdoc/>
    public abstract override bool Equals([NotNullWhen(true)] object? obj);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    internal abstract void Accept(ModelVisitor visitor);
}
