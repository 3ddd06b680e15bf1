namespace LicensingModel.Tests;

public class LocalizedTextTests
{
    private static readonly LocalizedText Title = LocalizedText.Of("fr", "Licence").With("en-GB", "Licence").With("zh-Hant", "授權").With("vi", "Giấy phép");

    [Fact]
    public void Texts_are_kept_by_language_and_enumerated_in_order()
    {
        Title.Count.Should().Be(4);
        Title.Select(entry => entry.Key.ToString()).Should().Equal("en-GB", "fr", "vi", "zh-Hant");
        Title.Languages.Should().Equal(Title.Select(entry => entry.Key));
        Title[LanguageTag.Parse("vi")].Should().Be("Giấy phép");
        Title.TryGet(LanguageTag.Parse("fr"), out var french).Should().BeTrue();
        french.Should().Be("Licence");
        Title.TryGet(LanguageTag.Parse("en"), out _).Should().BeFalse();
        Title.ToString().Should().StartWith("en-GB: Licence; fr: ");
    }

    [Fact]
    public void A_language_that_is_not_there_is_an_error()
    {
        var missing = () => Title[LanguageTag.Parse("de")];

        missing.Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void Equality_is_of_languages_and_texts_in_any_order()
    {
        var one = LocalizedText.Of("fr", "a").With("en", "b");
        var same = LocalizedText.Of("en", "b").With("fr", "a");
        var listed = LocalizedText.Of([KeyValuePair.Create(LanguageTag.Parse("fr"), "a"), KeyValuePair.Create(LanguageTag.Parse("en"), "b")]);

        (one == same).Should().BeTrue();
        (one == listed).Should().BeTrue();
        one.GetHashCode().Should().Be(same.GetHashCode());
        (one != one.With("fr", "c")).Should().BeTrue();
        (one == LocalizedText.Of("fr", "a")).Should().BeFalse();
        (one == LocalizedText.Of("fr", "b").With("en", "a")).Should().BeFalse();
    }

    [Fact]
    public void With_replaces_and_leaves_the_original_alone()
    {
        var before = LocalizedText.Of("en", "License");
        var after = before.With("en", "Licence");

        before.ToString().Should().Be("en: License");
        after.ToString().Should().Be("en: Licence");
    }

    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("fr-CA", "fr")]
    [InlineData("zh-Hant-TW", "zh-Hant")]
    [InlineData("en", "en-GB")]
    [InlineData("fr-CA,en-US", "fr")]
    [InlineData("de,en-US,fr", "en-GB")]
    [InlineData("zh-Hans,fr", "zh-Hant")]
    [InlineData("de,vi", "vi")]
    [InlineData("zh,fr", "zh-Hant")]
    [InlineData("de", "en-GB")]
    [InlineData("", "en-GB")]
    public void A_reader_gets_the_nearest_language(string wanted, string found)
    {
        LanguageTag[] languages = [.. wanted.Split(',').Where(text => text.Length > 0).Select(LanguageTag.Parse)];

        Title.PreferredLanguage(languages).ToString().Should().Be(found);
        Title.Preferred(languages).Should().Be(Title[LanguageTag.Parse(found)]);
    }

    [Fact]
    public void What_is_empty_or_not_Unicode_is_refused()
    {
        // Not inline data: an attribute cannot hold half a surrogate pair.
        foreach (var text in new[] { "", "\ud83d", "\udca1", "a\udca1\ud83d" })
        {
            Action[] calls = [() => LocalizedText.Of("en", text), () => Title.With("en", text)];
            foreach (var call in calls)
                call.Should().Throw<ArgumentException>().WithParameterName(nameof(text));
        }
    }

    [Fact]
    public void Length_is_bounded_and_pairs_of_surrogates_are_kept()
    {
        var tooLong = () => LocalizedText.Of("en", new string('a', 100_001));

        tooLong.Should().Throw<ArgumentException>();
        LocalizedText.Of("en", new string('a', 100_000)).Count.Should().Be(1);
        LocalizedText.Of("en", "💡 idea").Preferred().Should().Be("💡 idea");
    }

    [Fact]
    public void None_twice_the_same_or_null_is_refused()
    {
        var english = KeyValuePair.Create(LanguageTag.Parse("en"), "a");
        var none = () => LocalizedText.Of([]);
        var twice = () => LocalizedText.Of([english, english]);
        var nothing = () => LocalizedText.Of("en", null!);
        var badTag = () => LocalizedText.Of("EN", "a");

        none.Should().Throw<ArgumentException>();
        twice.Should().Throw<ArgumentException>();
        nothing.Should().Throw<ArgumentNullException>();
        badTag.Should().Throw<FormatException>().WithMessage("`EN` is not a language*");
    }
}
