namespace LicensingModel.Tests.Rendering;

/// <summary>Text that somebody has read and approved, beside the tests; <c>LICENSINGMODEL_APPROVE=1</c> approves what has changed.</summary>
internal static class Approved
{
    public static void Check(string name, string received)
    {
        var path = Checkout.PathTo("tests", "LicensingModel.Tests", "Rendering", "Approved", name);
        if (Checkout.IsApproving)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, received);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        received.Should().Be(approved, "{0} holds what was approved; LICENSINGMODEL_APPROVE=1 dotnet test tests/LicensingModel.Tests --filter Rendering approves what has changed", path);
    }
}
