using System.Text;

namespace LicensingModel.Royalties.Reports;

/// <summary>
/// Comma-separated values by RFC 4180, record by record: quoted fields may hold commas, quotes (doubled) and line breaks. One record is held at a time, of bounded length.
/// </summary>
internal sealed class DelimitedText(TextReader reader)
{
    /// <summary>The most characters of one record.</summary>
    internal const int LongestRecord = 100_000;

    private readonly char[] _buffer = new char[32_768];
    private readonly StringBuilder _field = new();
    private readonly List<string> _fields = [];
    private readonly List<int> _columns = [];
    private readonly List<string> _before = [];
    private int _at;
    private int _end;
    private int _line = 1;
    private int _column = 1;

    /// <summary>The line on which the record begins that was read last.</summary>
    internal int Line { get; private set; }

    /// <summary>Where, on its line, each field of the record begins that was read last.</summary>
    internal IReadOnlyList<int> Columns => _columns;

    /// <summary>What is wrong with the record that was read last; null if nothing is.</summary>
    internal string? Fault { get; private set; }

    /// <summary>The next record that is not empty; null at the end.</summary>
    internal IReadOnlyList<string>? Next()
    {
        while (true)
        {
            (Line, Fault) = (_line, null);
            _fields.Clear();
            _columns.Clear();
            _field.Clear();
            var isAny = ReadPlainRecord() || ReadRecord();
            if (_fields.Count > 1 || _fields is [{ Length: > 0 }] || Fault is not null)
                return _fields;
            if (!isAny)
                return null;
        }
    }

    /// <summary>Reads a record that lies in the buffer as a whole and quotes nothing, as nearly all do; false where it is none, and nothing was read.</summary>
    private bool ReadPlainRecord()
    {
        var rest = _buffer.AsSpan(_at, _end - _at);
        var end = rest.IndexOf('\n');
        if (end < 0 || end >= LongestRecord)
            return false;
        var record = rest[..end];
        if (record.EndsWith('\r'))
            record = record[..^1];
        if (record.ContainsAny('"', '\r'))
            return false;

        for (var from = 0; ;)
        {
            var length = record[from..].IndexOf(',');
            var field = length < 0 ? record[from..] : record.Slice(from, length);
            _columns.Add(_column + from);
            _fields.Add(Same(field, _fields.Count));
            if (length < 0)
                break;
            from += length + 1;
        }

        (_at, _line, _column) = (_at + end + 1, _line + 1, 1);
        return true;
    }

    /// <summary>The field as text; that of the record before where it says the same, as most do.</summary>
    private string Same(ReadOnlySpan<char> field, int index)
    {
        if (index >= _before.Count)
            _before.Add(field.ToString());
        else if (!field.SequenceEqual(_before[index]))
            _before[index] = field.ToString();
        return _before[index];
    }

    private bool ReadRecord()
    {
        var length = 0;
        var isQuoted = false;
        var wasQuoted = false;
        _columns.Add(_column);
        for (var c = Read(); ; c = Read())
        {
            if (c < 0)
            {
                if (isQuoted)
                    Fault = "a quoted field is not closed before the end";
                _fields.Add(_field.ToString());
                return false;
            }

            if (++length > LongestRecord)
            {
                Fault ??= "the record is longer than 100000 characters";
                _field.Clear();
            }

            if (isQuoted)
            {
                if (c == '"' && Peek() == '"')
                    _field.Append((char)Read());
                else if (c == '"')
                    (isQuoted, wasQuoted) = (false, true);
                else if (Fault is null)
                    _field.Append((char)c);
            }
            else if (c == '"' && _field.Length == 0 && !wasQuoted)
            {
                isQuoted = true;
            }
            else if (c == ',')
            {
                Close(ref wasQuoted);
                if (Fault is null)
                    _columns.Add(_column);
            }
            else if (c is '\n' or '\r')
            {
                if (c == '\r' && Peek() == '\n')
                    Read();
                Close(ref wasQuoted);
                return true;
            }
            else if (wasQuoted || c == '"')
            {
                Fault ??= "a quote stands within a field that is not quoted, or text after one that is";
            }
            else if (Fault is null)
            {
                _field.Append((char)c);
            }
        }
    }

    private void Close(ref bool wasQuoted)
    {
        if (Fault is null)
            _fields.Add(_field.ToString());
        _field.Clear();
        wasQuoted = false;
    }

    private int Peek() => _at < _end || Fill() ? _buffer[_at] : -1;

    private int Read()
    {
        if (_at >= _end && !Fill())
            return -1;

        var c = _buffer[_at++];
        if (c == '\n' || (c == '\r' && Peek() != '\n'))
            (_line, _column) = (_line + 1, 1);
        else
            _column++;
        return c;
    }

    private bool Fill()
    {
        (_at, _end) = (0, reader.Read(_buffer, 0, _buffer.Length));
        return _end > 0;
    }
}
