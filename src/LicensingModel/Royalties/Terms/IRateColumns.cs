using LicensingModel.Provisions.Schedules;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties.Terms;

/// <summary>What decides a rate beside the base, of one sale or of all that are counted together: what the report says in other columns, what an index was, and how much of a time counts.</summary>
internal interface IRateColumns
{
    /// <summary>What stands in a column of sums of money, in the currency in which the base is.</summary>
    Reckoned Sum(ReportName column);

    /// <summary>What stands in a column that counts things, as units.</summary>
    Reckoned Count(ReportName column);

    /// <summary>What stands in a column of a single sale.</summary>
    Reckoned OfEach(ReportName column);

    /// <summary>A sum that follows an index, on the days of the sales.</summary>
    Money? Indexed(Indexation index, Money sum, TermPlace at, out UnknownAmount? unknown);

    /// <summary>Which part of a sum or a bound counts in the time over which is counted.</summary>
    ExactRatio? Share(PartialTime? partial, TermPlace at, out UnknownAmount? unknown);
}
