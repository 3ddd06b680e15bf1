using System.Globalization;
using System.Text;

namespace LicensingModel.Tests.Serialization.Streaming;

/// <summary>The text of a portfolio, made as it is read: a stream that is as long as is asked for and holds nothing.</summary>
internal sealed class PatentText(int count, bool lines = false) : Stream
{
    private byte[] _piece = [];
    private int _at;
    private int _next = -1;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_at == _piece.Length)
        {
            _piece = Encoding.UTF8.GetBytes(Piece(_next++));
            _at = 0;
        }

        var length = Math.Min(buffer.Length, _piece.Length - _at);
        _piece.AsSpan(_at, length).CopyTo(buffer);
        _at += length;
        return length;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private string Piece(int at)
    {
        if (at > count)
            return string.Empty;
        if (at < 0)
            return lines ? "{\"schemaVersion\":1}\n" : "{\"schemaVersion\":1,\"patents\":[";
        if (at == count)
            return lines ? string.Empty : "]}";

        var patent = string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"id":"us-{{10_000_000 + at}}","title":{"en":"Method and apparatus number {{at}} for the transmission of data"},"filed":"{{2000 + (at % 20)}}-0{{1 + (at % 9)}}-11"}""");
        return lines ? $"{{\"patents\":{patent}}}\n" : at == 0 ? patent : "," + patent;
    }
}
