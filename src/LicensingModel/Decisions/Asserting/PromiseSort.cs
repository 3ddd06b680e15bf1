namespace LicensingModel.Decisions.Asserting;

/// <summary>What an undertaking promises, as far as that matters to what its holder may ask for.</summary>
internal enum PromiseSort
{
    /// <summary>A licence for which something is to be paid, or may be: who takes none owes damages.</summary>
    License,

    /// <summary>A licence free of charge.</summary>
    FreeLicense,

    /// <summary>Not to enforce the right.</summary>
    NotToEnforce,

    /// <summary>What is promised is not known.</summary>
    NotKnown,
}
