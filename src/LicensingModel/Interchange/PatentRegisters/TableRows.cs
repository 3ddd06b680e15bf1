using System.Text;

namespace LicensingModel.Interchange.PatentRegisters;

/// <summary>
/// Reads a table of fields between semicolons, quoted where they need be, row by row, holding no more than one row. A quote that is never closed costs the rows up to the longest
/// length of a row, and no more.
/// </summary>
internal sealed class TableRows(TextReader reader, int maximumLength)
{
    private readonly char[] _buffer = new char[16 * 1024];
    private readonly StringBuilder _field = new();
    private readonly List<string> _fields = [];
    private int _at;
    private int _count;
    private int _length;
    private int _line = 1;

    /// <summary>The line on which the row begins.</summary>
    internal int Line { get; private set; }

    /// <summary>The fields of the row.</summary>
    internal IReadOnlyList<string> Fields => _fields;

    /// <summary>What is wrong with the row, as the end of a sentence; null where nothing is.</summary>
    internal string? Problem { get; private set; }

    /// <summary>Reads the next row.</summary>
    /// <returns>Whether there was one.</returns>
    internal bool Read()
    {
        while (Peek() is '\r' or '\n')
            Next();
        if (Peek() < 0)
            return false;

        _fields.Clear();
        _field.Clear();
        _length = 0;
        Problem = null;
        Line = _line;
        while (ReadField())
        {
        }

        return true;
    }

    /// <summary>Reads a field and what ends it; false at the end of the row.</summary>
    private bool ReadField()
    {
        var wasQuoted = Peek() == '"' && ReadQuoted();
        while (true)
        {
            var next = Next();
            if (next is < 0 or '\n' or ';' || (next == '\r' && Peek() is '\n' or < 0))
            {
                if (next == '\r')
                    Next();
                _fields.Add(_field.ToString());
                _field.Clear();
                return next == ';';
            }

            if (wasQuoted)
                Problem ??= "goes on behind a closing quote";
            Append((char)next);
        }
    }

    private bool ReadQuoted()
    {
        Next();
        while (_length <= maximumLength)
        {
            var next = Next();
            if (next < 0)
            {
                Problem ??= "ends inside a quote";
                return true;
            }

            if (next == '"')
            {
                if (Peek() != '"')
                    return true;
                Next();
            }

            Append((char)next);
        }

        // Whatever it was, it is not one field: go on at the next line.
        Problem ??= "is too long, or a quote is never closed";
        return false;
    }

    private void Append(char character)
    {
        if (_length++ <= maximumLength)
            _field.Append(character);
        else
            Problem ??= "is too long";
    }

    private int Next()
    {
        var next = Peek();
        if (next < 0)
            return next;
        _at++;
        if (next == '\n')
            _line++;
        return next;
    }

    private int Peek()
    {
        if (_at == _count)
        {
            _count = reader.Read(_buffer, 0, _buffer.Length);
            _at = 0;
        }

        return _count == 0 ? -1 : _buffer[_at];
    }
}
