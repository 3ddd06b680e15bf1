using System.CommandLine;
using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Asserting;
using LicensingModel.Decisions.Derived;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Owed;
using LicensingModel.Decisions.Permissions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Questions;
using LicensingModel.Rendering;

namespace LicensingModel.Cli;

/// <summary><c>licensing ask</c>: asks a document one question or many.</summary>
internal sealed class AskCommand(ToolConsole console)
{
    private readonly Argument<string[]> _files = SharedOptions.Files(mayBeLeftOut: true);
    private readonly Option<string> _question = new("--question") { Description = "A file with one question.", HelpName = "file" };
    private readonly Option<string> _questions = new("--questions") { Description = "A file with many questions; those with an expectation are a test. It may name the document's files itself.", HelpName = "file" };
    private readonly AskOptions _short = new();
    private readonly Option<string> _format = SharedOptions.Format(SharedOptions.Text, SharedOptions.Json);
    private readonly Option<LanguageTag[]> _languages = SharedOptions.Languages();

    internal Command Build()
    {
        var command = new Command(
            "ask",
            "Ask a document: from a file with --question or --questions, or in short what somebody may do, where a dimension that is left out is open; 1 if it is not permitted or nobody can say, or an expectation fails.")
        {
            _files, _question, _questions,
        };
        _short.AddTo(command);
        command.Options.Add(_format);
        command.Options.Add(_languages);
        command.SetAction(Run);
        return command;
    }

    /// <summary>Whether an answer is good news: permitted, or known.</summary>
    private static bool IsGood(Answer answer) => answer switch
    {
        MayAnswer may => may.IsPermitted,
        AssertAnswer asserted => asserted.Verdict == Verdict.Yes,
        ValueAnswer value => value.State == DisclosureState.Stated,
        StatusAnswer status => status.Verdict is { } mayEnd ? mayEnd == Verdict.Yes : status.State != OperationState.Undetermined,
        GrantAnswer grant => grant.Verdict == Verdict.Yes,
        FactAnswer fact => fact.IsKnown,
        OwedAnswer owed => owed.IsKnown,
        BreachAnswer breach => breach.Outcome == Verdict.No,
        _ => false,
    };

    private int Run(ParseResult parsed)
    {
        CheckWays(parsed);
        var input = new InputFiles(console);
        var questions = parsed.GetValue(_questions) is { } path ? input.Read(path) : null;
        if (ToolDocument.Load(console, input, ToolQuestions.Files(parsed.GetValue(_files), questions, parsed.GetValue(_questions))) is not { } document)
            return ExitCode.Wrong;

        var isJson = parsed.GetValue(_format) == SharedOptions.Json;
        var languages = (parsed.GetValue(_languages) ?? []).ToValueList();
        if (questions is not null)
            return ToolQuestions.Read(console, questions, document) is { } set ? AskMany(document, set, isJson, languages) : ExitCode.Wrong;

        var question = parsed.GetValue(_question) is { } one ? ToolQuestions.ReadOne(console, input, one, document) : _short.Resolve(parsed, document, console);
        return question is null ? ExitCode.Wrong : AskOne(document, question, isJson, languages);
    }

    /// <summary>Refuses a command line that asks nothing, or in more than one way.</summary>
    private void CheckWays(ParseResult parsed)
    {
        var ways = (parsed.GetResult(_question) is null ? 0 : 1) + (parsed.GetResult(_questions) is null ? 0 : 1) + (_short.AreGiven(parsed) ? 1 : 0);
        if (ways == 0)
            throw new ToolException("nothing is asked: give --question, --questions, or at least one of --actor, --act, --product, --country, --on, --patent.");
        if (ways > 1)
            throw new ToolException("one way of asking at a time: --question, --questions, or the options of the short form.");
    }

    private int AskOne(LicensingDocument document, Question question, bool isJson, ValueList<LanguageTag> languages)
    {
        var answer = document.Ask(question);
        if (isJson)
            console.WriteJson(writer => AnswerJson.Write(writer, answer));
        else
            console.Output.Write(ProofText.Of(answer, document, languages));
        return IsGood(answer) ? ExitCode.Done : ExitCode.NotGood;
    }

    private int AskMany(LicensingDocument document, QuestionSet set, bool isJson, ValueList<LanguageTag> languages)
    {
        var answers = new List<PosedAnswer>();
        foreach (var question in set.Posed)
        {
            Progress(answers.Count, set.Questions.Count);
            answers.Add(document.Ask(question));
        }

        Progress(answers.Count, set.Questions.Count);
        if (isJson)
            console.WriteJson(writer => AnswerJson.Write(writer, answers));
        else
            console.Output.Write(QuestionSetText.Of(answers, document, languages));
        return answers.TrueForAll(answer => answer.IsAsExpected ?? IsGood(answer.Answer)) ? ExitCode.Done : ExitCode.NotGood;
    }

    /// <summary>Says how far a long list of questions has come, to somebody who watches.</summary>
    private void Progress(int asked, int all)
    {
        const int Many = 50;
        if (console.IsErrorTerminal && all > Many && (asked % 10 == 0 || asked == all))
            console.Error.Write(FormattableString.Invariant($"\r{asked} of {all} asked{(asked == all ? "\r\e[K" : string.Empty)}"));
    }
}
