using System.CommandLine;
using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Provisions;

namespace LicensingModel.Cli;

/// <summary>The short form of a question whether somebody may.</summary>
internal sealed class AskOptions
{
    private readonly Option<string> _actor = Dimension("--actor", "id", "Who acts.");
    private readonly Option<string> _act = Dimension("--act", "act", "What is done: make, haveMade, use, sell, offer, import …");
    private readonly Option<string> _product = Dimension("--product", "id", "With which product.");
    private readonly Option<string> _country = Dimension("--country", "code", "In which country, by ISO 3166-1 code.");
    private readonly Option<string> _on = Dimension("--on", "date", "On which day, as 2017-08-15.");
    private readonly Option<string> _patent = Dimension("--patent", "number", "Under which patent, by id or by its number as the document writes it.");
    private readonly Option<string[]> _within = new("--within") { Description = "Confine the question to what was captured of an agreement or provision; may be given several times.", HelpName = "id" };
    private readonly Option<string> _presumeThrough = Dimension("--presume-through", "date", "Presume through this day that nothing happened that is not recorded.");
    private readonly Option<string> _knownOn = Dimension("--known-on", "date", "As known on this day: without what happened, was made or was reported later.");

    internal AskOptions() => _act.CompletionSources.Add(_ => Act.Known.Select(act => new System.CommandLine.Completions.CompletionItem(act.Value)));

    private Option[] Dimensions => [_actor, _act, _product, _country, _on, _patent];

    private Option[] All => [.. Dimensions, _within, _presumeThrough, _knownOn];

    internal void AddTo(Command command)
    {
        foreach (var option in All)
            command.Options.Add(option);
    }

    /// <summary>Whether any of them is given.</summary>
    internal bool AreGiven(ParseResult parsed) => Array.Exists(All, option => parsed.GetResult(option) is not null);

    /// <summary>Whether more is given than what is presumed.</summary>
    internal bool Ask(ParseResult parsed) => Array.Exists([.. Dimensions, _within], option => parsed.GetResult(option) is not null);

    /// <summary>Whether more is given than a day, and what is presumed: whether it asks of itself what somebody may do.</summary>
    internal bool AskOfDeed(ParseResult parsed) => Array.Exists([.. Dimensions, _within], option => option != _on && parsed.GetResult(option) is not null);

    /// <summary>The question; null where it cannot be asked, which has then been said.</summary>
    internal Question? Resolve(ParseResult parsed, LicensingDocument document, ToolConsole console)
    {
        var question = new ShortQuestion
        {
            Actor = parsed.GetValue(_actor),
            Act = parsed.GetValue(_act),
            Product = parsed.GetValue(_product),
            Country = parsed.GetValue(_country),
            On = parsed.GetValue(_on),
            Patent = parsed.GetValue(_patent),
            Within = (parsed.GetValue(_within) ?? []).ToValueList(),
            PresumeThrough = parsed.GetValue(_presumeThrough),
            KnownOn = parsed.GetValue(_knownOn),
        };
        var findings = question.Resolve(document, out var may);
        console.WriteFindings(findings.Select(finding => new FileFinding { File = NameOf(finding.Pointer.Segments[0]), Diagnostic = finding with { Pointer = Diagnostics.JsonPointer.Root } }));
        return findings.Count == 0 ? may : null;
    }

    private static Option<string> Dimension(string name, string placeholder, string description) => new(name) { Description = description, HelpName = placeholder };

    private static string NameOf(string member) => member switch
    {
        "presumeThrough" => "--presume-through",
        "knownOn" => "--known-on",
        _ => "--" + member,
    };
}
