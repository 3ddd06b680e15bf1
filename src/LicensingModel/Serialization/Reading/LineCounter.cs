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
    private int _lineStart;
    private int _at;
    private int _origin;

    /// <summary>The line and column of an offset that is not before the one asked for last.</summary>
    internal TextPosition At(int offset)
    {
        if (origins is not null)
            return AtOrigin(offset);

        offset = Math.Min(offset, _text.Length);
        while (true)
        {
            var next = _text[_at..offset].IndexOf((byte)'\n');
            if (next < 0)
                break;

            _line++;
            _at += next + 1;
            _lineStart = _at;
        }

        _at = Math.Max(_at, offset);
        return new TextPosition(_line, Encoding.UTF8.GetCharCount(_text[_lineStart..offset]) + 1);
    }

    /// <summary>Where the token comes from in which an offset stands.</summary>
    private TextPosition AtOrigin(int offset)
    {
        while (_origin + 1 < origins!.Count && origins[_origin + 1].Offset <= offset)
            _origin++;
        return origins.Count == 0 ? new TextPosition(1, 1) : origins[_origin].Position;
    }
}
