using System.Text;
using System.Text.Unicode;
using LicensingModel.Diagnostics;

namespace LicensingModel.Serialization.Streaming;

/// <summary>
/// The part of a streamed text that is held: what was read and not yet passed. Knows line and column of its beginning, and ends before the first byte that is no
/// UTF-8.
/// </summary>
internal sealed class TextWindow
{
    private const int Smallest = 64 * 1024;

    private byte[] _buffer = new byte[Smallest];
    private int _start;
    private int _end;
    private int _checked;
    private int _line = 1;
    private int _column = 1;
    private bool _isBegun;
    private bool _isOver;

    /// <summary>What is held, as far as it is known to be UTF-8.</summary>
    internal ReadOnlyMemory<byte> Memory => _buffer.AsMemory(_start, _checked - _start);

    /// <summary>What is held, as far as it is known to be UTF-8.</summary>
    internal ReadOnlySpan<byte> Span => Memory.Span;

    /// <summary>Whether nothing comes after what is held, because the text ends there.</summary>
    internal bool IsFinal => _isOver && !IsBroken;

    /// <summary>Whether what comes after what is held is no UTF-8.</summary>
    internal bool IsBroken { get; private set; }

    /// <summary>How many bytes were read from the stream.</summary>
    internal long BytesRead { get; private set; }

    /// <summary>Reads on, until there are so many bytes or no more.</summary>
    internal async ValueTask FillAsync(Stream stream, int wanted, CancellationToken cancellation)
    {
        do
        {
            MakeRoom();
            var count = await stream.ReadAsync(_buffer.AsMemory(_end), cancellation).ConfigureAwait(false);
            BytesRead += count;
            _end += count;
            _isOver = count == 0;
            Check();
        }
        while (!_isOver && !IsBroken && (Span.Length < wanted || !_isBegun));
    }

    /// <summary>Lets go of the first bytes.</summary>
    internal void Advance(int count)
    {
        var position = PositionAt(count);
        (_line, _column) = (position.Line, position.Column);
        _start += count;
    }

    /// <summary>The line and column of an offset from the beginning of what is held.</summary>
    internal TextPosition PositionAt(int offset)
    {
        var text = Span[..Math.Min(offset, Span.Length)];
        var breaks = text.Count((byte)'\n');
        return breaks == 0
            ? new TextPosition(_line, _column + Encoding.UTF8.GetCharCount(text))
            : new TextPosition(_line + breaks, Encoding.UTF8.GetCharCount(text[(text.LastIndexOf((byte)'\n') + 1)..]) + 1);
    }

    private void MakeRoom()
    {
        if (_end < _buffer.Length)
            return;

        // What is kept is moved only when it is less than half, so that each byte is moved a few times at most.
        var kept = _buffer.AsSpan(_start, _end - _start);
        var target = kept.Length <= _buffer.Length / 2 ? _buffer : new byte[_buffer.Length * 2];
        kept.CopyTo(target);
        _buffer = target;
        _checked -= _start;
        _end -= _start;
        _start = 0;
    }

    private void Check()
    {
        var fresh = _buffer.AsSpan(_checked, _end - _checked);
        var whole = _isOver ? fresh.Length : fresh.Length - Unfinished(fresh);
        if (!Utf8.IsValid(fresh[..whole]))
        {
            IsBroken = true;
            whole = JsonReading.ValidLength(fresh);
        }

        _checked += whole;
        if (_isBegun || (Span.Length < 3 && !_isOver && !IsBroken))
            return;

        _isBegun = true;
        if (Span.StartsWith("\uFEFF"u8))
            _start += 3;
    }

    /// <summary>How many bytes at the end may be the beginning of a character that goes on.</summary>
    private static int Unfinished(ReadOnlySpan<byte> text)
    {
        for (var back = 1; back <= 3 && back <= text.Length; back++)
        {
            var letter = text[^back];
            if ((letter & 0xC0) == 0x80)
                continue;
            return letter >= 0xC0 && back < (letter >= 0xF0 ? 4 : letter >= 0xE0 ? 3 : 2) ? back : 0;
        }

        return 0;
    }
}
