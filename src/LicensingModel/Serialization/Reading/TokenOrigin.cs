using LicensingModel.Diagnostics;

namespace LicensingModel.Serialization.Reading;

/// <summary>Where a token of a JSON text comes from, that was made of a text in another notation.</summary>
/// <param name="Offset">The first byte of the token in the JSON text, or of what separates it from the one before.</param>
/// <param name="Position">Where it stands in the other text.</param>
public readonly record struct TokenOrigin(int Offset, TextPosition Position);
