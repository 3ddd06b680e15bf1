using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Agreements;

/// <summary>In what role parties stand in an agreement. An open vocabulary: an unknown word is kept.</summary>
public sealed class PartyRole : Code<PartyRole>, IScalar<PartyRole>, ICode<PartyRole>
{
    private PartyRole(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>A party, where no role is told apart. Written <c>party</c>.</summary>
    public static PartyRole Party { get; } = new("party", true);

    /// <summary>Grants. Written <c>licensor</c>.</summary>
    public static PartyRole Licensor { get; } = new("licensor", true);

    /// <summary>Is granted to. Written <c>licensee</c>.</summary>
    public static PartyRole Licensee { get; } = new("licensee", true);

    /// <summary>Assigns. Written <c>assignor</c>.</summary>
    public static PartyRole Assignor { get; } = new("assignor", true);

    /// <summary>Is assigned to. Written <c>assignee</c>.</summary>
    public static PartyRole Assignee { get; } = new("assignee", true);

    /// <summary>Supplies. Written <c>supplier</c>.</summary>
    public static PartyRole Supplier { get; } = new("supplier", true);

    /// <summary>Is supplied. Written <c>customer</c>.</summary>
    public static PartyRole Customer { get; } = new("customer", true);

    /// <summary>Who gives a covenant, undertaking or option. Written <c>grantor</c>.</summary>
    public static PartyRole Grantor { get; } = new("grantor", true);

    /// <summary>A member of a network. Written <c>member</c>.</summary>
    public static PartyRole Member { get; } = new("member", true);

    /// <summary>Who benefits without being a party. Written <c>beneficiary</c>.</summary>
    public static PartyRole Beneficiary { get; } = new("beneficiary", true);

    /// <summary>Who makes products for another. Written <c>manufacturer</c>.</summary>
    public static PartyRole Manufacturer { get; } = new("manufacturer", true);

    /// <summary>Who invests. Written <c>investor</c>.</summary>
    public static PartyRole Investor { get; } = new("investor", true);

    /// <inheritdoc/>
    public static ValueList<PartyRole> Known { get; } =
    [
        Party,
        Licensor,
        Licensee,
        Assignor,
        Assignee,
        Supplier,
        Customer,
        Grantor,
        Member,
        Beneficiary,
        Manufacturer,
        Investor,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a role of parties: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PartyRole? result)
        => TryRead(text, static word => new PartyRole(word), out result);
}
