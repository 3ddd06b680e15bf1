using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>Names a source: a contract text, filing, press release, report or rumour. Text that <see cref="Identifier{TSelf}"/> describes.</summary>
public sealed class SourceId : Identifier<SourceId>, IScalar<SourceId>
{
    private SourceId(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public static string Expectation => "a source id: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out SourceId? result)
    {
        result = IsWellFormed(text) ? new SourceId(text.ToString()) : null;
        return result is not null;
    }
}
