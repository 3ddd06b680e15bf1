using System.Text;
using System.Text.Json;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Tests.Broken;

/// <summary>A member as it stands in a text, so that the text can be changed there and nowhere else.</summary>
internal sealed record TextMember(byte[] Text, JsonPointer Pointer, string Name, JsonTokenType Type, int Start, int ValueStart, int End)
{
    internal string Value => Encoding.UTF8.GetString(Text.AsSpan(ValueStart, End - ValueStart));

    internal bool IsScalar => Type is not (JsonTokenType.StartObject or JsonTokenType.StartArray);

    /// <summary>Every member of every object in a text without white space.</summary>
    internal static IEnumerable<TextMember> In(byte[] compact)
    {
        List<TextMember> members = [];
        var reader = new Utf8JsonReader(compact, new JsonReaderOptions { MaxDepth = 256 });
        var path = new PathTracker();
        while (reader.Read())
        {
            path.Follow(ref reader);
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;

            var (start, name) = ((int)reader.TokenStartIndex, reader.GetString()!);
            var ahead = reader;
            ahead.Read();
            var (valueStart, type) = ((int)ahead.TokenStartIndex, ahead.TokenType);
            ahead.Skip();
            members.Add(new TextMember(compact, path.Pointer, name, type, start, valueStart, (int)ahead.BytesConsumed));
        }

        return members;
    }

    internal byte[] Deleted()
    {
        if (Text[End] == ',')
            return [.. Text[..Start], .. Text[(End + 1)..]];
        return [.. Text[..(Text[Start - 1] == ',' ? Start - 1 : Start)], .. Text[End..]];
    }

    internal byte[] Doubled(string? value = null) => [.. Text[..End], .. Encoding.UTF8.GetBytes($",{JsonSerializer.Serialize(Name)}:{value ?? Value}"), .. Text[End..]];

    internal byte[] Renamed(string name) => [.. Text[..Start], .. JsonSerializer.SerializeToUtf8Bytes(name), .. Text[(ValueStart - 1)..]];

    internal byte[] Replaced(string value) => [.. Text[..ValueStart], .. Encoding.UTF8.GetBytes(value), .. Text[End..]];

    public override string ToString() => $"{Pointer} = {Value[..Math.Min(Value.Length, 60)]}";
}
