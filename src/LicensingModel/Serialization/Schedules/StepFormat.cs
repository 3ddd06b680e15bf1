using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Schedules;

/// <summary>The table of a step: what every step has comes first.</summary>
internal abstract class StepFormat<T> : RecordFormat<T>
    where T : RoyaltyStep
{
    private protected static readonly Field<T, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause)
        .Means("Where it stands; null where that was not recorded.");
    private protected static readonly Field<T, SaleScope> SalesField = Optional("sales", new SaleScopeFormat(), x => x.Sales)
        .Means("For which sales; null for all that come to it. What it is not for passes unchanged.");

    private protected StepFormat(string kind, params Field<T>[] fields)
        : base(kind, [ClauseField, SalesField, .. fields])
    {
    }
}
