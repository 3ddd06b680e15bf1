using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Intangibles;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

/// <summary>Scopes of products that look at what a product is, and not at its category.</summary>
public class ProductFactTests
{
    private static readonly IntangibleId Brand = IntangibleId.Parse("brand");
    private static readonly IntangibleId Another = IntangibleId.Parse("another");
    private static readonly ProductScope Branded = new ProductsUnderBrand { Marks = [Brand] };
    private static readonly ProductScope Compliant = new ProductsCompliantWith { Standards = [Cellular] };
    private static readonly ProductScope Sold = new ProductsExistingAt { Date = AnchoredDate.On(2018, 1, 1), Stages = [ProductStage.Sold] };
    private static readonly ProductScope Paid = new CopiesDistributedBy { Distributors = [Other], Revenue = CopyRevenue.ForRevenue };
    private static readonly ProductScope Evolved = new NaturalEvolutions { Of = Sold };
    private static readonly ProductScope Described = new ProductsDescribed { Description = Text("handsets") };

    private static readonly ProductCategory Phone = new() { Id = Phones, Name = Text("phones"), Within = Electronics };

    public static TheoryData<string, ProductScope, ProductCategory, Outcome> Facts => new()
    {
        { "sold under the mark", Branded, Phone with { Marks = Disclosed.Stated<ValueSet<IntangibleId>>([Brand, Another]) }, Outcome.Licensed },
        { "sold under another", Branded, Phone with { Marks = Disclosed.Stated<ValueSet<IntangibleId>>([Another]) }, Outcome.NotLicensed },
        { "sold under none", Branded, Phone with { Marks = Disclosed.Stated<ValueSet<IntangibleId>>([]) }, Outcome.NotLicensed },
        { "its marks not known", Branded, Phone, Outcome.Undetermined },
        { "its marks withheld", Branded, Phone with { Marks = Disclosed<ValueSet<IntangibleId>>.Undisclosed }, Outcome.Undetermined },
        { "compliant with a standard of the family", Compliant, Phone with { CompliesWith = Disclosed.Stated<ValueSet<StandardId>>([Lte]) }, Outcome.Licensed },
        { "compliant with another", Compliant, Phone with { CompliesWith = Disclosed.Stated<ValueSet<StandardId>>([Video]) }, Outcome.NotLicensed },
        { "compliance not known", Compliant, Phone, Outcome.Undetermined },
        { "sold by the day", Sold, Phone with { Stages = Reached(ProductStage.Sold, AnchoredDate.On(2018, 1, 1)) }, Outcome.Licensed },
        { "sold later", Sold, Phone with { Stages = Reached(ProductStage.Sold, AnchoredDate.On(2018, 1, 2)) }, Outcome.NotLicensed },
        { "made by the day, and not said to be sold", Sold, Phone with { Stages = Reached(ProductStage.Made, AnchoredDate.On(2017, 1, 1)) }, Outcome.NotLicensed },
        { "sold on a day that is not known", Sold, Phone with { Stages = Reached(ProductStage.Sold, Disclosed<AnchoredDate>.NotCaptured) }, Outcome.Undetermined },
        { "nothing known of its stages", Sold, Phone, Outcome.Undetermined },
        { "a copy that was paid for", Paid, Phone with { Distributor = Other, Revenue = CopyRevenue.ForRevenue }, Outcome.Licensed },
        { "a free copy", Paid, Phone with { Distributor = Other, Revenue = CopyRevenue.FreeOfCharge }, Outcome.NotLicensed },
        { "a copy of somebody else", Paid, Phone with { Distributor = Stranger, Revenue = CopyRevenue.ForRevenue }, Outcome.NotLicensed },
        { "a copy of which nobody says whether it was paid for", Paid, Phone with { Distributor = Other }, Outcome.Undetermined },
        { "an evolution that nobody found", Evolved, Phone, Outcome.Undetermined },
        { "words", Described, Phone, Outcome.Undetermined },
        { "either of two", Branded.Or(Compliant), Phone with { Marks = Disclosed.Stated<ValueSet<IntangibleId>>([Brand]) }, Outcome.Licensed },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_product_is_in_the_scope_by_what_is_recorded_of_it(string because, ProductScope scope, ProductCategory phone, Outcome expected)
        => OutcomeOf(World(scope, phone)).Should().Be(expected, because);

    [Fact]
    public void What_is_said_of_a_category_holds_of_every_product_in_it_unless_the_product_says_otherwise()
    {
        Disclosed<ValueSet<IntangibleId>> one = Disclosed.Stated<ValueSet<IntangibleId>>([Brand]), other = Disclosed.Stated<ValueSet<IntangibleId>>([Another]);
        OutcomeOf(World(Branded, Phone, Electronic with { Marks = one })).Should().Be(Outcome.Licensed);
        OutcomeOf(World(Branded, Phone with { Marks = other }, Electronic with { Marks = one })).Should().Be(Outcome.NotLicensed);
        OutcomeOf(World(Branded, Phone with { Marks = Disclosed<ValueSet<IntangibleId>>.Undisclosed }, Electronic with { Marks = one })).Should().Be(Outcome.Undetermined);
    }

    [Theory]
    [InlineData("yes", Outcome.Licensed)]
    [InlineData("no", Outcome.NotLicensed)]
    [InlineData("perhaps", Outcome.Undetermined)]
    public void What_a_person_found_decides_what_words_leave_open(string finding, Outcome expected)
    {
        var found = new Determination
        {
            Id = DeterminationId.Parse("found"),
            Question = Text("Is it?"),
            Matter = DeterminationMatter.NaturalEvolution,
            Finding = DeterminationResult.Parse(finding),
            About = [Licence.Id],
            Products = [Phones],
        };
        OutcomeOf(World(Evolved, Phone) with { Determinations = [found] }).Should().Be(expected);
        OutcomeOf(World(Described, Phone) with { Determinations = [found with { Matter = DeterminationMatter.AsDescribed }] }).Should().Be(expected);
        OutcomeOf(World(Described, Phone) with { Determinations = [found] }).Should().Be(Outcome.Undetermined, "it was found of another matter");
        OutcomeOf(World(Evolved, Phone) with { Determinations = [found with { About = [ProvisionId.Parse("another")] }] }).Should().Be(Outcome.Undetermined, "it was found for another provision");
        OutcomeOf(World(Evolved, Phone) with { Determinations = [found with { Products = [Cars] }] }).Should().Be(Outcome.Undetermined, "it was found of another product");
        OutcomeOf(World(Sold, Phone with { Stages = Reached(ProductStage.Sold, AnchoredDate.On(2019, 1, 1)) }) with { Determinations = [found] }).Should().Be(Outcome.NotLicensed, "what is recorded decides before any finding");
    }

    [Fact]
    public void What_is_missing_is_named()
        => Worlds.TestOf(LicensingModel.Decisions.DocumentQuestions.Ask(World(Branded, Phone), Asked), TestKind.Product).Missing.Should().ContainSingle(missing => missing.Subject == "phones" && missing.Term == "marks");

    private static readonly ProductCategory Electronic = new() { Id = Electronics, Name = Text("electronics") };

    private static Disclosed<ValueList<StageReached>> Reached(ProductStage stage, Disclosed<AnchoredDate> on) => Disclosed.Stated<ValueList<StageReached>>([new() { Stage = stage, On = on }]);

    private static LicensingDocument World(ProductScope scope, params ProductCategory[] products)
        => With(TheGrant with { Products = scope }) with
        {
            Products = [.. Document.Products.Where(known => products.All(product => product.Id != known.Id)), .. products],
            Intangibles = [new() { Id = Brand, Kind = IntangibleKind.Mark, Name = Text("brand") }],
        };
}
