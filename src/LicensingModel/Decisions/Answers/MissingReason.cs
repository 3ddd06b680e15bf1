namespace LicensingModel.Decisions.Answers;

/// <summary>Why a fact is not known.</summary>
public enum MissingReason
{
    /// <summary>That part of the text was not seen.</summary>
    NotCaptured,

    /// <summary>A source says that it is withheld.</summary>
    Undisclosed,

    /// <summary>It is blacked out.</summary>
    Redacted,

    /// <summary>The text is silent, and no rule fills the silence.</summary>
    Unstated,

    /// <summary>Sources or clauses disagree and nobody has chosen.</summary>
    Contested,

    /// <summary>It is written in a way that this version of the library does not understand.</summary>
    NotUnderstood,

    /// <summary>It lies after the day through which events were recorded.</summary>
    NotRecorded,

    /// <summary>The contract's own rule leaves it open, or the library has no rule that decides it.</summary>
    NotDecidable,
}
