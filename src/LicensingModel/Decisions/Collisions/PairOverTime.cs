using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using NodaTime;

namespace LicensingModel.Decisions.Collisions;

/// <summary>Two grants in every text that the document may have: what all of them find alike is found.</summary>
/// <param name="possible">The pair in each possible text.</param>
/// <param name="open">What is missing to say which of them it is.</param>
internal sealed class PairOverTime(IReadOnlyList<PairInTexts> possible, IReadOnlyList<MissingFact> open)
{
    /// <summary>Whether they need not be compared.</summary>
    internal bool IsIdle => possible.All(static pair => pair.IsIdle);

    /// <summary>How many cases were looked at.</summary>
    internal int Cases => possible.Sum(static pair => pair.Cases);

    /// <summary>The days on which something about them may change, of those met so far.</summary>
    internal IEnumerable<LocalDate> Boundaries => possible.SelectMany(static pair => pair.Boundaries);

    /// <summary>What is found on a day.</summary>
    internal PairFinding On(LocalDate day)
    {
        var findings = possible.Select(pair => pair.On(day)).ToList();
        var first = findings[0];
        if (findings.TrueForAll(finding => finding.Result == first.Result))
            return first;

        var worst = findings.First(static finding => !finding.Result.IsFalse);
        var names = Words.List(open.Select(static fact => fact.Subject).Distinct(StringComparer.Ordinal));
        var isOpen = new TestBuilder(TestKind.InEffect, open[0].Subject).Unknown($"Whether {names} counts is not known.", open).Build();
        return worst with { Result = Truth.Unknown, Parts = [.. worst.Parts, isOpen] };
    }

    /// <summary>The two as a day has them.</summary>
    internal (CollidingGrant Exclusive, CollidingGrant Other) Described(LocalDate day)
        => (possible.FirstOrDefault(pair => !pair.IsIdle && !pair.On(day).Result.IsFalse) ?? possible[0]).Described(day);
}
