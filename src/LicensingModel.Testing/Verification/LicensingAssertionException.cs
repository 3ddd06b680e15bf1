namespace LicensingModel.Testing.Verification;

/// <summary>An answer is not as a test expects it. The message begins with what was expected and what was answered, and goes on with the answer's proof as text.</summary>
public sealed class LicensingAssertionException : Exception
{
    internal LicensingAssertionException(string what, string expected, string actual, string proof)
        : base($"{what}: expected {expected}, answered {actual}\n\n{proof}")
        => (What, Expected, Actual, Proof) = (what, expected, actual, proof);

    /// <summary>What of the answer is not as expected: <c>outcome</c>, <c>basis</c> …</summary>
    public string What { get; }

    /// <summary>What was expected.</summary>
    public string Expected { get; }

    /// <summary>What was answered.</summary>
    public string Actual { get; }

    /// <summary>The answer with its proof.</summary>
    public string Proof { get; }
}
