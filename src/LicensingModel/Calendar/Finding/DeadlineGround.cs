namespace LicensingModel.Calendar.Finding;

/// <summary>What an entry depends on besides that its provision binds and operates.</summary>
internal enum DeadlineGround
{
    /// <summary>Nothing.</summary>
    Operation,

    /// <summary>That it has fallen due by then, or survives the end.</summary>
    Accrual,

    /// <summary>That the end is the end: nothing extends it.</summary>
    End,

    /// <summary>That the end is not the end: it is extended.</summary>
    Extension,

    /// <summary>That it binds, and nothing more: what it is about was over before, or begins then.</summary>
    Binding,
}
