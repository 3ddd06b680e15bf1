namespace LicensingModel.Architecture.Tests.Dependencies;

/// <summary>Which modules exist and which arrows between them are allowed.</summary>
internal sealed class ModuleTable
{
    /// <summary>The library's modules, from the bottom up.</summary>
    public static readonly ModuleTable Core = new("LicensingModel",
    [
        new("Kernel", ""),
        new("Diagnostics", "Kernel"),
        new("Sources", "Kernel"),
        new("Parties", "Sources and below"),
        new("Patents", "Parties and below") { Parts = ["Scopes", "Declarations", "Lives", "Families"], LowerParts = ["Numbers", "Standards"] },
        new("Products", "Patents and below") { Parts = ["Scopes"] },
        new("Intangibles", "Products and below"),
        new("Conditions", "Intangibles and below"),
        new("Provisions", "Conditions and below") { Parts = ["Dealings", "Rights", "Transfers", "Reciprocities", "Effects", "Collaboration", "Consideration", "Charges", "Schedules", "Rates", "Steps", "General"] },
        new("Agreements", "Provisions and below") { Parts = ["Changes"], IsAboveItsParts = true },
        new("Integrity", "Agreements and below, Diagnostics"),
        new("Validation", "Integrity and below, Amendments and below") { Parts = ["Rules", "Reach", "Graphs", "BuiltIn", "Terms", "Schedules"], IsAboveItsParts = true },
        new("Amendments", "Agreements and below, Diagnostics"),
        new("Decisions", "Amendments and below") { Parts = ["Questions", "Answers", "Remembering", "Grounds", "Standing", "Subjects", "Evaluation", "Asserting", "Sales", "Owners", "States", "Permissions", "Matters", "Owed", "Derived", "Matrices", "Collisions", "Texts", "Sequences", "Cures", "Triggers", "Onsets"], IsAboveItsParts = true },
        new("Royalties", "Decisions and below") { Parts = ["Statements", "Reports", "Texts", "Rates", "Terms", "Standing", "Reckoning", "Payments"], IsAboveItsParts = true },
        new("Calendar", "Decisions and below, Royalties and below") { Parts = ["Entries", "BusinessDays", "Finding"], IsAboveItsParts = true },
        new("Reconciliation", "Amendments and below"),
        new("Aspects", "Amendments and below") { Parts = ["Places", "Collaborations", "Reciprocities"], IsAboveItsParts = true },
        new("Valuation", "Aspects and below") { Parts = ["Methods", "Results", "Reckoning"], IsAboveItsParts = true },
        new("Comparison", "Decisions and below") { Parts = ["Naming", "Asking", "Reading"], IsAboveItsParts = true },
        new("Advisories", "Validation and below") { Parts = ["Rules", "Findings", "Facts", "Triggers"], IsAboveItsParts = true },
        new("Serialization", "Integrity and below") { Parts = ["Reading", "Schemas", "Formats", "Schedules", "Tables", "Canonical"], UpperParts = ["Streaming"], IsAboveItsParts = true },
        new("Imports", "Serialization and below"),
        new("Exports", "Serialization and below"),
        new("Interchange", "Serialization and below, Decisions and below, Reconciliation and below, Aspects and below, Comparison and below, Royalties and below, Calendar and below, Valuation and below, Advisories and below, Validation and below") { Parts = ["Formats", "Expectations", "Questions", "PatentNumbers", "PatentReports", "Kinds", "Checking", "PatentRegisters", "Answering", "Matrices", "Collisions", "Royalties", "Valuation", "Advisories", "Calendars"], UpperParts = ["Comparing", "Amending", "Reports"], IsAboveItsParts = true },
        new("Suppositions", "Interchange and below"),
        new("Rendering", "everything") { Parts = ["Words", "Layouts", "Pictures", "Patents", "Answers", "Matrices", "Collisions", "Suppositions", "Royalties", "Valuation", "Calendars"], UpperParts = ["Comparing", "Amending"], IsAboveItsParts = true },
    ]);

    /// <summary>The test kit's: what a test names stands at the root, above what it is made of.</summary>
    public static readonly ModuleTable Kit = new("LicensingModel.Testing",
    [
        new("Kernel", "everything"),
        new("Drafts", ""),
        new("Asking", ""),
        new("Verification", ""),
        new("Generation", ""),
    ]);

    /// <summary>The YAML package's: one namespace.</summary>
    public static readonly ModuleTable Yaml = new("LicensingModel.Yaml", [new("Kernel", "everything")]);

    private const string Kernel = "Kernel";

    private readonly Dictionary<string, Module> _modules;
    private readonly Dictionary<string, HashSet<string>> _mayUse = [];

    public ModuleTable(string root, Module[] modules)
    {
        Root = root;
        _modules = modules.ToDictionary(module => module.Name);
        foreach (var module in modules)
            _mayUse[module.Name] = [.. Allowed(module)];
    }

    /// <summary>The namespace that is the kernel and holds the modules.</summary>
    public string Root { get; }

    public IEnumerable<Module> Modules => _modules.Values;

    /// <summary>The module that a namespace belongs to; null when the namespace is not in the table.</summary>
    public Module? ModuleOf(string @namespace)
    {
        if (@namespace == Root)
            return _modules[Kernel];
        if (!@namespace.StartsWith(Root + ".", StringComparison.Ordinal))
            return null;

        var segments = @namespace[(Root.Length + 1)..].Split('.');
        return _modules.TryGetValue(segments[0], out var module) && module.Name != Kernel && (segments.Length == 1 || (segments.Length == 2 && (module.Parts.Contains(segments[1]) || module.LowerParts.Contains(segments[1]) || module.UpperParts.Contains(segments[1]))))
            ? module
            : null;
    }

    public IReadOnlySet<string> AllowedTo(Module module) => _mayUse[module.Name];

    /// <summary>Why one namespace may not use another; null when it may. Namespaces that are not in the table are another check's business.</summary>
    public string? Objection(string from, string to)
    {
        if (ModuleOf(from) is not { } user || ModuleOf(to) is not { } used)
            return null;
        if (user == used)
            return ObjectionWithin(user, from, to);
        if (_mayUse[user.Name].Contains(used.Name))
            return null;
        return user.Name == Kernel ? "Kernel may use NodaTime and the BCL only" : $"{user.Name} may use {user.MayUse} only";
    }

    private string? ObjectionWithin(Module module, string from, string to)
    {
        var top = Root + "." + module.Name;
        if (to != from && module.UpperParts.Any(part => to == top + "." + part))
            return $"{from} may not use {to}, which stands above {module.Name}";
        if (module.UpperParts.Any(part => from == top + "." + part))
            return null;
        if (to == top && module.LowerParts.Any(part => from == top + "." + part))
            return $"{from} may not use {module.Name} itself";
        if (from == top && module.LowerParts.Any(part => to == top + "." + part))
            return null;
        if (module.IsAboveItsParts)
            return to == top && from != to ? $"{module.Name}'s sub-namespaces may not use {module.Name} itself" : null;
        return from == top && to != from ? $"{module.Name} itself may not use its sub-namespaces" : null;
    }

    private IEnumerable<string> Allowed(Module module)
    {
        if (module.MayUse == "everything")
            return _modules.Keys.Where(name => name != module.Name);

        return module.MayUse.Split(", ", StringSplitOptions.RemoveEmptyEntries).SelectMany(item =>
            item.EndsWith(" and below", StringComparison.Ordinal) ? AndBelow(item[..^" and below".Length]) : [Known(item).Name]);
    }

    private IEnumerable<string> AndBelow(string name) => Allowed(Known(name)).Prepend(name);

    private Module Known(string name)
        => _modules.TryGetValue(name, out var module) ? module : throw new InvalidOperationException($"The table speaks of {name} but has no such row.");
}
