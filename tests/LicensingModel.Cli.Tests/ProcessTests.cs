using System.Diagnostics;
using System.Text;

namespace LicensingModel.Cli.Tests;

/// <summary>The built tool as a process of its own: what only a process shows.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task It_reads_the_standard_input_and_writes_UTF8_without_a_mark()
    {
        using var process = Start("LC_ALL=C", "show", "-");
        await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(Samples.License));
        process.StandardInput.Close();
        using var bytes = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes);
        await process.WaitForExitAsync();

        process.ExitCode.Should().Be(0);
        Encoding.UTF8.GetString(bytes.ToArray()).Should().StartWith("In short\n").And.Contain("Alpha–Beta licence\n").And.NotContain("\r");
    }

    [Fact]
    public async Task It_ends_with_the_code_and_without_colour_where_it_is_redirected()
    {
        using var process = Start("TERM=xterm-256color", "validate", _tool.Write("deal.json", Samples.Deal));
        process.StandardInput.Close();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.Should().Be(1);
        error.Should().Contain("error LM2001").And.NotContain("\e").And.NotContain("   at ");
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_it_without_a_stack_trace()
    {
        using var process = Start("TERM=dumb", "show", Tool.Deal, "--format", "json");
        process.StandardInput.Close();
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        error.Should().NotContain("   at ").And.NotContain("Unhandled");
        process.ExitCode.Should().BeInRange(0, 2);
    }

    private static Process Start(string variable, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet", [typeof(LicensingTool).Assembly.Location, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[variable.Split('=')[0]] = variable.Split('=')[1];
        return Process.Start(start)!;
    }
}
