using LicensingModel.Agreements;
using LicensingModel.Amendments;
using LicensingModel.Provisions;

namespace LicensingModel.Comparison;

/// <summary>In which terms two documents differ whose ids name the same things.</summary>
internal static class TermComparison
{
    internal static IEnumerable<TermChange> Between(LicensingDocument before, LicensingDocument after)
    {
        foreach (var change in Shared(before, after))
            yield return change;
        foreach (var agreement in before.Agreements.ToList())
        {
            if (after.Agreements.FirstOrDefault(other => other.Id == agreement.Id) is not { } other)
                yield return new TermChange { Kind = TermChangeKind.Removed, Agreement = agreement.Id, Member = string.Empty, Before = agreement };
            else
                foreach (var change in Between(agreement, other))
                    yield return change;
        }

        foreach (var agreement in after.Agreements.Where(agreement => before.Agreements.All(one => one.Id != agreement.Id)))
            yield return new TermChange { Kind = TermChangeKind.Added, Agreement = agreement.Id, Member = string.Empty, After = agreement };
    }

    private static IEnumerable<TermChange> Between(Agreement before, Agreement after)
    {
        var (own, others) = (before with { Provisions = [], Amendments = [] }, after with { Provisions = [], Amendments = [] });
        var bare = new TermChange { Kind = TermChangeKind.Changed, Agreement = before.Id, Member = string.Empty };
        foreach (var change in Members(own, others, bare).Concat(Listed(before.Amendments, after.Amendments, static item => item.Id.Value, bare with { Member = "amendments" })))
            yield return change;
        foreach (var provision in before.Provisions.ToList())
        {
            if (after.Provisions.FirstOrDefault(other => other.Id == provision.Id) is not { } other)
                yield return Whole(TermChangeKind.Removed, before, provision) with { Before = provision };
            else
                foreach (var change in Members(provision, other, Whole(TermChangeKind.Changed, before, provision)))
                    yield return change;
        }

        foreach (var provision in after.Provisions.Where(provision => before.Provisions.All(one => one.Id != provision.Id)))
            yield return Whole(TermChangeKind.Added, before, provision) with { After = provision };
    }

    private static TermChange Whole(TermChangeKind kind, Agreement agreement, Provision provision) => new() { Kind = kind, Agreement = agreement.Id, Provision = provision.Id, Clause = provision.Clause, Member = string.Empty };

    /// <summary>What agreements share: what has an id one by one, what has none as a list.</summary>
    private static IEnumerable<TermChange> Shared(LicensingDocument before, LicensingDocument after)
    {
        var bare = new TermChange { Kind = TermChangeKind.Changed, Member = string.Empty };
        IEnumerable<TermChange> Of<T>(string member, Func<LicensingDocument, ValueList<T>> items, Func<T, string>? id)
            where T : Element
            => Listed(items(before), items(after), id, bare with { Member = member });
        var (own, others) = (Bare(before), Bare(after));
        return Members(own, others, bare)
            .Concat(Of("parties", static document => document.Parties, static item => item.Id.Value))
            .Concat(Of("ownership", static document => document.Ownership, null))
            .Concat(Of("memberships", static document => document.Memberships, null))
            .Concat(Of("standards", static document => document.Standards, static item => item.Id.Value))
            .Concat(Of("products", static document => document.Products, static item => item.Id.Value))
            .Concat(Of("patents", static document => document.Patents, static item => item.Id.Value))
            .Concat(Of("declarations", static document => document.Declarations, static item => item.Id.Value))
            .Concat(Of("portfolioCounts", static document => document.PortfolioCounts, null))
            .Concat(Of("intangibles", static document => document.Intangibles, static item => item.Id.Value))
            .Concat(Of("sources", static document => document.Sources, static item => item.Id.Value))
            .Concat(Of("events", static document => document.Events, static item => item.Id.Value))
            .Concat(Of("determinations", static document => document.Determinations, static item => item.Id.Value));
    }

    private static LicensingDocument Bare(LicensingDocument document) => document with
    {
        Parties = [],
        Ownership = [],
        Memberships = [],
        Standards = [],
        Products = [],
        Patents = [],
        Declarations = [],
        PortfolioCounts = [],
        Intangibles = [],
        Sources = [],
        Events = [],
        Determinations = [],
        Agreements = [],
    };

    private static IEnumerable<TermChange> Listed<T>(ValueList<T> before, ValueList<T> after, Func<T, string>? id, TermChange bare)
        where T : Element
    {
        if (id is null)
        {
            return before.Except(after).Select(item => bare with { Kind = TermChangeKind.Removed, Before = item })
                .Concat(after.Except(before).Select(item => bare with { Kind = TermChangeKind.Added, After = item }));
        }

        var (old, @new) = (before.DistinctBy(id, StringComparer.Ordinal).ToDictionary(id, StringComparer.Ordinal), after.DistinctBy(id, StringComparer.Ordinal).ToDictionary(id, StringComparer.Ordinal));
        return before.DistinctBy(id, StringComparer.Ordinal).SelectMany(item => @new.TryGetValue(id(item), out var now)
                ? Members(item, now, bare with { Member = $"{bare.Member}/{id(item)}" })
                : [bare with { Kind = TermChangeKind.Removed, Member = $"{bare.Member}/{id(item)}", Before = item }])
            .Concat(after.DistinctBy(id, StringComparer.Ordinal).Where(item => !old.ContainsKey(id(item))).Select(item => bare with { Kind = TermChangeKind.Added, Member = $"{bare.Member}/{id(item)}", After = item }));
    }

    /// <summary>The members in which two elements differ; the whole, where they differ in something that is not understood.</summary>
    private static List<TermChange> Members(Element before, Element after, TermChange bare)
    {
        if (before == after)
            return [];

        var changes = TextDifference.Members(before, after, string.Empty).Select(member => bare with
        {
            Member = bare.Member.Length == 0 ? member : member.Length == 0 ? bare.Member : $"{bare.Member}/{member}",
            Before = MemberWalk.At(before, member),
            After = MemberWalk.At(after, member),
        }).ToList();
        return changes.Count > 0 ? changes : [bare with { Before = before, After = after }];
    }
}
