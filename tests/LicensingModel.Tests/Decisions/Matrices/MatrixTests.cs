using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Matrices;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Lives;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Matrices;

public class MatrixTests
{
    private static readonly MatrixQuestion Everything = new() { Asked = new() { Actor = Licensee, Act = Act.Sell, On = Day } };

    [Fact]
    public void What_is_left_out_is_taken_from_the_document()
    {
        var matrix = Document.Matrix(Everything);
        matrix.Question.Products.Should().Equal(Electronics, Phones, FoldingPhones, Cars);
        matrix.Question.Countries.Should().Equal(DE, US);
        matrix.Question.Patents.Should().Equal(P);
        matrix.Cells.Should().HaveCount(8).And.OnlyContain(cell => cell.Outcome == Outcome.Licensed && cell.Basis.Count == 1 && cell.Missing == 0);
        matrix.IsPermittedThroughout.Should().BeTrue();
    }

    [Fact]
    public void Countries_that_territories_name_are_asked_about_too()
        => WithGrant(TheGrant with { Territory = Territory.Parse("worldwide except (CN, IN)") }).Matrix(Everything).Question.Countries
            .Select(country => country.Value).Should().Equal("CN", "DE", "IN", "US");

    [Fact]
    public void Countries_of_a_contested_protection_are_asked_about_too()
    {
        var contested = Document with { Patents = [Invention with { Protection = Contested<ValueList<NationalRight>>(RightsIn("US"), RightsIn("FR")) }] };
        contested.Matrix(Everything).Question.Countries.Select(country => country.Value).Should().Equal("FR", "US");
    }

    [Fact]
    public void A_dimension_of_which_the_document_has_nothing_is_open()
    {
        var matrix = (Document with { Products = [], Patents = [], Agreements = [Contract with { Provisions = [Licence with { Body = TheGrant with { Subject = PatentScope.All } }] }] }).Matrix(Everything);
        var cell = matrix.Cells.Should().ContainSingle().Which;
        (cell.Product, cell.Country, cell.Patent, cell.Outcome).Should().Be(((ProductId?)null, (CountryCode?)null, (PatentId?)null, Outcome.Licensed));
        matrix[0, 0, 0].Question.Patents.IsFixed.Should().BeFalse();
    }

    [Fact]
    public void Cells_stand_patent_by_patent_product_by_product_country_by_country()
    {
        var document = WithGrant(TheGrant with { Products = ProductScope.In(Phones), Territory = Territory.Of(US) }) with { Patents = [Invention, PatentOf(Q, Owner)] };
        var matrix = document.Matrix(Everything with { Products = [Cars, FoldingPhones], Countries = [US, DE], Patents = [Q, P] });
        matrix.Cells.Select(cell => cell.Outcome).Should().Equal(
            Outcome.NotLicensed, Outcome.NotLicensed, Outcome.NotLicensed, Outcome.NotLicensed,
            Outcome.NotLicensed, Outcome.NotLicensed, Outcome.Licensed, Outcome.NotLicensed);
        var cell = matrix[1, 1, 0];
        (cell.Patent, cell.Product, cell.Country, cell.Outcome).Should().Be((P, FoldingPhones, US, Outcome.Licensed));
        document.Ask(cell.Question).Outcome.Should().Be(Outcome.Licensed);
        (matrix.Count(Outcome.Licensed), matrix.IsPermittedThroughout).Should().Be((1, false));
    }

    [Theory]
    [InlineData(2, 0, 0)]
    [InlineData(0, 4, 0)]
    [InlineData(0, 0, -1)]
    public void There_are_no_other_cells(int table, int row, int column)
        => FluentActions.Invoking(() => Document.Matrix(Everything)[table, row, column]).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void What_is_named_twice_is_asked_once()
        => Document.Matrix(Everything with { Products = [Cars, Cars], Countries = [US, US], Patents = [P, P] }).Cells.Should().ContainSingle();

    [Fact]
    public void More_cells_than_are_allowed_are_refused_before_any_work()
    {
        var many = Enumerable.Range(0, 50_001).Select(number => ProductId.Parse($"product-{number}")).ToValueList();
        var evaluation = new MatrixEvaluation(Document, Document, _ => throw new InvalidOperationException("asked"));
        evaluation.Invoking(it => it.Fill(Everything with { Products = many }, null, default)).Should().Throw<ArgumentException>().WithMessage("The matrix would have 100002 cells (50001 products, 2 countries, 1 patents); at most 100000*");
    }

    [Fact]
    public void The_actor_and_the_day_are_fixed_and_the_rest_is_the_cells()
    {
        MayQuestion[] wrong =
        [
            new() { On = Day },
            new() { Actor = Licensee },
            new() { Actor = Licensee, On = Day, Product = Cars },
            new() { Actor = Licensee, On = Day, Country = US },
            new() { Actor = Licensee, On = Day, Patents = PatentScope.All },
        ];
        foreach (var asked in wrong)
            FluentActions.Invoking(() => Everything with { Asked = asked }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_question_confined_to_what_the_document_does_not_have_is_refused()
        => Document.Invoking(document => document.Matrix(Everything with { Asked = Everything.Asked with { WithinProvisions = [ProvisionId.Parse("nowhere")] } })).Should().Throw<ArgumentException>();

    [Fact]
    public void Work_is_reported_and_can_be_stopped()
    {
        var counts = new Counts();
        Document.Matrix(Everything, counts);
        counts.Reported.Should().Equal(8);
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Document.Invoking(document => document.Matrix(Everything, null, stop.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void What_was_presumed_is_told_once()
    {
        var presumed = Document.Matrix(Everything).Presumptions;
        presumed.Should().OnlyHaveUniqueItems().And.Contain(used => used.Presumption == Presumption.NothingUnrecordedHappened);
    }

    [Fact]
    public void Cells_that_nothing_tells_apart_are_asked_once()
    {
        var many = Enumerable.Range(0, 50).Select(number => new ProductCategory { Id = ProductId.Parse($"phone-{number}"), Name = Text("phone"), Within = Phones }).ToValueList();
        var countries = new[] { "AR", "BR", "CL", "US", "FR", "IT", "PT" }.Select(code => CountryCode.Parse(code)).ToValueList();
        var document = WithGrant(TheGrant with { Products = ProductScope.In(Phones), Territory = Territory.Parse("EU, US") }) with { Products = many.Concat(Document.Products).ToValueList() };
        var asked = 0;
        var matrix = new MatrixEvaluation(document, document, question => { asked++; return document.AskForTheDay(question); }).Fill(Everything with { Countries = countries }, null, default);
        matrix.Cells.Should().HaveCount(54 * 7);

        // Products: the phones and what is below them, phones themselves, electronics, cars. Countries: South America, the US, and three that joined
        // Europe's regions on different days.
        asked.Should().Be(4 * 5);
        EqualAnswers(document, matrix);
    }

    internal static void EqualAnswers(LicensingDocument document, CoverageMatrix matrix)
    {
        foreach (var cell in matrix.Cells)
        {
            var answer = document.AskForTheDay(cell.Question);
            (cell.Outcome, cell.Basis, cell.Missing, cell.IsBoundExceeded).Should().Be((answer.Outcome, answer.Basis, answer.Missing.Count, answer.IsBoundExceeded), $"of {cell.Question}");
        }
    }

    private static ValueList<NationalRight> RightsIn(string country)
        => ValueList.Create<NationalRight>([new() { Country = CountryCode.Parse(country), Granted = Date(2010, 1, 1), LastDayInForce = Date(2029, 1, 1) }]);

    private static LicensingDocument WithGrant(PatentGrant grant) => With(grant);

    private sealed class Counts : IProgress<int>
    {
        internal List<int> Reported { get; } = [];

        public void Report(int value) => Reported.Add(value);
    }
}
