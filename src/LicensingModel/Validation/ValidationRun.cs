using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation;

/// <summary>The room in which one document after another is checked. It keeps nothing of a document, but the room itself.</summary>
internal sealed class ValidationRun
{
    private readonly RuleSet _rules;
    private readonly DocumentIndex _index = new();
    private readonly IntegrityScan _scan = new();
    private readonly FindingLog _log;
    private readonly RuleWalk _walk;

    internal ValidationRun(RuleSet rules)
    {
        _rules = rules;
        _log = new FindingLog(rules);
        _walk = new RuleWalk(rules, _index, _log);
    }

    internal ValueList<Diagnostic> Check(LicensingDocument document)
    {
        if (_rules.ChecksIntegrity)
        {
            foreach (var finding in DocumentIntegrity.Check(document, _scan))
                _log.Add(finding);
        }

        _index.Open(document);
        _walk.Walk(document, [], _log);
        _walk.Context.Forget();
        _index.Close();
        if (_log.IsEmpty)
            return ValueList<Diagnostic>.Empty;

        var found = _log.InOrderOf(document);
        _log.Clear();
        return found;
    }
}
