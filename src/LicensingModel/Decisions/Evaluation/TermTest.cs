using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Whether the day lies within the time for which a provision operates.</summary>
internal sealed class TermTest(Facts facts, JointReading reading, Agreement agreement, Provision? provision, LocalDate day)
{
    /// <summary>Whether unread ends and conditions of this agreement may be presumed absent.</summary>
    private bool PresumesUnread => agreement.Completeness != Completeness.FullText && facts.Presumes(Presumption.UnreadText);

    private readonly string _name = provision?.Id.Value ?? agreement.Id.Value;

    /// <summary>The earliest day on which it may take effect, as far as that is known.</summary>
    internal LocalDate? Effect
        => reading.TryGet(Start(out _, out _), $"start of {_name}", out var from) && from.Resolve(facts).TryGetEarliest(out var earliest) ? earliest : null;

    /// <summary>The latest day on which it may take effect, as far as that is known.</summary>
    internal LocalDate? Latest
        => reading.TryGet(Start(out _, out _), $"start of {_name}", out var from) && from.Resolve(facts).TryGetLatest(out var latest) ? latest : null;

    internal void Add(TestBuilder test)
    {
        AddStart(test);
        AddEnd(test);
    }

    private Disclosed<AnchoredDate> Pick(Func<OperativeTerm, Disclosed<AnchoredDate>> member)
        => provision is null || member(provision.Term).IsBlank ? member(agreement.Term) : member(provision.Term);

    /// <summary>The term that says when it begins: its own or the agreement's; where neither was captured, the day of signing, or of announcement.</summary>
    private Disclosed<AnchoredDate> Start(out string path, out bool isPresumed)
    {
        var from = Pick(static term => term.From);
        (path, isPresumed) = ("term/from", false);
        if (!from.IsBlank || !PresumesUnread)
            return from;

        isPresumed = true;
        path = agreement.Signed.IsStated ? "signed" : "announced";
        return agreement.Signed.IsStated ? agreement.Signed : agreement.Announced;
    }

    private void AddStart(TestBuilder test)
    {
        var term = Start(out var path, out var isPresumed);
        if (!reading.TryGet(term, $"start of {_name}", out var from))
        {
            test.Unknown(isPresumed ? Pick(static part => part.From) : term, "term/from", "When it takes effect");
            return;
        }

        test.On(term, path);
        var start = from.Resolve(facts);
        if (start.TryGetDate(out var first))
            facts.NoteBoundary(first);
        var hasBegun = start.IsOnOrBefore(day);
        if (isPresumed && !hasBegun.IsTrue)
            test.Unknown("Whether it reaches back before it was concluded is not captured.", test.Missing("term/from", MissingReason.NotCaptured, "From when it takes effect."));
        else if (hasBegun.IsTrue)
            test.Pass($"It operates from {start}.");
        else if (hasBegun.IsFalse)
            test.Fail($"It does not operate before {start}.");
        else
            test.Unknown("When it takes effect depends on what has not been recorded.", Pending(test, start, "term/from", "When it takes effect"));

        if (isPresumed && hasBegun.IsTrue)
            test.Presume(Presumption.UnreadText, agreement.Id.Value, "It takes effect when it is concluded; no later beginning or condition was read.");
    }

    private void AddEnd(TestBuilder test)
    {
        var term = Pick(static part => part.Until);
        if (reading.TryGet(term, $"end of {_name}", out var until))
        {
            AddKnownEnd(test, term, until);
            return;
        }

        var least = provision is null || provision.Term.AtLeast.IsBlank ? agreement.Term.AtLeast : provision.Term.AtLeast;
        if (term.IsBlank && least.IsBlank && PresumesUnread)
        {
            test.Presume(Presumption.UnreadText, agreement.Id.Value, "It has no end that was not read.");
            return;
        }

        if (RunsAtLeast(least, out var through))
        {
            facts.NoteBoundary(through);
            if (day < through)
            {
                test.Pass($"Its end is {Words.State(term)}, but it runs at least until {Words.Day(through.PlusDays(-1))}.").On(least, "term/atLeast");
                return;
            }
        }

        test.Unknown(term, "term/until", "Its end");
    }

    private void AddKnownEnd(TestBuilder test, Disclosed<AnchoredDate> term, AnchoredDate until)
    {
        test.On(term, "term/until");
        var end = until.Resolve(facts);
        if (end.TryGetDate(out var last) && last < IsoDay.Last)
            facts.NoteBoundary(last.PlusDays(1));
        var isRunning = end.IsOnOrAfter(day);
        if (isRunning.IsTrue)
            test.Pass(end.IsNever ? "It has no end." : $"It operates until {end}.");
        else if (isRunning.IsFalse)
            test.Fail($"It ended {end}.");
        else
            test.Unknown("When it ends depends on what has not been recorded.", Pending(test, end, "term/until", "When it ends"));
    }

    /// <summary>The first day on which it may have ended, by the least time that the words of its length allow.</summary>
    private bool RunsAtLeast(Disclosed<ContractPeriod> least, out LocalDate through)
    {
        through = default;
        return reading.TryGet(least, $"least length of {_name}", out var period) && Effect is { } effect && period.TryAddTo(effect, out through);
    }

    private static IEnumerable<MissingFact> Pending(TestBuilder test, ResolvedDate date, string path, string whatItIs)
    {
        return date.MissingEvents.Count == 0
            ? [test.Missing(path, date.DependsOnUnrecognized ? MissingReason.NotUnderstood : MissingReason.Unstated, $"{whatItIs} is left open.")]
            : date.MissingEvents.Select(id => new MissingFact(id.Value, "on", MissingReason.NotRecorded, $"When {id} happens."));
    }
}
