using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization;
using LicensingModel.Validation;

namespace LicensingModel.Tests.Validation;

/// <summary>Small documents in which nothing is wrong but what a test puts in.</summary>
internal static class Deals
{
    /// <summary>A document with two parties, four sources and one agreement between the parties.</summary>
    /// <param name="agreement">Members of the agreement.</param>
    /// <param name="document">Members of the document.</param>
    /// <param name="provisions">The agreement's provisions.</param>
    /// <param name="kind">The agreement's kind.</param>
    /// <param name="completeness">How much of it was seen.</param>
    /// <param name="beside">Agreements before it.</param>
    public static string Json(string agreement = "", string document = "", string provisions = "", string kind = "patentLicense", string completeness = "press", string beside = "")
        => $$$$"""
        {
          "schemaVersion": 1,
          "recordedThrough": "2020-12-31",
          "parties": [
            {"id": "alpha", "kind": "company", "name": {"en": "Alpha"}},
            {"id": "beta", "kind": "company", "name": {"en": "Beta"}},
            {"id": "gamma", "kind": "company", "name": {"en": "Gamma"}},
            {"id": "everybody", "kind": "openClass", "name": {"en": "Everybody"}}
          ],
          "sources": [
            {"id": "report", "kind": "newsReport", "language": "en", "published": "2017-07-05"},
            {"id": "other", "kind": "newsReport", "language": "en-GB", "published": "2017-07-05"},
            {"id": "echo", "kind": "newsReport", "language": "vi", "published": "2017-07-05", "reliesOn": ["report"]},
            {"id": "exhibit", "kind": "filing", "language": "en"},
            {"id": "forum", "kind": "rumour", "language": "en"}
          ],
          {{{{(document.Length == 0 ? "" : document + ",")}}}}
          "agreements": [{{{{(beside.Length == 0 ? "" : beside + ",")}}}}
          {
            "id": "deal", "title": {"en": "Deal"}, "kind": "{{{{kind}}}}", "completeness": "{{{{completeness}}}}",
            "parties": [{"role": "party", "parties": ["alpha", "beta"]}],
            {{{{(agreement.Length == 0 ? "" : agreement + ",")}}}}
            "provisions": [{{{{provisions}}}}]
          }]
        }
        """;

    public static LicensingDocument Document(string agreement = "", string document = "", string provisions = "", string kind = "patentLicense", string completeness = "press", string beside = "")
        => LicensingJson.Read(Json(agreement, document, provisions, kind, completeness, beside)).GetValueOrThrow();

    /// <summary>Code and pointer of each finding.</summary>
    public static string[] Findings(string agreement = "", string document = "", string provisions = "", string kind = "patentLicense", string completeness = "press", string beside = "")
        => Show(Document(agreement, document, provisions, kind, completeness, beside).Validate());

    public static string[] Show(ValueList<Diagnostic> findings) => [.. findings.Select(finding => $"{finding.Code} {finding.Pointer}")];
}
