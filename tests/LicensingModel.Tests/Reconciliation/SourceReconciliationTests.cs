using LicensingModel.Agreements;
using LicensingModel.Reconciliation;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Reconciliation;

public class SourceReconciliationTests
{
    private const string Echoes = """
        "parties": [], "sources": [
          {"id": "release", "kind": "pressRelease", "language": "en", "published": "2017-07-05"},
          {"id": "one", "kind": "newsReport", "language": "en", "published": "2017-07-05", "reliesOn": ["release"]},
          {"id": "two", "kind": "newsReport", "language": "en", "published": "2017-07-05", "reliesOn": ["one"]},
          {"id": "own", "kind": "newsReport", "language": "en", "published": "2017-07-05"}
        ]
        """;

    [Theory]
    [InlineData("own one", SourceAgreement.Agreed, "own one")]
    [InlineData("one two", SourceAgreement.SingleSource, "one")]
    [InlineData("two one", SourceAgreement.SingleSource, "one")]
    [InlineData("release two", SourceAgreement.SingleSource, "release")]
    [InlineData("two own one release", SourceAgreement.Agreed, "own release")]
    public void Sources_that_rely_on_each_other_or_on_the_same_count_once(string cited, SourceAgreement agreeing, string independent)
    {
        var claims = string.Join(", ", cited.Split(' ').Select(source => $$"""{"source": "{{source}}", "value": "2017-07-05"}"""));

        var entry = SourceReconciliation.Of(Signed($$"""{"state": "stated", "value": "2017-07-05", "claims": [{{claims}}]}""")).Single();

        entry.Agreeing.Should().Be(agreeing);
        string.Join(' ', entry.IndependentSources).Should().Be(independent);
    }

    [Fact]
    public void Two_that_rely_on_what_is_not_cited_do_not_confirm_each_other()
    {
        var document = Signed("""{"state": "stated", "value": "2017-07-05", "claims": [{"source": "one", "value": "2017-07-05"}, {"source": "two", "value": "2017-07-05"}]}""");
        var apart = document with { Sources = document.Sources.Select(source => source.Id.Value == "two" ? source with { ReliesOn = [SourceId.Parse("release")] } : source).ToValueList() };

        SourceReconciliation.Of(apart).Single().IndependentSources.Should().Equal([SourceId.Parse("one")]);
    }

    [Theory]
    [InlineData("own", "own", SourceAgreement.SingleSource)]
    [InlineData("own", "one", SourceAgreement.Conflict)]
    public void Who_passes_on_a_rumour_and_denies_it_does_not_conflict_with_himself(string rumour, string denial, SourceAgreement agreeing)
        => SourceReconciliation.Of(Signed($$"""{"state": "notCaptured", "claims": [{"source": "{{rumour}}", "stance": "reportsAsRumour"}, {"source": "{{denial}}", "stance": "denies"}]}""")).Single()
            .Agreeing.Should().Be(agreeing);

    private static LicensingDocument Signed(string term)
        => LicensingJson.Read($$$$"""
            {"schemaVersion": 1, {{{{Echoes}}}}, "agreements": [{"id": "deal", "title": {"en": "Deal"}, "kind": "patentLicense", "completeness": "press", "signed": {{{{term}}}}}]}
            """).GetValueOrThrow();
}
