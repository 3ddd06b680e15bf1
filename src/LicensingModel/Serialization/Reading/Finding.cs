using LicensingModel.Diagnostics;

namespace LicensingModel.Serialization.Reading;

/// <summary>Something found while reading, by its offset in the text.</summary>
internal readonly record struct Finding(DiagnosticDescriptor Descriptor, long Offset, ValueList<string> Arguments);
