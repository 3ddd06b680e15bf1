using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LicensingModel.Diagnostics;

/// <summary>
/// Points at one value in a JSON document, by RFC 6901: <c>/agreements/0/title</c>, or the empty text for the whole document. In the text,
/// <c>~</c> and <c>/</c> within a name are written <c>~0</c> and <c>~1</c>. Equal to another when the text is.
/// </summary>
public sealed class JsonPointer : Scalar<JsonPointer>, IScalar<JsonPointer>, IComparable<JsonPointer>
{
    private readonly string _text;

    private JsonPointer(string text, ValueList<string> segments)
    {
        _text = text;
        Segments = segments;
    }

    /// <inheritdoc/>
    public static string Expectation => "a JSON pointer by RFC 6901: empty, or names each after a `/`, such as `/agreements/0/title`";

    /// <inheritdoc/>
    public static string Pattern => "^(/([^~/]|~[01])*)*$";

    /// <summary>The whole document.</summary>
    public static JsonPointer Root { get; } = new(string.Empty, []);

    /// <summary>The names and indexes from the document down to the value, as they are, not escaped.</summary>
    public ValueList<string> Segments { get; }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out JsonPointer? result)
    {
        result = null;
        if (text.IsEmpty)
        {
            result = Root;
            return true;
        }

        if (text[0] != '/' || !IsEscapedProperly(text))
            return false;

        var whole = text.ToString();
        result = new JsonPointer(whole, whole[1..].Split('/').Select(Unescape).ToValueList());
        return true;
    }

    /// <summary>Points at a member of the object pointed at.</summary>
    /// <param name="member">The member's name, as it is, not escaped; may be empty.</param>
    public JsonPointer Append(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return new JsonPointer(_text + "/" + Escape(member), [.. Segments, member]);
    }

    /// <summary>The pointer for people: names that are too long to be read are cut.</summary>
    internal string Abridged => Segments.Any(static segment => Excerpt.Of(segment) != segment) ? Of(Segments.Select(Excerpt.Of).ToList())._text : _text;

    /// <summary>The pointer with the given segments.</summary>
    internal static JsonPointer Of(IReadOnlyList<string> segments) => segments.Aggregate(Root, static (pointer, segment) => pointer.Append(segment));

    /// <summary>The pointer to where a walk stands.</summary>
    internal static JsonPointer Of(IReadOnlyList<PathSegment> path)
        => path.Aggregate(Root, static (pointer, segment) => segment.Member is { } member ? pointer.Append(member) : pointer.Append(segment.Index));

    /// <summary>Points at an element of the array pointed at.</summary>
    /// <param name="index">Its place, from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public JsonPointer Append(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return Append(index.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// Compares segment by segment: what contains comes before what is in it, indexes come by number and before names (<c>/a/2</c>, <c>/a/10</c>,
    /// <c>/a/b</c>), and names come ordinally.
    /// </summary>
    /// <param name="other">The other pointer; null comes first.</param>
    public int CompareTo(JsonPointer? other)
    {
        if (other is null)
            return 1;

        for (var i = 0; i < Segments.Count && i < other.Segments.Count; i++)
        {
            var order = CompareSegments(Segments[i], other.Segments[i]);
            if (order != 0)
                return order;
        }

        return Segments.Count.CompareTo(other.Segments.Count);
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] JsonPointer? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _text;

    private static int CompareSegments(string left, string right)
        => (IsIndex(left), IsIndex(right)) switch
        {
            (true, true) when left.Length != right.Length => left.Length.CompareTo(right.Length),
            (true, false) => -1,
            (false, true) => 1,
            _ => string.CompareOrdinal(left, right),
        };

    private static bool IsIndex(string segment)
        => segment == "0" || (segment.Length > 0 && segment[0] != '0' && segment.All(char.IsAsciiDigit));

    private static bool IsEscapedProperly(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1')))
                return false;
        }

        return true;
    }

    private static string Escape(string segment)
        => segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Unescape(string segment)
        => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
