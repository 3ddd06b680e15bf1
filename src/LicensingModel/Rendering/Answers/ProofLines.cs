using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Matters;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Answers;

/// <summary>Writes what answers have in common: on what they rest, what is missing, what was presumed, and the tests.</summary>
internal sealed class ProofLines(Layout layout, Names names)
{
    internal void Write(ValueList<CitedProvision> basis, ValueList<MissingFact> missing, ValueList<UsedPresumption> presumptions)
    {
        List("It rests on", basis.Select(cited => Place(cited.Agreement, cited.Provision, cited.Clause)));
        List("Not known, and needed to say more", missing.Select(static fact => $"{fact.Explanation} ({fact.Subject}: {fact.Term}, {ValueWords.Spaced(fact.Why.ToString())})"));
        List("Presumed", presumptions.Select(static used => used.Explanation));
    }

    internal void Tests(IEnumerable<TestedProvision> all)
    {
        var tested = all.ToList();
        if (tested.Count == 0)
            return;

        layout.Heading(2, "Proof");
        foreach (var provision in tested)
        {
            layout.Paragraph($"{Mark(provision.Result)} {Place(provision.Agreement, provision.Provision, provision.Clause)}:");
            foreach (var test in provision.Tests)
                Write(test);
        }
    }

    internal string Place(AgreementId agreement, ProvisionId? provision, ClauseReference? clause)
    {
        var what = provision is null ? "what was seen, or not seen," : clause is null ? provision.Value : $"{clause} ({provision})";
        return $"{what} of {names.Of(agreement)}";
    }

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

    private void Write(TestResult test)
    {
        var sources = test.Sources.Count > 0 ? $" [{names.Of(test.Sources)}]" : string.Empty;
        var presumed = test.Presumptions.Count > 0 ? " (presumed)" : string.Empty;
        layout.Marked(0, Mark(test.Result), $"{ValueWords.Spaced(test.Test.ToString())}: {test.Reason}{presumed}{sources}");
    }

    private static char Mark(Truth result) => result.IsTrue ? '✓' : result.IsFalse ? '✗' : '?';
}
