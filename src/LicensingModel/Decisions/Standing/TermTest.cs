using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Decisions.Triggers;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Standing;

/// <summary>Whether the day lies within the time for which a provision operates.</summary>
internal sealed class TermTest(Facts facts, JointReading reading, Agreement agreement, Provision? provision, LocalDate day)
{
    /// <summary>Whether unread ends and conditions of this agreement may be presumed absent.</summary>
    private bool PresumesUnread => agreement.Completeness != Completeness.FullText && facts.Presumes(Presumption.UnreadText);

    /// <summary>The earliest day on which it may take effect, as far as that is known.</summary>
    internal LocalDate? Effect
        => reading.TryGet(Start(out _, out _), $"start of {Name(static part => part.From)}", out var from) && from.Resolve(facts).TryGetEarliest(out var earliest) ? earliest : null;

    /// <summary>The latest day on which it may take effect, as far as that is known.</summary>
    internal LocalDate? Latest
        => reading.TryGet(Start(out _, out _), $"start of {Name(static part => part.From)}", out var from) && from.Resolve(facts).TryGetLatest(out var latest) ? latest : null;

    /// <summary>The earliest day on which it may take effect, where that is more than presumed.</summary>
    internal LocalDate? Earliest
    {
        get
        {
            Start(out _, out var isPresumed);
            return isPresumed ? null : Effect;
        }
    }

    /// <summary>The day on which it grants what it grants: that on which it takes effect, or that on which the agreement was signed, where that is later.</summary>
    internal GrantDay Granted
    {
        get
        {
            var start = Start(out var path, out var isPresumed);
            var granted = new GrantDay(Effect, Latest, isPresumed) { By = reading.TryGet(start, $"start of {Name(static part => part.From)}", out var from) && from is EventDate { UnrecognizedMembers.Count: 0 } upon ? upon.Event : null };
            return path == "signed" ? granted : granted.MadeOn(agreement.Signed, facts);
        }
    }

    /// <summary>Whether it has taken effect by the day.</summary>
    internal Truth HasBegun()
    {
        var test = new TestBuilder(TestKind.InEffect, provision?.Id.Value ?? agreement.Id.Value);
        AddStart(test);
        return test.Result;
    }

    /// <summary>The term that says until when it runs, its own or the agreement's; null where nothing is recorded of that.</summary>
    internal Disclosed<AnchoredDate>? UntilTerm => Pick(static part => part.Until) is { IsBlank: false } until ? until : null;

    /// <summary>Whether it has an end: not if it is never to end, or if no end was read in a text that was not seen in full.</summary>
    internal Truth HasEnd()
    {
        var term = Pick(static part => part.Until);
        if (reading.TryGet(term, $"end of {Name(static part => part.Until)}", out var until))
            return !until.Resolve(facts).IsNever;
        return term.IsBlank && Pick(static part => part.AtLeast).IsBlank && PresumesUnread ? Truth.False : Truth.Unknown;
    }

    /// <summary>Whether what was done before the end stays protected after it, for good: something of it survives, for a time that is not limited and under no condition.</summary>
    internal bool ProtectsAfterEnd
        => provision is not null && reading.TryGet(provision.Survival, $"survival of {provision.Id}", out var rule) && facts.IsUnderstood(rule) && rule.Extent.IsKnown && rule.Extent != SurvivalExtent.Nothing && rule.Period.IsSilent && rule.Condition.IsSilent;

    /// <summary>The last day of the term, as far as that is known; null where no end has a value.</summary>
    internal ResolvedDate? Until => reading.TryGet(Pick(static part => part.Until), $"end of {Name(static part => part.Until)}", out var until) ? until.Resolve(facts) : null;

    /// <summary>The last day of the term, if that is one day and lies before the day asked about.</summary>
    internal LocalDate? Ended
        => reading.TryGet(Pick(static part => part.Until), $"end of {Name(static part => part.Until)}", out var until) && until.Resolve(facts).TryGetDate(out var last) && last < day ? last : null;

    /// <param name="test">The test.</param>
    /// <param name="extended">What became of it after the last day of its term; null where nothing may keep it going, or that does not matter.</param>
    /// <param name="survival">What goes on after its end; null where nothing does, as of an agreement.</param>
    internal void Add(TestBuilder test, Func<LocalDate?, Extension>? extended = null, SurvivalTest? survival = null)
    {
        if (agreement.Term.UnrecognizedMembers.Count > 0 || provision?.Term.UnrecognizedMembers.Count > 0)
        {
            test.Unknown("When it operates is written in a way that is not understood.", test.Missing("term", MissingReason.NotUnderstood, "When it operates."));
            return;
        }

        AddStart(test);
        AddEnd(test, extended, survival);
    }

    private Disclosed<T> Pick<T>(Func<OperativeTerm, Disclosed<T>> member)
        where T : class, IEquatable<T>
        => IsInherited(member) ? member(agreement.Term) : member(provision!.Term);

    /// <summary>Whether a member is that of the agreement: contested there, it has one value for all its provisions.</summary>
    private bool IsInherited<T>(Func<OperativeTerm, Disclosed<T>> member)
        where T : class, IEquatable<T>
        => provision is null || member(provision.Term).IsBlank;

    private string Name<T>(Func<OperativeTerm, Disclosed<T>> member)
        where T : class, IEquatable<T>
        => IsInherited(member) ? agreement.Id.Value : provision!.Id.Value;

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
        if (!reading.TryGet(term, $"start of {Name(static part => part.From)}", out var from))
        {
            test.Unknown(isPresumed ? Pick(static part => part.From) : term, "term/from", "When it takes effect");
            return;
        }

        test.On(term, path);
        var start = from.Resolve(facts);
        facts.NoteBegin(start);
        var hasBegun = start.IsOnOrBefore(day);
        if (isPresumed && !hasBegun.IsTrue)
            test.Unknown("Whether it reaches back before it was concluded is not captured.", test.Missing("term/from", MissingReason.NotCaptured, "From when it takes effect."));
        else if (hasBegun.IsTrue)
            test.Pass($"It operates from {Words.Day(start)}.");
        else if (hasBegun.IsFalse)
            test.Fail($"It does not operate before {Words.Day(start)}.");
        else
            test.Unknown("When it takes effect depends on what has not been recorded.", Pending(test, start, "term/from", "When it takes effect"));

        if (isPresumed && hasBegun.IsTrue)
            test.Presume(Presumption.UnreadText, agreement.Id.Value, "It takes effect when it is concluded; no later beginning or condition was read.");
    }

    private void AddEnd(TestBuilder test, Func<LocalDate?, Extension>? extended, SurvivalTest? survival)
    {
        var term = Pick(static part => part.Until);
        if (reading.TryGet(term, $"end of {Name(static part => part.Until)}", out var until))
        {
            AddKnownEnd(test, term, until, extended, survival);
            return;
        }

        var least = Pick(static part => part.AtLeast);
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

        // No end lies before the beginning.
        Start(out _, out var isPresumed);
        if (!isPresumed && Effect is { } first && first == Latest && first < IsoDay.Last)
        {
            facts.NoteBoundary(first.PlusDays(1));
            if (day == first)
            {
                test.Pass($"Its end is {Words.State(term)}; it does not lie before its first day.");
                return;
            }
        }

        test.Unknown(term, "term/until", "Its end");
    }

    private void AddKnownEnd(TestBuilder test, Disclosed<AnchoredDate> term, AnchoredDate until, Func<LocalDate?, Extension>? extended, SurvivalTest? survival)
    {
        test.On(term, "term/until");
        var end = until.Resolve(facts);
        facts.NoteEnd(end);
        var isRunning = end.IsOnOrAfter(day);
        if (isRunning.IsTrue)
            test.Pass(end.IsNever ? "It has no end." : $"It operates until {Words.Day(end)}.");
        else if (isRunning.IsFalse)
            AddEnded(test, end, extended, survival);
        else if (survival?.AfterExpiry(null).IsTrue == true)
            survival.Add(test, Truth.True, $"It ends {end}, and all of it goes on.");
        else
            test.Unknown("When it ends depends on what has not been recorded.", Pending(test, end, "term/until", "When it ends"));
    }

    /// <summary>What has ended may have been extended, and what it captured may survive it. What begins only after the end of its agreement is not ended by it.</summary>
    private void AddEnded(TestBuilder test, ResolvedDate end, Func<LocalDate?, Extension>? extensions, SurvivalTest? survival)
    {
        LocalDate? last = end.TryGetDate(out var exact) ? exact : null;
        var extended = extensions?.Invoke(last) ?? new Extension(Truth.False, string.Empty, last);
        var goesOn = survival?.AfterExpiry(extended.End) ?? Truth.False;
        if (extended.GoesOn.IsTrue)
            test.Pass($"{extended.By} extended it beyond {end}.");
        else if (!goesOn.IsFalse)
            survival!.Add(test, goesOn, $"It ended {end}; what survives of it goes on.");
        else if (extended.GoesOn.IsUnknown)
            test.Unknown($"It ended {end}, unless {extended.By} kept it going.", new MissingFact(extended.By, "body/trigger", MissingReason.NotDecidable, $"Whether {extended.By} kept it going."));
        else if (extended.AtLatest is null && new Renewals(facts, agreement, provision, day).OfTerm() is { } renewal)
            test.Unknown($"It ended {end}, unless it was renewed: {renewal.Subject}.", renewal);
        else if (survival is not null && IsInherited(static part => part.Until) && BeginsAfter(extended.End ?? last, survival))
            test.Unknown($"It begins with the end of {agreement.Id} or after it; until when it then operates is not recorded.", test.Missing("term/until", MissingReason.NotDecidable, $"Until when it operates after the end of {agreement.Id}."));
        else
        {
            test.Fail($"It ended {end}{(extended.End > last ? $", and as extended {Words.Day(extended.End!.Value)}" : extended.AtLatest is { } latest ? $", or as extended, {Words.Day(latest)} at the latest" : string.Empty)}.");
            foreach (var clause in extended.PresumedUnused)
                test.Presume(Presumption.NothingUnrecordedHappened, clause, $"Nothing that is not recorded happened by which {clause} would have kept it going{(extended.AtLatest is null ? string.Empty : " for longer")}.");
            survival?.Add(test, Truth.False, string.Empty);
            if (survival?.IsUnread == true)
                test.Presume(Presumption.UnreadText, agreement.Id.Value, "Nothing that was not read lets it go on after its end.");
        }
    }

    /// <summary>Whether what has no end of its own begins after that of its agreement, or with it.</summary>
    private bool BeginsAfter(LocalDate? end, SurvivalTest survival)
        => (!IsInherited(static part => part.From) && Effect > end) || !survival.BeginsWithEnd.IsFalse;

    /// <summary>The first day on which it may have ended, by the least time that the words of its length allow.</summary>
    private bool RunsAtLeast(Disclosed<ContractPeriod> least, out LocalDate through)
    {
        through = default;
        return reading.TryGet(least, $"least length of {Name(static part => part.AtLeast)}", out var period) && Effect is { } effect && period.TryAddTo(effect, out through);
    }

    private static IEnumerable<MissingFact> Pending(TestBuilder test, ResolvedDate date, string path, string whatItIs)
    {
        return date.MissingEvents.Count == 0
            ? [test.Missing(path, date.DependsOnUnrecognized ? MissingReason.NotUnderstood : MissingReason.Unstated, $"{whatItIs} is left open.")]
            : date.MissingEvents.Select(id => new MissingFact(id.Value, "on", MissingReason.NotRecorded, $"When {id} happens."));
    }
}
