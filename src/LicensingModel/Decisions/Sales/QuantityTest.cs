using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Sales;

/// <summary>Whether the number of units is within what a grant covers. How many there were is not recorded: the question must say.</summary>
internal sealed class QuantityTest(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision, Grant grant)
{
    /// <summary>The test, where the grant limits the number, or may: where a text was not seen in full, a limit that was not read bears on a question that says how many.</summary>
    internal IEnumerable<TestResult> Run()
    {
        if (grant.Quantity.IsUnstated || (grant.Quantity.IsBlank && (agreement.Completeness == Completeness.FullText || @case.Deed?.Units is null)))
            yield break;

        var test = new TestBuilder(TestKind.Quantity, provision.Id.Value).On(grant.Quantity, "quantity");
        if (@case.Deed?.Units is { } units && reading.TryGet(grant.Quantity, $"quantity of {provision.Id}", out var limit) && facts.IsUnderstood(limit))
            yield return Of(test, units, limit).Build();
        else if (grant.Quantity.IsStated)
            yield return test.Unknown($"It covers a limited number of units ({grant.Quantity.StatedValue}); how many there were is not known.", new MissingFact("question", "units", MissingReason.NotDecidable, "How many units there were.")).Build();
        else
            yield return test.Unknown(grant.Quantity, "quantity", "How many units it covers").Build();
    }

    private static TestBuilder Of(TestBuilder test, Quantity units, QuantityLimit limit)
    {
        var isWithin = IsWithin(units, limit.Maximum);
        if (isWithin.IsTrue)
            return test.Pass($"{units} units are within the {limit.Maximum} that it covers.");
        if (isWithin.IsUnknown)
            return test.Unknown($"Whether {units} units are within the {limit.Maximum} that it covers is not known.", test.Missing("quantity", MissingReason.NotDecidable, "How many units there were, and how many it covers, exactly."));
        return limit.Every is { } period
            ? test.Unknown($"{units} units altogether are more than the {limit.Maximum} that it covers in each {period}; how many fell into one is not known.", test.Missing("quantity", MissingReason.NotDecidable, $"How many units there were in each {period}."))
            : test.Fail($"{units} units are more than the {limit.Maximum} that it covers.");
    }

    /// <summary>Whether a number that may be more, or about so many, is at most another of which the same is true.</summary>
    private static Truth IsWithin(Quantity units, Quantity maximum)
    {
        if (units.UnrecognizedMembers.Count > 0 || maximum.UnrecognizedMembers.Count > 0 || units.Precision == Precision.About || maximum.Precision == Precision.About)
            return Truth.Unknown;
        if (units.Precision == Precision.Exactly && units.Number <= maximum.Number)
            return Truth.True;
        return maximum.Precision == Precision.Exactly && (units.Number > maximum.Number || (units.Precision == Precision.MoreThan && units.Number >= maximum.Number)) ? Truth.False : Truth.Unknown;
    }
}
