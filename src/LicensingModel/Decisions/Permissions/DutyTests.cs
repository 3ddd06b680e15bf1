using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Standing;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;

namespace LicensingModel.Decisions.Permissions;

/// <summary>Whether a duty binds somebody on the day, and reaches what is asked.</summary>
internal sealed class DutyTests(Facts facts, JointReading reading, Case @case, GrantQuestion question, Agreement agreement, Provision provision, Duty duty)
{
    /// <summary>Whether it is understood, binds and is in effect.</summary>
    internal IEnumerable<TestResult> Standing()
    {
        var standing = new StandingTests(facts, reading, @case, agreement, provision);
        return [standing.Understood(), standing.Binding(), standing.InEffect()];
    }

    /// <summary>Whether it is laid upon the one asked about. One of which nothing says upon whom is laid upon every party, and so is a rule of how the agreement passes on that names nobody.</summary>
    internal TestResult LaidUpon()
    {
        var test = new TestBuilder(TestKind.Actor, provision.Id.Value);
        if (SaysNothing(duty.Direction) || (duty.Direction.IsBlank && duty.Assignment.IsStated))
        {
            var isParty = PartyBelonging.IsParty(facts, agreement, question.By, @case.Day);
            return isParty.IsTrue ? test.Pass($"It binds every party of {agreement.Id}.").Build()
                : isParty.IsUnknown ? test.Unknown($"Whether {question.By} is a party is not known.", test.Missing("direction", MissingReason.NotRecorded, $"Whether it binds {question.By}.")).Build()
                : test.Fail($"{question.By} is no party of {agreement.Id}.").Build();
        }

        if (!reading.TryGet(duty.Direction, $"direction of {provision.Id}", out var flow))
            return test.Unknown(duty.Direction, "direction", "Upon whom it is laid").Build();

        test.On(duty.Direction, "direction");
        Truth isIts = flow.From == question.By ? Truth.True : facts.IsOpenClass(flow.From) ? facts.IsMember(flow.From, question.By, @case.Day) : Truth.False;
        return isIts.IsTrue ? test.Pass($"It binds {question.By}.").Build()
            : isIts.IsFalse ? test.Fail($"It binds {flow.From}, not {question.By}.").Build()
            : test.Unknown($"Whether it binds {question.By} is not known.", test.Missing("direction", MissingReason.NotRecorded, $"Whether {question.By} is one of {flow.From}.")).Build();
    }

    /// <summary>Whether it reaches what is asked: its products and its territory are looked at; what it says in words nobody can decide.</summary>
    internal IEnumerable<TestResult> Reaches() => [Products(), Territory(), InWords()];

    private TestResult InWords()
    {
        var test = new TestBuilder(TestKind.PowerGiven, provision.Id.Value);
        foreach (var (term, path) in (IEnumerable<(Disclosed Term, string Path)>)[(duty.Object, "object"), (duty.Exceptions, "exceptions"), (duty.Quantity, "quantity"), (duty.Minimum, "minimum")])
        {
            // What was not read limits nothing.
            if (!term.IsSilent)
                test.Unknown($"Whether its {path} reaches what is asked is not worked out.", test.Missing(path, term.IsStated ? MissingReason.NotDecidable : Words.Why(term), $"Whether its {path} reaches what is asked."));
        }

        return test.Result.IsTrue ? test.Pass("Nothing else is said of what it reaches.").Build() : test.Build();
    }

    private TestResult Products()
    {
        var test = new TestBuilder(TestKind.Product, provision.Id.Value);
        if (SaysNothing(duty.Products))
            return test.Pass("It concerns all products.").Build();
        if (!reading.TryGet(duty.Products, $"products of {provision.Id}", out var products))
            return test.Unknown(duty.Products, "products", "Which products it concerns").Build();

        // Without limit, something is granted that it concerns.
        var tests = new ProductTest(facts);
        var isIn = @case.Product.TryGetValue(out var product) ? tests.Contains(products, product) : !tests.IsEmpty(products);
        test.On(duty.Products, "products");
        return isIn.IsTrue ? test.Pass("It concerns the product.").Build()
            : isIn.IsFalse ? test.Fail("It does not concern the product.").Build()
            : test.Unknown("Whether it concerns the product is not known.", test.Missing("products", MissingReason.NotDecidable, "Whether it concerns the product.")).Build();
    }

    private TestResult Territory()
    {
        var test = new TestBuilder(TestKind.Territory, provision.Id.Value);
        if (SaysNothing(duty.Territory))
            return test.Pass("It concerns every country.").Build();
        if (!reading.TryGet(duty.Territory, $"territory of {provision.Id}", out var territory))
            return test.Unknown(duty.Territory, "territory", "Where it holds").Build();

        foreach (var region in territory.Regions)
            facts.NoteBoundaries(region);
        var isIn = @case.Country.TryGetValue(out var country) ? territory.Contains(country, @case.Day) : !territory.IsEmpty(@case.Day);
        test.On(duty.Territory, "territory");
        return isIn.IsTrue ? test.Pass("It holds in the country.").Build()
            : isIn.IsFalse ? test.Fail("It does not hold in the country.").Build()
            : test.Unknown("Whether it holds in the country is not known.", test.Missing("territory", MissingReason.NotDecidable, "Whether it holds in the country.")).Build();
    }

    /// <summary>Whether the text says nothing of it: only one that was seen in full can be silent without saying so.</summary>
    private bool SaysNothing(Disclosed term) => term.IsBlank ? agreement.Completeness == Completeness.FullText : term.IsUnstated;
}
