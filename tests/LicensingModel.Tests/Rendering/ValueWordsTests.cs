using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Rendering.Words;
using LicensingModel.Tests.Interchange;
using NodaTime;

namespace LicensingModel.Tests.Rendering;

public class ValueWordsTests
{
    private static readonly Names _names = new(SmallDeal.Document, []);
    private static readonly PartyId _alpha = PartyId.Parse("alpha");
    private static readonly FixedDate _day = new() { Date = new LocalDate(2017, 7, 5) };

    public static TheoryData<object, string> Values => new()
    {
        { _alpha, "Alpha Ltd" },
        { PartyId.Parse("nobody"), "nobody" },
        { ProductId.Parse("phones"), "phones" },
        { PatentId.Parse("p1"), "EP1000001B1" },
        { AgreementId.Parse("license"), "Alpha–Beta licence" },
        { ProvisionId.Parse("haveMade"), "haveMade" },
        { LocalizedText.Of("fr", "un texte"), "un texte" },
        { new LocalDate(2017, 7, 5), "2017-07-05" },
        { _day, "2017-07-05" },
        { new EventDate { Event = EventId.Parse("closing") }, "the day of closing" },
        { new OffsetDate { From = _day, Period = ContractPeriod.OfMonths(12), Direction = OffsetDirection.After }, "2018-07-05 (12 months after 2017-07-05)" },
        { new OffsetDate { From = _day, Period = ContractPeriod.OfDays(1), Direction = OffsetDirection.Before }, "1 day before 2017-07-05" },
        { new EarlierOf { Dates = [_day, new NoEnd()] }, "the earliest of 2017-07-05 and without end" },
        { new LaterOf { Dates = [_day, new UnstatedDate()] }, "a day not given, 2017-07-05 at the earliest" },
        { new EarlierOf { Dates = [_day, new UnstatedDate()] }, "a day not given, 2017-07-05 at the latest" },
        { new EarlierOf { Dates = [_day, new LaterOf { Dates = [new FixedDate { Date = new LocalDate(2017, 1, 1) }, new UnstatedDate()] }] }, "a day not given, from 2017-01-01 to 2017-07-05" },
        { ContractPeriod.Parse("P1Y6M"), "1 year and 6 months" },
        { PatentScope.All, "all patents" },
        { PatentScope.Listed(PatentId.Parse("p1"), PatentId.Parse("p2")), "EP1000001B1 and p2" },
        { PatentScope.OwnedBy(_alpha).And(PatentScope.EssentialTo(StandardId.Parse("radio"))), "patents of Alpha Ltd, of them only patents essential to radio standards" },
        { PatentScope.StandardEssential.Or(PatentScope.OwnedBy(_alpha)), "(1) standard-essential patents; (2) patents of Alpha Ltd" },
        { PatentScope.All.Except(PatentScope.StandardEssential), "all patents, but not (standard-essential patents)" },
        { ProductScope.All.Except(ProductScope.In(ProductId.Parse("cars"))), "all products, but not cars" },
        { Territory.Parse("worldwide except CN"), "worldwide except CN" },
        { new ValueSet<Act>[] { [Act.HaveMade, Act.Make] }[0], "have made and make" },
        { Act.Parse("acme:lendOut"), "acme:lendOut" },
        { Exclusivity.NonExclusive, "non-exclusive" },
        { GrantEffect.License, "licence" },
        { PartyRole.Licensee, "licensee" },
        { BindingEffect.NonBinding, "non-binding" },
        { AgreementKind.CrossLicense, "cross-licence" },
        { Money.Parse("USD 20000000.5"), "USD 20,000,000.5" },
        { Percentage.Parse("0.0615%"), "0.0615%" },
        { new Quantity { Number = 16000, Precision = Precision.MoreThan }, "more than 16,000" },
        { new Quantity { Number = 0, Precision = Precision.About }, "about 0" },
        { new PartyFlow { From = _alpha, To = PartyId.Parse("beta") }, "from Alpha Ltd to Beta Inc" },
        { new PartySet { Parties = [_alpha], Affiliates = new AffiliateRule { Control = ControlThreshold.MoreThanHalf, Directions = [AffiliateDirection.Parents, AffiliateDirection.Subsidiaries] } }, "Alpha Ltd and affiliates (parents and subsidiaries by more than 50% of the votes)" },
        { new AffiliateRule { Control = ControlThreshold.MoreThanHalf, Directions = [] }, "none" },
        { new AffiliateRule { Control = ControlThreshold.Parse(">=50%"), Directions = [AffiliateDirection.Subsidiaries], Chain = ChainCounting.Multiplied, Included = [_alpha] }, "subsidiaries by at least 50% of the votes; shares along a chain multiplied; also Alpha Ltd" },
        { Jurisdiction.Parse("FI"), "Finland" },
        { Jurisdiction.Parse("US-DE"), "Delaware, United States" },
        { Jurisdiction.Parse("DE-BY"), "Germany (DE-BY)" },
        { new CapturePeriod { Until = _day }, "until 2017-07-05" },
        { new CapturePeriod(), "at any time" },
        { new PatentsOwnedBy { Owners = PartySet.Of(_alpha), Holding = [HoldingKind.Owned, HoldingKind.Licensable], During = new CapturePeriod { From = _day } }, "patents of Alpha Ltd, licensable or owned from 2017-07-05 on" },
        { new ListedClaims { Patent = PatentId.Parse("p1"), Claims = [1, 7] }, "claims 1 and 7 of EP1000001B1" },
        { new PatentsByDate { Event = PatentDateKind.FirstFiled, From = _day, Until = _day }, "patents first filed on 2017-07-05" },
        { new PatentFamilies { Of = PatentScope.Listed(PatentId.Parse("p1")), Links = [FamilyLink.Counterpart] }, "the family of EP1000001B1 (counterpart)" },
        { new PatentsClassified { Scheme = ClassificationScheme.Cpc, Prefixes = ["H04W"] }, "patents classified in CPC H04W" },
        { new ProductsExistingAt { Date = _day, Stages = [ProductStage.Made, ProductStage.Sold] }, "products made or sold on 2017-07-05" },
        { new ProductsExistingAt { Date = _day }, "products that existed on 2017-07-05" },
        { new CopiesDistributedBy { Distributors = [_alpha], Revenue = CopyRevenue.ForRevenue }, "copies distributed by Alpha Ltd for revenue" },
        { new IntangiblesOfKind { Kinds = [IntangibleKind.KnowHow], Owners = PartySet.Of(_alpha) }, "everything of the kind know-how of Alpha Ltd" },
        { Condition.Happens(EventKind.Suit, _alpha), "suit by Alpha Ltd" },
        { new Happening { What = EventKind.NonPayment, By = [_alpha], Against = [PartyId.Parse("beta")], Agreements = [AgreementId.Parse("license")], Exceptions = LocalizedText.Of("en", "delays") }, "non-payment by Alpha Ltd against Beta Inc concerning Alpha–Beta licence; but not: delays" },
        { new Happening { What = EventKind.Suit, By = [_alpha], Affiliates = AffiliateRule.Subsidiaries(ControlThreshold.MoreThanHalf), Against = [PartyId.Parse("beta")] }, "suit by Alpha Ltd or affiliates (subsidiaries by more than 50% of the votes) against Beta Inc" },
        { new Happening { What = EventKind.Suit, By = [_alpha], Against = [PartyId.Parse("beta")], AgainstAffiliates = AffiliateRule.Subsidiaries(ControlThreshold.MoreThanHalf) }, "suit by Alpha Ltd against Beta Inc or affiliates (subsidiaries by more than 50% of the votes)" },
        { Condition.After(EventId.Parse("closing")).And(Condition.Described("a").Or(Condition.Described("b").Not())), "after closing and (“a” or (not “b”))" },
        { Condition.Described("it is marked").For(Act.Sell, Act.Make), "only to make or sell: “it is marked”" },
        { new ComplianceCondition { Requirement = LocalizedText.Of("en", "pays") }, "whoever takes the right complies with “pays”" },
        { Condition.Determined(DeterminationId.Parse("d")), "“d” is answered yes" },
        { new QuantityLimit { Maximum = new Quantity { Number = 5000 }, Unit = LocalizedText.Of("en", "units"), Every = ContractPeriod.OfMonths(1) }, "at most 5,000 units every 1 month" },
        { new ExclusivityChange { From = _day, Becomes = Exclusivity.NonExclusive }, "non-exclusive from 2017-07-05" },
        { new Sublicensing { Rule = SublicensingRule.ListedClasses, To = [BeneficiaryClass.Affiliates], Tiers = new Quantity { Number = 1 } }, "only to affiliates; levels: 1" },
        { new HaveMade { Rule = HaveMadeRule.Conditional, Condition = Condition.Described("own designs") }, "allowed under conditions, if “own designs”" },
        { new PassThrough(), "nobody" },
        { new Survival { Extent = SurvivalExtent.CapturedPatents, Period = ContractPeriod.OfMonths(3) }, "captured patents, for 3 months" },
        { new Membership { Class = PartyId.Parse("beta"), Member = _alpha, During = DateSpan.Always }, "Alpha Ltd in Beta Inc (at all times)" },
        { PatentScope.All with { UnrecognizedMembers = [new UnrecognizedMember { Name = "x-note", Value = RawJson.Parse("1") }] }, "all patents (with “x-note”, which is not understood)" },
        { new NationalRight { Country = CountryCode.Parse("DE"), Granted = _day }, "DE (from 2017-07-05 until not seen)" },
        { new TitleHolding { Holders = [_alpha], During = DateSpan.From(_day.Date) }, "Alpha Ltd (since 2017-07-05)" },
        { new Essentiality { Standard = StandardId.Parse("radio"), Status = EssentialityStatus.AssessedEssential }, "radio standards (assessed essential)" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_said_in_words(object value, string words) => new ValueWords(_names).Of(value).Should().Be(words);

    [Fact]
    public void Names_are_in_the_language_that_is_preferred_and_on_one_line()
    {
        var names = new Names(
            SmallDeal.Document with { Parties = [.. SmallDeal.Document.Parties, new Party { Id = PartyId.Parse("evil"), Kind = PartyKind.Company, Name = LocalizedText.Of("en", "E\nvil\e[1m") }] },
            [LanguageTag.Parse("fr"), LanguageTag.Parse("en")]);

        names.Of(_alpha).Should().Be("Alpha SA");
        names.Of(PartyId.Parse("beta")).Should().Be("Beta Inc");
        names.Of(PartyId.Parse("evil")).Should().Be("E vil[1m");
    }

    [Fact]
    public void Two_of_the_same_name_are_told_apart_by_their_ids()
    {
        var twin = new Party { Id = PartyId.Parse("other"), Kind = PartyKind.Company, Name = LocalizedText.Of("en", "Beta Inc") };
        var names = new Names(SmallDeal.Document with { Parties = [.. SmallDeal.Document.Parties, twin] }, []);

        names.Of(PartyId.Parse("beta")).Should().Be("Beta Inc (beta)");
        names.Of(twin.Id).Should().Be("Beta Inc (other)");
    }

    public static TheoryData<Disclosed, string> Terms => new()
    {
        { Disclosed.Stated(_alpha), "Alpha Ltd" },
        { Disclosed<PartyId>.Undisclosed, "not disclosed" },
        { Disclosed<PartyId>.Redacted, "blacked out in the text" },
        { Disclosed<PartyId>.Unstated, "the text is silent" },
        { Disclosed<PartyId>.NotCaptured, "not seen" },
        { Disclosed<PartyId>.Contested([Said("text", "alpha"), Said("report", "beta"), Said("x", "alpha")]), "sources differ: Alpha Ltd (text and x); Beta Inc (The Report)" },
        { Disclosed.Stated(_alpha).WithClaims(new Claim<PartyId> { Source = SourceId.Parse("report") }).ChosenBy(new ReadingChoice { Rule = ChoiceRule.Person, By = "Ann" }), "Alpha Ltd — read in what sources say: by Ann" },
        { Disclosed.Stated(_alpha).ChosenBy(new ReadingChoice { Rule = ChoiceRule.FilingBeforePress }), "Alpha Ltd — chosen among what sources say: a filing goes before the press" },
        { Disclosed.Stated(_alpha).ChosenBy(new ReadingChoice { Rule = ChoiceRule.Person, By = "Ann", Reason = LocalizedText.Of("en", "She read it.") }), "Alpha Ltd — chosen among what sources say: by Ann (She read it.)" },
        { Disclosed.Stated(_alpha).ChosenBy(new ReadingChoice { Rule = ChoiceRule.Parse("acme:rule") }), "Alpha Ltd — chosen among what sources say: “acme:rule”" },
    };

    [Theory]
    [MemberData(nameof(Terms))]
    public void What_is_known_of_a_term_is_said_in_words(Disclosed term, string words) => new TermWords(_names, new ValueWords(_names)).Of(term).Should().Be(words);

    [Theory]
    [InlineData("term/until", "in effect until")]
    [InlineData("body/subject", "patents")]
    [InlineData("body/grantees/affiliates", "affiliates of the grantee")]
    [InlineData("status/0/on", "status, on")]
    [InlineData("", "as a whole")]
    public void Members_have_names(string path, string name) => MemberWords.Of(path).Should().Be(name);

    private static Claim<PartyId> Said(string source, string party) => new() { Source = SourceId.Parse(source), Value = PartyId.Parse(party) };
}
