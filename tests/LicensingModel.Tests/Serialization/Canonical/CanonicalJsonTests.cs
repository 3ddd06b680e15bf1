using System.Globalization;
using System.Text;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Canonical;
using LicensingModel.Tests.Broken;
using LicensingModel.Tests.Serialization.Generated;
using NodaTime;

namespace LicensingModel.Tests.Serialization.Canonical;

/// <summary>The canonical form is that of RFC 8785, and equal values have equal bytes.</summary>
public class CanonicalJsonTests
{
    private static readonly ReadOptions WithoutIntegrity = new() { CheckIntegrity = false };

    [Fact]
    public void The_example_of_the_standard()
        => Form("""
            {
              "numbers": [333333333.33333329, 1E30, 4.50,
                          2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """).Should().Be("""{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}""");

    [Fact]
    public void Names_are_sorted_by_their_code_units()
        => Form("""{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew","1":"One","\ud83d\ude00":"Emoji","\u0080":"Control","\u00f6":"Latin"}""")
            .Should().Be("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin\",\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji\",\"\ufb33\":\"Hebrew\"}");

    [Theory]
    [InlineData("0000000000000000", "0")]
    [InlineData("8000000000000000", "0")]
    [InlineData("0000000000000001", "5e-324")]
    [InlineData("8000000000000001", "-5e-324")]
    [InlineData("7fefffffffffffff", "1.7976931348623157e+308")]
    [InlineData("ffefffffffffffff", "-1.7976931348623157e+308")]
    [InlineData("4340000000000000", "9007199254740992")]
    [InlineData("c340000000000000", "-9007199254740992")]
    [InlineData("4430000000000000", "295147905179352830000")]
    [InlineData("44b52d02c7e14af5", "9.999999999999997e+22")]
    [InlineData("44b52d02c7e14af6", "1e+23")]
    [InlineData("44b52d02c7e14af7", "1.0000000000000001e+23")]
    [InlineData("444b1ae4d6e2ef4e", "999999999999999700000")]
    [InlineData("444b1ae4d6e2ef4f", "999999999999999900000")]
    [InlineData("444b1ae4d6e2ef50", "1e+21")]
    [InlineData("3eb0c6f7a0b5ed8c", "9.999999999999997e-7")]
    [InlineData("3eb0c6f7a0b5ed8d", "0.000001")]
    [InlineData("41b3de4355555553", "333333333.3333332")]
    [InlineData("41b3de4355555554", "333333333.33333325")]
    [InlineData("41b3de4355555555", "333333333.3333333")]
    [InlineData("41b3de4355555556", "333333333.3333334")]
    [InlineData("41b3de4355555557", "333333333.33333343")]
    [InlineData("becbf647612f3696", "-0.0000033333333333333333")]
    [InlineData("43143ff3c1cb0959", "1424953923781206.2")]
    public void Numbers_are_those_of_the_standard(string bits, string expected)
    {
        var value = BitConverter.Int64BitsToDouble(unchecked((long)ulong.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));

        Form(value.ToString("E16", CultureInfo.InvariantCulture)).Should().Be(expected);
    }

    [Theory]
    [InlineData("1e400", "*too great*")]
    [InlineData("{\"a\":1,\"\\u0061\":2}", "*`a` stands twice*")]
    [InlineData("\"\\ud800\"", "*not valid Unicode*")]
    [InlineData("{\"a\":1,}", "*not JSON*")]
    public void What_has_no_canonical_form_is_refused(string text, string because) => FluentActions.Invoking(() => Form(text)).Should().Throw<FormatException>().WithMessage(because);

    [Fact]
    public void Equal_documents_have_equal_bytes_whatever_the_layout_in_which_they_were_read()
        => FixedSeed.Hold(100, seed =>
        {
            var (document, dice) = (Documents.Of(seed), new Dice(seed));
            var canonical = CanonicalJson.Of(document);
            byte[][] texts = [Texts.WrittenByOthers(document), Texts.Spaced(document, dice), Texts.Shuffled(document, dice)];
            return texts.All(text => CanonicalJson.Of(LicensingJson.Read(text, WithoutIntegrity).GetValueOrThrow()).AsSpan().SequenceEqual(canonical))
                && CanonicalJson.Of(canonical).AsSpan().SequenceEqual(canonical);
        });

    [Fact]
    public void The_canonical_form_reads_as_the_same_document_and_that_of_another_is_another()
    {
        var document = LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo("docs", "deals", "nokia-xiaomi-2017.json"))).GetValueOrThrow() with { Schema = null };
        var canonical = CanonicalJson.Of(document);
        var (others, same) = (0, 0);

        LicensingJson.Read(canonical).GetValueOrThrow().Should().Be(document);
        FixedSeed.Hold(400, seed =>
        {
            var mutant = LicensingJson.Read(Mutation.Of(Texts.Written(document, indented: false), new Dice(seed)), WithoutIntegrity);
            if (!mutant.TryGetValue(out var other))
                return true;

            var isSame = other == document;
            _ = isSame ? same++ : others++;
            return isSame == CanonicalJson.Of(other).AsSpan().SequenceEqual(canonical);
        });
        others.Should().BeGreaterThan(20);
        same.Should().BeGreaterThan(5);
    }

    [Fact]
    public void Of_what_is_not_understood_order_and_the_spelling_of_numbers_do_not_matter()
    {
        var (one, other) = (LicensingJson.Read("""{"schemaVersion":1,"x":{"a":1.0,"b":2}}""").Value!, LicensingJson.Read("""{"schemaVersion":1,"x":{"b":2e0,"a":1}}""").Value!);

        one.Should().NotBe(other);
        CanonicalJson.Of(one).Should().Equal(CanonicalJson.Of(other));
    }

    [Fact]
    public void An_answer_with_its_proof_has_a_canonical_form()
    {
        var document = LicensingJson.Read(LicensingModel.Tests.Interchange.SmallDeal.Json).GetValueOrThrow();
        var question = new MayQuestion { Actor = PartyId.Parse("beta"), On = new LocalDate(2018, 1, 1) };
        var canonical = AnswerJson.Canonical(document.Ask(question));

        AnswerJson.Canonical(document.Ask(question)).Should().Equal(canonical);
        AnswerJson.Canonical(document.Ask(question with { On = new LocalDate(2030, 1, 1) })).Should().NotEqual(canonical);
        CanonicalJson.Of(canonical).Should().Equal(canonical);
    }

    [Fact]
    public void Agreements_and_amendments_have_their_own_form_which_stands_in_that_of_their_document()
    {
        var document = LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo("docs", "amendments", "novation.json"))).GetValueOrThrow();
        var whole = Encoding.UTF8.GetString(CanonicalJson.Of(document));
        var agreement = document.Agreements.First(one => one.Amendments.Count > 0);
        Amendment amendment = agreement.Amendments[0];

        whole.Should().Contain(Encoding.UTF8.GetString(CanonicalJson.Of(agreement)));
        Encoding.UTF8.GetString(CanonicalJson.Of(agreement)).Should().Contain(Encoding.UTF8.GetString(CanonicalJson.Of(amendment)));
    }

    [Fact]
    public void Where_the_schema_is_found_does_not_matter_to_it()
    {
        var document = new LicensingDocument();

        CanonicalJson.Of(document with { Schema = "x.json" }).Should().Equal(CanonicalJson.Of(document));
        (document with { Schema = "x.json" }).Should().NotBe(document);
    }

    private static string Form(string text) => Encoding.UTF8.GetString(CanonicalJson.Of(Encoding.UTF8.GetBytes(text)));
}
