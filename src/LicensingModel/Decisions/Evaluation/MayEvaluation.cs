using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Texts;
using LicensingModel.Intangibles;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Answers a question whether somebody may: case by case where dimensions are open, reading by reading where terms are contested.</summary>
internal sealed class MayEvaluation
{
    private const int MaximumDays = 512;
    private const int MaximumJoint = 2048;

    private readonly DatedTexts _texts;
    private readonly MayQuestion _question;
    private readonly LocalDate? _presumeThrough;
    private readonly MayEvaluation? _earlier;
    private readonly Dictionary<LicensingDocument, Facts> _byText = new(ReferenceEqualityComparer.Instance);
    private readonly Facts _facts;

    internal MayEvaluation(DatedTexts texts, MayQuestion question, LocalDate? presumeThrough, MayEvaluation? earlier = null)
    {
        (_texts, _question, _presumeThrough, _earlier) = (texts.OfActs(), question, presumeThrough, earlier);
        _facts = FactsOn(question.On.TryGetValue(out var day) ? day : IsoDay.Last);
    }

    /// <summary>How many tests of grants were made so far, for one reading or for several at once.</summary>
    internal int TestsMade { get; private set; }

    /// <summary>Whether answers say what would settle them; left out where only the outcome is looked for.</summary>
    internal bool SaysWhatSettles { get; init; }

    /// <summary>The answer, without what changes later. Patents that are listed are answered one by one; what holds of all of them is no better than what holds of the worst.</summary>
    internal MayAnswer Answer()
    {
        var each = Rights().Select(Answer).ToValueList();
        if (each is [var only])
            return only;

        var worst = each.MaxBy(answer => answer.Outcome)!;
        return worst with
        {
            Question = _question,
            Witness = worst.Witness == worst.Question ? _question : worst.Witness,
            Each = each,
            Presumptions = each.SelectMany(answer => answer.Presumptions).Distinct().ToValueList(),
            IsBoundExceeded = each.Any(answer => answer.IsBoundExceeded),
        };
    }

    private MayAnswer Answer(AskedRight right)
    {
        var answers = _question.On.TryGetValue(out var day) ? Cases(right, day).Select(@case => (Case: @case, Answer: InCase(right, @case))).ToList() : OnSomeDay(right);
        var best = Best(right, answers);
        return right.IsOne ? best with { Question = right.In(_question) } : best;
    }

    /// <summary>The first later day on which the outcome differs, with presumptions carried forward.</summary>
    internal static OutcomeChange? ChangesOn(DatedTexts texts, MayQuestion question)
    {
        if (!question.On.TryGetValue(out var day))
            return null;

        var now = new MayEvaluation(texts, question, IsoDay.Last);
        var outcome = now.Answer().Outcome;
        SortedSet<LocalDate> days = [.. now.Boundaries.Where(boundary => boundary > day)];
        for (var steps = 0; days.Count > 0; steps++)
        {
            var next = days.Min;
            if (steps == MaximumDays)
                return new OutcomeChange { SearchedThrough = next.PlusDays(-1) };

            var later = new MayEvaluation(texts, question with { On = next }, IsoDay.Last, now);
            var answer = later.Answer();
            if (answer.Outcome != outcome)
                return new OutcomeChange { Day = next, Becomes = answer.Outcome, WaitsFor = answer.Outcome == Outcome.Undetermined ? answer.Missing : [] };

            days.UnionWith(later.Boundaries.Where(boundary => boundary > next));
            days.Remove(next);
        }

        return OutcomeChange.Never;
    }

    /// <summary>The days on which something changes, as far as they were met.</summary>
    private IEnumerable<LocalDate> Boundaries => _byText.Values.SelectMany(static facts => facts.Boundaries).Concat(_texts.Boundaries);

    /// <summary>What the text of a day says, ready to be looked up.</summary>
    private Facts FactsOn(LocalDate day)
    {
        var text = _texts.On(day);
        if (!_byText.TryGetValue(text, out var facts))
            _byText.Add(text, facts = _texts.FactsOn(day, _presumeThrough, _earlier?._byText.GetValueOrDefault(text)));
        return facts;
    }

    private IEnumerable<AskedRight> Rights()
    {
        if (_question.Intangibles.TryGetValue(out var rights))
        {
            return rights is ListedIntangibles some && some.UnrecognizedMembers.Count == 0
                ? some.Intangibles.Select(id => new AskedRight { Intangible = _facts.Intangible(id) })
                : [new AskedRight { Intangibles = rights }];
        }

        return AskedRight.Among(_question.Patents, _facts);
    }

    /// <summary>Every day on which something changes is tried: between two of them nothing does.</summary>
    private List<(Case Case, MayAnswer Answer)> OnSomeDay(AskedRight right)
    {
        List<(Case Case, MayAnswer Answer)> answers = [];
        HashSet<LocalDate> tried = [];
        var recorded = _facts.Horizon ?? new LocalDate(2000, 1, 1);
        SortedSet<LocalDate> days = [recorded, recorded == IsoDay.Last ? recorded : recorded.PlusDays(1)];
        while (days.Count > 0 && tried.Count < MaximumDays)
        {
            var day = days.Min;
            days.Remove(day);
            if (!tried.Add(day))
                continue;

            answers.AddRange(Cases(right, day).Select(@case => (@case, InCase(right, @case))));
            days.UnionWith(Boundaries.Where(boundary => !tried.Contains(boundary)));

            // Before the first day on which anything changes lies a stretch of its own.
            if (Boundaries.Any() && Boundaries.Min() is var first && first > IsoDay.First && !tried.Contains(first.PlusDays(-1)))
                days.Add(first.PlusDays(-1));
        }

        // Days that were not tried may have another outcome: only what was found to be permitted is so.
        return days.Count == 0 ? answers : answers.ConvertAll(entry => entry.Answer.IsPermitted ? entry : (entry.Case, entry.Answer with { Outcome = Outcome.Undetermined, IsBoundExceeded = true }));
    }

    private IEnumerable<Case> Cases(AskedRight right, LocalDate day) => right.Countries(_question.Country).Select(country => CaseOf(right, day, country));

    private Case CaseOf(AskedRight right, LocalDate day, Dimension<CountryCode> country) => right.Of(new Case
    {
        Actor = _question.Actor,
        Act = _question.Act,
        Product = _question.Product,
        Country = country,
        IsCountryOpen = !_question.Country.IsFixed,
        Day = day,
        Deed = _question,
        Within = _question.IsConfined ? _question : null,
    });

    private MayAnswer InCase(AskedRight right, Case @case)
    {
        var witness = right.In(_question with { Actor = @case.Actor, Act = @case.Act, Product = @case.Product, On = @case.Day, Country = @case.Country });
        return Summary.Of(_question, witness, ReadAll(FactsOn(@case.Day), @case, out var isExceeded, out var contested), isExceeded, contested);
    }

    private List<ReadingProof> ReadAll(Facts facts, Case @case, out bool isExceeded, out List<MissingFact> contested)
    {
        var readings = JointReadings<ReadingProof>.Of(reading => Prove(facts, @case, reading));
        (isExceeded, contested) = (readings.IsExceeded, readings.Contested);
        TestsMade += readings.Made;
        return readings.Proofs;
    }

    private ReadingProof Prove(Facts facts, Case @case, JointReading reading)
    {
        var need = new NeedTests(facts, reading, @case).Run();
        var provisions = Grants.Of(facts.Document, @case)
            .Where(entry => Grants.IsAsked(_question, entry.Agreement, entry.Provision))
            .Select(entry => new GrantTests(facts, reading, @case, entry.Agreement, entry.Provision, entry.Grant).Prove())
            .Concat(AmendedLeaver.Left(facts, reading, @case).Where(entry => Grants.IsAsked(_question, entry.Agreement, entry.Provision)).Select(static entry => entry.Proof))
            .Concat(new UnreadTest(facts, reading, @case).Run(_question))
            .ToValueList();
        var exhaustion = new ExhaustionTest(facts, reading, @case).Run(_question);
        return new ReadingProof { Reading = reading.InWords, Outcome = Summary.OutcomeOf(need, provisions, exhaustion), Need = need, Exhaustion = exhaustion, Provisions = provisions };
    }

    /// <summary>
    /// The answer over all combinations: those that need no licence are left out unless there are no others; one that permits is enough.
    /// </summary>
    private MayAnswer Best(AskedRight right, List<(Case Case, MayAnswer Answer)> answers)
    {
        var needing = answers.ConvertAll(static entry => entry.Answer).Where(static answer => answer.Outcome != Outcome.NoLicenseNeeded).ToList();
        var best = (needing.Count == 0 ? answers.ConvertAll(static entry => entry.Answer) : needing).MinBy(answer => answer.Outcome)!;
        best = Jointly(right, answers, best);
        if (best is { Outcome: Outcome.Undetermined, IsBoundExceeded: false })
            best = Shown(right, answers, out var isExceeded) ?? (isExceeded ? best with { IsBoundExceeded = true } : best);
        var isOpen = !_question.Actor.IsFixed || !_question.Act.IsFixed || !_question.Product.IsFixed || !_question.Country.IsFixed || !_question.On.IsFixed || !(_question.Patents.IsFixed || _question.Intangibles.IsFixed);
        best = isOpen ? best with { Witness = Named(best) } : best with { Witness = null };
        return SaysWhatSettles ? Settled(best, needing) : best;
    }

    /// <summary>The answer in a combination of what the document names, where that is shown to need a licence and to be permitted although each dimension by itself does not show it; null where none was found.</summary>
    private MayAnswer? Shown(AskedRight right, List<(Case Case, MayAnswer Answer)> answers, out bool isExceeded)
    {
        var search = new WitnessSearch(_question);
        foreach (var (@case, answer) in answers.Where(static entry => entry.Answer.Outcome == Outcome.Undetermined))
        {
            foreach (var (named, found) in search.In(FactsOn(@case.Day), right, @case, answer))
            {
                if (InCase(named, found) is { Outcome: Outcome.Licensed or Outcome.Covered } shown && shown.Proof.All(static proof => Summary.All(proof.Need).IsTrue))
                {
                    isExceeded = false;
                    return shown;
                }
            }
        }

        isExceeded = search.IsExceeded;
        return null;
    }

    /// <summary>
    /// The answer where contested terms are read otherwise in several combinations: in each reading one of them that permits is enough, and it need not be the same in all.
    /// </summary>
    private MayAnswer Jointly(AskedRight right, List<(Case Case, MayAnswer Answer)> answers, MayAnswer best)
    {
        if (best.Outcome is not (Outcome.Conflicting or Outcome.Undetermined) || answers.Count < 2 || answers.Exists(static entry => entry.Answer.IsBoundExceeded) || answers.TrueForAll(static entry => entry.Answer.Proof.Count == 1))
            return best;
        if (answers.Count * answers.Max(static entry => entry.Answer.Proof.Count) > MaximumJoint)
            return best.Outcome == Outcome.Conflicting ? best with { Outcome = Outcome.Undetermined, IsBoundExceeded = true } : best;

        var readings = JointReadings<ReadingProof>.Of(reading =>
        {
            var proofs = answers.ConvertAll(entry => Prove(FactsOn(entry.Case.Day), entry.Case, reading));
            return proofs.Where(static proof => proof.Outcome != Outcome.NoLicenseNeeded).MinBy(static proof => proof.Outcome) ?? proofs[0];
        });
        TestsMade += readings.Made;
        var witness = right.In(answers.TrueForAll(entry => entry.Case.Day == answers[0].Case.Day) ? _question with { On = answers[0].Case.Day } : _question);
        var joint = Summary.Of(_question, witness, readings.Proofs, readings.IsExceeded, readings.Contested);
        return joint.Outcome == best.Outcome ? best : joint;
    }

    /// <summary>An answer with what would settle it, where it is open for want of facts.</summary>
    private static MayAnswer Settled(MayAnswer best, List<MayAnswer> needing)
    {
        if (best.Outcome is not (Outcome.Undetermined or Outcome.Conflicting) || best.IsBoundExceeded || needing.Exists(static answer => answer.IsBoundExceeded))
            return best;

        var (facts, isCut) = Settlement.Of(needing);
        return best with { Missing = best.Missing.Concat(facts).Distinct().ToValueList(), SettledBy = facts, IsSettledByCut = isCut };
    }

    /// <summary>The combination in which something is permitted, with the grantee and the act named where the question left them open and the grant says who and what.</summary>
    private MayQuestion? Named(MayAnswer best)
    {
        if (best.Basis is not [var basis, ..] || Grants.With<Grant>(WitnessText(best)).FirstOrDefault(entry => entry.Provision.Id == basis.Provision).Body is not { } grant || best.Witness is not { } witness)
            return best.Witness;
        if (!witness.Actor.IsFixed && grant.Grantees.Parties.FirstOrDefault(party => !_facts.IsOpenClass(party)) is { } grantee)
            witness = witness with { Actor = grantee };
        return !witness.Act.IsFixed && grant.Acts.TryGetValue(out var acts) ? witness with { Act = acts[0] } : witness;
    }

    private LicensingDocument WitnessText(MayAnswer answer) => answer.Witness is { On: var on } && on.TryGetValue(out var day) ? _texts.On(day) : _facts.Document;
}
