using System.Text.RegularExpressions;
using LicensingModel.Advisories;
using LicensingModel.Advisories.Facts;
using LicensingModel.Advisories.Findings;
using LicensingModel.Advisories.Rules;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Advisories;

/// <summary>What holds of every advisory: over the fifteen deals, and over facts told one by one.</summary>
public partial class AdvisoryLaws
{
    private static readonly string _approved = Checkout.PathTo("tests", "LicensingModel.Tests", "Advisories", "Deals.approved.txt");

    private static IEnumerable<(string Name, LicensingDocument Document)> Deals
        => Directory.GetFiles(Checkout.PathTo("docs", "deals"), "*.json").Where(static file => !file.EndsWith(".questions.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(static file => (Path.GetFileNameWithoutExtension(file), LicensingJson.Read(File.ReadAllBytes(file)).GetValueOrThrow()));

    [Fact]
    public void What_is_advised_of_the_fifteen_deals_is_approved()
    {
        Deals.Should().HaveCount(15);
        var text = string.Concat(Deals.SelectMany(static deal => deal.Document.Advise().Select(advisory => $"{deal.Name} {advisory.Rule.Code} {advisory.Pointer} {(advisory.Status == AdvisoryStatus.Triggered ? $"triggered {advisory.During}: {string.Join("; ", advisory.Facts.Select(static fact => fact.Text))}" : $"not determinable: {string.Join("; ", advisory.Missing)}")}\n")));
        if (Checkout.IsApproving)
            File.WriteAllText(_approved, text);
        text.Should().Be(File.ReadAllText(_approved), "LICENSINGMODEL_APPROVE=1 dotnet test writes it so");
    }

    [Fact]
    public void Every_advisory_has_a_fact_and_one_that_is_open_says_what_is_missing()
    {
        foreach (var advisory in Deals.SelectMany(static deal => deal.Document.Advise()))
        {
            advisory.Facts.Should().NotBeEmpty();
            (advisory.Missing.Count > 0).Should().Be(advisory.Status == AdvisoryStatus.NotDeterminable);
            advisory.Missing.Any(static missing => missing.Length == 0).Should().BeFalse();
            advisory.Diagnostic.Severity.Should().Be(advisory.Status == AdvisoryStatus.Triggered ? advisory.Rule.Descriptor.Severity : Severity.Advisory);
        }
    }

    [Fact]
    public void Without_what_they_are_about_there_are_none()
    {
        foreach (var (_, document) in Deals)
        {
            var bare = document with { Agreements = document.Agreements.Select(static agreement => agreement with { Provisions = [], Kind = AgreementKind.PatentLicense, Amendments = [], Status = [] }).ToValueList() };
            bare.Advise().Should().BeEmpty();
        }
    }

    [Fact]
    public void They_change_no_other_finding()
    {
        foreach (var (name, document) in Deals)
        {
            var text = new NamedText(name, System.Text.Encoding.UTF8.GetBytes(LicensingJson.Write(document)));
            var plain = DocumentFiles.Read([text]);
            var advised = DocumentFiles.Read([text], advisories: new AdvisoryRequest());
            plain.Findings.Any(static finding => finding.Diagnostic.Code.StartsWith("LM7", StringComparison.Ordinal)).Should().BeFalse();
            advised.Findings.Where(static finding => finding.Advisory is null).Should().Equal(plain.Findings);
            advised.HasErrors.Should().Be(plain.HasErrors);
            advised.Findings.Count(static finding => finding.Advisory is not null).Should().Be(document.Advise().Count);
        }
    }

    [Fact]
    public void Knowing_more_turns_no_yes_into_a_no_and_no_no_into_a_yes()
    {
        Truth[] values = [Truth.Unknown, Truth.True, Truth.False];
        foreach (var action in new[] { "setPrice", "sellBelowPrice", "sellAbovePrice", "limitVolume", "sell", "sellActively", "sellPassively", "useOwnTechnology", "research" })
        {
            var document = Advised.Document(Advised.License(""" "territory": "worldwide" """) + "," + Advised.Duty(action is "limitVolume" or "setPrice" ? "must" : "mustNot", action), """ "signed": "2025-06-01" """);
            foreach (var competitors in values)
            {
                foreach (var reciprocal in values)
                {
                    var before = Statuses(document, competitors, reciprocal, null);
                    foreach (var (moreCompetitors, moreReciprocal, share) in new[] { (true, reciprocal, null), (false, reciprocal, null), (competitors, true, null), (competitors, false, null), (competitors, reciprocal, Percentage.Parse("10%")), (competitors, reciprocal, Percentage.Parse("40%")) }.Select(static entry => ((Truth)entry.Item1, (Truth)entry.Item2, (Percentage?)entry.Item3)))
                    {
                        if ((!competitors.IsUnknown && competitors != moreCompetitors) || (!reciprocal.IsUnknown && reciprocal != moreReciprocal))
                            continue;
                        var after = Statuses(document, moreCompetitors, moreReciprocal, share);
                        foreach (var code in before.Keys.Union(after.Keys))
                        {
                            if (before.GetValueOrDefault(code, -1) != (int)AdvisoryStatus.NotDeterminable)
                                after.GetValueOrDefault(code, -1).Should().Be(before.GetValueOrDefault(code, -1), $"{code} of `{action}`, with {moreCompetitors} and {moreReciprocal} for {competitors} and {reciprocal}");
                        }
                    }
                }
            }
        }
    }

    [Fact]
    public void Nothing_is_worded_as_a_verdict()
    {
        var pages = Directory.GetFiles(Checkout.PathTo("docs", "diagnostics"), "LM7*.md").Append(Checkout.PathTo("docs", "advisories.md")).Select(File.ReadAllText).ToList();
        pages.Should().HaveCount(AdvisoryRules.All.Count + 1);
        var messages = Deals.SelectMany(static deal => deal.Document.Advise()).Select(static advisory => advisory.Diagnostic.Message);
        var texts = AdvisoryRules.All.SelectMany(static rule => rule.Conditions.Concat([rule.Descriptor.Title, rule.Descriptor.Message, rule.Law, rule.Trigger])).Concat(pages).Concat(messages).ToList();
        foreach (var text in texts)
            Verdict().Matches(text).Should().BeEmpty(text);
        Verdict().IsMatch("The clause is void.").Should().BeTrue();
    }

    [Fact]
    public void Every_rule_has_its_own_code_and_every_message_names_counsel()
    {
        AdvisoryRules.All.Select(static rule => rule.Descriptor).Should().Equal(AdvisoryDiagnostics.All);
        AdvisoryRules.All.Should().OnlyContain(static rule => rule.Descriptor.Message.EndsWith("needs counsel.", StringComparison.Ordinal));
        AdvisoryRules.All.Where(static rule => rule.Descriptor.Severity == Severity.Warning).Select(static rule => rule.Code).Should().Equal("LM7063", "LM7064", "LM7080", "LM7082");
        AdvisoryRules.All.Where(static rule => rule.Descriptor.Severity is not (Severity.Warning or Severity.Advisory)).Should().BeEmpty();
    }

    [Fact]
    public void The_page_has_a_row_for_every_rule()
    {
        var page = File.ReadAllText(Checkout.PathTo("docs", "advisories.md"));
        foreach (var rule in AdvisoryRules.All)
            page.Should().Contain($"| [{rule.Code}](diagnostics/{rule.Code}.md) | {(rule.Descriptor.Severity == Severity.Warning ? "warning" : "advisory")} | {rule.Jurisdiction} | {rule.Law} | {(rule.InForce == DateSpan.Always ? "any" : rule.InForce.ToString())} | {rule.Trigger} | {rule.Basis switch { AdvisoryBasis.Read => "V", AdvisoryBasis.General => "GK", _ => "V, GK" }} |\n");
    }

    private static Dictionary<string, int> Statuses(LicensingDocument document, Truth competitors, Truth reciprocal, Percentage? share)
        => document.Advise(new AdvisoryRequest { Facts = new AdvisoryFacts { Agreements = [new AgreementFacts { Agreement = document.Agreements[0].Id, Competitors = competitors, Reciprocal = reciprocal, CombinedShare = share }] } })
            .ToDictionary(static advisory => $"{advisory.Rule.Code} {advisory.Pointer}", static advisory => (int)advisory.Status);

    [GeneratedRegex(@"\b(illegal|void|exempt|exempted|exemption|unlawful|invalid|unenforceable|infringes the law|prohibited)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verdict();
}
