using System.Globalization;

namespace LicensingModel.Diagnostics;

/// <summary>A place in a text, counted from 1 as editors do. The default is <see cref="None"/>: no place is known.</summary>
public readonly record struct TextPosition : IComparable<TextPosition>
{
    /// <summary>The place at the given line and column.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1, in UTF-16 code units.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public TextPosition(int line, int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        Line = line;
        Column = column;
    }

    /// <summary>No place: what is spoken of did not come from text, or nobody noted where it stood.</summary>
    public static TextPosition None => default;

    /// <summary>Whether this is <see cref="None"/>.</summary>
    public bool IsNone => Line == 0;

    /// <summary>The line, from 1; zero for <see cref="None"/>.</summary>
    public int Line { get; }

    /// <summary>The column, from 1, in UTF-16 code units; zero for <see cref="None"/>.</summary>
    public int Column { get; }

    /// <summary>Compares in reading order; <see cref="None"/> comes first.</summary>
    /// <param name="other">The other place.</param>
    public int CompareTo(TextPosition other) => Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    /// <summary>Line and column, as <c>12:5</c>; <c>none</c> for <see cref="None"/>.</summary>
    public override string ToString() => IsNone ? "none" : string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
