using LicensingModel.Amendments;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Answers;

/// <summary>Says which parts of the text come from which amendment.</summary>
internal sealed class OriginsText(Layout layout, Names names)
{
    internal void Write(ValueList<TermOrigin> origins)
    {
        if (origins.Count > 0)
            new ProofLines(layout, names).List("The text as amended", origins.GroupBy(static origin => (origin.Agreement, origin.Provision, origin.Amendment)).Select(group => Line(group.Key.Agreement, group.Key.Provision, group.Key.Amendment, [.. group])));
    }

    private string Line(AgreementId agreement, ProvisionId? provision, AmendmentId amendment, List<TermOrigin> origins)
    {
        var what = provision is null ? names.Of(agreement) : $"{names.Of(provision)} of {names.Of(agreement)}";
        var members = origins.Where(static origin => origin.Member.Length > 0).Select(static origin => origin.Member).ToList();
        var clause = origins.Find(static origin => origin.Clause is not null)?.Clause;
        return $"{what}{(members.Count == 0 ? string.Empty : $", {string.Join(", ", members)}")} — by {names.Of(amendment)}{(clause is null ? string.Empty : $", {clause}")}";
    }
}
