using System.Globalization;
using LicensingModel.Diagnostics;
using LicensingModel.Valuation.Methods;
using LicensingModel.Valuation.Results;

namespace LicensingModel.Valuation.Reckoning;

/// <summary>One method, in each reading of its inputs.</summary>
internal sealed class MethodRun(ValuationInputs inputs, AgreementPayments payments, EarlierResults earlier)
{
    private const int MostReadings = 64;

    private static readonly HashSet<string> _results = new(["rate", "perUnit", "sum", "firstRate", "secondRate", "firstLeg", "secondLeg", "present", "release", "future"], StringComparer.Ordinal);

    /// <summary>The kinds of methods, as they are written.</summary>
    internal static string KindOf(ValuationMethod method) => method switch
    {
        ComparableMethod => "comparable",
        TopDownMethod => "topDown",
        UnpackingMethod => "unpacking",
        DiscountingMethod => "discounting",
        SplitMethod => "split",
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    /// <summary>What a method gives, and what was found in its inputs.</summary>
    internal MethodResult Of(ValuationMethod method, int index, List<Diagnostic> diagnostics)
    {
        var at = JsonPointer.Root.Append("methods").Append(index);
        List<ValuationReading> readings = [];
        HashSet<MissingInput> missing = [];
        HashSet<Diagnostic> found = [];
        var open = new Stack<Dictionary<string, int>>([new Dictionary<string, int>(StringComparer.Ordinal)]);
        while (open.TryPop(out var chosen))
        {
            var sheet = new ValuationSheet(inputs, at, chosen);
            Reckon(method, sheet);
            var next = sheet.Options.Where(option => !chosen.ContainsKey(option.Key)).Select(static option => (KeyValuePair<string, int>?)option).FirstOrDefault();
            if (next is { } option)
            {
                for (var value = option.Value - 1; value >= 0; value--)
                    open.Push(new Dictionary<string, int>(chosen, StringComparer.Ordinal) { [option.Key] = value });
                if (readings.Count + open.Count <= MostReadings)
                    continue;
                found = [new Diagnostic { Descriptor = ValuationDiagnostics.TooManyReadings, Pointer = at, Arguments = [MostReadings.ToString(CultureInfo.InvariantCulture)] }];
                readings.Clear();
                break;
            }

            readings.Add(sheet.Reading);
            missing.UnionWith(sheet.Missing);
            found.UnionWith(sheet.Diagnostics);
        }

        diagnostics.AddRange(Standing(method, at));
        diagnostics.AddRange(found);
        return new MethodResult { Method = method.Name, Kind = KindOf(method), Readings = [.. readings], Missing = [.. missing] };
    }

    private static IEnumerable<Diagnostic> Standing(ValuationMethod method, JsonPointer at)
    {
        if (method.Decision is not { } decision)
            yield break;
        var descriptor = decision.Standing switch
        {
            DecisionStanding.InForce => null,
            DecisionStanding.Appealed => ValuationDiagnostics.AppealedDecision,
            DecisionStanding.Vacated => ValuationDiagnostics.VacatedDecision,
            DecisionStanding.Superseded => ValuationDiagnostics.SupersededDecision,
            _ => ValuationDiagnostics.UnknownStanding,
        };
        if (descriptor is not null)
            yield return new Diagnostic { Descriptor = descriptor, Pointer = at.Append("decision"), Arguments = [Excerpt.Of(decision.Title)] };
    }

    private void Reckon(ValuationMethod method, ValuationSheet sheet)
    {
        ValueList<UnrecognizedMember> unrecognized = [.. inputs.UnrecognizedMembers, .. method.UnrecognizedMembers, .. method.Decision?.UnrecognizedMembers ?? []];
        if (unrecognized is [var unknown, ..])
        {
            sheet.Refuse(ValuationDiagnostics.NotUnderstood, null, unknown.Name);
            return;
        }

        switch (method)
        {
            case ComparableMethod comparable: RateReckoning.Of(comparable, sheet); break;
            case TopDownMethod topDown: RateReckoning.Of(topDown, sheet); break;
            case UnpackingMethod unpacking: UnpackingReckoning.Of(unpacking, sheet, payments, earlier); break;
            case DiscountingMethod discounting: new DiscountingReckoning(discounting, sheet, payments).Reckon(); break;
            case SplitMethod split: SplitReckoning.Of(split, sheet, payments, earlier); break;
        }

        sheet.Round(_results);
    }
}
