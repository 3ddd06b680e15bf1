using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Intangibles;
using LicensingModel.Integrity;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Standards;
using LicensingModel.Products;
using LicensingModel.Sources;
using NodaTime;

namespace LicensingModel.Tests.Integrity;

public class DocumentCombinationTests
{
    private static readonly LocalDate _early = new(2018, 1, 1);
    private static readonly LocalDate _late = new(2020, 1, 1);

    [Fact]
    public void Lists_are_joined_in_the_order_of_the_documents()
    {
        var combined = DocumentCombination.Combine(Of("a", "b"), Of("c"), new LicensingDocument(), Of("d")).Document;

        combined.Parties.Select(party => party.Id.Value).Should().Equal("a", "b", "c", "d");
    }

    [Fact]
    public void Every_list_of_a_document_is_joined()
    {
        var one = new LicensingDocument
        {
            Parties = [PartyOf("a")],
            Ownership = [new OwnershipStake { Owner = PartyId.Parse("a"), Owned = PartyId.Parse("b"), Share = Disclosed<Percentage>.NotCaptured, During = DateSpan.Always }],
            Standards = [new Standard { Id = StandardId.Parse("s"), Name = Text }],
            Products = [new ProductCategory { Id = ProductId.Parse("p"), Name = Text }],
            Patents = [new Patent { Id = PatentId.Parse("p") }],
            PortfolioCounts = [new PortfolioCount { Holder = PartyId.Parse("a"), Unit = CountUnit.Grants, Count = Disclosed<Quantity>.NotCaptured }],
            Sources = [new Source { Id = SourceId.Parse("s"), Kind = SourceKind.Filing, Language = LanguageTag.Parse("en") }],
            Events = [new RecordedEvent { Id = EventId.Parse("e"), Name = Text }],
            Agreements = [AgreementOf("a")],
        };

        var other = new LicensingDocument
        {
            Parties = [PartyOf("z")],
            Ownership = [one.Ownership[0] with { Owner = PartyId.Parse("z") }],
            Memberships = [new Membership { Class = PartyId.Parse("z"), Member = PartyId.Parse("a"), During = DateSpan.Always }],
            Standards = [one.Standards[0] with { Id = StandardId.Parse("z") }],
            Products = [one.Products[0] with { Id = ProductId.Parse("z") }],
            Patents = [one.Patents[0] with { Id = PatentId.Parse("z") }],
            PortfolioCounts = [one.PortfolioCounts[0] with { Holder = PartyId.Parse("z") }],
            Intangibles = [new Intangible { Id = IntangibleId.Parse("z"), Kind = IntangibleKind.Mark, Name = Text }],
            Sources = [one.Sources[0] with { Id = SourceId.Parse("z") }],
            Events = [one.Events[0] with { Id = EventId.Parse("z") }],
            Determinations = [new Determination { Id = DeterminationId.Parse("z"), Question = Text }],
            Agreements = [AgreementOf("z")],
        };
        var combination = DocumentCombination.Combine(one, other);

        foreach (var member in new[] { "parties", "ownership", "standards", "products", "patents", "portfolioCounts", "sources", "events", "agreements" })
        {
            Find(combination, $"/{member}/0/x").Should().Be((0, $"/{member}/0/x"));
            Find(combination, $"/{member}/1/x").Should().Be((1, $"/{member}/0/x"));
        }

        var text = LicensingModel.Serialization.LicensingJson.Write(combination.Document);
        LicensingModel.Serialization.LicensingJson.Read(text, new() { CheckIntegrity = false }).GetValueOrThrow().Should().Be(combination.Document);
        combination.Document.Should().Be(other with
        {
            Parties = [.. one.Parties, .. other.Parties],
            Ownership = [.. one.Ownership, .. other.Ownership],
            Standards = [.. one.Standards, .. other.Standards],
            Products = [.. one.Products, .. other.Products],
            Patents = [.. one.Patents, .. other.Patents],
            PortfolioCounts = [.. one.PortfolioCounts, .. other.PortfolioCounts],
            Sources = [.. one.Sources, .. other.Sources],
            Events = [.. one.Events, .. other.Events],
            Agreements = [.. one.Agreements, .. other.Agreements],
        });
    }

    [Fact]
    public void One_document_stays_itself()
    {
        var document = Of("a") with { RecordedThrough = _late };

        var combination = DocumentCombination.Combine(document);

        combination.Document.Should().BeSameAs(document);
        Find(combination, "/parties/0/id").Should().Be((0, "/parties/0/id"));
    }

    [Fact]
    public void No_document_is_refused() => FluentActions.Invoking(() => DocumentCombination.Combine()).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("/parties/0", 0, "/parties/0")]
    [InlineData("/parties/1/name/en", 0, "/parties/1/name/en")]
    [InlineData("/parties/2", 2, "/parties/0")]
    [InlineData("/parties/3/id", 2, "/parties/1/id")]
    [InlineData("/parties/99/id", 0, "/parties/99/id")]
    [InlineData("", 0, "")]
    [InlineData("/parties", 0, "/parties")]
    [InlineData("/parties/x", 0, "/parties/x")]
    [InlineData("/odd/1", 0, "/odd/1")]
    public void A_place_is_found_in_the_document_that_it_came_from(string pointer, int part, string own)
        => Find(DocumentCombination.Combine(Of("a", "b"), new LicensingDocument(), Of("c", "d")), pointer).Should().Be((part, own));

    [Fact]
    public void An_id_that_two_documents_declare_is_reported_with_both_places()
    {
        var named = Of("b", "a");
        var combination = DocumentCombination.Combine(Of("a"), named with { Parties = [named.Parties[0], named.Parties[1] with { Name = LocalizedText.Of("en", "somebody else") }] });

        var collision = DocumentIntegrity.Check(combination.Document).Single();

        collision.Code.Should().Be("LM2002");
        Find(combination, collision.Pointer.ToString()).Should().Be((1, "/parties/1/id"));
        Find(combination, collision.Related.Single().Pointer.ToString()).Should().Be((0, "/parties/0/id"));
    }

    [Fact]
    public void What_documents_declare_alike_is_one_thing_but_what_one_declares_twice_is_not()
    {
        DocumentCombination.Combine(Of("a", "b"), Of("b", "a", "c")).Document.Parties.Select(party => party.Id.Value).Should().Equal("a", "b", "c");
        DocumentIntegrity.Check(DocumentCombination.Combine(Of("a"), Of("a")).Document).Should().BeEmpty();
        DocumentIntegrity.Check(DocumentCombination.Combine(Of("b"), Of("a", "a")).Document).Should().ContainSingle();
        Find(DocumentCombination.Combine(Of("a", "b"), Of("b", "c")), "/parties/2/id").Should().Be((1, "/parties/1/id"));
        DocumentIntegrity.Check(DocumentCombination.Combine(new LicensingDocument { Agreements = [AgreementOf("a")] }, new LicensingDocument { Agreements = [AgreementOf("a")] }).Document).Should().ContainSingle("two agreements are never one");
    }

    /// <summary>Each document: which day it states (early, late, none), and whether it declares something to which something can happen.</summary>
    public static TheoryData<LicensingDocument[], LocalDate?> Recorded => new()
    {
        { [Stating(_late), Stating(_early)], _early },
        { [Stating(_late), new LicensingDocument()], _late },
        { [Stating(_late), Of("a")], _late },
        { [Stating(_late), Of("a") with { RecordedThrough = _early }], _early },
        { [Stating(_late), new LicensingDocument { Agreements = [AgreementOf("b")] }], null },
        { [Stating(_late), new LicensingDocument { Patents = [new Patent { Id = PatentId.Parse("p") }] }], null },
        { [Stating(_late), new LicensingDocument { Events = [new RecordedEvent { Id = EventId.Parse("e"), Name = Text }] }], null },
        { [Stating(_late), new LicensingDocument { Ownership = [new OwnershipStake { Owner = PartyId.Parse("a"), Owned = PartyId.Parse("b"), Share = Disclosed<Percentage>.NotCaptured, During = DateSpan.Always }] }], null },
        { [new LicensingDocument(), new LicensingDocument()], null },
    };

    [Theory]
    [MemberData(nameof(Recorded))]
    public void Nothing_is_presumed_beyond_the_day_of_any_document_that_declares_what_can_change(LicensingDocument[] parts, LocalDate? through)
    {
        DocumentCombination.Combine(parts).Document.RecordedThrough.Should().Be(through);
        DocumentCombination.Combine([.. parts.Reverse()]).Document.RecordedThrough.Should().Be(through);
    }

    [Fact]
    public void The_day_is_found_where_it_is_stated()
        => Find(DocumentCombination.Combine(Stating(_late), Stating(_early)), "/recordedThrough").Should().Be((1, "/recordedThrough"));

    [Fact]
    public void A_presumption_that_one_switches_off_is_off_for_all_and_found_there()
    {
        var combination = DocumentCombination.Combine(
            new LicensingDocument { WithoutPresumptions = [Presumption.UnreadText] },
            new LicensingDocument { WithoutPresumptions = [Presumption.GroupConsent, Presumption.UnreadText] });

        combination.Document.WithoutPresumptions.Should().Equal(Presumption.GroupConsent, Presumption.UnreadText);
        Find(combination, "/withoutPresumptions/0").Should().Be((1, "/withoutPresumptions/0"));
        Find(combination, "/withoutPresumptions/1").Should().Be((0, "/withoutPresumptions/0"));
        Find(combination, "/withoutPresumptions/2").Should().Be((0, "/withoutPresumptions/2"));
    }

    [Fact]
    public void Members_that_are_not_understood_are_kept_all_of_them()
    {
        var combination = DocumentCombination.Combine(Odd(("x", "1"), ("y", "[0]")), Odd(("y", "[0]"), ("x", "2")), Odd(("x", "3")));

        combination.Document.UnrecognizedMembers.Should().Equal(Member("x", "1"), Member("y", "[0]"), Member("x#2", "2"), Member("x#3", "3"));
        Find(combination, "/x").Should().Be((0, "/x"));
        Find(combination, "/y/0").Should().Be((0, "/y/0"));
        Find(combination, "/x#2").Should().Be((1, "/x"));
        Find(combination, "/x#3/a").Should().Be((2, "/x/a"));
    }

    private static LocalizedText Text => LocalizedText.Of("en", "T");

    private static LicensingDocument Of(params string[] parties) => new() { Parties = parties.Select(PartyOf).ToValueList() };

    private static LicensingDocument Stating(LocalDate day) => new() { RecordedThrough = day, Agreements = [AgreementOf("x")] };

    private static LicensingDocument Odd(params (string Name, string Json)[] members)
        => new() { UnrecognizedMembers = members.Select(member => Member(member.Name, member.Json)).ToValueList() };

    private static UnrecognizedMember Member(string name, string json) => new() { Name = name, Value = RawJson.Parse(json) };

    private static Party PartyOf(string id) => new() { Id = PartyId.Parse(id), Kind = PartyKind.Company, Name = Text };

    private static Agreement AgreementOf(string id)
        => new() { Id = AgreementId.Parse(id), Title = Text, Kind = AgreementKind.PatentLicense, Completeness = Completeness.Press };

    private static (int, string) Find(DocumentCombination combination, string pointer)
    {
        var (part, own) = combination.Find(JsonPointer.Parse(pointer));
        return (part, own.ToString());
    }
}
