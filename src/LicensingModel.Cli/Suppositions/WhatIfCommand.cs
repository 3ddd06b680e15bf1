using System.CommandLine;
using LicensingModel.Agreements;
using LicensingModel.Cli.Matrices;
using LicensingModel.Decisions.Questions;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Questions;
using LicensingModel.Rendering.Suppositions;
using LicensingModel.Suppositions;
using NodaTime;

namespace LicensingModel.Cli.Suppositions;

/// <summary><c>licensing whatif</c>: which answers change under assumed events.</summary>
internal sealed class WhatIfCommand(ToolConsole console)
{
    private readonly Argument<string[]> _files = SharedOptions.Files(mayBeLeftOut: true);

    private readonly Option<string> _event = new("--event")
    {
        Description = "A file with what is supposed: an event, a list of events, or an object as `assume` of a question has it; `-` is the standard input.",
        HelpName = "file",
        Required = true,
    };

    private readonly Option<string> _questions = new("--questions") { Description = "A file with questions, or one. It may name the document's files itself. Without it, and without the short form, questions are made of the document.", HelpName = "file" };
    private readonly AskOptions _short = new();
    private readonly Option<string> _format = SharedOptions.Format(SharedOptions.Text, SharedOptions.Json);
    private readonly Option<LanguageTag[]> _languages = SharedOptions.Languages();

    internal Command Build()
    {
        var command = new Command(
            "whatif",
            "Ask what changes if something happens: each question before and after, from a file, in the short form of ask, or made of the document; 1 if an answer changes, or a question cannot be asked.")
        {
            _files, _event, _questions,
        };
        _short.AddTo(command);
        command.Options.Add(_format);
        command.Options.Add(_languages);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.GetResult(_questions) is not null && _short.Ask(parsed))
            throw new ToolException("one way of asking at a time: --questions, or the options of the short form.");

        var input = new InputFiles(console);
        var questions = parsed.GetValue(_questions) is { } path ? input.Read(path) : null;
        if (ToolDocument.Load(console, input, ToolQuestions.Files(parsed.GetValue(_files), questions, parsed.GetValue(_questions))) is not { } document
            || Supposed(input.Read(parsed.GetRequiredValue(_event)), document) is not { } assumptions
            || _short.Resolve(parsed, document, console) is not { } shortly)
        {
            return ExitCode.Wrong;
        }

        var asked = (MayQuestion)shortly;
        if (questions is not null)
            return ToolQuestions.Read(console, questions, document) is { } set ? Report(parsed, document, assumptions, set.Posed, asked.PresumeThrough, null) : ExitCode.Wrong;
        if (_short.AskOfDeed(parsed))
            return Report(parsed, document, assumptions, [new PosedQuestion { Ask = asked }], null, null);

        var standing = StandingQuestions.Of(document, assumptions, Day(document, assumptions, asked));
        return Report(parsed, document, assumptions, standing.Questions, asked.PresumeThrough, standing);
    }

    /// <summary>What is supposed; null where something in it is wrong, which has then been said.</summary>
    /// <exception cref="ToolException">Nothing is.</exception>
    private Assumptions? Supposed(NamedText text, LicensingDocument document)
    {
        var result = SuppositionJson.Read(text.Text, document);
        console.WriteFindings(result.Diagnostics.Select(diagnostic => new FileFinding { File = text.Name, Diagnostic = diagnostic }));
        if (!result.TryGetValue(out var assumptions))
            return null;
        return assumptions.IsEmpty ? throw new ToolException($"{text.Name}: supposes nothing.") : assumptions;
    }

    /// <summary>The day that questions made of the document ask about.</summary>
    /// <exception cref="ToolException">Nothing says which.</exception>
    private static LocalDate Day(LicensingDocument document, Assumptions assumptions, MayQuestion asked)
        => asked.On.TryGetValue(out var on) ? on
            : StandingQuestions.DayAfter(document, assumptions) ?? document.RecordedThrough
            ?? throw new ToolException("nothing that is supposed has a day: say with --on of which day is asked, or give --questions.");

    private int Report(ParseResult parsed, LicensingDocument document, Assumptions assumptions, ValueList<PosedQuestion> questions, LocalDate? through, StandingQuestions? standing)
    {
        var report = Ask(document, assumptions, questions, through);
        if (parsed.GetValue(_format) == SharedOptions.Json)
            console.WriteJson(writer => SuppositionJson.Write(writer, report, standing));
        else
            console.Output.Write(SuppositionSheet.ToText(report, document, standing, (parsed.GetValue(_languages) ?? []).ToValueList()));
        return report.IsUnchanged ? ExitCode.Done : ExitCode.NotGood;
    }

    private SuppositionReport Ask(LicensingDocument document, Assumptions assumptions, ValueList<PosedQuestion> questions, LocalDate? through)
    {
        using var interruption = new Interruption(console, FormattableString.Invariant($"of {questions.Count:#,0} questions"));
        try
        {
            return document.WhatIf(questions, assumptions, through, interruption, interruption.Token);
        }
        catch (OperationCanceledException problem)
        {
            throw new ToolException("stopped before its end; nothing is written.", problem);
        }
    }
}
