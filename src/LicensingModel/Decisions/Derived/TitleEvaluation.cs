using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Derived;

/// <summary>Works out who holds one patent on a day and what it is subject to. Contested terms count as unknown.</summary>
internal sealed class TitleEvaluation(Facts facts, Patent patent, LocalDate day)
{
    private readonly JointReading _reading = new();

    internal TitleReport Report()
    {
        var chain = new TitleChain(facts, _reading, patent);
        var state = chain.On(day);
        return new TitleReport
        {
            Patent = patent.Id,
            On = day,
            Owners = state.Holders.ToValueSet(),
            Missing = WhyNotKnown(chain, state),
            Presumptions = state.Presumptions,
            Chain = chain.IsKnown ? Stretches(chain) : [],
            Encumbrances = Grants.Of(facts.Document).Select(entry => Of(entry.Agreement, entry.Provision, entry.Grant)).OfType<Encumbrance>().ToValueList(),
            Undertakings = new UndertakingEvaluation(facts, patent, day).All().Where(static found => !found.Binds.IsFalse).ToValueList(),
        };
    }

    private MissingFact? WhyNotKnown(TitleChain chain, TitleState state)
        => !chain.IsKnown ? chain.Missing
            : state.Holders.Count == 0 ? new(patent.Id.Value, "holders", MissingReason.NotCaptured, $"Nobody is recorded as holding {patent.Id} on {Words.Day(day)}.")
            : state.Doubt is { } doubt ? new(patent.Id.Value, "holders", MissingReason.NotDecidable, doubt)
            : !facts.IsRecorded(day) ? new(patent.Id.Value, "holders", MissingReason.NotRecorded, $"Who holds {patent.Id} after events were last recorded.")
            : null;

    private static ValueList<TitleStretch> Stretches(TitleChain chain)
    {
        List<TitleStretch> stretches = [];
        var days = chain.DaysOfChange(null, IsoDay.Last).ToList();
        for (var i = 0; i < days.Count; i++)
        {
            var state = chain.On(days[i]);
            var isOpenAtFirst = days[i] == IsoDay.First;
            var during = i + 1 < days.Count
                ? isOpenAtFirst ? DateSpan.Until(days[i + 1].PlusDays(-1)) : DateSpan.Between(days[i], days[i + 1].PlusDays(-1))
                : isOpenAtFirst ? DateSpan.Always : DateSpan.From(days[i]);
            var stretch = new TitleStretch(during, state.Holders.ToValueSet(), state.Doubt);

            // Days on which only somebody's group changes do not divide it, nor do those before and after everybody.
            if (stretches.Count > 0 && stretches[^1].Holders == stretch.Holders && stretches[^1].Doubt is null && stretch.Doubt is null)
                stretches[^1] = stretches[^1] with { During = Joined(stretches[^1].During, during) };
            else if (stretches.Count > 0 || !stretch.IsGap)
                stretches.Add(stretch);
        }

        if (stretches.Count > 0 && stretches[^1].IsGap)
            stretches.RemoveAt(stretches.Count - 1);
        return stretches.ToValueList();
    }

    private static DateSpan Joined(DateSpan first, DateSpan second)
        => (first.HasFirstDay, second.HasLastDay) switch
        {
            (true, true) => DateSpan.Between(first.FirstDay, second.LastDay),
            (true, false) => DateSpan.From(first.FirstDay),
            (false, true) => DateSpan.Until(second.LastDay),
            _ => DateSpan.Always,
        };

    private Encumbrance? Of(Agreement agreement, Provision provision, Grant grant)
    {
        var @case = Case.On(day) with { Patent = patent };
        var tests = new GrantTests(facts, _reading, @case, agreement, provision, grant);
        ValueList<TestResult> results = [tests.Understood(), tests.Binding(), tests.InEffect(), tests.Captured(), tests.Title(), .. BindsOwner(tests, provision, grant)];
        var runs = results.Aggregate(Truth.True, static (sofar, test) => sofar & test.Result);
        if (runs.IsFalse)
            return null;

        var degree = Exclusiveness.On(day, facts, _reading, provision, grant);
        return new Encumbrance
        {
            Agreement = agreement.Id,
            Provision = provision.Id,
            Clause = provision.Clause,
            Effect = grant.Effect,
            To = grant.Grantees.Parties,
            IsExclusive = grant.Effect != GrantEffect.License ? Truth.False : (degree is null || !degree.IsKnown ? Truth.Unknown : degree == Exclusivity.Exclusive) & (tests.Amended?.Exclusion()?.Result ?? Truth.True),
            Runs = runs,
            Tests = results,
        };
    }

    /// <summary>A promise that is no licence, covenant or release binds who gave it; whether it binds who acquired the patent from him, no term says.</summary>
    private IEnumerable<TestResult> BindsOwner(GrantTests tests, Provision provision, Grant grant)
    {
        if (grant.Effect == GrantEffect.License || grant.Effect == GrantEffect.CovenantNotToSue || grant.Effect == GrantEffect.Release || grant.Effect == GrantEffect.Reservation)
            yield break;
        var test = new TestBuilder(TestKind.BindsHolder, provision.Id.Value);
        foreach (var owner in new TitleChain(facts, _reading, patent).On(day).Holders.Where(owner => !tests.IsGrantor(owner).IsTrue))
            test.Unknown($"Whether it binds {owner}, who did not give it, no term says.", test.Missing("grantors", MissingReason.NotDecidable, $"Whether it binds {owner}."));
        if (test.Result.IsUnknown)
            yield return test.Build();
    }
}
