using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Diagnostics;
using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Testing.Drafts;
using LicensingModel.Validation;
using NodaTime;

namespace LicensingModel.Testing.Tests;

public class WorldTests
{
    private static readonly World Simple = World.Empty
        .Companies("alpha", "beta", "gamma").Products("electronics", "cars").Product("phones", within: "electronics").Standards("cellular").Standard("lte", within: "cellular")
        .Patent("p1", "alpha").Patent("p2", "beta", patent => patent.EssentialTo("lte"));

    private static readonly World Deal = Simple.Agreement("deal", "alpha", "beta", agreement => agreement.License("grant"));

    /// <summary>Each combination of steps that a test here uses, by name.</summary>
    private static readonly Dictionary<string, World> Worlds = new()
    {
        ["empty"] = World.Empty,
        ["simple"] = Simple,
        ["deal"] = Deal,
        ["class"] = Simple.OpenClass("members", "beta").Member("members", "gamma", from: "2019-01-01", until: "2020-12-31")
            .Agreement("deal", "alpha", "members", agreement => agreement.License("grant")),
        ["group"] = Simple.Companies("beta-mobile").Owns("beta", "beta-mobile", from: "2019-01-01").Agreement("deal", "alpha", "beta", agreement => agreement.License("grant", grant => grant.ToSubsidiaries())),
        ["limited"] = Simple.Agreement("deal", "alpha", "beta", agreement => agreement
            .From(2018, 1, 1).Until(2020, 12, 31)
            .License("grant", grant => grant.At("§2.1").Under("p1").For("phones").In("US", "DE").To(Act.Sell, Act.Make).Sublicensable())),
        ["two-way"] = Simple.Agreement("deal", "alpha", "beta", agreement => agreement.License("there").License("back", "beta", "alpha", grant => grant.Under(PatentScope.EssentialTo(StandardId.Parse("cellular"))))),
        ["covenant"] = Simple.Agreement("deal", "alpha", "beta", agreement => agreement.Covenant("peace", grant => grant.Until(2021, 12, 31).Surviving(SurvivalExtent.Nothing))),
        ["release"] = Simple.Agreement("deal", "alpha", "beta", agreement => agreement.From(2018, 1, 1).Release("release")),
        ["old-release"] = Simple.Agreement("deal", "alpha", "beta", agreement => agreement.From(2018, 1, 1).Release("release", grant => grant.ForActsUntil(2016, 12, 31))),
        ["exclusive"] = Simple.Agreement("deal", "alpha", "beta", agreement => agreement.License("grant", grant => grant.Exclusive()))
            .Agreement("later", "alpha", "gamma", agreement => agreement.From(2018, 1, 1).License("second")),
        ["sole"] = Simple.Agreement("deal", "alpha", "beta", agreement => agreement.License("grant", grant => grant.Sole())),
        ["affiliates-unknown"] = Simple.Agreement("deal", "alpha", "beta", agreement => agreement
            .License("grant", grant => grant.ToAffiliates(Disclosed<AffiliateRule>.NotCaptured).FromAffiliates(Disclosed<AffiliateRule>.NotCaptured))),
        ["option"] = Simple.Agreement("deal", "alpha", "beta", agreement => agreement.Grant("option", GrantEffect.Option, "alpha", "beta")),
        ["transfer"] = Simple.Agreement("sale", "alpha", "gamma", agreement => agreement.From(2019, 1, 1).Transfer("transfer", "alpha", "gamma", "p1")),
        ["sold"] = Simple.Patent("p3", "alpha", patent => patent.In("US", "DE").InForce("2012-05-08/2029-03-02").SoldTo("gamma", 2019, 1, 1)),
        ["non-binding"] = Simple.Agreement("deal", "alpha", "beta", agreement => agreement.NonBinding().License("grant")),
        ["non-binding-part"] = Simple.Agreement("deal", "alpha", "beta", agreement => agreement.License("grant", grant => grant.NonBinding())),
        ["press"] = Simple.Agreement("deal", "alpha", "beta", agreement => agreement.Seen(Completeness.Press).Until(Disclosed<AnchoredDate>.Undisclosed).License("grant")),
        ["closing"] = Simple.Awaited("closing").Agreement("deal", "alpha", "beta", agreement => agreement.From(AnchoredDate.OfEvent(EventId.Parse("closing"))).License("grant")),
        ["conditional"] = Simple.Awaited("closing").Agreement("deal", "alpha", "beta", agreement => agreement.License("grant", grant => grant.If(Condition.After(EventId.Parse("closing"))).From(2016, 1, 1))),
        ["defence"] = Simple.Agreement("deal", "alpha", "beta", agreement => agreement
            .License("grant").Ends("defence", EventKind.Suit, "beta", effect => effect.Against("alpha").On("grant")).Suspends("pause", EventKind.NonPayment, "beta"))
            .Event("suit", EventKind.Suit, 2021, 3, 1, suit => suit.By("beta").Against("alpha")),
        ["elected"] = Simple.Agreement("deal", "alpha", "beta", agreement => agreement
            .License("grant").Effect("way-out", Consequence.Terminable, Condition.Happens(EventKind.Breach, PartyId.Parse("beta")), effect => effect.ElectedBy("alpha").AfterNotice("P60D"))),
        ["terminated"] = Deal.Event("end", EventKind.Termination, 2020, 1, 1, end => end.By("alpha").Of("deal").OfProvisions("grant").OfPatents("p1").But(one => one with { Name = LocalizedText.Of("en", "notice of termination") })),
        ["money"] = Simple.Agreement("deal", "alpha", "beta", agreement => agreement
            .License("grant").Payment("fee", "beta", "alpha", fee => fee.LumpSum("USD 1000000").For("grant")).Payment("royalty", "beta", "alpha", fee => fee.Royalty("0.5%", of: "net sales"))
            .Payment("secret", "beta", "alpha", fee => fee.Undisclosed()).Payment("unread", "beta", "alpha")),
        ["duties"] = Simple.Agreement("deal", "alpha", "beta", agreement => agreement
            .Duty("report", "beta", "alpha", DutyAction.Report, duty => duty.But(body => body with { Every = ContractPeriod.OfMonths(3) }))
            .Provision("law", GeneralTerm.On(GeneralTopic.GoverningLaw, "the law of Delaware"), law => law.At("§12").ButProvision(provision => provision with { BindingEffect = BindingEffect.Binding }))
            .Provision(new Provision { Id = ProvisionId.Parse("notices"), Body = GeneralTerm.On(GeneralTopic.Notices, "in writing") })
            .But(deal => deal with { Kind = AgreementKind.CrossLicense })),
        ["changed"] = Deal.But("grant", (PatentGrant grant) => grant with { Territory = Territory.Parse("DE") }).ButAgreement("deal", deal => deal with { Kind = AgreementKind.Settlement })
            .ButPatent("p1", patent => patent with { Title = LocalizedText.Of("en", "An invention") }).ButProvision("grant", grant => grant with { Clause = ClauseReference.Parse("3") })
            .But(document => document with { RecordedThrough = new LocalDate(2024, 12, 31) }),
    };

    public static TheoryData<string> Names => [.. Worlds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_the_steps_give_validates_without_an_error(string world)
        => Worlds[world].Document.Validate().Where(finding => finding.Severity == Severity.Error).Should().BeEmpty();

    [Theory]
    [InlineData("deal", "beta", "p1", "US", 2020, Outcome.Licensed)]
    [InlineData("deal", "gamma", "p1", "US", 2020, Outcome.NotLicensed)]
    [InlineData("deal", "alpha", "p1", "US", 2020, Outcome.NoLicenseNeeded)]
    [InlineData("deal", "beta", "p1", "DE", 2020, Outcome.NoLicenseNeeded)]
    [InlineData("deal", "beta", "p1", "US", 2009, Outcome.NoLicenseNeeded)]
    [InlineData("deal", "beta", "p1", "US", 2014, Outcome.NotLicensed)]
    [InlineData("class", "beta", "p1", "US", 2020, Outcome.Licensed)]
    [InlineData("class", "gamma", "p1", "US", 2020, Outcome.Licensed)]
    [InlineData("class", "gamma", "p1", "US", 2021, Outcome.NotLicensed)]
    [InlineData("group", "beta-mobile", "p1", "US", 2020, Outcome.Licensed)]
    [InlineData("group", "beta-mobile", "p1", "US", 2018, Outcome.NotLicensed)]
    [InlineData("limited", "beta", "p1", "US", 2020, Outcome.Licensed)]
    [InlineData("limited", "beta", "p1", "US", 2017, Outcome.NotLicensed)]
    [InlineData("limited", "beta", "p1", "US", 2021, Outcome.NotLicensed)]
    [InlineData("two-way", "alpha", "p2", "US", 2020, Outcome.Licensed)]
    [InlineData("covenant", "beta", "p1", "US", 2020, Outcome.Covered)]
    [InlineData("release", "beta", "p1", "US", 2017, Outcome.Covered)]
    [InlineData("release", "beta", "p1", "US", 2018, Outcome.NotLicensed)]
    [InlineData("old-release", "beta", "p1", "US", 2017, Outcome.NotLicensed)]
    [InlineData("exclusive", "gamma", "p1", "US", 2020, Outcome.NotLicensed)]
    [InlineData("exclusive", "alpha", "p1", "US", 2020, Outcome.NotLicensed)]
    [InlineData("sole", "alpha", "p1", "US", 2020, Outcome.NoLicenseNeeded)]
    [InlineData("affiliates-unknown", "beta", "p1", "US", 2020, Outcome.Licensed)]
    [InlineData("affiliates-unknown", "gamma", "p1", "US", 2020, Outcome.NotLicensed)]
    [InlineData("option", "beta", "p1", "US", 2020, Outcome.NotLicensed)]
    [InlineData("transfer", "gamma", "p1", "US", 2020, Outcome.NoLicenseNeeded)]
    [InlineData("sold", "gamma", "p3", "DE", 2020, Outcome.NoLicenseNeeded)]
    [InlineData("sold", "gamma", "p3", "DE", 2018, Outcome.NotLicensed)]
    [InlineData("sold", "beta", "p3", "DE", 2030, Outcome.NoLicenseNeeded)]
    [InlineData("non-binding", "beta", "p1", "US", 2020, Outcome.NotLicensed)]
    [InlineData("non-binding-part", "beta", "p1", "US", 2020, Outcome.NotLicensed)]
    [InlineData("press", "beta", "p1", "US", 2020, Outcome.Undetermined)]
    [InlineData("closing", "beta", "p1", "US", 2020, Outcome.NotLicensed)]
    [InlineData("conditional", "beta", "p1", "US", 2020, Outcome.NotLicensed)]
    [InlineData("defence", "beta", "p1", "US", 2020, Outcome.Licensed)]
    [InlineData("defence", "beta", "p1", "US", 2022, Outcome.NotLicensed)]
    [InlineData("terminated", "beta", "p1", "US", 2019, Outcome.Licensed)]
    [InlineData("terminated", "beta", "p1", "US", 2020, Outcome.NotLicensed)]
    [InlineData("elected", "beta", "p1", "US", 2020, Outcome.Licensed)]
    [InlineData("changed", "beta", "p1", "US", 2020, Outcome.NotLicensed)]
    public void A_step_means_what_it_says(string world, string actor, string patent, string country, int year, Outcome expected)
        => Verify.That(Worlds[world].May(actor).Sell("phones").In(country).On(year, 6, 15).Under(patent)).Is(expected);

    [Fact]
    public void A_step_leaves_the_world_before_it_as_it_was()
    {
        var before = Simple.Document;

        Simple.Companies("delta").Event("launch", EventKind.Shipment, 2020, 1, 1);

        Simple.Document.Should().BeSameAs(before);
        World.Empty.Document.Parties.Should().BeEmpty();
    }

    [Fact]
    public void The_same_steps_give_the_same_document()
        => Simple.Agreement("deal", "alpha", "beta", agreement => agreement.License("grant")).Document.Should().Be(Deal.Document);

    [Fact]
    public void What_a_step_does_not_say_is_what_its_draft_states()
    {
        var deal = Deal.Document.Agreements.Single();
        var grant = (PatentGrant)deal.Provisions.Single().Body;

        Deal.Document.RecordedThrough.Should().Be(new LocalDate(2030, 12, 31));
        (deal.Completeness, deal.BindingEffect, deal.Term.From, deal.Term.Until)
            .Should().Be((Completeness.FullText, BindingEffect.Binding, AnchoredDate.On(2015, 1, 1), AnchoredDate.Never));
        (grant.Subject, grant.Territory, grant.Exclusivity).Should().Be((PatentScope.All, Territory.Worldwide, Exclusivity.NonExclusive));
        World.Empty.RecordedThrough(2020, 2, 1).Document.RecordedThrough.Should().Be(new LocalDate(2020, 2, 1));
        World.Of(Deal.Document).Document.Should().BeSameAs(Deal.Document);
    }

    [Fact]
    public void Money_is_written_as_the_document_writes_it()
    {
        Verify.That(Worlds["money"].Term("deal", "fee", "body/amount")).Is("USD 1000000").Is(Money.Parse("USD 1000000")).By("fee");
        Verify.That(Worlds["money"].Term("deal", "royalty", "body/rate")).Is("0.5%");
        Verify.That(Worlds["money"].Term("deal", "secret", "body/amount")).IsUndisclosed().Missing("secret", "body/amount", MissingReason.Undisclosed);
        Verify.That(Worlds["money"].Term("deal", "unread", "body/amount")).IsNotCaptured();
        ((Payment)Worlds["money"].Document.Agreements[0].Provisions[1].Body).For.Should().Equal(ProvisionId.Parse("grant"));
    }

    [Fact]
    public void A_step_that_cannot_be_taken_says_why()
    {
        ((Func<World>)(() => Deal.But("grant", (Payment payment) => payment))).Should().Throw<ArgumentException>().WithMessage("`grant` is no Payment but a PatentGrant.*");
        ((Func<World>)(() => Deal.ButProvision("none", provision => provision))).Should().Throw<ArgumentException>().WithMessage("There is no `none` to change.*");
        ((Func<World>)(() => Deal.ButPatent("none", patent => patent))).Should().Throw<ArgumentException>();
        ((Func<World>)(() => Simple.Patent("p9", "alpha", patent => patent.SoldTo("beta", 2019, 1, 1).SoldTo("gamma", 2018, 1, 1)))).Should().Throw<ArgumentException>();
        ((Func<World>)(() => Simple.Agreement("deal", "alpha", "beta", deal => deal.From(AnchoredDate.Unstated).Release("release")))).Should().Throw<InvalidOperationException>();
        ((Func<object>)(() => Deal.May("beta").Under("p9"))).Should().Throw<ArgumentException>().WithMessage("The world has no patent `p9`, neither by id nor by number.*");
        ((Func<World>)(() => Simple.Agreement("deal", "alpha", "beta", deal => deal.Effect("later", Consequence.End, Condition.Described("x"), effect => effect.Against("beta"))))).Should().Throw<InvalidOperationException>();
        ((Func<World>)(() => Simple.Patent("p9", "alpha", patent => patent.But(one => one with { Protection = Disclosed<ValueList<Patents.NationalRight>>.NotCaptured }).In("US")))).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_question_fixes_only_what_its_steps_say()
    {
        var question = Deal.May("beta").Import().Question;

        (question.Actor.IsFixed, question.Act.IsFixed, question.Product.IsFixed, question.Country.IsFixed, question.On.IsFixed, question.Patents.IsFixed).Should().Be((true, true, false, false, false, false));
        Deal.May().Make("cars").Question.ToString().Should().Be("may * make cars in * on * under *");
        Deal.May("beta").Offer("cars").In("DE").On(2020, 1, 2).Under("p1", "p2").Within("deal").PresumingThrough(2031, 1, 1).KnownOn(2020, 1, 1).Question.ToString()
            .Should().Be("may beta offer cars in DE on 2020-01-02 under the patents p1, p2, within deal, presuming through 2031-01-01, as known on 2020-01-01");
        Deal.May("beta").Use().But(one => one with { Country = CountryCode.Parse("FR") }).Question.Country.Should().Be(Decisions.Questions.Dimension<CountryCode>.At(CountryCode.Parse("FR")));
        new[] { Deal.May("beta").HaveMade().Question.Act, Deal.May("beta").Do(Act.Lease).Question.Act }.Should().Equal(Act.HaveMade, Act.Lease);
    }

    [Fact]
    public void What_a_question_supposes_adds_up()
    {
        var suit = new RecordedEvent { Id = EventId.Parse("second"), Name = LocalizedText.Of("en", "suit"), Kind = EventKind.Suit, By = [PartyId.Parse("beta")], Against = [PartyId.Parse("alpha")], On = AnchoredDate.On(2019, 1, 1) };
        var third = new Party { Id = PartyId.Parse("delta"), Kind = PartyKind.Company, Name = LocalizedText.Of("en", "Delta") };

        var question = Worlds["defence"].May("beta").Sell("phones").In("US").On(2020, 6, 15).Under("p1").Supposing(new() { Events = [suit] }).Supposing(new() { Parties = [third] });

        (question.Question.Assume.Events.Count, question.Question.Assume.Parties.Count).Should().Be((1, 1));
        Verify.That(question).IsNotLicensed().Failing("grant", TestKind.InEffect);
    }
}
