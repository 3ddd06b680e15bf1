namespace LicensingModel.Tests;

public class ElementTests
{
    private static readonly UnrecognizedMember Fallback = new() { Name = "fallback", Value = RawJson.Parse("{\"days\":3}") };

    [Fact]
    public void Nothing_is_unrecognized_unless_said() => new NoEnd().UnrecognizedMembers.Should().Equal([]);

    [Fact]
    public void Unrecognized_members_count_for_equality()
    {
        var element = new NoEnd { UnrecognizedMembers = [Fallback] };
        var twin = new NoEnd { UnrecognizedMembers = [Fallback with { Value = RawJson.Parse("{ \"days\": 3 }") }] };
        element.Should().Be(twin);
        element.GetHashCode().Should().Be(twin.GetHashCode());
        (element == new NoEnd()).Should().BeFalse();
        (element == new NoEnd { UnrecognizedMembers = [Fallback with { Name = "Fallback" }] }).Should().BeFalse();
        (element == new NoEnd { UnrecognizedMembers = [Fallback with { Value = RawJson.Parse("null") }] }).Should().BeFalse();
    }

    [Fact]
    public void A_name_stands_once_also_when_added_by_with()
    {
        var element = new NoEnd { UnrecognizedMembers = [Fallback, Fallback with { Name = "" }] };
        FluentActions.Invoking(() => element with { UnrecognizedMembers = [Fallback, Fallback] })
            .Should().Throw<ArgumentException>().WithParameterName("UnrecognizedMembers");
    }

    [Fact]
    public void Null_and_invalid_Unicode_are_refused()
    {
        FluentActions.Invoking(() => new NoEnd { UnrecognizedMembers = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Fallback with { Name = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Fallback with { Value = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Fallback with { Name = "\ud800" }).Should().Throw<ArgumentException>().WithParameterName("Name");
    }
}
