namespace LicensingModel.Patents.Numbers.Grammars;

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
