using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Asserting;

/// <summary>Answers a question whether somebody may assert a right: by what it has to assert, and by every provision that could protect the other side.</summary>
internal sealed class AssertEvaluation(LicensingDocument document, AssertQuestion question, Facts? known = null)
{
    private const int MaximumCases = 256;

    private readonly Facts _facts = known ?? new(document, question.PresumeThrough);

    /// <summary>Which grants count; null where all do.</summary>
    internal Predicate<Grant>? Counts { get; init; }

    /// <summary>The answer. Patents that are listed are answered one by one; all of them can be asserted only if each can.</summary>
    internal AssertAnswer Answer()
    {
        var each = AskedRight.Among(question.Patents, _facts).Select(Answer).ToValueList();
        if (each is [var only])
            return only;

        var worst = each.FirstOrDefault(answer => answer.Verdict == Verdict.No) ?? each.FirstOrDefault(answer => answer.Verdict == Verdict.Undetermined) ?? each[0];
        return worst with
        {
            Question = question,
            Each = each,
            Presumptions = each.SelectMany(answer => answer.Presumptions).Distinct().ToValueList(),
            IsBoundExceeded = each.Any(answer => answer.IsBoundExceeded),
        };
    }

    /// <summary>One case that is found suffices for a yes; a no must hold in all of them, those that nobody lists included.</summary>
    private AssertAnswer Answer(AskedRight right)
    {
        var asked = right.Alone is { } alone ? question with { Patents = alone } : question;
        var best = Best(right.Countries(asked.Country).SelectMany(country => Remedies(asked).Select(remedy => InCase(right, country, remedy))));
        if (best.Verdict == Verdict.Undetermined && !best.IsBoundExceeded)
            best = Found(right, asked, out var isExceeded) ?? best with { IsBoundExceeded = isExceeded };
        var isOpen = !asked.Against.IsFixed || !asked.Act.IsFixed || !asked.Product.IsFixed || !asked.Country.IsFixed || !asked.Remedy.IsFixed || !asked.Patents.IsFixed;
        return best with { Question = asked, Witness = isOpen ? best.Question : null };
    }

    private static AssertAnswer Best(IEnumerable<AssertAnswer> answers)
    {
        var all = answers.ToList();
        return all.Find(answer => answer.Verdict == Verdict.Yes) ?? all.Find(answer => answer.Verdict == Verdict.Undetermined) ?? all[0];
    }

    /// <summary>A case among those that the document lists in which the answer is yes; null where there is none, or none was found.</summary>
    private AssertAnswer? Found(AskedRight right, AssertQuestion asked, out bool isExceeded)
    {
        isExceeded = false;
        var rights = PortfolioEvaluation.Declared(_facts, right, asked.On).ToList();
        var isOpen = !(asked is { Against.IsFixed: true, Act.IsFixed: true, Product.IsFixed: true });

        // What names least comes first: the patents alone, all but them, and then everything.
        var cases = Cases(rights, [(asked.Against, asked.Act, asked.Product)], asked).Concat(isOpen ? Cases([right, .. rights], Deeds(asked), asked) : []);
        var tried = 0;
        foreach (var (named, fixedTo, country, remedy) in cases)
        {
            if (tried++ == MaximumCases)
            {
                isExceeded = true;
                return null;
            }

            var answer = new AssertEvaluation(document, fixedTo, _facts).InCase(named, country, remedy);
            if (answer.Verdict == Verdict.Yes)
                return answer;
        }

        return null;
    }

    private IEnumerable<(Dimension<PartyId> Against, Dimension<Act> Act, Dimension<ProductId> Product)> Deeds(AssertQuestion asked)
        => from against in asked.Against.IsFixed ? [asked.Against] : document.Parties.Where(party => party.Id != asked.Holder && !_facts.IsOpenClass(party.Id)).Select(party => (Dimension<PartyId>)party.Id)
           from act in asked.Act.IsFixed ? [asked.Act] : Case.On(asked.On).Acts().Select(known => (Dimension<Act>)known)
           from product in asked.Product.IsFixed ? [asked.Product] : document.Products.Select(product => (Dimension<ProductId>)product.Id).DefaultIfEmpty(asked.Product)
           select (against, act, product);

    private static IEnumerable<(AskedRight Right, AssertQuestion Asked, Dimension<CountryCode> Country, Remedy Remedy)> Cases(IReadOnlyList<AskedRight> rights, IEnumerable<(Dimension<PartyId> Against, Dimension<Act> Act, Dimension<ProductId> Product)> deeds, AssertQuestion asked)
        => from right in rights
           from deed in deeds
           from country in right.Countries(asked.Country)
           from remedy in Remedies(asked)
           select (right, asked with { Against = deed.Against, Act = deed.Act, Product = deed.Product }, country, remedy);

    private static IEnumerable<Remedy> Remedies(AssertQuestion asked) => asked.Remedy.TryGetValue(out var remedy) ? [remedy] : [Remedy.Damages, Remedy.Injunction];

    private AssertAnswer InCase(AskedRight right, Dimension<CountryCode> country, Remedy remedy)
    {
        var @case = right.Of(new Case
        {
            Actor = question.Against,
            Act = question.Act,
            Product = question.Product,
            Country = country,
            IsCountryOpen = !question.Country.IsFixed,
            Day = question.On,
            SuitDay = question.SuitDay,
            Deed = question,
            Within = question.IsConfined ? question : null,
        });
        var witness = question with { Country = country, Remedy = remedy, Patents = right.Alone ?? question.Patents };
        return AssertSummary.Of(witness, JointReadings<AssertProof>.Of(reading => Prove(@case, remedy, reading)));
    }

    private AssertProof Prove(Case @case, Remedy remedy, JointReading reading)
    {
        var claim = new ClaimTests(_facts, reading, @case, question.Holder, question.SuitDay, remedy).Run();
        var provisions = Grants.Of(document)
            .Where(entry => Grants.IsAsked(question, entry.Agreement, entry.Provision) && Counts?.Invoke(entry.Grant) != false)
            .Select(entry => Protects(@case, remedy, reading, entry.Agreement, entry.Provision, entry.Grant))
            .Concat(AmendedLeaver.Left(_facts, reading, @case)
                .Where(entry => Grants.IsAsked(question, entry.Agreement, entry.Provision) && Counts?.Invoke(entry.Grant) != false)
                .Select(entry => new WholeQuestion(_facts, @case, question.Holder).Of(entry.Proof, entry.Grant)))
            .Concat(new UnreadTest(_facts, reading, @case).Run(question))
            .ToValueList();
        var exhaustion = new WholeQuestion(_facts, @case, question.Holder).Of(new ExhaustionTest(_facts, reading, @case).Run(question));
        return new AssertProof { Reading = reading.InWords, Verdict = AssertSummary.VerdictOf(claim, provisions, exhaustion), Claim = claim, Exhaustion = exhaustion, Provisions = provisions };
    }

    /// <summary>Whether a provision protects on the day of the act; against an injunction, also on the day of the suit, from which on it would forbid.</summary>
    private ProvisionProof Protects(Case @case, Remedy remedy, JointReading reading, Agreement agreement, Provision provision, Grant grant)
    {
        var whole = new WholeQuestion(_facts, @case, question.Holder);
        var onAct = whole.Of(new GrantTests(_facts, reading, @case, agreement, provision, grant).Prove(), grant);
        if (remedy == Remedy.Damages || onAct.Result.IsTrue || question.SuitDay == question.On)
            return onAct;

        var onSuit = whole.Of(new GrantTests(_facts, reading, @case with { Day = question.SuitDay }, agreement, provision, grant).Prove(), grant);
        return onSuit.Result.IsTrue || (onSuit.Result.IsUnknown && onAct.Result.IsFalse) ? onSuit : onAct;
    }
}
