using LicensingModel.Agreements;
using LicensingModel.Comparison;
using LicensingModel.Provisions;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Pictures;
using LicensingModel.Rendering.Words;
using static LicensingModel.Rendering.Pictures.PictureText;

namespace LicensingModel.Rendering.Comparing;

/// <summary>Draws two documents side by side: a box for each provision, joined where both have it, with what became of it and of coverage.</summary>
internal sealed class ComparisonPicture(VersionComparison comparison, ComparisonWords words)
{
    private const double Margin = 16;
    private const double Box = 400;
    private const double Height = 46;
    private const double Step = 56;

    private readonly Markup _content = new();
    private readonly ILookup<ProvisionId, TermChange> _changes = comparison.Terms.Where(static change => change.Provision is not null).ToLookup(static change => change.Provision!);
    private readonly ILookup<ProvisionId, CoverageDifference> _differences = comparison.Coverage.Differences.Where(static difference => difference.Provision is not null).ToLookup(static difference => difference.Provision!);

    private static double Right => Canvas.Width - Margin - Box;

    internal void Draw(Markup markup, bool isAlone)
    {
        var y = Margin + 14;
        Write(_content, ["Before"], Margin, y, "strong");
        Write(_content, ["After"], Right, y, "strong");
        y += 14;
        foreach (var id in comparison.Old.Agreements.Concat(comparison.New.Agreements).Select(static agreement => agreement.Id).Distinct())
            y = Draw(Find(comparison.Old, id), Find(comparison.New, id), y);
        foreach (var line in Wrap(ComparisonWords.Result(comparison.Coverage), Columns(Canvas.Width - (2 * Margin)), 3))
        {
            y += LineHeight;
            Write(_content, [line], Margin, y, "soft");
        }

        Canvas.Frame(markup, "comparison", ComparisonSetter.Title, Words(), Canvas.Width, y + Margin, isAlone, _content);
    }

    private static Agreement? Find(LicensingDocument document, AgreementId id) => document.Agreements.FirstOrDefault(agreement => agreement.Id == id);

    private string Words()
    {
        int Count(TermChangeKind kind) => comparison.Terms.Where(change => change.Provision is not null && change.Kind == kind).Select(static change => change.Provision).Distinct().Count();
        return FormattableString.Invariant($"Of the provisions {Count(TermChangeKind.Added)} are new, {Count(TermChangeKind.Removed)} are gone and {Count(TermChangeKind.Changed)} say something else.");
    }

    private double Draw(Agreement? before, Agreement? after, double top)
    {
        var y = top + LineHeight;
        foreach (var (agreement, x, names) in new[] { (before, Margin, words.Old), (after, Right, words.New) })
        {
            if (agreement is not null)
                Write(_content, Wrap(names.Of(agreement.Title), Columns(Box), 1), x, y, "strong");
        }

        y += 8;
        foreach (var id in Provisions(before).Concat(Provisions(after)).Select(static provision => provision.Id).Distinct())
        {
            var (one, other) = (Provisions(before).FirstOrDefault(provision => provision.Id == id), Provisions(after).FirstOrDefault(provision => provision.Id == id));
            if (one is not null && other is not null)
                _content.Empty("line", ("x1", Number(Margin + Box)), ("y1", Number(y + (Height / 2))), ("x2", Number(Right)), ("y2", Number(y + (Height / 2))), ("class", _changes.Contains(id) ? "known" : "tick"));
            Draw(one, Margin, y, words.Old);
            Draw(other, Right, y, words.New);
            y += Step;
        }

        return y + 6;
    }

    private static ValueList<Provision> Provisions(Agreement? agreement) => agreement?.Provisions ?? [];

    private void Draw(Provision? provision, double x, double y, Names names)
    {
        if (provision is null)
            return;

        var change = _changes[provision.Id].Select(static change => (TermChangeKind?)change.Kind).FirstOrDefault();
        var mark = change is { } kind ? ComparisonWords.Mark(kind) + " " : string.Empty;
        var name = names.HasName(provision.Id) ? names.Of(provision.Id) : ValueWords.Spaced(provision.Body.GetType().Name);
        _content.Empty("rect", ("x", Number(x)), ("y", Number(y)), ("width", Number(Box)), ("height", Number(Height)), ("rx", "4"), ("class", change is null ? "head" : "head unknown"));
        Write(_content, Wrap($"{mark}{provision.Id}{(provision.Clause is { } clause ? $", {clause}" : string.Empty)}: {name}", Columns(Box - 16), 1), x + 8, y + 18, change is null ? "soft" : "strong");
        var coverage = string.Join(", ", _differences[provision.Id].Select(static difference => ComparisonWords.Direction(difference.Direction)));
        var said = change is null ? string.Empty : coverage.Length > 0 ? "coverage: " + coverage : comparison.Coverage.IsEqual.IsTrue ? "coverage: equal" : "coverage: no difference found";
        Write(_content, Wrap(said, Columns(Box - 16), 1), x + 8, y + 36, "doubt");
    }
}
