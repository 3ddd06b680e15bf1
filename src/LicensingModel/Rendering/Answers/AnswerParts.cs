using LicensingModel.Decisions.Answers;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Answers;

/// <summary>Writes what answers of every kind have.</summary>
internal sealed class AnswerParts(Layout layout, Names names)
{
    internal string Place(AgreementId agreement, ProvisionId? provision, ClauseReference? clause)
        => provision is null ? names.Of(agreement) : $"{(clause is null ? provision.Value : $"{clause} ({provision})")} of {names.Of(agreement)}";

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

    internal void Basis(ValueList<CitedProvision> basis) => List("It rests on", basis.Select(cited => Place(cited.Agreement, cited.Provision, cited.Clause)));

    internal void Missing(ValueList<MissingFact> missing)
        => List("Not known, and needed to say more", missing.Select(static fact => $"{fact.Explanation} ({fact.Subject}: {fact.Term}, {ValueWords.Spaced(fact.Why.ToString())})"));

    internal void Presumed(ValueList<UsedPresumption> presumptions) => List("Presumed", presumptions.Select(static used => used.Explanation));

    internal void BoundExceeded(bool isExceeded)
    {
        if (isExceeded)
            layout.Paragraph("The contested terms are too many to try every reading of them together; for that alone the answer is undetermined.");
    }

    internal void Test(TestResult test)
    {
        var sources = test.Sources.Count > 0 ? $" [{names.Of(test.Sources)}]" : string.Empty;
        var presumed = test.Presumptions.Count > 0 ? " (presumed)" : string.Empty;
        layout.Marked(0, Mark(test.Result), $"{ValueWords.Spaced(test.Test.ToString())}: {test.Reason}{presumed}{sources}");
    }

    internal static char Mark(Truth result) => result.IsTrue ? '✓' : result.IsFalse ? '✗' : '?';
}
