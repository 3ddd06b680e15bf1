using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Matrices;
using LicensingModel.Decisions.Questions;
using LicensingModel.Products;
using LicensingModel.Serialization;
using LicensingModel.Tests.Decisions.Laws;
using NodaTime;

namespace LicensingModel.Tests.Decisions.Matrices;

/// <summary>Every cell is what its own question gives: in the real deals, and in random worlds.</summary>
public class MatrixLaws
{
    /// <summary>The files of the real deals.</summary>
    public static TheoryData<string> Deals => new(Directory.GetFiles(Checkout.PathTo("docs", "deals"), "*.json").Select(Path.GetFileName).Where(name => !name!.EndsWith(".questions.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)!);

    [Theory]
    [MemberData(nameof(Deals))]
    public void In_a_real_deal_every_cell_is_what_its_question_gives(string file)
    {
        var document = LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo("docs", "deals", file))).GetValueOrThrow();
        var on = document.RecordedThrough ?? new LocalDate(2018, 1, 1);
        var extra = new[] { "AR", "CL", "PT" }.Select(code => CountryCode.Parse(code));
        foreach (var actor in document.Parties.Take(4))
        {
            var question = new MatrixQuestion { Asked = new MayQuestion { Actor = actor.Id, Act = Act.Sell, On = on } }.Over(document);
            question = question with { Countries = question.Countries.Take(6).Concat(extra).ToValueList(), Patents = question.Patents.Take(2).ToValueList() };
            MatrixTests.EqualAnswers(document, document.Matrix(question));
        }
    }

    [Fact]
    public void In_random_worlds_every_cell_is_what_its_question_gives()
    {
        var (cells, asked) = (0, 0);
        for (var seed = 0; seed < 250; seed++)
        {
            var world = RandomWorld.Of(seed, 0.1);
            if (!world.Question.Actor.IsFixed || !world.Question.On.IsFixed)
                continue;

            var (document, question) = Enlarged(world);
            var evaluation = new MatrixEvaluation(document, document, document.AskForTheDay);
            var matrix = evaluation.Fill(question, null, default);
            (cells, asked) = (cells + matrix.Cells.Count, asked + evaluation.Asked);
            MatrixTests.EqualAnswers(document, matrix);
        }

        asked.Should().BeLessThan(cells * 3 / 4, "cells that nothing tells apart share an answer, or the law would be idle");
    }

    /// <summary>With products and countries of which the world does not speak, beside those of which it does.</summary>
    private static (LicensingDocument Document, MatrixQuestion Question) Enlarged(RandomWorld world)
    {
        var more = new[] { "electronics", "phones", "cars" }.SelectMany(word => new[] { 1, 2 }.Select(number => new ProductCategory { Id = ProductId.Parse($"{word}-{number}"), Name = LocalizedText.Of("en", word), Within = ProductId.Parse(word) }));
        var document = world.Document with { Products = world.Document.Products.Concat(more).ToValueList() };
        var asked = world.Question with { Product = default, Country = default, Patents = default };
        var countries = new[] { "US", "DE", "CN", "JP", "FR", "HR" }.Select(code => CountryCode.Parse(code)).ToValueList();
        var question = new MatrixQuestion { Asked = asked, Countries = countries };
        return (document, question);
    }
}
