using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Products;
using LicensingModel.Serialization;
using LicensingModel.Sources;
using LicensingModel.Validation;

namespace LicensingModel.Tests.Validation;

public class DocumentRuleTests
{
    [Theory]
    [InlineData("""{"owner": "alpha", "owned": "alpha", "share": "10%", "during": "../.."}""", "LM3120 /ownership/0/owned")]
    [InlineData("""{"owner": "alpha", "owned": "beta", "share": "100%", "during": "../.."}""")]
    [InlineData("""{"owner": "alpha", "owned": "beta", "share": "100.1%", "during": "../.."}""", "LM3121 /ownership/0/share")]
    [InlineData("""{"owner": "alpha", "owned": "beta", "share": "-1%", "during": "../.."}""", "LM3121 /ownership/0/share")]
    [InlineData("""{"owner": "alpha", "owned": "gamma", "share": "60%", "during": "../.."}, {"owner": "beta", "owned": "gamma", "share": "40%", "during": "../.."}""")]
    [InlineData("""{"owner": "alpha", "owned": "gamma", "share": "60%", "during": "../.."}, {"owner": "beta", "owned": "gamma", "share": "40.1%", "during": "../.."}""", "LM3122 /ownership/1/share")]
    [InlineData("""{"owner": "alpha", "owned": "gamma", "share": "60%", "during": "../2017-07-05"}, {"owner": "beta", "owned": "gamma", "share": "60%", "during": "2017-07-05/.."}""", "LM3122 /ownership/1/share")]
    [InlineData("""{"owner": "alpha", "owned": "gamma", "share": "60%", "during": "../2017-07-04"}, {"owner": "beta", "owned": "gamma", "share": "60%", "during": "2017-07-05/.."}""")]
    [InlineData("""{"owner": "alpha", "owned": "gamma", "share": "60%", "during": "2018-01-01/.."}, {"owner": "beta", "owned": "gamma", "share": "60%", "during": "2017-01-01/2018-01-01"}""", "LM3122 /ownership/1/share")]
    [InlineData("""{"owner": "alpha", "owned": "gamma", "share": "60%", "during": "../.."}, {"owner": "beta", "owned": "gamma", "share": {"state": "undisclosed", "claims": [{"source": "report"}]}, "during": "../.."}""")]
    [InlineData("""{"owner": "alpha", "owned": "beta", "share": "60%", "during": "../.."}, {"owner": "beta", "owned": "alpha", "share": "60%", "during": "../.."}""", "LM3123 /ownership/0")]
    [InlineData("""{"owner": "alpha", "owned": "beta", "share": "60%", "during": "../2017-07-04"}, {"owner": "beta", "owned": "alpha", "share": "60%", "during": "2017-07-05/.."}""")]
    [InlineData("""{"owner": "alpha", "owned": "beta", "share": "60%", "during": "../2017-07-05"}, {"owner": "beta", "owned": "gamma", "share": "60%", "during": "../.."}, {"owner": "gamma", "owned": "alpha", "share": "60%", "during": "2017-07-05/.."}""", "LM3123 /ownership/0")]
    [InlineData("""{"owner": "alpha", "owned": "beta", "share": "60%", "during": "../.."}, {"owner": "beta", "owned": "alpha", "share": "50%", "during": "../.."}""")]
    public void Shares_can_be_held_at_the_same_time(string ownership, params string[] expected)
        => Deals.Findings(document: $"\"ownership\": [{ownership}]").Should().Equal(expected);

    [Fact]
    public void The_message_names_the_day_and_the_total_and_the_finding_the_other_shares()
    {
        var finding = Deals.Document(document: """ "ownership": [{"owner": "alpha", "owned": "gamma", "share": "60%", "during": "../.."}, {"owner": "beta", "owned": "gamma", "share": "40.1%", "during": "2017-07-05/.."}] """).Validate().Single();
        finding.Message.Should().Be("On 2017-07-05, the recorded shares in `gamma` add up to `100.1%`.");
        finding.Related.Select(place => place.Pointer.ToString()).Should().Equal("/ownership/0/share");
    }

    [Theory]
    [InlineData("sources", """{"id": "a", "kind": "filing", "language": "en", "reliesOn": ["a"]}""", "LM3040 /sources/0/reliesOn")]
    [InlineData("products", """{"id": "a", "name": {"en": "A"}, "within": "a"}""", "LM3130 /products/0/within")]
    [InlineData("standards", """{"id": "a", "name": {"en": "A"}, "within": "a"}""", "LM3131 /standards/0/within")]
    [InlineData("standards", """{"id": "a", "name": {"en": "A"}, "within": "b"}, {"id": "b", "name": {"en": "B"}}""")]
    [InlineData("events", """{"id": "a", "name": {"en": "A"}, "on": {"kind": "earlierOf", "dates": ["2017-07-05", {"kind": "offset", "from": {"kind": "event", "event": "a"}, "period": "P1D", "direction": "after"}]}}""", "LM3132 /events/0/on")]
    [InlineData("events", """{"id": "a", "name": {"en": "A"}, "on": {"kind": "laterOf", "dates": ["2017-07-05", {"kind": "event", "event": "b"}]}}, {"id": "b", "name": {"en": "B"}}""")]
    [InlineData("sources", """{"id": "x", "kind": "filing", "language": "en", "reliesOn": ["y", "z"]}, {"id": "y", "kind": "filing", "language": "en", "reliesOn": ["z"]}, {"id": "z", "kind": "filing", "language": "en"}""")]
    public void Nothing_leads_back_to_itself(string member, string items, params string[] expected)
        => Deals.Show(LicensingJson.Read($$$$"""{"schemaVersion": 1, "{{{{member}}}}": [{{{{items}}}}]}""").GetValueOrThrow().Validate()).Should().Equal(expected);

    [Theory]
    [InlineData(""" "protection": [{"country": "DE", "granted": "2015-01-01", "lastDayInForce": "2015-01-01"}] """)]
    [InlineData(""" "protection": [{"country": "DE", "granted": "2015-01-01", "lastDayInForce": "2014-12-31"}] """, "LM3140 /patents/0/protection/0/lastDayInForce")]
    [InlineData(""" "protection": {"state": "stated", "value": [{"country": "DE", "granted": "2015-01-01", "lastDayInForce": "2014-12-31"}], "claims": [{"source": "exhibit"}]} """, "LM3140 /patents/0/protection/value/0/lastDayInForce")]
    [InlineData(""" "protection": [{"country": "DE"}, {"country": "FR"}, {"country": "DE"}] """, "LM3143 /patents/0/protection")]
    [InlineData(""" "holders": [{"holders": ["beta"], "during": "2016-01-01/.."}, {"holders": ["alpha"], "during": "../2015-12-31"}] """)]
    [InlineData(""" "holders": [{"holders": ["beta"], "during": "2016-01-02/.."}, {"holders": ["alpha"], "during": "../2015-12-31"}] """, "LM3141 /patents/0/holders")]
    [InlineData(""" "holders": [{"holders": ["alpha"], "during": "../2016-01-01"}, {"holders": ["beta"], "during": "2016-01-01/.."}] """, "LM3142 /patents/0/holders")]
    [InlineData(""" "holders": [{"holders": ["alpha"], "during": "../.."}, {"holders": ["beta"], "during": "2016-01-01/.."}] """, "LM3142 /patents/0/holders")]
    [InlineData(""" "holders": [{"holders": ["alpha"], "during": "../.."}, {"holders": ["beta"], "during": "../.."}] """, "LM3142 /patents/0/holders")]
    [InlineData(""" "holders": [{"holders": ["alpha", "beta"], "during": "../.."}] """)]
    [InlineData(""" "holders": [{"holders": ["alpha"], "during": "../2016-01-01"}, {"holders": ["alpha"], "during": "2016-01-01/.."}] """)]
    [InlineData(""" "holders": [{"holders": ["alpha"], "during": "../2020-01-01"}, {"holders": ["beta"], "during": "2010-01-01/2015-01-01"}, {"holders": ["gamma"], "during": "2020-01-02/.."}] """, "LM3142 /patents/0/holders")]
    [InlineData(""" "holders": {"state": "notCaptured", "claims": [{"source": "exhibit", "value": [{"holders": ["alpha"], "during": "../2010-01-01"}, {"holders": ["beta"], "during": "2016-01-01/.."}]}]} """)]
    public void Rights_and_title_run_without_contradiction(string patent, params string[] expected)
        => Deals.Findings(document: $$$$""" "patents": [{"id": "ep1", {{{{patent}}}}}] """).Should().Equal(expected);

    [Theory]
    [InlineData("pressRelease", "", "LM3041 /sources/0")]
    [InlineData("newsReport", "", "LM3041 /sources/0")]
    [InlineData("newsReport", """, "published": {"state": "undisclosed", "claims": [{"source": "a"}]} """)]
    [InlineData("filing", "")]
    [InlineData("contractText", "")]
    public void A_publication_has_a_date(string kind, string published, params string[] expected)
        => Deals.Show(LicensingJson.Read($$$$"""{"schemaVersion": 1, "sources": [{"id": "a", "kind": "{{{{kind}}}}", "language": "en" {{{{published}}}} }]}""").GetValueOrThrow().Validate()).Should().Equal(expected);

    [Fact]
    public void A_document_without_agreements_needs_no_day_through_which_it_was_recorded() => new LicensingDocument().Validate().Should().BeEmpty();

    [Fact]
    public void Long_chains_and_great_circles_neither_hang_nor_overflow()
    {
        const int Count = 20_000;
        ProductId Product(int i) => ProductId.Parse($"p{i}");
        SourceId Source(int i) => SourceId.Parse($"s{i}");
        var document = new LicensingDocument
        {
            Products = Enumerable.Range(0, Count).Select(i => new ProductCategory { Id = Product(i), Name = LocalizedText.Of("en", "P"), Within = Product((i + 1) % Count) }).ToValueList(),
            Sources = Enumerable.Range(0, Count)
                .Select(i => new Source { Id = Source(i), Kind = SourceKind.Filing, Language = LanguageTag.Parse("en"), ReliesOn = i + 1 < Count ? [Source(i + 1)] : [] })
                .ToValueList(),
        };

        var findings = document.Validate();

        Deals.Show(findings).Should().Equal("LM3130 /products/0/within");
        findings[0].Related.Count.Should().Be(16);
        findings[0].Related[^1].Note.Should().Be("in the circle too; 19983 more are not listed");
        findings[0].Message.Should().EndWith("`p9` and 19990 more lie within each other in a circle.");
    }

    [Theory]
    [InlineData(17, 16, "in the circle too")]
    [InlineData(19, 16, "in the circle too; 2 more are not listed")]
    [InlineData(3_000, 16, "in the circle too; 2983 more are not listed")]
    public void Of_a_long_circle_of_control_a_few_stakes_are_listed_and_the_others_counted(int count, int listed, string last)
    {
        PartyId Party(int i) => PartyId.Parse($"p{i % count}");
        var document = new LicensingDocument
        {
            Parties = Enumerable.Range(0, count).Select(i => new Party { Id = Party(i), Kind = PartyKind.Company, Name = LocalizedText.Of("en", "P") }).ToValueList(),
            Ownership = Enumerable.Range(0, count).Select(i => new OwnershipStake { Owner = Party(i), Owned = Party(i + 1), Share = Percentage.FromPercent(60), During = DateSpan.Always }).ToValueList(),
        };

        var finding = document.Validate().Single();

        finding.Code.Should().Be("LM3123");
        finding.Related.Count.Should().Be(listed);
        finding.Related[^1].Note.Should().Be(last);
    }

    [Fact]
    public void A_real_deal_known_from_the_press_has_nothing_against_it()
        => Deals.Show(LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo("docs", "deals", "nokia-xiaomi-2017.json"))).GetValueOrThrow().Validate())
            .Should().Equal("LM3041 /sources/1", "LM3160 /agreements/0/provisions/3/body");
}
