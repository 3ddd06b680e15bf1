namespace LicensingModel.Valuation.Methods;

/// <summary>One way of reckoning what a licence, or a leg of a cross-licence, is worth: its inputs, each as far as it is known.</summary>
public abstract record ValuationMethod : IKeepsUnrecognized
{
    private protected ValuationMethod()
    {
    }

    /// <summary>What it is called among the methods of its file: letters, digits and hyphens.</summary>
    /// <exception cref="ArgumentException">It is empty, or has other signs.</exception>
    public required string Name
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Length > 0 && value.All(static sign => char.IsAsciiLetterOrDigit(sign) || sign == '-'), "The name of a method has letters, digits and hyphens.");
    }

    /// <summary>The decision on which its inputs rest; null where they rest on none.</summary>
    public RestingDecision? Decision { get; init; }

    /// <summary>Members of the written method that this version does not know; while there are any, nothing is reckoned.</summary>
    public ValueList<UnrecognizedMember> UnrecognizedMembers { get; init => field = Preconditions.NotNull(value); } = [];
}
