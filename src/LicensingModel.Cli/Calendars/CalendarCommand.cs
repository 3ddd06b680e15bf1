using System.CommandLine;
using LicensingModel.Agreements;
using LicensingModel.Calendar;
using LicensingModel.Calendar.BusinessDays;
using LicensingModel.Decisions;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Calendars;
using LicensingModel.Provisions.General;
using LicensingModel.Rendering.Calendars;
using LicensingModel.Suppositions;
using NodaTime;
using NodaTime.Text;

namespace LicensingModel.Cli.Calendars;

/// <summary><c>licensing calendar</c>: what falls due when.</summary>
internal sealed class CalendarCommand(ToolConsole console)
{
    private const string Ics = "ics";

    private readonly Argument<string[]> _files = SharedOptions.Files();
    private readonly Option<string> _agreement = new("--agreement") { Description = "This agreement alone.", HelpName = "id" };
    private readonly Option<LocalDate?> _from = SharedOptions.Day("--from", "The first day that is wanted, as 2026-01-01.");
    private readonly Option<LocalDate?> _to = SharedOptions.Day("--to", "The last day that is wanted; what recurs without an end needs one.");
    private readonly Option<string[]> _holidays = new("--holidays") { Description = "Holidays of a place, as comma-separated values or JSON; may be given several times: a business day is one in every place.", HelpName = "file", AllowMultipleArgumentsPerToken = false };
    private readonly Option<string> _convention = new("--convention") { Description = $"How payments, reports and other acts are moved that fall on no business day, where the agreement does not say: {string.Join(", ", BusinessDayConvention.Known)}.", HelpName = "convention" };
    private readonly Option<string> _events = new("--events") { Description = "A file with events that are supposed to happen, as `whatif --event` takes them.", HelpName = "file" };
    private readonly Option<LocalDate?> _knownOn = SharedOptions.Day("--known-on", "As known on this day: without what was made, reported or found later.");
    private readonly Option<string> _stamp = new("--stamp") { Description = "With ics: when it is written, as 2026-11-22T04:00:00Z; now, if left out.", HelpName = "instant" };
    private readonly Option<int> _sequence = new("--sequence") { Description = "With ics: how often it was written before with other days; it has to grow for programs to take the new ones.", HelpName = "number" };
    private readonly Option<int> _limit = new("--limit") { Description = "How many entries there are at most.", HelpName = "number", DefaultValueFactory = static _ => CalendarRequest.OrdinaryLimit };
    private readonly Option<string> _format = SharedOptions.Format(SharedOptions.Text, SharedOptions.Json, Ics, SharedOptions.Svg);

    internal Command Build()
    {
        var command = new Command("calendar", "List what falls due when: payments, reports, notices, renewals, options, ends, with clause and how each day comes about; 1 if a day, or whether something holds, is not known.")
        {
            _files, _agreement, _from, _to, _holidays, _convention, _events, _knownOn, _stamp, _sequence, _limit, _format,
        };
        _convention.AcceptOnlyFromAmong([.. BusinessDayConvention.Known.Select(static convention => convention.ToString())]);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var format = parsed.GetValue(_format);
        foreach (var option in new Option[] { _stamp, _sequence }.Where(option => format != Ics && parsed.GetResult(option) is { Implicit: false }))
            throw new ToolException($"{option.Name}: goes with --format ics alone.");

        var input = new InputFiles(console);
        if (ToolDocument.Load(console, input, parsed.GetRequiredValue(_files)) is not { } document)
            return ExitCode.Wrong;
        if (parsed.GetValue(_events) is { } events)
        {
            if (Supposed(input.Read(events), document) is not { } supposed)
                return ExitCode.Wrong;
            document = supposed;
        }

        if (Holidays(input, parsed.GetValue(_holidays) ?? []) is not { } holidays)
            return ExitCode.Wrong;
        var knownOn = parsed.GetValue(_knownOn);
        var request = new CalendarRequest
        {
            Agreement = parsed.GetValue(_agreement) is { } id ? Find(knownOn is { } day ? document.AsKnownOn(day) : document, id) : null,
            Range = Range(parsed.GetValue(_from), parsed.GetValue(_to)),
            KnownOn = knownOn,
            Holidays = holidays,
            Convention = parsed.GetValue(_convention) is { } convention ? BusinessDayConvention.Parse(convention, null) : null,
            Limit = parsed.GetValue(_limit) is >= 1 and <= 1_000_000 and var limit ? limit : throw new ToolException("--limit: is from 1 to 1,000,000."),
        };
        var calendar = document.Calendar(request);
        Write(parsed, format, calendar, document);
        return calendar.IsWhole ? ExitCode.Done : ExitCode.NotGood;
    }

    private void Write(ParseResult parsed, string? format, ContractCalendar calendar, LicensingDocument document)
    {
        switch (format)
        {
            case SharedOptions.Json:
                console.WriteJson(writer => CalendarJson.Write(writer, calendar));
                break;
            case SharedOptions.Svg:
                console.Output.Write(CalendarPicture.ToSvg(calendar, document));
                break;
            case Ics:
                CalendarIcs.Write(console.Output, calendar, new IcsSettings { Stamp = Stamp(parsed.GetValue(_stamp)), Sequence = parsed.GetValue(_sequence) is >= 0 and var number ? number : throw new ToolException("--sequence: is not negative.") });
                break;
            default:
                console.Output.Write(CalendarText.Of(calendar));
                return;
        }

        foreach (var diagnostic in calendar.Diagnostics)
            console.Error.WriteLine($"licensing: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {diagnostic.Message}");
    }

    /// <summary>The document with what is supposed; null where something in it is wrong, which has then been said.</summary>
    private LicensingDocument? Supposed(NamedText text, LicensingDocument document)
    {
        var result = SuppositionJson.Read(text.Text, document);
        console.WriteFindings(result.Diagnostics.Select(diagnostic => new FileFinding { File = text.Name, Diagnostic = diagnostic }));
        if (!result.TryGetValue(out var assumptions))
            return null;
        try
        {
            return document.Supposing(assumptions);
        }
        catch (ArgumentException problem)
        {
            throw new ToolException($"{text.Name}: {problem.Message}", problem);
        }
    }

    /// <summary>The calendars of holidays; null where one has something wrong, which has then been said.</summary>
    private ValueList<HolidayCalendar>? Holidays(InputFiles input, string[] paths)
    {
        List<HolidayCalendar> calendars = [];
        var isWrong = false;
        foreach (var path in paths)
        {
            var file = input.ReadAsItIs(path);
            if (file.Utf8.Span.TrimStart("\uFEFF"u8).TrimStart(" \t\r\n"u8) is [(byte)'{', ..])
            {
                calendars.Add(Json(file));
                continue;
            }

            using var reader = new StreamReader(new MemoryStream(file.Utf8.ToArray()));
            var reading = HolidayCalendar.Read(reader);
            foreach (var diagnostic in reading.Diagnostics)
                console.Error.WriteLine($"{file.Name}:{diagnostic.Position.Line}:{diagnostic.Position.Column} {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {diagnostic.Message}");
            isWrong |= reading.Calendar is null;
            if (reading.Calendar is { } calendar)
                calendars.Add(calendar);
        }

        return isWrong ? null : calendars.ToValueList();
    }

    private static HolidayCalendar Json(NamedText file)
    {
        try
        {
            return HolidayJson.Read(file.Utf8);
        }
        catch (FormatException problem)
        {
            throw new ToolException($"{file.Name}: {problem.Message}", problem);
        }
    }

    private static Instant Stamp(string? text)
        => text is null ? SystemClock.Instance.GetCurrentInstant()
            : InstantPattern.General.Parse(text) is { Success: true, Value: var stamp } && stamp.InUtc().Year >= 1 ? stamp
            : throw new ToolException($"--stamp: `{text}` is not an instant such as `2026-11-22T04:00:00Z`.");

    private static DateSpan Range(LocalDate? from, LocalDate? to) => (from, to) switch
    {
        ({ } first, { } last) when last < first => throw new ToolException("--to: lies before --from."),
        ({ } first, { } last) => DateSpan.Between(first, last),
        ({ } first, null) => DateSpan.From(first),
        (null, { } last) => DateSpan.Until(last),
        _ => DateSpan.Always,
    };

    private static AgreementId Find(LicensingDocument document, string id)
        => document.Agreements.FirstOrDefault(agreement => agreement.Id.Value == id)?.Id
            ?? throw new ToolException($"--agreement: no agreement has the id `{id}`{Typo.Suggest(id, document.Agreements.Select(agreement => agreement.Id.Value))}.");
}
