namespace LicensingModel.Amendments;

/// <summary>What is to be said of an amendment on a day.</summary>
public enum AmendmentState
{
    /// <summary>It is in the text.</summary>
    Applied = 0,

    /// <summary>It is effective from a later day only.</summary>
    Later = 1,

    /// <summary>Nobody can say whether it is in the text: its day, whether it binds, or whether there is such an amendment is not known.</summary>
    Undetermined = 2,

    /// <summary>It does not bind, so the text is not changed by it.</summary>
    NotBinding = 3,
}
