using System.Text;

namespace LicensingModel.Tests.Hostile;

/// <summary>Changes of a text: of bytes, of tokens, and of the structure.</summary>
internal sealed class FuzzMutation(Random random, IReadOnlyList<byte[]> corpus)
{
    /// <summary>No text grows beyond this.</summary>
    public const int Longest = 256 * 1024;

    private static readonly string[] Tokens =
    [
        "null", "true", "{}", "[]", "\"\"", "0", "-1", "1e999", "9007199254740993", "\"2017-02-30\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"\\ud800\"", "\"\\u0000\"", "\"US\"", "\"XX\"",
        "\"5.0%\"", "\"USD 1\"", "\"P1Y\"", "\"state\":\"contested\",", "\"kind\":\"x\",", "\"kind\":\"listed\",", "\"state\":\"stated\",", "\"id\":\"a\",", "\"schemaVersion\":2,", "\"value\":1,", "\"claims\":[],",
        "&a ", "*a", "? ", ": ", "- ", "|\n", ">-\n", "!!str ", "!x ", "---\n", "...\n", "# x\n", "\t", "%YAML 1.2\n", "<<: *a\n", "'", "\n", "\r\n", "\u0085", "\uFEFF", "é", "😀",
    ];

    /// <summary>One of the texts, changed a few times.</summary>
    public byte[] Next()
    {
        var text = corpus[random.Next(corpus.Count)].ToList();
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            Change(text);
            if (text.Count > Longest)
                text.RemoveRange(Longest, text.Count - Longest);
        }

        return [.. text];
    }

    private void Change(List<byte> text)
    {
        var at = random.Next(text.Count + 1);
        var length = Math.Min(random.Next(1, 80), text.Count - at);
        switch (random.Next(12))
        {
            case 0 when at < text.Count: text[at] = (byte)random.Next(256); break;
            case 1 when at < text.Count: text[at] ^= (byte)(1 << random.Next(8)); break;
            case 2: text.RemoveRange(at, length); break;
            case 3: text.InsertRange(at, text.GetRange(at, length)); break;
            case 4: text.RemoveRange(at, (text.Count - at) / random.Next(1, 10)); break;
            case 5: text.InsertRange(at, Part()); break;
            case 6: Repeat(text, at, Math.Min(length, 8), random.Next(1, 2000)); break;
            case 7: Nest(text, at); break;
            case 8: Swap(text); break;
            case 9: Quote(text, at); break;
            default: text.InsertRange(at, Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)])); break;
        }
    }

    /// <summary>A part of another text.</summary>
    private byte[] Part()
    {
        var other = corpus[random.Next(corpus.Count)];
        var start = random.Next(other.Length + 1);
        return other[start..Math.Min(other.Length, start + random.Next(200))];
    }

    private static void Repeat(List<byte> text, int at, int length, int times)
    {
        var part = text.GetRange(at, length);
        text.InsertRange(at, Enumerable.Repeat(part, times).SelectMany(bytes => bytes));
    }

    private void Nest(List<byte> text, int at)
    {
        var (open, close) = random.Next(3) switch { 0 => ("[", "]"), 1 => ("{\"a\":", "}"), _ => ("- ", "") };
        var depth = random.Next(1, 400);
        var end = random.Next(at, text.Count + 1);
        text.InsertRange(end, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(close, depth))));
        text.InsertRange(at, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, depth))));
    }

    /// <summary>Two strings exchanged.</summary>
    private void Swap(List<byte> text)
    {
        var (one, other) = (String(text), String(text));
        if (one.Length == 0 || other.Length == 0 || one.Start == other.Start)
            return;

        var word = text.GetRange(other.Start, other.Length);
        text.RemoveRange(one.Start, one.Length);
        text.InsertRange(one.Start, word);
    }

    /// <summary>A string that loses its quotation marks.</summary>
    private static void Quote(List<byte> text, int at)
    {
        var start = text.IndexOf((byte)'"', Math.Min(at, text.Count));
        var end = start < 0 ? -1 : text.IndexOf((byte)'"', start + 1);
        if (end < 0)
            return;
        text.RemoveAt(end);
        text.RemoveAt(start);
    }

    private (int Start, int Length) String(List<byte> text)
    {
        var start = text.IndexOf((byte)'"', random.Next(text.Count + 1));
        var end = start < 0 ? -1 : text.IndexOf((byte)'"', start + 1);
        return end < 0 ? default : (start, end - start + 1);
    }
}
