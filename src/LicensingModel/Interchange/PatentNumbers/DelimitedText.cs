using System.Globalization;
using System.Text;
using LicensingModel.Diagnostics;

namespace LicensingModel.Interchange.PatentNumbers;

/// <summary>
/// Cuts a text into rows and fields. What separates fields is settled by the first row: a tab or semicolon if it has one outside quotation marks, otherwise a comma. A quoted
/// field may hold separators, line ends and doubled quotation marks.
/// </summary>
internal sealed class DelimitedText(TextReader reader)
{
    private readonly StringBuilder _row = new();
    private char _separator;
    private int _line = 1;
    private bool _isAtStart = true;

    /// <summary>Reads the next row; false at the end.</summary>
    internal bool TryRead(out DelimitedRow row)
    {
        row = null!;
        if (_isAtStart && reader.Peek() == '\uFEFF')
            _ = reader.Read();
        _isAtStart = false;
        if (reader.Peek() < 0)
            return false;

        var position = new TextPosition(_line, 1);
        var (isQuoted, isOpen, isTooLong) = ReadRow();
        if (isTooLong)
        {
            var limit = PatentNumberCsv.LongestRow.ToString(CultureInfo.InvariantCulture);
            row = new DelimitedRow([], position, null, PatentNumberDiagnostics.At(PatentNumberDiagnostics.RowTooLong, position, limit));
        }
        else if (isOpen)
        {
            row = new DelimitedRow([], position, null, PatentNumberDiagnostics.At(PatentNumberDiagnostics.UnclosedQuote, position));
        }
        else
        {
            var text = _row.ToString();
            if (_separator == '\0' && !string.IsNullOrWhiteSpace(text))
                _separator = SeparatorOf(text);
            row = new DelimitedRow(Fields(text, position), position, isQuoted ? null : text, null);
        }

        return true;
    }

    /// <summary>Reads to the end of the line at which no quotation mark is open, and drops what is too long.</summary>
    private (bool IsQuoted, bool IsOpen, bool IsTooLong) ReadRow()
    {
        _row.Clear();
        var isQuoted = false;
        var isOpen = false;
        var isTooLong = false;
        while (reader.Read() is >= 0 and var read)
        {
            var character = (char)read;
            if (character is '\r' or '\n')
            {
                if (character == '\r' && reader.Peek() == '\n')
                    _ = reader.Read();
                _line++;
                if (!isOpen || isTooLong)
                    return (isQuoted, false, isTooLong);
                character = '\n';
            }
            else if (character == '"')
            {
                isQuoted = true;
                isOpen = !isOpen;
            }

            if (_row.Length < PatentNumberCsv.LongestRow)
                _row.Append(character);
            else
                isTooLong = true;
        }

        return (isQuoted, isOpen, isTooLong);
    }

    private static char SeparatorOf(string text)
    {
        var isOpen = false;
        var separator = ',';
        foreach (var character in text)
        {
            if (character == '"')
                isOpen = !isOpen;
            else if (!isOpen && character is '\t' or ';')
                return character;
        }

        return separator;
    }

    private List<(string Text, TextPosition Position)> Fields(string text, TextPosition start)
    {
        List<(string, TextPosition)> fields = [];
        var field = new StringBuilder();
        var (line, column) = (start.Line, start.Column);
        var place = start;
        var isOpen = false;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            column++;
            if (character == '\n')
                (line, column) = (line + 1, 1);
            if (character == '"')
            {
                if (isOpen && i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append('"');
                    i++;
                    column++;
                }
                else
                {
                    isOpen = !isOpen;
                }
            }
            else if (character == _separator && !isOpen)
            {
                fields.Add((field.ToString(), place));
                field.Clear();
                place = new TextPosition(line, column);
            }
            else
            {
                field.Append(character);
            }
        }

        fields.Add((field.ToString(), place));
        return fields;
    }
}
