using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Sales;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>
/// Whether an earlier sale of the article has exhausted the right: one that the holder made or consented to, of an article that substantially embodies the patent, where the law of the
/// country makes that of a sale where it was made. Of a chain of sales, one is enough.
/// </summary>
internal sealed class ExhaustionTest(Facts facts, JointReading reading, Case @case)
{
    private static readonly Act[] OfArticle = [Act.Use, Act.Sell, Act.Offer, Act.Import, Act.Lease, Act.Dispose];
    private static readonly Act[] InChina = [Act.Use, Act.Sell, Act.Offer, Act.Import];

    /// <summary>A test for each sale, in their order.</summary>
    /// <param name="question">The question.</param>
    internal ValueList<TestResult> Run(DeedQuestion question) => question.Sales.Select((sale, i) => Test(question, sale, i + 1)).ToValueList();

    private TestResult Test(DeedQuestion question, EarlierSale sale, int number)
    {
        var test = new TestBuilder(TestKind.Exhaustion, @case.Patent?.Id.Value ?? "patents");
        var named = $"the sale by {sale.Seller} in {sale.Country} on {Words.Day(sale.On)}";
        facts.NoteBoundary(sale.On);
        AddAct(test);
        if (sale.On > @case.Day)
            test.Fail($"It came before {named}.");
        AddEmbodied(test, sale, number);
        AddRule(test, sale, named);
        if (!test.Result.IsFalse && @case.Patent is not null)
            AddConsent(test, question, number, named);
        return test.Build();
    }

    /// <summary>What is sold may be used and sold on; making it anew is another article.</summary>
    private void AddAct(TestBuilder test)
    {
        if (!@case.Act.TryGetValue(out var act))
            test.Pass("The question leaves the act open; what was sold may be used and sold on.");
        else if (act == Act.Make || act == Act.HaveMade)
            test.Fail("A sale exhausts nothing for making the article anew.");
        else if (!OfArticle.Contains(act) || (IsIn("CN") && !InChina.Contains(act)))
            test.Unknown($"Whether {act} is among what exhaustion lets somebody do with an article is not known.", new MissingFact("question", "act", MissingReason.NotDecidable, $"Whether a sale exhausts the right to forbid {act}."));
        else
            test.Pass($"{act} of an article that was sold.");
    }

    private bool IsIn(string code) => @case.Country.TryGetValue(out var country) && country.Value == code;

    private void AddEmbodied(TestBuilder test, EarlierSale sale, int number)
    {
        if (@case.Patent is not { } patent)
            test.Unknown("Which patents what was sold embodies is asked of a patent, not of a scope.", new MissingFact("question", "sales", MissingReason.NotDecidable, "Whether what was sold substantially embodies a patent asked about."));
        else if (sale.Embodies.Contains(patent.Id))
            test.Pass($"What was sold substantially embodies {patent.Id}.");
        else if (sale.Embodies.Count > 0)
            test.Fail($"What was sold embodies other patents than {patent.Id}.");
        else
            test.Unknown($"Whether what was sold substantially embodies {patent.Id} is not said.", new MissingFact("question", "sales/embodies", MissingReason.NotCaptured, FormattableString.Invariant($"Whether what was sold (sale {number} of the question) substantially embodies {patent.Id}.")));
    }

    private void AddRule(TestBuilder test, EarlierSale sale, string named)
    {
        foreach (var day in ExhaustionRules.Days)
            facts.NoteBoundary(day);
        facts.NoteBoundaries(RegionCode.Eea);
        facts.NoteBoundaries(RegionCode.Eu);
        if (!@case.Country.TryGetValue(out var country))
            test.Unknown("Which country's law decides is left open.", new MissingFact("question", "country", MissingReason.NotDecidable, "In which country it is done."));
        else if (ExhaustionRules.Find(country, @case.Day, sale.Country, sale.On) is not { } rule)
            test.Unknown($"What the law of {country} makes of {named} the library does not know.", new MissingFact("question", "sales/country", MissingReason.NotDecidable, $"Whether a sale in {sale.Country} exhausts the right in {country}."));
        else if (rule.Exhausts.IsTrue)
            test.Pass($"In {country} the right is exhausted by {named}, if made with the holder's consent: {rule.Source}.");
        else
            test.Unknown($"What comes of {named} in {country} is open: {rule.Source}.", new MissingFact("question", "sales/country", MissingReason.NotDecidable, rule.Open));
    }

    /// <summary>Whether the seller owned the right or was allowed to sell: asked of the sale as of any other act.</summary>
    private void AddConsent(TestBuilder test, DeedQuestion question, int number, string named)
    {
        var sale = question.Sales[number - 1];
        var asked = new Case
        {
            Actor = sale.Seller,
            Act = Act.Sell,
            Product = sale.Product is { } product ? product : @case.Product,
            Country = sale.Country,
            Day = sale.On,
            Patent = @case.Patent,
            ClaimNumber = @case.ClaimNumber,
            SoldBefore = [.. question.Sales.Take(number)],
            Within = @case.Within,
        };

        // By the text of the day of the sale: what was sold with consent stays so, whatever became of that text.
        var then = facts.On(sale.On);
        var ownership = new OwnershipTest(then, reading, asked).Run();
        if (ownership.Result.IsFalse)
        {
            test.Include(ownership with { Result = Truth.True });
            return;
        }

        Truth consents = ownership.Result.IsUnknown ? Truth.Unknown : Truth.False;
        List<MissingFact> missing = [.. ownership.Missing];
        if (ownership.Result.IsTrue && new TitleChain(then, reading, @case.Patent!).On(sale.On).Holders.Contains(sale.Seller))
        {
            consents = Truth.Unknown;
            missing.Add(new MissingFact("question", "sales/seller", MissingReason.NotDecidable, $"Whether {named}, by an owner that had granted that away exclusively, exhausts the right."));
        }

        foreach (var (agreement, provision, grant) in Grants.Of(then.Document).Where(entry => Grants.IsAsked(question, entry.Agreement, entry.Provision)))
        {
            var proof = new GrantTests(then, reading, asked, agreement, provision, grant).Prove();
            var allows = proof.Result & IsUnconditional(provision, grant);
            if (allows.IsTrue)
            {
                foreach (var used in proof.Tests.SelectMany(static part => part.Presumptions))
                    test.Presume(used.Presumption, used.Subject, used.Explanation);
                test.Pass($"{sale.Seller} was allowed to sell it by {provision.Id} of {agreement.Id}.");
                return;
            }

            consents |= allows;
            if (allows.IsUnknown)
                missing.AddRange(proof.Result.IsUnknown ? proof.Tests.SelectMany(static part => part.Missing) : [new MissingFact(provision.Id.Value, "effect", MissingReason.NotDecidable, $"Whether {provision.Id}, which does not simply license, makes {named} one with consent.")]);
        }

        foreach (var proof in new UnreadTest(then, reading, asked).Run(question))
        {
            consents |= proof.Result;
            if (proof.Result.IsUnknown)
                missing.AddRange(proof.Tests.SelectMany(static part => part.Missing));
        }

        if (consents.IsFalse)
            test.Fail($"{sale.Seller} neither owned the right nor was allowed to sell: {named} exhausts nothing.");
        else
            test.Unknown($"Whether {sale.Seller} was allowed to sell is not known.", missing.DefaultIfEmpty(new MissingFact("question", "sales/seller", MissingReason.NotDecidable, $"Whether {named} was made with consent.")));
    }

    /// <summary>A licence consents to the sale, and so does a covenant without conditions (TransCore v. Electronic Transaction Consultants, Fed. Cir. 2009); a release forgives it and may not.</summary>
    private static Truth IsUnconditional(Provision provision, Grant grant)
        => grant.Effect == GrantEffect.License || (grant.Effect == GrantEffect.CovenantNotToSue && provision.Condition.IsSilent) ? Truth.True : Truth.Unknown;
}
