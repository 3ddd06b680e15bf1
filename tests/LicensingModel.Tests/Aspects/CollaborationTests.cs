using LicensingModel.Agreements;
using LicensingModel.Aspects;
using LicensingModel.Aspects.Collaborations;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.General;

namespace LicensingModel.Tests.Aspects;

public class CollaborationTests
{
    [Fact]
    public void Nokia_and_Xiaomi_work_on_four_topics_and_explore_four()
    {
        var sheet = Deals.Collaboration("nokia-xiaomi-2017", "nokia-xiaomi-collaboration");
        sheet.Works.Should().HaveCount(2);
        sheet.Works[0].Topics.Select(topic => topic.Topic).Should().Equal(Topic.DataCenter, Topic.DataCenterFabric, Topic.IpRouting, Topic.OpticalTransport);
        sheet.Works[1].Topics.Select(topic => topic.Topic).Should().Equal(Topic.ArtificialIntelligence, Topic.AugmentedReality, Topic.InternetOfThings, Topic.VirtualReality);
        sheet.Works[0].Scope.Depth.StatedValue.Should().Be(CollaborationDepth.WorkTogether);
        sheet.Works[1].Scope.Depth.StatedValue.Should().Be(CollaborationDepth.Explore);
    }

    [Fact]
    public void Of_what_Nokia_and_Xiaomi_must_do_and_whether_it_binds_and_who_owns_it_nothing_is_made_up()
    {
        var sheet = Deals.Collaboration("nokia-xiaomi-2017", "nokia-xiaomi-collaboration");
        foreach (var work in sheet.Works)
        {
            work.Binding.IsKnown.Should().BeFalse();
            work.Binding.IsInherited.Should().BeFalse();
            work.Topics.Should().OnlyContain(topic => topic.Tasks.Count == 0 && topic.Results.Count == 3 && topic.Results.All(share => share.Rights == null && share.Owners.IsBlank));
        }
    }

    [Fact]
    public void Where_sources_differ_on_who_supplies_nobody_is_said_to()
    {
        var task = Deals.Collaboration("nokia-xiaomi-2017", "nokia-xiaomi-collaboration").Beside.Should().ContainSingle().Subject;
        task.Modality.Should().Be(DutyModality.Announced);
        task.Duty!.Action.Should().Be(DutyAction.Supply);
        task.Duty.Direction.State.Should().Be(DisclosureState.Contested);
        task.Parties.Should().BeEmpty();
        task.Toward.Should().BeEmpty();
        task.Place.Sources.Should().Contain(SourceId.Parse("french-article")).And.Contain(SourceId.Parse("pocketnow"));
    }

    [Fact]
    public void Xiaomi_must_preinstall_for_Microsoft_by_the_agreement_of_2016()
    {
        var sheet = Deals.Collaboration("microsoft-xiaomi-2016-2018", "microsoft-xiaomi-2016");
        sheet.Works.Should().BeEmpty();
        var task = sheet.Beside.Should().ContainSingle().Subject;
        task.Modality.Should().Be(DutyModality.Must);
        task.Duty!.Action.Should().Be(DutyAction.Preinstall);
        (task.Parties, task.Toward).Should().Be(((ValueSet<PartyId>)[PartyId.Parse("xiaomi")], (ValueSet<PartyId>)[PartyId.Parse("microsoft")]));
        task.Binding.Effect.StatedValue.Should().Be(BindingEffect.Binding);
    }

    [Fact]
    public void The_memorandum_has_four_areas_and_its_parts_bind_no_more_than_it_does()
    {
        var sheet = Deals.Collaboration("microsoft-xiaomi-2016-2018", "microsoft-xiaomi-mou-2018");
        sheet.Works.Select(work => work.Place.Provision.Value).Should().Equal("cloud", "laptops", "cortana", "ai-services");
        sheet.Works.Should().OnlyContain(work => work.Binding.IsInherited && (BindingEffect?)work.Binding.Effect.StatedValue == BindingEffect.NonBinding);
        sheet.Works[2].Scope.Depth.StatedValue.Should().Be(CollaborationDepth.Discuss);
        sheet.Works[3].Scope.Depth.StatedValue.Should().Be(CollaborationDepth.Explore);
        sheet.Works[0].Topics.Should().ContainSingle().Which.Tasks.Should().OnlyContain(task => task.Modality == DutyModality.Intends).And.HaveCount(2);
        sheet.Works[3].Topics[0].Tasks.Should().ContainSingle().Which.Modality.Should().BeNull("no source says whether Microsoft must or may");
    }

    [Fact]
    public void FIH_manufactures_and_gives_access_to_its_network_and_HMD_intends_to_market()
    {
        var work = Deals.Collaboration("hmd-nokia-2016", "hmd-fih-nokia-collaboration").Works.Should().ContainSingle().Subject;
        var topic = work.Topics.Should().ContainSingle().Subject;
        topic.Topic.Should().BeNull("on what they work together was not captured");
        topic.Tasks.Select(task => (task.Parties[0].Value, task.Duty?.Action.Value)).Should().Equal(("fih", null), ("fih", "manufacture"), ("fih", "dealExclusively"));
        var marketing = Deals.Collaboration("hmd-nokia-2016", "hmd-nokia-licence").Beside.Should().ContainSingle().Subject;
        marketing.Modality.Should().Be(DutyModality.Intends);
        marketing.Binding.Effect.StatedValue.Should().Be(BindingEffect.NonBinding);
        marketing.Binding.IsInherited.Should().BeFalse();
    }

    [Fact]
    public void ExxonMobil_owns_the_foreground_and_each_licenses_its_background_by_grants_of_their_own()
    {
        var work = Deals.Collaboration("exxonmobil-fuelcell-2019", "exxonmobil-fuelcell-jda").Works.Should().ContainSingle().Subject;
        work.Topics.Select(topic => topic.Topic).Should().Equal(Topic.CarbonCapture, Topic.Energy, Topic.Hydrogen);
        foreach (var topic in work.Topics)
        {
            topic.Results.Select(share => share.Ground).Should().Equal(ResultGround.Background, ResultGround.Foreground, ResultGround.Sideground);
            topic.Results[0].Owners.IsBlank.Should().BeTrue();
            topic.Results[0].Grants.Should().HaveCount(4);
            topic.Results[1].Owners.StatedValue.Should().Be((ValueSet<PartyId>)[PartyId.Parse("exxonmobil-re")]);
            topic.Results[1].Grants.Should().Contain(grant => grant.Provision.Value == "research-licence" && grant.Clauses.Contains(ClauseReference.Parse("§7.01(a)")));
            topic.Results[2].Rights.Should().BeNull();
            topic.Tasks.Should().Contain(task => task.Modality == DutyModality.MustNot && task.Duty!.Action == DutyAction.Develop && task.Parties.Contains(PartyId.Parse("fuelcell-energy")));
        }
    }

    [Fact]
    public void Each_of_ExxonMobil_and_FuelCell_shall_negotiate_if_it_opts_out()
    {
        var tasks = Deals.Collaboration("exxonmobil-fuelcell-2019", "exxonmobil-fuelcell-jda").Beside.Where(task => task.Modality == DutyModality.ShallNegotiate).ToList();
        tasks.Select(task => task.Parties[0].Value).Should().Equal("exxonmobil-re", "fuelcell-energy");
        tasks.Should().OnlyContain(task => (BindingEffect?)task.Binding.Effect.StatedValue == BindingEffect.AgreementToNegotiate && task.Condition.IsStated);
        tasks[0].Place.Clauses.Should().Equal(ClauseReference.Parse("§7.01(b)(2)"));
    }

    [Theory]
    [InlineData("google-samsung-2014", "google-tencent")]
    [InlineData("nokia-xiaomi-2017", "nokia-xiaomi-collaboration,hmd-rumour")]
    [InlineData("microsoft-xiaomi-2016-2018", "microsoft-xiaomi-2016,microsoft-xiaomi-mou-2018,microsoft-xiaomi-windows-10-test,tencent-samsung-investment")]
    [InlineData("microsoft-novell-2006", "technical-collaboration,business-collaboration")]
    [InlineData("hmd-nokia-2016", "hmd-nokia-licence,hmd-fih-nokia-collaboration")]
    [InlineData("exxonmobil-fuelcell-2019", "exxonmobil-fuelcell-jda")]
    [InlineData("intel-nvidia-2011", "")]
    [InlineData("mentat-interlink-1997", "")]
    [InlineData("lot-agreement", "")]
    [InlineData("pax-2017", "")]
    [InlineData("aomedia-patent-license-1.0", "")]
    [InlineData("nokia-samsung-2023", "")]
    [InlineData("sony-gsi-2009", "")]
    [InlineData("motorola-zebra-2014", "")]
    [InlineData("nortel-entrust-1996", "")]
    public void Only_agreements_that_have_collaboration_have_a_sheet(string deal, string agreements)
        => string.Join(',', CollaborationAspect.Of(Deals.Read(deal)).Select(sheet => sheet.Agreement.Value)).Should().Be(agreements);

    [Fact]
    public void A_topic_of_which_sources_differ_is_marked_and_one_that_only_a_contribution_names_is_there()
    {
        var one = new Claim<ValueSet<Topic>> { Source = SourceId.Parse("a"), Value = [Topic.Cloud] };
        var other = new Claim<ValueSet<Topic>> { Source = SourceId.Parse("b"), Value = [Topic.Cloud, Topic.Games] };
        var scope = new CollaborationScope
        {
            Participants = [PartyId.Parse("x"), PartyId.Parse("y")],
            Topics = Disclosed<ValueSet<Topic>>.Contested([one, other]),
            Contributions = [new Contribution { Party = PartyId.Parse("x"), Does = LocalizedText.Of("en", "helps"), Modality = DutyModality.May, Topics = [Topic.Search] }],
        };
        var agreement = new Agreement
        {
            Id = AgreementId.Parse("c"),
            Title = LocalizedText.Of("en", "C"),
            Kind = AgreementKind.MemorandumOfUnderstanding,
            Completeness = Completeness.Press,
            Provisions = [new Provision { Id = ProvisionId.Parse("p"), Body = scope }],
        };
        var work = CollaborationAspect.Of(new LicensingDocument { Agreements = [agreement] })[0].Works[0];
        work.Topics.Select(topic => (topic.Topic, topic.IsContested, topic.Tasks.Count)).Should().Equal((Topic.Cloud, false, 0), (Topic.Games, true, 0), (Topic.Search, true, 1));
        work.Topics.Should().OnlyHaveUniqueItems(topic => topic.Topic);
    }

    [Fact]
    public void An_agreement_that_is_not_there_is_refused()
        => FluentActions.Invoking(() => CollaborationAspect.Of(new LicensingDocument(), AgreementId.Parse("x"))).Should().Throw<ArgumentException>().WithMessage("*`x`*");
}
