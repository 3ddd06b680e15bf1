using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Patents.Families;
using LicensingModel.Patents.Lives;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Patents;

/// <summary>Sets what there is to say of patents: number, life in each country, family, title and what it is subject to.</summary>
internal sealed class PatentSetter(Layout layout, Names names)
{
    private readonly ValueWords _values = new(names);

    internal void Set(PatentView view)
    {
        var patent = view.Patent;
        layout.Heading(1, patent.Title is { } title ? $"{view.Name}: {names.Of(title)}" : view.Name);
        layout.Item(0, "id", patent.Id.Value);
        if (patent.Kind is { } kind)
            layout.Item(0, "kind", ValueWords.Code(kind));
        if (patent.Application is { } application)
            layout.Item(0, "application", application.ToString());
        if (patent.Publications.Count > 0)
            layout.Item(0, "published as", string.Join(", ", patent.Publications));
        layout.Item(0, "filed", _values.Term(patent.Filed));
        layout.Item(0, "first filed", _values.Term(patent.FirstFiled));
        if (!patent.Classifications.IsBlank)
            layout.Item(0, "classified in", patent.Classifications.TryGetValue(out var classes) ? string.Join(", ", classes.Select(entry => $"{entry.Symbol} ({ValueWords.Code(entry.Scheme)})")) : _values.Term(patent.Classifications));
        SetLives(view);
        SetFamily(view);
        SetTitle(view.Title);
    }

    private void SetLives(PatentView view)
    {
        layout.Heading(2, $"In force on {IsoDay.Format(view.On)}");
        if (!view.IsProtectionKnown)
            layout.Paragraph("Where it gives a right is not known: a grant alone is no evidence of force in a country.");
        else if (view.Lives.Count == 0)
            layout.Paragraph("It gives a right in no country.");
        foreach (var life in view.Lives)
            Set(life, life.InForce(view.On));
    }

    private void Set(NationalLife life, ForceFinding finding)
    {
        layout.Item(0, $"{life.Country}{(life.IsUnitary ? " (unitary effect)" : string.Empty)}", $"{Answer(finding.Result)}. {finding.Reason}");
        layout.Item(1, "last day", Bounds(life.LastDay));
        foreach (var step in life.Steps)
            layout.Item(2, null, step);
        foreach (var entry in life.Statuses)
            layout.Item(1, ValueWords.Code(entry.Status), $"from {_values.Of(entry.On)}");
        foreach (var certificate in life.Certificates)
            layout.Item(1, "certificate", $"{names.Of(certificate.Product)}, last day {Bounds(certificate.LastDay)}{(certificate.AddsNothing.IsTrue ? "; it adds nothing" : string.Empty)}");
        foreach (var fee in life.Fees)
            layout.Item(1, "fee", $"by {IsoDay.Format(fee.DueThrough)}, with surcharge by {IsoDay.Format(fee.GraceThrough)} [{fee.Source}]");
        foreach (var missing in finding.Missing)
            layout.Item(1, "missing", $"{missing.Explanation} ({missing.Path})");
        foreach (var missing in life.MissingForEnd.Except(finding.Missing))
            layout.Item(1, "missing for the last day", $"{missing.Explanation} ({missing.Path})");
        foreach (var taken in finding.TakesForGranted)
            layout.Item(1, "taken for granted", taken);
    }

    private void SetFamily(PatentView view)
    {
        layout.Heading(2, "Family");
        if (view.Patent.Priorities.TryGetValue(out var priorities))
        {
            if (priorities.Count == 0)
                layout.Item(0, "goes back to", "no earlier filing");
            foreach (var priority in priorities)
                layout.Item(0, "goes back to", Of(priority));
        }
        else
        {
            layout.Item(0, "goes back to", _values.Term(view.Patent.Priorities));
        }

        layout.Item(0, "simple family", Of(view.Simple, view.Patent.Id));
        layout.Item(0, "extended family", Of(view.Extended, view.Patent.Id));
    }

    internal string Of(Priority priority)
        => $"{priority.Number?.ToString() ?? (priority.Patent is { } id ? names.Of(id) : "a filing without a number")} ({ValueWords.Code(priority.Kind)}), filed {_values.Term(priority.Filed)}";

    private string Of(PatentFamily? family, PatentId self)
        => family is null ? "not known: its earlier filings, or their numbers, are not recorded"
            : family.Members.Count == 1 ? "no other patent of the document"
            : string.Join(", ", family.Members.Where(member => member != self).Select(names.Of));

    private void SetTitle(TitleReport title)
    {
        layout.Heading(2, $"Title on {IsoDay.Format(title.On)}");
        layout.Item(0, title.Owners.Count > 1 && title.Missing is null ? "co-owners" : "owner", title.Missing is { } missing ? $"{(title.Owners.Count > 0 ? $"{Listing.Or(title.Owners.Select(names.Of))}, in doubt: " : string.Empty)}{missing.Explanation}" : names.Of(title.Owners));
        foreach (var stretch in title.Chain)
            layout.Item(0, DateWords.Of(stretch.During), stretch.IsGap ? "nobody is recorded" : stretch.Doubt ?? names.Of(stretch.Holders));
        foreach (var used in title.Presumptions)
            layout.Item(0, "presumed", used.Explanation);
        foreach (var encumbrance in title.Encumbrances)
        {
            layout.Item(0, "subject to", $"{ValueWords.Code(encumbrance.Effect)} to {names.Of(encumbrance.To)} ({names.Of(encumbrance.Agreement)}, {encumbrance.Clause?.ToString() ?? encumbrance.Provision.Value}): {(encumbrance.Runs.IsTrue ? "runs with it" : "may run with it")}{Exclusive(encumbrance)}");
            foreach (var test in encumbrance.Tests.Where(static test => test.Result.IsUnknown))
                layout.Item(1, null, test.Reason);
        }

        foreach (var undertaking in title.Undertakings)
            layout.Item(0, "undertaken", $"{undertaking.Declaration} by {names.Of(undertaking.Declarant)}: {(undertaking.Binds.IsTrue ? "binds the owner" : "may bind the owner")}; no licence");
    }

    private static string Exclusive(Encumbrance encumbrance)
        => encumbrance.IsExclusive.IsTrue ? "; exclusive, so that its holder may have standing to sue" : encumbrance.IsExclusive.IsUnknown ? "; whether it is exclusive is not known" : string.Empty;

    internal static string Answer(Truth result) => result.IsTrue ? "In force" : result.IsFalse ? "Not in force" : "Not known";

    internal static string Bounds(ResolvedDate date) => date.TryGetDate(out var day) ? IsoDay.Format(day)
        : (date.TryGetEarliest(out var earliest), date.TryGetLatest(out var latest)) switch
        {
            (true, true) => $"some day from {IsoDay.Format(earliest)} to {IsoDay.Format(latest)}",
            (true, false) => $"{IsoDay.Format(earliest)} or later",
            (false, true) => $"{IsoDay.Format(latest)} or earlier",
            _ => "not known",
        };
}
