using LicensingModel.Decisions.Answers;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Answers;

/// <summary>Writes the parts of which proofs are made: lists, provisions, tests.</summary>
internal sealed class ProofParts(Layout layout, Names names)
{
    /// <summary>A list with a heading; nothing where it has no items.</summary>
    internal void List(string heading, IEnumerable<string> items)
    {
        var list = items.ToList();
        if (list.Count == 0)
            return;

        layout.Gap();
        layout.Paragraph(heading + ":");
        foreach (var item in list)
            layout.Marked(0, '•', item);
    }

    internal void Missing(ValueList<MissingFact> missing)
        => List("Not known, and needed to say more", missing.Select(fact => $"{fact.Explanation} ({fact.Subject}: {fact.Term}, {ValueWords.Spaced(fact.Why.ToString())})"));

    internal void Presumed(ValueList<UsedPresumption> presumptions) => List("Presumed", presumptions.Select(used => used.Explanation));

    internal string Place(AgreementId agreement, ProvisionId? provision, ClauseReference? clause)
    {
        var what = provision is null ? "provisions that were not seen" : clause is null ? provision.Value : $"{clause} ({provision})";
        return $"{what} of {names.Of(agreement)}";
    }

    internal void Test(TestResult test)
    {
        var sources = test.Sources.Count > 0 ? $" [{names.Of(test.Sources)}]" : string.Empty;
        var presumed = test.Presumptions.Count > 0 ? " (presumed)" : string.Empty;
        layout.Marked(0, Mark(test.Result), $"{ValueWords.Spaced(test.Test.ToString())}: {test.Reason}{presumed}{sources}");
    }

    /// <summary>What earlier sales of the article come to; nothing where none were named.</summary>
    internal void Exhaustion(ValueList<TestResult> tests)
    {
        if (tests.Count == 0)
            return;
        layout.Paragraph("Whether an earlier sale exhausted the right:");
        foreach (var test in tests)
            Test(test);
    }

    internal static char Mark(Truth result) => result.IsTrue ? '✓' : result.IsFalse ? '✗' : '?';
}
