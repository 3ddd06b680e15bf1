using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>
/// A commercial term in one of six states: <em>stated</em> (a value), <em>undisclosed</em> (exists, withheld), <em>redacted</em>, <em>unstated</em> (the text, seen in
/// full, is silent), <em>not captured</em> (that part was not seen) or <em>contested</em> (sources or clauses disagree; all values are kept). Silent is not "no"
/// and undisclosed is not zero: only <see cref="TryGetValue"/> gives a value. Every state may carry what the sources say. Compared by state, value, claims and choice.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Disclosed<T> : Disclosed, IEquatable<Disclosed<T>>
    where T : class, IEquatable<T>
{
    private readonly T? _value;
    private readonly ValueList<Claim<T>> _claims;

    private Disclosed(DisclosureState state, T? value, ValueList<Claim<T>> claims)
        : base(state)
    {
        _value = value;
        _claims = claims;
    }

    private Disclosed(Disclosed<T> original, ValueList<Claim<T>> claims)
        : this(original.State, original._value, claims)
    {
        Choice = original.Choice;
        UnrecognizedMembers = original.UnrecognizedMembers;
    }

    /// <summary>Nobody who recorded the agreement has seen this part of the text.</summary>
    public static Disclosed<T> NotCaptured { get; } = new(DisclosureState.NotCaptured, null, []);

    /// <summary>The term exists and a source says that it is withheld.</summary>
    public static Disclosed<T> Undisclosed { get; } = new(DisclosureState.Undisclosed, null, []);

    /// <summary>The term exists and is blacked out in a published text.</summary>
    public static Disclosed<T> Redacted { get; } = new(DisclosureState.Redacted, null, []);

    /// <summary>The text was seen in full and is silent.</summary>
    public static Disclosed<T> Unstated { get; } = new(DisclosureState.Unstated, null, []);

    /// <summary>What the sources say, in the order in which it was recorded.</summary>
    public override ValueList<Claim<T>> Claims => _claims;

    internal override Claim[] ClaimItems => _claims.Items;

    /// <inheritdoc/>
    public override object? StatedValue => _value;

    /// <summary>The different values that asserting sources give, in the order in which they first appear.</summary>
    public override IReadOnlyList<T> ClaimedValues => Readings(_claims);

    /// <summary>A term whose value is known.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static Disclosed<T> Stated(T value) => new(DisclosureState.Stated, Preconditions.NotNull(value), []);

    /// <summary>A term on which sources or clauses disagree and nobody has chosen.</summary>
    /// <param name="claims">What each says; the asserting ones give at least two different values.</param>
    /// <exception cref="ArgumentException">Fewer than two different values are asserted.</exception>
    public static Disclosed<T> Contested(ValueList<Claim<T>> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return Readings(claims).Count >= 2
            ? new Disclosed<T>(DisclosureState.Contested, null, claims)
            : throw new ArgumentException("A contested term has at least two different asserted values.", nameof(claims));
    }

    /// <summary>A term whose value is known.</summary>
    /// <param name="value">The value.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Stated is the named alternate.")]
    public static implicit operator Disclosed<T>(T value) => Stated(value);

    /// <summary>Gives the value, if it is known.</summary>
    /// <param name="value">The value, when the term is stated.</param>
    /// <returns>Whether the term is stated.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = _value;
        return value is not null;
    }

    /// <summary>The same term with other claims.</summary>
    /// <param name="claims">What each source says.</param>
    /// <exception cref="ArgumentException">The term is contested and the claims give fewer than two different values.</exception>
    public Disclosed<T> WithClaims(params ReadOnlySpan<Claim<T>> claims)
    {
        var list = ValueList.Create(claims);
        return State == DisclosureState.Contested ? Contested(list) : new Disclosed<T>(this, list);
    }

    /// <summary>The same stated term with the reason for which its value was preferred to others.</summary>
    /// <param name="choice">The rule or person that chose.</param>
    /// <exception cref="InvalidOperationException">The term is not stated.</exception>
    public Disclosed<T> ChosenBy(ReadingChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return IsStated
            ? new Disclosed<T>(this, _claims) { Choice = choice }
            : throw new InvalidOperationException("Only a stated term has been chosen.");
    }

    /// <summary>Whether <paramref name="other"/> is in the same state with an equal value, equal claims and an equal choice.</summary>
    /// <param name="other">The other term.</param>
    public bool Equals([NotNullWhen(true)] Disclosed<T>? other)
        => other is not null
            && State == other.State
            && EqualityComparer<T?>.Default.Equals(_value, other._value)
            && _claims == other._claims
            && Choice == other.Choice
            && UnrecognizedMembers == other.UnrecognizedMembers;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Disclosed<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, _value, _claims);

    /// <summary>The value when stated, otherwise the state's name; for people and debuggers.</summary>
    public override string ToString() => _value?.ToString() ?? State.ToString();

    internal static Disclosed<T> Of(DisclosureState state, T? value, ValueList<Claim<T>> claims, ReadingChoice? choice, ValueList<UnrecognizedMember> unrecognized)
        => new(state, value, claims) { Choice = choice, UnrecognizedMembers = unrecognized };

    internal static IReadOnlyList<T> Readings(ValueList<Claim<T>> claims)
    {
        List<T> readings = [];
        foreach (var claim in claims)
        {
            if (claim is { Stance: ClaimStance.Asserts, Value: { } value } && !readings.Contains(value))
                readings.Add(value);
        }

        return readings;
    }

    /// <summary>The term in the same state, of its value and claims made again.</summary>
    internal Disclosed<T> Rewrite(ModelRewriter rewriter) => new(State, rewriter.Of(_value), rewriter.Of(_claims)) { Choice = rewriter.Of(Choice), UnrecognizedMembers = UnrecognizedMembers };

    internal override void Accept(ModelVisitor visitor)
    {
        if (IsPlain)
        {
            visitor.Value(_value!);
            return;
        }

        visitor.Member("value", _value);
        visitor.Member("choice", Choice);
        visitor.Elements("claims", _claims);
    }
}
