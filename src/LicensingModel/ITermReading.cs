using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>A way of reading terms: which value each has, if it has one that may be used.</summary>
internal interface ITermReading
{
    /// <summary>The value of a term, if it has one in this reading.</summary>
    /// <param name="term">The term.</param>
    /// <param name="label">What it is, by which a reading tells terms apart.</param>
    /// <param name="value">The value.</param>
    bool TryGet<T>(Disclosed<T> term, string label, [NotNullWhen(true)] out T? value)
        where T : class, IEquatable<T>;
}
