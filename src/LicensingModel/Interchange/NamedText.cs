namespace LicensingModel.Interchange;

/// <summary>A text and the name under which findings about it are shown: a file's path, as its user gave it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Utf8">The text in UTF-8; a byte order mark is passed over. It must not change afterwards.</param>
public sealed record NamedText(string Name, ReadOnlyMemory<byte> Utf8);
