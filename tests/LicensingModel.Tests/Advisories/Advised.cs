using LicensingModel.Advisories;
using LicensingModel.Advisories.Facts;
using LicensingModel.Advisories.Findings;
using LicensingModel.Agreements;
using LicensingModel.Interchange.Advisories;
using LicensingModel.Tests.Validation;
using NodaTime;

namespace LicensingModel.Tests.Advisories;

/// <summary>Small agreements, and what is advised of them.</summary>
internal static class Advised
{
    /// <summary>Two patents: one expires in the United States in 2029, the other in 2030.</summary>
    public const string Patents = """
        "patents": [
          {"id": "p1", "protection": [{"country": "US", "granted": "2010-01-01", "lastDayInForce": "2029-05-31"}]},
          {"id": "p2", "protection": [{"country": "US", "granted": "2011-01-01", "lastDayInForce": "2030-06-30"}]}
        ]
        """;

    /// <summary>A licence of both, with more members.</summary>
    public static string License(string more = "", string id = "licence")
        => $$$$"""{"id": "{{{{id}}}}", "body": {"kind": "patentGrant", "effect": "license", "grantors": {"parties": ["alpha"]}, "grantees": {"parties": ["beta"]}, "subject": {"kind": "listed", "patents": ["p1", "p2"]}{{{{(more.Length == 0 ? "" : ", " + more)}}}}}}""";

    /// <summary>A duty.</summary>
    public static string Duty(string modality, string action, string more = "", string provision = "")
        => $$$$"""{"id": "duty", {{{{(provision.Length == 0 ? "" : provision + ", ")}}}}"body": {"kind": "duty", "modality": "{{{{modality}}}}", "action": "{{{{action}}}}"{{{{(more.Length == 0 ? "" : ", " + more)}}}}}}""";

    public static LicensingDocument Document(string provisions, string agreement = "", string document = Patents, string kind = "patentLicense", string completeness = "fullText", string beside = "")
        => Deals.Document(agreement, document, provisions, kind, completeness, beside);

    /// <summary>The advisories of some codes, each as its code, and what is missing where it is not determinable.</summary>
    public static string[] Of(LicensingDocument document, string codes, string? on = null, string facts = "")
        => [.. Advisories(document, on, facts).Where(advisory => codes.Contains(advisory.Rule.Code, StringComparison.Ordinal)).Select(static advisory => advisory.Status == AdvisoryStatus.Triggered ? advisory.Rule.Code : $"{advisory.Rule.Code}? {string.Join("; ", advisory.Missing)}")];

    public static ValueList<Advisory> Advisories(LicensingDocument document, string? on = null, string facts = "")
        => document.Advise(new AdvisoryRequest { On = on is null ? null : Day(on), Facts = Facts(facts) });

    /// <summary>Facts about the agreement <c>deal</c>.</summary>
    public static AdvisoryFacts Facts(string members)
        => members.Length == 0 ? AdvisoryFacts.None : AdvisoryFactsJson.Read(System.Text.Encoding.UTF8.GetBytes($$$$"""{"agreements": [{"agreement": "deal", {{{{members}}}}}]}"""));

    private static LocalDate Day(string text) => DateSpan.Parse($"{text}/..").FirstDay;
}
