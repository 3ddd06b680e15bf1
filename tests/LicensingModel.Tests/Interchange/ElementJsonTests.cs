using LicensingModel.Interchange;
using LicensingModel.Tests.Serialization.Generated;

namespace LicensingModel.Tests.Interchange;

public class ElementJsonTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, Element>> _examples = new(static () => Example.OfEveryElement());

    public static TheoryData<string> Names => [.. _examples.Value.Keys.Where(name => name != "Claim")];

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_part_of_a_document_is_written_by_itself(string name)
    {
        var element = _examples.Value[name];
        var text = JsonOf.Written(writer => ElementJson.Write(writer, element));
        RawJson.TryParse(text, out _).Should().BeTrue();
    }
}
