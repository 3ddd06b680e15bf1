using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.CourtCases;

/// <summary>
/// Zebra 6.3: a licensee is acquired, and kept separate or merged. Kept separate, its licences go on in full; merged, they freeze to the products of that day and their natural evolutions, by the
/// definition in the document.
/// </summary>
public class FreezeCases
{
    private static readonly DeterminationId Separate = DeterminationId.Parse("party-remains-separate");
    private static readonly ProductScope Evolutions = new NaturalEvolutions { Of = ProductScope.All };

    private static TriggeredEffect Freeze { get; } = new()
    {
        Consequence = Consequence.Freeze,
        Trigger = new AllConditions { Conditions = [Condition.Happens(EventKind.ChangeOfControl, Licensee), Condition.Happens(EventKind.Merger, Licensee), Condition.Determined(Separate).Not()] },
        Targets = [Licence.Id],
        FrozenTo = new FrozenProducts { Stages = [ProductStage.Made, ProductStage.Sold], Distributors = [Licensee], Besides = Evolutions },
    };

    /// <summary>Phones that the licensee sold from a day on.</summary>
    private static ProductCategory Sold(string day) => new()
    {
        Id = Phones,
        Name = Text("phones"),
        Within = Electronics,
        Distributor = Licensee,
        Stages = Disclosed.Stated<ValueList<StageReached>>([new StageReached { Stage = ProductStage.Sold, On = On(day) }]),
    };

    [Fact]
    public void Zebra_6_3_a_licensee_that_is_acquired_and_kept_separate_keeps_its_licence_in_full()
    {
        Ask(World(Freeze, Sold("2020-01-01")), "yes").Should().Be(Outcome.Licensed);
        Ask(World(Freeze, Sold("2020-01-01")), "yes", isMerged: false).Should().Be(Outcome.Licensed);
        Ask(World(Freeze, Sold("2020-01-01")), null, isMerged: false).Should().Be(Outcome.Undetermined, "a change of control may be a merger unless somebody finds that it was kept separate");
    }

    [Theory]
    [InlineData("2018-05-31", Outcome.Licensed)]
    [InlineData("2018-06-01", Outcome.Licensed)]
    [InlineData("2018-06-02", Outcome.NotLicensed)]
    public void Zebra_6_3_merged_it_goes_on_for_what_was_sold_on_that_day(string sold, Outcome expected)
        => Ask(World(Freeze, Sold(sold), Evolved("no")), "no").Should().Be(expected);

    [Theory]
    [InlineData("yes", Outcome.Licensed)]
    [InlineData("no", Outcome.NotLicensed)]
    [InlineData(null, Outcome.Undetermined)]
    public void Zebra_6_3_merged_it_goes_on_for_natural_evolutions_as_a_person_finds(string? finding, Outcome expected)
        => Ask(World(Freeze, Sold("2020-01-01"), Evolved(finding)), "no").Should().Be(expected);

    [Fact]
    public void A_finding_of_the_licence_s_own_scope_does_not_answer_for_the_freeze()
        => Ask(World(Freeze, Sold("2020-01-01"), Evolved("yes") with { About = [Licence.Id] }), "no").Should().Be(Outcome.Undetermined);

    [Fact]
    public void It_is_open_while_a_fact_is_missing()
    {
        Ask(World(Freeze, Sold("2018-01-01")), null).Should().Be(Outcome.Undetermined, "whether it stayed separate nobody found");
        var phone = Sold("2018-01-01");
        foreach (var (because, open) in new (string, ProductCategory)[]
        {
            ("its stages are not known", phone with { Stages = Disclosed<ValueList<StageReached>>.NotCaptured }),
            ("whose product it is is not known", phone with { Distributor = Disclosed<PartyId>.NotCaptured }),
        })
            Ask(World(Freeze, open, Evolved("no")), "no").Should().Be(Outcome.Undetermined, because);

        var no = World(Freeze, Sold("2018-01-01"), Evolved("no"));
        foreach (var (because, freeze) in new (string, TriggeredEffect)[]
        {
            ("for what it goes on was not captured", Freeze with { FrozenTo = Disclosed<FrozenProducts>.NotCaptured }),
            ("somebody must elect", Freeze with { Electors = Disclosed.Stated<ValueSet<PartyId>>([Owner]) }),
            ("it says something that is not understood", Freeze with { FrozenTo = new FrozenProducts { UnrecognizedMembers = [Unknown()] } }),
        })
            Ask(World(freeze, Sold("2018-01-01"), Evolved("no")), "no").Should().Be(Outcome.Undetermined, because);

        Ask(no, "no", asked: Dimension<ProductId>.Open).Should().Be(Outcome.Licensed, "it goes on for one that the document names");
        Ask(World(Freeze, Sold("2020-01-01"), Evolved("no")), "no", asked: Dimension<ProductId>.Open).Should().Be(Outcome.Undetermined, "it does not go on for the only one that the document names");
        Ask(World(Freeze, Sold("2018-01-01"), Evolved("no")), "no", on: Disclosed<AnchoredDate>.Undisclosed).Should().Be(Outcome.Undetermined, "its day is not known");
    }

    [Fact]
    public void What_the_text_says_besides_may_be_nothing_or_not_captured()
    {
        var silent = Freeze with { FrozenTo = new FrozenProducts { Distributors = [Licensee], Besides = Disclosed<ProductScope>.Unstated } };
        Ask(World(silent, Sold("2020-01-01")), "no").Should().Be(Outcome.NotLicensed);
        Ask(World(silent with { FrozenTo = new FrozenProducts { Distributors = [Licensee] } }, Sold("2020-01-01")), "no").Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void The_acquirer_s_own_products_of_that_day_do_not_come_in()
    {
        Ask(World(Freeze, Sold("2012-01-01") with { Distributor = Other }, Evolved("no")), "no").Should().Be(Outcome.NotLicensed);
        Ask(World(Freeze with { FrozenTo = new FrozenProducts { Besides = Disclosed<ProductScope>.Unstated } }, Sold("2012-01-01") with { Distributor = Other }), "no").Should().Be(Outcome.Licensed, "where the text does not say whose");
    }

    [Fact]
    public void Before_the_merger_it_covers_what_is_new()
        => Ask(World(Freeze, Sold("2018-01-01")), "no", on: AnchoredDate.On(2020, 6, 16)).Should().Be(Outcome.Licensed);

    [Fact]
    public void What_may_have_been_triggered_earlier_on_a_day_that_is_not_known_is_open()
    {
        var plain = Freeze with { Trigger = Condition.Happens(EventKind.Merger, Licensee) };
        var world = World(plain, Sold("2018-01-01"), Evolved("no"));
        Ask(world, null).Should().Be(Outcome.Licensed);
        var earlier = Event("earlier", EventKind.Merger, Disclosed<AnchoredDate>.Undisclosed);
        (world with { Events = [earlier, Event("merger", EventKind.Merger, On("2018-06-01"))] }).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
    }

    private static Disclosed<AnchoredDate> On(string day) => Disclosed.Stated(AnchoredDate.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));

    private static Determination Evolved(string? finding) => new()
    {
        Id = DeterminationId.Parse("phones-evolved"),
        Question = Text("Are they a natural evolution of what was sold on that day?"),
        Matter = DeterminationMatter.NaturalEvolution,
        About = [ProvisionId.Parse("freeze")],
        Products = [Phones],
        Finding = finding is null ? Disclosed<DeterminationResult>.NotCaptured : Disclosed.Stated(DeterminationResult.Parse(finding)),
    };

    private static RecordedEvent Event(string id, EventKind kind, Disclosed<AnchoredDate> on) => new() { Id = EventId.Parse(id), Name = Text(id), Kind = kind, By = [Licensee], On = on };

    private static LicensingDocument World(TriggeredEffect freeze, ProductCategory phone, params Determination[] found)
        => With(Licence, ProvisionOf("freeze", freeze)) with { Products = [.. Document.Products.Select(product => product.Id == Phones ? phone : product)], Determinations = found.ToValueList() };

    private static Outcome Ask(LicensingDocument world, string? isSeparate, bool isMerged = true, Disclosed<AnchoredDate>? on = null, Dimension<ProductId>? asked = null)
    {
        var day = on ?? On("2018-06-01");
        var separate = new Determination { Id = Separate, Question = Text("Did it stay a separate legal entity?"), Finding = isSeparate is null ? Disclosed<DeterminationResult>.NotCaptured : Disclosed.Stated(DeterminationResult.Parse(isSeparate)) };
        var control = Event("acquired", EventKind.ChangeOfControl, day);
        return (world with
        {
            Determinations = [.. world.Determinations, separate],
            Events = isMerged ? [control, Event("merger", EventKind.Merger, day)] : [control],
        }).Ask(Asked with { Product = asked ?? Asked.Product }).Outcome;
    }
}
