namespace LicensingModel.Comparison;

/// <summary>How it was found whether two documents permit the same.</summary>
public enum ComparisonMethod
{
    /// <summary>It was shown: what the documents differ in is nothing that an answer rests on, or the sets that they draw have the same members. No question had to be asked.</summary>
    Exact,

    /// <summary>Questions were asked of both. A difference that was found is one; that none was found does not show that there is none.</summary>
    Searched,
}
