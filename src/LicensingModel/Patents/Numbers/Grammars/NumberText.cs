namespace LicensingModel.Patents.Numbers.Grammars;

/// <summary>A text cut into runs of letters and digits, and then what is left of it without office, kind code and words.</summary>
internal ref struct NumberText(Span<char> characters, Span<Token> tokens)
{
    private readonly Span<char> _characters = characters;
    private readonly Span<Token> _tokens = tokens;
    private int _length;

    /// <summary>How many runs are left.</summary>
    internal int Count { get; private set; }

    /// <summary>The index of the office; zero while none is known.</summary>
    internal int Office { get; set; }

    internal NumberHints Hints { get; set; }

    internal KindCode Kind { get; set; }

    /// <summary>Whether points stand on both sides of the number and its kind code is one letter, as DOCDB writes applications.</summary>
    internal bool IsDotted { get; set; }

    /// <summary>Whether the words around it, or points, say that it is an application.</summary>
    internal readonly bool IsCalledApplication => IsDotted || (Hints & (NumberHints.Application | NumberHints.Publication | NumberHints.Grant)) == NumberHints.Application;

    /// <summary>A check character that was a letter.</summary>
    internal bool HasCheckLetter { get; set; }

    /// <summary>How many of the runs are digits.</summary>
    internal int DigitRuns { get; private set; }

    /// <summary>All digits as one number, meaningless where there are more than nineteen.</summary>
    internal ulong Value { get; private set; }

    /// <summary>How many digits there are.</summary>
    internal int Width { get; private set; }

    /// <summary>Whether letters stand after the first digits.</summary>
    internal bool HasInnerLetters { get; private set; }

    /// <summary>The letters before the first digits; nothing where there are none.</summary>
    internal readonly ReadOnlySpan<char> Letters => Count > 0 && !_tokens[0].IsDigits ? At(0) : default;

    /// <summary>The index of the first digits.</summary>
    internal readonly int FirstDigits => Count > 0 && !_tokens[0].IsDigits ? 1 : 0;

    internal readonly ref Token this[int index] => ref _tokens[index];

    internal readonly ReadOnlySpan<char> At(int index) => _characters.Slice(_tokens[index].Start, _tokens[index].Length);

    /// <summary>The number of a run of digits; meaningless where there are more than nineteen.</summary>
    internal readonly ulong Number(int index)
    {
        var number = 0UL;
        foreach (var digit in At(index))
            number = (number * 10) + (uint)(digit - '0');
        return number;
    }

    /// <summary>The number of all digits from a run on, and how many they are.</summary>
    internal readonly (ulong Number, int Width) NumberFrom(int index)
    {
        var number = 0UL;
        var width = 0;
        for (; index < Count; index++)
        {
            foreach (var digit in At(index))
                number = (number * 10) + (uint)(digit - '0');
            width += _tokens[index].Length;
        }

        return (number, width);
    }

    /// <summary>The first digits of the first run, which must be digits.</summary>
    internal readonly ulong Leading(int digits)
    {
        var number = 0UL;
        foreach (var digit in At(0)[..digits])
            number = (number * 10) + (uint)(digit - '0');
        return number;
    }

    /// <summary>What comes after the first digits of all.</summary>
    internal readonly ulong Trailing(int after)
    {
        var by = 1UL;
        for (var width = Width - after; width > 0; width--)
            by *= 10;
        return Value % by;
    }

    /// <summary>Whether the last run is one digit after a point, and all before it are digits: a check digit.</summary>
    internal readonly bool EndsWithCheckDigit(char separator = '.') => DigitRuns > 1 && _tokens[Count - 1] is { IsDigits: true, Length: 1 } last && last.Separator == separator;

    /// <summary>Whether a word said any of these.</summary>
    internal readonly bool Says(NumberHints hints) => (Hints & hints) != NumberHints.None;

    /// <summary>Whether letters stand at or after a run.</summary>
    internal readonly bool HasLettersAfter(int index)
    {
        for (; index < Count; index++)
        {
            if (!_tokens[index].IsDigits)
                return true;
        }

        return false;
    }

    /// <summary>Appends letters or digits, as capitals; to the last run where nothing stands between.</summary>
    internal bool TryAppend(scoped ReadOnlySpan<char> text, bool isDigits, char separator)
    {
        if (Count == 0 || separator != '\0' || _tokens[Count - 1].IsDigits != isDigits)
        {
            if (Count == _tokens.Length)
                return false;
            _tokens[Count++] = new Token
            {
                Start = (byte)_length,
                IsDigits = isDigits,
                Separator = separator,
                IsCapitalized = !isDigits && text.Length > 1 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterLower(text[1]),
            };
        }

        if (isDigits)
        {
            text.CopyTo(_characters[_length..]);
        }
        else
        {
            for (var i = 0; i < text.Length; i++)
                _characters[_length + i] = (char)(text[i] & ~0x20);
        }

        _length += text.Length;
        _tokens[Count - 1].Length += (byte)text.Length;
        return true;
    }

    /// <summary>Takes away runs.</summary>
    internal void Remove(int index, int count = 1)
    {
        _tokens[(index + count)..Count].CopyTo(_tokens[index..]);
        Count -= count;
    }

    /// <summary>Takes away the first letters of a run.</summary>
    internal void Shorten(int index, int letters)
    {
        if (_tokens[index].Length == letters)
        {
            Remove(index);
            return;
        }

        _tokens[index].Start += (byte)letters;
        _tokens[index].Length -= (byte)letters;
    }

    /// <summary>Puts a letter in place of a run of letters.</summary>
    internal readonly void Replace(int index, char letter)
    {
        _characters[_tokens[index].Start] = letter;
        _tokens[index].Length = 1;
    }

    /// <summary>Counts digits, once what is left is settled.</summary>
    internal void Measure()
    {
        for (var i = 0; i < Count; i++)
        {
            if (!_tokens[i].IsDigits)
            {
                HasInnerLetters |= i > 0;
                continue;
            }

            DigitRuns++;
            Width += _tokens[i].Length;
            foreach (var digit in At(i))
                Value = (Value * 10) + (uint)(digit - '0');
        }
    }
}
