using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Streaming;

/// <summary>How a text is read as a stream.</summary>
public sealed record StreamOptions
{
    /// <summary>The options that hold unless others are given.</summary>
    public static StreamOptions Default { get; } = new();

    /// <summary>
    /// How much is taken of each element: its bytes, items and depth (counted from the document). The number of findings is that of the whole stream. An element may have
    /// 16 MiB unless set; so much of the text is held at most, and a few times that while it is read.
    /// </summary>
    public ReadLimits Limits { get; init => field = Preconditions.NotNull(value); } = ReadLimits.Default with { MaximumBytes = 16 * 1024 * 1024 };

    /// <summary>How many bytes are taken in all; 1 TiB unless set.</summary>
    public long MaximumBytes { get; init => field = Preconditions.Valid(value, value > 0, "A limit is at least 1."); } = 1L << 40;

    /// <summary>How many elements are taken in all; 1,000,000,000 unless set.</summary>
    public long MaximumElements { get; init => field = Preconditions.Valid(value, value > 0, "A limit is at least 1."); } = 1_000_000_000;

    /// <summary>Whether what this version does not know is reported.</summary>
    public bool CheckIntegrity { get; init; } = true;

    /// <summary>
    /// The ids that the text declares, found by <see cref="LicensingStreaming.CollectIdsAsync"/> in an earlier pass over it. With them, ids that lead nowhere or are declared
    /// twice are reported; without them (null) they are not looked at, because an id may be declared anywhere in the text.
    /// </summary>
    public StreamedIds? Ids { get; init; }

    /// <summary>Where the ids of the text are gathered.</summary>
    internal StreamedIds? Collecting { get; init; }

    /// <summary>Who is told how far the reading has come, about once for each MiB and at the end; nobody if null.</summary>
    public IProgress<StreamProgress>? Progress { get; init; }
}
