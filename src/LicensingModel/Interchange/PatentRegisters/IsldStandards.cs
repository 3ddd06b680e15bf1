using LicensingModel.Patents.Standards;

namespace LicensingModel.Interchange.PatentRegisters;

/// <summary>Makes the standards that rows name: each once, a version within the standard of which it is one.</summary>
internal sealed class IsldStandards(ImportLog log)
{
    private readonly Dictionary<string, StandardId> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StandardId> _known = new(StringComparer.Ordinal);
    private readonly List<Standard> _standards = [];
    private readonly ImportIds _ids = new();

    internal int Count => _standards.Count;

    internal ValueList<Standard> ToValueList() => _standards.ToValueList();

    /// <summary>The standard that a row names; null where it names none.</summary>
    internal StandardId? Of(IsldRow row)
    {
        var (type, number, version) = (row[IsldColumns.SpecificationType], row[IsldColumns.SpecificationNumber], row[IsldColumns.SpecificationVersion]);
        var specification = Written("3GPP ", type, number, version);
        var deliverable = Written("ETSI ", row[IsldColumns.DeliverableType], row[IsldColumns.DeliverableNumber], row[IsldColumns.DeliverableVersion]);
        var named = row[IsldColumns.Standard] is { } text && text.Any(char.IsAsciiLetter) && text.Length > 3 ? text : null;
        string[] candidates = [.. new[] { specification, deliverable, named }.OfType<string>()];
        if (candidates.Length == 0)
            return null;

        var key = string.Join('\n', candidates);
        if (_known.TryGetValue(key, out var known))
            return known;

        string? why = null;
        StandardDesignation? designation = null;
        foreach (var candidate in candidates)
        {
            if (StandardDesignation.TryRead(candidate, out designation, out var problem))
                break;
            why ??= problem;
        }

        if (designation is null)
            log.Add(RegisterDiagnostics.UnreadDesignation, row.Line, specification is null && deliverable is null ? IsldColumns.Standard : specification is null ? IsldColumns.DeliverableNumber : IsldColumns.SpecificationNumber, why ?? string.Empty);
        var id = designation is null ? Named(candidates[0], null) : Of(designation);
        _known.Add(key, id);
        return id;
    }

    /// <summary>The project that a row names; null where it names none.</summary>
    internal StandardId? ProjectOf(IsldRow row) => row[IsldColumns.Project] is { } project ? Named("ETSI project " + project, StandardBody.Etsi) : null;

    /// <summary>The number with body and type before it, unless it has them, and the version behind it.</summary>
    private static string? Written(string body, string? type, string? number, string? version)
    {
        if (number is null)
            return null;
        var hasType = number.Any(char.IsAsciiLetter);
        var text = hasType ? number : $"{(type is null ? body : body + type + " ")}{number}";
        return version is null ? text : $"{text} V{version.TrimStart('V', 'v')}";
    }

    private StandardId Of(StandardDesignation designation)
    {
        if (_byText.TryGetValue(designation.ToString(), out var known))
            return known;
        var within = designation.Undated == designation ? null : Of(designation.Undated);
        return Make(designation.ToString(), new Standard { Id = StandardId.Parse("x"), Name = LocalizedText.Of("en", designation.ToString()), Designation = designation, Within = within });
    }

    private StandardId Named(string name, StandardBody? body)
        => _byText.TryGetValue(name, out var known) ? known : Make(name, new Standard { Id = StandardId.Parse("x"), Name = LocalizedText.Of("en", name), Body = body });

    private StandardId Make(string text, Standard standard)
    {
        var id = StandardId.Parse(_ids.Make(text));
        _standards.Add(standard with { Id = id });
        _byText.Add(text, id);
        return id;
    }
}
