namespace LicensingModel;

/// <summary>Something written as an object, which keeps the members that it does not know.</summary>
internal interface IKeepsUnrecognized
{
    /// <summary>The members that it does not know.</summary>
    ValueList<UnrecognizedMember> UnrecognizedMembers { get; }
}
