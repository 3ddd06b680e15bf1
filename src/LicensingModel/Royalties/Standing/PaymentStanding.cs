using LicensingModel.Agreements;
using LicensingModel.Amendments;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Texts;
using LicensingModel.Provisions;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using NodaTime;

namespace LicensingModel.Royalties.Standing;

/// <summary>Whether a payment binds and operates, by the very tests by which it is told who owes what: term, status, condition, effects, relations to other agreements.</summary>
internal sealed class PaymentStanding
{
    private const int MostDays = 512;
    private const int MostKept = 20_000;
    private readonly AgreementId _agreement;
    private readonly ProvisionId _payment;
    private readonly DatedTexts _texts;
    private readonly LocalDate? _presumeThrough;
    private readonly PresumedTerms _presumed;
    private readonly Dictionary<LicensingDocument, Facts> _facts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<LocalDate, StandingDay> _days = [];
    private readonly Dictionary<ReportWindow, StandingDay> _windows = [];
    private readonly HashSet<UsedPresumption> _used = [];

    internal PaymentStanding(LicensingDocument document, AgreementId agreement, ProvisionId payment, LocalDate? presumeThrough)
    {
        (_agreement, _payment, _presumeThrough) = (agreement, payment, presumeThrough);
        _presumed = new PresumedTerms(document, agreement, payment);
        _texts = new DatedTexts(_presumed.Document, presumeThrough);
    }

    /// <summary>What was presumed in all that was asked so far.</summary>
    internal IEnumerable<UsedPresumption> Presumptions => _used;

    /// <summary>Whether it operates on all of some days. True or false if that is so on each of them.</summary>
    internal StandingDay Over(ReportWindow days)
    {
        if (_windows.TryGetValue(days, out var known))
            return known;
        var result = Throughout(days);
        if (_windows.Count < MostKept)
            _windows.Add(days, result);
        return result;
    }

    /// <summary>The times within some days in which it operates, in their order; null, and why, where that is not known of one of them.</summary>
    internal IReadOnlyList<ReportWindow>? Parts(ReportWindow days, out UnknownAmount? unknown)
    {
        unknown = null;
        if (Changes(days) is not { } found)
        {
            unknown = TooMany(days).Unknown;
            return null;
        }

        unknown = found.Values.FirstOrDefault(static standing => standing.Result.IsUnknown)?.Unknown;
        List<ReportWindow> times = [];
        var firsts = found.Keys.ToList();
        for (var i = 0; i < firsts.Count; i++)
        {
            if (!found[firsts[i]].Result.IsTrue)
                continue;
            var last = i + 1 < firsts.Count ? firsts[i + 1].PlusDays(-1) : days.Last;
            if (times is [.., var before] && before.Last.PlusDays(1) == firsts[i])
                times[^1] = before with { Last = last };
            else
                times.Add(new ReportWindow(firsts[i], last));
        }

        return unknown is null ? times : null;
    }

    /// <summary>The first of some days on which it operates; null where there is none, or, and why, where that is not known.</summary>
    internal LocalDate? First(ReportWindow days, out UnknownAmount? unknown)
    {
        unknown = null;
        if (Changes(days) is not { } found)
        {
            unknown = TooMany(days).Unknown;
            return null;
        }

        var first = found.Where(static entry => !entry.Value.Result.IsFalse).Select(static entry => ((LocalDate Day, StandingDay Standing)?)(entry.Key, entry.Value)).FirstOrDefault();
        unknown = first?.Standing.Unknown;
        return unknown is null ? first?.Day : null;
    }

    private StandingDay TooMany(ReportWindow days)
        => StandingDay.NotKnown(new UnknownAmount(_payment.Value, "term", $"Whether it operates changes on too many days of {days}."));

    private StandingDay Throughout(ReportWindow days)
    {
        if (Changes(days) is not { } changes)
            return TooMany(days);
        var found = changes.Values.ToList();
        var first = found[0];
        if (found.TrueForAll(other => other.Result == first.Result))
            return first;
        if (found.Find(static other => other.Result.IsUnknown) is { } unknown)
            return unknown;
        return StandingDay.NotKnown(new UnknownAmount(_payment.Value, "term", $"It operates on some days of {days} only, and nobody can say what of it belongs to them. {found.Find(static other => other.Result.IsFalse)!.Reason}"));
    }

    /// <summary>How it stands from each day on which that may change; null where there are too many.</summary>
    private SortedDictionary<LocalDate, StandingDay>? Changes(ReportWindow days)
    {
        SortedSet<LocalDate> open = [days.First, days.Last];
        HashSet<LocalDate> seen = [];
        SortedDictionary<LocalDate, StandingDay> found = [];
        while (open.Count > 0)
        {
            var day = open.Min;
            open.Remove(day);
            if (!seen.Add(day))
                continue;
            if (seen.Count > MostDays)
                return null;
            found.Add(day, On(day));
            open.UnionWith(Boundaries().Where(boundary => boundary > days.First && boundary <= days.Last && !seen.Contains(boundary)));
        }

        return found;
    }

    private IEnumerable<LocalDate> Boundaries()
        => _facts.Values.SelectMany(static facts => facts.Horizon is { } horizon && horizon < IsoDay.Last ? facts.Boundaries.Append(horizon.PlusDays(1)) : facts.Boundaries).Concat(_texts.Boundaries);

    private StandingDay On(LocalDate day)
    {
        if (!_days.TryGetValue(day, out var known))
            _days.Add(day, known = Judge(day));
        _used.UnionWith(known.Presumptions);
        return known;
    }

    private StandingDay Judge(LocalDate day)
    {
        var text = _texts.On(day);
        var agreement = text.Agreements.First(other => other.Id == _agreement);
        if (agreement.Provisions.FirstOrDefault(other => other.Id == _payment) is not { } provision)
            return new StandingDay(Truth.False, $"{_payment} is not in the text of {IsoDay.Format(day)}.", null, []);
        if (agreement.Provisions.FirstOrDefault(UnknownText.IsOne) is { } unknown)
            return StandingDay.NotKnown(new UnknownAmount(unknown.Id.Value, "body", $"What the text of {_agreement} says since it was amended is not known."));
        if (!_facts.TryGetValue(text, out var facts))
            _facts.Add(text, facts = new Facts(text, _presumeThrough));

        var readings = JointReadings<StandingDay>.Of(reading => Judge(new StandingTests(facts, reading, Case.On(day), agreement, provision), provision));
        var first = readings.Proofs[0];
        return !readings.IsExceeded && readings.Proofs.TrueForAll(other => other.Result == first.Result) ? first
            : StandingDay.NotKnown(readings.Contested.Select(static missing => new UnknownAmount(missing.Subject, missing.Term, missing.Explanation)).First());
    }

    private StandingDay Judge(StandingTests tests, Provision provision)
    {
        var (understood, binding, operates) = (tests.Understood(), tests.Binding(), tests.InEffect());
        if (binding.Result.IsFalse)
            return Of(binding);
        if (!(understood.Result & binding.Result).IsTrue)
            return Of(understood.Result.IsTrue ? binding : understood);
        var result = Of(operates);
        return result with { Presumptions = [.. binding.Presumptions, .. result.Presumptions, .. _presumed.For(provision)] };
    }

    private StandingDay Of(TestResult test)
    {
        var missing = test.Missing.Count > 0 ? new UnknownAmount(test.Missing[0].Subject, test.Missing[0].Term, $"{test.Reason} {test.Missing[0].Explanation}") : new UnknownAmount(_payment.Value, "term", test.Reason);
        return new StandingDay(test.Result, test.Reason, test.Result.IsUnknown ? missing : null, test.Presumptions);
    }
}
