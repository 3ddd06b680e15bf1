using LicensingModel.Validation;

namespace LicensingModel.Tests.Validation;

public class LifeRuleTests
{
    [Theory]
    [InlineData(""" "filed": "2015-03-01", "priorities": [{"number": "US15/123456", "kind": "continuation", "filed": "2016-03-01"}] """, "LM3200 /patents/0/priorities/0/filed")]
    [InlineData(""" "filed": "2017-03-01", "priorities": [{"number": "US15/123456", "kind": "continuation", "filed": "2016-03-01"}] """)]
    [InlineData(""" "unitaryEffect": {"registered": "2022-06-01"} """, "LM3202 /patents/0/unitaryEffect/registered")]
    [InlineData(""" "unitaryEffect": {"registered": "2023-06-14"} """)]
    [InlineData(""" "protection": [{"country": "FR", "granted": "2023-06-14"}], "unitaryEffect": {"registered": "2023-07-01"} """, "LM3203 /patents/0/protection/0/country")]
    [InlineData(""" "protection": [{"country": "ES", "granted": "2023-06-14"}], "unitaryEffect": {"registered": "2023-07-01"} """)]
    [InlineData(""" "protection": [{"country": "DE", "statuses": [{"status": "restored", "on": "2016-01-01"}]}] """, "LM3204 /patents/0/protection/0/statuses/0")]
    [InlineData(""" "protection": [{"country": "DE", "statuses": [{"status": "lapsed", "on": "2015-01-01"}, {"status": "restored", "on": "2016-01-01"}]}] """)]
    [InlineData(""" "protection": [{"country": "DE", "disclaimedTo": "2020-01-01"}] """, "LM3205 /patents/0/protection/0/disclaimedTo")]
    [InlineData(""" "protection": [{"country": "US", "disclaimedTo": "2020-01-01"}] """)]
    [InlineData(""" "number": "USD500000S1", "kind": "invention" """, "LM3206 /patents/0/kind")]
    [InlineData(""" "number": "USD500000S1", "kind": "design" """)]
    [InlineData(""" "number": "US7650331B1", "application": "US7650331B1" """, "LM3207 /patents/0/application")]
    [InlineData(""" "number": "US7650331B1", "application": "US10/871784" """)]
    [InlineData(""" "kind": "invention", "filed": "2000-01-10", "priorities": [], "protection": [{"country": "DE", "granted": "2005-01-01", "certificates": [{"product": "medicine", "authorised": "2003-01-01", "paediatricExtension": "P0D"}]}] """, "LM3208 /patents/0/protection/0/certificates")]
    [InlineData(""" "kind": "invention", "filed": "2000-01-10", "priorities": [], "protection": [{"country": "DE", "granted": "2005-01-01", "certificates": [{"product": "medicine", "authorised": "2008-01-01", "paediatricExtension": "P0D"}]}] """)]
    [InlineData(""" "priorities": [{"kind": "foreign", "filed": "2003-06-20"}] """, "LM3209 /patents/0/priorities/0")]
    [InlineData(""" "priorities": [{"number": "DE10328007", "kind": "foreign", "filed": "2003-06-20"}] """)]
    [InlineData(""" "kind": "invention", "filed": "2000-01-10", "priorities": [], "protection": [{"country": "DE", "granted": "2005-01-01", "lastDayInForce": "2021-01-10"}] """, "LM3201 /patents/0/protection/0/lastDayInForce")]
    [InlineData(""" "kind": "invention", "filed": "2000-01-10", "priorities": [], "protection": [{"country": "DE", "granted": "2005-01-01", "lastDayInForce": "2020-01-10"}] """)]
    [InlineData(""" "kind": "invention", "filed": "2000-01-10", "priorities": [], "protection": [{"country": "FR", "granted": "2005-01-01", "lastDayInForce": "2020-01-10"}] """)]
    [InlineData(""" "kind": "invention", "filed": "2000-01-10", "priorities": [], "protection": [{"country": "US", "granted": "2005-01-01", "lastDayInForce": "2022-01-10"}] """)]
    [InlineData(""" "kind": "invention", "filed": "2000-01-10", "priorities": [], "protection": [{"country": "DE", "granted": "2005-01-01", "lastDayInForce": "2015-01-10", "statuses": [{"status": "lapsed", "on": "2015-01-11"}]}] """)]
    [InlineData(""" "protection": [{"country": "DE", "disclaimedTo": {"kind": "never"}}] """)]
    public void Numbers_priorities_and_lives_agree(string patent, params string[] expected)
        => Deals.Findings(document: $$$$""" "products": [{"id": "medicine", "name": {"en": "Medicine"}}], "patents": [{"id": "ep1", {{{{patent}}}}}] """).Should().Equal(expected);

    [Fact]
    public void The_message_says_how_the_law_comes_to_its_day()
        => Deals.Document(document: """ "patents": [{"id": "ep1", "kind": "invention", "filed": "2000-01-10", "priorities": [], "protection": [{"country": "DE", "granted": "2005-01-01", "lastDayInForce": "2021-01-10"}]}] """).Validate().Single()
            .Message.Should().Be("The last day in `DE` is stated as 2021-01-10, but its law gives 2020-01-10: 20 years from the filing (2000-01-10): 2020-01-10 [Patentgesetz, § 16: beginning with the day after the filing].");
}
