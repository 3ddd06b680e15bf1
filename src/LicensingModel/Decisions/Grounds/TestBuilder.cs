using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;

namespace LicensingModel.Decisions.Grounds;

/// <summary>Puts one test together from the parts that it looks at: false if a part is false, unknown if one is unknown, else true.</summary>
internal sealed class TestBuilder(TestKind test, string subject)
{
    private readonly List<MissingFact> _missing = [];
    private readonly List<ValueList<MissingFact>> _parts = [];
    private readonly List<UsedPresumption> _presumptions = [];
    private readonly List<string> _reasons = [];
    private readonly List<SourceId> _sources = [];
    private Truth _result = Truth.True;
    private string? _term;

    /// <summary>The result of the parts so far.</summary>
    internal Truth Result => _result;

    /// <summary>Takes in another test as a part of this one.</summary>
    internal TestBuilder Include(TestResult part)
    {
        _missing.AddRange(part.Missing);
        _parts.AddRange(part.UnknownParts);
        foreach (var used in part.Presumptions.Where(used => !_presumptions.Contains(used)))
            _presumptions.Add(used);
        foreach (var source in part.Sources)
            Cite(source);
        return Add(part.Result, part.Reason);
    }

    /// <summary>What holds whichever of two days counts, that of the act or another: where they differ, nobody can say.</summary>
    internal static TestResult Both(TestResult onAct, TestResult onOther, string subject, string other, string term)
    {
        if (onAct.Result == onOther.Result)
            return onOther;
        var test = new TestBuilder(onAct.Test, subject);
        return test.Unknown($"It was otherwise on the day of the act than on that of the {other}.", onAct.Missing.Concat(onOther.Missing).DefaultIfEmpty(test.Missing(term, MissingReason.NotDecidable, "Which of the two days counts for this."))).Build();
    }

    internal TestBuilder Pass(string reason) => Add(Truth.True, reason);

    internal TestBuilder Fail(string reason) => Add(Truth.False, reason);

    internal TestBuilder Unknown(string reason, MissingFact missing)
    {
        _missing.Add(missing);
        _parts.Add([missing]);
        return Add(Truth.Unknown, reason);
    }

    /// <summary>Unknown for several reasons, which decide only together.</summary>
    internal TestBuilder Unknown(string reason, IEnumerable<MissingFact> missing)
    {
        var part = missing.Distinct().ToValueList();
        _missing.AddRange(part);
        _parts.Add(part);
        return Add(Truth.Unknown, reason);
    }

    /// <summary>What is not known so far decides only together: the parts are not such that each must be true.</summary>
    internal TestBuilder Together()
    {
        _parts.Clear();
        if (_missing.Count > 0)
            _parts.Add(_missing.Distinct().ToValueList());
        return this;
    }

    /// <summary>Unknown, because a term is.</summary>
    internal TestBuilder Unknown(Disclosed term, string path, string whatItIs)
        => Unknown($"{whatItIs} is {Words.State(term)}.", Missing(term, path, whatItIs)).On(term, path);

    internal TestBuilder Presume(Presumption presumption, string explanation) => Presume(presumption, subject, explanation);

    internal TestBuilder Presume(Presumption presumption, string of, string explanation)
    {
        var used = new UsedPresumption(presumption, of, explanation);
        if (!_presumptions.Contains(used))
            _presumptions.Add(used);
        return this;
    }

    /// <summary>Says on which term the test rests, and so on which sources.</summary>
    internal TestBuilder On(Disclosed? term, string path)
    {
        _term ??= path;
        foreach (var claim in term?.Claims ?? [])
            Cite(claim.Source);
        return this;
    }

    /// <summary>Names a source on which the test rests.</summary>
    internal TestBuilder Cite(SourceId source)
    {
        if (!_sources.Contains(source))
            _sources.Add(source);
        return this;
    }

    internal TestResult Build() => new()
    {
        Test = test,
        Result = _result,
        Reason = string.Join(" ", _reasons),
        Term = _term,
        Sources = _sources.ToValueList(),
        Missing = _result.IsUnknown ? _missing.Distinct().ToValueList() : [],
        UnknownParts = _result.IsUnknown ? _parts.Distinct().ToValueList() : [],
        Presumptions = _presumptions.ToValueList(),
    };

    internal MissingFact Missing(Disclosed term, string path, string whatItIs)
        => new(subject, path, Words.Why(term), $"{whatItIs} is {Words.State(term)}.");

    internal MissingFact Missing(string path, MissingReason why, string explanation) => new(subject, path, why, explanation);

    private TestBuilder Add(Truth part, string reason)
    {
        // The reasons of the parts that decide are kept: a failed part silences what was said before it.
        if ((_result & part) != _result)
            _reasons.Clear();
        _result &= part;
        if (part == _result)
            _reasons.Add(reason);
        return this;
    }
}
