namespace DealService;

/// <summary>How much the service takes. Whoever sends more is told so; nothing that is sent can make it hold or compute without bound.</summary>
internal sealed record ServiceLimits
{
    internal static ServiceLimits Default { get; } = new();

    /// <summary>The largest document, in bytes.</summary>
    internal int DocumentBytes { get; init; } = 1024 * 1024;

    /// <summary>The largest question, in bytes.</summary>
    internal int QuestionBytes { get; init; } = 64 * 1024;

    /// <summary>How many deals are held.</summary>
    internal int Deals { get; init; } = 100;

    /// <summary>How many findings are told of one document.</summary>
    internal int Findings { get; init; } = 100;

    /// <summary>How many values one document may hold.</summary>
    internal int Items { get; init; } = 100_000;

    /// <summary>How many requests are worked on at once.</summary>
    internal int AtOnce { get; init; } = 4;

    /// <summary>How many requests wait.</summary>
    internal int Waiting { get; init; } = 64;
}
