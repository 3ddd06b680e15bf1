namespace LicensingModel.Tests.Validation;

public class DeclarationRuleTests
{
    [Theory]
    [InlineData("""{"holders": ["alpha"], "during": "../2010-01-01"}, {"holders": ["beta"], "during": "2010-01-02/.."}""", "")]
    [InlineData("""{"holders": ["beta"], "during": "../.."}""", "", "LM3190 /declarations/0/declarant")]
    [InlineData("""{"holders": ["beta"], "during": "../.."}""", """{"owner": "alpha", "owned": "beta", "share": "60%", "during": "../.."}""")]
    [InlineData("""{"holders": ["beta"], "during": "../.."}""", """{"owner": "beta", "owned": "alpha", "share": "60%", "during": "../.."}""")]
    [InlineData("""{"holders": ["beta"], "during": "../.."}""", """{"owner": "beta", "owned": "gamma", "share": "60%", "during": "../.."}""", "LM3190 /declarations/0/declarant")]
    public void A_declarant_held_the_patent_or_is_linked_with_a_holder(string holders, string ownership, params string[] expected)
        => Deals.Findings(document: $$$"""
            "ownership": [{{{ownership}}}],
            "patents": [{"id": "p", "holders": [{{{holders}}}]}],
            "declarations": [{"id": "d", "declarant": "alpha", "patents": {"kind": "listed", "patents": ["p"]}}]
            """).Should().Equal(expected);

    [Theory]
    [InlineData("alpha", """{"kind": "listed", "patents": ["p"]}""")]
    [InlineData("alpha", """{"kind": "allPatents"}""")]
    [InlineData("alpha", """{"kind": "listed", "patents": ["q"]}""", "LM3190 /declarations/0/declarant")]
    [InlineData("gamma", """{"kind": "listed", "patents": ["p"]}""", "LM3190 /declarations/0/declarant")]
    public void A_declarant_to_whom_the_document_passes_the_patent_held_it(string to, string subject, params string[] expected)
        => Deals.Findings(
            document: """
                "patents": [{"id": "p", "holders": [{"holders": ["beta"], "during": "../.."}]}, {"id": "q"}],
                "declarations": [{"id": "d", "declarant": "alpha", "patents": {"kind": "listed", "patents": ["p"]}}]
                """,
            provisions: $$$"""{"id": "t", "body": {"kind": "patentTransfer", "from": "beta", "to": "{{{to}}}", "subject": {{{subject}}}, "closing": "2013-01-01"}}""").Where(static finding => finding.StartsWith("LM3190", StringComparison.Ordinal)).Should().Equal(expected);

    [Theory]
    [InlineData("[\"alpha\"]")]
    [InlineData("[\"gamma\"]", "LM3190 /declarations/0/declarant")]
    public void So_did_one_to_whom_it_is_recorded_to_have_passed(string against, params string[] expected)
        => Deals.Findings(document: $$$"""
            "patents": [{"id": "p", "holders": [{"holders": ["beta"], "during": "../.."}]}],
            "events": [{"id": "e", "name": {"en": "E"}, "kind": "transfer", "by": ["beta"], "against": {{{against}}}, "patents": ["p"], "on": "2013-01-01"}],
            "declarations": [{"id": "d", "declarant": "alpha", "patents": {"kind": "listed", "patents": ["p"]}}]
            """).Where(static finding => finding.StartsWith("LM3190", StringComparison.Ordinal)).Should().Equal(expected);

    [Theory]
    [InlineData("RFC 6184", "2001-01-01")]
    [InlineData("ITU-T H.265 (04/2013)", "2013-04-01")]
    [InlineData("ITU-T H.265 (04/2013)", "2013-03-31", "LM3191 /declarations/0/on")]
    [InlineData("ISO/IEC 23008-2:2013", "2013-01-01")]
    [InlineData("ISO/IEC 23008-2:2013", "2012-12-31", "LM3191 /declarations/0/on")]
    public void A_declaration_is_not_older_than_the_edition(string designation, string on, params string[] expected)
        => Deals.Findings(document: $$$"""
            "standards": [{"id": "s", "name": {"en": "S"}, "designation": "{{{designation}}}"}],
            "declarations": [{"id": "d", "declarant": "alpha", "standards": ["s"], "on": "{{{on}}}"}]
            """).Should().Equal(expected);

    [Theory]
    [InlineData("""{"policy": "etsi", "option": "frand", "reciprocity": "required"}""")]
    [InlineData("""{"policy": "etsi", "option": "statedRate", "terms": {"en": "1 %"}}""", "LM3192 /declarations/0/undertaking/option")]
    [InlineData("""{"policy": "ituIsoIec", "option": "unwilling", "reciprocity": "required"}""", "LM3193 /declarations/0/undertaking/reciprocity")]
    [InlineData("""{"policy": "ituIsoIec", "option": "unwilling", "reciprocity": "notRequired"}""")]
    [InlineData("""{"policy": "ieee", "option": "notEnforced", "reciprocity": "required"}""", "LM3193 /declarations/0/undertaking/reciprocity")]
    [InlineData("""{"policy": "ieee", "option": "statedRate"}""", "LM3196 /declarations/0/undertaking/option")]
    [InlineData("""{"policy": "ietf", "option": "asWritten", "terms": {"en": "None."}}""")]
    public void An_undertaking_is_one_that_its_policy_has(string undertaking, params string[] expected)
        => Deals.Findings(document: $$$"""
            "declarations": [{"id": "d", "declarant": "alpha", "undertaking": {{{undertaking}}}}]
            """).Should().Equal(expected);

    [Theory]
    [InlineData("""{"standard": "s", "status": "declared"}""")]
    [InlineData("""{"standard": "s", "status": "assessedEssential", "by": {"en": "pool"}, "on": "2015-01-01"}""")]
    [InlineData("""{"standard": "s", "status": "assessedEssential", "by": {"en": "pool"}}""", "LM3194 /patents/0/essentiality/0")]
    [InlineData("""{"standard": "s", "status": "adjudicatedNotEssential", "on": "2015-01-01"}""", "LM3194 /patents/0/essentiality/0")]
    [InlineData("""{"standard": "other", "status": "declared"}""", "LM3197 /declarations/0/standards")]
    public void Essentiality_is_found_by_somebody_and_what_is_declared_is_recorded(string essentiality, params string[] expected)
        => Deals.Findings(document: $$$"""
            "standards": [{"id": "s", "name": {"en": "S"}}, {"id": "other", "name": {"en": "O"}}],
            "patents": [{"id": "p", "essentiality": [{{{essentiality}}}]}],
            "declarations": [{"id": "d", "declarant": "alpha", "patents": {"kind": "listed", "patents": ["p"]}, "standards": ["s"]}]
            """).Should().Equal(expected);

    [Theory]
    [InlineData(""" "designation": "3GPP TS 38.331 V15.3.0" """)]
    [InlineData(""" "designation": "3GPP TS 38.331 V15.3.0", "body": "threeGpp", "version": "15.3.0", "release": "Rel-15+" """)]
    [InlineData(""" "designation": "3GPP TS 38.331 V15.3.0", "body": "etsi" """, "LM3195 /standards/0/body")]
    [InlineData(""" "designation": "3GPP TS 38.331 V15.3.0", "version": "15.4.0" """, "LM3195 /standards/0/version")]
    [InlineData(""" "designation": "3GPP TS 38.331 V15.3.0", "release": "Rel-16" """, "LM3195 /standards/0/release")]
    [InlineData(""" "designation": "3GPP TS 38.331", "version": "15.4.0", "release": "Rel-15" """)]
    public void A_standard_is_what_its_designation_says(string members, params string[] expected)
        => Deals.Findings(document: $$$"""
            "standards": [{"id": "s", "name": {"en": "S"}, {{{members}}}}]
            """).Should().Equal(expected);

    [Theory]
    [InlineData("""{"id": "d", "declarant": "nobody"}""", "LM2001 /declarations/0/declarant")]
    [InlineData("""{"id": "d", "declarant": "alpha", "standards": ["nothing"]}""", "LM2001 /declarations/0/standards/0")]
    [InlineData("""{"id": "d", "declarant": "alpha"}, {"id": "d", "declarant": "beta"}""", "LM2002 /declarations/1/id")]
    public void A_declaration_refers_to_what_is_declared(string declarations, params string[] expected)
        => Deals.Show(Validation(declarations)).Should().Equal(expected);

    private static ValueList<LicensingModel.Diagnostics.Diagnostic> Validation(string declarations)
        => LicensingModel.Serialization.LicensingJson.Read(Deals.Json(document: $"\"declarations\": [{declarations}]")).Diagnostics;
}
