using System.Globalization;
using LicensingModel.Aspects.Reciprocities;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Rendering.Words;
using LicensingModel.Valuation;
using LicensingModel.Valuation.Results;

namespace LicensingModel.Rendering.Valuation;

/// <summary>What methods of valuation gave as text that can be checked line by line.</summary>
public static class ValuationText
{
    /// <summary>The text.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Of(ValuationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        text.WriteLine($"Valuation, {report.Agreement}");
        foreach (var license in report.Licenses)
            Write(text, license);
        foreach (var result in report.Results)
            Write(text, result);
        return text.ToString();
    }

    private static void Write(StringWriter text, CrossLicense license)
    {
        text.WriteLine();
        text.WriteLine($"Grants each way between {Parties(license.First)} and {Parties(license.Second)}: {license.Symmetry switch { Likeness.Same => "the same both ways, as far as captured", Likeness.Differs => "not the same both ways", _ => "whether they are the same both ways is not known" }}");
        foreach (var leg in license.Legs)
            text.WriteLine($"  {Arrow(license, leg.Direction)}: {leg.Place.Provision}, {leg.Grant.Effect}{(leg.Place.Clauses.Count > 0 ? $", {leg.Place.Clauses[0]}" : string.Empty)}{(leg.Counterparts.Count > 0 ? $", for {string.Join(", ", leg.Counterparts)}" : ", without a counterpart")}{(leg.IsInDoubt ? "; in doubt" : string.Empty)}");
        foreach (var payment in license.Payments)
            text.WriteLine($"  paid {(payment.Direction is { } direction ? Arrow(license, direction) : "in a direction that is not known")}: {payment.Place.Provision}, {payment.Payment.Amount.StatedValue?.ToString() ?? Amount(payment)}{(payment.IsBalancing ? ", balancing" : string.Empty)}");
        if (license.Payments.Count == 0)
            text.WriteLine("  nothing is paid as far as captured; the grants are worth something all the same");
    }

    private static string Amount(PaymentFlow payment) => payment.Payment.Amount.State switch
    {
        DisclosureState.NotCaptured when payment.Payment.Instalments.StatedValue is ValueList<Instalment> instalments => string.Create(CultureInfo.InvariantCulture, $"{instalments.Count} instalments"),
        DisclosureState.Contested => "sources differ on the sum",
        DisclosureState.Undisclosed or DisclosureState.Redacted => "a sum that is withheld",
        _ => "no one sum was captured",
    };

    private static void Write(StringWriter text, MethodResult result)
    {
        text.WriteLine();
        text.WriteLine($"{result.Method} ({result.Kind})");
        if (result.Readings.Count == 0)
            text.WriteLine("  undetermined: sources disagree on too many inputs");
        foreach (var reading in result.Readings)
        {
            if (reading.Supposing.Count > 0)
                text.WriteLine($"  supposing {SafeText.Line(string.Join(", ", reading.Supposing.Select(static supposed => $"{supposed.Input} {supposed.Value}")))}:");
            foreach (var line in reading.Lines)
                text.WriteLine($"  {line.Name}: {SafeText.Line(line.Arithmetic)}");
            if (reading.IsRefused)
                text.WriteLine("  no result: with these inputs the arithmetic has no meaning");
        }

        foreach (var missing in result.Missing)
            text.WriteLine($"  ? {missing.Input}: {missing.Explanation}");
    }

    private static string Parties(ValueSet<PartyId> parties) => string.Join(", ", parties);

    private static string Arrow(CrossLicense license, LegDirection direction) => direction == LegDirection.Forward ? $"{Parties(license.First)} → {Parties(license.Second)}" : $"{Parties(license.Second)} → {Parties(license.First)}";
}
