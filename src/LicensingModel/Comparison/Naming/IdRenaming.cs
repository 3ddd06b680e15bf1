namespace LicensingModel.Comparison.Naming;

/// <summary>Gives ids other names, or one name to all of a kind.</summary>
/// <param name="renamed">The other name of each.</param>
/// <param name="isMasked">Whether the ids of a kind are all given one name, so that what they name is left out of a comparison.</param>
internal sealed class IdRenaming(IReadOnlyDictionary<(Type Kind, string Id), string> renamed, Func<Type, bool> isMasked) : ModelRewriter
{
    private const string Mask = "x";

    protected internal override T Id<T>(T id)
    {
        if (isMasked(typeof(T)))
            return T.Parse(Mask, null);
        return renamed.TryGetValue((typeof(T), id.Value), out var name) ? T.Parse(name, null) : id;
    }
}
