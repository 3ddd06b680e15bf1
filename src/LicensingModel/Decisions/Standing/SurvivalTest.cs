using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Triggers;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Standing;

/// <summary>
/// What of a provision goes on, on the day, after it or its agreement has ended: by the extent that is said, for the time that is said, under the condition that is said. Nothing that survives lengthens a
/// provision beyond a last day of its own.
/// </summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision.</param>
/// <param name="captured">Whether what is asked about was captured by a day; null where that is not asked.</param>
internal sealed class SurvivalTest(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision, Func<LocalDate, Truth>? captured = null)
{
    private readonly List<MissingFact> _missing = [];
    private readonly List<UsedPresumption> _presumptions = [];
    private Truth? _beginsWithEnd;

    /// <summary>Whether it begins only with the end of its agreement, and so is not ended by it.</summary>
    internal Truth BeginsWithEnd => _beginsWithEnd ??= new PostTerm(facts, reading, @case, agreement, provision).BeginsWithEnd();

    /// <summary>Whether what survives was not read, in a text that was not seen in full.</summary>
    internal bool IsUnread => provision.Survival.IsBlank && agreement.Completeness != Completeness.FullText;

    /// <summary>Whether it goes on after the last day of its term, its own or the agreement's.</summary>
    /// <param name="end">The day; null where it is not one day.</param>
    internal Truth AfterExpiry(LocalDate? end)
    {
        if (provision.Survival.IsSilent)
            return IsUnread && !facts.Presumes(Presumption.UnreadText) ? Truth.Unknown : Truth.False;
        return GoesOn(end, end, rule => rule.Extent == SurvivalExtent.Everything
            ? IsOwn ? (rule.Period.IsSilent && IsSetByItself ? Truth.False : Truth.Unknown) : end is null && !IsPlain(rule) ? Truth.Unknown : Truth.True
            : Left(rule) is { } left && end is { } last ? left(last)
            : Truth.Unknown);
    }

    /// <summary>Whether it goes on after an end before its time, by something that happened or a clause, or after its agreement is said to have ended.</summary>
    /// <param name="ends">The earliest and the latest day on which that may have been; null where that is not known.</param>
    /// <param name="part">What ended: the agreement as a whole, or this provision by name. Whether what ends it by name leaves all of it to go on, or a clause that does so leaves any of it, nobody can say.</param>
    internal Truth AfterEarlyEnd((LocalDate? First, LocalDate? Latest) ends, EffectPart part)
    {
        if (provision.Survival.IsSilent)
            return Truth.False;
        var goesOn = GoesOn(ends.First, ends.Latest, rule => rule.Extent == SurvivalExtent.Everything ? (part == EffectPart.EndsOfAgreement ? Truth.True : Truth.Unknown)
            : Left(rule) is { } left && ends.First is { } on && on == ends.Latest && on > IsoDay.First && left(on) is var then && then == left(on.PlusDays(-1)) ? then
            : Truth.Unknown);
        return part == EffectPart.ClausesThatEndIt ? goesOn & Truth.Unknown : goesOn;
    }

    /// <summary>Whether what survived an end has ended since, because the time for which it survives is over.</summary>
    internal bool IsOver((LocalDate? First, LocalDate? Latest) ends)
        => reading.TryGet(provision.Survival, $"survival of {provision.Id}", out var rule) && rule.Extent != SurvivalExtent.Nothing && rule.Extent != SurvivalExtent.AccruedRights && Lasts(rule, ends.First, ends.Latest).IsFalse;

    /// <summary>Says of a test that it goes on, so far as that is so.</summary>
    internal void Add(TestBuilder test, Truth goesOn, string reason)
    {
        if (goesOn.IsTrue)
            test.Pass(reason).On(provision.Survival, "survival");
        else if (goesOn.IsUnknown)
            test.Unknown("It may have ended; how far it goes on is not worked out.", _missing.DefaultIfEmpty(test.Missing("survival", Words.Why(provision.Survival), "What of it goes on after its end, and for whom."))).On(provision.Survival, "survival");
        if (goesOn.IsFalse && _presumptions.Count == 0)
            return;
        foreach (var presumption in _presumptions)
            test.Presume(presumption.Presumption, presumption.Subject, presumption.Explanation);
    }

    /// <summary>Whether what is asked about is of what is left after an end on a day: a patent captured by then, a product that existed; null where the extent is another, or nobody can say.</summary>
    private Func<LocalDate, Truth>? Left(Survival rule)
        => rule.Extent == SurvivalExtent.CapturedPatents ? captured : rule.Extent == SurvivalExtent.ExistingProducts ? Existed : null;

    /// <summary>Whether the product asked about existed on a day: made or sold by then; of one that was only being developed nobody can say.</summary>
    private Truth Existed(LocalDate day)
    {
        if (!@case.Product.TryGetValue(out var product))
            return Truth.Unknown;
        var products = new ProductTest(facts, reading, provision);
        var existed = products.HadBeenMade(product, day);
        if (existed.IsUnknown)
            _missing.AddRange(products.Missing.DefaultIfEmpty(new MissingFact(product.Value, "stages", MissingReason.NotDecidable, $"Whether {product} existed before the end.")));
        return existed;
    }

    private bool IsOwn => !provision.Term.Until.IsBlank;

    /// <summary>Whether its last day is neither that of the agreement, written once more, nor the eve of an amendment that ends it: of those nobody can say whether they leave anything to go on.</summary>
    private bool IsSetByItself
        => provision.Term.Until != agreement.Term.Until && !facts.AmendmentsOf(agreement.Id).Any(amendment => amendment.Changes.Any(change => change is TerminateText end && end.Provisions.Contains(provision.Id)));

    /// <summary>Whether it goes on for any time, and under no condition.</summary>
    private static bool IsPlain(Survival rule) => rule.Period.IsBlank && rule.Condition.IsBlank;

    private Truth GoesOn(LocalDate? first, LocalDate? latest, Func<Survival, Truth> reaches)
    {
        if (!reading.TryGet(provision.Survival, $"survival of {provision.Id}", out var rule))
            return Truth.Unknown;
        if (rule.Extent == SurvivalExtent.Nothing || rule.Extent == SurvivalExtent.AccruedRights)
            return Truth.False;
        var lasts = Lasts(rule, first, latest);
        if (lasts.IsFalse)
            return lasts;
        return !facts.IsUnderstood(rule) ? Truth.Unknown : lasts & IsMet(rule, latest) & reaches(rule);
    }

    /// <summary>Whether the time for which it survives is not over.</summary>
    private Truth Lasts(Survival rule, LocalDate? first, LocalDate? latest)
    {
        if (rule.Period.IsSilent)
            return rule.Extent == SurvivalExtent.Everything || !rule.Period.IsBlank || agreement.Completeness == Completeness.FullText ? Truth.True : WithoutTime(rule);
        if (!reading.TryGet(rule.Period, $"survival of {provision.Id}, for how long", out var period))
            return Truth.Unknown;
        var (from, to) = (Through(period, first), Through(period, latest));
        return to < @case.Day ? Truth.False : from >= @case.Day ? Truth.True : Truth.Unknown;
    }

    /// <summary>Whether it goes on although for how long was not captured, in a text that was not seen in full.</summary>
    private Truth WithoutTime(Survival rule)
    {
        if (facts.Presumes(Presumption.UnreadText))
        {
            _presumptions.Add(new UsedPresumption(Presumption.UnreadText, agreement.Id.Value, $"For how long {provision.Id} survives is limited by nothing that was not read."));
            return Truth.True;
        }

        _missing.Add(new MissingFact(provision.Id.Value, "survival/period", Words.Why(rule.Period), $"For how long {provision.Id} survives."));
        return Truth.Unknown;
    }

    private LocalDate? Through(ContractPeriod period, LocalDate? end)
    {
        if (end is not { } last || !period.TryAddTo(last, out var through))
            return null;
        if (through < IsoDay.Last)
            facts.NoteBoundary(through.PlusDays(1));
        return through;
    }

    /// <summary>Whether the condition is met under which it survives: on the day, and when it ended; where the two differ, nobody can say which counts.</summary>
    private Truth IsMet(Survival rule, LocalDate? end)
    {
        if (rule.Condition.IsSilent)
            return Truth.True;
        if (!reading.TryGet(rule.Condition, $"condition of the survival of {provision.Id}", out var condition))
            return Truth.Unknown;
        var conditions = new ConditionTest(facts, @case, missingFacts: _missing, usedPresumptions: _presumptions);
        var shared = new SharedCondition(facts, @case, provision);
        var now = shared.IsMet(conditions, condition);
        return end is not { } then || then >= @case.Day || shared.IsMet(conditions.On(then), condition) == now ? now : Truth.Unknown;
    }
}
