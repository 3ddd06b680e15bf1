using LicensingModel.Agreements;
using LicensingModel.Provisions;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Pictures;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering;

/// <summary>The two pictures of agreements: who gives what to whom, and when.</summary>
internal sealed class DealPictures(LicensingDocument document, Names names)
{
    private readonly TermWords _terms = new(names, new ValueWords(names));

    /// <summary>Who gives what to whom.</summary>
    internal void Flows(Markup markup, ValueList<Agreement> agreements)
    {
        var (content, words, width, height) = DrawFlows(agreements);
        Canvas.Frame(markup, "flows", "Who gives what to whom", words, width, height, isAlone: false, content);
    }

    /// <summary>When.</summary>
    internal void Timeline(Markup markup, ValueList<Agreement> agreements)
    {
        var (content, words, width, height) = DrawTimeline(agreements);
        Canvas.Frame(markup, "timeline", "When", words, width, height, isAlone: false, content);
    }

    /// <summary>Both, one above the other, as a picture of its own.</summary>
    internal void Both(Markup markup, ValueList<Agreement> agreements)
    {
        var (flows, flowWords, flowWidth, flowHeight) = DrawFlows(agreements);
        var (timeline, words, width, height) = DrawTimeline(agreements);
        var content = new Markup();
        content.Append(flows).Open("g", ("transform", $"translate(0 {PictureText.Number(flowHeight)})")).Append(timeline).Close();
        var title = string.Join("; ", agreements.Select(agreement => names.Of(agreement.Title)));
        Canvas.Frame(markup, "deal", title.Length > 0 ? title : "No agreement", $"{flowWords} {words}", Math.Max(flowWidth, width), flowHeight + height, isAlone: true, content);
    }

    private (Markup Content, string Words, double Width, double Height) DrawFlows(ValueList<Agreement> agreements)
    {
        var content = new Markup();
        var rows = agreements.Select(agreement => (Heading(agreement), (IReadOnlyList<FlowRow>)FlowsOf(agreement))).ToList();
        var (width, height) = new FlowPicture(content, names).Draw(rows, agreements.SelectMany(agreement => agreement.Parties.SelectMany(role => role.Parties)));
        return (content, FlowsInWords(rows), width, height);
    }

    private (Markup Content, string Words, double Width, double Height) DrawTimeline(ValueList<Agreement> agreements)
    {
        var content = new Markup();
        var rows = DatesOf(agreements);
        var (width, height) = new TimelinePicture(content).Draw(rows, document.RecordedThrough);
        return (content, TimelineInWords(rows), width, height);
    }

    /// <summary>The title with all that is recorded of the status, so that what is only rumoured, or is over, does not look like what stands.</summary>
    private string Heading(Agreement agreement)
    {
        var status = string.Join(", ", agreement.Status.Select(entry => ValueWords.Code(entry.Status)).Distinct(StringComparer.Ordinal));
        return status.Length > 0 ? $"{names.Of(agreement.Title)} — {status}" : names.Of(agreement.Title);
    }

    private List<FlowRow> FlowsOf(Agreement agreement)
    {
        var setter = new ProvisionSetter(new TextLayout(), names, new ValueWords(names), new TermSetter(new TextLayout(), _terms));
        return agreement.Provisions.OrderBy(provision => ProvisionSetter.GroupOf(provision.Body)).Select(provision => FlowOf(provision, setter)).ToList();
    }

    private FlowRow FlowOf(Provision provision, ProvisionSetter setter)
    {
        var row = FlowWalk.RowOf(provision, ProvisionSetter.GroupOf(provision.Body), string.Empty, names, _terms);
        var words = row.Arrows.Count > 0 ? setter.SummaryWithoutEnds(provision) : setter.Short(provision);
        return row with { Label = provision.Clause is { } clause ? $"{clause} {words}" : words };
    }

    private List<TimelineRow> DatesOf(ValueList<Agreement> agreements)
    {
        var walk = new TimelineWalk(document, names, _terms);
        foreach (var agreement in agreements)
            walk.Add(agreement, names.Of(agreement.Title));
        walk.AddEvents();
        return walk.Rows;
    }

    private string FlowsInWords(IEnumerable<(string Title, IReadOnlyList<FlowRow> Rows)> agreements)
        => string.Join(' ', agreements.Select(agreement => $"{agreement.Title}: {string.Join("; ", agreement.Rows.SelectMany(RowInWords))}."));

    private IEnumerable<string> RowInWords(FlowRow row)
    {
        var doubts = row.Doubts.Length > 0 ? $" ({row.Doubts})" : string.Empty;
        return row.Arrows.Count == 0 ? [row.Label + doubts] : row.Arrows.Select(arrow => $"{row.Label}: {Ends(arrow)}{doubts}");
    }

    private string Ends(FlowArrow arrow)
    {
        var ends = arrow.IsMutual ? $"between {names.Of(arrow.From)}" : $"from {Side(arrow.From)} to {Side(arrow.To)}";
        return arrow.Note is { } note ? $"{ends}, {note}" : ends;
    }

    private string Side(ValueList<PartyId> parties) => parties.Count > 0 ? names.Of(parties) : "somebody not known";

    private static string TimelineInWords(IEnumerable<TimelineRow> rows)
        => string.Join(' ', rows.Select(row => row.IsHeading ? row.Label + ":" : $"{row.Label}: {row.Words}."));
}
