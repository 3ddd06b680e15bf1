using System.CommandLine;
using LicensingModel.Agreements;
using LicensingModel.Decisions.Matrices;
using LicensingModel.Decisions.Questions;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;

namespace LicensingModel.Cli.Matrices;

/// <summary>For whom, what, when and where a matrix is asked.</summary>
internal sealed class MatrixOptions
{
    private readonly Option<string> _actor = new("--actor") { Description = "Who acts.", HelpName = "id", Required = true };
    private readonly Option<string> _on = new("--on") { Description = "On which day, as 2017-08-15.", HelpName = "date", Required = true };
    private readonly Option<string> _act = new("--act") { Description = "What is done: make, haveMade, use, sell, offer, import …; open if left out.", HelpName = "act" };
    private readonly Option<string[]> _products = List("--products", "ids", "The products, separated by commas; all of the document if left out.");
    private readonly Option<string[]> _countries = List("--countries", "codes", "The countries by ISO 3166-1 code, separated by commas; those in which the patents give a right, and those that territories name, if left out.");
    private readonly Option<string[]> _patents = List("--patents", "numbers", "The patents by id or number, separated by commas; all of the document if left out.");
    private readonly Option<string[]> _within = new("--within") { Description = "Confine the question to what was captured of an agreement or provision; may be given several times.", HelpName = "id" };
    private readonly Option<string> _presumeThrough = new("--presume-through") { Description = "Presume through this day that nothing happened that is not recorded.", HelpName = "date" };
    private readonly Option<string> _knownOn = new("--known-on") { Description = "As known on this day: without what happened, was made or was reported later.", HelpName = "date" };

    internal MatrixOptions() => _act.CompletionSources.Add(_ => Act.Known.Select(act => new System.CommandLine.Completions.CompletionItem(act.Value)));

    internal void AddTo(Command command)
    {
        foreach (var option in (Option[])[_actor, _on, _act, _products, _countries, _patents, _within, _presumeThrough, _knownOn])
            command.Options.Add(option);
    }

    /// <summary>The question; null where it cannot be asked, which has then been said.</summary>
    internal MatrixQuestion? Resolve(ParseResult parsed, LicensingDocument document, ToolConsole console)
    {
        List<FileFinding> findings = [];
        var shared = new ShortQuestion
        {
            Actor = parsed.GetValue(_actor),
            Act = parsed.GetValue(_act),
            On = parsed.GetValue(_on),
            Within = (parsed.GetValue(_within) ?? []).ToValueList(),
            PresumeThrough = parsed.GetValue(_presumeThrough),
            KnownOn = parsed.GetValue(_knownOn),
        };
        var asked = Resolve(shared, document, findings, null);
        var products = Each(parsed, _products, word => Resolve(new ShortQuestion { Product = word }, document, findings, _products.Name).Product);
        var countries = Each(parsed, _countries, word => Resolve(new ShortQuestion { Country = word }, document, findings, _countries.Name).Country);
        var patents = Each(parsed, _patents, word => Resolve(new ShortQuestion { Patent = word }, document, findings, _patents.Name).Patents);
        console.WriteFindings(findings);
        if (findings.Count > 0)
            return null;
        if (!asked.Actor.IsFixed || !asked.On.IsFixed)
            throw new ToolException("a matrix is asked for one actor and one day: --actor and --on cannot be open.");
        return new MatrixQuestion
        {
            Asked = asked,
            Products = products,
            Countries = countries,
            Patents = patents.Cast<ListedPatents>().SelectMany(listed => listed.Patents).ToValueList(),
        };
    }

    private static Option<string[]> List(string name, string placeholder, string description) => new(name) { Description = description, HelpName = placeholder };

    /// <summary>What each word of a list names; a star among them names all.</summary>
    private static ValueList<T> Each<T>(ParseResult parsed, Option<string[]> option, Func<string, Dimension<T>> find)
        where T : notnull
    {
        List<T> found = [];
        foreach (var word in (parsed.GetValue(option) ?? []).SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (word == "*")
                return [];
            if (find(word).TryGetValue(out var value))
                found.Add(value);
        }

        return found.ToValueList();
    }

    private static MayQuestion Resolve(ShortQuestion question, LicensingDocument document, List<FileFinding> findings, string? option)
    {
        var wrong = question.Resolve(document, out var may);
        foreach (var finding in wrong)
            findings.Add(new FileFinding { File = option ?? NameOf(finding.Pointer.Segments[0]), Diagnostic = finding with { Pointer = JsonPointer.Root } });
        return may;
    }

    private static string NameOf(string member) => member switch
    {
        "presumeThrough" => "--presume-through",
        "knownOn" => "--known-on",
        _ => "--" + member,
    };
}
