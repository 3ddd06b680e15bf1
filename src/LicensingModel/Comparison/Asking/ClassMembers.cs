using LicensingModel.Agreements;
using LicensingModel.Parties;
using NodaTime;

namespace LicensingModel.Comparison.Asking;

/// <summary>Who stands for an open class in a question: somebody of whom both documents record that it belongs to it.</summary>
internal sealed class ClassMembers(LicensingDocument old, LicensingDocument @new, LocalDate day)
{
    /// <summary>The members of a class, or the party itself where it is no class or nobody is recorded; those last who stand for others already.</summary>
    /// <param name="party">A party or class.</param>
    /// <param name="besides">Who stands for others.</param>
    internal PartyId Of(PartyId party, params IEnumerable<PartyId> besides)
        => old.Memberships.Where(entry => entry.Class == party && entry.During.Contains(day) && @new.Memberships.Contains(entry)).Select(static entry => entry.Member).Distinct()
            .OrderBy(member => besides.Contains(member) ? 1 : 0).FirstOrDefault() ?? party;

    /// <summary>The classes among parties.</summary>
    internal IEnumerable<PartyId> Classes(IEnumerable<PartyId> parties) => parties.Where(party => old.Parties.Any(declared => declared.Id == party && declared.Kind == PartyKind.OpenClass));
}
