using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Questions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Tests.Interchange;

/// <summary>Earlier sales, units and capacities in questions.</summary>
public class DeedQuestionTests
{
    private const string Members = "\"sales\":[{\"seller\":\"alpha\",\"buyer\":\"gamma\",\"country\":\"DE\",\"on\":\"2016-01-01\",\"product\":\"cars\",\"embodies\":[\"p1\"]},{\"seller\":\"gamma\",\"country\":\"FR\",\"on\":\"2016-02-01\"}],\"units\":{\"number\":1000},\"as\":\"customers\",\"of\":\"beta\"";

    private static readonly ValueList<EarlierSale> Sales =
    [
        new() { Seller = PartyId.Parse("alpha"), Buyer = PartyId.Parse("gamma"), Country = CountryCode.Parse("DE"), On = new LocalDate(2016, 1, 1), Product = ProductId.Parse("cars"), Embodies = [PatentId.Parse("p1")] },
        new() { Seller = PartyId.Parse("gamma"), Country = CountryCode.Parse("FR"), On = new LocalDate(2016, 2, 1) },
    ];

    public static TheoryData<string, Question> Written => new()
    {
        { $$"""{"kind":"may",{{Members}}}""", new MayQuestion { Sales = Sales, Units = new Quantity { Number = 1000 }, As = BeneficiaryClass.Customers, Through = PartyId.Parse("beta") } },
        { $$"""{"kind":"assert","holder":"alpha","on":"2017-08-15",{{Members}}}""", new AssertQuestion { Holder = PartyId.Parse("alpha"), On = new LocalDate(2017, 8, 15), Sales = Sales, Units = new Quantity { Number = 1000 }, As = BeneficiaryClass.Customers, Through = PartyId.Parse("beta") } },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void What_is_said_of_a_deed_is_read_as_it_is_written(string json, Question question)
    {
        var read = QuestionJson.Read(json, SmallDeal.Document);
        read.Diagnostics.Should().BeEmpty();
        read.Value!.Questions.Should().Equal(new PosedQuestion { Ask = question });
        JsonOf.Written(writer => QuestionJson.Write(writer, question)).Should().Be(json);
    }

    [Theory]
    [InlineData("""{"kind":"may","sales":[{"seller":"nobody","country":"DE","on":"2016-01-01"}]}""", "LM5003 /sales/0/seller")]
    [InlineData("""{"kind":"may","sales":[{"seller":"alpha","buyer":"nobody","country":"DE","on":"2016-01-01"}]}""", "LM5003 /sales/0/buyer")]
    [InlineData("""{"kind":"may","sales":[{"seller":"alpha","country":"UK","on":"2016-01-01"}]}""", "LM5005 /sales/0/country")]
    [InlineData("""{"kind":"may","sales":[{"seller":"alpha","country":"DE","on":"2016-01-01","product":"trains"}]}""", "LM5003 /sales/0/product")]
    [InlineData("""{"kind":"may","sales":[{"seller":"alpha","country":"DE","on":"2016-01-01","embodies":["p9"]}]}""", "LM5003 /sales/0/embodies")]
    [InlineData("""{"kind":"may","sales":[{"seller":"alpha","country":"DE"}]}""", "LM1011 /sales/0")]
    [InlineData("""{"kind":"may","sales":[{"seller":"alpha","country":"DE","on":"2016-01-01","price":1}]}""", "LM5001 /sales/0/price")]
    [InlineData("""{"kind":"may","units":{"number":1,"sort":"boxes"}}""", "LM5001 /units/sort")]
    [InlineData("""{"kind":"may","as":"customer"}""", "LM5004 /as")]
    [InlineData("""{"kind":"may","of":"nobody"}""", "LM5003 /of")]
    public void What_means_nothing_is_refused(string json, string finding)
        => QuestionJson.Read(json, SmallDeal.Document).Diagnostics.Select(found => $"{found.Descriptor.Code} {found.Pointer}").Should().Equal(finding);

    [Fact]
    public void A_question_says_so_in_words()
        => new MayQuestion { Sales = Sales, Units = new Quantity { Number = 1000 }, As = BeneficiaryClass.Customers, Through = PartyId.Parse("beta") }.ToString()
            .Should().EndWith("sold before by alpha, then gamma, 1000 units, as customers of beta");
}
