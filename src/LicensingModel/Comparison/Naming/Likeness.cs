namespace LicensingModel.Comparison.Naming;

/// <summary>How much two elements have in common.</summary>
internal static class Likeness
{
    /// <summary>The least likeness at which two that have neither id nor clause in common are taken to be the same thing.</summary>
    internal const double Enough = 0.6;

    /// <summary>The share of their members that are equal, of those of which either says something; the members of a part count like those of the whole.</summary>
    internal static double Of(Element left, Element right)
    {
        var (equal, all) = Count(left, right);
        return all == 0 ? 1 : (double)equal / all;
    }

    private static (int Equal, int All) Count(Element left, Element right)
    {
        if (left.GetType() != right.GetType())
            return (0, 1);

        var (equal, all) = (0, 0);
        foreach (var ((member, before), (_, after)) in MemberWalk.Of(left).Zip(MemberWalk.Of(right)))
        {
            if (before is null && after is null)
                continue;
            var (some, of) = member == "body" && before is Element one && after is Element other ? Count(one, other) : (Equals(before, after) ? 1 : 0, 1);
            (equal, all) = (equal + some, all + of);
        }

        return (equal, all);
    }
}
