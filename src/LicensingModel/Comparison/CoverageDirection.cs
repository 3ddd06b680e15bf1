namespace LicensingModel.Comparison;

/// <summary>Which way coverage differs.</summary>
public enum CoverageDirection
{
    /// <summary>What was not permitted is; or somebody may grant, or do without breach, or is safe from suit, who was not.</summary>
    Widened,

    /// <summary>What was permitted is not.</summary>
    Narrowed,

    /// <summary>What was definite is not known any more.</summary>
    BecameUnknown,

    /// <summary>What was not known is definite.</summary>
    BecameKnown,

    /// <summary>The answer is another, but neither wider nor narrower: another state, another sum that is owed, a covenant for a licence.</summary>
    Otherwise,
}
