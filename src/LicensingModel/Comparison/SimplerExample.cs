using LicensingModel.Agreements;
using LicensingModel.Comparison.Asking;
using LicensingModel.Decisions.Questions;
using LicensingModel.Intangibles;
using LicensingModel.Patents.Scopes;

namespace LicensingModel.Comparison;

/// <summary>Leaves out of a question what it supposes without need: what two documents answer differently all the same, and in the same way.</summary>
internal sealed class SimplerExample(LicensingDocument old, LicensingDocument @new, CoverageDirection direction)
{
    /// <summary>The question, supposing nothing that can be left out by itself.</summary>
    internal Question Of(Question question)
    {
        if (question.Assume.IsEmpty)
            return question;

        foreach (var without in Parts(question))
        {
            var simpler = question with { Assume = without(question.Assume) };
            if (simpler.Assume != question.Assume && IsStill(simpler))
                question = simpler;
        }

        return question;
    }

    private bool IsStill(Question question)
        => AnswerReading.Direction(AnswerReading.Of(CoverageSearch.Ask(old, question)), AnswerReading.Of(CoverageSearch.Ask(@new, question))) == direction;

    /// <summary>What leaves out one thing each, that last to which others refer; what is referred to stays.</summary>
    private static IEnumerable<Func<Assumptions, Assumptions>> Parts(Question question)
    {
        var assume = question.Assume;
        var asked = Asked(question);
        foreach (var provision in assume.Provisions.ToList())
            yield return all => all with { Provisions = all.Provisions.Where(one => one != provision).ToValueList() };
        foreach (var found in assume.Determinations.ToList())
            yield return all => all with { Determinations = all.Determinations.Where(one => one != found).ToValueList() };
        foreach (var found in assume.Found.ToList())
            yield return all => all with { Found = all.Found.Where(one => one != found).ToValueList() };
        foreach (var happened in assume.Happened.ToList())
            yield return all => all with { Happened = all.Happened.Where(one => one != happened).ToValueList() };
        foreach (var happening in assume.Events.ToList())
            yield return all => all with { Events = all.Events.Where(one => one != happening).ToValueList() };
        foreach (var entry in assume.Memberships.ToList())
            yield return all => all with { Memberships = all.Memberships.Where(one => one != entry).ToValueList() };
        foreach (var patent in assume.Patents.ToList())
            yield return all => MentionedFacts.Of([.. asked, .. Referring(all)]).Patents.Contains(patent.Id) ? all : all with { Patents = all.Patents.Where(one => one != patent).ToValueList() };
        foreach (var right in assume.Intangibles.ToList())
            yield return all => MentionedFacts.Of([.. asked, .. Referring(all)]).Intangibles.Contains(right.Id) ? all : all with { Intangibles = all.Intangibles.Where(one => one != right).ToValueList() };
        foreach (var party in assume.Parties.ToList())
            yield return all => all.Memberships.Any(entry => entry.Member == party.Id) || all.Events.Any(happening => happening.By.Contains(party.Id) || happening.Against.Contains(party.Id)) ? all : all with { Parties = all.Parties.Where(one => one != party).ToValueList() };
    }

    /// <summary>The rights that the question asks about.</summary>
    private static List<Element> Asked(Question question)
    {
        var (patents, intangibles) = question switch
        {
            MayQuestion may => (may.Patents, may.Intangibles),
            AssertQuestion asserted => (asserted.Patents, default),
            GrantQuestion grant => (grant.Patents, grant.Intangible.TryGetValue(out var id) ? Dimension<IntangibleScope>.At(IntangibleScope.Listed(id)) : default),
            _ => (default(Dimension<PatentScope>), default(Dimension<IntangibleScope>)),
        };
        return [.. patents.TryGetValue(out var some) ? [some] : Array.Empty<Element>(), .. intangibles.TryGetValue(out var others) ? [others] : Array.Empty<Element>()];
    }

    private static IEnumerable<Element> Referring(Assumptions all) => [.. all.Provisions, .. all.Determinations, .. all.Events];
}
