using System.Text;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Interchange;
using LicensingModel.Reconciliation;
using LicensingModel.Rendering;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Reconciliation;

/// <summary>What a source that was read last brings to what the others say.</summary>
public class AddedSourceTests
{
    private static readonly SourceId New = SourceId.Parse("new");

    [Theory]
    [InlineData("""{"source": "old", "value": "2017-07-05"}, {"source": "new", "value": "2017-07-05"}""", SourceEffect.Confirms, "old")]
    [InlineData("""{"source": "origin", "value": "2017-07-05"}, {"source": "new", "value": "2017-07-05"}""", SourceEffect.Repeats, "origin")]
    [InlineData("""{"source": "echo", "value": "2017-07-05"}, {"source": "new", "value": "2017-07-05"}""", SourceEffect.Repeats, "echo")]
    [InlineData("""{"source": "old", "value": "2017-07-05"}, {"source": "origin", "value": "2017-07-06"}, {"source": "new", "value": "2017-07-06"}""", SourceEffect.Contradicts, "old")]
    [InlineData("""{"source": "old", "value": "2017-07-05"}, {"source": "new", "stance": "denies"}""", SourceEffect.Contradicts, "old")]
    [InlineData("""{"source": "old", "stance": "denies"}, {"source": "new", "stance": "denies"}""", SourceEffect.Confirms, "old")]
    [InlineData("""{"source": "new", "value": "2017-07-05"}""", SourceEffect.Adds, "")]
    [InlineData("""{"source": "old"}, {"source": "new", "value": "2017-07-05"}""", SourceEffect.Adds, "")]
    [InlineData("""{"source": "old", "value": "2017-07-05"}, {"source": "new"}""", SourceEffect.Mentions, "")]
    [InlineData("""{"source": "old", "value": "2017-07-05"}, {"source": "new", "stance": "reportsAsRumour", "value": "2017-07-05"}""", SourceEffect.Mentions, "")]
    public void A_source_contradicts_confirms_or_adds(string claims, SourceEffect effect, string others)
    {
        var addition = SourceReconciliation.OfAdded(Signed(claims), New).Single();
        (addition.Effect, string.Join(' ', addition.Others), addition.Entry.Path).Should().Be((effect, others, "signed"));
    }

    [Fact]
    public void Scopes_of_which_one_lies_in_the_other_differ_in_breadth()
    {
        var grant = """
            {"id": "grant", "body": {"kind": "patentGrant", "effect": "license", "grantors": {"parties": ["a"]}, "grantees": {"parties": ["b"]},
              "territory": {"state": "contested", "claims": [{"source": "old", "value": "worldwide"}, {"source": "new", "value": "DE"}]}}, "claims": [{"source": "old"}, {"source": "new"}]}
            """;
        var document = Signed("""{"source": "old", "value": "2017-07-05"}""");
        var read = LicensingJson.Read(LicensingJson.Write(document).Replace("\"signed\"", $"\"provisions\": [{grant}], \"signed\"", StringComparison.Ordinal)).GetValueOrThrow();
        SourceReconciliation.OfAdded(read, New).Select(addition => $"{addition.Entry.Path} {addition.Effect} {string.Join(' ', addition.Others)}").Should().Equal(" Confirms old", "body/territory DiffersInBreadth old");
        SourcesText.Of(New, SourceReconciliation.OfAdded(read, New), read).Should().Contain("It says more or less of the same than others (1)").And.Contain("It confirms, independently (1)");
    }

    [Fact]
    public void It_is_written_as_json()
    {
        var document = Signed("""{"source": "old", "value": "2017-07-05"}, {"source": "new", "value": "2017-07-05"}""");
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            ReconciliationJson.Write(writer, New, SourceReconciliation.OfAdded(document, New));
        Encoding.UTF8.GetString(stream.ToArray()).Should().StartWith("""
            {"added":"new","contradicts":0,"differsInBreadth":0,"adds":0,"confirms":1,"repeats":0,"mentions":0,"entries":[{"effect":"confirms","others":["old"],"agreement":"deal","provision":null,"term":"signed",
            """.TrimEnd());
    }

    [Fact]
    public void One_that_says_nothing_brings_nothing()
        => SourcesText.Of(New, SourceReconciliation.OfAdded(Signed("""{"source": "old", "value": "2017-07-05"}"""), New), Signed("""{"source": "old", "value": "2017-07-05"}""")).Should().Contain("It says nothing of what the document holds.");

    private static LicensingDocument Signed(string claims)
        => LicensingJson.Read($$$$"""
            {"schemaVersion": 1,
             "parties": [{"id": "a", "kind": "company", "name": {"en": "A"}}, {"id": "b", "kind": "company", "name": {"en": "B"}}],
             "sources": [{"id": "origin", "kind": "pressRelease", "language": "en"}, {"id": "old", "kind": "newsReport", "language": "en"},
               {"id": "echo", "kind": "newsReport", "language": "en", "reliesOn": ["origin"]}, {"id": "new", "kind": "newsReport", "language": "en", "reliesOn": ["origin"]}],
             "agreements": [{"id": "deal", "title": {"en": "Deal"}, "kind": "patentLicense", "completeness": "press", "signed": {"state": "notCaptured", "claims": [{{{{claims}}}}]}}]}
            """).GetValueOrThrow();
}
