namespace LicensingModel;

/// <summary>How much of an agreement was seen. Only a full text can be silent; elsewhere what is missing was not captured.</summary>
public enum Completeness
{
    /// <summary>The whole text.</summary>
    FullText,

    /// <summary>Parts of the text itself.</summary>
    Extracts,

    /// <summary>A summary by somebody who has the text.</summary>
    Summary,

    /// <summary>Only what was announced and reported.</summary>
    Press,
}
