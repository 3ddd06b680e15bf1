namespace LicensingModel.Tests.RealDeals;

/// <summary>A fact that only one question needs was not put in for that question: a source tells it, or there is a reason.</summary>
public class UnsourcedFactLaws
{
    private const string Named = "The finding names this supposed patent, and a question supposes no more of a patent that the document declares.";
    private const string Within = "Where a product belongs is no term, and has no place for a source. ";
    private const string Related = "How agreements stand to each other is no term, and has no place for a source. ";

    private static readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal)
    {
        ["aomedia-patent-license-1.0 patents/encoder-trick/essentiality"] = Named,
        ["aomedia-patent-license-1.0 patents/encoder-trick/holders"] = Named,
        ["aomedia-patent-license-1.0 patents/encoder-trick/protection"] = Named,
        ["hmd-nokia-2016 agreements/hmd-nokia-licence/relations/related nokia-microsoft-handset-sale"] = Related + "The question asks for it.",
        ["hmd-nokia-2016 agreements/hmd-nokia-licence/relations/sameTransaction hmd-fih-nokia-collaboration"] = Related + "The announcement tells of both.",
        ["hmd-nokia-2016 agreements/hmd-nokia-licence/relations/sameTransaction microsoft-feature-phone-sale"] = Related + "The announcement tells of both.",
        ["hmd-nokia-2016 products/feature-phones/within"] = Within + "Feature phones are mobile phones.",
        ["hmd-nokia-2016 products/hmd-smartphones/within"] = Within + "Smartphones are mobile phones.",
        ["lot-agreement memberships/lot-users member-d ../.."] = "The question supposes a member D.",
        ["motorola-zebra-2014 products/evolved-scanners/stages"] = "The question supposes a scanner that evolved.",
        ["intel-nvidia-2011 agreements/chipset-license-amendment/relations/amends chipset-license"] = Related + "It is the title of the amendment.",
        ["mentat-interlink-1997 products/information-security/within"] = Within + "Information security is the Licensed Field, as far as was captured.",
        ["microsoft-novell-2006 agreements/side-letter-2006/relations/related pca"] = Related + "The question asks for it.",
        ["microsoft-novell-2006 agreements/side-letter-2006/relations/supersedes pca-first-form"] = Related + "The question asks for it.",
        ["microsoft-novell-2006 agreements/technical-collaboration/relations/conditionalOn pca"] = Related + "The question asks for it.",
        ["motorola-zebra-2014 patents/a-licensed-patent/holders"] = Named,
        ["nokia-samsung-2023 agreements/nokia-samsung-2023/relations/renews nokia-samsung-earlier"] = Related + "The announcement tells of both.",
        ["pax-2017 products/android-runtime-preinstalled/within"] = Within + "The summary says that it is covered.",
        ["sony-gsi-2009 patents/a-transferred-patent/holders"] = Named,
        ["sony-gsi-2009 patents/a-transferred-patent/protection"] = Named,
        ["sony-gsi-2009 products/sram-products/within"] = Within + "The field of the grant is Competing Products, including SRAM Products.",
    };

    public static TheoryData<string> Deals => [.. Deal.Names];

    [Theory]
    [MemberData(nameof(Deals))]
    public void A_fact_that_one_question_needs_has_a_source_or_a_reason(string name)
        => UnsourcedFacts.OfOneQuestion(Deal.Called(name)).Select(found => $"{name} {found.Fact}").Should().BeEquivalentTo(_reasons.Keys.Where(key => key.StartsWith(name + " ", StringComparison.Ordinal)));

    [Theory]
    [InlineData("", "", "memberships/club beta ../..")]
    [InlineData(""", "claims": [{ "source": "text" }]""", "", "")]
    [InlineData("", "q1-again", "memberships/club beta ../..")]
    [InlineData("", "q2", "")]
    public void A_fact_put_in_for_one_question_is_found(string claims, string second, string expected)
    {
        string Question(string id) => $$"""{ "id": "{{id}}", "ask": { "kind": "value", "of": "member", "provision": "grant", "side": "grantees", "party": "beta", "on": "2020-06-15" }, "expect": { "outcome": "yes" } }""";
        var document = $$"""
            {
              "schemaVersion": 1,
              "recordedThrough": "2025-12-31",
              "parties": [{ "id": "alpha", "kind": "company", "name": { "en": "Alpha" } }, { "id": "beta", "kind": "company", "name": { "en": "Beta" } }, { "id": "club", "kind": "openClass", "name": { "en": "the club" } }],
              "memberships": [{ "class": "club", "member": "beta", "during": "../.."{{claims}} }],
              "sources": [{ "id": "text", "kind": "contractText", "title": { "en": "the text" }, "language": "en" }],
              "agreements": [{
                "id": "agreement", "title": { "en": "Licence" }, "kind": "patentLicense", "completeness": "fullText", "parties": [{ "role": "party", "parties": ["alpha"] }],
                "provisions": [{ "id": "grant", "body": { "kind": "patentGrant", "effect": "license", "grantors": { "parties": ["alpha"] }, "grantees": { "parties": ["club"] } }, "claims": [{ "source": "text" }] }]
              }]
            }
            """;
        var deal = Deal.MadeUp(document, $$"""{ "questions": [{{Question("q1")}}{{(second.Length == 0 ? string.Empty : $", {Question(second)}")}}] }""");
        UnsourcedFacts.OfOneQuestion(deal).Select(static found => found.Fact).Should().Equal(expected.Length == 0 ? [] : [expected]);
    }
}
