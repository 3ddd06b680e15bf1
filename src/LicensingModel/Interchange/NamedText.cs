using LicensingModel.Serialization;

namespace LicensingModel.Interchange;

/// <summary>A text and the name under which findings about it are shown: a file's path, as its user gave it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Utf8">The text in UTF-8; a byte order mark is passed over. It must not change afterwards.</param>
public sealed record NamedText(string Name, ReadOnlyMemory<byte> Utf8)
{
    /// <summary>Names a text that was made of another notation, such as YAML.</summary>
    /// <param name="name">The name.</param>
    /// <param name="text">The text.</param>
    public NamedText(string name, JsonText text)
        : this(name, Preconditions.NotNull(text).Utf8)
        => Text = text;

    /// <summary>The text, with what is known of where it comes from.</summary>
    public JsonText Text { get; } = new(Utf8);
}
