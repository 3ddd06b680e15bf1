using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace LicensingModel.Cli;

/// <summary>Arguments and options that several commands have.</summary>
internal static class SharedOptions
{
    internal const string Text = "text";
    internal const string Markdown = "markdown";
    internal const string Html = "html";
    internal const string Svg = "svg";
    internal const string Json = "json";
    internal const string Sarif = "sarif";

    /// <summary>The files of a document.</summary>
    internal static Argument<string[]> Files(bool mayBeLeftOut = false)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "A document in JSON or YAML; several files are read as one document, `-` is the standard input.",
            Arity = mayBeLeftOut ? ArgumentArity.ZeroOrMore : ArgumentArity.OneOrMore,
        };

        // What is not an option becomes an argument; an option that was mistyped must not be taken for a file.
        files.Validators.Add(result =>
        {
            var command = ((CommandResult)result.Parent!).Command;
            foreach (var token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-'))
                result.AddError($"`{token.Value}` is not an option of `{UsageErrors.NameOf(command)}`{UsageErrors.Suggest(command, token.Value)}.");
        });
        return files;
    }

    /// <summary>How the answer is written.</summary>
    internal static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = $"How the answer is written: {string.Join(", ", formats)}.",
            DefaultValueFactory = _ => formats[0],
            HelpName = "format",
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    /// <summary>In which languages names are shown.</summary>
    internal static Option<LanguageTag[]> Languages() => new("--lang")
    {
        Description = "The language in which names are shown, as a tag such as `fr`; may be given several times, the best first.",
        HelpName = "tag",
        AllowMultipleArgumentsPerToken = false,
        CustomParser = result =>
        {
            List<LanguageTag> tags = [];
            foreach (var token in result.Tokens)
            {
                if (LanguageTag.TryParse(token.Value, out var tag))
                    tags.Add(tag);
                else
                    result.AddError($"`{token.Value}` is not {LanguageTag.Expectation}.");
            }

            return [.. tags];
        },
    };

    /// <summary>A day.</summary>
    internal static Option<LocalDate?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "date",
        CustomParser = result =>
        {
            var text = result.Tokens[^1].Value;
            if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day })
                return day;

            result.AddError($"{name}: `{text}` is not a day; expected one as `2017-08-15`.");
            return null;
        },
    };
}
