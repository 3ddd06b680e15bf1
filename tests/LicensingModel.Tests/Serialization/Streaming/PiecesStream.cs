namespace LicensingModel.Tests.Serialization.Streaming;

/// <summary>A stream that gives a text in pieces of the lengths asked for.</summary>
internal sealed class PiecesStream(byte[] text, Func<int> length) : MemoryStream(text)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => base.ReadAsync(buffer[..Math.Clamp(length(), 1, buffer.Length)], cancellationToken);
}
