using System.Text.Json;

namespace LicensingModel.Serialization.Reading;

/// <summary>The part of a broken text that stands before the break, with what is open there closed.</summary>
internal readonly ref struct MendedText
{
    private MendedText(byte[] utf8, int cutAt, bool isTooDeep)
    {
        Utf8 = utf8;
        CutAt = cutAt;
        IsTooDeep = isTooDeep;
    }

    /// <summary>JSON that ends where the text broke; empty where nothing came before the break.</summary>
    internal ReadOnlySpan<byte> Utf8 { get; }

    /// <summary>Where the text was cut: what the closed objects lack after it says nothing.</summary>
    internal int CutAt { get; }

    /// <summary>Whether the text broke only because it nests too deep to be looked at.</summary>
    internal bool IsTooDeep { get; }

    internal static MendedText Of(ReadOnlySpan<byte> text)
    {
        var reader = TextLocator.Reader(text);
        var closers = new Stack<byte>();
        byte[] closersAtCut = [];
        var cutAt = 0;
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject: closers.Push((byte)'}'); break;
                    case JsonTokenType.StartArray: closers.Push((byte)']'); break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray: closers.Pop(); break;
                    case JsonTokenType.PropertyName: continue;
                }

                cutAt = (int)reader.BytesConsumed;
                closersAtCut = [];
                if (closers.Count == 0)
                    break;
            }
        }
        catch (JsonException)
        {
            // Here is the break; what is open is closed below.
            closersAtCut = closers.ToArray();
        }

        return new MendedText([.. text[..cutAt], .. closersAtCut], cutAt, closers.Count >= TextLocator.MaximumDepth);
    }
}
