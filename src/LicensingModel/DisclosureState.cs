namespace LicensingModel;

/// <summary>What is known of a commercial term. Silent is not "no", undisclosed is not zero, and none of the last five is ever taken for a value.</summary>
public enum DisclosureState
{
    /// <summary>Nobody who recorded the agreement has seen this part of the text. What a term is when nothing was said of it.</summary>
    NotCaptured,

    /// <summary>The value is known.</summary>
    Stated,

    /// <summary>The term exists and a source says that it is withheld.</summary>
    Undisclosed,

    /// <summary>The term exists and is blacked out in a published text: <c>[***]</c> in a filing.</summary>
    Redacted,

    /// <summary>The text was seen in full and is silent.</summary>
    Unstated,

    /// <summary>Sources or clauses give different values and nobody has chosen between them; all are kept.</summary>
    Contested,
}
