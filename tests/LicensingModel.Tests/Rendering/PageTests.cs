using System.Xml;
using System.Xml.Linq;
using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Rendering;
using LicensingModel.Serialization;
using LicensingModel.Tests.Interchange;
using NodaTime;

namespace LicensingModel.Tests.Rendering;

public class PageTests
{
    private static readonly XNamespace _html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace _svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Documents => ["every", "hostile", "small", "empty", "nokia"];

    [Fact]
    public void A_page_of_every_kind_of_provision() => Approved.Check("EveryProvision.html", TermSheet.ToHtml(EveryProvision.Document));

    [Fact]
    public void A_picture_of_every_kind_of_provision() => Approved.Check("EveryProvision.svg", TermSheet.ToSvg(EveryProvision.Document));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Page_and_picture_are_well_formed_and_their_anchors_lead_somewhere(string name)
    {
        var document = DocumentOf(name);
        var page = Parse(TermSheet.ToHtml(document));
        var picture = Parse(TermSheet.ToSvg(document));

        picture.Root!.Name.Should().Be(_svg + "svg");
        page.Root!.Name.Should().Be(_html + "html");
        var ids = page.Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>().ToList();
        ids.Should().OnlyHaveUniqueItems();
        page.Descendants(_html + "a").Select(link => link.Attribute("href")!.Value).Where(link => !link.StartsWith('#') || !ids.Contains(link[1..])).Should().BeEmpty();
        foreach (var drawing in page.Descendants(_svg + "svg").Append(picture.Root))
        {
            drawing.Attribute("role")!.Value.Should().Be("img");
            drawing.Attribute("aria-labelledby")!.Value.Split(' ').Should().OnlyContain(id => drawing.Elements().Any(element => (string?)element.Attribute("id") == id && element.Value.Length > 0));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Nothing_runs_and_nothing_is_loaded(string name)
    {
        var document = DocumentOf(name);
        foreach (var element in Parse(TermSheet.ToHtml(document)).Descendants().Concat(Parse(TermSheet.ToSvg(document)).Descendants()))
        {
            element.Name.LocalName.Should().NotBe("script").And.NotBe("link").And.NotBe("img").And.NotBe("image").And.NotBe("iframe").And.NotBe("use").And.NotBe("b");
            element.Attributes().Select(attribute => attribute.Name.LocalName).Should().NotContain(attribute => attribute.StartsWith("on", StringComparison.Ordinal)).And.NotContain("src");
            if (element.Name.LocalName == "style")
                element.Value.Should().NotContain("@import").And.NotContain("http").And.NotContain("<").And.NotContain("alert");
        }
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        var page = TermSheet.ToHtml(HostileText.Document);
        var picture = TermSheet.ToSvg(HostileText.Document);

        foreach (var text in new[] { page, picture })
        {
            text.Should().Contain("&lt;script&gt;alert(1)&lt;/script&gt;").And.NotContain("<script").And.NotContain("<img").And.NotContain("\" onload");
            text.Should().NotContainAny("\u202E", "\u202C", "\u2066", "\u2069", "\u0007", "\u001B", "\uFFFE", "\r");
        }

        Parse(page).Descendants(_html + "q").Select(quote => (quote.Attribute("lang")!.Value, quote.Attribute("dir")!.Value)).Distinct().Should().Equal(("ar", "rtl"), ("he", "rtl"));
        Parse(picture).Descendants(_svg + "title").Single().Value.Should().StartWith("</title></text></q></style><script>alert(1)</script>\" onload=\"x\" '>");
    }

    [Fact]
    public void Every_state_has_its_badge_and_every_quotation_its_language()
    {
        var page = Parse(TermSheet.ToHtml(EveryProvision.Document));

        page.Descendants(_html + "span").Select(badge => badge.Attribute("class")!.Value + ": " + badge.Value).Distinct().Should().Contain(
            ["badge stated: stated", "badge undisclosed: not disclosed", "badge redacted: blacked out in the text", "badge unstated: the text is silent", "badge unseen: not seen", "badge contested: sources differ"]);
        page.Descendants(_html + "q").Should().Contain(quote => quote.Value == "sans plus de détails" && quote.Attribute("lang")!.Value == "fr" && quote.Attribute("dir")!.Value == "ltr");
        page.Descendants(_html + "th").Should().OnlyContain(heading => heading.Attribute("scope") != null);
        page.Descendants().Select(element => element.Name.LocalName).Where(name => name is "h1" or "h2" or "h3" or "h4").Aggregate((0, true), (seen, name) => (name[1] - '0', seen.Item2 && name[1] - '0' <= seen.Item1 + 1)).Item2
            .Should().BeTrue("no level of headings is skipped");
    }

    [Fact]
    public void A_contested_direction_is_drawn_once_for_each_reading_and_dashed()
    {
        var picture = Parse(TermSheet.ToSvg(DocumentOf("nokia"), AgreementId.Parse("nokia-xiaomi-collaboration")));

        var duties = picture.Descendants(_svg + "g").Where(group => (string?)group.Attribute("class") == "flow group-7").ToList();
        duties.Should().HaveCount(2).And.OnlyContain(arrow => (string?)arrow.Elements(_svg + "path").First().Attribute("class") == "dashed");
        picture.Descendants(_svg + "text").Select(text => text.Value).Should().Contain("according to news report in French");
    }

    [Fact]
    public void An_end_that_is_not_known_gets_a_column_of_its_own()
    {
        var picture = Parse(TermSheet.ToSvg(DocumentOf("nokia"), AgreementId.Parse("nokia-xiaomi-patents")));

        picture.Descendants(_svg + "text").Select(text => text.Value).Should().Contain("not known").And.Contain(text => text.Contains("payee not known", StringComparison.Ordinal));
    }

    [Fact]
    public void The_end_of_a_term_that_is_not_known_fades_and_one_that_is_stated_does_not()
    {
        var open = TermSheet.ToSvg(DocumentOf("nokia"), AgreementId.Parse("nokia-xiaomi-patents"));
        var closed = TermSheet.ToSvg(SmallDeal.Document, AgreementId.Parse("license"));

        open.Should().Contain("class=\"fading\"").And.Contain("end: only in words");
        closed.Should().NotContain("class=\"fading\"").And.Contain("class=\"bar\"");
    }

    [Fact]
    public void An_answer_stands_first_and_its_proof_in_the_page()
    {
        var question = new MayQuestion { Actor = PartyId.Parse("beta"), On = new LocalDate(2017, 8, 15) };
        var page = Parse(TermSheet.ToHtml(SmallDeal.Document, answer: DocumentQuestions.Ask(SmallDeal.Document, question)));

        var sections = page.Descendants(_html + "main").Single().Elements(_html + "section").ToList();
        sections[0].Attribute("id")!.Value.Should().Be("answer");
        sections[0].Value.Should().Contain("Beta Inc may do something");
        sections[^1].Attribute("id")!.Value.Should().Be("proof");
        sections[^1].Descendants(_html + "li").Should().Contain(test => (string?)test.Attribute("class") == "passed");
    }

    [Fact]
    public void The_answer_what_a_term_is_stands_in_the_page_too()
    {
        var question = new ValueQuestion { Agreement = AgreementId.Parse("license"), Provision = ProvisionId.Parse("fee"), Term = "body/amount" };
        var page = Parse(TermSheet.ToHtml(SmallDeal.Document, answer: DocumentTerms.Ask(SmallDeal.Document, question)));

        page.Descendants(_html + "section").First().Value.Should().Contain("blacked out in the text");
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        TermSheet.ToHtml(DocumentOf("nokia")).Should().Be(TermSheet.ToHtml(DocumentOf("nokia")));
        TermSheet.ToSvg(DocumentOf("nokia")).Should().Be(TermSheet.ToSvg(DocumentOf("nokia")));
    }

    [Fact]
    public void Names_are_in_the_language_that_is_asked_for()
        => TermSheet.ToHtml(SmallDeal.Document, languages: [LanguageTag.Parse("fr")]).Should().NotBe(TermSheet.ToHtml(SmallDeal.Document, languages: [LanguageTag.Parse("en")]));

    [Fact]
    public void An_agreement_that_is_not_there_is_refused()
    {
        FluentActions.Invoking(() => TermSheet.ToHtml(SmallDeal.Document, AgreementId.Parse("x"))).Should().Throw<ArgumentException>().WithMessage("*`x`*");
        FluentActions.Invoking(() => TermSheet.ToSvg(SmallDeal.Document, AgreementId.Parse("x"))).Should().Throw<ArgumentException>().WithMessage("*`x`*");
    }

    private static LicensingDocument DocumentOf(string name) => name switch
    {
        "every" => EveryProvision.Document,
        "hostile" => HostileText.Document,
        "small" => SmallDeal.Document,
        "empty" => new LicensingDocument(),
        _ => LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo("docs", "deals", "nokia-xiaomi-2017.json"))).GetValueOrThrow(),
    };

    internal static XDocument Parse(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(reader);
    }
}
