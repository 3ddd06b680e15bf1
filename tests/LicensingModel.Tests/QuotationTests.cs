namespace LicensingModel.Tests;

public class QuotationTests
{
    private static readonly LanguageTag French = LanguageTag.Parse("fr");

    [Fact]
    public void What_is_blank_or_not_Unicode_is_refused()
    {
        // Not inline data: an attribute cannot hold half a surrogate pair.
        foreach (var text in new[] { "", " \t\n", "a\ud83d" })
        {
            var quote = () => new Quotation { Language = French, Text = text };
            var reword = () => new Quotation { Language = French, Text = "oui" } with { Text = text };

            quote.Should().Throw<ArgumentException>().WithParameterName("Text");
            reword.Should().Throw<ArgumentException>().WithParameterName("Text");
        }
    }

    [Fact]
    public void Length_is_bounded()
    {
        var tooLong = () => new Quotation { Language = French, Text = new string('a', 1001) };

        tooLong.Should().Throw<ArgumentException>();
        new Quotation { Language = French, Text = new string('a', 1000) }.Text.Should().HaveLength(1000);
    }

    [Fact]
    public void Null_is_refused()
    {
        var noLanguage = () => new Quotation { Language = null!, Text = "oui" };
        var noText = () => new Quotation { Language = French, Text = null! };

        noLanguage.Should().Throw<ArgumentNullException>().WithParameterName("Language");
        noText.Should().Throw<ArgumentNullException>().WithParameterName("Text");
    }

    [Fact]
    public void Equality_is_of_language_and_words()
    {
        var quotation = new Quotation { Language = French, Text = "accord" };

        quotation.Should().Be(new Quotation { Language = LanguageTag.Parse("fr"), Text = "accord" });
        quotation.Should().NotBe(quotation with { Language = LanguageTag.Parse("en") });
        quotation.Should().NotBe(quotation with { Text = "Accord" });
    }
}
