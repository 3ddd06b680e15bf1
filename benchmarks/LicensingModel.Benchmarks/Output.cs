using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LicensingModel.Benchmarks;

/// <summary>A buffer and writer that are used again and again, so that only the writing itself is measured. Every peer writes to one like it.</summary>
internal sealed class Output : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 20);

    internal Output(bool indented)
        => Writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    internal Utf8JsonWriter Writer { get; }

    internal ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    /// <summary>Begins anew.</summary>
    internal Utf8JsonWriter Begin()
    {
        _buffer.ResetWrittenCount();
        Writer.Reset();
        return Writer;
    }

    /// <summary>Ends, and says how many bytes were written.</summary>
    internal int End()
    {
        Writer.Flush();
        return _buffer.WrittenCount;
    }

    public void Dispose() => Writer.Dispose();
}
