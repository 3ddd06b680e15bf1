using System.Text.Json.Nodes;
using LicensingModel.Serialization.Schemas;

namespace LicensingModel.Serialization.Formats;

/// <summary>The table of a term that is written as an object. Whether its members go together is seen afterwards.</summary>
internal sealed class TermFormat<T> : RecordFormat<Disclosed<T>>
    where T : class, IEquatable<T>
{
    private readonly JsonFormat<T> _format;
    private readonly Field<Disclosed<T>, DisclosureState> _state;
    private readonly Field<Disclosed<T>, T> _value;
    private readonly Field<Disclosed<T>, ReadingChoice> _choice;
    private readonly Field<Disclosed<T>, ValueList<Claim<T>>> _claims;

    internal TermFormat(JsonFormat<T> value)
        : this(
            value,
            Required("state", KernelFormats.DisclosureState, term => term.State)
                .Means("What is known of the term."),
            new Field<Disclosed<T>, T>("value", value, term => term.TryGetValue(out var stated) ? stated : null, isRequired: false) { IsEssential = true }
                .Means("The value. Required if the state is `stated`, an error otherwise."),
            Optional("choice", KernelFormats.ReadingChoice, term => term.Choice)
                .Means("Why this value was preferred to others. Only if the state is `stated`."),
            List("claims", new ClaimFormat<T>(value), term => term.Claims)
                .Means("What each source says, in the order in which it was recorded."))
    {
    }

    private TermFormat(
        JsonFormat<T> format,
        Field<Disclosed<T>, DisclosureState> state,
        Field<Disclosed<T>, T> value,
        Field<Disclosed<T>, ReadingChoice> choice,
        Field<Disclosed<T>, ValueList<Claim<T>>> claims)
        : base(null, state, value, choice, claims)
        => (_format, _state, _value, _choice, _claims) = (format, state, value, choice, claims);

    /// <inheritdoc/>
    public override string SchemaName => $"{SchemaBook.NameOf(_format)}.Term";

    /// <inheritdoc/>
    public override JsonObject Describe(SchemaBook book)
    {
        var schema = base.Describe(book);
        schema["allOf"] = new JsonArray(
            new JsonObject
            {
                ["if"] = Phrases.Having(_state.Name, "stated"),
                ["then"] = Phrases.Having(_value.Name),
                ["else"] = new JsonObject { ["properties"] = new JsonObject { [_value.Name] = false, [_choice.Name] = false } },
            },
            new JsonObject
            {
                ["if"] = Phrases.Having(_state.Name, "contested"),
                ["then"] = new JsonObject { ["required"] = new JsonArray(_claims.Name), ["properties"] = new JsonObject { [_claims.Name] = new JsonObject { ["minItems"] = 2 } } },
            });
        return schema;
    }

    private protected override Disclosed<T> Create(Slots slots)
        => Disclosed<T>.Of(slots.Get(_state), slots.Find(_value), slots.Get(_claims, []), slots.Find(_choice), slots.Unrecognized);
}
