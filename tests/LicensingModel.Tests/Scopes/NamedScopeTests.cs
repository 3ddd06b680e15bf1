using LicensingModel.Conditions;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;

namespace LicensingModel.Tests.Scopes;

/// <summary>The factories of the algebras of patents, products and other rights.</summary>
public class NamedScopeTests
{
    private static readonly PartyId Acme = PartyId.Parse("acme");
    private static readonly PartyId Borealis = PartyId.Parse("borealis");
    private static readonly PatentScope Patents = PatentScope.OwnedBy(Borealis);
    private static readonly ProductScope Phones = ProductScope.In(ProductId.Parse("phones"));
    private static readonly AnchoredDate Day = AnchoredDate.On(2020, 1, 1);
    private static readonly LocalizedText Words = LocalizedText.Of("en", "words");

    private static readonly Dictionary<string, (Element Made, Element SpelledOut)> Cases = new()
    {
        ["OwnedBy with affiliates"] = (PatentScope.OwnedBy(PartySet.Of(Acme), CapturePeriod.Through(Day)), new PatentsOwnedBy { Owners = PartySet.Of(Acme), During = new CapturePeriod { Until = Day } }),
        ["CapturePeriod.Between"] = (CapturePeriod.Between(Day, AnchoredDate.Never), new CapturePeriod { From = Day, Until = AnchoredDate.Never }),
        ["ClaimsOf"] = (PatentScope.ClaimsOf(PatentId.Parse("p"), 2, 1), new ListedClaims { Patent = PatentId.Parse("p"), Claims = [1, 2] }),
        ["By"] = (PatentScope.By(PatentDateKind.FirstFiled, Day), new PatentsByDate { Event = PatentDateKind.FirstFiled, Until = Day }),
        ["Since"] = (PatentScope.Since(PatentDateKind.Acquired, Day), new PatentsByDate { Event = PatentDateKind.Acquired, From = Day }),
        ["NecessaryFor"] = (PatentScope.NecessaryFor(ProductId.Parse("phones")), new PatentsNecessaryFor { Products = [ProductId.Parse("phones")] }),
        ["Classified"] = (PatentScope.Classified(ClassificationScheme.Cpc, "H04W"), new PatentsClassified { Scheme = ClassificationScheme.Cpc, Prefixes = ["H04W"] }),
        ["UsedIn"] = (PatentScope.UsedIn("words", Day), new PatentsUsedIn { Business = Words, AsOf = Day }),
        ["UsedIn on no day"] = (PatentScope.UsedIn("words"), new PatentsUsedIn { Business = Words }),
        ["patents described"] = (PatentScope.Described("words"), new PatentsDescribed { Description = Words }),
        ["WithFamilies"] = (Patents.WithFamilies(FamilyLink.Division), new PatentFamilies { Of = Patents, Links = [FamilyLink.Division] }),
        ["CompliantWith"] = (ProductScope.CompliantWith(StandardId.Parse("lte")), new ProductsCompliantWith { Standards = [StandardId.Parse("lte")] }),
        ["UnderBrand"] = (ProductScope.UnderBrand(IntangibleId.Parse("mark")), new ProductsUnderBrand { Marks = [IntangibleId.Parse("mark")] }),
        ["ExistingAt"] = (ProductScope.ExistingAt(Day, ProductStage.Sold), new ProductsExistingAt { Date = Day, Stages = [ProductStage.Sold] }),
        ["Foundry"] = (ProductScope.Foundry, new FoundryProducts()),
        ["DistributedBy"] = (ProductScope.DistributedBy(Acme), new CopiesDistributedBy { Distributors = [Acme] }),
        ["products described"] = (ProductScope.Described("words"), new ProductsDescribed { Description = Words }),
        ["NaturalEvolutions"] = (Phones.NaturalEvolutions(), new NaturalEvolutions { Of = Phones }),
        ["Or"] = (Phones.Or(ProductScope.Foundry), new ProductUnion { Scopes = [Phones, new FoundryProducts()] }),
        ["And"] = (Phones.And(ProductScope.Foundry), new ProductIntersection { Scopes = [Phones, new FoundryProducts()] }),
        ["OfKind"] = (IntangibleScope.OfKind(Acme, IntangibleKind.Software), new IntangiblesOfKind { Kinds = [IntangibleKind.Software], Owners = PartySet.Of(Acme) }),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_named_factory_makes_the_record_spelled_out(string name) => Cases[name].Made.Should().Be(Cases[name].SpelledOut);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_scope_is_put_in_words_that_do_not_name_its_type(string name)
        => Cases[name].Made.ToString().Should().NotBe(Cases[name].Made.GetType().Name);

    [Fact]
    public void What_is_described_is_told_in_its_words_without_the_tag_of_their_language()
    {
        PatentScope.Described("the core patents").ToString().Should().Be("“the core patents”");
        ProductScope.Described("gateways").ToString().Should().Be("“gateways”");
        Condition.Described("the tax is refunded").Not().ToString().Should().Be("not “the tax is refunded”");
    }
}
