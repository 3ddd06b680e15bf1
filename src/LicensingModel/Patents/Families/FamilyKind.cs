namespace LicensingModel.Patents.Families;

/// <summary>By which rule patents count as one family.</summary>
public enum FamilyKind
{
    /// <summary>Exactly the same priorities (DOCDB simple family): as a rule the same invention.</summary>
    Simple,

    /// <summary>At least one shared priority, and whatever shares one with those (INPADOC extended family).</summary>
    Extended,
}
