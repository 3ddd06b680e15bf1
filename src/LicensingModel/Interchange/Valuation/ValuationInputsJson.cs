using System.Text.Json;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization;
using LicensingModel.Valuation.Methods;
using LicensingModel.Valuation.Results;

namespace LicensingModel.Interchange.Valuation;

/// <summary>
/// Reads and writes the inputs of valuations as JSON. Every problem is reported at once, with code, pointer, line and column. A member that is not known is an error: an input that nobody understood must not be left out of a sum.
/// </summary>
public static class ValuationInputsJson
{
    /// <summary>Reads a file of inputs.</summary>
    /// <param name="text">The text, which may have been made of another notation.</param>
    /// <param name="options">How to read; <see cref="ReadOptions.Default"/> if null.</param>
    /// <returns>What could be read, and everything that was found wrong.</returns>
    public static ReadResult<ValuationInputs> Read(JsonText text, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return JsonReading.Read(text, InputsTable.Instance, (options ?? ReadOptions.Default) with { CheckIntegrity = true }, NotUnderstood);
    }

    /// <inheritdoc cref="Read(JsonText, ReadOptions?)"/>
    /// <param name="text">The text.</param>
    /// <param name="options">How to read; <see cref="ReadOptions.Default"/> if null.</param>
    public static ReadResult<ValuationInputs> Read(string text, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(new JsonText(JsonReading.Encode(text)), options);
    }

    /// <summary>Writes a file of inputs to a writer that the caller has set up.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="inputs">The inputs.</param>
    public static void Write(Utf8JsonWriter writer, ValuationInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(inputs);
        InputsTable.Instance.Write(writer, inputs);
    }

    private static IEnumerable<Diagnostic> NotUnderstood(ValuationInputs inputs)
    {
        var exchange = inputs.Exchange.SelectMany(static (rate, i) => Members(rate, JsonPointer.Root.Append("exchange").Append(i)));
        var methods = inputs.Methods.SelectMany(static (method, i) => Members(method, JsonPointer.Root.Append("methods").Append(i)).Concat(method.Decision is { } decision ? Members(decision, JsonPointer.Root.Append("methods").Append(i).Append("decision")) : []));
        return Members(inputs, JsonPointer.Root).Concat(exchange).Concat(methods);
    }

    private static IEnumerable<Diagnostic> Members(IKeepsUnrecognized owner, JsonPointer at)
        => owner.UnrecognizedMembers.Select(member => new Diagnostic { Descriptor = ValuationDiagnostics.NotUnderstood, Pointer = at.Append(member.Name), Arguments = [Excerpt.Of(member.Name)] });
}
