using LicensingModel.Agreements;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Rendering.Words;
using LicensingModel.Validation.Rules;
using NodaTime;

namespace LicensingModel.Rendering.Pictures;

/// <summary>Finds the dates of agreements, wherever in them they stand, and of events.</summary>
internal sealed class TimelineWalk(LicensingDocument document, Names names, TermWords words) : ModelVisitor
{
    private readonly DocumentIndex _events = DocumentIndex.Of(document);
    private Agreement? _agreement;
    private Provision? _provision;
    private int _owner;

    /// <summary>The rows, in the order of the document.</summary>
    internal List<TimelineRow> Rows { get; } = [];

    /// <summary>Adds the rows of an agreement under its title.</summary>
    internal void Add(Agreement agreement, string title)
    {
        Rows.Add(new TimelineRow(title, string.Empty) { IsHeading = true });
        _agreement = agreement;
        _provision = null;
        agreement.Accept(this);
    }

    /// <summary>Adds the rows of the events of the document.</summary>
    internal void AddEvents()
    {
        if (document.Events.Count == 0)
            return;

        Rows.Add(new TimelineRow("Events", string.Empty) { IsHeading = true });
        foreach (var happening in document.Events)
            Rows.Add(RowOf(names.Of(happening.Name), happening.On));
    }

    /// <inheritdoc/>
    protected internal override void VisitElement(Element element)
    {
        switch (element)
        {
            case OperativeTerm term:
                AddStretch(term);
                break;
            case StatusEntry status:
                if (!status.On.IsBlank)
                    Rows.Add(RowOf("status: " + ValueWords.Code(status.Status), status.On));
                break;
            case Provision provision:
                (_provision, _owner) = (provision, Path.Count);
                base.VisitElement(provision);
                (_provision, _owner) = (null, 0);
                break;
            case PatentsByDate dated:
                AddBound(dated, "from", dated.From);
                AddBound(dated, "until", dated.Until);
                break;
            case AnchoredDate date:
                AddDays(new TimelineRow(Label(), words.Value(date)) { Days = DaysOf(date) });
                break;
            case Claim:
                break;
            default:
                base.VisitElement(element);
                break;
        }
    }

    /// <inheritdoc/>
    protected internal override void VisitTerm(Disclosed term)
    {
        if (term is Disclosed<AnchoredDate>)
            AddDays(RowOf(Label(), term));
        else
            base.VisitTerm(term);
    }

    /// <summary>A day that bounds which patents are meant is not one on which something happens, so its row says what it is.</summary>
    private void AddBound(PatentsByDate dated, string end, AnchoredDate? date)
    {
        if (date is not null)
            AddDays(new TimelineRow($"{Label()} {ValueWords.Code(dated.Event)} {end}", words.Value(date)) { Days = DaysOf(date) });
    }

    /// <summary>Adds a row; days under one name, such as those of instalments, share one.</summary>
    private void AddDays(TimelineRow row)
    {
        if (row.Days.Count + row.ClaimedDays.Count == 0 && Rows.Exists(other => other.Words == row.Words))
            return;
        if (Rows[^1] is { IsHeading: false, Stretch: null } same && same.Label == row.Label && same.Words.Split("; ").Contains(row.Words))
            return;
        if (Rows[^1] is { IsHeading: false, Stretch: null } last && last.Label == row.Label)
            Rows[^1] = last with { Words = $"{last.Words}; {row.Words}", Days = [.. last.Days, .. row.Days], ClaimedDays = [.. last.ClaimedDays, .. row.ClaimedDays] };
        else
            Rows.Add(row);
    }

    private string Label()
    {
        // Of what lies deep within a scope, it is enough to say of what.
        var path = Path.Skip(_owner).Select(segment => segment.Member ?? "0").Where(segment => segment != "value").ToList();
        var member = MemberWords.Of(string.Join('/', path is ["body", "products" or "subject", ..] ? path.Take(2) : path));
        return _provision is { } provision ? $"{Name(provision)}: {member}" : member;
    }

    private string Name(Provision provision) => provision.Clause?.ToString() ?? names.Of(provision.Id);

    private TimelineRow RowOf(string label, Disclosed term) => new(label, words.Of(term))
    {
        Days = DaysOf(term.StatedValue),
        ClaimedDays = term.StatedValue is null ? term.ClaimedValues.SelectMany(DaysOf).Distinct().ToValueList() : [],
    };

    private ValueList<LocalDate> DaysOf(object? value) => DayOf(value) is { } day ? [day] : [];

    private LocalDate? DayOf(object? value) => value is AnchoredDate date && date.Resolve(_events).TryGetDate(out var day) ? day : null;

    private void AddStretch(OperativeTerm term)
    {
        if (term.IsBlank && _provision is not null)
            return;

        var start = DayOf(term.From.StatedValue);
        var beside = DayOf(_agreement?.Signed.StatedValue) ?? DayOf(_agreement?.Announced.StatedValue);
        var until = term.Until.StatedValue as AnchoredDate;
        LocalDate? sure = term.AtLeast.StatedValue is ContractPeriod period && (start ?? beside) is { } from && period.TryAddTo(from, out var guaranteed) ? guaranteed : null;
        if (until?.Resolve(_events) is { IsNever: false } end && DayOf(until) is null && end.TryGetEarliest(out var earliest) && (sure is null || earliest > sure))
            sure = earliest;
        var isEndless = until is not null && until.Resolve(_events).IsNever;
        var atLeast = term.AtLeast.IsBlank ? string.Empty : $"; at least for {words.Of(term.AtLeast)}";
        Rows.Add(new TimelineRow(
            _provision is { } provision ? $"{Name(provision)}: in effect" : "in effect",
            $"from: {words.Of(term.From)}; until: {words.Of(term.Until)}{atLeast}")
        {
            Stretch = new TimelineStretch(start, beside, sure, DayOf(until), isEndless, isEndless ? "never ends" : $"end: {words.Of(term.Until)}") { IsRead = term.AtLeast.Choice is not null && term.Until.StatedValue is null },
        });
    }
}
