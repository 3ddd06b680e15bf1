namespace LicensingModel.Serialization.Reading;

/// <summary>How much a reader takes before it refuses: a stranger's text costs no more than this.</summary>
public sealed record ReadLimits
{
    /// <summary>The limits that hold unless others are given.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>The longest text, in bytes of UTF-8; 64 MiB unless set.</summary>
    public int MaximumBytes { get; init => field = Preconditions.Valid(value, value > 0, "A limit is at least 1."); } = 64 * 1024 * 1024;

    /// <summary>How deep objects and arrays may nest, the document itself counting 1; 64 unless set, at most 256.</summary>
    public int MaximumDepth { get; init => field = Preconditions.Valid(value, value is > 0 and <= 256, "The depth limit is from 1 to 256."); } = 64;

    /// <summary>How many objects, and how many items in all lists and sets together; 2,000,000 unless set.</summary>
    public int MaximumItems { get; init => field = Preconditions.Valid(value, value > 0, "A limit is at least 1."); } = 2_000_000;

    /// <summary>How many findings are reported, before one that says how many more there were; 1,000 unless set.</summary>
    public int MaximumDiagnostics { get; init => field = Preconditions.Valid(value, value > 0, "A limit is at least 1."); } = 1_000;
}
