namespace LicensingModel.Cli;

/// <summary>What a command returns.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing wrong.</summary>
    internal const int Done = 0;

    /// <summary>Done, and the answer is not good news: errors found; not permitted, or nobody can say; a failed expectation.</summary>
    internal const int NotGood = 1;

    /// <summary>Wrong usage, or input that cannot be read or is not valid.</summary>
    internal const int Wrong = 2;
}
