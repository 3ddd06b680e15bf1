using LicensingModel.Diagnostics;

namespace LicensingModel.Yaml;

/// <summary>What can be wrong with a text as YAML, before it is read as a document: block LM1050. All else is found as in JSON.</summary>
public static class YamlDiagnostics
{
    /// <summary>LM1050.</summary>
    public static DiagnosticDescriptor Syntax { get; } = Error(1050, "Not YAML", "The text is not YAML: {0}.");

    /// <summary>LM1051.</summary>
    public static DiagnosticDescriptor SeveralDocuments { get; } = Error(1051, "Several documents in one text", "A second YAML document begins here; write it into a file of its own.");

    /// <summary>LM1052.</summary>
    public static DiagnosticDescriptor TooMuchByAliases { get; } = Error(1052, "Too much by aliases", "Aliases repeat more than {0} values, or more than {1} characters of texts, in all; what follows was not read.");

    /// <summary>LM1053.</summary>
    public static DiagnosticDescriptor UnknownTag { get; } = Error(1053, "Tag not understood", "The tag `{0}` is not understood; write the value without it.");

    /// <summary>LM1054.</summary>
    public static DiagnosticDescriptor NameNotText { get; } = Error(1054, "Name that is no text", "The name of a member is {0}; expected text. What follows was not read.");

    /// <summary>Every descriptor of the block.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } = [Syntax, SeveralDocuments, TooMuchByAliases, UnknownTag, NameNotText];

    private static DiagnosticDescriptor Error(int number, string title, string message) => new($"LM{number}", Severity.Error, title, message);
}
