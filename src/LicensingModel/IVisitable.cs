namespace LicensingModel;

/// <summary>A value that is not an element, yet holds ids or words that a walk must see.</summary>
internal interface IVisitable
{
    /// <summary>The elements of which the value is a list, to be looked at and not changed; null where it is something else.</summary>
    Element[]? Elements => null;

    /// <summary>Shows the walk what the value holds.</summary>
    void Accept(ModelVisitor visitor);
}
