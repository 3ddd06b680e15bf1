using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

/// <summary>The table of a claim about a term whose value has a given format.</summary>
internal sealed class ClaimFormat<T> : RecordFormat<Claim<T>>
    where T : class, IEquatable<T>
{
    private readonly Field<Claim<T>, SourceId> _source;
    private readonly Field<Claim<T>, ClaimStance> _stance;
    private readonly Field<Claim<T>, T> _value;
    private readonly Field<Claim<T>, Quotation> _quotation;
    private readonly Field<Claim<T>, ClauseReference> _clause;

    internal ClaimFormat(JsonFormat<T> value)
        : this(
            Required("source", KernelFormats.SourceId, claim => claim.Source),
            Optional("stance", KernelFormats.ClaimStance, claim => claim.Stance, ClaimStance.Asserts),
            Optional("value", value, claim => claim.Value),
            Optional("quotation", KernelFormats.Quotation, claim => claim.Quotation),
            Optional("clause", KernelFormats.ClauseReference, claim => claim.Clause))
    {
    }

    private ClaimFormat(
        Field<Claim<T>, SourceId> source,
        Field<Claim<T>, ClaimStance> stance,
        Field<Claim<T>, T> value,
        Field<Claim<T>, Quotation> quotation,
        Field<Claim<T>, ClauseReference> clause)
        : base(null, source, stance, value, quotation, clause)
        => (_source, _stance, _value, _quotation, _clause) = (source, stance, value, quotation, clause);

    private protected override Claim<T> Create(Slots slots) => new()
    {
        Source = slots.Get(_source),
        Stance = slots.Get(_stance, ClaimStance.Asserts),
        Value = slots.Find(_value),
        Quotation = slots.Find(_quotation),
        Clause = slots.Find(_clause),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
