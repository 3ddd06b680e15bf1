namespace LicensingModel.Docs.Tests.Commands;

/// <summary>A command that a page tells its readers to type, with what the page says it prints; null where it does not say.</summary>
internal sealed record Command(string Text, string? Output, int Line)
{
    private const string FromCheckout = "dotnet run --project src/LicensingModel.Cli -- ";

    /// <summary>What is typed after the name of the library's own command line; null for another program.</summary>
    public string? Licensing
        => Text.StartsWith(FromCheckout, StringComparison.Ordinal) ? Text[FromCheckout.Length..]
            : Text.StartsWith("licensing ", StringComparison.Ordinal) ? Text["licensing ".Length..]
            : null;
}
