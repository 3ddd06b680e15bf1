using LicensingModel.Provisions.Schedules;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties.Terms;

/// <summary>What decides a sum of a schedule beside its text: when events happened, what an index was, and for how much of a time the payment operates.</summary>
internal interface ISumTerms
{
    /// <summary>When events happened.</summary>
    IEventDates Events { get; }

    /// <summary>Whether the text was seen in full, so that a sum that is not listed does not hold.</summary>
    bool IsFullText { get; }

    /// <summary>A sum that follows an index, for some days.</summary>
    /// <param name="index">How it follows it.</param>
    /// <param name="sum">The sum of the text.</param>
    /// <param name="days">The days.</param>
    /// <param name="at">Where the index stands.</param>
    /// <param name="words">How it is reckoned.</param>
    /// <param name="unknown">Why it is not known; null where it is.</param>
    /// <returns>The adjusted sum; null where it is not known.</returns>
    Money? Indexed(Indexation index, Money sum, ReportWindow days, TermPlace at, out string words, out UnknownAmount? unknown);

    /// <summary>Which part of a sum or a bound counts for a time.</summary>
    /// <param name="partial">What becomes of it where the payment does not operate in all of the time; null where the text does not say, and then it counts in full.</param>
    /// <param name="window">The time.</param>
    /// <param name="at">Where that is said.</param>
    /// <param name="unknown">Why it is not known; null where it is.</param>
    /// <returns>The part; null where it is not known.</returns>
    ExactRatio? Share(PartialTime? partial, ReportWindow window, TermPlace at, out UnknownAmount? unknown);
}
