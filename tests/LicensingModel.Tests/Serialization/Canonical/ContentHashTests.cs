using LicensingModel.Serialization.Canonical;

namespace LicensingModel.Tests.Serialization.Canonical;

public class ContentHashTests
{
    private const string OfNothing = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    [Fact]
    public void The_hash_is_that_of_the_standard()
    {
        ContentHash.Of([]).ToString().Should().Be(OfNothing);
        ContentHash.Of("abc"u8).ToString().Should().Be("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    [Fact]
    public void What_is_written_is_read()
    {
        var hash = ContentHash.Parse(OfNothing);

        hash.Should().Be(ContentHash.Of([]));
        hash.GetHashCode().Should().Be(ContentHash.Of([]).GetHashCode());
        hash.CompareTo(ContentHash.Of("abc"u8)).Should().BePositive();
        (hash == ContentHash.Of("abc"u8)).Should().BeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("sha256:")]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("sha256:E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    [InlineData("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8555")]
    [InlineData("sha512:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData(" sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public void Another_text_is_refused(string text) => ContentHash.TryParse(text, out _).Should().BeFalse();
}
