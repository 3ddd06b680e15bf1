using System.Text;
using LicensingModel.Tests.Serialization.Generated;

namespace LicensingModel.Tests.Broken;

/// <summary>Small changes of bytes, most of which leave JSON behind: those of the syntax would all be found in the same way.</summary>
internal static class Mutation
{
    private static readonly string[] Splinters = ["\\", "\"", " ", "\n", "0", "-", ".", "e", "a", "A", "\\u0061", "é", ",", "null", "\"state\":1,", "\"kind\":\"x\","];

    internal static byte[] Of(byte[] text, Dice dice)
    {
        var bytes = text.ToList();
        for (var changes = 1 + dice.Below(2); changes > 0; changes--)
            Change(bytes, dice);
        return [.. bytes];
    }

    private static void Change(List<byte> bytes, Dice dice)
    {
        var at = dice.Below(bytes.Count - 1);
        switch (dice.Below(8))
        {
            case 0: bytes.RemoveAt(at); break;
            case 1: bytes[at] = (byte)dice.Below(256); break;
            case 2: bytes.InsertRange(at, Encoding.UTF8.GetBytes(dice.Any(Splinters))); break;
            case 3: (bytes[at], bytes[at + 1]) = (bytes[at + 1], bytes[at]); break;
            case 4: Letter(bytes, at, letter => (byte)('a' + dice.Below(26))); break;
            case 5: Letter(bytes, at, letter => (byte)(letter ^ 0x20)); break;
            case 6: Escape(bytes, at); break;
            default: Word(bytes, at, dice); break;
        }
    }

    private static int LetterFrom(List<byte> bytes, int at) => bytes.FindIndex(at, letter => char.IsAsciiLetter((char)letter));

    private static void Letter(List<byte> bytes, int at, Func<byte, byte> change)
    {
        if (LetterFrom(bytes, at) is >= 0 and var letter)
            bytes[letter] = change(bytes[letter]);
    }

    /// <summary>A letter escaped, which means the same.</summary>
    private static void Escape(List<byte> bytes, int at)
    {
        if (LetterFrom(bytes, at) is not (>= 0 and var letter))
            return;

        var escape = Encoding.ASCII.GetBytes($"\\u{bytes[letter]:x4}");
        bytes.RemoveAt(letter);
        bytes.InsertRange(letter, escape);
    }

    /// <summary>A string in the place of another.</summary>
    private static void Word(List<byte> bytes, int at, Dice dice)
    {
        var (one, other) = (Quoted(bytes, at), Quoted(bytes, dice.Below(bytes.Count)));
        if (one.Length == 0 || other.Length == 0)
            return;

        var word = bytes.GetRange(other.Start, other.Length);
        bytes.RemoveRange(one.Start, one.Length);
        bytes.InsertRange(one.Start, word);
    }

    private static (int Start, int Length) Quoted(List<byte> bytes, int at)
    {
        var start = bytes.IndexOf((byte)'"', at);
        var end = start < 0 ? -1 : bytes.IndexOf((byte)'"', start + 1);
        return end < 0 ? default : (start, end - start + 1);
    }
}
