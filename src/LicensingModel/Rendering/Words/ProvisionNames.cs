using LicensingModel.Agreements;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Rendering.Words;

/// <summary>What provisions are called where others speak of them: what they are and between whom; the id where that does not tell them apart.</summary>
internal sealed class ProvisionNames
{
    private readonly Dictionary<string, (string Noun, string Ends)> _deeds = new(StringComparer.Ordinal);
    private readonly HashSet<(string Noun, string Ends)> _shared = [];

    internal ProvisionNames(LicensingDocument document, Names names)
    {
        var declared = document.Agreements.SelectMany(agreement => agreement.Provisions).ToLookup(provision => provision.Id.Value, StringComparer.Ordinal);
        foreach (var provisions in declared.Where(provisions => provisions.Count() == 1))
        {
            if (DeedOf(provisions.Single().Body, names) is { } deed)
                _deeds.Add(provisions.Key, deed);
        }

        _shared.UnionWith(_deeds.Values.GroupBy(deed => deed).Where(same => same.Skip(1).Any()).Select(same => same.Key));
    }

    /// <summary>Whether a provision is called by what it is.</summary>
    internal bool HasName(string id) => _deeds.ContainsKey(id);

    /// <summary>The names of provisions; those that share one are named by it once, with their ids.</summary>
    internal IEnumerable<string> Of(IEnumerable<string> ids)
        => ids.GroupBy(id => _deeds.GetValueOrDefault(id, (Noun: id, Ends: string.Empty)))
            .Select(same => same.Key.Ends.Length == 0 ? same.Key.Noun : Name(same.Key.Noun, same.Key.Ends, [.. same], _shared.Contains(same.Key)));

    /// <summary>Between whom a right is granted: from one side to another, or among those who are on both.</summary>
    internal static string Ends(Grant grant, Names names)
        => !grant.Grantors.Parties.Equals(grant.Grantees.Parties) ? $"from {names.Of(grant.Grantors.Parties)} to {names.Of(grant.Grantees.Parties)}"
            : grant.Effect == GrantEffect.Reservation ? $"by {names.Of(grant.Grantors.Parties)}"
            : $"among {names.Of(grant.Grantors.Parties)}";

    /// <summary>What a grant is.</summary>
    internal static string Noun(Grant grant) => grant.Effect == GrantEffect.Release ? "release for past acts" : ValueWords.Code(grant.Effect);

    private static string Name(string noun, string ends, IReadOnlyList<string> ids, bool isShared)
    {
        var space = noun.IndexOf(' ', StringComparison.Ordinal);
        var plural = space < 0 || noun.StartsWith("option", StringComparison.Ordinal) ? noun + "s" : noun[..space] + "s" + noun[space..];
        return $"the {(ids.Count > 1 ? plural : noun)} {ends}{(isShared ? $" ({Listing.And(ids)})" : string.Empty)}";
    }

    private static (string Noun, string Ends)? DeedOf(ProvisionBody body, Names names) => body switch
    {
        Grant grant when grant.Effect.IsKnown => (Noun(grant), Ends(grant, names)),
        Transfer transfer => ("assignment", $"from {names.Of(transfer.From)} to {names.Of(transfer.To)}"),
        Payment { Payer.StatedValue: PartyId payer, Payee.StatedValue: PartyId payee } => ("payment", $"from {names.Of(payer)} to {names.Of(payee)}"),
        Duty { Direction.StatedValue: PartyFlow flow } duty when duty.Action.IsKnown => ("duty", $"of {names.Of(flow.From)} ({BodyWords.Verbs(duty)})"),
        _ => null,
    };
}
