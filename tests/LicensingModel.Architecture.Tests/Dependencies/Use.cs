namespace LicensingModel.Architecture.Tests.Dependencies;

/// <summary>One place in an assembly where a type mentions another type of the same assembly.</summary>
/// <param name="From">The type that mentions; what the compiler generated is counted to the type it was generated for.</param>
/// <param name="FromNamespace">The namespace of the outermost type around <paramref name="From"/>.</param>
/// <param name="Member">Where in the type: <c>method Parse</c>, <c>field _items</c>, <c>base type</c>.</param>
/// <param name="To">The type that is mentioned.</param>
/// <param name="ToNamespace">The namespace of the outermost type around <paramref name="To"/>.</param>
internal sealed record Use(string From, string FromNamespace, string Member, string To, string ToNamespace)
{
    public override string ToString() => $"{From} ({Member}) uses {To}";
}
