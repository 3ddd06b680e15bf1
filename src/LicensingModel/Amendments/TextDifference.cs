using LicensingModel.Agreements;
using LicensingModel.Provisions;

namespace LicensingModel.Amendments;

/// <summary>In which members two texts of one agreement differ.</summary>
internal static class TextDifference
{
    private static readonly HashSet<string> _whole = new(StringComparer.Ordinal) { "provisions", "amendments" };

    /// <summary>The members in which the later text is not as the earlier one; the empty name for a provision that the earlier one does not have.</summary>
    internal static IEnumerable<(ProvisionId? Provision, string Member)> Between(Agreement before, Agreement after)
    {
        if (ReferenceEquals(before, after))
            return [];

        var old = before.Provisions.ToDictionary(static provision => provision.Id);
        return Members(before, after, string.Empty).Select(static member => ((ProvisionId?)null, member))
            .Concat(after.Provisions.SelectMany(provision => old.TryGetValue(provision.Id, out var then)
                ? ReferenceEquals(then, provision) ? [] : Members(then, provision, string.Empty).Select(member => ((ProvisionId?)provision.Id, member))
                : [(provision.Id, string.Empty)]));
    }

    /// <summary>The members in which two elements of one kind differ; a body and a term are looked into.</summary>
    internal static IEnumerable<string> Members(Element before, Element after, string path)
    {
        if (before.GetType() != after.GetType())
            return [path.TrimEnd('/')];

        var old = MemberWalk.Of(before).ToDictionary(static entry => entry.Member, static entry => entry.Value, StringComparer.Ordinal);
        return MemberWalk.Of(after)
            .Where(entry => !(path.Length == 0 && _whole.Contains(entry.Member)) && !Equals(old.GetValueOrDefault(entry.Member), entry.Value))
            .SelectMany(entry => entry.Member is "body" or "term" && old.GetValueOrDefault(entry.Member) is Element then && entry.Value is Element now ? Members(then, now, path + entry.Member + "/") : [path + entry.Member]);
    }
}
