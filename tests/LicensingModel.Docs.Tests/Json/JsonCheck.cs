using LicensingModel.Diagnostics;
using LicensingModel.Docs.Tests.Markdown;
using LicensingModel.Integrity;
using LicensingModel.Serialization;

namespace LicensingModel.Docs.Tests.Json;

/// <summary>
/// Blocks of JSON are what they seem: one with a <c>schemaVersion</c> is a document and reads without errors; one that names a part of a document
/// (<c>json provision</c>) reads without any finding where such a part stands; any other is JSON.
/// </summary>
internal static class JsonCheck
{
    /// <summary>The names that a block may carry, each with a document in which such a part stands where <c>$</c> is.</summary>
    public static readonly IReadOnlyDictionary<string, string> Parts = new Dictionary<string, string>
    {
        ["party"] = InDocument("parties"),
        ["stake"] = InDocument("ownership"),
        ["membership"] = InDocument("memberships"),
        ["standard"] = InDocument("standards"),
        ["product"] = InDocument("products"),
        ["patent"] = InDocument("patents"),
        ["declaration"] = InDocument("declarations"),
        ["count"] = InDocument("portfolioCounts"),
        ["intangible"] = InDocument("intangibles"),
        ["source"] = InDocument("sources"),
        ["event"] = InDocument("events"),
        ["determination"] = InDocument("determinations"),
        ["agreement"] = InDocument("agreements"),
        ["role"] = InAgreement("\"parties\":[$]"),
        ["status"] = InAgreement("\"status\":[$]"),
        ["relation"] = InAgreement("\"relations\":[$]"),
        ["amendment"] = InAgreement("\"amendments\":[$]"),
        ["amendmentChange"] = InAgreement("""
            "amendments":[{"id":"m","title":{"en":"M"},"changes":[$]}]
            """),
        ["term"] = InAgreement("\"term\":$"),
        ["date"] = InAgreement("\"signed\":$"),
        ["provision"] = InAgreement("\"provisions\":[$]"),
        ["condition"] = InProvisionWith("\"condition\":$"),
        ["survival"] = InProvisionWith("\"survival\":$"),
        ["body"] = InProvision("$"),
        ["party-set"] = InProvision("""{"kind":"patentGrant","effect":"license","grantors":$,"grantees":{"parties":["b"]}}"""),
        ["patents"] = InGrant("\"subject\":$"),
        ["products"] = InGrant("\"products\":$"),
        ["intangibles"] = InProvision("""{"kind":"rightGrant","effect":"license","grantors":{"parties":["a"]},"grantees":{"parties":["b"]},"subject":$}"""),
        ["acts"] = InGrant("\"acts\":$"),
        ["territory"] = InGrant("\"territory\":$"),
        ["amount"] = InProvision("""{"kind":"payment","amount":$}"""),
    };

    /// <summary>What is wrong with a block.</summary>
    public static IEnumerable<string> Problems(Fence fence)
    {
        if (!RawJson.TryParse(fence.Text, out var json))
            return ["it is not JSON, or repeats a member"];

        var part = fence.Info.Split(' ', 2).ElementAtOrDefault(1);
        if (part is not null)
            return Parts.TryGetValue(part, out var around) ? Findings(around.Replace("$", json.Text, StringComparison.Ordinal)) : [$"`{part}` is not the name of a part"];
        return IsDocument(json) ? LicensingJson.Read(fence.Text).Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.ToString()) : [];
    }

    /// <summary>Whether the block is a whole document.</summary>
    public static bool IsDocument(Fence fence) => RawJson.TryParse(fence.Text, out var json) && IsDocument(json);

    private static bool IsDocument(RawJson json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json.Text);
        return document.RootElement.ValueKind == System.Text.Json.JsonValueKind.Object && document.RootElement.TryGetProperty("schemaVersion", out _);
    }

    /// <summary>Everything found, but for ids that are declared elsewhere.</summary>
    private static IEnumerable<string> Findings(string document)
        => LicensingJson.Read(document).Diagnostics.Where(finding => finding.Descriptor != IntegrityDiagnostics.DanglingReference).Select(finding => finding.ToString());

    private static string InDocument(string member) => $$"""{"schemaVersion":1,"{{member}}":[$]}""";

    private static string InAgreement(string member)
        => InDocument("agreements").Replace("$", $$"""{"id":"agreement","title":{"en":"Agreement"},"kind":"crossLicense","completeness":"press",{{member}}}""", StringComparison.Ordinal);

    private static string InProvision(string body) => InAgreement($"\"provisions\":[{{\"id\":\"provision\",\"body\":{body}}}]");

    private static string InProvisionWith(string member)
        => InAgreement($"\"provisions\":[{{\"id\":\"provision\",{member},\"body\":{{\"kind\":\"duty\",\"modality\":\"must\",\"action\":\"supply\"}}}}]");

    private static string InGrant(string member)
        => InProvision($$"""{"kind":"patentGrant","effect":"license","grantors":{"parties":["a"]},"grantees":{"parties":["b"]},{{member}}}""");
}
