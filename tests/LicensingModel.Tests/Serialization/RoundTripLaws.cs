using LicensingModel.Serialization;
using LicensingModel.Tests.Decisions.Laws;

namespace LicensingModel.Tests.Serialization;

public class RoundTripLaws
{
    private static readonly ReadOptions WithoutIntegrity = new() { CheckIntegrity = false };

    [Fact]
    public void Generated_documents_read_as_they_were_written()
        => FixedSeed.Hold(300, seed => Returns(RandomWorld.Of(seed).Document));

    private static bool Returns(Agreements.LicensingDocument document)
    {
        var text = LicensingJson.Write(document);
        var read = LicensingJson.Read(text, WithoutIntegrity);
        return !read.HasErrors && read.Value == document && read.Value!.GetHashCode() == document.GetHashCode() && LicensingJson.Write(read.Value) == text;
    }
}
