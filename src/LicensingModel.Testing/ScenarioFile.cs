using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Testing;

/// <summary>
/// A file of questions with expectations, as <c>licensing ask --questions</c> runs it: given documents and what is supposed, when asked, then answered by clauses. Every question becomes a
/// scenario. Immutable.
/// </summary>
public sealed class ScenarioFile
{
    private readonly Dictionary<string, Scenario> _byId;

    private ScenarioFile(string path, LicensingDocument document, ValueList<PosedQuestion> questions)
    {
        (Path, Document) = (path, document);
        Scenarios = [.. questions.Select(question => new Scenario(question, document))];
        _byId = Scenarios.ToDictionary(scenario => scenario.Id, StringComparer.Ordinal);
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The document that is asked, made of the files that the file names.</summary>
    public LicensingDocument Document { get; }

    /// <summary>The scenarios, in the order of the file.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; }

    /// <summary>One row for each scenario, with its id as the only value: data for a theory, a test case source or data rows of any test framework.</summary>
    public IEnumerable<object[]> Rows => Scenarios.Select(scenario => new object[] { scenario.Id });

    /// <summary>The scenario of an id.</summary>
    /// <param name="id">The id; the number in the file, from 1, where the question has none.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Scenario this[string id] => _byId.TryGetValue(id, out var scenario) ? scenario : throw new KeyNotFoundException($"{Path} has no scenario `{id}`.");

    /// <summary>Reads a scenario file, and the documents that it names, as paths from its own folder.</summary>
    /// <param name="path">The file: from the folder in which the tests run, or else from the folder of the test assembly.</param>
    /// <exception cref="ScenarioFileException">A file cannot be read, has an error, or a question has no expectation.</exception>
    public static ScenarioFile Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var found = File.Exists(path) ? path : System.IO.Path.Combine(AppContext.BaseDirectory, path);
        var text = Read(found, path);
        var named = QuestionJson.DocumentsOf(text.Utf8);
        if (named.Count == 0)
            throw new ScenarioFileException($"{path} names no `documents`.");

        var folder = System.IO.Path.GetDirectoryName(found) ?? string.Empty;
        var files = DocumentFiles.Read(named.Select(name => Read(System.IO.Path.Combine(folder, name), name)).ToValueList());
        if (files.HasErrors || files.Document is null)
            throw new ScenarioFileException($"The document of {path} has errors:", files.Findings.Where(finding => finding.Diagnostic.Severity == Severity.Error).ToValueList());
        return Of(text, files.Document);
    }

    /// <summary>Reads a scenario file that asks a document made elsewhere.</summary>
    /// <param name="path">The file: from the folder in which the tests run, or else from the folder of the test assembly.</param>
    /// <param name="document">The document; what the file names is not read.</param>
    /// <exception cref="ScenarioFileException">The file cannot be read, has an error, or a question has no expectation.</exception>
    public static ScenarioFile Load(string path, LicensingDocument document)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(document);
        return Of(Read(File.Exists(path) ? path : System.IO.Path.Combine(AppContext.BaseDirectory, path), path), document);
    }

    private static ScenarioFile Of(NamedText text, LicensingDocument document)
    {
        var result = QuestionJson.Read(text.Utf8, document);
        if (!result.TryGetValue(out var set))
            throw new ScenarioFileException($"{text.Name} has errors:", result.Diagnostics.Select(diagnostic => new FileFinding { File = text.Name, Diagnostic = diagnostic }).ToValueList());
        if (set.Questions.FirstOrDefault(question => question.Expect is null) is { } idle)
            throw new ScenarioFileException($"{text.Name}: the question `{idle.Id}` expects nothing, so that it cannot fail.");
        return new(text.Name, document, set.Posed);
    }

    private static NamedText Read(string path, string name)
    {
        try
        {
            return new NamedText(name, File.ReadAllBytes(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ScenarioFileException($"{name} cannot be read: {problem.Message}", cause: problem);
        }
    }
}
