using LicensingModel.Serialization;
using LicensingModel.Validation;

namespace LicensingModel.Tests.Validation;

public class AmendmentRuleTests
{
    private const string Secrecy = """{"id": "secrecy", "body": {"kind": "duty", "modality": "must", "action": "keepConfidential"}}""";
    private const string Remove = """{"kind": "remove", "provision": "secrecy"}""";
    private const string Terminate = """{"kind": "terminate"}""";

    private static string Extend(string until, string? provision = null) => $$"""{"kind": "extend", {{(provision is null ? "" : $"\"provision\": \"{provision}\", ")}}"until": "{{until}}"}""";

    private static string Amendment(string id, string signed, string change, string more = "") => $$"""{"id": "{{id}}", "title": {"en": "Amendment"}, "signed": "{{signed}}", {{more}} "changes": [{{change}}]}""";

    private static string[] Findings(string agreement, params string[] amendments)
        => Deals.Findings($"{agreement} \"amendments\": [{string.Join(", ", amendments)}]", provisions: Secrecy);

    [Fact]
    public void Amendments_stand_in_the_order_of_their_making()
    {
        Findings("", Amendment("one", "2018-01-01", Extend("2030-01-01")), Amendment("two", "2019-01-01", Remove)).Should().BeEmpty();
        Findings("", Amendment("one", "2018-01-01", Extend("2030-01-01")), Amendment("two", "2018-01-01", Remove)).Should().BeEmpty();
        Findings("", Amendment("one", "2020-01-01", Extend("2030-01-01")), Amendment("two", "2019-01-01", Remove), Amendment("three", "2019-06-01", Extend("2031-01-01")))
            .Should().Equal("LM3210 /agreements/0/amendments/1/signed", "LM3210 /agreements/0/amendments/2/signed");
    }

    [Fact]
    public void A_change_from_before_the_agreement_is_a_correction()
    {
        const string Before = """ "effective": "2015-01-01", """;
        const string Signed = """ "signed": "2017-01-01", """;
        Findings(Signed, Amendment("one", "2018-01-01", Remove, Before)).Should().Equal("LM3211 /agreements/0/amendments/0/effective");
        Findings(Signed, Amendment("one", "2018-01-01", $$"""{"kind": "correct", "provision": {{Secrecy.Replace("must", "mustNot", StringComparison.Ordinal)}}}""", Before)).Should().BeEmpty();
        Findings("", Amendment("one", "2018-01-01", Remove, Before)).Should().BeEmpty();
    }

    [Fact]
    public void A_change_is_one_of_the_text_that_the_earlier_ones_left()
    {
        Findings("", Amendment("one", "2018-01-01", Remove), Amendment("two", "2019-01-01", Extend("2030-01-01", "secrecy"))).Should().Equal("LM3212 /agreements/0/amendments/1/changes/0");
        Findings("", Amendment("one", "2018-01-01", """{"kind": "novate", "from": "gamma", "to": "alpha"}""")).Should().Equal("LM3212 /agreements/0/amendments/0/changes/0");
        Findings("", Amendment("one", "2018-01-01", """{"kind": "assign", "from": "alpha", "to": "gamma"}""")).Should().Equal("LM3212 /agreements/0/amendments/0/changes/0");
    }

    [Fact]
    public void Whether_one_that_nobody_is_sure_of_was_made_is_left_open()
    {
        const string Open = """ "effective": {"state": "undisclosed", "claims": [{"source": "report"}]}, """;
        var adding = Amendment("one", "2018-01-01", """{"kind": "add", "provision": {"id": "more", "body": {"kind": "duty", "modality": "must", "action": "audit"}}}""", Open);
        Findings("", adding, Amendment("two", "2019-01-01", Extend("2030-01-01", "more"))).Should().BeEmpty();
        Findings("", Amendment("one", "2018-01-01", Remove, Open), Amendment("two", "2019-01-01", Extend("2030-01-01", "secrecy"))).Should().BeEmpty();
        Findings("", Amendment("one", "2018-01-01", Remove), Amendment("two", "2019-01-01", Extend("2030-01-01", "secrecy"), Open)).Should().Equal("LM3212 /agreements/0/amendments/1/changes/0");
    }

    [Fact]
    public void One_that_is_effective_before_an_earlier_one_meets_a_text_without_it()
    {
        var adding = Amendment("one", "2018-01-01", """{"kind": "add", "provision": {"id": "more", "body": {"kind": "duty", "modality": "must", "action": "audit"}}}""");
        Findings("", adding, Amendment("two", "2019-01-01", Extend("2030-01-01", "more"))).Should().BeEmpty();
        var document = Deals.Document($"\"amendments\": [{adding}, {Amendment("two", "2019-01-01", Extend("2030-01-01", "more"), """ "effective": "2017-01-01", """)}]");
        document.Validate().Select(finding => finding.Message).Should().Equal("two changes more, which is not in the text of deal. What the text says from 2017-01-01 on is not known.");
    }

    [Fact]
    public void What_is_not_declared_is_reported_once()
        => Unchecked(Secrecy, Amendment("one", "2018-01-01", """{"kind": "remove", "provision": "nothing"}""")).Should().Equal("LM2001 /agreements/0/amendments/0/changes/0/provision");

    [Theory]
    [InlineData("2020-01-01", "2019-01-01", "LM3213 /agreements/0/amendments/0/changes/0/until")]
    [InlineData("2020-01-01", "2020-01-01", "LM3214 /agreements/0/amendments/0")]
    [InlineData("2020-01-01", "2021-01-01")]
    public void An_extension_ends_later(string until, string extended, params string[] expected)
        => Findings($$""" "term": {"until": "{{until}}"}, """, Amendment("one", "2018-01-01", Extend(extended))).Should().Equal(expected);

    [Fact]
    public void An_amendment_changes_something()
    {
        Findings("", Amendment("one", "2018-01-01", "")).Should().Equal("LM3214 /agreements/0/amendments/0");
        Findings("", Amendment("one", "2018-01-01", $$"""{"kind": "replace", "provision": {{Secrecy}}}""")).Should().Equal("LM3214 /agreements/0/amendments/0");
        Findings("", Amendment("one", "2018-01-01", """{"kind": "extend"}""")).Should().BeEmpty();
        Findings("", Amendment("one", "2018-01-01", "", """ "bindingEffect": "nonBinding", """)).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_is_changed_once_it_has_ended()
    {
        Findings("", Amendment("one", "2018-01-01", Terminate), Amendment("two", "2019-01-01", Remove)).Should().Equal("LM3215 /agreements/0/amendments/1/changes/0");
        Findings("", Amendment("one", "2018-01-01", Remove), Amendment("two", "2019-01-01", Terminate)).Should().BeEmpty();
        Findings("", Amendment("one", "2018-01-01", """{"kind": "terminate", "provisions": ["secrecy"]}"""), Amendment("two", "2019-01-01", Extend("2030-01-01", "secrecy")))
            .Should().Equal("LM3215 /agreements/0/amendments/1/changes/0");
        Findings("", Amendment("one", "2018-01-01", """{"kind": "terminate", "provisions": ["secrecy"]}"""), Amendment("two", "2019-01-01", Extend("2030-01-01"))).Should().BeEmpty();
        Findings(""" "status": [{"status": "terminated", "on": "2018-06-01"}], """, Amendment("one", "2018-01-01", Extend("2030-01-01"))).Should().BeEmpty();
        Findings(""" "status": [{"status": "terminated", "on": "2018-06-01"}], """, Amendment("one", "2019-01-01", Extend("2030-01-01"))).Should().Equal("LM3215 /agreements/0/amendments/0/changes/0");
    }

    [Fact]
    public void Nothing_is_changed_after_an_end_that_is_recorded_as_an_event()
    {
        Recorded(""" "kind": "termination", "on": "2018-06-01", "agreements": ["deal"] """, Amendment("one", "2019-01-01", Extend("2030-01-01"))).Should().Equal("LM3215 /agreements/0/amendments/0/changes/0");
        Recorded(""" "kind": "termination", "on": "2018-06-01", "provisions": ["secrecy"] """, Amendment("one", "2019-01-01", Extend("2030-01-01", "secrecy"))).Should().Equal("LM3215 /agreements/0/amendments/0/changes/0");
        Recorded(""" "kind": "termination", "on": "2018-06-01", "provisions": ["secrecy"] """, Amendment("one", "2019-01-01", Extend("2030-01-01"))).Should().BeEmpty();
        Recorded(""" "kind": "termination", "on": "2018-06-01", "agreements": ["deal"] """, Amendment("one", "2018-01-01", Extend("2030-01-01"))).Should().BeEmpty();
        Recorded(""" "kind": "termination", "on": "2018-06-01", "agreements": ["deal"] """, Amendment("one", "2018-06-01", Extend("2030-01-01"))).Should().BeEmpty();
        Recorded(""" "kind": "breach", "on": "2018-06-01", "agreements": ["deal"] """, Amendment("one", "2019-01-01", Extend("2030-01-01"))).Should().BeEmpty();
    }

    /// <summary>What is found where something is recorded.</summary>
    private static string[] Recorded(string recorded, string amendment)
        => Deals.Findings($"\"amendments\": [{amendment}]", $$""" "events": [{"id": "end", "name": {"en": "End"}, {{recorded}}}] """, provisions: Secrecy);

    [Fact]
    public void A_text_that_has_one_id_twice_is_reported_as_that_alone()
        => Unchecked($"{Secrecy}, {Secrecy}", Amendment("one", "2018-01-01", Remove)).Should().Equal("LM2002 /agreements/0/provisions/1/id");

    /// <summary>What is found in a document of which the ids were not looked at on reading.</summary>
    private static string[] Unchecked(string provisions, string amendment)
        => Deals.Show(LicensingJson.Read(Deals.Json($"\"amendments\": [{amendment}]", provisions: provisions), new ReadOptions { CheckIntegrity = false }).GetValueOrThrow().Validate());
}
