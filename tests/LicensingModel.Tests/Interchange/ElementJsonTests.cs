using LicensingModel.Interchange;
using LicensingModel.Tests.Serialization.Generated;

namespace LicensingModel.Tests.Interchange;

public class ElementJsonTests
{
    public static TheoryData<string> Names => [.. Example.OfEveryElement().Keys.Where(name => name != "Claim")];

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_part_of_a_document_is_written_by_itself(string name)
    {
        var element = Example.OfEveryElement()[name];
        var text = JsonOf.Written(writer => ElementJson.Write(writer, element));
        RawJson.TryParse(text, out _).Should().BeTrue();
    }
}
