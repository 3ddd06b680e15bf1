namespace LicensingModel.Aspects.Reciprocities;

/// <summary>How a term of one direction stands to the same term of the other, the sides being mirrored.</summary>
public enum Likeness
{
    /// <summary>Nobody can say: it was not captured, is withheld or contested on a side at least, or is described in words of which nobody can say whether they come to the same.</summary>
    Unknown,

    /// <summary>The same both ways, as far as it was captured.</summary>
    Same,

    /// <summary>Not the same: an asymmetry.</summary>
    Differs,
}
