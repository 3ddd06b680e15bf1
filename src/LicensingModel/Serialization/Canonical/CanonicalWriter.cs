using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LicensingModel.Serialization.Canonical;

/// <summary>Writes JSON by the rules of RFC 8785.</summary>
internal sealed class CanonicalWriter(IBufferWriter<byte> output)
{
    // As the number to string conversion of ECMAScript has them.
    private const int LongestWhole = 21;
    private const int LeastPoint = -6;

    internal void Write(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object: WriteObject(element); break;
            case JsonValueKind.Array: WriteArray(element); break;
            case JsonValueKind.String: WriteString(element.GetString()!); break;
            case JsonValueKind.Number: WriteText(Number(element)); break;
            case JsonValueKind.True: WriteText("true"); break;
            case JsonValueKind.False: WriteText("false"); break;
            default: WriteText("null"); break;
        }
    }

    private static string Number(JsonElement element)
    {
        var value = element.GetDouble();
        return double.IsFinite(value) ? Format(value) : throw new FormatException($"The number `{Diagnostics.Excerpt.Of(element.GetRawText())}` is too great for the canonical form.");
    }

    private static string Format(double value)
    {
        if (value == 0)
            return "0";

        var sign = value < 0 ? "-" : string.Empty;
        var (digits, point) = Shortest(Math.Abs(value));
        if (point > LongestWhole || point <= LeastPoint)
            return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits[0]}{(digits.Length > 1 ? "." : string.Empty)}{digits[1..]}e{(point > 0 ? "+" : "-")}{Math.Abs(point - 1)}");
        if (point >= digits.Length)
            return sign + digits.PadRight(point, '0');
        return point > 0 ? $"{sign}{digits[..point]}.{digits[point..]}" : $"{sign}0.{new string('0', -point)}{digits}";
    }

    /// <summary>The fewest digits by which a number is known from every other, and how many of them stand before the point.</summary>
    private static (string Digits, int Point) Shortest(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = mark < 0 ? text : text[..mark];
        var exponent = mark < 0 ? 0 : int.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = dot < 0 ? mantissa : mantissa[..dot];
        var all = dot < 0 ? mantissa : whole + mantissa[(dot + 1)..];
        var significant = all.TrimStart('0');
        return (significant.TrimEnd('0'), whole.Length + exponent - (all.Length - significant.Length));
    }

    private void WriteObject(JsonElement element)
    {
        var members = element.EnumerateObject().ToArray();
        Array.Sort(members, static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        WriteText("{");
        for (var i = 0; i < members.Length; i++)
        {
            if (i > 0 && members[i].Name == members[i - 1].Name)
                throw new FormatException($"The name `{Diagnostics.Excerpt.Of(members[i].Name)}` stands twice in one object.");
            if (i > 0)
                WriteText(",");
            WriteString(members[i].Name);
            WriteText(":");
            Write(members[i].Value);
        }

        WriteText("}");
    }

    private void WriteArray(JsonElement element)
    {
        WriteText("[");
        var isFirst = true;
        foreach (var item in element.EnumerateArray())
        {
            if (!isFirst)
                WriteText(",");
            isFirst = false;
            Write(item);
        }

        WriteText("]");
    }

    private void WriteString(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\b' => quoted.Append("\\b"),
                '\t' => quoted.Append("\\t"),
                '\n' => quoted.Append("\\n"),
                '\f' => quoted.Append("\\f"),
                '\r' => quoted.Append("\\r"),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => quoted.Append(character),
            };
        }

        WriteText(quoted.Append('"').ToString());
    }

    private void WriteText(string text) => Encoding.UTF8.GetBytes(text, output);
}
