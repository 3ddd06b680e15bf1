using System.Text;
using LicensingModel.Interchange.Advisories;

namespace LicensingModel.Tests.Advisories;

/// <summary>What is told beside a document, as JSON.</summary>
public class AdvisoryFactsJsonTests
{
    [Fact]
    public void Every_member_is_read()
    {
        var facts = AdvisoryFactsJson.Read("""
            {"agreements": [{"agreement": "deal", "competitors": true, "reciprocal": false, "faciallyAnticompetitive": false, "combinedShare": "12.5%", "shares": [{"party": "alpha", "share": "7%"}],
              "aboveSince": "2026-05-01", "independentTechnologies": 3, "substituteHolders": 0, "recordedIn": ["US"], "notRecordedIn": ["GB"], "source": "study"}]}
            """u8.ToArray()).Agreements.Single();
        (facts.Agreement.Value, facts.Competitors.IsTrue, facts.Reciprocal.IsFalse, facts.FaciallyAnticompetitive.IsFalse).Should().Be(("deal", true, true, true));
        (facts.CombinedShare!.ToString(), facts.Shares.Single().Party.Value, facts.Shares.Single().Share.ToString(), facts.AboveSince).Should().Be(("12.5%", "alpha", "7%", new NodaTime.LocalDate(2026, 5, 1)));
        (facts.IndependentTechnologies, facts.SubstituteHolders, facts.RecordedIn.Single().Value, facts.NotRecordedIn.Single().Value, facts.Source).Should().Be((3, 0, "US", "GB", "study"));
        var silent = AdvisoryFactsJson.Read("""{"agreements": [{"agreement": "deal"}]}"""u8.ToArray()).Agreements.Single();
        (silent.Competitors.IsUnknown, silent.CombinedShare, silent.IndependentTechnologies, silent.Source).Should().Be((true, null, null, null));
    }

    [Theory]
    [InlineData("[]", "*one member `agreements`*")]
    [InlineData("{", "*no JSON*")]
    [InlineData("""{"agreements": [], "more": 1}""", "*one member `agreements`*")]
    [InlineData("""{"agreements": [{}]}""", "Entry 0 is no object*")]
    [InlineData("""{"agreements": [{"agreement": "a"}, {"agreement": "a"}]}""", "Two entries*")]
    [InlineData("""{"agreements": [{"agreement": "a", "competitor": true}]}""", "Entry 0 has a member `competitor`*")]
    [InlineData("""{"agreements": [{"agreement": "a", "competitors": "yes"}]}""", "The member `competitors` of entry 0*")]
    [InlineData("""{"agreements": [{"agreement": "a", "competitors": null}]}""", "The member `competitors` of entry 0*")]
    [InlineData("""{"agreements": [{"agreement": "a", "combinedShare": "120%"}]}""", "The member `combinedShare`*0 to 100*")]
    [InlineData("""{"agreements": [{"agreement": "a", "independentTechnologies": -1}]}""", "The member `independentTechnologies`*")]
    [InlineData("""{"agreements": [{"agreement": "a", "aboveSince": "soon"}]}""", "The member `aboveSince`*")]
    [InlineData("""{"agreements": [{"agreement": "a", "shares": [{"party": "p"}]}]}""", "The member `shares`*")]
    [InlineData("""{"agreements": [{"agreement": "a", "recordedIn": ["US"], "notRecordedIn": ["US"]}]}""", "The member `notRecordedIn`*")]
    [InlineData("""{"agreements": [{"agreement": "a", "source": " "}]}""", "The member `source`*")]
    public void What_is_not_understood_is_refused(string text, string message)
        => FluentActions.Invoking(() => AdvisoryFactsJson.Read(Encoding.UTF8.GetBytes(text))).Should().Throw<FormatException>().WithMessage(message);
}
