namespace LicensingModel.Decisions.Answers;

/// <summary>What comes of a question that is answered by yes or no. Whatever depends on something that is not known, or on contested terms that do not all agree, is undetermined.</summary>
public enum Verdict
{
    /// <summary>It is so.</summary>
    Yes,

    /// <summary>It is not so.</summary>
    No,

    /// <summary>It depends on something that is not known; what, is listed.</summary>
    Undetermined,
}
