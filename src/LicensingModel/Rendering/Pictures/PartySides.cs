using System.Collections.Frozen;

namespace LicensingModel.Rendering.Pictures;

/// <summary>Which members of a provision name who gives and who gets. Parties under any other name take part without a direction.</summary>
internal static class PartySides
{
    private static readonly FrozenSet<string> _giving = new[]
    {
        "from", "grantor", "grantors", "licensor", "licensors", "assignor", "assignors", "transferor", "transferors", "payer", "payers", "supplier", "suppliers", "obligor", "obligors",
        "promisor", "promisors", "discloser", "disclosers", "releasor", "releasors", "debtor", "debtors",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _getting = new[]
    {
        "to", "grantee", "grantees", "licensee", "licensees", "assignee", "assignees", "transferee", "transferees", "payee", "payees", "customer", "customers", "obligee", "obligees",
        "beneficiary", "beneficiaries", "promisee", "promisees", "recipient", "recipients", "releasee", "releasees", "creditor", "creditors",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Who may choose, or owns, neither gives nor gets by that.
    private static readonly FrozenSet<string> _bystanding = new[] { "elector", "electors", "owner", "owners" }.ToFrozenSet(StringComparer.Ordinal);

    internal static bool IsBystanding(string member) => _bystanding.Contains(member);

    /// <summary>Whether a member that is not recorded leaves an end open. <c>from</c> and <c>to</c> do not: where they name parties they are required, else they are dates.</summary>
    internal static bool IsEnd(string member) => member is not ("from" or "to") && (IsGiving(member) || IsGetting(member));

    internal static bool IsGiving(string member) => _giving.Contains(member);

    internal static bool IsGetting(string member) => _getting.Contains(member);
}
