using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Rights;

/// <summary>A class of persons who may take through a grantee. An open vocabulary: an unknown word is kept.</summary>
public sealed class BeneficiaryClass : Code<BeneficiaryClass>, IScalar<BeneficiaryClass>, ICode<BeneficiaryClass>
{
    private BeneficiaryClass(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Subsidiaries of the grantee. Written <c>subsidiaries</c>.</summary>
    public static BeneficiaryClass Subsidiaries { get; } = new("subsidiaries", true);

    /// <summary>Affiliates of the grantee. Written <c>affiliates</c>.</summary>
    public static BeneficiaryClass Affiliates { get; } = new("affiliates", true);

    /// <summary>Contractors working for the grantee. Written <c>contractors</c>.</summary>
    public static BeneficiaryClass Contractors { get; } = new("contractors", true);

    /// <summary>Those who make products for the grantee. Written <c>haveMadeSuppliers</c>.</summary>
    public static BeneficiaryClass HaveMadeSuppliers { get; } = new("haveMadeSuppliers", true);

    /// <summary>Distributors and resellers. Written <c>distributors</c>.</summary>
    public static BeneficiaryClass Distributors { get; } = new("distributors", true);

    /// <summary>Customers of the grantee. Written <c>customers</c>.</summary>
    public static BeneficiaryClass Customers { get; } = new("customers", true);

    /// <summary>Users of its products. Written <c>endUsers</c>.</summary>
    public static BeneficiaryClass EndUsers { get; } = new("endUsers", true);

    /// <summary>Developers of software that works with its products. Written <c>developers</c>.</summary>
    public static BeneficiaryClass Developers { get; } = new("developers", true);

    /// <summary>Who buys the business or line of products. Written <c>businessBuyers</c>.</summary>
    public static BeneficiaryClass BusinessBuyers { get; } = new("businessBuyers", true);

    /// <inheritdoc/>
    public static ValueList<BeneficiaryClass> Known { get; } =
    [
        Subsidiaries,
        Affiliates,
        Contractors,
        HaveMadeSuppliers,
        Distributors,
        Customers,
        EndUsers,
        Developers,
        BusinessBuyers,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a class of persons: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out BeneficiaryClass? result)
        => TryRead(text, static word => new BeneficiaryClass(word), out result);
}
