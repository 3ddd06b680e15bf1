using System.Reflection;
using System.Text;
using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.General;
using LicensingModel.Reconciliation;
using LicensingModel.Serialization;
using LicensingModel.Validation;
using NodaTime;
using Xunit.Abstractions;

namespace LicensingModel.Tests.RealDeals;

/// <summary>The deal document and its twin in C# are the same, and quote what the articles say.</summary>
public class NokiaXiaomi2017Tests(ITestOutputHelper output)
{
    private static readonly string Root = typeof(NokiaXiaomi2017Tests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "RepositoryRoot").Value!;
    private static readonly SourceId Announcement = SourceId.Parse("press-release");
    private static readonly string JsonPath = Path.Combine(Root, "docs", "deals", "nokia-xiaomi-2017.json");

    [Fact]
    public void The_document_is_what_is_written_of_its_twin_to_the_byte()
    {
        var written = Encoding.UTF8.GetBytes(LicensingJson.Write(NokiaXiaomi2017.Document));
        if (Environment.GetEnvironmentVariable("LICENSINGMODEL_APPROVE") == "1")
            File.WriteAllBytes(JsonPath, written);
        File.ReadAllBytes(JsonPath).AsSpan().SequenceEqual(written).Should().BeTrue($"{JsonPath} is written anew with LICENSINGMODEL_APPROVE=1");
    }

    [Fact]
    public void The_document_reads_as_its_twin_without_a_finding()
    {
        var result = LicensingJson.Read(File.ReadAllBytes(JsonPath));
        result.Diagnostics.Should().BeEmpty();
        result.Value.Should().Be(NokiaXiaomi2017.Document);
    }

    [Fact]
    public void Every_quotation_stands_in_the_article_that_it_is_taken_from()
    {
        var shared = Path.GetFullPath(Path.Combine(Root, "..", "shared"));
        if (!Directory.Exists(Path.Combine(shared, "seeds")))
        {
            output.WriteLine($"Not checked: {shared}/seeds is not there.");
            return;
        }

        var walk = new QuotationWalk();
        walk.VisitElement(NokiaXiaomi2017.Document);
        var articles = NokiaXiaomi2017.Document.Sources.ToDictionary(
            source => source.Id,
            source => File.Exists(Path.Combine(shared, source.Reference!)) ? OneLine(File.ReadAllText(Path.Combine(shared, source.Reference!))) : string.Empty);

        // The announcement was not seen itself: its words are those that the fact sheet or Pocketnow quotes, and these three that dpa-AFX carries.
        articles[Announcement] = OneLine(File.ReadAllText(Path.Combine(shared, "deals", "nokia-xiaomi-2017.md"))) + articles[SourceId.Parse("pocketnow")]
            + "signed a business collaboration agreement and a multi-year patent agreement|Nokia will provide network infrastructure equipment"
            + "|Nokia and Xiaomi will work together on optical transport solutions for datacenter interconnect, IP Routing based on Nokia's newly announced FP4 network processor, and a data center fabric solution.";
        walk.Quotations.Should().HaveCountGreaterThan(40);
        walk.Quotations.Where(entry => !articles[entry.Source].Contains(OneLine(entry.Quotation.Text), StringComparison.Ordinal))
            .Select(entry => $"{entry.Source}: {entry.Quotation.Text}").Should().BeEmpty();
        walk.Quotations.Should().OnlyContain(entry => entry.Quotation.Language == NokiaXiaomi2017.Document.Sources.First(source => source.Id == entry.Source).Language);
    }

    [Fact]
    public void Titles_and_names_of_sources_stand_in_their_articles()
    {
        var shared = Path.GetFullPath(Path.Combine(Root, "..", "shared"));
        if (!Directory.Exists(Path.Combine(shared, "seeds")))
        {
            output.WriteLine($"Not checked: {shared}/seeds is not there.");
            return;
        }

        foreach (var source in NokiaXiaomi2017.Document.Sources.Where(source => source.Title is not null))
        {
            var article = OneLine(File.ReadAllText(Path.Combine(shared, source.Reference!)));
            foreach (var (_, title) in source.Title!)
                article.Contains(OneLine(title), StringComparison.Ordinal).Should().BeTrue(title);
        }
    }

    [Fact]
    public void Nothing_but_a_missing_date_can_be_held_against_it()
        => NokiaXiaomi2017.Document.Validate().Select(finding => $"{finding.Code} {finding.Pointer}").Should().Equal("LM3041 /sources/1", "LM3160 /agreements/0/provisions/3/body");

    [Fact]
    public void All_reports_carry_one_announcement_so_that_no_two_confirm_each_other()
    {
        NokiaXiaomi2017.Document.Sources.Where(source => source.Id != Announcement).Should().OnlyContain(source => source.ReliesOn.Contains(Announcement));
        var entries = SourceReconciliation.Of(NokiaXiaomi2017.Document);
        entries.Where(entry => entry.Claims.Any(claim => claim.Source == Announcement)).Should().OnlyContain(entry => entry.IndependentSources.Count == 1);
        entries.Should().NotContain(entry => entry.Agreeing == SourceAgreement.Agreed);
    }

    [Fact]
    public void The_sources_conflict_differ_in_breadth_and_stand_alone_where_the_articles_do()
    {
        string[] Of(SourceAgreement agreeing) =>
            [.. SourceReconciliation.Of(NokiaXiaomi2017.Document).Where(entry => entry.Agreeing == agreeing).Select(entry => $"{entry.Provision ?? (object?)entry.Agreement} {entry.Path}")];

        Of(SourceAgreement.Conflict).Should().Equal("network-equipment body/direction");
        Of(SourceAgreement.DifferInBreadth).Should().Equal(
            "grant-nokia-to-xiaomi body/subject", "grant-xiaomi-to-nokia body/subject", "cross-licence body/mutuality", "data-centre-work body/topics", "exploration body/depth");
        Of(SourceAgreement.SingleSource).Should().Contain("payment body/payer").And.Contain("grant-nokia-to-xiaomi body/count");
    }

    [Fact]
    public void Who_supplies_the_equipment_is_claimed_as_a_direction_by_those_alone_who_name_both_ends()
    {
        var term = NokiaXiaomi2017.Document.Ask(Value("nokia-xiaomi-collaboration", "network-equipment", "body/direction")).Term!;
        term.Claims.Where(claim => claim.ClaimedValue is not null).Select(claim => claim.Source.Value).Should().Equal("pocketnow", "french-article");
        term.Claims.Select(claim => claim.Source.Value).Should().Equal("press-release", "cnbc", "pocketnow", "french-article", "vietnamese-article");
        NokiaXiaomi2017.Document.Ask(Value("nokia-xiaomi-collaboration", "network-equipment", "body/modality")).Value.Should().Be(DutyModality.Announced);
    }

    [Theory]
    [InlineData(null, "bindingEffect")]
    [InlineData(null, "term/atLeast")]
    public void What_no_source_says_in_so_many_words_is_a_persons_reading(string? provision, string path)
    {
        var term = NokiaXiaomi2017.Document.Ask(Value("nokia-xiaomi-patents", provision, path)).Term!;
        term.Choice!.Rule.Should().Be(ChoiceRule.Person);
        term.Choice.By.Should().NotBeNullOrEmpty();
        term.Choice.Reason.Should().NotBeNull();
        term.Claims.Should().NotBeEmpty().And.OnlyContain(claim => claim.ClaimedValue == null && claim.Quotation != null);
    }

    [Fact]
    public void Neither_party_is_licensed_under_patents_of_the_other_that_are_essential_to_something_else()
    {
        var document = NokiaXiaomi2017.Document with { Standards = [.. NokiaXiaomi2017.Document.Standards, new() { Id = StandardId.Parse("wi-fi"), Name = LocalizedText.Of("en", "Wi-Fi") }] };
        foreach (var (actor, owner) in new[] { ("nokia", "xiaomi"), ("xiaomi", "nokia") })
        {
            var wifi = PatentScope.OwnedBy(PartyId.Parse(owner)).And(PatentScope.EssentialTo(StandardId.Parse("wi-fi")));
            document.Ask(new MayQuestion { Actor = PartyId.Parse(actor), On = new LocalDate(2017, 8, 15), Patents = wifi, PresumeThrough = new LocalDate(2017, 8, 31) })
                .Outcome.Should().NotBe(Outcome.Licensed, actor);
        }
    }

    [Fact]
    public void The_part_of_HMD_is_a_rumour_that_provides_nothing_and_that_the_article_denies()
    {
        var rumour = NokiaXiaomi2017.Document.Agreements.Single(agreement => agreement.Id.Value == "hmd-rumour");
        rumour.Provisions.Should().BeEmpty();
        var status = rumour.Status.Should().ContainSingle().Subject;
        status.Status.Should().Be(AgreementStatus.Rumoured);
        status.Claims.Select(claim => claim.Stance).Should().Equal(ClaimStance.ReportsAsRumour, ClaimStance.Denies);
    }

    [Fact]
    public void The_announced_fields_of_work_and_the_unspecified_number_of_patents_are_there()
    {
        NokiaXiaomi2017.Document.Ask(Value("nokia-xiaomi-collaboration", "data-centre-work", "body/topics")).Value
            .Should().Be(ValueSet.Create([Topic.DataCenter, Topic.DataCenterFabric, Topic.IpRouting, Topic.OpticalTransport]));
        NokiaXiaomi2017.Document.Ask(Value("nokia-xiaomi-patents", "grant-nokia-to-xiaomi", "body/count")).State.Should().Be(DisclosureState.Undisclosed);
    }

    private static ValueQuestion Value(string agreement, string? provision, string term)
        => new() { Agreement = AgreementId.Parse(agreement), Provision = provision is null ? null : ProvisionId.Parse(provision), Term = term };

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed class QuotationWalk : ModelVisitor
    {
        internal List<(SourceId Source, Quotation Quotation)> Quotations { get; } = [];

        protected internal override void VisitElement(Element element)
        {
            if (element is Claim { Quotation: { } quotation } claim)
                Quotations.Add((claim.Source, quotation));
            base.VisitElement(element);
        }
    }
}
