using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Tests.Interchange;

public class ShortQuestionTests
{
    [Fact]
    public void Words_become_a_question()
    {
        var typed = new ShortQuestion { Actor = "beta", Act = "sell", Product = "phones", Country = "DE", On = "2017-08-15", Patent = "p1", Within = ["grant", "license"], PresumeThrough = "2030-01-01", KnownOn = "2017-09-01" };

        typed.Resolve(SmallDeal.Document, out var question).Should().BeEmpty();

        question.Should().Be(new MayQuestion
        {
            Actor = PartyId.Parse("beta"),
            Act = Act.Sell,
            Product = ProductId.Parse("phones"),
            Country = CountryCode.Parse("DE"),
            On = new LocalDate(2017, 8, 15),
            Patents = Dimension<PatentScope>.At(PatentScope.Listed(PatentId.Parse("p1"))),
            WithinAgreements = [AgreementId.Parse("license")],
            WithinProvisions = [ProvisionId.Parse("grant")],
            PresumeThrough = new LocalDate(2030, 1, 1),
            KnownOn = new LocalDate(2017, 9, 1),
        });
    }

    [Fact]
    public void What_is_left_out_or_a_star_is_open()
    {
        new ShortQuestion { Actor = "*", Act = "*", Product = "*", Country = "*", On = "*", Patent = "*" }.Resolve(SmallDeal.Document, out var question).Should().BeEmpty();

        question.Should().Be(new MayQuestion());
    }

    [Fact]
    public void A_patent_is_found_by_the_number_that_the_document_writes()
    {
        new ShortQuestion { Patent = "EP1000001B1" }.Resolve(SmallDeal.Document, out var question).Should().BeEmpty();

        question.Patents.Should().Be(Dimension<PatentScope>.At(PatentScope.Listed(PatentId.Parse("p1"))));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var typed = new ShortQuestion { Actor = "beta company", Act = "sel", Product = "phone", Country = "Germany", On = "15.8.2017", Patent = "EP 1 000 001 A1", Within = ["grants", "license"], PresumeThrough = "never" };

        typed.Resolve(SmallDeal.Document, out _).Select(finding => $"{finding.Pointer} {finding.Code}: {finding.Message}").Should().Equal(
            "/act LM5004: `sel` is not a word that is known here (did you mean `sell`?); a question that is not understood is not answered.",
            $"/actor LM1020: `beta company` is not {PartyId.Expectation}.",
            $"/country LM1020: `Germany` is not {CountryCode.Expectation}.",
            "/on LM1021: `15.8.2017` is not a day of the calendar, written year-month-day as in `2017-07-05`.",
            "/patent LM5003: The question names the patent `EP 1 000 001 A1`, which the document does not declare (did you mean `EP1000001B1`?).",
            "/presumeThrough LM1021: `never` is not a day of the calendar, written year-month-day as in `2017-07-05`.",
            "/product LM5003: The question names the product `phone`, which the document does not declare (did you mean `phones`?).",
            "/within LM5003: The question names the agreement or provision `grants`, which the document does not declare (did you mean `grant`?).");
    }

    [Fact]
    public void A_number_that_two_patents_have_names_neither()
    {
        var document = SmallDeal.Document with { Patents = [SmallDeal.Document.Patents[0], SmallDeal.Document.Patents[0] with { Id = PatentId.Parse("p2") }] };

        new ShortQuestion { Patent = "EP1000001B1" }.Resolve(document, out _).Select(finding => finding.Message).Should().Equal(
            "The question names the patent `EP1000001B1`, which the document does not declare under that number alone: it is the number of `p1`, `p2`; name one by its id.");
        new ShortQuestion { Patent = "p2" }.Resolve(document, out _).Should().BeEmpty();
    }
}
