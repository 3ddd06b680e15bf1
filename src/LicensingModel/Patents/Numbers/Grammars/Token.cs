namespace LicensingModel.Patents.Numbers.Grammars;

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
