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
        if (agreement.Completeness == Completeness.FullText && context.Room<CitedSources>().AreAllReports(agreement, context))
            context.Report(ValidationDiagnostics.FullTextFromReports, "/completeness");
    }

    /// <summary>Whether such a source speaks about agreements and does not show their text.</summary>
    private static bool IsReport(SourceKind? kind)
        => kind == SourceKind.PressRelease || kind == SourceKind.NewsReport || kind == SourceKind.Statement || kind == SourceKind.Rumour;

    /// <summary>Looks at the sources that claims cite.</summary>
    private sealed class CitedSources : ModelVisitor, IRoom
    {
        private RuleContext? _context;
        private bool _isCited;
        private bool _isTextSeen;

        private protected override bool EntersFacts => false;

        /// <summary>Whether there is a claim, and all of them cite reports.</summary>
        internal bool AreAllReports(Agreement agreement, RuleContext context)
        {
            (_context, _isCited, _isTextSeen) = (context, false, false);
            VisitElement(agreement);
            Forget();
            return _isCited && !_isTextSeen;
        }

        public void Forget() => _context = null;

        // One source that shows the text is enough to know.
        private protected override bool Enters(object value) => !_isTextSeen;

        protected internal override void VisitElement(Element element)
        {
            if (element is Claim claim)
            {
                _isCited = true;
                _isTextSeen |= !IsReport(_context!.Find(claim.Source)?.Kind);
            }

            base.VisitElement(element);
        }
    }
}
