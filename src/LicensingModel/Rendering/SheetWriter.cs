using LicensingModel.Agreements;
using LicensingModel.Patents;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Reconciliation;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;
using LicensingModel.Sources;

namespace LicensingModel.Rendering;

/// <summary>Writes the sheet of agreements, part by part.</summary>
internal sealed class SheetWriter
{
    internal const string InShortHeading = "In short";

    private readonly Layout _layout;
    private readonly LicensingDocument _document;
    private readonly Names _names;
    private readonly ValueWords _values;
    private readonly TermWords _terms;
    private readonly TermSetter _setter;
    private readonly ProvisionSetter _provisions;
    private readonly RecordsSetter _records;
    private readonly SourceId? _onlySource;
    private readonly ValueList<TermReconciliation> _reconciled;
    private readonly ILookup<AgreementId?, TermReconciliation> _conflicts;

    internal SheetWriter(Layout layout, LicensingDocument document, Names names)
    {
        _layout = layout;
        _document = document;
        _names = names;
        _values = new ValueWords(names);
        _terms = new TermWords(names, _values);
        _reconciled = SourceReconciliation.Of(document);
        _onlySource = document.Sources is [var source] ? source.Id : null;
        _setter = new TermSetter(layout, _terms, _onlySource);
        _provisions = new ProvisionSetter(layout, names, _values, _setter);
        _records = new RecordsSetter(layout, names, _values, _terms, _setter);
        _conflicts = _reconciled.Where(entry => entry.Agreeing == SourceAgreement.Conflict).ToLookup(entry => entry.Agreement);
    }

    internal void Write(ValueList<Agreement> agreements, bool isWholeDocument)
    {
        if (agreements.Count == 0)
            _layout.Paragraph("The document holds no agreement.");
        if (_layout.IsWhole && agreements.Count > 0)
        {
            _layout.Heading(1, InShortHeading);
            WriteInShort(agreements);
        }

        foreach (var agreement in agreements)
            WriteAgreement(agreement);
        if (isWholeDocument)
            WritePortfolios();
        _records.Set(_document, isWholeDocument ? null : agreements);
        WriteSources(agreements, isWholeDocument);
        _layout.Gap();
        _layout.Paragraph(_document.RecordedThrough is { } through
            ? $"Events are recorded through {IsoDay.Format(through)}."
            : "The document does not say through which day events are recorded.");
    }

    /// <summary>Sets what is most of all asked of agreements, in a few lines for each.</summary>
    internal void WriteInShort(ValueList<Agreement> agreements)
    {
        var inShort = new InShort(_names);
        foreach (var agreement in agreements)
        {
            // Of one that is only mentioned there is nothing to be told in short.
            var lines = inShort.Of(agreement).ToList();
            if (agreement != agreements[0] && lines is [(_, InShort.Nothing)])
                continue;
            if (agreements.Count > 1)
                _layout.Heading(2, _names.Of(agreement.Title));
            foreach (var (label, text) in lines)
                _layout.Item(0, label, text);
        }
    }

    internal static string Seen(Completeness completeness) => completeness switch
    {
        Completeness.FullText => "the full text",
        Completeness.Extracts => "parts of the text; what is missing below was not seen",
        Completeness.Summary => "a summary; what is missing below was not seen",
        _ => "only what was announced and reported; what is missing below was not seen",
    };

    private void WriteAgreement(Agreement agreement)
    {
        _setter.Begin(null);
        _layout.Heading(1, _names.Of(agreement.Title));
        _layout.NotSeen = agreement.Completeness == Completeness.FullText ? "not recorded here" : TermWords.NotSeen;
        _layout.Item(0, "agreement", $"{ValueWords.Code(agreement.Kind)} ({agreement.Id})");
        foreach (var role in agreement.Parties)
            _layout.Item(0, RoleOf(role), _names.Of(role.Parties));
        _layout.Item(0, "seen", Seen(agreement.Completeness));
        if (_onlySource is not null && agreement == AgreementOrder.Of(_document.Agreements)[0])
            _layout.Item(0, "source", $"{_names.Of(_onlySource)}, below: the text; cited only where it is quoted, or for a clause other than that of the provision");
        if (agreement.Languages.Count > 0)
            _layout.Item(0, agreement.Languages.Count == 1 ? "language" : "languages", Listing.And(agreement.Languages.Select(LanguageNames.Of)));
        _setter.Set(0, "governingLaw", agreement.GoverningLaw, isAlwaysShown: false);
        _setter.Set(0, "bindingEffect", agreement.BindingEffect, isAlwaysShown: true);
        _setter.Set(0, "announced", agreement.Announced, isAlwaysShown: false);
        _setter.Set(0, "signed", agreement.Signed, isAlwaysShown: true);
        _setter.Set(0, agreement.Term, isAlwaysShown: true);
        WriteStatus(agreement);
        foreach (var relation in agreement.Relations)
            _layout.Item(0, ValueWords.Code(relation.Kind), $"{_names.Of(relation.Agreement)} ({relation.Agreement}){Joined(agreement, relation)}");
        _setter.NotUnderstood(0, agreement.UnrecognizedMembers);

        foreach (var group in agreement.Provisions.GroupBy(provision => ProvisionSetter.GroupOf(provision.Body)).OrderBy(group => group.Key))
        {
            _layout.Heading(2, ProvisionSetter.HeadingOf(group.Key));
            foreach (var provision in group)
                _provisions.Set(provision, agreement.Provisions.Where(other => other.Body is TriggeredEffect effect && effect.Targets.Contains(provision.Id)));
        }

        WriteConflicts(agreement);
    }

    /// <summary>Whether there is a gap between an agreement and the one that it renews, where both days are known.</summary>
    private string Joined(Agreement agreement, AgreementRelation relation)
    {
        var earlier = relation.Kind == RelationKind.Renews ? _document.Agreements.FirstOrDefault(other => other.Id == relation.Agreement) : null;
        return earlier?.Term.Until.StatedValue is FixedDate last && agreement.Term.From.StatedValue is FixedDate first && last.Date.PlusDays(1) >= first.Date
            ? $"; it ran until {IsoDay.Format(last.Date)}, so without a gap"
            : string.Empty;
    }

    private static string RoleOf(AgreementParty role)
    {
        var word = ValueWords.Code(role.Role);
        return role.Parties.Count == 1 || !role.Role.IsKnown ? word : word.EndsWith('y') ? word[..^1] + "ies" : word + "s";
    }

    private void WriteStatus(Agreement agreement)
    {
        foreach (var entry in agreement.Status)
        {
            var since = entry.On.IsBlank ? string.Empty : $" since {_terms.Of(entry.On)}";
            _layout.Item(0, "status", ValueWords.Code(entry.Status) + since);
            _setter.Claims(1, entry.Claims);
        }
    }

    private void WriteConflicts(Agreement agreement)
    {
        var conflicts = _conflicts[agreement.Id].ToList();
        if (conflicts.Count == 0)
            return;

        _layout.Heading(2, "Where sources conflict");
        foreach (var entry in conflicts)
        {
            var what = MemberWords.Of(entry.Path);
            var label = entry.Provision is { } provision ? $"{provision}, {what}" : what;
            if (entry.Term is { } term)
                _layout.Term(0, label, term, _terms.Of(term));
            else
                _layout.Item(0, label, "one source denies what another says");
            if (_layout.RepeatsClaims)
                _setter.Claims(1, entry.Claims);
        }
    }

    private void WritePortfolios()
    {
        if (_document.PortfolioCounts.Count == 0)
            return;

        _layout.SharedHeading("Portfolios, as sources count them");
        foreach (var count in _document.PortfolioCounts)
        {
            var where = count.Territory.IsBlank ? string.Empty : $", {_terms.Of(count.Territory)}";
            var when = count.AsOf.IsBlank ? string.Empty : $", as of {_terms.Of(count.AsOf)}";
            _layout.Item(0, _names.Of(count.Holder), $"{_terms.Of(count.Count)} {(count.Unit == CountUnit.Unstated ? "patents, granted or not was not said" : ValueWords.Code(count.Unit))}{where}{when}");
            _setter.Claims(1, count.Count.Claims, count.Count.StatedValue);
        }
    }

    private void WriteSources(ValueList<Agreement> agreements, bool isWholeDocument)
    {
        var cited = _reconciled
            .Where(entry => isWholeDocument || agreements.Any(agreement => agreement.Id == entry.Agreement))
            .SelectMany(entry => entry.Claims)
            .Select(claim => claim.Source)
            .ToHashSet();
        var sources = _document.Sources.Where(source => isWholeDocument || cited.Contains(source.Id)).ToList();
        if (sources.Count == 0)
            return;

        _layout.SharedHeading("Sources");
        foreach (var source in sources)
            _layout.Item(0, _names.Of(source.Id), Describe(source));
    }

    private string Describe(Source source)
    {
        var published = source.Published.StatedValue is { } day ? $", {_values.Of(day)}" : string.Empty;
        var title = source.Title is { } text && source.Kind != SourceKind.ContractText ? $", “{_names.Of(text)}”" : string.Empty;
        var reliance = source.ReliesOn.Count > 0 ? $"; relies on {_names.Of(source.ReliesOn)}" : string.Empty;
        var reference = source.Reference is { } place ? $"; {SafeText.Line(place)}" : string.Empty;
        return $"{ValueWords.Code(source.Kind)} in {LanguageNames.Of(source.Language)}{published}{title}{reliance}{reference}";
    }
}
