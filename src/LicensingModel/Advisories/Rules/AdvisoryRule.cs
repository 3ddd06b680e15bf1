using LicensingModel.Diagnostics;

namespace LicensingModel.Advisories.Rules;

/// <summary>One thing in agreements that a lawyer should look at: by which law, of which days, and what is looked for. It sees a trigger and judges nothing.</summary>
public sealed record AdvisoryRule
{
    internal AdvisoryRule()
    {
    }

    /// <summary>Its permanent code and severity.</summary>
    public required DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>Where that law is: <c>US</c>, <c>EU</c>, <c>GB</c>, <c>CN</c>, <c>JP</c>, a part as <c>US-DE</c>, or <c>any</c>.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>The law, the case or the guidelines.</summary>
    public required string Law { get; init; }

    /// <summary>The days on which it applies.</summary>
    public required DateSpan InForce { get; init; }

    /// <summary>What is looked for, in words.</summary>
    public required string Trigger { get; init; }

    /// <summary>The conditions that are to be looked at; none where the trigger says all.</summary>
    public ValueList<string> Conditions { get; init; } = [];

    /// <summary>How well the law was looked up.</summary>
    public required AdvisoryBasis Basis { get; init; }

    /// <summary>The permanent code.</summary>
    public string Code => Descriptor.Code;

    /// <summary>The code and the law.</summary>
    public override string ToString() => $"{Code}: {Law}";
}
