namespace LicensingModel.Calendar.Entries;

/// <summary>What falls on a day.</summary>
public enum CalendarEntryKind
{
    /// <summary>The first day on which an agreement or provision operates.</summary>
    TermStart,

    /// <summary>The last day on which an agreement or provision operates.</summary>
    TermEnd,

    /// <summary>The day through which an agreement or provision operates at the least.</summary>
    EarliestEnd,

    /// <summary>The first day of the time by which something is extended.</summary>
    Renewal,

    /// <summary>The last day on which notice can be given.</summary>
    NoticeWindow,

    /// <summary>Money is due.</summary>
    Payment,

    /// <summary>The last day on which what was due can be paid without a charge.</summary>
    GraceEnd,

    /// <summary>A report is due.</summary>
    Report,

    /// <summary>An audit is due or allowed.</summary>
    Audit,

    /// <summary>The last day on which a time that has passed can be audited, or through which its records are kept.</summary>
    AuditLookBack,

    /// <summary>Something else is to be done.</summary>
    Duty,

    /// <summary>The last day on which somebody must not do something.</summary>
    LockOutEnd,

    /// <summary>The last day of an option, or of a right of first refusal, offer or negotiation.</summary>
    OptionExpiry,

    /// <summary>The last day of a standstill.</summary>
    StandstillEnd,

    /// <summary>The first day on which a grant excludes others to another degree.</summary>
    ExclusivityChange,

    /// <summary>The last day of the acts that a release forgives.</summary>
    ReleaseEnd,

    /// <summary>The last day on which patents are captured.</summary>
    CaptureEnd,

    /// <summary>The last day on which anything survives the end.</summary>
    SurvivalEnd,

    /// <summary>The last day on which somebody who is no affiliate any more keeps what affiliates have.</summary>
    Tail,

    /// <summary>Something is to be reached.</summary>
    Milestone,

    /// <summary>Title passes.</summary>
    Closing,

    /// <summary>The last day to cure.</summary>
    CureEnd,

    /// <summary>The first day of what a clause makes follow.</summary>
    EffectStart,

    /// <summary>The last day of what a clause makes follow.</summary>
    EffectEnd,

    /// <summary>The first day of a text that an amendment changes.</summary>
    Amendment,

    /// <summary>A time that a provision names, of which it does not say from when it runs.</summary>
    NamedPeriod,

    /// <summary>A provision that is not understood, so that nobody can say what it makes fall due.</summary>
    NotUnderstood,
}
