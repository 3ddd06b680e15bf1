using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Patents;
using LicensingModel.Patents.Declarations;
using LicensingModel.Patents.Scopes;
using NodaTime;

namespace LicensingModel.Decisions.Subjects;

/// <summary>Finds which declared undertakings bind the holder of one patent on a day. Contested terms count as unknown: an undertaking is told beside an answer, and decides none.</summary>
internal sealed class UndertakingEvaluation(Facts facts, Patent patent, LocalDate day)
{
    private readonly JointReading _reading = new();
    private readonly TitleChain _chain = new(facts, new JointReading(), patent);

    /// <summary>The answer, with what was undertaken of the one patent asked about where nothing permits.</summary>
    internal static MayAnswer Beside(LicensingDocument document, MayAnswer answer)
    {
        if (document.Declarations.Count == 0)
            return answer;
        var each = answer.Each.Select(one => Beside(document, one)).ToValueList();
        answer = answer with { Each = each };
        if (answer.IsPermitted || each.Count > 0 || !(answer.Witness ?? answer.Question).On.TryGetValue(out var day) || !answer.Question.Patents.TryGetValue(out var scope) || scope is not ListedPatents { Patents: [var id] })
            return answer;

        var facts = new Facts(document, answer.Question.PresumeThrough);
        return answer with { Undertakings = new UndertakingEvaluation(facts, facts.Patent(id), day).All().Where(found => !found.Binds.IsFalse).ToValueList() };
    }

    internal ValueList<DeclaredUndertaking> All() => facts.Document.Declarations.SelectMany(Of).ToValueList();

    private IEnumerable<DeclaredUndertaking> Of(EssentialityDeclaration declaration)
    {
        var made = MadeOn(declaration);
        var undertaking = _reading.TryGet(declaration.Undertaking, "undertaking", out var stated) ? stated : null;
        var named = Named(declaration, undertaking?.Rule, made);
        if (named.Result.IsFalse)
            yield break;

        var promised = Promised(declaration, undertaking, made);
        IReadOnlyList<PartyId?> holders = _chain.IsKnown && facts.IsRecorded(day) && _chain.On(day) is { Doubt: null, Holders: var held } ? held : [];
        foreach (var holder in holders.Count > 0 ? holders : [null])
        {
            var binds = Binds(declaration, undertaking?.Rule, made, holder, out var through);
            yield return new DeclaredUndertaking
            {
                Declaration = declaration.Id,
                Patent = patent.Id,
                Declarant = declaration.Declarant,
                Holder = holder,
                Undertaking = undertaking,
                Through = through,
                Tests = [named, promised, binds],
            };
        }
    }

    private LocalDate? MadeOn(EssentialityDeclaration declaration)
        => _reading.TryGet(declaration.On, "on", out var on) && on.Resolve(facts).TryGetDate(out var made) ? made : null;

    /// <summary>Whether the declaration names the patent: by what it held when it was made; what it acquired later may be meant too.</summary>
    private TestResult Named(EssentialityDeclaration declaration, PolicyRule? rule, LocalDate? made)
    {
        var test = Test(TestKind.NamedInDeclaration, declaration);
        if (!facts.IsUnderstood(declaration) || Facts.IsDoubtful(declaration.Claims))
            return test.Unknown("The declaration is known by rumour only, or is written in a way that is not understood.", test.Missing("undertaking", MissingReason.NotUnderstood, $"What {declaration.Id} says.")).Build();
        if (!_reading.TryGet(declaration.Patents, "patents", out var scope))
            return test.Unknown(declaration.Patents, "patents", "Which patents it names").Build();

        var then = new PatentMembership(facts, _reading, patent, made ?? day, made ?? day) { Written = (declaration.Id.Value, "patents") };
        var (wasIn, now) = (then.IsIn(scope), new PatentMembership(facts, _reading, patent, made ?? day, day) { Written = (declaration.Id.Value, "patents") });
        var isIn = wasIn.IsTrue ? wasIn : wasIn | (now.IsIn(scope) & Truth.Unknown);
        test.On(declaration.Patents, "patents");
        return isIn.IsTrue ? test.Pass($"It names {patent.Id}.").Build()
            : isIn.IsFalse ? InFamily(test, declaration, scope, rule, made, then).Build()
            : test.Unknown($"Whether it reaches {patent.Id} is not known.", then.Missing.Concat(now.Missing).DefaultIfEmpty(test.Missing("patents", MissingReason.NotDecidable, $"Whether it reaches {patent.Id}."))).Build();
    }

    /// <summary>Whether it names a member of the patent's family, and reaches the others by the policy's text: those that are essential, and that it does not exclude in writing.</summary>
    private TestBuilder InFamily(TestBuilder test, EssentialityDeclaration declaration, PatentScope scope, PolicyRule? rule, LocalDate? made, PatentMembership then)
    {
        var (named, isExcluded) = scope is PatentDifference { UnrecognizedMembers.Count: 0 } difference ? (difference.Scope, then.IsIn(difference.Excluded)) : (scope, Truth.False);
        if (rule is null || rule.IsPromise.IsFalse || named is not ListedPatents { UnrecognizedMembers.Count: 0 } listed || isExcluded.IsTrue)
            return test.Fail($"It does not name {patent.Id}.");

        // Of a policy of whose reach nothing is known, a family that is not shown leaves nothing open.
        var isOne = new FamilyTest(facts, _reading, other => listed.Patents.Contains(other.Id)).Descends(patent, FamilyLink.Known.ToValueSet());
        var reaches = rule.ReachesFamily(made);
        if (isOne.IsFalse || (isOne.IsUnknown && rule.ReachesFamilySince is null))
            return test.Fail($"It does not name {patent.Id}.");

        var isEssential = _reading.TryGet(declaration.Standards, "standards", out var standards) ? then.IsIn(PatentScope.EssentialTo([.. standards])) : Truth.Unknown;
        if (isEssential.IsFalse)
            return test.Fail($"It does not name {patent.Id}, which is not essential.");
        if ((isOne & reaches & isEssential & !isExcluded).IsTrue)
            return test.Pass($"It names {Words.List(listed.Patents)}, of the family of {patent.Id}, and excludes no member: it reaches the family ({rule.Source}).");
        List<MissingFact> missing = [];
        if (isOne.IsUnknown)
            missing.Add(new MissingFact(patent.Id.Value, "priorities", Words.Why(patent.Priorities), $"Whether {patent.Id} is of the family of {Words.List(listed.Patents)}."));
        if (reaches.IsUnknown)
            missing.Add(test.Missing("undertaking/policy", MissingReason.NotDecidable, "Whether the undertaking reaches the family of the patents that it names."));
        if (isEssential.IsUnknown)
            missing.Add(new MissingFact(patent.Id.Value, "essentiality", Words.Why(patent.Essentiality), $"Whether {patent.Id} is essential to what {declaration.Id} is about."));
        if (isExcluded.IsUnknown)
            missing.Add(test.Missing("patents", MissingReason.NotDecidable, $"Whether it excludes {patent.Id}."));
        return test.Unknown($"It does not name {patent.Id}; whether it reaches it as one of the family of {Words.List(listed.Patents)} is not known.", missing);
    }

    private TestResult Promised(EssentialityDeclaration declaration, LicensingUndertaking? undertaking, LocalDate? made)
    {
        var test = Test(TestKind.Promised, declaration);
        if (undertaking is null)
            return test.Unknown(declaration.Undertaking, "undertaking", "What is undertaken").Build();
        if (made > day)
            return test.Fail($"It was made on {Words.Day(made.Value)} only.").On(declaration.On, "on").Build();
        if (undertaking.Rule is not { } rule)
            return test.Unknown($"The library knows no option {undertaking.Option} of the policy {undertaking.Policy}.", test.Missing("undertaking", MissingReason.NotUnderstood, "What the policy lets follow from the option.")).Build();

        test.On(declaration.Undertaking, "undertaking");
        if (rule.IsPromise.IsUnknown)
            return test.Unknown($"What it promises ({rule.Words}) stands elsewhere.", test.Missing("undertaking/terms", MissingReason.NotDecidable, "What is promised.")).Build();
        if (rule.IsPromise.IsFalse)
            return test.Fail($"It promises nothing: {rule.Words}.").Build();
        if (made is null)
            return test.Unknown(declaration.On, "on", "When it was made").Build();
        return test.Pass($"Undertaken under {rule.Policy} on {Words.Day(made.Value)}: {rule.Words}{Condition(undertaking)}. That is no licence.").Build();
    }

    private string Condition(LicensingUndertaking undertaking)
        => _reading.TryGet(undertaking.Reciprocity, "reciprocity", out var reciprocity)
            ? reciprocity == UndertakingReciprocity.Required ? ", on condition of reciprocity" : string.Empty
            : undertaking.Rule is { AllowsReciprocity: true } ? $"; whether on condition of reciprocity is {Words.State(undertaking.Reciprocity)}" : string.Empty;

    private TestResult Binds(EssentialityDeclaration declaration, PolicyRule? rule, LocalDate? made, PartyId? holder, out ValueList<TitlePassage> through)
    {
        through = [];
        var test = Test(TestKind.BindsHolder, declaration);
        if (holder is null)
            return test.Unknown($"Who holds {patent.Id} on {Words.Day(day)} is not known.", _chain.IsKnown ? new MissingFact(patent.Id.Value, "holders", facts.IsRecorded(day) ? MissingReason.NotCaptured : MissingReason.NotRecorded, $"Who holds {patent.Id} on {Words.Day(day)}.") : _chain.Missing).Build();

        test.Presume(Presumption.NothingUnrecordedHappened, patent.Id.Value, $"No transfer of {patent.Id}, and no withdrawal of {declaration.Id}, that is not recorded.");
        if (holder == declaration.Declarant)
            return test.Pass($"{holder} made it and holds {patent.Id}.").Build();
        if (made is not { } begin || begin > day)
            return test.Unknown(declaration.On, "on", "When it was made, and so who held the patent then,").Build();
        if (!Passes(declaration.Declarant, holder, begin, out through))
            return test.Unknown($"{patent.Id} did not pass by itself from {declaration.Declarant}, after it declared, to {holder}; whether it spoke for {holder} is not recorded.", test.Missing("declarant", MissingReason.NotDecidable, $"Whether {declaration.Declarant} could bind {holder}.")).Build();

        var path = Words.List(through.Select(passage => $"from {passage.From} to {passage.To} on {Words.Day(passage.On)}"));
        return rule?.BindsSuccessors(begin).IsTrue == true
            ? test.Pass($"It passed {path}; the undertaking binds successors ({rule.Source}).").Build()
            : test.Unknown($"It passed {path}; whether an undertaking of {Words.Day(begin)} binds successors the policy's text does not say, as far as is known{(rule is null ? string.Empty : $" ({rule.Source})")}.", test.Missing("undertaking/policy", MissingReason.NotDecidable, "Whether the undertaking binds successors.")).Build();
    }

    /// <summary>Whether the patent passed from sole holder to sole holder, without a gap, from the declarant, who held it when it declared or acquired it later, to the holder.</summary>
    private bool Passes(PartyId declarant, PartyId holder, LocalDate made, out ValueList<TitlePassage> through)
    {
        through = [];
        List<TitlePassage> passages = [];
        PartyId? last = null;
        foreach (var change in _chain.DaysOfChange(made, day).Where(change => change > made).Prepend(made))
        {
            if (_chain.On(change) is not { Doubt: null, Holders: [var next] })
                return false;
            if (last is null && next != declarant)
                continue;
            if (last is not null && next != last)
                passages.Add(new TitlePassage(last, next, change));
            last = next;
        }

        through = last == holder ? passages.ToValueList() : [];
        return last == holder;
    }

    private static TestBuilder Test(TestKind kind, EssentialityDeclaration declaration) => new(kind, declaration.Id.Value);
}
