namespace LicensingModel;

/// <summary>A set of countries, or everything but one: the folded form of a territory. The default is not one.</summary>
/// <param name="IsComplement">Whether <paramref name="Node"/> is what is left out.</param>
/// <param name="Node">The set named, or left out.</param>
internal readonly record struct TerritoryExpression(bool IsComplement, TerritoryNode Node)
{
    internal static TerritoryExpression None => new(false, TerritoryAlgebra.None);

    internal static TerritoryExpression Worldwide => new(true, TerritoryAlgebra.None);

    /// <summary>The canonical text.</summary>
    internal string Text => !IsComplement ? Node.Text : Node.IsEmpty ? "worldwide" : $"worldwide except {Node.Operand}";

    internal static TerritoryExpression Union(IReadOnlyCollection<TerritoryExpression> operands)
    {
        var named = TerritoryAlgebra.Union(operands.Where(operand => !operand.IsComplement).Select(operand => operand.Node));
        TerritoryNode[] leftOut = [.. operands.Where(operand => operand.IsComplement).Select(operand => operand.Node)];
        return leftOut.Length == 0 ? new(false, named) : new(true, TerritoryAlgebra.Except(TerritoryAlgebra.Intersect(leftOut), named));
    }

    internal static TerritoryExpression Intersect(IReadOnlyCollection<TerritoryExpression> operands)
    {
        var leftOut = TerritoryAlgebra.Union(operands.Where(operand => operand.IsComplement).Select(operand => operand.Node));
        TerritoryNode[] named = [.. operands.Where(operand => !operand.IsComplement).Select(operand => operand.Node)];
        return named.Length == 0 ? new(true, leftOut) : new(false, TerritoryAlgebra.Except(TerritoryAlgebra.Intersect(named), leftOut));
    }

    internal TerritoryExpression Except(TerritoryExpression removed) => Intersect([this, removed with { IsComplement = !removed.IsComplement }]);

    internal Truth Includes(TerritoryCase at) => IsComplement ? !Node.Includes(at) : Node.Includes(at);
}
