using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Diagnostics;

namespace LicensingModel.Serialization.Reading;

/// <summary>
/// What one reading carries along: limits, scalars that come again, and findings by their offset in the text. Pointers, lines and columns are worked
/// out at the end, in one pass over the text, and only if there is something to report.
/// </summary>
internal sealed class ReadSession(ReadLimits limits, long truncatedAt = long.MaxValue, int depth = 0, ScalarCache? scalars = null)
{
    private const int ItemsBeforeRepetition = 4;

    private int _items;
    private bool _itemsReported;

    /// <summary>Whether text stands without quotation marks, so that what looks like a number or a truth may be text.</summary>
    internal bool HasPlainText { get; init; }

    /// <summary>What was found so far.</summary>
    internal List<Finding>? Findings { get; private set; }

    /// <summary>The lists and sets whose items stand elsewhere in the text than in the value; null where there are none.</summary>
    internal ItemMoves? Moves { get; private set; }

    /// <summary>The version of the format in which the text is written.</summary>
    internal int SchemaVersion { get; private set; }

    /// <summary>Whether the text is written in a version of the format before the current one.</summary>
    internal bool IsOfOlderVersion { get; private set; }

    /// <summary>Whether an error was found.</summary>
    internal bool HasError => Findings is not null && Findings.Exists(finding => finding.Descriptor.Severity == Severity.Error);

    /// <summary>Whether there were more findings than are kept.</summary>
    internal int Omitted { get; private set; }

    /// <summary>Whether the item limit was passed, so that the rest of the text is not looked at.</summary>
    internal bool IsExhausted => _items > limits.MaximumItems;

    /// <summary>The scalars that were read lately; null while so little was read that nothing will come again.</summary>
    internal ScalarCache? Scalars { get; private set; } = scalars;

    /// <summary>Counts an object or item, and checks how deep it is; false when a limit was passed.</summary>
    internal bool Enter(ref Utf8JsonReader reader)
    {
        if (++_items > limits.MaximumItems)
        {
            if (!_itemsReported)
                Report(ReadingDiagnostics.TooManyItems, ref reader, Text(limits.MaximumItems));
            _itemsReported = true;
            return false;
        }

        if (_items == ItemsBeforeRepetition)
            Scalars ??= new ScalarCache();
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray) || reader.CurrentDepth - depth < limits.MaximumDepth)
            return true;

        Report(ReadingDiagnostics.TooDeep, ref reader, Text(limits.MaximumDepth));
        return false;
    }

    /// <summary>Takes what follows to be written in a version of the format.</summary>
    internal void ReadAs(int version, int current)
    {
        SchemaVersion = version;
        IsOfOlderVersion = version < current;
    }

    /// <summary>Whether the text was cut at a syntax error before the place where the reader stands, so that nothing can be said of what is missing.</summary>
    internal bool IsPastTheCut(ref Utf8JsonReader reader) => reader.TokenStartIndex >= truncatedAt;

    /// <summary>Reports a finding about the token on which the reader stands.</summary>
    internal void Report(DiagnosticDescriptor descriptor, ref Utf8JsonReader reader, params ReadOnlySpan<string> arguments)
        => Report(descriptor, reader.TokenStartIndex, arguments);

    /// <summary>Reports a finding about the token that begins at an offset.</summary>
    internal void Report(DiagnosticDescriptor descriptor, long offset, params ReadOnlySpan<string> arguments)
    {
        Findings ??= [];
        if (Findings.Count < limits.MaximumDiagnostics)
            Findings.Add(new Finding(descriptor, offset, ValueList.Create(arguments)));
        else
            Omitted++;
    }

    /// <summary>Notes a list or set whose items stand elsewhere in the text than in the value.</summary>
    internal void Move(long offset, Func<int[]> places) => (Moves ??= new ItemMoves()).Add(offset, places);

    /// <summary>Whether the reader stands on text.</summary>
    internal bool IsText(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.String || (HasPlainText && reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False);

    /// <summary>Reads a string, reporting one that is not valid Unicode.</summary>
    internal bool TryGetString(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False ? JsonBytes.Plain(ref reader) : reader.GetString();
            return text is not null;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate written as an escape: the reader has no other way to say so.
            Report(ReadingDiagnostics.NotUnicode, ref reader);
            text = null;
            return false;
        }
    }

    /// <summary>What kind of value the reader stands on, in words.</summary>
    internal static string Describe(ref Utf8JsonReader reader) => Describe(reader.TokenType);

    /// <summary>What kind of value begins with a token, in words.</summary>
    internal static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };

    /// <summary>The user's own text for a message, cut where it is too long to be read.</summary>
    internal static string Quote(string text) => Excerpt.Of(text);

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
