namespace LicensingModel.Decisions.Triggers;

/// <summary>Which of what is done to a provision is looked at.</summary>
internal enum EffectPart
{
    /// <summary>All of it.</summary>
    All,

    /// <summary>What ends its agreement as a whole.</summary>
    EndsOfAgreement,

    /// <summary>Terminations that name the provision.</summary>
    EndsOfIt,

    /// <summary>Clauses that end the provision by name.</summary>
    ClausesThatEndIt,

    /// <summary>What ends nothing: what suspends, converts, freezes, or springs up.</summary>
    Others,
}
