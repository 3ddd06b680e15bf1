namespace LicensingModel;

/// <summary>A member of a written object that this version of the library does not know, kept so that it can be written back.</summary>
public sealed record UnrecognizedMember
{
    /// <summary>The member's name, as written; may be any text of valid Unicode, even empty.</summary>
    /// <exception cref="ArgumentException">The name has a lone surrogate.</exception>
    public required string Name
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), UnicodeText.IsValid(value), "A member's name is valid Unicode.");
    }

    /// <summary>The member's value, as written.</summary>
    public required RawJson Value { get; init => field = Preconditions.NotNull(value); }
}
