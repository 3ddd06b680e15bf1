using System.Text;
using LicensingModel.Diagnostics;

namespace LicensingModel.Serialization.Reading;

/// <summary>
/// Turns offsets into lines and columns, of the text or of that from which it was made; the offsets come in ascending order, so the text is passed once.
/// </summary>
internal ref struct LineCounter(ReadOnlySpan<byte> text, IReadOnlyList<TokenOrigin>? origins = null)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private int _line = 1;
    private int _column = 1;
    private int _at;
    private int _origin;

    /// <summary>The line and column of an offset that is not before the one asked for last.</summary>
    internal TextPosition At(int offset)
    {
        if (origins is not null)
            return AtOrigin(offset);

        offset = Math.Min(offset, _text.Length);
        while (_at < offset && _text[_at..offset].IndexOf((byte)'\n') is >= 0 and var next)
        {
            _line++;
            _column = 1;
            _at += next + 1;
        }

        // Each part of a line is counted once, however much is asked of the line; an offset within a character leaves it to be counted whole.
        var column = _column + (offset > _at ? Encoding.UTF8.GetCharCount(_text[_at..offset]) : 0);
        if (offset > _at && (offset == _text.Length || (_text[offset] & 0xC0) != 0x80))
            (_at, _column) = (offset, column);
        return new TextPosition(_line, column);
    }

    /// <summary>Where the token comes from in which an offset stands.</summary>
    private TextPosition AtOrigin(int offset)
    {
        while (_origin + 1 < origins!.Count && origins[_origin + 1].Offset <= offset)
            _origin++;
        return origins.Count == 0 ? new TextPosition(1, 1) : origins[_origin].Position;
    }
}
