using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Sales;

/// <summary>A stranger sells on a phone that was sold before.</summary>
public class ExhaustionTests
{
    private static readonly CountryCode[] Everywhere = "US DE FR PL GB CN JP BR".Split(' ').Select(CountryCode.Parse).ToArray();

    /// <summary>The small world, with the patent in force in all those countries.</summary>
    private static LicensingDocument World { get; } = With(Invention with { Protection = Rights(Everywhere) });

    [Fact]
    public void What_the_owner_sold_may_be_sold_on()
    {
        var answer = World.Ask(Resale(SoldBy(Owner)));
        answer.Outcome.Should().Be(Outcome.Covered);
        answer.Basis.Should().BeEmpty("no provision covers it");
        var test = answer.Proof[0].Exhaustion.Should().ContainSingle().Subject;
        (test.Test, test.Result).Should().Be((TestKind.Exhaustion, Truth.True));
        test.Reason.Should().Contain("Quanta");
    }

    [Theory]
    [InlineData("owner", Outcome.Covered)]
    [InlineData("licensee", Outcome.Covered)]
    [InlineData("other", Outcome.NotLicensed)]
    public void Only_a_sale_with_consent_exhausts(string seller, Outcome expected)
        => World.Ask(Resale(SoldBy(PartyId.Parse(seller)))).Outcome.Should().Be(expected);

    [Fact]
    public void One_sale_with_consent_in_the_chain_is_enough()
        => World.Ask(Resale(SoldBy(Licensee) with { Buyer = Other }, SoldBy(Other) with { On = Day.PlusDays(-1) })).Outcome.Should().Be(Outcome.Covered);

    [Theory]
    [InlineData("sell", Outcome.Covered)]
    [InlineData("offer", Outcome.Covered)]
    [InlineData("use", Outcome.Covered)]
    [InlineData("import", Outcome.Covered)]
    [InlineData("lease", Outcome.Covered)]
    [InlineData("dispose", Outcome.Covered)]
    [InlineData("make", Outcome.NotLicensed)]
    [InlineData("haveMade", Outcome.NotLicensed)]
    [InlineData("practise", Outcome.Undetermined)]
    public void It_is_of_the_article_and_never_of_making_it_anew(string act, Outcome expected)
        => World.Ask(Resale(SoldBy(Owner)) with { Act = Act.Parse(act) }).Outcome.Should().Be(expected);

    [Theory]
    [InlineData("US", "2020-06-15", "CN", "2019-01-01", "true")]
    [InlineData("US", "2017-05-30", "CN", "2016-01-01", "true")]
    [InlineData("US", "2017-05-29", "CN", "2016-01-01", "unknown")]
    [InlineData("US", "2016-06-01", "US", "2016-01-01", "true")]
    [InlineData("DE", "2020-06-15", "FR", "2019-01-01", "true")]
    [InlineData("DE", "2020-06-15", "PL", "2019-01-01", "unknown")]
    [InlineData("PL", "2020-06-15", "PL", "2019-01-01", "true")]
    [InlineData("DE", "2020-06-15", "GB", "2020-01-15", "true")]
    [InlineData("DE", "2021-06-15", "GB", "2020-12-31", "true")]
    [InlineData("DE", "2021-06-15", "GB", "2021-01-01", "unknown")]
    [InlineData("DE", "2020-06-15", "US", "2019-01-01", "unknown")]
    [InlineData("GB", "2021-06-15", "FR", "2021-03-01", "true")]
    [InlineData("GB", "2021-06-15", "GB", "2021-03-01", "true")]
    [InlineData("CN", "2020-06-15", "US", "2019-01-01", "true")]
    [InlineData("JP", "2020-06-15", "JP", "2019-01-01", "true")]
    [InlineData("JP", "2020-06-15", "US", "2019-01-01", "unknown")]
    [InlineData("BR", "2020-06-15", "BR", "2019-01-01", "unknown")]
    public void What_a_sale_exhausts_follows_the_law_of_the_country(string country, string on, string sold, string soldOn, string expected)
    {
        var answer = World.Ask(Resale(SoldBy(Owner) with { Country = CountryCode.Parse(sold), On = IsoDate(soldOn) }) with { Country = CountryCode.Parse(country), On = IsoDate(on) });
        answer.Proof[0].Exhaustion[0].Result.ToString().Should().Be(expected);
        answer.Outcome.Should().Be(expected == "true" ? Outcome.Covered : Outcome.Undetermined);
    }

    [Fact]
    public void What_it_embodies_must_be_said()
    {
        var unsaid = World.Ask(Resale(SoldBy(Owner) with { Embodies = [] }));
        unsaid.Outcome.Should().Be(Outcome.Undetermined);
        unsaid.Missing.Should().ContainSingle(missing => missing.Term == "sales/embodies");
        World.Ask(Resale(SoldBy(Owner) with { Embodies = [Q] })).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_sale_that_comes_later_exhausts_nothing_yet()
    {
        var answer = World.Ask(Resale(SoldBy(Owner) with { On = Day.PlusDays(1) }));
        answer.Outcome.Should().Be(Outcome.NotLicensed);
        (answer.ChangesOn!.Day, answer.ChangesOn.Becomes).Should().Be((Day.PlusDays(1), Outcome.Covered));
    }

    [Fact]
    public void A_sale_beyond_what_the_licence_covers_is_without_consent()
    {
        World.Ask(Resale(SoldBy(Licensee) with { Product = Cars })).Outcome.Should().Be(Outcome.Covered);
        var onlyPhones = World with { Agreements = [Contract with { Provisions = [Licence with { Body = TheGrant with { Products = LicensingModel.Products.Scopes.ProductScope.In(Phones), Territory = Territory.Of(DE) } }] }] };
        onlyPhones.Ask(Resale(SoldBy(Licensee) with { Product = Cars, Country = DE })).Outcome.Should().Be(Outcome.NotLicensed);
        onlyPhones.Ask(Resale(SoldBy(Licensee))).Outcome.Should().Be(Outcome.NotLicensed);
        onlyPhones.Ask(Resale(SoldBy(Licensee) with { Country = DE })).Outcome.Should().Be(Outcome.Covered, "a sale in Germany that is allowed exhausts the American right");
    }

    [Fact]
    public void An_unconditional_covenant_is_consent_and_one_under_a_condition_may_not_be()
    {
        var covenant = Licence with { Body = TheGrant with { Effect = GrantEffect.CovenantNotToSue } };
        (World with { Agreements = [Contract with { Provisions = [covenant] }] }).Ask(Resale(SoldBy(Licensee))).Outcome.Should().Be(Outcome.Covered);
        var conditional = covenant with { Condition = Condition.After(Closing) };
        var closed = World with { Events = [new() { Id = Closing, Name = Text("closing"), On = Date(2016, 1, 1) }], Agreements = [Contract with { Provisions = [conditional] }] };
        closed.Ask(Resale(SoldBy(Licensee))).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void A_sale_by_an_owner_that_had_granted_it_away_exclusively_may_exhaust_or_not()
        => (World with { Agreements = [Contract with { Provisions = [Licence with { Body = TheGrant with { Exclusivity = Exclusivity.Exclusive } }] }] }).Ask(Resale(SoldBy(Owner))).Outcome.Should().Be(Outcome.Undetermined);

    [Fact]
    public void What_was_not_read_may_have_allowed_the_sale()
        => (World with { Agreements = [Contract with { Completeness = Completeness.Press }] }).Ask(Resale(SoldBy(Other)) with { WithinProvisions = [] }).Outcome.Should().Be(Outcome.Undetermined);

    [Fact]
    public void Whoever_resells_cannot_be_sued_either()
    {
        var question = new AssertQuestion { Holder = Owner, Against = Stranger, Act = Act.Sell, Product = Phones, Country = US, On = Day, Remedy = Remedy.Damages, Patents = PatentScope.Listed(P), Sales = [SoldBy(Licensee)] };
        World.Ask(question).Verdict.Should().Be(Verdict.No);
        World.Ask(question with { Sales = [SoldBy(Other)] }).Verdict.Should().Be(Verdict.Yes);
        World.Ask(question with { Act = default }).Verdict.Should().Be(Verdict.Yes, "making it anew is not covered");
        World.Ask(question with { Act = default }).Witness!.Act.TryGetValue(out var act).Should().BeTrue();
        World.Ask(question with { Act = Act.Make }).Verdict.Should().Be(Verdict.Yes);
    }

    [Fact]
    public void A_scope_of_patents_leaves_it_open()
        => World.Ask(Resale(SoldBy(Owner)) with { Patents = PatentScope.OwnedBy(Owner) }).Outcome.Should().Be(Outcome.Undetermined);

    private static EarlierSale SoldBy(PartyId seller) => new() { Seller = seller, Country = US, On = new LocalDate(2019, 1, 1), Embodies = [P] };

    private static MayQuestion Resale(params EarlierSale[] sales) => Asked with { Actor = Stranger, Sales = sales.ToValueList() };

    private static LocalDate IsoDate(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
