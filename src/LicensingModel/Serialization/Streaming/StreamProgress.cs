namespace LicensingModel.Serialization.Streaming;

/// <summary>How far the reading or writing of a stream has come.</summary>
/// <param name="Bytes">How many bytes were read or written.</param>
/// <param name="Elements">How many elements were read or written.</param>
public readonly record struct StreamProgress(long Bytes, long Elements);
