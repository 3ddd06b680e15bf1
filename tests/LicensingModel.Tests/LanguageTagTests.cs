namespace LicensingModel.Tests;

public class LanguageTagTests
{
    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("vi", "vi")]
    [InlineData("yue", "yue")]
    [InlineData("zh-Hant", "zh")]
    [InlineData("zh-Hant-TW", "zh")]
    [InlineData("en-GB", "en")]
    [InlineData("es-419", "es")]
    [InlineData("de-CH-1996", "de")]
    [InlineData("sl-rozaj-biske-1994", "sl")]
    [InlineData("sr-Latn-RS", "sr")]
    [InlineData("de-DE-u-co-phonebk", "de")]
    [InlineData("en-a-bbb-x-a-ccc", "en")]
    [InlineData("en-x-a", "en")]
    [InlineData("ja-t-it-u-ca-japanese", "ja")]
    [InlineData("abcdefgh", "abcdefgh")]
    public void A_well_formed_tag_is_read_and_written_back(string text, string language)
    {
        var tag = LanguageTag.Parse(text);

        tag.ToString().Should().Be(text);
        tag.Language.Should().Be(language);
        (tag == LanguageTag.Parse(text)).Should().BeTrue();
        tag.GetHashCode().Should().Be(LanguageTag.Parse(text).GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("f")]
    [InlineData("FR")]
    [InlineData("Fr")]
    [InlineData("abcdefghi")]
    [InlineData("fr_FR")]
    [InlineData("fr-")]
    [InlineData("-fr")]
    [InlineData("fr--FR")]
    [InlineData("fr-fr")]
    [InlineData("fr-Fr")]
    [InlineData("zh-hant")]
    [InlineData("zh-HANT")]
    [InlineData("zh-TW-Hant")]
    [InlineData("zh-yue")]
    [InlineData("en-GB-US")]
    [InlineData("de-CH-1996-1996")]
    [InlineData("de-DE-U-co")]
    [InlineData("de-DE-u")]
    [InlineData("de-u-x-a")]
    [InlineData("de-u-co-u-ca")]
    [InlineData("de-x")]
    [InlineData("x-private")]
    [InlineData("i-klingon")]
    [InlineData("en-GB-oed")]
    [InlineData("f1")]
    [InlineData("für")]
    [InlineData("fr ")]
    public void Another_case_or_form_is_refused(string text) => LanguageTag.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Length_is_bounded()
    {
        LanguageTag.TryParse("en-x" + string.Concat(Enumerable.Repeat("-abcdefg", 12)), out _).Should().BeTrue();
        LanguageTag.TryParse("en-x" + string.Concat(Enumerable.Repeat("-abcdefg", 12)) + "-a", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("zh-Hant-TW", "zh-Hant")]
    [InlineData("zh-Hant", "zh")]
    [InlineData("zh", null)]
    [InlineData("en-x-a", "en")]
    [InlineData("en-x-a-b", "en")]
    [InlineData("de-DE-u-co", "de-DE")]
    public void A_tag_is_shortened_as_for_lookup(string text, string? shorter)
        => (LanguageTag.Parse(text).Shortened()?.ToString()).Should().Be(shorter);

    [Fact]
    public void Order_is_ordinal()
    {
        LanguageTag.Parse("en").CompareTo(LanguageTag.Parse("en-GB")).Should().BeNegative();
        LanguageTag.Parse("fr").CompareTo(LanguageTag.Parse("en")).Should().BePositive();
        LanguageTag.Parse("fr").CompareTo(null).Should().BePositive();
        (LanguageTag.Parse("fr") == LanguageTag.Parse("fr-FR")).Should().BeFalse();
    }
}
