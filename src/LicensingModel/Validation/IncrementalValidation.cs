using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Provisions;
using LicensingModel.Validation.Rules;
using LicensingModel.Validation.Terms;

namespace LicensingModel.Validation;

/// <summary>
/// Keeps a large document checked while its agreements change one by one. What is found is at every moment what <see cref="DocumentValidation.Validate"/> finds in the whole document, but only the
/// agreement that changed is looked at again, and what looked at it: provisions that refer to its provisions, exclusive licences if it has one, and rules that look at the whole document. Not for
/// several threads at once.
/// </summary>
public sealed class IncrementalValidation
{
    private readonly DocumentIndex _index = new();
    private readonly RuleSet _rules;
    private readonly RuleWalk _walk;
    private readonly List<RuleReads?> _reads = [];
    private readonly Dictionary<ProvisionId, HashSet<int>> _readers = [];
    private readonly HashSet<int> _wholeReaders = [];
    private readonly HashSet<int> _exclusiveReaders = [];
    private readonly SortedDictionary<int, RecordedFindings> _found = [];
    private RestWalk _rest;
    private FollowedIntegrity? _integrity;
    private bool _isBrokenOff;

    /// <summary>Checks a whole document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="rules">What to check and how much it matters; <see cref="RuleSet.Default"/> if null. Its rules hold no state and find the same in the same document.</param>
    public IncrementalValidation(LicensingDocument document, RuleSet? rules = null)
    {
        Document = Preconditions.NotNull(document);
        _rules = rules ?? RuleSet.Default;
        _walk = new RuleWalk(_rules, _index, new RecordedFindings());
        _rest = Begin();
        Findings = Told();
    }

    /// <summary>The document as it is now.</summary>
    public LicensingDocument Document { get; private set; }

    /// <summary>What is wrong with it, in the order of the document, as <see cref="DocumentValidation.Validate"/> gives it.</summary>
    public ValueList<Diagnostic> Findings { get; private set; }

    /// <summary>Puts another agreement in the place of one, or adds one at the end.</summary>
    /// <param name="index">Which agreement is replaced, from zero; the number of agreements to add one.</param>
    /// <param name="agreement">The agreement that stands there from now on. Its ids may be others.</param>
    /// <returns>What is wrong with the document now: <see cref="Findings"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such agreement.</exception>
    public ValueList<Diagnostic> Change(int index, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, Document.Agreements.Count);
        var before = index < Document.Agreements.Count ? Document.Agreements[index].Provisions : [];
        Document = Document with { Agreements = With(Document.Agreements, index, agreement) };

        // What a rule broke off by throwing a cancellation is done anew.
        var isBrokenOff = _isBrokenOff;
        _isBrokenOff = true;
        if (isBrokenOff)
            _rest = Begin();
        else
            Follow(index, before, agreement.Provisions);
        _isBrokenOff = false;
        return Findings = Told();
    }

    private static ValueList<Agreement> With(ValueList<Agreement> agreements, int index, Agreement agreement)
    {
        var changed = new Agreement[Math.Max(agreements.Count, index + 1)];
        agreements.AsSpan().CopyTo(changed);
        changed[index] = agreement;
        return new ValueList<Agreement>(changed);
    }

    private static bool HasExclusives(ValueList<Provision> provisions)
    {
        foreach (var provision in provisions)
        {
            if (ExclusiveGrants.IsExclusive(provision))
                return true;
        }

        return false;
    }

    private RestWalk Begin()
    {
        _index.Close();
        _walk.Context.Forget();
        _index.Open(Document);
        _reads.Clear();
        _readers.Clear();
        _wholeReaders.Clear();
        _exclusiveReaders.Clear();
        _found.Clear();
        _integrity = _rules.ChecksIntegrity ? new FollowedIntegrity(Document) : null;
        for (var i = 0; i < Document.Agreements.Count; i++)
        {
            _reads.Add(null);
            Run(i);
        }

        return new RestWalk(_rules, _index, Document);
    }

    private void Follow(int index, ValueList<Provision> before, ValueList<Provision> after)
    {
        var hasExclusives = HasExclusives(before) || HasExclusives(after);
        HashSet<ProvisionId> changed = [.. before.Select(static provision => provision.Id), .. after.Select(static provision => provision.Id)];
        _index.Follow(Document, index, before);
        _integrity?.Follow(Document, index);
        if (hasExclusives)
        {
            _walk.Context.Forget<ExclusiveGrants>();
            _rest.Context.Forget<ExclusiveGrants>();
        }

        if (index == _reads.Count)
            _reads.Add(null);
        HashSet<int> concerned = [index, .. _wholeReaders, .. changed.SelectMany(id => _readers.GetValueOrDefault(id) ?? [])];
        if (hasExclusives)
            concerned.UnionWith(_exclusiveReaders);
        foreach (var agreement in concerned)
            Run(agreement);
        _rest.Follow(Document, changed, hasExclusives);
    }

    /// <summary>Runs the rules in one agreement, and notes what else they looked at.</summary>
    private void Run(int agreement)
    {
        Forget(agreement);
        var found = new RecordedFindings();
        var reads = new RuleReads();
        _walk.Context.Reads = reads;
        _walk.Walk(Document.Agreements[agreement], [new PathSegment("agreements"), new PathSegment(agreement)], found);
        if (!found.IsEmpty)
            _found[agreement] = found;
        if (reads.IsEmpty)
            return;

        _reads[agreement] = reads;
        if (reads.IsOfDocument)
            _wholeReaders.Add(agreement);
        if (reads.IsOfExclusives)
            _exclusiveReaders.Add(agreement);
        foreach (var id in reads.Provisions)
        {
            if (!_readers.TryGetValue(id, out var readers))
                _readers.Add(id, readers = []);
            readers.Add(agreement);
        }
    }

    private void Forget(int agreement)
    {
        _found.Remove(agreement);
        _wholeReaders.Remove(agreement);
        _exclusiveReaders.Remove(agreement);
        if (_reads[agreement] is not { } reads)
            return;

        foreach (var id in reads.Provisions)
        {
            if (_readers[id].Remove(agreement) && _readers[id].Count == 0)
                _readers.Remove(id);
        }

        _reads[agreement] = null;
    }

    private ValueList<Diagnostic> Told()
    {
        var log = new FindingLog(_rules);
        foreach (var finding in _integrity?.Findings() ?? [])
            log.Add(finding);
        _rest.TellTo(log);
        foreach (var found in _found.Values)
            found.TellTo(log);
        return log.InOrderOf(Document);
    }
}
