using LicensingModel.Agreements;
using LicensingModel.Interchange.Valuation;
using LicensingModel.Serialization;
using LicensingModel.Valuation;
using LicensingModel.Valuation.Results;

namespace LicensingModel.Tests.Valuation;

/// <summary>Valuations of the cross-licence of docs/cross-licences.</summary>
internal static class Valued
{
    internal static LicensingDocument Document { get; } = LicensingJson.Read(File.ReadAllText(Checkout.PathTo("docs", "cross-licences", "alpha-beta.json"))).GetValueOrThrow();

    internal static AgreementId Agreement { get; } = AgreementId.Parse("exchange");

    /// <summary>What methods give; around them stand the members of <paramref name="shared"/>.</summary>
    internal static ValuationReport Report(string methods, string shared = "") => Document.Value(Agreement, ValuationInputsJson.Read($$"""{ {{shared}} "methods": [{{methods}}] }""").GetValueOrThrow());

    /// <summary>What one method gives that needs no name and has one reading.</summary>
    internal static ValuationReading One(string method, string shared = "") => Report(Named(method), shared).Results[0].Readings.Single();

    /// <summary>What a line of one method comes to, as it is written; the inputs for want of which it is not known after a question mark.</summary>
    internal static string Line(string method, string name, string shared = "")
    {
        var line = One(method, shared).Find(name);
        return line is null ? "none" : line.Value is null ? $"? {string.Join(" ", line.Missing)}".TrimEnd() : $"{line.Currency} {line.Value}".TrimStart();
    }

    /// <summary>The codes of what is found.</summary>
    internal static string Codes(string method, string shared = "") => string.Join(' ', Report(Named(method), shared).Diagnostics.Select(static finding => finding.Code));

    private static string Named(string method) => method.Replace("{ \"kind\"", "{ \"name\": \"m\", \"kind\"", StringComparison.Ordinal);
}
