namespace LicensingModel;

/// <summary>What one source says of one term, with the value that this source gives.</summary>
/// <typeparam name="T">The type of the term's value.</typeparam>
public sealed record Claim<T> : Claim
    where T : class, IEquatable<T>
{
    /// <summary>
    /// The value that the source gives; null where it speaks of the term without giving one: that it is withheld, that it exists, that a rumour is wrong.
    /// </summary>
    public T? Value { get; init; }

    internal override object? ClaimedValue => Value;

    private protected override void AcceptValue(ModelVisitor visitor) => visitor.Member("value", Value);

    private protected override Claim RewriteValue(ModelRewriter rewriter) => this with { Value = rewriter.Of(Value) };
}
