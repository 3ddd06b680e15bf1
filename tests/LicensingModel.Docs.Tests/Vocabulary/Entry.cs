namespace LicensingModel.Docs.Tests.Vocabulary;

/// <summary>One way of writing something: under a heading, in C# and then in JSON.</summary>
/// <param name="Heading">The heading under which it stands.</param>
/// <param name="Part">Which part of a document it is: <c>body</c>, or <c>body list</c> for several.</param>
/// <param name="Code">An expression, or statements that return one.</param>
/// <param name="Json">What the library writes for it.</param>
internal sealed record Entry(string Heading, string Part, string Code, string Json)
{
    /// <summary>The part itself, where there are several too.</summary>
    public string Kind => Part.Split(' ')[0];

    /// <summary>Whether it is several.</summary>
    public bool IsList => Part.EndsWith(" list", StringComparison.Ordinal);
}
