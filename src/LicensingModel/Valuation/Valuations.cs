using LicensingModel.Agreements;
using LicensingModel.Amendments;
using LicensingModel.Aspects.Reciprocities;
using LicensingModel.Diagnostics;
using LicensingModel.Valuation.Methods;
using LicensingModel.Valuation.Reckoning;
using LicensingModel.Valuation.Results;

namespace LicensingModel.Valuation;

/// <summary>What a licence or the legs of a cross-licence are worth, by the methods that licensing people use.</summary>
public static class Valuations
{
    /// <summary>
    /// Reckons each method exactly, step by step. What is not known is named and never taken for zero; where sources disagree on an input, there is a result for each; where the arithmetic has no meaning, there is none.
    /// </summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="inputs">The methods and their inputs.</param>
    /// <exception cref="ArgumentException">The document has no such agreement.</exception>
    public static ValuationReport Value(this LicensingDocument document, AgreementId agreement, ValuationInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(inputs);
        if (!document.Agreements.Any(one => one.Id == agreement))
            throw new ArgumentException($"The document has no agreement `{agreement}`.", nameof(agreement));

        List<Diagnostic> diagnostics = [];
        var text = TextOf(document, agreement, inputs, diagnostics);
        var licenses = text is null ? [] : text.CrossLicensesOf(agreement);
        var payments = new AgreementPayments(text?.Agreements.First(one => one.Id == agreement), Flows(licenses, inputs, diagnostics), new RecordedDates(document.Events, document.RecordedThrough));
        var earlier = new EarlierResults();
        List<MethodResult> results = [];
        for (var i = 0; i < inputs.Methods.Count; i++)
        {
            var result = new MethodRun(inputs, payments, earlier).Of(inputs.Methods[i], i, diagnostics);
            earlier.Add(result);
            results.Add(result);
        }

        return new ValuationReport { Agreement = agreement, Licenses = licenses, Results = [.. results], Diagnostics = [.. diagnostics] };
    }

    /// <summary>The document with the one text of the agreement that counts; null where nobody can say which that is.</summary>
    private static LicensingDocument? TextOf(LicensingDocument document, AgreementId id, ValuationInputs inputs, List<Diagnostic> diagnostics)
    {
        var agreement = document.Agreements.First(one => one.Id == id);
        if (agreement.Amendments.Count == 0)
            return document;
        if (inputs.On is not { } on)
        {
            diagnostics.Add(new Diagnostic { Descriptor = ValuationDiagnostics.AmendedText, Pointer = JsonPointer.Root, Arguments = ["`on` does not say which day's text counts"] });
            return null;
        }

        var text = document.AsOf(on.Date);
        var isCertain = text.Conflicts.All(conflict => conflict.Agreement != id) && text.Amendments.All(standing => standing.Agreement != id || (standing.State != AmendmentState.Undetermined && !standing.IsDayPresumed));
        if (isCertain)
            return text.Document with { Agreements = text.Document.Agreements.Select(one => one.Id == id ? one with { Amendments = [] } : one).ToValueList() };
        diagnostics.Add(new Diagnostic { Descriptor = ValuationDiagnostics.AmendedText, Pointer = JsonPointer.Root.Append("on"), Arguments = ["what amendments made of it by that day is not known"] });
        return null;
    }

    /// <summary>Which way each payment runs, seen from the side that is the first.</summary>
    private static Dictionary<ProvisionId, LegDirection> Flows(ValueList<CrossLicense> licenses, ValuationInputs inputs, List<Diagnostic> diagnostics)
    {
        var flows = new Dictionary<ProvisionId, LegDirection>();
        var isFound = false;
        foreach (var license in licenses)
        {
            var isTurned = inputs.First is { } first && license.Second.Contains(first) && !license.First.Contains(first);
            if (inputs.First is { } named && !license.First.Contains(named) && !license.Second.Contains(named))
                continue;
            isFound = true;
            foreach (var payment in license.Payments)
            {
                if (payment.Direction is { } direction)
                    flows.TryAdd(payment.Place.Provision, isTurned ? (direction == LegDirection.Forward ? LegDirection.Backward : LegDirection.Forward) : direction);
            }
        }

        if (inputs.First is { } nobody && !isFound && licenses.Count > 0)
            diagnostics.Add(new Diagnostic { Descriptor = ValuationDiagnostics.NoSuchParty, Pointer = JsonPointer.Root.Append("first"), Arguments = [nobody.Value] });
        return flows;
    }
}
