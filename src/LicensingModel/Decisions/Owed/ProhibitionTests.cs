using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Standing;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;

namespace LicensingModel.Decisions.Owed;

/// <summary>Whether one duty forbids what is asked about. What it says only in words of its object and exceptions leaves that open.</summary>
internal sealed class ProhibitionTests(Facts facts, JointReading reading, BreachQuestion question, Agreement agreement, Provision provision, Duty duty)
{
    internal TestedProvision Prove()
    {
        var standing = new StandingTests(facts, reading, CaseOf(question), agreement, provision);
        return new TestedProvision
        {
            Agreement = agreement.Id,
            Provision = provision.Id,
            Clause = provision.Clause,
            Tests = [standing.Understood(), standing.Binding(), standing.InEffect(), Bound(), Act(), .. Product(), .. Territory(), .. Limits()],
        };
    }

    internal static Case CaseOf(BreachQuestion question) => new()
    {
        Actor = question.By,
        Act = Dimension<Act>.Open,
        Product = question.Product,
        Country = question.Country,
        Day = question.On,
    };

    private TestBuilder Test(TestKind kind) => new(kind, provision.Id.Value);

    private bool IsFullText => agreement.Completeness == Completeness.FullText;

    private TestResult Bound()
    {
        var test = Test(TestKind.Bound);
        if (!reading.TryGet(duty.Direction, $"direction of {provision.Id}", out var flow))
            return test.Unknown(duty.Direction, "body/direction", "Whose duty it is").Build();

        test.On(duty.Direction, "body/direction");
        if (question.To.TryGetValue(out var to) && flow.To != to)
            return test.Fail($"It is a duty to {flow.To}, not to {to}.").Build();
        if (flow.From == question.By)
            return test.Pass($"It is a duty of {question.By}.").Build();
        return facts.IsOpenClass(flow.From) || !Affiliation.MayBeLinked(facts, [flow.From], question.By, question.On).IsFalse
            ? test.Unknown($"It is a duty of {flow.From}; whether it reaches {question.By} is not known.", test.Missing("body/direction", MissingReason.NotDecidable, $"Whether what {question.By} does counts as done by {flow.From}.")).Build()
            : test.Fail($"It is a duty of {flow.From}, not of {question.By}.").Build();
    }

    private TestResult Act()
    {
        var test = Test(TestKind.Forbids);
        if (!duty.Modality.IsKnown)
            return test.Unknown($"What `{duty.Modality}` means is not understood.", test.Missing("body/modality", MissingReason.NotUnderstood, $"What `{duty.Modality}` means.")).Build();
        if (duty.Action != question.Action)
        {
            return duty.Action.IsKnown && question.Action.IsKnown && duty.Action != DutyAction.DealExclusively
                ? test.Fail($"It is about `{duty.Action}`.").Build()
                : test.Unknown($"Whether `{duty.Action}` is about that is not known.", test.Missing("body/action", MissingReason.NotDecidable, $"Whether a duty of the action `{duty.Action}` forbids it.")).Build();
        }

        if (duty.Modality == DutyModality.Announced)
            return test.Unknown("It was announced; whether it is owed was not seen.", test.Missing("body/modality", MissingReason.NotCaptured, "Whether what was announced is owed.")).Build();
        return duty.Modality == DutyModality.MustNot ? test.Pass("It forbids it.").Build() : test.Fail($"It does not forbid it: {duty.Modality}.").Build();
    }

    private IEnumerable<TestResult> Product()
    {
        var test = Test(TestKind.Product);
        if (IsUnlimited(duty.Products))
            yield break;
        if (!reading.TryGet(duty.Products, $"products of {provision.Id}", out var products))
        {
            yield return test.Unknown(duty.Products, "body/products", "Which products it is about").Build();
            yield break;
        }

        test.On(duty.Products, "body/products");
        var within = question.Product.TryGetValue(out var product) ? new ProductTest(facts).Contains(products, product) : Truth.Unknown;
        var isOut = product is not null && (new ProductTest(facts).IsExcluded(products, product) || (within.IsFalse && IsFullText));
        yield return within.IsTrue ? test.Pass($"{product} is among its products.").Build()
            : isOut ? test.Fail($"{product} is not among its products.").Build()
            : test.Unknown("Whether it is about that product is not known.", test.Missing("body/products", MissingReason.NotDecidable, "Whether it is about the product.")).Build();
    }

    private IEnumerable<TestResult> Territory()
    {
        var test = Test(TestKind.Territory);
        if (IsUnlimited(duty.Territory))
            yield break;
        if (!reading.TryGet(duty.Territory, $"territory of {provision.Id}", out var territory))
        {
            yield return test.Unknown(duty.Territory, "body/territory", "Where it holds").Build();
            yield break;
        }

        test.On(duty.Territory, "body/territory");
        var within = question.Country.TryGetValue(out var country) ? territory.Contains(country, question.On) : LicensingModel.Territory.Worldwide.IsSubsetOf(territory, question.On) & (Truth.True | Truth.Unknown);
        yield return within.IsTrue ? test.Pass($"It holds in {territory}.").Build()
            : within.IsFalse && country is not null && IsFullText ? test.Fail($"It does not hold in {country}.").Build()
            : test.Unknown("Whether it holds there is not known.", test.Missing("body/territory", MissingReason.NotDecidable, "Whether it holds in the country.")).Build();
    }

    /// <summary>What is said in words, or is not seen, of what it is about.</summary>
    private IEnumerable<TestResult> Limits()
    {
        var test = Test(TestKind.Forbids);
        (Disclosed Term, string Path, string What)[] limits =
        [
            (duty.Object, "body/object", "What exactly it forbids"),
            (duty.Exceptions, "body/exceptions", "What is excepted"),
            (duty.Quantity, "body/quantity", "Which number it concerns"),
            (duty.Minimum, "body/minimum", "Which sum it concerns"),
        ];
        foreach (var (term, path, what) in limits.Where(limit => !IsUnlimited(limit.Term)))
        {
            if (term.IsStated && term.UnrecognizedMembers.Count == 0)
                test.Unknown($"{what} is said in words or numbers that nobody has applied: {term.StatedValue}.", test.Missing(path, MissingReason.NotDecidable, $"Whether that applies: {term.StatedValue}.")).On(term, path);
            else
                test.Unknown(term, path, what);
        }

        if (!test.Result.IsTrue)
            yield return test.Build();
    }

    /// <summary>Whether a limit is absent: the text says so, or was seen in full and has none.</summary>
    private bool IsUnlimited(Disclosed term) => term.UnrecognizedMembers.Count == 0 && (term.State == DisclosureState.Unstated || (term.IsBlank && IsFullText));
}
