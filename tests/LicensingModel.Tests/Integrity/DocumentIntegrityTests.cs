using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;
using LicensingModel.Tests.Validation;

namespace LicensingModel.Tests.Integrity;

public class DocumentIntegrityTests
{
    [Fact]
    public void Nothing_is_found_where_nothing_is_wrong() => DocumentIntegrity.Check(Deals.Document()).Should().BeEmpty();

    [Fact]
    public void An_id_that_stands_twice_says_where_it_stood_first()
    {
        var party = new Party { Id = PartyId.Parse("alpha"), Kind = PartyKind.Company, Name = LocalizedText.Of("en", "Alpha") };
        var finding = DocumentIntegrity.Check(new LicensingDocument { Parties = [party, party] }).Single();
        finding.ToString().Should().Be("error LM2002 at /parties/1/id: The id `alpha` is already the id of another party.");
        finding.Related.Should().Equal(new RelatedPlace { Pointer = JsonPointer.Parse("/parties/0/id"), Note = "declared here first" });
    }

    [Theory]
    [InlineData("alph", " (did you mean `alpha`?)")]
    [InlineData("ALPHA", " (did you mean `alpha`?)")]
    [InlineData("omega", "")]
    public void A_reference_that_leads_nowhere_says_what_was_meant_if_something_is_near(string id, string suggestion)
        => Check($$""" "ownership": [{"owner": "{{id}}", "owned": "beta", "share": "1%", "during": "../.."}] """).Single().Message
            .Should().Be($"No party with the id `{id}` is declared{suggestion}.");

    [Fact]
    public void An_id_of_another_kind_is_no_declaration()
        => Check(""" "portfolioCounts": [{"holder": "report", "unit": "grants", "count": {"number": 1}}] """).Single().Message
            .Should().StartWith("No party with the id `report` is declared");

    [Fact]
    public void References_within_claims_and_within_kept_values_differ()
        => Deals.Show(Check("""
            "events": [
              {"id": "a", "name": {"en": "A"}, "on": {"state": "notCaptured", "claims": [{"source": "nowhere", "value": {"kind": "event", "event": "none"}}]}},
              {"id": "b", "name": {"en": "B"}, "on": {"kind": "lunar", "event": "none"}}]
            """)).Should().Equal("LM2001 /events/0/on/claims/0/source", "LM2001 /events/0/on/claims/0/value/event", "LM2011 /events/1/on");

    [Fact]
    public void Findings_stand_in_the_order_in_which_a_document_is_written()
    {
        var document = LicensingJson.Read(
            """
            {"schemaVersion": 1, "x": 1,
             "agreements": [{"id": "deal", "title": {"en": "D"}, "kind": "deal", "completeness": "press", "parties": [{"role": "party", "parties": ["beta"], "y": 0}], "relations": [{"kind": "amends", "agreement": "none"}]}],
             "parties": [{"id": "alpha", "kind": "firm", "name": {"en": "A"}}, {"id": "alpha", "kind": "company", "name": {"en": "A"}, "jurisdiction": "ZZ", "b": 1, "a": 1}]}
            """, new ReadOptions { CheckIntegrity = false }).GetValueOrThrow();
        Deals.Show(DocumentIntegrity.Check(document)).Should().Equal(
            "LM2012 /parties/0/kind", "LM2002 /parties/1/id", "LM2013 /parties/1/jurisdiction", "LM2010 /parties/1/b", "LM2010 /parties/1/a",
            "LM2012 /agreements/0/kind", "LM2001 /agreements/0/parties/0/parties/0", "LM2010 /agreements/0/parties/0/y", "LM2001 /agreements/0/relations/0/agreement", "LM2010 /x");
    }

    [Fact]
    public void Items_come_by_number()
        => Deals.Show(Check($$""" "portfolioCounts": [{{string.Join(',', Enumerable.Repeat("""{"holder": "none", "unit": "grants", "count": {"number": 1}}""", 11))}}] """))
            .Should().Equal(Enumerable.Range(0, 11).Select(i => $"LM2001 /portfolioCounts/{i}/holder"));

    [Fact]
    public void An_element_alone_is_checked_for_what_is_not_known_and_not_for_references()
    {
        var agreement = Deals.Document(""" "relations": [{"kind": "shadows", "agreement": "deal"}] """).Agreements[0];
        Deals.Show(DocumentIntegrity.CheckVocabulary(agreement)).Should().Equal("LM2012 /relations/0/kind");
    }

    [Fact]
    public void Very_many_references_that_lead_nowhere_take_no_more_than_their_share()
    {
        var products = Enumerable.Range(0, 20_000)
            .Select(i => new ProductCategory { Id = ProductId.Parse($"p{i}"), Name = LocalizedText.Of("en", "P"), Within = ProductId.Parse($"q{i}") })
            .ToValueList();
        var findings = DocumentIntegrity.Check(new LicensingDocument { Products = products });
        findings.Count.Should().Be(20_000);
        findings[0].Message.Should().Contain("did you mean");
        findings[^1].Message.Should().NotContain("did you mean");
    }

    [Fact]
    public void The_kinds_that_are_known_are_those_that_are_read()
    {
        Kinds(new AnchoredDateFormat()).Should().Equal(KnownKinds.Beside(new UnrecognizedDate { Kind = "x", Json = RawJson.Parse("{}") }));
        Kinds(PatentScopeFormat.Instance).Should().Equal(KnownKinds.Beside(new LicensingModel.Patents.Scopes.UnrecognizedPatentScope { Kind = "x", Json = RawJson.Parse("{}") }));
        Kinds(ProductScopeFormat.Instance).Should().Equal(KnownKinds.Beside(new UnrecognizedProductScope { Kind = "x", Json = RawJson.Parse("{}") }));
        Kinds(new ProvisionBodyFormat()).Should().Equal(KnownKinds.Beside(new LicensingModel.Provisions.UnrecognizedBody { Kind = "x", Json = RawJson.Parse("{}") }));
    }

    private static IEnumerable<string> Kinds<T>(ChoiceFormat<T> format)
        where T : Element
        => format.Records.Select(record => record.Kind!);

    private static ValueList<Diagnostic> Check(string document)
        => DocumentIntegrity.Check(LicensingJson.Read(Deals.Json(document: document), new ReadOptions { CheckIntegrity = false }).GetValueOrThrow());
}
