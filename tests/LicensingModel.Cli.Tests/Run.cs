using System.Text.Json;

namespace LicensingModel.Cli.Tests;

/// <summary>How a command ended, and what it wrote.</summary>
internal sealed record Run(int Code, string Output, string Error)
{
    /// <summary>The lines on the standard error.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The standard output, which is one JSON value and a line feed.</summary>
    public JsonElement Json
    {
        get
        {
            Output.Should().EndWith("\n");
            using var document = JsonDocument.Parse(Output);
            return document.RootElement.Clone();
        }
    }
}
