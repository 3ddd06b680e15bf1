namespace LicensingModel.Advisories.Rules;

/// <summary>How well the law behind a rule was looked up.</summary>
public enum AdvisoryBasis
{
    /// <summary>Read in the source, or in what a law firm writes of it. Marked V.</summary>
    Read,

    /// <summary>Known in general, and to be checked before it is relied on. Marked GK.</summary>
    General,

    /// <summary>Its structure was read, its figures or contents are known in general. Marked V, GK.</summary>
    ReadInPart,
}
