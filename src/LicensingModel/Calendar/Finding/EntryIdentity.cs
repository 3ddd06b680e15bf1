using System.Security.Cryptography;
using System.Text;

namespace LicensingModel.Calendar.Finding;

/// <summary>
/// What tells entries apart: agreement, provision, kind, term and occurrence, and never the day, so that an entry whose day has changed is still the same. Where things stand in a document does not matter; the number of an instalment in its list does.
/// </summary>
internal static class EntryIdentity
{
    internal static string Of(AgreementId agreement, Deadline deadline)
    {
        var key = string.Join('\n', agreement.Value, deadline.Provision?.Id.Value, deadline.Kind.ToString(), deadline.Term, deadline.Occurrence);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
    }
}
