using LicensingModel.Diagnostics;
using LicensingModel.Valuation.Results;

namespace LicensingModel.Valuation;

/// <summary>What the methods of a file give for an agreement.</summary>
public sealed record ValuationReport
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The cross-licences of the agreement, each with its grants both ways and what is paid; none where no two sides grant to each other, or the text of an amended agreement is not known.</summary>
    public ValueList<CrossLicense> Licenses { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The results, in the order of the methods.</summary>
    public ValueList<MethodResult> Results { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What was found, with pointers into the inputs.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether every method has one result that is known whole, and nothing is to be said against an input.</summary>
    public bool IsWhole => Results.All(static result => result.IsWhole) && Diagnostics.Count == 0;
}
