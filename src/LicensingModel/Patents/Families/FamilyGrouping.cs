namespace LicensingModel.Patents.Families;

/// <summary>
/// Patents put into families by their priorities. An application that claims none counts as its own priority, as DOCDB has it. A patent whose priorities are not known, or
/// one of them without a number, is in no family: it is named apart, because nobody can say, and so many families there are at least.
/// </summary>
public sealed class FamilyGrouping
{
    private readonly Dictionary<PatentId, PatentFamily> _families = [];

    private FamilyGrouping(FamilyKind kind, ValueList<PatentFamily> families, ValueSet<PatentId> unknown)
    {
        Kind = kind;
        Families = families;
        Unknown = unknown;
        foreach (var family in families)
        {
            foreach (var member in family.Members)
                _families[member] = family;
        }
    }

    /// <summary>The rule.</summary>
    public FamilyKind Kind { get; }

    /// <summary>The families, by the first of their members as text.</summary>
    public ValueList<PatentFamily> Families { get; }

    /// <summary>The patents that nobody can put into a family.</summary>
    public ValueSet<PatentId> Unknown { get; }

    /// <summary>How many families there are, in their unit; a number of families is only known where all patents could be put into one.</summary>
    public PatentCount Count => new(Families.Count, Kind == FamilyKind.Simple ? CountUnit.SimpleFamilies : CountUnit.ExtendedFamilies, Unknown.Count == 0);

    /// <summary>Puts patents into families. Takes time that grows with the number of priorities, and hardly more.</summary>
    /// <param name="patents">The patents; of two with the same id, the first counts.</param>
    /// <param name="kind">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="patents"/> is null.</exception>
    public static FamilyGrouping Of(IEnumerable<Patent> patents, FamilyKind kind)
    {
        ArgumentNullException.ThrowIfNull(patents);
        PriorityTable table = new();
        List<PatentId> unknown = [];
        foreach (var patent in patents)
        {
            if (!table.TryAdd(patent))
                unknown.Add(patent.Id);
        }

        var families = (kind == FamilyKind.Simple ? table.BySamePriorities() : table.BySharedPriorities())
            .Select(static members => new PatentFamily(members.ToValueSet()))
            .OrderBy(static family => family.Members[0])
            .ToValueList();
        return new FamilyGrouping(kind, families, unknown.ToValueSet());
    }

    /// <summary>The family of a patent; null where nobody can say.</summary>
    /// <param name="patent">The patent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="patent"/> is null.</exception>
    public PatentFamily? Find(PatentId patent)
    {
        ArgumentNullException.ThrowIfNull(patent);
        return _families.GetValueOrDefault(patent);
    }
}
