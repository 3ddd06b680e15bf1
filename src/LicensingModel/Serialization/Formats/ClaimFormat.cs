using System.Text.Json.Nodes;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Schemas;

namespace LicensingModel.Serialization.Formats;

/// <summary>The table of a claim about a term whose value has a given format.</summary>
internal sealed class ClaimFormat<T> : RecordFormat<Claim<T>>
    where T : class, IEquatable<T>
{
    private readonly JsonFormat<T> _format;
    private readonly Field<Claim<T>, SourceId> _source;
    private readonly Field<Claim<T>, ClaimStance> _stance;
    private readonly Field<Claim<T>, T> _value;
    private readonly Field<Claim<T>, Quotation> _quotation;
    private readonly Field<Claim<T>, ClauseReference> _clause;

    internal ClaimFormat(JsonFormat<T> value)
        : this(
            value,
            Required("source", KernelFormats.SourceId, claim => claim.Source)
                .Means("The source that speaks."),
            Optional("stance", KernelFormats.ClaimStance, claim => claim.Stance, ClaimStance.Asserts)
                .Means("Whether it asserts, denies, or reports as rumour; `asserts` if left out."),
            Optional("value", value, claim => claim.Value)
                .Means("The value that the source gives; left out where it speaks of the term without giving one."),
            Optional("quotation", KernelFormats.Quotation, claim => claim.Quotation)
                .Means("The source's own words."),
            Optional("clause", KernelFormats.ClauseReference, claim => claim.Clause)
                .Means("Where in the source the words stand."))
    {
    }

    private ClaimFormat(
        JsonFormat<T> format,
        Field<Claim<T>, SourceId> source,
        Field<Claim<T>, ClaimStance> stance,
        Field<Claim<T>, T> value,
        Field<Claim<T>, Quotation> quotation,
        Field<Claim<T>, ClauseReference> clause)
        : base(null, source, stance, value, quotation, clause)
        => (_format, _source, _stance, _value, _quotation, _clause) = (format, source, stance, value, quotation, clause);

    /// <inheritdoc/>
    public override string SchemaName => $"{SchemaBook.NameOf(_format)}.Claim";

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
