namespace LicensingModel;

/// <summary>A value that is not an element, yet holds ids or words that a walk must see.</summary>
internal interface IVisitable
{
    /// <summary>Shows the walk what the value holds.</summary>
    void Accept(ModelVisitor visitor);
}
