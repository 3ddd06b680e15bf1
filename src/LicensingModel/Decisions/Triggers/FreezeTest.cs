using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using NodaTime;

namespace LicensingModel.Decisions.Triggers;

/// <summary>Whether what was frozen on a day goes on for the product asked about: one that existed then, or one for which the text lets it go on besides.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="source">The clause that freezes.</param>
/// <param name="effect">What it provides.</param>
/// <param name="on">The day on which it was triggered.</param>
internal sealed class FreezeTest(Facts facts, JointReading reading, Case @case, Provision source, TriggeredEffect effect, LocalDate on)
{
    internal void Add(TestBuilder test)
    {
        if (!@case.Product.TryGetValue(out var product))
        {
            test.Unknown($"{source.Id} froze it on {Words.Day(on)}; for which product is asked is left open.", new MissingFact(source.Id.Value, "body/frozenTo", MissingReason.NotDecidable, "For which product it is asked, of those for which it goes on."));
            return;
        }

        if (effect.FrozenTo.IsDoubtful || !reading.TryGet(effect.FrozenTo, $"products to which {source.Id} freezes", out var frozen) || !facts.IsUnderstood(frozen))
        {
            test.Unknown($"{source.Id} froze it on {Words.Day(on)}; for which products it goes on is not known.", new MissingFact(source.Id.Value, "body/frozenTo", effect.FrozenTo.IsStated ? MissingReason.NotUnderstood : Words.Why(effect.FrozenTo), "For which products it goes on."));
            return;
        }

        var products = new ProductTest(facts, reading, source);
        var existed = products.Contains(new ProductsExistingAt { Date = AnchoredDate.On(on), Stages = frozen.Stages }, product);
        if (!existed.IsFalse && frozen.Distributors.Count > 0)
            existed &= products.IsDistributedBy(frozen.Distributors, product, on);
        var goesOn = existed.IsTrue ? existed : existed | Besides(products, frozen, product);
        if (goesOn.IsTrue)
            test.Pass($"{source.Id} froze it on {Words.Day(on)}, and it goes on for {product}.");
        else if (goesOn.IsFalse)
            test.Fail($"{source.Id} froze it on {Words.Day(on)}, and it does not go on for {product}.");
        else
            test.Unknown($"{source.Id} froze it on {Words.Day(on)}; whether it goes on for {product} is not known.", products.Missing.DefaultIfEmpty(new MissingFact(source.Id.Value, "body/frozenTo", MissingReason.NotDecidable, $"Whether it goes on for {product}.")));
    }

    private Truth Besides(ProductTest products, FrozenProducts frozen, ProductId product)
    {
        if (frozen.Besides.IsUnstated)
            return Truth.False;
        return !frozen.Besides.IsDoubtful && reading.TryGet(frozen.Besides, $"products besides of {source.Id}", out var besides) ? products.Contains(besides, product)
            : products.NotKnown(source.Id.Value, "body/frozenTo/besides", Words.Why(frozen.Besides), "For which products it goes on besides.");
    }
}
