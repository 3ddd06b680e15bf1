using LicensingModel.Advisories;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Reading;
using LicensingModel.Validation;

namespace LicensingModel.Interchange;

/// <summary>
/// Several files read as one document, with everything that was found wrong, each finding in the file where it stands. Rules look at the document only when every file
/// could be read without an error: what a partial document seems to lack says nothing.
/// </summary>
public sealed class DocumentFiles
{
    private DocumentFiles(ValueList<string> names, LicensingDocument? document, ValueList<FileFinding> findings)
    {
        Names = names;
        Document = document;
        Findings = findings;
    }

    /// <summary>The names of the files, in their order.</summary>
    public ValueList<string> Names { get; }

    /// <summary>The combined document (see <see cref="DocumentCombination"/>); null where a file could not be read without an error.</summary>
    public LicensingDocument? Document { get; }

    /// <summary>Everything found, file by file and in each in the order of its text.</summary>
    public ValueList<FileFinding> Findings { get; }

    /// <summary>Whether an error was found.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Diagnostic.Severity == Severity.Error);

    /// <summary>Reads files, combines them and validates the whole. A file of questions among them is no part of the document: its questions are checked against it.</summary>
    /// <param name="files">The files; at least one.</param>
    /// <param name="limits">How much of each file is taken; <see cref="ReadLimits.Default"/> if null.</param>
    /// <param name="rules">What is checked; <see cref="RuleSet.Default"/> if null.</param>
    /// <param name="advisories">What is asked of the rules that look for counsel; none of them run if null.</param>
    /// <exception cref="ArgumentException">There is no file.</exception>
    public static DocumentFiles Read(ValueList<NamedText> files, ReadLimits? limits = null, RuleSet? rules = null, AdvisoryRequest? advisories = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var asked = files.Where(file => QuestionJson.IsQuestionFile(file.Utf8)).ToValueList();
        if (asked.Count == 0 || asked.Count == files.Count)
            return ReadDocuments(files, limits, rules, advisories);

        var document = ReadDocuments(files.Where(file => !asked.Contains(file)).ToValueList(), limits, rules, advisories);
        var findings = document.Document is { } answering ? asked.SelectMany(file => QuestionFindings(file, answering, limits)) : [];
        return new DocumentFiles(files.Select(file => file.Name).ToValueList(), document.Document, [.. document.Findings, .. findings]);
    }

    private static IEnumerable<FileFinding> QuestionFindings(NamedText file, LicensingDocument document, ReadLimits? limits)
        => QuestionJson.Read(file.Text, document, new ReadOptions { Limits = limits ?? ReadLimits.Default }).Diagnostics
            .Select(diagnostic => new FileFinding
            {
                File = file.Name,
                Diagnostic = diagnostic with { Related = [] },
                Related = diagnostic.Related.Select(place => new FilePlace(file.Name, place)).ToValueList(),
            });

    private static DocumentFiles ReadDocuments(ValueList<NamedText> files, ReadLimits? limits, RuleSet? rules, AdvisoryRequest? request)
    {
        var options = new ReadOptions { Limits = limits ?? ReadLimits.Default, CheckIntegrity = false };
        var results = files.Select(file => LicensingJson.Read(file.Text, options)).ToArray();
        var names = files.Select(file => file.Name).ToValueList();
        if (Array.Exists(results, result => !result.TryGetValue(out _)))
            return new DocumentFiles(names, null, ReadingFindings(files, options));

        var combination = DocumentCombination.Combine(results.Select(result => result.Value!).ToArray());
        var located = new FindingPlaces(combination, names, results.Select(result => result.Text).ToArray());
        var advisories = request is null ? [] : combination.Document.Advise(request);
        var advised = located.Locate(advisories.Select(static advisory => advisory.Diagnostic).ToValueList()).Zip(advisories, static (entry, advisory) => (entry.Part, entry.Finding with { Advisory = advisory }));
        var found = results.SelectMany((result, part) => result.Diagnostics.Select(diagnostic => (part, new FileFinding { File = names[part], Diagnostic = diagnostic })))
            .Concat(located.Locate(combination.Document.Validate(rules)))
            .Concat(advised);
        return new DocumentFiles(names, combination.Document, InOrder(found));
    }

    /// <summary>What is wrong with files some of which could not be read: ids that another file may declare are not missed.</summary>
    private static ValueList<FileFinding> ReadingFindings(ValueList<NamedText> files, ReadOptions options)
        => (from file in files
            from diagnostic in LicensingJson.Read(file.Text, options with { CheckIntegrity = true }).Diagnostics
            where files.Count == 1 || diagnostic.Descriptor != IntegrityDiagnostics.DanglingReference
            select new FileFinding
            {
                File = file.Name,
                Diagnostic = diagnostic with { Related = [] },
                Related = diagnostic.Related.Select(place => new FilePlace(file.Name, place)).ToValueList(),
            }).ToValueList();

    private static ValueList<FileFinding> InOrder(IEnumerable<(int Part, FileFinding Finding)> found)
        => found.OrderBy(entry => entry.Part).ThenBy(entry => entry.Finding.Diagnostic.Position).Select(entry => entry.Finding).ToValueList();
}
