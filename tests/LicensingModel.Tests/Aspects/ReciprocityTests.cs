using LicensingModel.Agreements;
using LicensingModel.Aspects;
using LicensingModel.Aspects.Reciprocities;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Tests.Aspects;

public class ReciprocityTests
{
    [Fact]
    public void Products_are_excluded_against_NVIDIA_only_and_all_else_of_the_licences_is_the_same()
    {
        var pair = Deals.Reciprocity("intel-nvidia-2011", "intel-nvidia").PairOf("grant-intel-to-nvidia", "grant-nvidia-to-intel");
        pair.Paths(Likeness.Differs).Should().Equal("body/products");
        pair.Term("body/products").Forward.Value.Should().BeOfType<ProductDifference>();
        pair.Term("body/products").Backward.Value.Should().BeOfType<ProductsIn>();
        pair.Paths(Likeness.Same).Should().Contain(["body/subject", "body/acts", "body/territory", "body/exclusivity", "body/sublicensing", "body/haveMade", "body/transferability", "term/until"]);
        pair.Term("body/subject").Forward.Clauses.Should().Equal(ClauseReference.Parse("§1.1"));
        pair.Term("body/grantees/affiliates").Likeness.Should().Be(Likeness.Unknown, "what a qualified subsidiary is was not captured");
    }

    [Fact]
    public void Intel_pays_and_only_NVIDIA_may_end_it_for_that_and_the_releases_go_both_ways()
    {
        var sheet = Deals.Reciprocity("intel-nvidia-2011", "intel-nvidia");
        var flow = sheet.Payments.Should().ContainSingle().Subject;
        flow.Direction.Should().Be(LegDirection.Forward);
        flow.Payment.Amount.StatedValue.Should().Be(Money.Parse("USD 1500000000"));
        var one = sheet.OneWay.Should().ContainSingle().Subject;
        (one.Place.Provision.Value, one.Direction).Should().Be(("termination-for-non-payment", LegDirection.Backward));
        sheet.PairOf("release-intel-to-nvidia", "release-nvidia-to-intel").Ties.Should().Equal(ProvisionId.Parse("mutual-release"));
    }

    [Fact]
    public void Only_6_02_is_irrevocable_and_of_6_01_it_was_not_captured()
    {
        var sheet = Deals.Reciprocity("nortel-entrust-1996", "nortel-entrust-alliance");
        var pair = sheet.PairOf("grant-nortel-to-entrust", "grant-entrust-to-nortel");
        pair.OneSided().Should().Equal("body/revocability");
        var revocability = pair.Term("body/revocability");
        (revocability.Likeness, revocability.Forward.HoldsNothing, revocability.Backward.Value).Should().Be((Likeness.Unknown, true, Revocability.Irrevocable));
        revocability.Backward.Clauses.Should().Equal(ClauseReference.Parse("§6.02"));
        pair.Paths(Likeness.Differs).Should().BeEmpty();
        pair.Term("body/subject").Likeness.Should().Be(Likeness.Same, "patents of the one mirror patents of the other");
        sheet.PairOf("non-assert-nortel", "non-assert-entrust").Ties.Should().BeEmpty();
        sheet.OneWay.Should().ContainSingle().Which.Place.Provision.Value.Should().Be("enterprise-licence");
        sheet.LicensingDuties.Should().ContainSingle().Which.Modality.Should().Be(DutyModality.Intends);
    }

    [Fact]
    public void Having_made_and_the_condition_are_on_one_side_each_between_Sony_and_GSI()
    {
        var sheet = Deals.Reciprocity("sony-gsi-2009", "sony-gsi-ip");
        var pair = sheet.PairOf("patent-licence-to-purchaser", "sony-licence-back");
        pair.Term("body/haveMade").Forward.Value.Should().Be(new HaveMade { Rule = HaveMadeRule.Granted });
        pair.Term("body/haveMade").Backward.HoldsNothing.Should().BeTrue();
        pair.OneSided().Should().Contain("body/haveMade").And.Contain("condition");
        pair.Term("condition").Backward.Term!.IsStated.Should().BeTrue("the licence back is subject to the covenant not to compete");
        pair.Term("body/sublicensing").Likeness.Should().Be(Likeness.Same);
        pair.Term("body/acts").Likeness.Should().Be(Likeness.Unknown, "no extract says that the acts it names are all");
        sheet.OneWay.Select(one => (one.Place.Provision.Value, one.Direction)).Should().Equal(("patent-assignment", LegDirection.Forward), ("sram-ip-licence", LegDirection.Forward));
    }

    [Fact]
    public void Public_Safety_LTE_Smartphones_are_on_one_side_between_Motorola_and_Zebra()
    {
        var sheet = Deals.Reciprocity("motorola-zebra-2014", "motorola-zebra-ip");
        var pair = sheet.PairOf("licence-patents", "grant-back-patents");
        pair.Paths(Likeness.Differs).Should().Equal("body/products");
        var extra = ProductId.Parse("public-safety-lte-smartphones");
        Holds(pair.Term("body/products").Forward, extra).Should().BeFalse();
        Holds(pair.Term("body/products").Backward, extra).Should().BeTrue();
        pair.Term("body/products").Forward.Clauses.Should().Equal(ClauseReference.Parse("§2.2"));
        pair.Term("body/products").Backward.Clauses.Should().Equal(ClauseReference.Parse("§2.1(c)/(d)"));
        sheet.PairOf("merger-of-purchaser", "merger-of-seller").Paths(Likeness.Differs).Should().BeEmpty("§6.3 freezes both alike");
        sheet.OneWay.Where(one => one.Body is Transfer).Should().OnlyContain(one => one.Direction == LegDirection.Forward).And.HaveCount(2);
    }

    [Fact]
    public void Money_goes_both_ways_between_Microsoft_and_Novell_and_the_covenants_run_to_customers()
    {
        var sheet = Deals.Reciprocity("microsoft-novell-2006", "pca");
        sheet.Payments.Select(flow => (flow.Place.Provision.Value, flow.Direction, flow.IsBalancing)).Should().Equal(("balancing-payment", LegDirection.Forward, true), ("revenue-share", LegDirection.Backward, true));
        sheet.Payments[0].Payment.Amount.StatedValue.Should().Be(Money.Parse("USD 108000000"));
        sheet.Payments[1].Payment.Minimum.StatedValue.Should().Be(Money.Parse("USD 40000000"));
        sheet.PairOf("covenant-microsoft", "covenant-novell").Ties.Select(tie => tie.Value).Should().Equal("covenants", "balance");
        sheet.PairOf("release-microsoft", "release-novell").Term("body/revocability").Likeness.Should().Be(Likeness.Same);
        sheet.Asymmetries.Should().BeEmpty("of Novell's covenant only was captured that it exists");
    }

    [Fact]
    public void ExxonMobil_gets_for_its_affiliates_and_may_sublicense_and_FuelCell_alone_assigns()
    {
        var sheet = Deals.Reciprocity("exxonmobil-fuelcell-2019", "exxonmobil-fuelcell-jda");
        var pair = sheet.PairOf("background-gen2-to-exxonmobil", "background-gen2-to-fuelcell");
        pair.Paths(Likeness.Differs).Should().Equal("body/grantees/parties", "body/sublicensing");
        sheet.OneWay.Where(one => one.Body is Transfer).Should().OnlyContain(one => one.Direction == LegDirection.Forward).And.HaveCount(2);
        sheet.PairOf("assignment-by-fuelcell", "assignment-by-exxonmobil").Term("body/exceptions").Likeness.Should().Be(Likeness.Unknown, "words that differ may come to the same");
        sheet.PairOf("gen2-power-licence", "gen2-carbon-capture-licence").Term("bindingEffect").Forward.Value.Should().Be(BindingEffect.AgreementToNegotiate);
        sheet.OneWay.Should().Contain(one => one.Place.Provision.Value == "change-of-control" && one.Direction == LegDirection.Backward);
    }

    [Fact]
    public void A_commercial_AV1_licensee_licenses_in_its_turn_and_a_user_need_not()
    {
        var sheet = Deals.Reciprocity("aomedia-patent-license-1.0", "aom-patent-license");
        var requirement = sheet.Requirements.Should().ContainSingle().Subject;
        requirement.Acts.Should().Equal(Act.Dispose, Act.Import, Act.Make, Act.Offer, Act.Sell);
        requirement.Duties.Should().ContainSingle().Which.Clauses.Should().Equal(ClauseReference.Parse("§1.2.1"));
        requirement.Grant.Clauses.Should().Equal(ClauseReference.Parse("§1.1"));
    }

    [Theory]
    [InlineData("pax-2017", "pax", "members-to-members,members-to-later-members")]
    [InlineData("lot-agreement", "lot-agreement", "springing-licence,springing-release")]
    public void In_a_network_each_grants_to_every_other_by_one_text(string deal, string agreement, string grants)
    {
        var sheet = Deals.Reciprocity(deal, agreement);
        string.Join(',', sheet.EachToEach.Select(grant => grant.Provision.Value)).Should().Be(grants);
        sheet.First.Should().Equal(sheet.Second);
        sheet.Asymmetries.Should().BeEmpty();
        sheet.OneWay.Should().BeEmpty();
        sheet.Payments.Should().OnlyContain(flow => flow.Direction == null && (PaymentForm?)flow.Payment.Form.StatedValue == PaymentForm.RoyaltyFree);
    }

    [Fact]
    public void Mentat_and_Interlink_may_each_end_it_and_only_the_breach_of_Interlink_converts()
    {
        var sheet = Deals.Reciprocity("mentat-interlink-1997", "mentat-interlink-software");
        var pair = sheet.Pairs.Should().ContainSingle().Subject;
        (pair.Forward.Provision.Value, pair.Backward.Provision.Value).Should().Be(("termination-by-mentat", "termination-by-interlink"));
        pair.Terms.Should().OnlyContain(term => term.Likeness == Likeness.Same);
        var converts = sheet.OneWay.Should().ContainSingle(one => one.Body is TriggeredEffect && one.Place.Provision.Value == "breach-converts").Subject;
        converts.Place.Clauses.Should().Equal(ClauseReference.Parse("§7.3(a)"));
        sheet.Payments.Where(flow => flow.Direction is not null).Should().OnlyContain(flow => flow.Direction == LegDirection.Backward);
    }

    [Theory]
    [InlineData("nokia-xiaomi-2017", "nokia-xiaomi-patents", "transfer-nokia-to-xiaomi")]
    [InlineData("microsoft-xiaomi-2016-2018", "microsoft-xiaomi-2016", "patent-transfer,preinstallation")]
    [InlineData("google-samsung-2014", "google-samsung", "")]
    [InlineData("google-samsung-2014", "google-tencent", "")]
    [InlineData("nokia-samsung-2023", "nokia-samsung-2023", "")]
    [InlineData("nokia-samsung-2023", "nokia-samsung-earlier", "")]
    public void Cross_licences_of_which_only_the_press_tells_differ_in_nothing_that_is_known(string deal, string agreement, string oneWay)
    {
        var sheet = Deals.Reciprocity(deal, agreement);
        sheet.Pairs.Should().ContainSingle().Which.Ties.Should().ContainSingle();
        sheet.Asymmetries.Should().BeEmpty();
        string.Join(',', sheet.OneWay.Select(one => one.Place.Provision.Value)).Should().Be(oneWay);
    }

    [Fact]
    public void Samsung_pays_Nokia_and_who_pays_of_Nokia_and_Xiaomi_is_withheld()
    {
        Deals.Reciprocity("nokia-samsung-2023", "nokia-samsung-2023").Payments.Should().ContainSingle().Which.Direction.Should().Be(LegDirection.Backward);
        Deals.Reciprocity("nokia-xiaomi-2017", "nokia-xiaomi-patents").Payments.Should().ContainSingle().Which.Direction.Should().BeNull();
    }

    [Fact]
    public void A_one_way_licence_has_no_sheet() => ReciprocityAspect.Of(Deals.Read("hmd-nokia-2016")).Should().BeEmpty();

    public static TheoryData<string> AllDeals => [.. Deals.Names];

    [Theory]
    [MemberData(nameof(AllDeals))]
    public void Every_cell_is_what_a_value_question_answers(string deal)
    {
        var document = Deals.Read(deal);
        foreach (var sheet in ReciprocityAspect.Of(document))
        {
            foreach (var side in sheet.Pairs.SelectMany(pair => pair.Terms).SelectMany(term => (TermSide[])[term.Forward, term.Backward]))
            {
                var answer = document.Ask(new ValueQuestion { Agreement = sheet.Agreement, Provision = side.Provision, Term = side.Path });
                answer.Value.Should().Be(side.Value, $"{side.Provision} {side.Path}");
            }
        }
    }

    private static bool Holds(TermSide side, ProductId product) => ((ProductUnion)side.Value!).Scopes.OfType<ProductsIn>().Any(part => part.Categories.Contains(product));
}
