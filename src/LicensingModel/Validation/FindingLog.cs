using System.Globalization;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation;

/// <summary>Collects findings as a rule set wants them: without those that it silences, with its own severities, and no more than its maximum.</summary>
internal sealed class FindingLog(RuleSet rules) : IFindings
{
    private readonly List<Diagnostic> _findings = [];
    private readonly Dictionary<ValidationRule, (int Place, int Count)> _failures = [];
    private int _omitted;
    private Severity _worstOmitted = Severity.Info;

    /// <summary>Whether nothing was found.</summary>
    internal bool IsEmpty => _findings.Count == 0;

    /// <summary>Forgets what was found.</summary>
    internal void Clear()
    {
        _findings.Clear();
        _failures.Clear();
        (_omitted, _worstOmitted) = (0, Severity.Info);
    }

    /// <inheritdoc/>
    public void Add(Diagnostic finding)
    {
        if (!rules.Reports(finding.Code))
            return;

        if (rules.SeverityOf(finding.Code) is { } severity)
            finding = finding with { Severity = severity };
        if (_findings.Count < rules.MaximumFindings)
        {
            _findings.Add(finding);
            return;
        }

        _omitted++;
        _worstOmitted = finding.Severity < _worstOmitted ? finding.Severity : _worstOmitted;
    }

    // The first failure of each is a finding, which in the end says how often it failed.
    /// <inheritdoc/>
    public void AddFailure(ValidationRule rule, Exception exception, JsonPointer place)
    {
        if (_failures.TryGetValue(rule, out var known))
        {
            _failures[rule] = (known.Place, known.Count + 1);
            return;
        }

        _failures.Add(rule, (_findings.Count, 1));
        var reason = exception.Message.Length <= 200 ? exception.Message : string.Concat(exception.Message.AsSpan(0, 199), "…");
        Add(new Diagnostic
        {
            Descriptor = ValidationDiagnostics.RuleFailed,
            Pointer = place,
            Arguments = [rule.Name, exception.GetType().Name, reason, string.Empty],
        });
    }

    internal ValueList<Diagnostic> InOrderOf(LicensingDocument document)
    {
        foreach (var (place, count) in _failures.Values)
        {
            if (count > 1 && place < _findings.Count)
            {
                var first = _findings[place];
                _findings[place] = first with { Arguments = [first.Arguments[0], first.Arguments[1], first.Arguments[2], $" (and at {Number(count - 1)} more)"] };
            }
        }

        var ordered = DocumentOrder.Of(document, _findings);
        return _omitted == 0
            ? ordered
            :
            [
                .. ordered,
                new Diagnostic
                {
                    Descriptor = ValidationDiagnostics.TooManyFindings,
                    Severity = rules.SeverityOf(ValidationDiagnostics.TooManyFindings.Code) ?? _worstOmitted,
                    Pointer = JsonPointer.Root,
                    Arguments = [Number(_omitted), Number(rules.MaximumFindings)],
                },
            ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
