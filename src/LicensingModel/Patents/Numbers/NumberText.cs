namespace LicensingModel.Patents.Numbers;

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

/// <summary>A run of letters or of digits, and what stands before it.</summary>
internal struct Token
{
    internal byte Start;
    internal byte Length;

    /// <summary>The strongest separator before it: <c>/</c>, <c>.</c>, <c>-</c>, <c>,</c> or a space; NUL where it is attached.</summary>
    internal char Separator;

    internal bool IsDigits;

    /// <summary>Whether it was written with a capital and then small letters.</summary>
    internal bool IsCapitalized;
}

/// <summary>What words around a number say of it.</summary>
[Flags]
internal enum NumberHints
{
    None = 0,
    Application = 1,
    Publication = 2,
    Grant = 4,
    UtilityModel = 8,
    Design = 16,
    Examined = 32,
    EuropeanUnion = 64,
    Plant = 128,
    Reissue = 256,
    LaidOpen = 512,
}

/// <summary>The numbers that a text can be, and why it is none or not one.</summary>
internal struct Readings
{
    private PatentNumber _first;
    private PatentNumber _second;
    private PatentNumber _third;
    private int _count;
    private NumberRefusal _refusal;

    internal char ExpectedCheck { get; private set; }

    internal char FoundCheck { get; private set; }

    internal bool NamesEuropeanUnion { get; set; }

    internal readonly NumberRefusal Refusal
        => _refusal != NumberRefusal.None ? _refusal
        : _count == 1 ? NumberRefusal.None
        : _count == 0 ? NumberRefusal.UnknownForm
        : NumberRefusal.SeveralReadings;

    internal readonly bool TryGetOnly(out PatentNumber number)
    {
        var isOnly = _count == 1 && _refusal == NumberRefusal.None;
        number = isOnly ? _first : default;
        return isOnly;
    }

    internal readonly ValueList<PatentNumber> Candidates()
        => _refusal != NumberRefusal.None ? [] : _count switch
        {
            0 => [],
            1 => [_first],
            2 => [_first, _second],
            _ => [_first, _second, _third],
        };

    internal void Refuse(NumberRefusal refusal) => _refusal = refusal;

    internal void Add(PatentNumber number)
    {
        if (_count == 0)
            _first = number;
        else if (number == _first || (_count > 1 && number == _second) || _count > 2)
            return;
        else if (_count == 1)
            _second = number;
        else
            _third = number;
        _count++;
    }

    /// <summary>Adds an application whose check digit was written, if it is right.</summary>
    internal void AddChecked(PatentNumber number, char check)
    {
        FoundCheck = check;
        ExpectedCheck = CheckDigits.Of(number);
        if (ExpectedCheck == check || ExpectedCheck == '\0')
            Add(number);
        else
            Refuse(NumberRefusal.WrongCheckDigit);
    }
}

/// <summary>Writes characters as far as there is room, and remembers where there was none.</summary>
internal ref struct NumberOutput(Span<char> destination)
{
    private readonly Span<char> _destination = destination;

    internal int Length { get; private set; }

    internal bool IsFull { get; private set; }

    internal void Write(char character)
    {
        if (Length < _destination.Length)
            _destination[Length++] = character;
        else
            IsFull = true;
    }

    internal void Write(scoped ReadOnlySpan<char> text)
    {
        if (text.TryCopyTo(_destination[Length..]))
            Length += text.Length;
        else
            IsFull = true;
    }

    /// <summary>Writes a number with at least so many digits.</summary>
    internal void Write(ulong number, int width = 1)
    {
        Span<char> digits = stackalloc char[20];
        var start = digits.Length;
        while (number > 0 || digits.Length - start < width)
        {
            digits[--start] = (char)('0' + (number % 10));
            number /= 10;
        }

        Write(digits[start..]);
    }

    internal void Write(KindCode kind)
    {
        if (kind.IsNone)
            return;
        Write(kind.Letter);
        if (kind.Digit is { } digit)
            Write((char)('0' + digit));
    }

    /// <summary>Writes the two letters of an office.</summary>
    internal void WriteOffice(int index) => Write(PatentOffice.All[index - 1].Value);
}

/// <summary>Which of an office's series a number is from.</summary>
internal enum NumberSeries
{
    /// <summary>Of a published document.</summary>
    Document,

    /// <summary>Of an application.</summary>
    Application,

    /// <summary>Of an international application; the digits hold the receiving office too.</summary>
    International,
}
