namespace LicensingModel.Patents.Numbers;

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
