using LicensingModel.Diagnostics;

namespace LicensingModel.Integrity;

/// <summary>Reports everything that was kept without being understood.</summary>
internal sealed class VocabularyWalk : FindingWalk
{
    protected internal override void VisitElement(Element element)
    {
        if (element is IUnrecognized unrecognized)
            ReportKind(unrecognized);

        ReportMembers(element, element.Accept);
        base.VisitElement(element);
    }

    protected internal override void VisitTerm(Disclosed term)
    {
        ReportMembers(term, term.Accept);
        base.VisitTerm(term);
    }

    protected internal override void VisitCode<T>(T code)
    {
        if (code.IsKnown)
            return;

        var closest = Suggestion.Closest(code.Value, T.Known.Select(known => known.Value));
        Report(IntegrityDiagnostics.UnknownCode, Here, Excerpt.Of(code.Value), closest is null ? string.Empty : $" (did you mean `{closest}`?)");
    }

    protected internal override void VisitScalar(object scalar)
    {
        switch (scalar)
        {
            case CountryCode { IsAssigned: false } country:
                Report(IntegrityDiagnostics.UnassignedCountry, Here, country.ToString());
                break;
            case Territory territory:
                foreach (var country in territory.Countries)
                    VisitScalar(country);
                foreach (var region in territory.Regions)
                {
                    if (!region.IsKnown)
                        Report(IntegrityDiagnostics.UnknownRegion, Here, region.ToString());
                }

                break;
            case Money { Currency.IsKnown: false } money:
                Report(IntegrityDiagnostics.UnknownCurrency, Here, money.Currency.ToString());
                break;
        }
    }

    private void ReportKind(IUnrecognized unrecognized)
    {
        // A value of a kind that is known, or of none, is kept because it could not be read; the reading says why.
        var known = KnownKinds.Beside(unrecognized);
        if (unrecognized.Kind.Length == 0 || known.Contains(unrecognized.Kind, StringComparer.Ordinal))
            return;

        var closest = Suggestion.Closest(unrecognized.Kind, known);
        Report(IntegrityDiagnostics.UnknownKind, Here, Excerpt.Of(unrecognized.Kind), closest is null ? string.Empty : $" (did you mean `{closest}`?)");
    }

    private void ReportMembers(IKeepsUnrecognized owner, Action<ModelVisitor> accept)
    {
        if (owner.UnrecognizedMembers.Count == 0)
            return;

        var known = MemberNames.Of(accept);
        foreach (var member in owner.UnrecognizedMembers)
        {
            var closest = Suggestion.Closest(member.Name, known);
            Report(IntegrityDiagnostics.UnknownMember, Here.Append(member.Name), Excerpt.Of(member.Name), closest is null ? string.Empty : $" (did you mean `{closest}`?)");
        }
    }
}
