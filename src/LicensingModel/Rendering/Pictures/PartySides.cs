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

    internal static bool IsGiving(string member) => _giving.Contains(member);

    internal static bool IsGetting(string member) => _getting.Contains(member);
}
