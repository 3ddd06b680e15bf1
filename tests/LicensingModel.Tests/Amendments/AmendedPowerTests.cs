using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Amendments.Texts;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Amendments;

/// <summary>
/// A licence of phones from 2015 to 2020 under a patent that its grantor sells in 2018. What an amendment adds is granted when it is made: by then the patent is another's.
/// </summary>
public class AmendedPowerTests
{
    private static readonly ProductId[] Both = [Phones, Cars];

    private static PatentGrant OfPhones => TheGrant with { Products = ProductScope.In(Phones) };

    private static Provision Read => Licence with { Body = OfPhones, Term = new() { From = Date(2015, 1, 1), Until = Date(2020, 12, 31) } };

    private static Provision Longer => Read with { Term = new() { From = Date(2015, 1, 1), Until = Date(2030, 12, 31) } };

    private static Provision Wider => Read with { Body = OfPhones with { Products = ProductScope.In(Both) } };

    private static Provision ToAnother => Read with { Body = OfPhones with { Grantees = Only(Licensee, Stranger) } };

    private static Patent SoldIn2018 => Invention with { Holders = ValueList.Create<TitleHolding>([Held(Owner, "../2017-12-31"), Held(Other, "2018-01-01/..")]) };

    public static TheoryData<string, AmendmentChange> Extensions => new()
    {
        { "extend", new ExtendTerm { Provision = Texts.Grant, Until = Date(2030, 12, 31) } },
        { "replace", new ReplaceProvision { Provision = Longer } },
        { "restate", new RestateText { Completeness = Completeness.FullText, Provisions = [Longer] } },
        { "remove and add", new AddProvision { Provision = Longer with { Id = ProvisionId.Parse("again") } } },
    };

    [Theory]
    [MemberData(nameof(Extensions))]
    public void What_was_extended_after_the_patent_was_sold_ends_towards_the_buyer_when_it_would_have(string because, AmendmentChange extension)
    {
        On(2021, World(2019, extension)).Should().Be(Outcome.NotLicensed, because);
        On(2020, World(2019, extension)).Should().Be(Outcome.Licensed, because);
        On(2021, World(2017, extension)).Should().Be(Outcome.Licensed, because);
        On(2021, World(2019, extension) with { Patents = [Invention] }).Should().Be(Outcome.Licensed, because);
        World(2019, extension).Ask(Assertion).Verdict.Should().Be(Verdict.Yes, because);
        World(2017, extension).Ask(Assertion).Verdict.Should().Be(Verdict.No, because);
    }

    [Fact]
    public void Products_and_grantees_that_were_added_after_the_sale_are_not_licensed_under_what_was_sold()
    {
        Ask(Asked with { Product = Cars }, World(2019, new ReplaceProvision { Provision = Wider })).Should().Be(Outcome.NotLicensed);
        Ask(Asked, World(2019, new ReplaceProvision { Provision = Wider })).Should().Be(Outcome.Licensed);
        Ask(Asked with { Product = Cars }, World(2017, new ReplaceProvision { Provision = Wider })).Should().Be(Outcome.Licensed);
        Ask(Asked with { Actor = Stranger }, World(2019, new ReplaceProvision { Provision = ToAnother })).Should().Be(Outcome.NotLicensed);
        Ask(Asked, World(2019, new ReplaceProvision { Provision = ToAnother })).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void An_amendment_that_reaches_back_needs_the_power_of_the_day_on_which_it_was_made()
    {
        var second = Add("second", TheGrant with { Products = ProductScope.In(Cars) });
        LicensingDocument Made(int year) => Amended(AmendmentOf("first", year, second) with { Effective = Date(2016, 1, 1) });
        Ask(Asked with { Product = Cars }, Made(2019)).Should().Be(Outcome.NotLicensed);
        Ask(Asked with { Product = Cars }, Made(2017)).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void What_passes_a_right_on_or_records_what_was_agreed_leaves_it_open_after_the_sale()
    {
        Ask(Asked with { Actor = Stranger }, World(2019, new NovateParty { From = Licensee, To = Stranger })).Should().Be(Outcome.Undetermined);
        Ask(Asked with { Actor = Stranger }, World(2017, new NovateParty { From = Licensee, To = Stranger })).Should().Be(Outcome.Licensed);
        Ask(Asked with { Product = Cars }, World(2019, new CorrectProvision { Provision = Wider })).Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void What_was_extended_after_another_had_it_exclusively_takes_nothing_from_that_one()
    {
        var extension = new ExtendTerm { Provision = Texts.Grant, Until = Date(2030, 12, 31) };
        LicensingDocument Beside(int year, Agreement other) => World(year, extension) with { Patents = [Invention], Agreements = [World(year, extension).Agreements[0], other] };
        On(2021, Beside(2019, Exclusive(2018))).Should().Be(Outcome.NotLicensed);
        On(2020, Beside(2019, Exclusive(2018))).Should().Be(Outcome.Licensed);
        On(2021, Beside(2017, Exclusive(2018))).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void What_became_exclusive_by_an_amendment_takes_nothing_from_those_licensed_before_it()
    {
        var exclusive = Exclusive(2012);
        var amended = exclusive with
        {
            Provisions = [exclusive.Provisions[0] with { Body = GrantOf(Owner, Stranger, PatentScope.Listed(P)) }],
            Amendments = [AmendmentOf("turned", 2019, new ReplaceProvision { Provision = exclusive.Provisions[0] })],
        };
        On(2020, With(Contract, amended)).Should().Be(Outcome.Licensed);
        On(2020, With(Contract, exclusive)).Should().Be(Outcome.NotLicensed);
        On(2020, With(Contract, exclusive with { Amendments = [AmendmentOf("turned", 2019, new ReplaceProvision { Provision = amended.Provisions[0] })] })).Should().Be(Outcome.Undetermined, "it was exclusive when the licence was granted");
    }

    private static AssertQuestion Assertion => new()
    {
        Holder = Other,
        Against = Licensee,
        Act = Act.Sell,
        Product = Phones,
        Country = US,
        On = new LocalDate(2021, 6, 15),
        Remedy = Remedy.Damages,
        Patents = PatentScope.Listed(P),
    };

    private static LicensingDocument World(int year, AmendmentChange change)
        => With(Contract with { Provisions = [Read], Amendments = [AmendmentOf("first", year, change)] }) with { Patents = [SoldIn2018] };

    private static LicensingDocument Amended(Amendment amendment) => With(Contract with { Provisions = [Read], Amendments = [amendment] }) with { Patents = [SoldIn2018] };

    private static Agreement Exclusive(int year)
        => AgreementOf("exclusive", ProvisionOf("exclusive-grant", GrantOf(Owner, Stranger, PatentScope.Listed(P)) with { Exclusivity = Exclusivity.Exclusive })) with
        {
            Parties = [new() { Role = PartyRole.Party, Parties = [Owner, Stranger] }],
            Term = new() { From = Date(year, 1, 1), Until = AnchoredDate.Never },
        };

    private static Outcome On(int year, LicensingDocument document) => Ask(Asked with { On = new LocalDate(year, 6, 15) }, document);

    private static Outcome Ask(MayQuestion question, LicensingDocument document) => document.Ask(question).Outcome;
}
