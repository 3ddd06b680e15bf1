using System.Text.Json;
using System.Text.RegularExpressions;

namespace LicensingModel.DealService.Tests;

/// <summary>The page about the service: its commands are sent to the service in their order, and what it shows is what comes back.</summary>
public sealed partial class PageTests
{
    [Fact]
    public async Task Every_command_of_the_page_does_what_the_page_says()
    {
        using var service = new Service();
        var page = Service.File("docs", "deal-service.md");
        var sent = 0;
        foreach (Match block in Block().Matches(page))
        {
            var received = "";
            foreach (var line in block.Groups["commands"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                using var response = await Send(service, line);
                received = await response.Content.ReadAsStringAsync();
                ((int)response.StatusCode).Should().BeOneOf(block.Groups["shown"].Success ? [422] : [200, 201], "{0} was sent and {1} came back", line, received);
                sent++;
            }

            if (block.Groups["shown"] is { Success: true } shown)
                JsonElement.DeepEquals(JsonElement.Parse(received), JsonElement.Parse(shown.Value)).Should().BeTrue("the page shows what came back: {0}", received);
        }

        sent.Should().Be(Curl().Count(page)).And.BeGreaterThan(5);
    }

    private static Task<HttpResponseMessage> Send(Service service, string line)
    {
        var command = Curl().Match(line);
        command.Success.Should().BeTrue("{0} is a command that is understood", line);
        var path = command.Groups["path"].Value;
        var body = command.Groups["body"];
        if (!body.Success)
            return service.Client.GetAsync(path);
        return service.Post(path, body.Value.StartsWith('@') ? Service.File(body.Value[1..].Split('/')) : body.Value);
    }

    [GeneratedRegex("```sh\n(?<commands>.*?)```(\n\n```json\n(?<shown>.*?)```)?", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();

    [GeneratedRegex("^curl (--json '?(?<body>@[^ ]+|[^']+)'? )?'?http://localhost:5000(?<path>[^ '\n]*)'?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Curl();
}
