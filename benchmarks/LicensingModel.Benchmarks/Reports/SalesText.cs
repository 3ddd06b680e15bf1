using System.Globalization;
using System.Text.Unicode;

namespace LicensingModel.Benchmarks.Reports;

/// <summary>A report of sales that is made while it is read, the same each time.</summary>
internal sealed class SalesText(int rows) : Stream
{
    private static readonly string[] Products = ["phone", "folding", "watch"];
    private static readonly string[] Sellers = ["alpha", "beta"];
    private static readonly string[] Countries = ["US", "DE", "CN", "JP", "FR", "GB", "IN", "KR"];

    private readonly byte[] _line = new byte[128];
    private ulong _state = 20040901;
    private int _row = -1;
    private int _at;
    private int _end;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>A reader of so many rows.</summary>
    internal static StreamReader Of(int rows) => new(new SalesText(rows), bufferSize: 32_768);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length && (_at < _end || Next()))
        {
            var part = Math.Min(buffer.Length - written, _end - _at);
            _line.AsSpan(_at, part).CopyTo(buffer[written..]);
            (written, _at) = (written + part, _at + part);
        }

        return written;
    }

    public override void Flush()
    {
        // Nothing is written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool Next()
    {
        if (_row >= rows)
            return false;
        (_at, _row) = (0, _row + 1);
        if (_row == 0)
            return Utf8.TryWrite(_line, $"period,product,units,price,currency,territory,seller\n", out _end);
        var random = Random();
        var quarter = (long)(_row - 1) * 40 / rows;
        return Utf8.TryWrite(
            _line,
            CultureInfo.InvariantCulture,
            $"{2001 + (quarter / 4)}-Q{(quarter % 4) + 1},{Products[random % 3]},{random / 3 % 5000},{random / 15_000 % 400}.{(random / 6_000_000 % 90) + 10},USD,{Countries[random / 7 % 8]},{Sellers[random / 11 % 2]}\n",
            out _end);
    }

    private ulong Random()
    {
        _state = (_state * 6364136223846793005UL) + 1442695040888963407UL;
        return _state >> 20;
    }
}
