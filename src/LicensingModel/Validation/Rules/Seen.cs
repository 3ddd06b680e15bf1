namespace LicensingModel.Validation.Rules;

/// <summary>What was seen so far.</summary>
internal sealed class Seen<T> : IRoom
    where T : notnull
{
    private readonly HashSet<T> _seen = [];

    /// <summary>Begins anew.</summary>
    internal Seen<T> Begin()
    {
        _seen.Clear();
        return this;
    }

    /// <summary>Notes something; false where it was seen before.</summary>
    internal bool Add(T one) => _seen.Add(one);

    /// <inheritdoc/>
    public void Forget() => _seen.Clear();
}
