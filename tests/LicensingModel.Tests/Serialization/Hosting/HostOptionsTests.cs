using System.Text.Json;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Serialization.Hosting;

public class HostOptionsTests
{
    [Fact]
    public void Adding_twice_is_adding_once()
    {
        var options = new JsonSerializerOptions().AddLicensingModel();

        options.AddLicensingModel().Should().BeSameAs(options);

        options.Converters.Should().ContainSingle().Which.Should().BeOfType<LicensingJsonConverter>();
    }

    [Fact]
    public void Adding_again_with_another_way_of_reading_replaces_the_first()
    {
        var trusting = new ReadOptions { CheckIntegrity = false };

        var options = new JsonSerializerOptions().AddLicensingModel().AddLicensingModel(trusting);

        options.Converters.Should().ContainSingle().Which.Should().BeOfType<LicensingJsonConverter>().Which.Reading.Should().Be(trusting);
    }

    [Fact]
    public void Options_in_use_say_what_to_do()
        => FluentActions.Invoking(() => JsonSerializerOptions.Web.AddLicensingModel())
            .Should().Throw<InvalidOperationException>().WithMessage("*before their first use*new JsonSerializerOptions(options)*");

    [Fact]
    public void Options_in_use_that_have_it_already_are_left_alone()
    {
        var options = new JsonSerializerOptions().AddLicensingModel();
        JsonSerializer.Serialize(Money.Parse("EUR 1"), options);

        options.AddLicensingModel().Should().BeSameAs(options);

        FluentActions.Invoking(() => options.AddLicensingModel(new ReadOptions { CheckIntegrity = false })).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => ((JsonSerializerOptions)null!).AddLicensingModel()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new LicensingJsonConverter(null!)).Should().Throw<ArgumentNullException>();
    }
}
