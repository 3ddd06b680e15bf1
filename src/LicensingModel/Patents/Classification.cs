namespace LicensingModel.Patents;

/// <summary>A class into which an office puts a patent, such as <c>H04W 72/04</c> in the Cooperative Patent Classification. Equal as written, except that spaces do not count in queries.</summary>
public sealed record Classification : Element
{
    /// <summary>The classification.</summary>
    public required ClassificationScheme Scheme { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The symbol of the class.</summary>
    /// <exception cref="ArgumentException">It is blank, longer than 10,000 characters or not valid Unicode.</exception>
    public required string Symbol { get; init => field = Preconditions.NotNull(UnicodeText.Checked(value)); }

    /// <summary>A class of the Cooperative Patent Classification.</summary>
    /// <param name="symbol">The symbol of the class.</param>
    public static Classification Cpc(string symbol) => new() { Scheme = ClassificationScheme.Cpc, Symbol = symbol };

    /// <summary>A class of the International Patent Classification.</summary>
    /// <param name="symbol">The symbol of the class.</param>
    public static Classification Ipc(string symbol) => new() { Scheme = ClassificationScheme.Ipc, Symbol = symbol };

    /// <summary>
    /// Whether the class begins as a contract or query says: <c>H04W 72/04</c> begins with <c>H04W</c> and with <c>H04W72</c>, but not with <c>H04W 7</c>, because a number
    /// is taken whole. Capitals and spaces do not count.
    /// </summary>
    /// <param name="prefix">How the symbol must begin.</param>
    /// <exception cref="ArgumentNullException"><paramref name="prefix"/> is null.</exception>
    public bool BeginsWith(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        int at = 0, last = -1;
        foreach (var wanted in prefix)
        {
            if (char.IsWhiteSpace(wanted))
                continue;
            while (at < Symbol.Length && char.IsWhiteSpace(Symbol[at]))
                at++;
            if (at == Symbol.Length || char.ToUpperInvariant(Symbol[at]) != char.ToUpperInvariant(wanted))
                return false;
            last = at++;
        }

        while (at < Symbol.Length && char.IsWhiteSpace(Symbol[at]))
            at++;
        return last < 0 || at == Symbol.Length || !IsInMainGroup(last) || !char.IsAsciiDigit(Symbol[at]);
    }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("scheme", Scheme);
        visitor.Member("symbol", Symbol);
    }

    internal override Classification Rewrite(ModelRewriter rewriter) => this;

    /// <summary>Whether a digit belongs to the number of the main group, which stands before the stroke and after the letter of the subclass; the class and what follows the stroke go digit by digit.</summary>
    private bool IsInMainGroup(int position)
    {
        var stroke = Symbol.IndexOf('/', StringComparison.Ordinal);
        if (!char.IsAsciiDigit(Symbol[position]) || (stroke >= 0 && position > stroke))
            return false;

        for (var i = position; i > 0; i--)
        {
            if (char.IsAsciiLetter(Symbol[i]))
                return true;
        }

        return false;
    }
}
