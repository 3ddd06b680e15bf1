namespace LicensingModel;

/// <summary>
/// Reads the grammar of <see cref="Territory"/>: <c>except</c> binds loosest and from the left, then <c>and</c>, then the comma; parentheses group.
/// </summary>
internal ref struct TerritoryParser
{
    /// <summary>A regular expression for a country, a region, or the world.</summary>
    internal const string WordPattern = "([A-Z]{2}|[A-Za-z][A-Za-z0-9-]{1,38}[A-Za-z0-9])";

    private ReadOnlySpan<char> _rest;
    private int _nesting;

    private TerritoryParser(ReadOnlySpan<char> text) => _rest = text;

    internal static bool TryParse(ReadOnlySpan<char> text, out TerritoryExpression result)
    {
        var parser = new TerritoryParser(text);
        return parser.TryReadException(out result) && parser._rest.IsEmpty;
    }

    private bool TryReadException(out TerritoryExpression result)
    {
        if (!TryReadConjunction(out result))
            return false;
        while (Take(" except "))
        {
            if (!TryReadConjunction(out var removed))
                return false;
            result = result.Except(removed);
        }

        return true;
    }

    private bool TryReadConjunction(out TerritoryExpression result)
    {
        if (!TryReadUnion(out result))
            return false;
        var operands = new List<TerritoryExpression> { result };
        while (Take(" and "))
        {
            if (!TryReadUnion(out var operand))
                return false;
            operands.Add(operand);
        }

        if (operands.Count > 1)
            result = TerritoryExpression.Intersect(operands);
        return true;
    }

    private bool TryReadUnion(out TerritoryExpression result)
    {
        if (!TryReadOperand(out result))
            return false;
        var operands = new List<TerritoryExpression> { result };
        while (Take(", "))
        {
            if (!TryReadOperand(out var operand))
                return false;
            operands.Add(operand);
        }

        if (operands.Count > 1)
            result = TerritoryExpression.Union(operands);
        return true;
    }

    private bool TryReadOperand(out TerritoryExpression result)
    {
        if (!Take("("))
            return TryReadWord(out result);
        result = default;
        if (++_nesting > Territory.MaximumNesting || !TryReadException(out result) || !Take(")"))
            return false;
        _nesting--;
        return true;
    }

    private bool TryReadWord(out TerritoryExpression result)
    {
        var length = _rest.IndexOfAny(" ,()");
        var word = length < 0 ? _rest : _rest[..length];
        _rest = _rest[word.Length..];
        result = default;
        if (word is "worldwide")
            result = TerritoryExpression.Worldwide;
        else if (word is "none")
            result = TerritoryExpression.None;
        else if (CountryCode.TryParse(word, out var country))
            result = new(false, TerritoryAlgebra.Of([country]));
        else if (RegionCode.TryParse(word, out var region))
            result = new(false, TerritoryAlgebra.Of(region));
        return result != default;
    }

    private bool Take(string text)
    {
        if (!_rest.StartsWith(text, StringComparison.Ordinal))
            return false;
        _rest = _rest[text.Length..];
        return true;
    }
}
