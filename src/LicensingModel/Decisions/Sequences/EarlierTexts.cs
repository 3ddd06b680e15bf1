using LicensingModel.Provisions;

namespace LicensingModel.Decisions.Sequences;

/// <summary>What of an earlier text counts beside a later one.</summary>
internal static class EarlierTexts
{
    private const string Before = "~before";

    /// <summary>The id under which a provision stands beside the later text: its own, or, where that is taken, the same with `~before`.</summary>
    internal static ProvisionId Named(ProvisionId id, IReadOnlyCollection<Provision> beside)
    {
        var (name, suffix) = (id.Value, string.Empty);
        while (beside.Any(provision => provision.Id.Value == name))
        {
            suffix += Before;
            name = id.Value[..Math.Min(id.Value.Length, ProvisionId.MaximumLength - suffix.Length)] + suffix;
        }

        return ProvisionId.Parse(name);
    }

    /// <summary>The id that a provision has in its own text, where it stands beside a later one.</summary>
    internal static ProvisionId NameOf(ProvisionId id)
    {
        var name = id.Value;
        while (name.EndsWith(Before, StringComparison.Ordinal) && name.Length > Before.Length)
            name = name[..^Before.Length];
        return ProvisionId.Parse(name);
    }

    /// <summary>Whether a provision is another one, or an earlier version of it. Of a very long id only the beginning may be left.</summary>
    internal static bool IsOf(ProvisionId id, ProvisionId other)
        => id == other || NameOf(id) == NameOf(other) || (id.Value.Length == ProvisionId.MaximumLength && id != NameOf(id) && other.Value.StartsWith(NameOf(id).Value, StringComparison.Ordinal));

    /// <summary>Whether two versions of a provision say the same.</summary>
    internal static bool IsTheSame(Provision one, Provision other)
        => one.Body == other.Body && one.Term == other.Term && one.Condition == other.Condition && one.BindingEffect == other.BindingEffect;
}
