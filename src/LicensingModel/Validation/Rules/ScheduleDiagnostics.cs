using LicensingModel.Diagnostics;

namespace LicensingModel.Validation.Rules;

/// <summary>What schedules of royalties may contradict or leave open: a part of block LM3000. What is an error here is not known to a statement either.</summary>
public static class ScheduleDiagnostics
{
    /// <summary>LM3300.</summary>
    public static DiagnosticDescriptor TierNotAbove { get; } =
        new("LM3300", Severity.Error, "Tier that does not end above the one before", "The tier ends at {0}, not above {1}, where it begins.");

    /// <summary>LM3301.</summary>
    public static DiagnosticDescriptor TierOpenBelowOthers { get; } =
        new("LM3301", Severity.Error, "Open tier below others", "The tier is open at the top, and {0} follow; only the last one is open.");

    /// <summary>LM3302.</summary>
    public static DiagnosticDescriptor TierEndsTwice { get; } =
        new("LM3302", Severity.Error, "Tier that ends twice", "The tier ends `through` {0} and `below` {1}; it has one end.");

    /// <summary>LM3303.</summary>
    public static DiagnosticDescriptor NoOpenTier { get; } =
        new("LM3303", Severity.Warning, "No tier open at the top", "The last tier ends at {0}; what is owed above is not known.");

    /// <summary>LM3304.</summary>
    public static DiagnosticDescriptor BoundOfNeither { get; } =
        new("LM3304", Severity.Warning, "Marginal tier that ends below a number", "A marginal tier of what is counted ends `below` {0}, so that the tier of the last unit is not said; expected `through`.");

    /// <summary>LM3305.</summary>
    public static DiagnosticDescriptor TotalFalls { get; } =
        new("LM3305", Severity.Warning, "More sales lower the total", "More sales lower the total: {0} → {1}, {2} → {3}{4}.");

    /// <summary>LM3306.</summary>
    public static DiagnosticDescriptor LineNamedTwice { get; } =
        new("LM3306", Severity.Error, "Two lines of one name", "Another line of the schedule is named `{0}` too.");

    /// <summary>LM3307.</summary>
    public static DiagnosticDescriptor NoSuchLine { get; } =
        new("LM3307", Severity.Error, "Line that is not there", "The schedule has no line `{0}`{1}.");

    /// <summary>LM3308.</summary>
    public static DiagnosticDescriptor LineChosenTwice { get; } =
        new("LM3308", Severity.Error, "Line in two choices", "The line `{0}` stands in another choice too, so that nobody can say which of the two decides.");

    /// <summary>LM3309.</summary>
    public static DiagnosticDescriptor NoBase { get; } =
        new("LM3309", Severity.Error, "Line without a base", "The first step of the line `{0}` is a `{1}`; expected a `base`, which says on what the royalty is reckoned.");

    /// <summary>LM3310.</summary>
    public static DiagnosticDescriptor BaseBehind { get; } =
        new("LM3310", Severity.Error, "Base behind other steps", "A base stands behind other steps, so that what they are for is not known.");

    /// <summary>LM3311.</summary>
    public static DiagnosticDescriptor BaseUnclear { get; } =
        new("LM3311", Severity.Error, "Base of nothing, or of two things", "The base says {0}; expected one of `measure` and `count`.");

    /// <summary>LM3312.</summary>
    public static DiagnosticDescriptor OtherCurrency { get; } =
        new("LM3312", Severity.Warning, "Sum in another currency", "The sum is in {0}, where sums are in {1} and nothing is converted.");

    /// <summary>LM3313.</summary>
    public static DiagnosticDescriptor FloorAboveCap { get; } =
        new("LM3313", Severity.Error, "Floor above the cap", "The floor, `{0}`, is above the cap, `{1}`.");

    /// <summary>LM3314.</summary>
    public static DiagnosticDescriptor FloorOverTime { get; } =
        new("LM3314", Severity.Warning, "Floor of many sales", "A floor is of each unit (`per` `unit`); a least sum over time is a `minimum`.");

    /// <summary>LM3315.</summary>
    public static DiagnosticDescriptor AmountsOverlap { get; } =
        new("LM3315", Severity.Error, "Two sums for one time", "The sum holds at the same time as the one at {0}, so that nobody can say which counts.");

    /// <summary>LM3316.</summary>
    public static DiagnosticDescriptor AmountReversed { get; } =
        new("LM3316", Severity.Error, "Ends before it begins", "It begins on {0} and ends on {1}.");

    /// <summary>LM3317.</summary>
    public static DiagnosticDescriptor ScopeLost { get; } =
        new("LM3317", Severity.Warning, "Counted by what was put together", "It is counted by the {0}, which an earlier step has put together.");

    /// <summary>LM3318.</summary>
    public static DiagnosticDescriptor SalesLost { get; } =
        new("LM3318", Severity.Warning, "For some sales that were put together", "The step is for some sales only, and the step at {0} has put them together with others.");

    /// <summary>LM3320.</summary>
    public static DiagnosticDescriptor Negative { get; } =
        new("LM3320", Severity.Warning, "Less than nothing", "`{0}` is less than nothing.");

    /// <summary>LM3321.</summary>
    public static DiagnosticDescriptor MoreThanAll { get; } =
        new("LM3321", Severity.Warning, "More than the whole", "`{0}` is more than the whole.");

    /// <summary>LM3322.</summary>
    public static DiagnosticDescriptor NoMoney { get; } =
        new("LM3322", Severity.Warning, "Sum of money needed", "It needs a sum of money, and the base of the line is only counted.");

    /// <summary>LM3323.</summary>
    public static DiagnosticDescriptor IndexBaseUnclear { get; } =
        new("LM3323", Severity.Error, "Index without a base, or with two", "The index says {0} on which its sum is based; expected one of `base`, which is above zero, and `baseOn`.");

    /// <summary>LM3324.</summary>
    public static DiagnosticDescriptor ReferenceNotYearly { get; } =
        new("LM3324", Severity.Error, "Reference rate for another time than a year", "A reference rate is for a year, and the charge is {0}; expected `every` `P1Y`, with `compounded` where interest is added more often.");

    /// <summary>LM3330.</summary>
    public static DiagnosticDescriptor RatedTwice { get; } =
        new("LM3330", Severity.Warning, "Two rates for one sale", "The rate is for sales for which the one at {0} is too; what is owed on them is not known.");

    /// <summary>LM3331.</summary>
    public static DiagnosticDescriptor EachOverTime { get; } =
        new("LM3331", Severity.Error, "For each unit by itself, and over a time", "It is for each unit by itself (`per` `unit`), and of that nothing is counted over a time; expected no `over` `{0}`, or no `per` `unit`.");

    /// <summary>LM3332.</summary>
    public static DiagnosticDescriptor ShortfallInAdvance { get; } =
        new("LM3332", Severity.Error, "Shortfall that is payable before it is known", "What is short of a minimum (`topUp`) is known at the end of its time only, and cannot be payable before; expected `creditable` or `additional`.");

    /// <summary>LM3333.</summary>
    public static DiagnosticDescriptor ChoiceUnclear { get; } =
        new("LM3333", Severity.Error, "Choice that is not of its kind", "{0}; expected {1}.");

    /// <summary>LM3334.</summary>
    public static DiagnosticDescriptor WeightPassedOver { get; } =
        new("LM3334", Severity.Warning, "Weight that a rate passes over", "Units are weighted before, and the rate is for each of `{0}`, which is not what the line counts; what is owed is not known. Expected a base with `count` `{0}`.");

    /// <summary>LM3335.</summary>
    public static DiagnosticDescriptor PrecedingUnclear { get; } =
        new("LM3335", Severity.Error, "Tiers of earlier times that cannot be applied", "The tier goes by what was counted in earlier times, and {0}; expected {1}.");

    /// <summary>LM3336.</summary>
    public static DiagnosticDescriptor AverageUnclear { get; } =
        new("LM3336", Severity.Error, "Limit of the price on average, and of something else", "The limit is of a price on average (`averaged`), and {0}; expected {1}.");

    /// <summary>LM3337.</summary>
    public static DiagnosticDescriptor ReserveUnclear { get; } =
        new("LM3337", Severity.Error, "Reserve that is not paid out as a whole", "{0}; expected {1}.");

    /// <summary>LM3338.</summary>
    public static DiagnosticDescriptor LostCarried { get; } =
        new("LM3338", Severity.Error, "Time for a credit that is lost", "A credit that could not be used is `{0}`, and a time is said for which it is carried; expected `forward`.");

    /// <summary>LM3339.</summary>
    public static DiagnosticDescriptor RateAboveBound { get; } =
        new("LM3339", Severity.Error, "Rate above its bound", "The rate, `{0}`, is above the most that it is, `{1}`.");

    /// <summary>LM3340.</summary>
    public static DiagnosticDescriptor CompoundedUncounted { get; } =
        new("LM3340", Severity.Warning, "Interest added after a time that is no part of its period", "Interest is added each `{0}`, and how much of `{1}` that is, is not said, so that the charge is not known; expected {2}.");

    /// <summary>LM3341.</summary>
    public static DiagnosticDescriptor FollowingUnclear { get; } =
        new("LM3341", Severity.Error, "Sum that cannot follow the one before", "{0}; expected {1}.");

    /// <summary>LM3342.</summary>
    public static DiagnosticDescriptor MinimumUnclear { get; } =
        new("LM3342", Severity.Error, "Minimum of no sum, or of no time before", "{0}; expected {1}.");

    /// <summary>LM3343.</summary>
    public static DiagnosticDescriptor WeeksUnclear { get; } =
        new("LM3343", Severity.Warning, "Four weeks that begin on no day", "Something is counted or paid over four weeks, and nothing says on which day the first of them begins, so that it is not known; expected `weeksFrom`.");

    /// <summary>Every descriptor of the part, in the order of the codes.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        TierNotAbove,
        TierOpenBelowOthers,
        TierEndsTwice,
        NoOpenTier,
        BoundOfNeither,
        TotalFalls,
        LineNamedTwice,
        NoSuchLine,
        LineChosenTwice,
        NoBase,
        BaseBehind,
        BaseUnclear,
        OtherCurrency,
        FloorAboveCap,
        FloorOverTime,
        AmountsOverlap,
        AmountReversed,
        ScopeLost,
        SalesLost,
        Negative,
        MoreThanAll,
        NoMoney,
        IndexBaseUnclear,
        ReferenceNotYearly,
        RatedTwice,
        EachOverTime,
        ShortfallInAdvance,
        ChoiceUnclear,
        WeightPassedOver,
        PrecedingUnclear,
        AverageUnclear,
        ReserveUnclear,
        LostCarried,
        RateAboveBound,
        CompoundedUncounted,
        FollowingUnclear,
        MinimumUnclear,
        WeeksUnclear,
    ];
}
