using System.Text;
using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Validation.BuiltIn;
using LicensingModel.Validation.Reach;
using LicensingModel.Validation.Rules;
using LicensingModel.Validation.Schedules;
using LicensingModel.Validation.Terms;

namespace LicensingModel.Validation;

/// <summary>
/// What is checked, and how much each finding matters. Immutable; each method gives another set. Made once and used for many documents, from several
/// threads: which rules look at which type is worked out once per set.
/// </summary>
public sealed class RuleSet
{
    private const int DefaultMaximum = 1_000;

    private readonly Dictionary<string, DiagnosticDescriptor> _known;
    private readonly Dictionary<string, Severity> _severities;
    private readonly HashSet<string> _silenced;

    // Room in which nobody checks anything just now; holds nothing of any document.
    private ValidationRun? _idle;
    private RulePlans? _plans;

    private RuleSet(ValueList<ValidationRule> rules, Dictionary<string, Severity> severities, HashSet<string> silenced, int maximumFindings)
    {
        Rules = rules;
        MaximumFindings = maximumFindings;
        _known = KnownTo(rules);
        _severities = severities;
        _silenced = silenced;
        ChecksIntegrity = IntegrityDiagnostics.All.Any(descriptor => Reports(descriptor.Code));
    }

    /// <summary>The library's own rules, each with its own severity.</summary>
    public static RuleSet Default { get; } = new([.. OwnRules.All, .. TermRules.All, .. ScheduleRules.All], new(StringComparer.Ordinal), new(StringComparer.Ordinal), DefaultMaximum);

    /// <summary>The rules, in the order in which they run.</summary>
    public ValueList<ValidationRule> Rules { get; }

    /// <summary>How many findings are listed before one says how many more there are; 1,000 unless set.</summary>
    public int MaximumFindings { get; }

    /// <summary>Everything that validation with this set may report, in the order of the codes.</summary>
    public ValueList<DiagnosticDescriptor> Descriptors
        => _known.Values.Where(descriptor => Reports(descriptor.Code)).OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal).ToValueList();

    /// <summary>The same with more rules, which run after those there are.</summary>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentException">
    /// A rule's name or code is taken, its code begins with <c>LM</c>, which is the library's, or its message is not a format.
    /// </exception>
    public RuleSet With(params ReadOnlySpan<ValidationRule> rules)
        => new([.. Rules, .. rules], _severities, _silenced, MaximumFindings);

    /// <summary>The same without findings of some codes. Findings that validation itself failed or was cut short (LM3001, LM3002) cannot be left out.</summary>
    /// <param name="codes">The codes, of rules or of integrity.</param>
    /// <exception cref="ArgumentException">Nothing in the set reports such a code, or it cannot be left out.</exception>
    public RuleSet Without(params ReadOnlySpan<string> codes)
    {
        var silenced = new HashSet<string>(_silenced, StringComparer.Ordinal);
        foreach (var code in codes)
        {
            if (IsAlwaysReported(Checked(code)))
                throw new ArgumentException($"{code} says that validation itself failed or was cut short; it cannot be left out.", nameof(codes));
            silenced.Add(code);
        }

        return new RuleSet(Rules, _severities, silenced, MaximumFindings);
    }

    /// <summary>The same with findings of the given codes only, and those that say that validation itself failed or was cut short (LM3001, LM3002).</summary>
    /// <param name="codes">The codes, of rules or of integrity.</param>
    /// <exception cref="ArgumentException">Nothing in the set reports such a code.</exception>
    public RuleSet Only(params ReadOnlySpan<string> codes)
    {
        var silenced = new HashSet<string>(_known.Keys.Where(code => !IsAlwaysReported(code)), StringComparer.Ordinal);
        foreach (var code in codes)
            silenced.Remove(Checked(code));
        silenced.UnionWith(_silenced);
        return new RuleSet(Rules, _severities, silenced, MaximumFindings);
    }

    /// <summary>The same with findings of a code raised or lowered to a severity.</summary>
    /// <param name="code">The code, of a rule or of integrity.</param>
    /// <param name="severity">How much they matter here.</param>
    /// <exception cref="ArgumentException">Nothing in the set reports such a code, or there is no such severity.</exception>
    public RuleSet WithSeverity(string code, Severity severity)
    {
        Preconditions.Valid(severity, severity is >= Severity.Error and <= Severity.Info, "There is no such severity.", nameof(severity));
        return new RuleSet(Rules, new(_severities, StringComparer.Ordinal) { [Checked(code)] = severity }, _silenced, MaximumFindings);
    }

    /// <summary>The same with another maximum of findings.</summary>
    /// <param name="maximumFindings">How many are listed; at least 1.</param>
    /// <exception cref="ArgumentException">The maximum is below 1.</exception>
    public RuleSet WithMaximumFindings(int maximumFindings)
        => new(Rules, _severities, _silenced, Preconditions.Valid(maximumFindings, maximumFindings > 0, "A maximum is at least 1.", nameof(maximumFindings)));

    /// <summary>The rules of which something is wanted, compiled.</summary>
    internal RulePlans Plans => LazyInitializer.EnsureInitialized(ref _plans, () => new RulePlans(Rules.Where(rule => rule.Descriptors.Any(descriptor => Reports(descriptor.Code)))));

    /// <summary>Whether anything of integrity is wanted.</summary>
    internal bool ChecksIntegrity { get; }

    /// <summary>Room to check a document in, for one caller alone.</summary>
    internal ValidationRun TakeRun() => Interlocked.Exchange(ref _idle, null) ?? new ValidationRun(this);

    /// <summary>Gives room back to be used again. Room in which a check was broken off is not given back.</summary>
    internal void GiveBack(ValidationRun run) => Volatile.Write(ref _idle, run);

    /// <summary>Whether findings of the code are wanted.</summary>
    internal bool Reports(string code) => !_silenced.Contains(code);

    /// <summary>The severity that was set for the code.</summary>
    internal Severity? SeverityOf(string code) => _severities.TryGetValue(code, out var severity) ? severity : null;

    private static bool IsAlwaysReported(string code)
        => code == ValidationDiagnostics.RuleFailed.Code || code == ValidationDiagnostics.TooManyFindings.Code;

    private static Dictionary<string, DiagnosticDescriptor> KnownTo(ValueList<ValidationRule> rules)
    {
        DiagnosticDescriptor[] own = [.. IntegrityDiagnostics.All, .. ValidationDiagnostics.All, .. TermDiagnostics.All, .. DeclarationDiagnostics.All, .. LifeDiagnostics.All, .. AmendmentDiagnostics.All, .. ScheduleDiagnostics.All];
        var known = own.ToDictionary(descriptor => descriptor.Code, StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (!names.Add(rule.Name))
                throw new ArgumentException($"Two rules have the name `{rule.Name}`.", nameof(rules));
            foreach (var descriptor in rule.Descriptors)
                AddTo(known, rule, descriptor);
        }

        return known;
    }

    private static void AddTo(Dictionary<string, DiagnosticDescriptor> known, ValidationRule rule, DiagnosticDescriptor descriptor)
    {
        if (known.TryGetValue(descriptor.Code, out var same))
        {
            if (same != descriptor)
                throw new ArgumentException($"The rule `{rule.Name}` gives {descriptor.Code} another meaning; codes are unique.", nameof(rule));
            return;
        }

        if (descriptor.Code.StartsWith("LM", StringComparison.Ordinal))
            throw new ArgumentException($"The rule `{rule.Name}` reports {descriptor.Code}; codes that begin with LM are the library's.", nameof(rule));
        try
        {
            CompositeFormat.Parse(descriptor.Message);
        }
        catch (FormatException malformed)
        {
            throw new ArgumentException($"The message of {descriptor.Code} is not a format: write `{{0}}`, `{{1}}` for the arguments.", nameof(rule), malformed);
        }

        known.Add(descriptor.Code, descriptor);
    }

    private string Checked(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (_known.ContainsKey(code))
            return code;

        var closest = Suggestion.Closest(code, _known.Keys.Order(StringComparer.Ordinal));
        throw new ArgumentException($"Nothing in this rule set reports `{code}`{(closest is null ? string.Empty : $" (did you mean `{closest}`?)")}.", nameof(code));
    }
}
