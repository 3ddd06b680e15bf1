using LicensingModel.Comparison;
using LicensingModel.Rendering.Layouts;

namespace LicensingModel.Rendering.Comparing;

/// <summary>Sets what changed, in whatever form.</summary>
internal sealed class ComparisonSetter(Layout layout, VersionComparison comparison, ComparisonWords words)
{
    internal const string Title = "What changed";

    internal void Write(bool withProofs)
    {
        WriteTerms();
        layout.Heading(2, "In coverage");
        layout.Paragraph(ComparisonWords.Result(comparison.Coverage));
        foreach (var difference in comparison.Coverage.Differences)
            Write(difference, withProofs);
        WriteUndecided();
        layout.Gap();
    }

    private void WriteTerms()
    {
        layout.Heading(2, "In terms");
        if (comparison.Terms.Count == 0)
            layout.Paragraph("Nothing.");
        foreach (var place in comparison.Terms.GroupBy(change => words.Place(change.Agreement, change.Provision, change.Clause), StringComparer.Ordinal))
        {
            layout.Item(0, null, place.Key);
            foreach (var change in place)
                layout.Marked(1, ComparisonWords.Mark(change.Kind), words.Change(change));
        }

        if (comparison.Renames.Count == 0)
            return;

        layout.Gap();
        layout.Paragraph("Has another id and is the same:");
        foreach (var rename in comparison.Renames)
            layout.Item(0, null, $"{rename.Kind} {rename.After}, here {rename.Before}");
    }

    private void WriteUndecided()
    {
        if (comparison.Coverage.Undecided.Count == 0)
            return;

        layout.Heading(3, "Neither shown to differ nor to be equal");
        foreach (var change in comparison.Coverage.Undecided)
            layout.Item(0, words.Place(change.Agreement, change.Provision, change.Clause), ComparisonWords.Undecided(change));
    }

    private void Write(CoverageDifference difference, bool withProofs)
    {
        layout.Heading(3, $"{words.Place(difference.Agreement, difference.Provision, difference.Clause)}: {ComparisonWords.Direction(difference.Direction)}");
        layout.Item(0, "for example", words.Question(difference.Question));
        foreach (var supposed in words.Supposed(difference.Question))
            layout.Item(1, "if", supposed);
        layout.Item(0, "before", ComparisonWords.Said(difference.Before));
        layout.Item(0, "after", ComparisonWords.Said(difference.After));
        if (!withProofs)
            return;

        layout.Heading(3, "Proof before");
        ProofText.Set(layout, difference.Before, words.Old);
        layout.Heading(3, "Proof after");
        ProofText.Set(layout, difference.After, words.New);
    }
}
