using LicensingModel.Agreements;
using LicensingModel.Sources;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>Whether sources can carry what rests on them.</summary>
internal static class SourceRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<Source>("a publication has a date", [ValidationDiagnostics.SourceWithoutDate], CheckDate),
        ValidationRule.Of<Agreement>("a full text was seen somewhere", [ValidationDiagnostics.FullTextFromReports], CheckFullText),
    ];

    private static void CheckDate(Source source, RuleContext context)
    {
        if (source.Published.State == DisclosureState.NotCaptured && (source.Kind == SourceKind.PressRelease || source.Kind == SourceKind.NewsReport))
            context.Report(ValidationDiagnostics.SourceWithoutDate);
    }

    private static void CheckFullText(Agreement agreement, RuleContext context)
    {
        if (agreement.Completeness != Completeness.FullText)
            return;

        var cited = new CitedSources();
        cited.VisitElement(agreement);
        if (cited.Sources.Count > 0 && cited.Sources.All(source => IsReport(context.Find(source)?.Kind)))
            context.Report(ValidationDiagnostics.FullTextFromReports, "/completeness");
    }

    /// <summary>Whether such a source speaks about agreements and does not show their text.</summary>
    private static bool IsReport(SourceKind? kind)
        => kind == SourceKind.PressRelease || kind == SourceKind.NewsReport || kind == SourceKind.Statement || kind == SourceKind.Rumour;

    /// <summary>Collects the sources that claims cite.</summary>
    private sealed class CitedSources : ModelVisitor
    {
        internal HashSet<SourceId> Sources { get; } = [];

        protected internal override void VisitElement(Element element)
        {
            if (element is Claim claim)
                Sources.Add(claim.Source);
            base.VisitElement(element);
        }
    }
}
